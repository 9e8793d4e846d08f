import { allMatches } from '../core/all-matches.ts';
import { INNER_MARK, LATIN, LONG, SLASH } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/**
 * What a translation copies letter for letter besides addresses: IP addresses (RFC 791, RFC 4291), paths and names of files, versions,
 * hashes, identifiers of flaws (CVE).
 */
const LITERAL =
  /(?<![\w.:/])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\w.]*\d)|(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]+(?::[0-9a-f]+)*(?![\w:])|[A-Za-z]:\\(?:[\w.-]+\\?)+|\/(?:[\w.-]+\/)+[\w.-]*\w|[\w-]{1,40}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|mp[34]|wav|mov|zip|rar|exe|apk|html?|php|js|css|txt|csv|json|xml|ya?ml)(?!\w)|v\d+(?:\.\d+)+(?!\w)|CVE-\d{4}-\d{4,7}|[0-9a-f]{32,64}(?!\w))/giu;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

export const literalsKept: SegmentCheck = {
  id: 'literals-kept',
  severity: 'error',
  about:
    'IP addresses, paths and names of files, versions (v2.3.1), hashes and CVE numbers stand in the target letter for letter. Web and mail addresses are for links-kept.',
  scope: 'segment',
  needs: { source: LATIN | SLASH | INNER_MARK | LONG },
  *run({ source, target }) {
    const text = source.replace(ADDRESS, (found) => ' '.repeat(found.length));
    const said = target.toLowerCase();
    for (const { 0: literal, index } of allMatches(text, LITERAL)) {
      if (said.includes(literal.toLowerCase())) continue;
      yield {
        message: `${literal} does not stand in the target as it is`,
        source: { start: index, end: index + literal.length },
        expected: [literal],
      };
    }
  },
};

import { allMatches } from '../core/all-matches.ts';
import { LINK } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

/** A web or mail address as text has it; what closes the sentence is not part of it. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"\u00ab\u00bb\u201c\u201d\u060c\u061b\u061f]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w@.])@\w{3,}/giu;

interface Link {
  readonly text: string;
  readonly start: number;
  readonly key: string;
}

function linksOf(text: string): Link[] {
  return allMatches(text, ADDRESS).map(({ 0: raw, index }) => {
    const link = raw.replace(/[.,;:!?)\]}'\u2019\u2026]+$/u, '');
    return { text: link, start: index, key: link.toLowerCase().replace(/\/$/, '') };
  });
}

export const linksKept: SegmentCheck = {
  id: 'links-kept',
  severity: 'error',
  about:
    'Web addresses, mail addresses and account names (@name) stand in the target letter for letter. One that the source does not have is a warning. Case and a slash at the end do not matter.',
  scope: 'segment',
  needs: { either: LINK },
  *run({ source, target }) {
    const ours = linksOf(source);
    const theirs = linksOf(target);
    for (const { text, start, key } of ours)
      if (!theirs.some((link) => link.key === key))
        yield {
          message: `the address ${text} is not in the target`,
          source: { start, end: start + text.length },
          expected: [text],
        };
    for (const { text, start, key } of theirs)
      if (!ours.some((link) => link.key === key) && !source.toLowerCase().includes(key))
        yield {
          message: `the address ${text} is not in the source`,
          severity: 'warning',
          target: { start, end: start + text.length },
          actual: text,
        };
  },
};

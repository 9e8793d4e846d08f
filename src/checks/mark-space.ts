import { allMatches } from '../core/all-matches.ts';
import { GLUED_MARK, SPACE_BEFORE_MARK } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';
import { REFERENCE } from './html-entity.ts';

/** A space in front of a mark that ends something. French sets one before ; : ! ?. */
const BEFORE = /(?<=[\p{L}\p{N}\p{M})"'\u201d\u2019%]) +(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu;
/** A mark with a word glued behind it: "towns,and". Not "U.S.", "1,000", "p.m.", "10:30", addresses, file names. */
const BEHIND = /(?<=\p{Ll}{2})[,;:!?](?=\p{L}{2})|(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+(?:\s|$))/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@\S+|\b[\w-]{1,63}\.(?:com|org|net|info|gov|edu|io|co|int|tv|uk)\b\S*/giu;

export const markSpace: SegmentCheck = {
  id: 'mark-space',
  severity: 'warning',
  about:
    'No space stands in front of a comma, full stop, colon, semicolon, question or exclamation mark, which is an info, and one stands behind it in front of a word. Figures, times, addresses and abbreviations pass. French keeps its space.',
  scope: 'segment',
  needs: { target: SPACE_BEFORE_MARK | GLUED_MARK },
  *run({ target, to }) {
    if (!/[,;:!?.]\p{L}| [,;:!?.]/u.test(target)) return;
    // Neither the stops of an address nor the semicolon of a character reference are marks.
    const covered = (found: string): string => '_'.repeat(found.length);
    const text = target.replace(ADDRESS, covered).replace(REFERENCE, covered);
    if (!/^fr\b/.test(to))
      for (const { 0: actual, index } of allMatches(text, BEFORE))
        yield {
          message: `a space in front of "${text[index + actual.length]}"`,
          severity: 'info' as const,
          target: { start: index, end: index + actual.length },
          actual,
          expected: [''],
          fix: { side: 'target', start: index, end: index + actual.length, text: '' },
        };
    for (const { 0: actual, index } of allMatches(text, BEHIND))
      yield {
        message: `no space behind "${actual}"`,
        target: { start: index, end: index + 1 },
        actual,
        expected: [`${actual} `],
        fix: { side: 'target', start: index, end: index + 1, text: `${actual} ` },
      };
  },
};

import { SMALL_START } from '../text/traits.ts';
import type { SegmentCheck } from './check.ts';

const ENGLISH_LIKE = /^(?:en|fr|es|pt|it|de|nl|sv|da|nb|pl|tr|id)\b/;
/** iPhone, eBay, al-Shabab, de Gaulle: small on purpose; also an address. */
const SMALL =
  /^(?:\p{Ll}\p{Lu}|(?:al|el|an|as|ar|ad|ash)-\p{Lu}|(?:de|da|di|du|van|von|bin|bint|ibn) \p{Lu}|\S*[./@]\S)/u;
/** The segment before it has come to an end, so this one begins a sentence. */
const ENDED = /[.!?\u061f\u2026]["'\u201c\u201d\u2018\u2019\u00ab\u00bb)\]\s]*$/u;
const FIRST = /^["'\u201c\u2018\u00ab\s]*/u;

export const startCapital: SegmentCheck = {
  id: 'start-capital',
  severity: 'info',
  about:
    'A sentence begins with a capital, where the target\u2019s script has them: a segment that begins its paragraph or stands behind a full stop. What goes on from an ellipsis, names in small letters (iPhone, al-\u2026) and segments of list-like roles pass.',
  scope: 'segment',
  needs: { target: SMALL_START },
  *run({ source, target, to, before = [], role = 'body' }) {
    if (!ENGLISH_LIKE.test(to) || role === 'caption' || role === 'metadata') return;
    const previous = before.at(-1);
    if (previous && !(ENDED.test(previous.source) && (previous.target === undefined || ENDED.test(previous.target))))
      return;
    const start = FIRST.exec(target)![0].length;
    const rest = target.slice(start);
    if (!/^\p{Ll}/u.test(rest) || SMALL.test(rest)) return;
    // Not a sentence: one word, or a source that goes on or stops short.
    if (!/\s\S+\s/.test(rest) || /^[\s"\u201c\u00ab(]*[\u2026.,\u060c]/.test(source) || !ENDED.test(source)) return;
    const capital = rest[0]!.toUpperCase();
    yield {
      message: 'the sentence begins with a small letter',
      target: { start, end: start + 1 },
      actual: rest[0]!,
      expected: [capital],
      fix: { side: 'target', start, end: start + 1, text: capital },
    };
  },
};

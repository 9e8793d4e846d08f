import { splitSentences } from '../text/sentences.ts';
import type { SegmentCheck } from './check.ts';

/** English may make so many more sentences of one: Arabic strings clauses with و. */
const MORE = 2;

export const sentenceCount: SegmentCheck = {
  id: 'sentence-count',
  severity: 'info',
  about:
    'The target has about as many sentences as the source: not fewer by half and more, and no more than three for one. A hint only, since Arabic strings clauses together that good English parts.',
  scope: 'segment',
  needs: {
    may: ({ source, target }) => target.length >= 2 && (mostSentences(source) >= 2 || mostSentences(target) > MORE + 1),
  },
  *run({ source, target, from, to }) {
    if (target.length < 2) return;
    const ours = countOf(source, from);
    const theirs = countOf(target, to);
    if (ours === 0 || theirs === 0) return;
    const fewer = theirs < ours && (theirs * 2 <= ours || ours - theirs >= 2);
    const more = theirs - ours > MORE * ours;
    if (!fewer && !more) return;
    yield { message: `${theirs} sentences for ${ours}`, target: { start: 0, end: target.length } };
  },
};

/** Without one of these no sentence ends. */
const ENDS = /[\p{Sentence_Terminal}\u2026\u2e2e\n\v\f\r\u0085\u2028\u2029]/u;

/** There are no more sentences of three words than that. */
function mostSentences(text: string): number {
  let many = 1;
  let ends = 0;
  let blanks = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit]! || learn(unit);
    if (kind === HALF) return Number.POSITIVE_INFINITY;
    if (kind === ENDING) ends++;
    if (kind === BLANK || kind === ENDING) blanks += kind === BLANK || /\s/.test(text[at]!) ? 1 : 0;
    // Marks that stand by themselves are words of a kind, too.
    else if (kind === WORDLIKE || blanks > 1) {
      many += ends;
      ends = 0;
    }
    if (ends === 0) blanks = 0;
  }
  return many;
}

const WORDLIKE = 1;
const ENDING = 2;
const BLANK = 3;
const OTHER = 4;
const HALF = 5;
/** By UTF-16 unit; 0: not met yet. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const sign = String.fromCharCode(unit);
  kinds[unit] = /[\ud800-\udfff]/.test(sign)
    ? HALF
    : ENDS.test(sign)
      ? ENDING
      : /\s/.test(sign)
        ? BLANK
        : /[\p{L}\p{N}\p{M}]/u.test(sign)
          ? WORDLIKE
          : OTHER;
  return kinds[unit]!;
}

/** Sentences of three words and more; initials and headings are none. */
function countOf(text: string, language: string): number {
  return splitSentences(text, { language }).filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= 3)
    .length;
}

import { isPlain } from '../text/cues.ts';
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
  *run({ source, target, from, to }) {
    if (target.length < 2) return;
    if (!isPlain() && mostSentences(source) < 2 && mostSentences(target) <= MORE + 1) return;
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
const ENDS = /[\p{Sentence_Terminal}\u2026\u2e2e\n\v\f\r\u0085\u2028\u2029]/gu;
const WORDLIKE = /[\p{L}\p{N}\p{M}\p{Cs}]/u;

/** There are no more sentences than that. */
function mostSentences(text: string): number {
  let end = text.length;
  while (end > 0 && !WORDLIKE.test(text[end - 1]!)) end--;
  let many = 1;
  for (const { index } of text.matchAll(ENDS)) if (index < end) many++;
  return many;
}

/** Sentences of three words and more; initials and headings are none. */
function countOf(text: string, language: string): number {
  return splitSentences(text, { language }).filter(({ start, end }) => text.slice(start, end).split(/\s+/).length >= 3)
    .length;
}

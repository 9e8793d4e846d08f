import { allMatches } from '../core/all-matches.ts';
import { foldWithOffsets } from '../text/ar/fold.ts';
import { arabicCue } from '../text/cues.ts';
import type { SegmentCheck } from './check.ts';

/** زعم and ادعى: the speaker's claim is not the writer's. Folded. */
const DOUBTS =
  /(?<![\p{L}\p{M}])[وف]?(?:زعم|زعمت|زعموا|يزعم|تزعم|يزعمون|زاعما|زاعمه|مزاعم|المزاعم|مزاعمه|مزاعمها|مزاعمهم|ادعي|ادعت|ادعوا|يدعي|تدعي|يدعون|مدعيا|مدعيه|المزعوم|المزعومه|مزعوم|مزعومه)(?![\p{L}\p{M}])/gu;
const CUE = arabicCue(/زعم|زاعم|مزاعم|مزعوم|ادع|دعي|مدعيا|دعون/);
const KEPT =
  /\b(?:claim|alleg|purport|suppos|assert|contend|maintain|pretend|so-called|profess|accus|insist|argu|suggest|believ|report|charg)/i;
/** Words that make a fact of it. */
const FACT =
  /\b(?:confirm|reveal|prov(?:e|ed|es|en|ing)\b|show(?:s|ed|n)?\b|establish|verif|discover|demonstrat|admit|acknowledg|not(?:e|ed|es|ing)\b|point(?:s|ed)? out|stress|emphasi|affirm|announc|declar)/i;

export const doubtKept: SegmentCheck = {
  id: 'doubt-kept',
  severity: 'warning',
  about:
    'What the source calls a claim (زعم، ادعى، المزعوم) the target does not call confirmed, revealed or shown. "Said" passes, and so does a claim that is said otherwise. Arabic to English.',
  scope: 'segment',
  needs: { sourceCue: CUE },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to) || !CUE.in(source)) return;
    if (KEPT.test(target)) return;
    const fact = FACT.exec(target);
    if (!fact) return;
    const { letters, offsets } = foldWithOffsets(source);
    const [first] = allMatches(letters, DOUBTS);
    if (!first) return;
    const start = offsets[first.index]!;
    const end = offsets[first.index + first[0].length - 1]! + 1;
    const word = /^\p{L}+/u.exec(target.slice(fact.index))![0];
    yield {
      message: `${source.slice(start, end)} is a claim, and "${word}" makes a fact of it`,
      source: { start, end },
      target: { start: fact.index, end: fact.index + word.length },
      actual: word,
    };
  },
};

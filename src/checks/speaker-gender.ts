import { allMatches } from '../core/all-matches.ts';
import { foldWithOffsets } from '../text/ar/fold.ts';
import { latinCue } from '../text/cues.ts';
import type { SegmentCheck } from './check.ts';
import { withoutQuotations } from './quotes.ts';

const verbs = (list: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])[وف]?(?:${list.split(' ').join('|')})(?![\\p{L}\\p{M}])`, 'gu');
/** Verbs of saying by the gender of who says it; folded. Those whose two genders are written alike, or that are nouns too, are left out. */
const HE_SAID = verbs('قال يقول اضاف صرح اكد يوكد اوضح اشار اعرب تابع شدد حذر يري اعلن افاد ابلغ كتب نفي اجاب رد');
const SHE_SAID = verbs(
  'قالت تقول اضافت صرحت اكدت توكد اوضحت اشارت اعربت تابعت شددت حذرت تري اعلنت افادت ابلغت كتبت نفت اجابت ردت',
);
const SAID =
  '(?:said|says|added|adds|told|tells|stated|stressed|noted|explained|warned|continued|confirmed|replied|answered|wrote|announced|denied|pointed out|went on)';
const HE = new RegExp(`\\b[Hh]e (?:also |later |then )?${SAID}\\b|\\b${SAID}\\b,? he\\b`, 'u');
const SHE = new RegExp(`\\b[Ss]he (?:also |later |then )?${SAID}\\b|\\b${SAID}\\b,? she\\b`, 'u');

/** One of them, in the eyes of the patterns above. */
const PRONOUN = latinCue(/\b[Ss]?[Hh]e\b/u);

export const speakerGender: SegmentCheck = {
  id: 'speaker-gender',
  severity: 'warning',
  about:
    'Who speaks is he or she as the Arabic verb has it (قال he said, قالت she said). Where the source has speakers of both kinds, nothing is said. Arabic to English.',
  scope: 'segment',
  needs: { targetCue: PRONOUN },
  *run({ source, target, from, to }) {
    if (!/^ar\b/.test(from) || !/^en\b/.test(to)) return;
    const around = withoutQuotations(target);
    const [he, she] = [HE.exec(around), SHE.exec(around)];
    if (Boolean(he) === Boolean(she)) return;
    // Quotations are blanked, places kept.
    const { letters: unsaid, offsets } = foldWithOffsets(withoutQuotations(source));
    const [ours, others] = he ? [HE_SAID, SHE_SAID] : [SHE_SAID, HE_SAID];
    const [first] = allMatches(unsaid, others);
    if (!first || unsaid.search(ours) >= 0) return;
    const said = (he ?? she)!;
    const start = offsets[first.index]!;
    const end = offsets[first.index + first[0].length - 1]! + 1;
    const at = said.index + said[0].search(/\b[Ss]?[Hh]e\b/);
    const actual = /^\p{L}+/u.exec(target.slice(at))![0];
    const right = he ? 'she' : 'he';
    yield {
      message: `${source.slice(start, end)} is said by a ${he ? 'woman' : 'man'}, and the target has "${actual}"`,
      source: { start, end },
      target: { start: at, end: at + actual.length },
      actual,
      expected: [/^\p{Lu}/u.test(actual) ? right.charAt(0).toUpperCase() + right.slice(1) : right],
    };
  },
};

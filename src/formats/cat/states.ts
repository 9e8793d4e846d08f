import { STATES, type State } from '../../core/bitext.ts';

/**
 * What tools call a state, in ours. `initial` stands for whatever nobody has looked at. Sources: XLIFF 1.2 section 3.2.2 (`state`), XLIFF 2.1
 * section 4.3.1.22; the rest as the tools write it: memoQ (`mq:status`), Phrase (`m:confirmed`), Trados Studio (`conf`).
 * A name that says "approved", "confirmed" or "proofread" is an approval; one that only says "translated" is none.
 */
const WORDS: Readonly<Record<State, readonly string[]>> = {
  initial: [
    ...['initial', 'new', 'needs-translation', 'needs-adaptation', 'needs-l10n', 'untranslated', 'open'],
    ...['NotStarted', 'Unspecified', 'مفتوح', 'غير مترجم'],
  ],
  translated: [
    ...['translated', 'needs-review-translation', 'needs-review-adaptation', 'needs-review-l10n', 'fuzzy', 'draft'],
    ...['Edited', 'PartiallyEdited', 'Pretranslated', 'AssembledFromFragments', 'Rejected', 'AutoPropagated'],
    ...['RejectedTranslation', 'RejectedSignOff', 'مترجم', 'مترجمة', 'مسودة'],
  ],
  reviewed: [
    ...['reviewed', 'signed-off', 'approved', 'confirmed', 'ok', 'yes', 'ManuallyConfirmed', 'Reviewer1Confirmed'],
    ...['ApprovedTranslation', 'مراجع', 'مراجعة', 'معتمد', 'معتمدة', 'تمت المراجعة'],
  ],
  final: ['final', 'ApprovedSignOff', 'Proofread', 'Reviewer2Confirmed', 'نهائي', 'نهائية'],
};

const BY_WORD = new Map(STATES.flatMap((state) => WORDS[state].map((word) => [plain(word), state] as const)));

/** Our state for a tool's; undefined for a word that nobody knows. `x-…` and `tool:…` are known by what stands behind. */
export function stateOfWord(word: string): State | undefined {
  const said = word.trim();
  return BY_WORD.get(plain(said)) ?? BY_WORD.get(plain(said.replace(/^(?:x-(?:[a-z]+:)?|[a-z]+:)/i, '')));
}

/** Case, blanks, hyphens and Arabic marks do not tell. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_\-\u064B-\u0652]/g, '');
}

import { acronymFirst } from './acronym-first.ts';
import { acronymsKept } from './acronyms-kept.ts';
import { approvedAsItCame } from './approved-as-it-came.ts';
import { attributionKept } from './attribution-kept.ts';
import { bidiControls } from './bidi-controls.ts';
import { bracketsBalanced } from './brackets-balanced.ts';
import type { ArticleCheck, Check, DeskCheck, SegmentCheck } from './check.ts';
import { codesKept } from './codes-kept.ts';
import { controlCharacters } from './control-characters.ts';
import { crowdsKept } from './crowds-kept.ts';
import { currencyKept } from './currency-kept.ts';
import { datelineKept } from './dateline-kept.ts';
import { datesKept } from './dates-kept.ts';
import { dayWordsKept } from './day-words-kept.ts';
import { deskNameSpellings } from './desk-name-spellings.ts';
import { deskPatterns } from './desk-patterns.ts';
import { doubleSpace } from './double-space.ts';
import { doubledWord } from './doubled-word.ts';
import { doubtKept } from './doubt-kept.ts';
import { edgeSpace } from './edge-space.ts';
import { editedBelowApproval } from './edited-below-approval.ts';
import { emptyTarget } from './empty-target.ts';
import { endMark } from './end-mark.ts';
import { engineTalk } from './engine-talk.ts';
import { eraKept } from './era-kept.ts';
import { foreignScript } from './foreign-script.ts';
import { fullNameFirst } from './full-name-first.ts';
import { grammar } from './grammar.ts';
import { headlineStop } from './headline-stop.ts';
import { hedgesKept } from './hedges-kept.ts';
import { HOUSE_CHECKS } from './house-style.ts';
import { htmlEntity } from './html-entity.ts';
import { lengthBand } from './length-band.ts';
import { lengthLimit } from './length-limit.ts';
import { lineBreaks } from './line-breaks.ts';
import { linksKept } from './links-kept.ts';
import { SOURCE_CHECKS } from './lint-list.ts';
import { literalsKept } from './literals-kept.ts';
import { loadedLanguage } from './loaded-language.ts';
import { markSpace } from './mark-space.ts';
import { marksOnly } from './marks-only.ts';
import { markupKept } from './markup-kept.ts';
import { misspelled } from './misspelled.ts';
import { mixedLetters } from './mixed-letters.ts';
import { mustTranslate } from './must-translate.ts';
import { nameSpellings } from './name-spellings.ts';
import { namesHonoured } from './names-honoured.ts';
import { namesSourced } from './names-sourced.ts';
import { negationKept } from './negation-kept.ts';
import { numberForm } from './number-form.ts';
import { numberGlued } from './number-glued.ts';
import { numbersAdded } from './numbers-added.ts';
import { numbersKept } from './numbers-kept.ts';
import { oddCapitals } from './odd-capitals.ts';
import { oddSpace } from './odd-space.ts';
import { optionalPlural } from './optional-plural.ts';
import { ordinalsKept } from './ordinals-kept.ts';
import { otherSourceSameTarget } from './other-source-same-target.ts';
import { otherText } from './other-text.ts';
import { pendingLong } from './pending-long.ts';
import { personPronouns } from './person-pronouns.ts';
import { placeholders } from './placeholders.ts';
import { quotesBalanced } from './quotes-balanced.ts';
import { quotesKept } from './quotes-kept.ts';
import { repeatedMark } from './repeated-mark.ts';
import { repeatedRun } from './repeated-run.ts';
import { sameAsSource } from './same-as-source.ts';
import { sameSourceSameTarget } from './same-source-same-target.ts';
import { sentenceCount } from './sentence-count.ts';
import { severalErrors } from './several-errors.ts';
import { signKept } from './sign-kept.ts';
import { sourceMissing } from './source-missing.ts';
import { sourcePunctuationLeft } from './source-punctuation-left.ts';
import { sourceScriptLeft } from './source-script-left.ts';
import { speakerGender } from './speaker-gender.ts';
import { startCapital } from './start-capital.ts';
import { startMark } from './start-mark.ts';
import { symbolsAdded } from './symbols-added.ts';
import { symbolsKept } from './symbols-kept.ts';
import { targetLanguage } from './target-language.ts';
import { termsSourced } from './terms-sourced.ts';
import { textAdded } from './text-added.ts';
import { textMissing } from './text-missing.ts';
import { timesKept } from './times-kept.ts';
import { translationLost } from './translation-lost.ts';
import { tripledLetter } from './tripled-letter.ts';
import { unitsKept } from './units-kept.ts';
import { untranslatables } from './untranslatables.ts';
import { weekdayAgrees } from './weekday-agrees.ts';

/** Checks of one pair. The order is that of findings at the same place and of docs/checks.md. */
export const SEGMENT_CHECKS: readonly SegmentCheck[] = [
  emptyTarget,
  sourceMissing,
  sameAsSource,
  marksOnly,
  engineTalk,
  sourceScriptLeft,
  foreignScript,
  sourcePunctuationLeft,
  targetLanguage,
  otherText,
  textMissing,
  textAdded,
  namesHonoured,
  termsSourced,
  namesSourced,
  misspelled,
  optionalPlural,
  grammar,
  mixedLetters,
  numbersKept,
  numbersAdded,
  ordinalsKept,
  signKept,
  codesKept,
  acronymsKept,
  untranslatables,
  mustTranslate,
  placeholders,
  numberGlued,
  numberForm,
  markupKept,
  linksKept,
  literalsKept,
  crowdsKept,
  datesKept,
  dayWordsKept,
  weekdayAgrees,
  timesKept,
  eraKept,
  unitsKept,
  currencyKept,
  hedgesKept,
  negationKept,
  attributionKept,
  datelineKept,
  doubtKept,
  speakerGender,
  loadedLanguage,
  quotesKept,
  quotesBalanced,
  bracketsBalanced,
  startMark,
  endMark,
  repeatedRun,
  lengthBand,
  sentenceCount,
  doubledWord,
  tripledLetter,
  doubleSpace,
  edgeSpace,
  lineBreaks,
  oddSpace,
  markSpace,
  repeatedMark,
  startCapital,
  oddCapitals,
  symbolsKept,
  symbolsAdded,
  htmlEntity,
  bidiControls,
  controlCharacters,
  deskPatterns,
  ...HOUSE_CHECKS,
];

export const ARTICLE_CHECKS: readonly ArticleCheck[] = [
  sameSourceSameTarget,
  otherSourceSameTarget,
  nameSpellings,
  personPronouns,
  fullNameFirst,
  acronymFirst,
  translationLost,
  approvedAsItCame,
  editedBelowApproval,
  severalErrors,
  pendingLong,
  lengthLimit,
  headlineStop,
];

/** Checks of all articles together. */
export const DESK_CHECKS: readonly DeskCheck[] = [deskNameSpellings];

export const CHECKS: readonly Check[] = [...SEGMENT_CHECKS, ...ARTICLE_CHECKS, ...DESK_CHECKS, ...SOURCE_CHECKS];

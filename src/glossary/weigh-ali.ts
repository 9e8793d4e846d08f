import { remember } from '../core/remember.ts';
import { aliWeights } from '../text/ar/ali-weights.ts';
import { HABIT } from '../text/ar/final-letters.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { type AliPlace, aliFeatures } from './ali-features.ts';
import { rightKindAt, withoutFront } from './ali-kinds.ts';
import { isMyVerb } from './ali-speech.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import type { Weighed } from './weigh-neighbours.ts';
import type { WordView } from './word-view.ts';

/** The letters of the name علي and of the preposition على alike. */
export const ALI = foldLetters('علي');

const MAQSURA = '\u0649';
const PAIR = 6;

/**
 * Whether علي or على is the name: what stands around and how the word is spelled, weighed by what was learned from sentences (`ali-weights.ts`).
 */
export function weighAli({ first, last, reading: { proclitic } }: Candidate, view: WordView): Weighed {
  if (/^[وف]?ل$/.test(proclitic) && isPerhapsI(view, last))
    return { weight: -8, why: 'context:verb-after', firm: true };
  if (/[بكل]$/.test(proclitic)) return { weight: 8, why: 'context:preposition', firm: true }; // none stands before another
  // Mid-clause فعلي is "actual".
  if (proclitic.endsWith('ف') && view.touches(first - 1)) return { weight: -8, why: 'context:adjective', firm: true };
  const paired = weighPair(view, first, last);
  if (paired !== undefined) return paired;
  return weighPlace(view, { first, last, proclitic, full: false, begins: 0 });
}

/** لعلي أكون, لعلي لا أبالغ. */
function isPerhapsI(view: WordView, last: number): boolean {
  if (!view.touches(last)) return false;
  if (/^(?:لا|لم|لن|قد|بذلك|هنا|اكون|اجد)$/.test(view.word(last + 1))) return true;
  return isMyVerb(view, last + 1);
}

/**
 * Half of the places in the sets are names, in what papers print one of a hundred: where the rest of a text shows no habit, a spelled على is doubted by so
 * much more, and by more still behind what takes it; not behind a title or a first name.
 */
const DOUBT = 0.5;
const DOUBT_WHERE_GOVERNED = 1.5;
const SHOWS_NO_HABIT = /^ala(?:-hamza)?$/;

/** So much more a name must show: between none and half a point as many names are found and lost, and texts have fewer of them than the sets. */
const LEAN = 0.4;

function doubtBy(features: readonly string[]): number {
  if (features.some((feature) => feature.startsWith('person>'))) return 0;
  const governs = features.some((feature) => feature.startsWith('open:'));
  return governs && !features.some((feature) => feature.startsWith('governed:')) ? DOUBT_WHERE_GOVERNED : DOUBT;
}

/** Names of features are the same strings again and again (`feature-names.ts`), so that these are found by looking at them and not into them. */
const weightOf: (feature: string) => number = remember(10_000, (feature) => aliWeights().get(feature) ?? 0);

function weighPlace(view: WordView, place: AliPlace): Weighed {
  let weight = weightOf('base') - LEAN;
  let best = 0;
  let reason = '';
  const features = aliFeatures(view, place);
  for (const feature of features) {
    const own = weightOf(feature);
    weight += own;
    if (own > best) {
      best = own;
      reason = feature;
    }
  }
  ranges ??= { ala: rangeOf('ala'), ali: rangeOf('ali') };
  const { least, most } = view.spelled(place.last).endsWith(MAQSURA) ? ranges.ala : ranges.ali;
  // The rest of the text is looked at only where its habit can change the answer.
  const decided = weight + least > 0 || weight + most <= 0;
  const spelled = decided ? 0 : weighSpelling(view, place.last, features);
  return { weight: weight + spelled, why: `context:${whyOf(spelled > best ? '' : reason)}`, firm: true };
}

function weighSpelling(view: WordView, token: number, features: readonly string[]): number {
  const feature = spellingFeature(view, token);
  return (aliWeights().get(feature) ?? 0) - (SHOWS_NO_HABIT.test(feature) ? doubtBy(features) : 0);
}

interface Range {
  readonly least: number;
  readonly most: number;
}

let ranges: { readonly ala: Range; readonly ali: Range } | undefined;

/** Between which numbers the weight of a spelling lies, whatever the text shows. */
function rangeOf(letters: string): Range {
  const weights = [...aliWeights()].filter(([name]) => name.split('-')[0] === letters).map(([, weight]) => weight);
  return { least: Math.min(0, ...weights), most: Math.max(0, ...weights) };
}

/** What `how` says for the strongest thing around: `person>family` is a person's title or name before and a family name behind. */
function whyOf(feature: string): string {
  for (const [why, pattern] of REASONS) if (pattern.test(feature)) return why;
  return 'spelling';
}

const REASONS: readonly [string, RegExp][] = [
  ['title', /^(?:left:(?:glued-)?title|titled)/],
  ['given-name', /^(?:left:given|full)/],
  ['kin', /^left:(?:kin|person-head|before-name)|^heads/],
  ['preposition', /^left:(?:preposition|from)/],
  ['verb-before', /^left:verb|^(?:acts|takes|needs|object-takes)>|^object|^clause|^ahead/],
  ['second-name', /^right:(?:second|family|given|stranger|nisba-unknown|definite-unknown)|>family/],
  ['says-that', /^right:(?:inna|an)|^says/],
  ['nothing-behind', /^right:(?:end|mark)|>end/],
  ['verb-after', /^right:(?:verb|behind-name)/],
  ['coordination', /^right:and/],
  ['accusative-behind', /^right:accusative/],
  ['preposition-behind', /^right:|>predicate/],
];

/** Of two side by side, على علي and علي على, one is the name. */
function weighPair(view: WordView, first: number, last: number): Weighed | undefined {
  const say = (isName: boolean): Weighed => ({ weight: isName ? PAIR : -PAIR, why: 'context:preposition', firm: true });
  if (view.touches(first - 1) && withoutFront(view.word(first - 1)) === ALI)
    return say(!isNameFirst(view, first - 1, first));
  if (view.touches(last) && view.word(last + 1) === ALI) return say(isNameFirst(view, last, last + 1));
  return undefined;
}

/** Whether the first of two is the name. Who keeps the letters apart has said it. */
function isNameFirst(view: WordView, one: number, other: number): boolean {
  const undotted = view.spelled(one).endsWith(MAQSURA);
  const isMixedUp = (view.habits() & (HABIT.undotsYa | HABIT.dotsMaqsura)) !== 0;
  if (undotted !== view.spelled(other).endsWith(MAQSURA) && !isMixedUp) return !undotted;
  return takesNoun(view, other);
}

/** What stands behind a preposition: neither a phrase with a preposition of its own nor a verb nor a second name. */
const NOT_TAKEN =
  /^(?:end|mark|never|spot|behind-name|relative|glued-|and-|then-|verb(?!-or-noun)|second$|family$|given$|stranger$|accusative|an|inna)/;

function takesNoun(view: WordView, token: number): boolean {
  return view.touches(token) && !NOT_TAKEN.test(rightKindAt(view, token + 1));
}

/** How the word is spelled, and what the rest of the text shows of its writer. */
export function spellingFeature(view: WordView, token: number): string {
  const habits = view.habits();
  const shows = (habit: number): boolean => (habits & habit) !== 0;
  const hamza = shows(HABIT.dropsHamza) ? '-hasty' : shows(HABIT.keepsHamza) ? '-hamza' : '';
  const undotted = shows(HABIT.undotsYa);
  const dotted = shows(HABIT.dotsMaqsura);
  if (shows(HABIT.proper)) return view.spelled(token).endsWith(MAQSURA) ? 'ala-proper' : 'ali-proper';
  if (view.spelled(token).endsWith(MAQSURA)) {
    const kept = shows(HABIT.keepsYa);
    if (undotted) return kept ? 'ala-mixed' : 'ala-lost';
    return `${kept ? 'ala-kept' : 'ala'}${dotted ? '-dotted' : hamza}`;
  }
  if (undotted) return 'ali-lost';
  const kept = shows(HABIT.keepsMaqsura);
  if (dotted) return kept ? 'ali-mixed' : `ali-dotted${hamza}`;
  return `${kept ? 'ali-kept' : shows(HABIT.writesAla) ? 'ali-beside' : 'ali'}${hamza}`;
}

/** Whether a name of several words ends in علي, which may be the preposition behind its first name: محمد علي, and شجع محمد على الاستمرار. */
export function endsInAli({ letters, ends }: Form): boolean {
  return ends.length > 1 && letters.endsWith(ALI) && ends.at(-1)! - ends.at(-2)! === ALI.length;
}

/** Whether the علي that ends a name is the preposition. */
export function isPrepositionAtEnd({ last }: Candidate, view: WordView): boolean {
  return weighPlace(view, { first: last, last, proclitic: '', full: true, begins: 0 }).weight <= 0;
}

/** Whether a name of several words begins with علي, which may be the preposition before somebody: علي حسن, and أثنى على حسن. */
export function beginsWithAli({ letters, ends }: Form): boolean {
  return ends.length > 1 && ends[0] === ALI.length && letters.startsWith(ALI);
}

/** Whether the علي that begins a name is the preposition. */
export function isPrepositionAtHead({ first, last, reading: { proclitic } }: Candidate, view: WordView): boolean {
  if (/[بكل]$/.test(proclitic) || weighPair(view, first, first) !== undefined) return false;
  return weighPlace(view, { first, last: first, proclitic, full: false, begins: last - first + 1 }).weight <= 0;
}

/** Whether one of the words of a name of several may be the preposition. */
export function hasAliAtEdge(form: Form): boolean {
  return endsInAli(form) || beginsWithAli(form);
}

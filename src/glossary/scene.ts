import { ARTICLE } from '../text/ar/clitics.ts';
import { CLASS, classOf, classOfBare } from '../text/ar/common-words.ts';
import type { ContextList } from '../text/ar/name-context.ts';
import {
  BROKEN_PLURAL,
  FEMININE,
  LAM_VERB,
  NONE,
  NOT_FUTURE,
  NOT_VERBS,
  PLURAL,
  TAFIL,
  VERB_SHAPE,
  VERBAL_NOUN,
} from '../text/ar/name-shapes.ts';
import { type Bearer, isUsualName, type WordKind, type WordUse, wordUseOf } from '../text/ar/names-that-are-words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import type { Reading } from './readings.ts';
import type { WordView } from './word-view.ts';

/** What is known around a doubtful candidate. */
export interface Doubt {
  readonly candidate: Candidate;
  readonly view: WordView;
  /** The sure name that ends right before it, and the one that begins right behind. */
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
  /** Words that some name takes in, sure or not. */
  readonly likely: Pick<ReadonlySet<number>, 'has'>;
}

/** What is known of a doubtful one-word name itself: the same wherever it is spelled so. */
export interface NameFacts {
  readonly form: Form;
  readonly reading: Reading;
  readonly use: WordUse | null;
  readonly bearer: Bearer;
  /** The name has the article. */
  readonly definite: boolean;
  readonly surface: string;
}

/** The word right before it. All but `view` and `prev` follows from how that word is spelled. */
export interface PrevFacts {
  readonly view: WordView;
  /** The token right before, where nothing but space and quotes lies between and no letter is glued on in front of the name; else -1. */
  readonly prev: number;
  /** Folded; '' where there is none. */
  readonly prevLetters: string;
  readonly prevDefinite: boolean;
  /** A verb stands right before. */
  readonly acts: boolean;
}

/** The word right behind it, in the same way. */
export interface NextFacts {
  readonly view: WordView;
  readonly next: number;
  readonly nextLetters: string;
  readonly nextDefinite: boolean;
}

/** A doubtful one-word name and the words on both sides of it, as the evidence looks at them. */
export class Scene implements Doubt, NameFacts, Omit<PrevFacts, 'acts'>, NextFacts {
  readonly candidate: Candidate;
  readonly view: WordView;
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
  readonly likely: Doubt['likely'];
  readonly form: Form;
  readonly reading: Reading;
  readonly use: WordUse | null;
  readonly bearer: Bearer;
  readonly definite: boolean;
  readonly surface: string;
  readonly prev: number;
  readonly prevLetters: string;
  readonly next: number;
  readonly nextLetters: string;

  constructor(doubt: Doubt, name: NameFacts, prev: PrevFacts, next: NextFacts) {
    this.candidate = doubt.candidate;
    this.view = doubt.view;
    this.before = doubt.before;
    this.after = doubt.after;
    this.likely = doubt.likely;
    this.form = name.form;
    this.reading = name.reading;
    this.use = name.use;
    this.bearer = name.bearer;
    this.definite = name.definite;
    this.surface = name.surface;
    this.prev = prev.prev;
    this.prevLetters = prev.prevLetters;
    this.next = next.next;
    this.nextLetters = next.nextLetters;
  }

  get prevDefinite(): boolean {
    return isDefinite(this.prevLetters) && !hasOwnHamza(this.view, this.prev);
  }

  get nextDefinite(): boolean {
    return isPlainlyDefinite(this.nextLetters) && !hasOwnHamza(this.view, this.next);
  }
}

const OPENING = '"\'\u00AB\u201C\u201E\u2018\u2039';
const CLOSING = '"\'\u00BB\u201D\u201C\u2019\u203A';

/**
 * One thing that speaks for a name (points above 0) or for a word (below), with the name that `how` gives it. It holds if all its parts do; a part
 * that is left out does. What one part alone can see is told once for each name and for each word beside one, so as much as possible belongs
 * into the first three.
 */
export interface Evidence {
  readonly id: string;
  readonly points: number;
  /** The word is a word; the same name elsewhere in the text does not change it. */
  readonly settles?: true;
  readonly name?: (name: NameFacts) => boolean;
  readonly prev?: (word: PrevFacts) => boolean;
  readonly next?: (word: NextFacts) => boolean;
  readonly whole?: (scene: Scene) => boolean;
  /** What must be there that `whole` can hold. It decides nothing that `whole` does not: it spares asking. */
  readonly needs?: Need;
}

/** Something other than a space right behind the name; a stretched letter right before it; a و glued on, to it or to the word behind; a sure name beside it. */
export const NEEDS = ['mark-behind', 'stretch', 'and', 'name-before', 'name-behind'] as const;
export type Need = (typeof NEEDS)[number];

export const NOUN_BITS = CLASS.noun | CLASS.masdar | CLASS.human;
export const PRONOUN_END = /(?:ها|هم|هما|كم|نا|ه)$/;
const LI_ARTICLE = /^[وف]?لل/;
/** Small words that begin as the article does. */
const NO_ARTICLE = /^ال(?:ان|تي|ذي|له|يه|يك|ين|قي|غي|في)$/;
/** Their first letters are no و, ف, ب or ك with the article: وكالة, والدة. */
const OWN_LETTERS =
  /^[وف]?[بلك]?(?:وكال[هتا]|والد[هتيا]|وال[يا]$|بالغ|بالون|بالي|كالي|والت|والاس|فالن|فالير|بالم|كالف)/;
const ARTICLE_IN_FRONT = /^[وف]?[بك]?ال/;
/** What follows them is said of them, and no verb as a rule: هو عمل. */
const PRONOUN = /^[وف]?(?:هو|هي|[بل]?انه|[بل]?انها|هذا|هذه|ليس|ليست)$/;
/** Heads of a body that bears the name of a paper as well: حزب الحرية. */
const PARTY = /^[وف]?[بلك]?(?:حزب|حزبي|حركه|حركتي|نادي|تيار|كتله|جماعه|لايحه|قايمه|تحالف|ايتلاف)$/;
const PREPOSITION_IN_FRONT = /^[بكل]/;
/** How far back a title may stand: وزير الخارجية السعودي سعود. Words. */
const TITLE_REACH = 6;

/** The words beside a candidate that belong to what it stands in, as {@link PrevFacts} and {@link NextFacts} say; -1 for none. */
export function prevOf({ first, reading }: Candidate, view: WordView): number {
  return reading.proclitic === '' && belongs(view, first - 1) ? first - 1 : -1;
}

export function nextOf({ last, reading }: Candidate, view: WordView): number {
  return reading.suffix === '' && belongs(view, last) ? last + 1 : -1;
}

/** Whether a word and the next stand in one phrase, as far as what lies between them tells. */
export function belongs(view: WordView, token: number): boolean {
  return view.touches(token) && !isBracketed(view, token);
}

export function nameFactsOf({ form, reading }: Candidate, use: WordUse | null, surface: string): NameFacts {
  const { type } = form.term;
  const bearer =
    type === 'person' || type === 'place' || type === 'work'
      ? type
      : type === 'organisation'
        ? use?.bearer === 'work'
          ? 'work' // a desk lists papers as organisations
          : 'body'
        : (use?.bearer ?? 'person');
  const definite = (form.letters.startsWith(ARTICLE) && !HAMZA_FIRST.test(form.written)) || form.afterLam;
  return { form, reading, use, bearer, definite, surface };
}

/** A bare `view` and `prev`, and the rest when it is asked for. */
export class Prev implements PrevFacts {
  readonly view: WordView;
  readonly prev: number;
  readonly prevLetters: string;

  constructor(view: WordView, prev: number) {
    this.view = view;
    this.prev = prev;
    this.prevLetters = prev < 0 ? '' : view.word(prev);
  }

  get prevDefinite(): boolean {
    return isDefinite(this.prevLetters) && !hasOwnHamza(this.view, this.prev);
  }

  get acts(): boolean {
    const { view, prev } = this;
    return (
      prev >= 0 &&
      !isSpelledAsNoun(this) &&
      (view.isIn(prev, 'verbsBefore') || view.isIn(prev, 'verbs') || isVerb(this, prev))
    );
  }
}

export class Next implements NextFacts {
  readonly view: WordView;
  readonly next: number;
  readonly nextLetters: string;

  constructor(view: WordView, next: number) {
    this.view = view;
    this.next = next;
    this.nextLetters = next < 0 ? '' : view.word(next);
  }

  get nextDefinite(): boolean {
    return isPlainlyDefinite(this.nextLetters) && !hasOwnHamza(this.view, this.next);
  }
}

/** No verb ends in ة: صرخة, not صرخ. */
export function isSpelledAsNoun({ view, prev }: Pick<PrevFacts, 'view' | 'prev'>): boolean {
  return view.spelled(prev).endsWith('\u0629');
}

/** Composed, or an alef and behind its vowel marks the mark itself. */
const HAMZA_FIRST = /^(?:[\u0622\u0623\u0625]|\u0627[\u064B-\u0652\u0670]*[\u0653-\u0655])/;

/** A hamza is written on its first alef: ألاردايس, ألبرت, إلياس do not begin with the article. */
export function hasOwnHamza(view: WordView, token: number): boolean {
  return HAMZA_FIRST.test(view.spelled(token));
}

function isPlainlyDefinite(word: string): boolean {
  return word.length > 3 && word.startsWith(ARTICLE) && !LAM_VERB.test(word);
}

/** A bracket stands between a word and the next: they belong to different phrases. */
function isBracketed({ text, tokens }: WordView, token: number): boolean {
  if (tokens.start[token + 1]! - tokens.end[token]! === 1 && text.charCodeAt(tokens.end[token]!) === 0x20) return false;
  return /[()[\]]/.test(text.slice(tokens.end[token], tokens.start[token + 1]));
}

export function may({ use }: Pick<NameFacts, 'use'>, ...kinds: readonly WordKind[]): boolean {
  if (use === null) return false;
  for (const kind of kinds) if (use.kinds.includes(kind)) return true;
  return false;
}

/** Whether the word right before is in one of these lists; its article is no hindrance. */
export function behind({ prev, view }: Pick<PrevFacts, 'prev' | 'view'>, ...lists: readonly ContextList[]): boolean {
  if (prev >= 0) for (const list of lists) if (view.isIn(prev, list)) return true;
  return false;
}

export function followedBy(
  { next, view }: Pick<NextFacts, 'next' | 'view'>,
  ...lists: readonly ContextList[]
): boolean {
  if (next >= 0) for (const list of lists) if (view.isIn(next, list)) return true;
  return false;
}

/** The article, with or without something glued on in front. */
export function isDefinite(word: string): boolean {
  if (OWN_LETTERS.test(word)) return false;
  if (word.length === 4) return word.startsWith(ARTICLE) && !NO_ARTICLE.test(word);
  return word.length > 4 && (ARTICLE_IN_FRONT.test(word) || LI_ARTICLE.test(word)) && !LAM_VERB.test(word);
}

export function bitsAt({ view }: Pick<Scene, 'view'>, token: number): number {
  return token < 0 ? 0 : view.classOf(token);
}

/** As adjectives of relation and family names do (المصري); المرضى is no such word. */
export function endsInYa({ view, next, nextLetters }: NextFacts): boolean {
  if (!nextLetters.endsWith('ي')) return false;
  const bits = bitsAt({ view }, next);
  return !(view.spelled(next).endsWith('\u0649') && (bits & NOUN_BITS) !== 0 && (bits & CLASS.adjective) === 0);
}

/** A verb and nothing else, as far as the lists and its shape tell. */
export function isVerb(scene: Pick<Scene, 'view'>, token: number): boolean {
  if (token < 0) return false;
  const word = scene.view.word(token);
  if (isDefinite(word)) return false;
  const bits = bitsAt(scene, token);
  if (bits !== 0) return (bits & CLASS.verb) !== 0 && (bits & ~CLASS.verb) === 0;
  return VERB_SHAPE.test(word) || isFuture(word);
}

export function isFuture(word: string): boolean {
  return /^س[ينت]/.test(word) && word.length > 4 && !NOT_FUTURE.test(word);
}

/** A past verb with its feminine ت (جاءت, انسحبت), as far as letters tell. */
export function isFeminineVerb({ view }: Pick<Scene, 'view'>, token: number): boolean {
  const word = view.word(token);
  return (
    view.isIn(token, 'feminineVerbs') ||
    (word.length >= 3 &&
      word.length <= 7 &&
      /[^اويه]ت$/.test(word) &&
      !/^(?:ال|[وف]?(?:كان|ليس)|لل)/.test(word) &&
      !NOT_VERBS.has(word))
  );
}

/** Feminine, or a plural of things, which takes the feminine (أحلام). */
export function isFeminine({ form: { letters } }: NameFacts): boolean {
  return letters.endsWith('ه') || letters.endsWith('ات') || FEMININE.has(letters) || BROKEN_PLURAL.test(letters);
}

/** A word of the lists with a pronoun behind: فوزه. */
export function hasPronoun({ view, prev, prevLetters }: Pick<PrevFacts, 'view' | 'prev' | 'prevLetters'>): boolean {
  return PRONOUN_END.test(view.spelled(prev)) && classOfBare(prevLetters) === 0 && bitsAt({ view }, prev) !== 0;
}

/** Verbal nouns of forms II, VII, VIII and X (تشريع, انتصار, اختلال), and nouns that are names as well. */
function isNounByShape(word: string): boolean {
  return (
    VERBAL_NOUN.test(word) ||
    (TAFIL.test(word) && !isUsualName(word)) ||
    (wordUseOf(word)?.kinds.some((kind) => kind === 'noun' || kind === 'masdar') ?? false)
  );
}

/** May be a noun without article or pronoun, as far as the word itself tells. */
export function mayBeNoun({ view, prev, prevLetters }: Pick<PrevFacts, 'view' | 'prev' | 'prevLetters'>): boolean {
  const bits = bitsAt({ view }, prev);
  if (hasPronoun({ view, prev, prevLetters })) return false;
  if (bits === 0)
    return (
      !isDefinite(prevLetters) && !view.isIn(prev, 'given') && (view.isIn(prev, 'nouns') || isNounByShape(prevLetters))
    );
  if ((bits & NOUN_BITS) === 0 && !view.isIn(prev, 'nouns')) return false;
  if ((bits & CLASS.particle) !== 0 || isDefinite(prevLetters)) return false;
  return !view.isIn(prev, 'verbsBefore');
}

/** An adjective agrees with its noun: حكومة مالي is no "financial government", زوجة كريم no "generous wife". */
export function mayAgree({ view, prev, form: { letters } }: Scene): boolean {
  if (letters.endsWith('ه')) return true;
  const noun = view.spelled(prev);
  if (noun.endsWith('ون') && (bitsAt({ view }, prev) & CLASS.human) !== 0) return false; // مسلحون صابر
  return !noun.endsWith('\u0629') && !PLURAL.test(noun);
}

/** A word that {@link mayBeNoun}, as it stands inside a sentence: not one that may be its verb. */
export function isPlainNoun(scene: Scene): boolean {
  const { view, prev: token, prevLetters: word } = scene;
  const bits = bitsAt(scene, token);
  if ((bits & CLASS.verb) === 0 || (view.spelled(token).endsWith('\u0629') && !view.isIn(token, 'given'))) return true;
  // A preposition or a noun before it makes it a noun: اعتماد حكم, بكل عمل.
  if (PREPOSITION_IN_FRONT.test(word) && classOfBare(word) === 0 && (classOf(word.slice(1)) & NOUN_BITS) !== 0)
    return true;
  if (!view.touches(token - 1)) return false;
  if (
    view.isIn(token - 1, 'placePrepositions') ||
    view.isIn(token - 1, 'quantifiers') ||
    NONE.test(view.word(token - 1)) ||
    PRONOUN.test(view.word(token - 1))
  )
    return true;
  const front = bitsAt(scene, token - 1);
  if (isVerb(scene, token - 1)) return true; // its subject or object: صدر أمر
  return (
    (front & (CLASS.noun | CLASS.masdar)) !== 0 &&
    (front & (CLASS.verb | CLASS.particle)) === 0 &&
    !isDefinite(view.word(token - 1))
  );
}

/** A given name, or a name that is a word and mostly a name. */
export function isKnownName({ view }: Pick<Scene, 'view'>, token: number): boolean {
  return token >= 0 && (view.isIn(token, 'given') || isUsualName(view.word(token)));
}

/** A title some words back, with no verb between: وزير الخارجية السعودي, مندوب فلسطين لدى الأمم المتحدة. */
export function hasTitleBehind(view: WordView, from: number): boolean {
  for (let token = from; token > from - TITLE_REACH && token >= 0; token--) {
    if (token < from && !view.touches(token)) return false;
    if (view.isIn(token, 'titles')) return true;
    if (/^(?:[وف]?[بكل]ال|[وف]?لل|[وف]ال)|^[وف]?(?:علي|من|الي|عن|مع|بعد|قبل|ضد)$/.test(view.word(token))) return false;
    if (isVerb({ view }, token) || /^ان/.test(view.word(token))) return false;
  }
  return false;
}

/** A governor of verbal nouns some words back: وقرر القاضي فتح تحقيق. */
export function isGovernedFromAfar({ candidate: { first }, view }: Scene): boolean {
  for (let token = first - 2; token >= first - 4 && token >= 0; token--) {
    if (!view.touches(token)) return false;
    if (view.isIn(token, 'masdarGovernors')) return true;
  }
  return false;
}

/** A noun without article governs what stands behind it. */
export const governs = (name: NameFacts): boolean => may(name, 'noun', 'masdar', 'human') && !name.definite;

export function isQuoted({ candidate: { start, end, reading }, view: { text } }: Scene): boolean {
  if (end >= text.length || !CLOSING.includes(text[end]!)) return false;
  const front = start - reading.strip - 1;
  return (front >= 0 && OPENING.includes(text[front]!)) || (start > 0 && OPENING.includes(text[start - 1]!)); // ل«الحياة»
}

/** A head that says what bears the name: حركة فتح, صحيفة الحياة, مدينة صور. */
export function isHeadedByOwn(s: Scene): boolean {
  if (s.prevDefinite) return false;
  if (s.bearer === 'work') return behind(s, 'pressHeads') || (s.definite && PARTY.test(s.prevLetters));
  if (s.bearer === 'body') return behind(s, 'groupHeads', 'pressHeads');
  if (s.bearer === 'place') return behind(s, 'siteHeads');
  if (s.definite) return !may(s, 'human') && behind(s, 'groupHeads', 'pressHeads');
  return (
    behind(s, 'siteHeads', 'groupHeads', 'pressHeads') &&
    !may(s, 'adjective') &&
    !/^[وف]?[بل]?قوات$/.test(s.prevLetters)
  ); // قوات سلام
}

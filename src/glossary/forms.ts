import type { MentionKind, Term } from '../core/term.ts';
import { ARTICLE, LAM } from '../text/ar/clitics.ts';
import { DELIMITER, EXPAND, expansionOf, foldTable, SKIP } from '../text/ar/fold.ts';
import { entryUseOf, type WordUse } from '../text/ar/names-that-are-words.ts';
import { isSoftUnit } from './gaps.ts';

/** One shape of an entry that is looked for in text. */
export interface Form {
  readonly term: Term;
  readonly kind: MentionKind;
  /** Where it comes from: the entry's `term`, one of its `variants`, or a `derived` form. */
  readonly origin: 'term' | 'variant' | 'derived';
  /** As the glossary writes it. */
  readonly written: string;
  /** Folded letters of all its words, joined. */
  readonly letters: string;
  /** How many letters stand at the end of each word, counted from the first: [3, 8] for نور سلطان. */
  readonly ends: readonly number[];
  /** It begins with the ل of the article, whose alef is dropped behind the preposition ل (للولايات). */
  readonly afterLam: boolean;
  /** The article may be put in front (derived forms, `article: optional`). */
  readonly takesArticle: boolean;
  /** The entry's own article was left off (`article: optional`). */
  readonly articleLeftOff: boolean;
  /** Quotes or the like stand between its words in the glossary, and may in the text. */
  readonly anyGap: boolean;
  readonly translations: Readonly<Record<string, readonly string[]>>;
  /** The word of the language that it may be as well, or null. */
  readonly use: WordUse | null;
}

/** No word that is also a name has more letters. */
const LONGEST_WORD = 12;

/** Longest form, in letters; the reader of the glossary refuses longer ones. */
export const LONGEST_FORM = 400;

/** Whose shape it is, and which of its spellings. */
export type ShapeOrigin = Pick<Form, 'term' | 'kind' | 'origin' | 'written' | 'translations'>;

/** What is told of one shape: the folded words without their first `left` letters. `folded` is used again for the next. */
export type TakeShape = (
  folded: FoldedUnits,
  left: number,
  afterLam: boolean,
  takesArticle: boolean,
  articleLeftOff: boolean,
  of: ShapeOrigin,
) => void;

/** Gives every shape of a term to `take`, without a string being made. A shape without a letter is left out. */
export function eachShape(term: Term, take: TakeShape): void {
  const { translations } = term;
  addShapes({ term, kind: 'name', origin: 'term', written: term.term, translations }, take);
  for (const written of term.variants)
    addShapes({ term, kind: 'name', origin: 'variant', written, translations }, take);
  for (const { forms, translations } of term.derived) {
    for (const written of forms) addShapes({ term, kind: 'derived', origin: 'derived', written, translations }, take);
  }
}

const ARTICLE_UNITS = [ARTICLE.charCodeAt(0), ARTICLE.charCodeAt(1)] as const;
const LAM_UNIT = LAM.charCodeAt(0);

function addShapes(of: ShapeOrigin, take: TakeShape): void {
  eachStart(foldUnits(of.written), of.kind === 'derived' || of.term.article === 'optional', take, of);
}

/**
 * Gives the shapes of one spelling to `take`: all of it, and without the beginning that its own article may lose. Nothing for a spelling without a letter.
 * @param optional the article may be put in front, or left off
 */
export function eachStart<T>(
  folded: FoldedUnits,
  optional: boolean,
  take: (
    folded: FoldedUnits,
    left: number,
    afterLam: boolean,
    takesArticle: boolean,
    articleLeftOff: boolean,
    of: T,
  ) => void,
  of: T,
): void {
  const { units, size, ends } = folded;
  if (size === 0) return;
  const hasArticle = ends[0]! > 3 && units[0] === ARTICLE_UNITS[0] && units[1] === ARTICLE_UNITS[1];
  take(folded, 0, false, optional && !hasArticle, false, of);
  if (!hasArticle) return;
  take(folded, 1, true, false, false, of);
  // Three lams in a row are written as two: ل + اللاذقية is للاذقية.
  if (units[2] === LAM_UNIT) take(folded, 2, true, false, false, of);
  if (optional) take(folded, 2, false, false, true, of);
}

/** Every shape of a term as a form, in the order of {@link eachShape}. */
export function formsOf(term: Term): Form[] {
  const forms: Form[] = [];
  eachShape(term, (folded, left, afterLam, takesArticle, articleLeftOff, of) => {
    const whole = lettersOf(folded);
    const letters = left === 0 ? whole : whole.slice(left);
    const ends = Array.from(folded.ends.subarray(0, folded.words), (end) => end - left);
    const isWord = of.kind !== 'derived' && ends.length === 1 && whole.length <= LONGEST_WORD;
    const use = articleLeftOff ? entryUseOf(letters) : isWord ? entryUseOf(whole) : undefined;
    const { anyGap } = folded;
    forms.push({ letters, ends, afterLam, takesArticle, articleLeftOff, anyGap, use: use ?? null, ...of });
  });
  return forms;
}

/** Folded letters in arrays that are used again for the next. */
export interface FoldedUnits {
  readonly units: Uint16Array;
  /** Letters; 0 where there are none, or more than {@link LONGEST_FORM}. */
  size: number;
  readonly ends: Uint16Array;
  words: number;
  anyGap: boolean;
}

const shared: FoldedUnits = {
  units: new Uint16Array(LONGEST_FORM + 1),
  size: 0,
  ends: new Uint16Array(LONGEST_FORM + 1),
  words: 0,
  anyGap: false,
};

let spelled = new Uint16Array(1 << 10);

/** Letters of a spelling and where its words end, in arrays that the next call uses again. */
export function foldUnits(written: string): FoldedUnits {
  if (written.length > spelled.length) spelled = new Uint16Array(2 * written.length);
  for (let i = 0; i < written.length; i++) spelled[i] = written.charCodeAt(i);
  return foldSpelled(spelled, written.length);
}

/** The same of UTF-16 units that lie in an array, the first `count` of it. */
export function foldSpelled(written: Uint16Array, count: number): FoldedUnits {
  const fold = foldTable();
  const { units, ends } = shared;
  let words = 0;
  let size = 0;
  let open = false;
  let anyGap = false;
  let hard = false;
  for (let i = 0; i < count && size <= LONGEST_FORM; i++) {
    const unit = written[i]!;
    const folded = fold[unit]!;
    if (folded === SKIP) continue;
    if (folded === DELIMITER) {
      if (open) ends[words++] = size;
      open = false;
      if (!isSoftUnit(unit)) hard = true;
      continue;
    }
    if (!open && size > 0 && hard) anyGap = true;
    hard = false;
    open = true;
    if (folded !== EXPAND) units[size++] = folded;
    else for (const letter of expansionOf(unit)) if (size <= LONGEST_FORM) units[size++] = letter.charCodeAt(0);
  }
  if (open) ends[words++] = size;
  const tooLong = size > LONGEST_FORM;
  shared.size = tooLong ? 0 : size;
  shared.words = tooLong ? 0 : words;
  shared.anyGap = anyGap;
  return shared;
}

function lettersOf({ units, size }: FoldedUnits): string {
  return String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
}

export interface FoldedWords {
  readonly letters: string;
  readonly ends: readonly number[];
  readonly anyGap: boolean;
}

/** Letters of a form and where its words end; '' where there are more than {@link LONGEST_FORM}. */
export function foldWords(written: string): FoldedWords {
  const folded = foldUnits(written);
  return { letters: lettersOf(folded), ends: [...folded.ends.subarray(0, folded.words)], anyGap: folded.anyGap };
}

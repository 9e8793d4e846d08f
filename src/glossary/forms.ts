import type { MentionKind, Term } from '../core/term.ts';
import { ARTICLE, LAM } from '../text/ar/clitics.ts';
import { DELIMITER, EXPAND, expansionOf, foldTable, SKIP } from '../text/ar/fold.ts';
import { type WordUse, wordUseOf } from '../text/ar/names-that-are-words.ts';
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

/** Adds every shape of a term. A shape without a letter is left out. */
export function formsOf(term: Term, forms: Form[] = []): Form[] {
  addShapes(forms, term, 'name', 'term', term.term, term.translations);
  for (const variant of term.variants) addShapes(forms, term, 'name', 'variant', variant, term.translations);
  for (const derived of term.derived) {
    for (const form of derived.forms) addShapes(forms, term, 'derived', 'derived', form, derived.translations);
  }
  return forms;
}

function addShapes(
  forms: Form[],
  term: Term,
  kind: MentionKind,
  origin: Form['origin'],
  written: string,
  translations: Form['translations'],
): void {
  const { letters, ends, anyGap } = foldWords(written);
  if (letters === '' || letters.length > LONGEST_FORM) return;
  const optional = kind === 'derived' || term.article === 'optional';
  const hasArticle = ends[0]! > 3 && letters.startsWith(ARTICLE);
  // One literal, so that all forms have one shape and are built and read quickly: there may be hundreds of thousands.
  const use =
    kind === 'derived' || ends.length > 1 || letters.length > LONGEST_WORD ? null : (wordUseOf(letters) ?? null);
  const add = (left: number, afterLam: boolean, takesArticle: boolean, articleLeftOff: boolean): void => {
    forms.push({
      term,
      kind,
      origin,
      written,
      letters: left === 0 ? letters : letters.slice(left),
      ends: left === 0 ? ends : ends.map((end) => end - left),
      afterLam,
      takesArticle,
      articleLeftOff,
      anyGap,
      translations,
      use: articleLeftOff ? (wordUseOf(letters.slice(left)) ?? null) : use,
    });
  };
  add(0, false, optional && !hasArticle, false);
  if (!hasArticle) return;
  add(1, true, false, false);
  // Three lams in a row are written as two: ل + اللاذقية is للاذقية.
  if (letters[2] === LAM) add(2, true, false, false);
  if (optional) add(2, false, false, true);
}

interface FoldedWords {
  readonly letters: string;
  readonly ends: readonly number[];
  readonly anyGap: boolean;
}

const buffer = new Uint16Array(LONGEST_FORM + 1);

/** Letters of a form and where its words end; '' where there are more than {@link LONGEST_FORM}. */
export function foldWords(written: string): FoldedWords {
  const fold = foldTable();
  const ends: number[] = [];
  let size = 0;
  let open = false;
  let anyGap = false;
  let hard = false;
  for (let i = 0; i < written.length && size <= LONGEST_FORM; i++) {
    const unit = written.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded === SKIP) continue;
    if (folded === DELIMITER) {
      if (open) ends.push(size);
      open = false;
      if (!isSoftUnit(unit)) hard = true;
      continue;
    }
    if (!open && size > 0 && hard) anyGap = true;
    hard = false;
    open = true;
    if (folded !== EXPAND) buffer[size++] = folded;
    else for (const letter of expansionOf(unit)) if (size <= LONGEST_FORM) buffer[size++] = letter.charCodeAt(0);
  }
  if (open) ends.push(size);
  if (size > LONGEST_FORM) return { letters: '', ends: [], anyGap };
  return { letters: String.fromCharCode.apply(null, buffer.subarray(0, size) as unknown as number[]), ends, anyGap };
}

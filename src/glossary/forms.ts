import type { MentionKind, Term } from '../core/term.ts';
import { ARTICLE, LAM } from '../text/ar/clitics.ts';
import { DELIMITER, EXPAND, expansionOf, foldTable, SKIP } from '../text/ar/fold.ts';
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
}

/** Longest form, in letters; the reader of the glossary refuses longer ones. */
export const LONGEST_FORM = 400;

/** Every shape of a term. A shape without a letter is left out. */
export function formsOf(term: Term): Form[] {
  const forms: Form[] = [];
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
  const folded = foldWords(written);
  if (folded.letters === '' || folded.letters.length > LONGEST_FORM) return;
  const { letters, ends, anyGap } = folded;
  const optional = term.article === 'optional' || kind === 'derived';
  const hasArticle = letters.startsWith(ARTICLE) && ends[0]! > 3;
  const base = { term, kind, origin, written, anyGap, translations, afterLam: false, articleLeftOff: false };
  forms.push({ ...base, letters, ends, takesArticle: optional && !hasArticle });
  if (!hasArticle) return;
  forms.push({
    ...base,
    letters: letters.slice(1),
    ends: ends.map((end) => end - 1),
    takesArticle: false,
    afterLam: true,
  });
  // Three lams in a row are written as two: ل + اللاذقية is للاذقية.
  const withoutArticle = { letters: letters.slice(2), ends: ends.map((end) => end - 2), takesArticle: false };
  if (letters[2] === LAM) forms.push({ ...base, ...withoutArticle, afterLam: true });
  if (optional) forms.push({ ...base, ...withoutArticle, articleLeftOff: true });
}

interface FoldedWords {
  readonly letters: string;
  readonly ends: readonly number[];
  readonly anyGap: boolean;
}

/** Letters of a form and where its words end. */
export function foldWords(written: string): FoldedWords {
  const fold = foldTable();
  const ends: number[] = [];
  let letters = '';
  let open = false;
  let anyGap = false;
  let hard = false;
  for (let i = 0; i < written.length; i++) {
    const unit = written.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded === SKIP) continue;
    if (folded === DELIMITER) {
      if (open) ends.push(letters.length);
      open = false;
      if (!isSoftUnit(unit)) hard = true;
      continue;
    }
    if (!open && letters !== '' && hard) anyGap = true;
    hard = false;
    open = true;
    letters += folded === EXPAND ? expansionOf(unit) : String.fromCharCode(folded);
  }
  if (open) ends.push(letters.length);
  return { letters, ends, anyGap };
}

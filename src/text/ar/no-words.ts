/**
 * Names of news that have the shape of a word and a root of the language, or stand in the table of rarer names, and are no word that news has: ماكرون is not from
 * مكر, كروس not from كرس. What people are really called in Arabic by a word stands in `names-that-are-words.ts` and `rarer-names.ts`; a shape without a root
 * needs no row (`word-shapes.ts`).
 *
 * Source: drawn up for this project from general knowledge of news Arabic.
 */
import { foldLetters } from './fold.ts';

const NAMES = `ماكرون تبون كارسون كريس كروس كروز كلوب فليك فروم فلاين فلين غراس غروس شميت مركل ماردين بادن تبريز كاسل مالقة بجاية كرمان سكايب هارون غرين كابول كانو كيتو
ليما نانت سامراء صبراتة صوفر طبرق عجمان وجدة دلهي بسكرة سلمان عدنان غسان حمدان هاشم نجران قحطان بوريطة`;

let folded: ReadonlySet<string> | undefined;

/** Whether the folded letters of a name are surely none of a word. */
export function isNoWord(name: string): boolean {
  folded ??= new Set(NAMES.split(/\s+/).map(foldLetters));
  return folded.has(name);
}

import { CITED, citedParts } from '../../locales/retell.ts';
import { attributes } from './escape-html.ts';
import { showHidden } from './mark-text.ts';
import { sideAttributes, sideOf } from './side.ts';

/** A stretch in Arabic script with the spaces, marks, digits and stops between its words. One class per step: linear. */
const ARABIC = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}]|[\p{N}\p{P}\p{Zs}]+(?=\p{Script=Arabic}))*/gu;
const ARABIC_LETTER = /\p{Script=Arabic}/gu;
const LETTER = /\p{L}/gu;

/** Ids, times and the names of engines: what has no letter of Arabic need not be looked at for one. */
const BEYOND_ASCII = /[^\0-\x7F]/;

/** More than half of the letters are Arabic script: an English remark may well begin with the word that it is about. */
function isArabic(text: string): boolean {
  if (!BEYOND_ASCII.test(text)) return false;
  const arabic = text.match(ARABIC_LETTER)?.length ?? 0;
  return arabic > 0 && arabic * 2 > (text.match(LETTER)?.length ?? 0);
}

/** The sides of an article, to tell the language of text in their scripts. BCP 47. */
export interface Sides {
  readonly from: string;
  readonly to: string;
}

/** The language that text in Arabic script is taken for: the article's if it is written so, else Arabic. */
function arabicOf({ from, to }: Sides): string {
  return [from, to].find((language) => sideOf(language).dir === 'rtl') ?? 'ar';
}

function isolated(text: string, language: string): string {
  return `<bdi${sideAttributes(language)}>${showHidden(text)}</bdi>`;
}

/** A message in a left-to-right language that cites the article: what it cites gets its own `lang` and `dir`. */
export function citing(text: string, sides: Sides): string {
  if (!BEYOND_ASCII.test(text)) return showHidden(text);
  let html = '';
  let from = 0;
  for (const match of text.matchAll(ARABIC)) {
    html += showHidden(text.slice(from, match.index)) + isolated(match[0], arabicOf(sides));
    from = match.index + match[0].length;
  }
  return html + showHidden(text.slice(from));
}

/** A message in a language of the page: what it cites is told by its marks, in English by its script. */
export function retold(text: string, sides: Sides): string {
  if (!text.includes(CITED[0])) return citing(text, sides);
  return citedParts(text)
    .map((part) => (part.cited ? datum(part.text, sides) : showHidden(part.text)))
    .join('');
}

/** Data among words: a number, an id, a person's or an engine's name, kept apart from the direction around it. */
export function datum(text: string | number, sides?: Sides): string {
  const string = String(text);
  return isArabic(string)
    ? isolated(string, arabicOf(sides ?? { from: 'ar', to: 'en' }))
    : `<bdi>${citing(string, sides ?? { from: 'ar', to: 'en' })}</bdi>`;
}

/** A text whose language nobody has told (a note): the script of most of its letters decides. */
export function remark(text: string, sides: Sides): string {
  if (isArabic(text)) return isolated(text, arabicOf(sides));
  const language = [sides.to, sides.from].find((side) => sideOf(side).dir === 'ltr') ?? 'en';
  return `<bdi${attributes({ lang: language, dir: 'ltr' })}>${citing(text, sides)}</bdi>`;
}

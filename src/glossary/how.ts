import { DELIMITER, EXPAND, foldLetters, foldTable, SKIP } from '../text/ar/fold.ts';
import { placeOfLetter } from './candidates.ts';
import type { Form } from './forms.ts';

/** Letters that are told apart when a report says which folding was needed. Each row: the folding's name, and its letters. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['alef', /[\u0622\u0623\u0625\u0671\u0672\u0673\u0675\u0627]/],
  ['hamza-seat', /[\u0624\u0626]/],
  ['ya', /[\u0649\u064A]/],
  ['ta-marbuta', /[\u0629\u0647]/],
];

/**
 * Which foldings lie between a name as the glossary writes it and as it stands in the text: `fold:alef`, `fold:ya`, `fold:ta-marbuta`,
 * `fold:hamza-seat`, `fold:marks`, `fold:tatweel`, `fold:form` (presentation forms), `fold:letter` (other keyboards), `fold:digit`, `fold:case`,
 * `fold:accent`, `fold:space`, `fold:control`. Empty where they are the same.
 */
export function foldingsBetween(written: string, surface: string): readonly string[] {
  if (written === surface) return [];
  const key = `${written}\n${surface}`;
  let told = remembered.get(key);
  if (told === undefined) {
    told = compare(written, surface);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, told);
  }
  return told;
}

/** What of an entry the text has, as the entry is written: without the letters of its article that are dropped (للمجر, للاذقية, or the article left off). */
export function writtenPartOf({ written, letters, afterLam, articleLeftOff }: Form): string {
  if (!afterLam && !articleLeftOff) return written;
  return written.slice(placeOfLetter(written, 0, written.length, foldLetters(written).length - letters.length));
}

/** News repeats its spellings too. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 10_000;

function compare(written: string, surface: string): readonly string[] {
  const found = new Set<string>();
  const a = unitsOf(written.normalize('NFC'));
  const b = unitsOf(surface.normalize('NFC'));
  if (a.gaps !== b.gaps) found.add('fold:space');
  for (const skipped of differenceOf(a.skipped, b.skipped)) found.add(nameOfSkipped(skipped));
  if (a.presented !== b.presented) found.add('fold:form');
  const size = Math.min(a.letters.length, b.letters.length);
  for (let i = 0; i < size; i++) {
    const left = a.letters[i]!;
    const right = b.letters[i]!;
    if (left !== right) found.add(nameOfDifference(left, right));
  }
  return [...found].sort();
}

interface Units {
  /** Presentation forms and ligatures are the letters that they stand for. */
  readonly letters: string[];
  readonly presented: boolean;
  readonly skipped: string[];
  /** What stands between letters, with the count of letters before it. */
  readonly gaps: string;
}

function unitsOf(text: string): Units {
  const fold = foldTable();
  const letters: string[] = [];
  const skipped: string[] = [];
  let gaps = '';
  let presented = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if (PRESENTED.test(text[i]!)) {
      presented = true;
      for (const part of text[i]!.normalize('NFKC')) if (!/\p{M}/u.test(part)) letters.push(part);
    } else if (folded === SKIP) skipped.push(text[i]!);
    else if (folded === DELIMITER) gaps += `${letters.length}:${text[i]} `;
    else if (folded === EXPAND) for (const part of text[i]!.normalize('NFKC')) letters.push(part);
    else letters.push(text[i]!);
  }
  return { letters, presented, skipped, gaps };
}

/** Presentation forms of Arabic letters; the byte order mark at the end of their block is none. */
const PRESENTED = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;

function differenceOf(a: readonly string[], b: readonly string[]): string[] {
  return [...a.filter((unit) => !b.includes(unit)), ...b.filter((unit) => !a.includes(unit))];
}

function nameOfSkipped(unit: string): string {
  if (unit === '\u0640') return 'fold:tatweel';
  return /\p{M}/u.test(unit) ? 'fold:marks' : 'fold:control';
}

function nameOfDifference(left: string, right: string): string {
  for (const [name, letters] of CLASSES) if (letters.test(left) && letters.test(right)) return `fold:${name}`;
  if (/[\u0624\u0626]/.test(left + right)) return 'fold:hamza-seat';
  if (left.normalize('NFKC') === right.normalize('NFKC')) return 'fold:form';
  if (/\p{Nd}/u.test(left) || /\p{Nd}/u.test(right)) return 'fold:digit';
  if (left.toLowerCase() === right.toLowerCase()) return 'fold:case';
  return /\p{Script=Arabic}/u.test(left) ? 'fold:letter' : 'fold:accent';
}

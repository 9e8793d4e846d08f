import { withAsciiDigits } from '../text/values/digit-numbers.ts';
import type { NumberValue } from '../text/values/number-value.ts';
import { exact } from '../text/values/number-value.ts';
import { spellNumber } from '../text/values/spell-number.ts';

/** Spelled out up to ten, as style guides of the English press have it. */
const SPELLED_UP_TO = 10;

/**
 * A number in the place of another, written as that one was: figures with their grouping, a scale word kept ("45 million"), words as words. Undefined
 * where the new value cannot be written so, or where more than the number would have to change (one person, two people).
 * @param old in the target, as `raw` there
 * @param language BCP 47 of the target
 */
export function writeLike(raw: string, old: NumberValue, value: number, language: string): string | undefined {
  const { kind, form, scale } = old;
  if (!Number.isFinite(value) || old.code) return undefined;
  if (kind === 'cardinal' && (isOne(old.value) || isOne(value))) return undefined;
  if (kind !== 'cardinal' && kind !== 'percent') return undefined;
  if (form === 'words') {
    const words = writeWords(old, value, language);
    return /^\p{Lu}/u.test(raw) ? words?.replace(/^./u, (letter) => letter.toUpperCase()) : words;
  }
  const figures = /\d[\d.,]*/.exec(withAsciiDigits(raw))?.[0].replace(/[.,]$/, '');
  if (figures === undefined) return undefined;
  const plain = scale === undefined ? value : exact(value / scale);
  // 0.9 million or 12.3456 million is not how anybody writes.
  if (scale !== undefined && (plain < 1 || plain >= 1000 || String(plain).length > 6)) return undefined;
  const written = writeFigures(plain, figures, language);
  return withAsciiDigits(raw).replace(figures, () => written);
}

const isOne = (value: number): boolean => Math.abs(value) === 1 || value === 0;

function writeWords(old: NumberValue, value: number, language: string): string | undefined {
  if (!language.toLowerCase().startsWith('en') || old.kind !== 'cardinal' || old.scale !== undefined) return undefined;
  if (!Number.isInteger(value) || value < 0) return undefined;
  // Who spelled "twenty-five" spells on; who spells only small ones turns to figures.
  if (value <= SPELLED_UP_TO || (old.value > SPELLED_UP_TO && value < 100)) return spellNumber(value, 'en');
  return writeFigures(value, '1,000', language);
}

/** @param like figures of the target: whether it groups its thousands, and with what */
function writeFigures(value: number, like: string, language: string): string {
  const english = language.toLowerCase().startsWith('en');
  const [whole, decimals] = String(value).split('.') as [string, string | undefined];
  // A year or a number of four figures without a comma stays without.
  const groups = whole.length > 3 && (like.includes(',') || like.length < 4 || whole.length > 4);
  const grouped = groups ? whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : '\u00A0') : whole;
  return decimals === undefined ? grouped : `${grouped}${english ? '.' : ','}${decimals}`;
}

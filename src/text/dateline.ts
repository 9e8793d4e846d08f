import type { Dateline } from '../core/article.ts';
import { isAgency, isGeneralCredit, isSureAgency } from './ar/agencies.ts';
import { isDatelineCity } from './ar/cities.ts';
import { isoDate, isWeekday, readDate, type WrittenDate } from './ar/dates.ts';
import { isLeadVerb } from './ar/lead-verbs.ts';
import { BLANK, classAt, FORMAT } from './chars.ts';

/** A dateline, and where it ends in the block: behind its dash or colon, in front of the white space. */
export interface FoundDateline {
  readonly dateline: Dateline;
  readonly end: number;
}

/** No dateline is longer. */
const LONGEST = 160;

type Item =
  | { readonly kind: 'words'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'date'; readonly date?: WrittenDate; readonly start: number; readonly end: number }
  | {
      readonly kind: 'dash' | 'colon' | 'slash' | 'comma' | 'open' | 'close';
      readonly start: number;
      readonly end: number;
    };

const SIGNS: Readonly<Record<string, 'dash' | 'colon' | 'slash' | 'comma' | 'open' | 'close'>> = {
  '-': 'dash',
  '\u2010': 'dash',
  '\u2011': 'dash',
  '\u2012': 'dash',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '\u2015': 'dash',
  '\u2212': 'dash',
  ':': 'colon',
  '/': 'slash',
  '|': 'slash',
  ',': 'comma',
  '\u060C': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** A tatweel or two that stand alone are a dash: لندن ـ رويترز. */
function signAt(text: string, at: number): (typeof SIGNS)[string] | undefined {
  // Letters of Arabic and spaces are no signs: asked first, since nearly all of a text is these.
  const unit = text.charCodeAt(at);
  if (unit === 0x20 || (unit > 0x640 && unit < 0x2000) || (unit > 0x60c && unit < 0x640)) return undefined;
  if (unit !== 0x640) return SIGNS[text[at]!];
  let start = at;
  let end = at + 1;
  while (at - start < 3 && text[start - 1] === '\u0640') start--;
  while (end - at < 3 && text[end] === '\u0640') end++;
  return isApart(text[start - 1]) && isApart(text[end]) ? 'dash' : undefined;
}

function isApart(sign: string | undefined): boolean {
  return sign !== undefined && /[\s)\]»"”]/u.test(sign);
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);
}

/** Cuts the head of a block at dashes, colons, slashes, commas and brackets; dates are items of their own. */
function readItems(text: string): Item[] {
  const items: Item[] = [];
  const limit = Math.min(text.length, LONGEST);
  let at = 0;
  while (at < limit && items.length < 24) {
    const kind = classAt(text, at);
    if (kind === BLANK || kind === FORMAT) {
      at++;
      continue;
    }
    const sign = signAt(text, at);
    if (sign !== undefined) {
      let end = at + 1;
      if (sign === 'dash') while (signAt(text, end) === 'dash') end++;
      items.push({ kind: sign, start: at, end });
      at = end;
      continue;
    }
    if (isDigitAt(text, at)) {
      const date = readDate(text, at);
      if (date === undefined) break;
      items.push({ kind: 'date', date, start: at, end: date.end });
      at = date.end;
      continue;
    }
    let end = at;
    while (end < limit && signAt(text, end) === undefined && !isDigitAt(text, end) && text[end] !== '\n') end++;
    let last = end;
    while (last > at && (classAt(text, last - 1) === BLANK || classAt(text, last - 1) === FORMAT)) last--;
    let words = text.slice(at, last);
    // "أبوظبي في 10 يناير", "24" behind an outlet's name
    if (end < limit && isDigitAt(text, end)) words = words.replace(/\s+(?:في|يوم|بتاريخ)$/u, '');
    const inner = words.replace(/^(?:في|يوم)$/u, '');
    if (inner !== '')
      items.push(
        isWeekday(inner)
          ? { kind: 'date', start: at, end: last }
          : { kind: 'words', text: inner, start: at, end: last },
      );
    at = Math.max(end, at + 1);
  }
  return items;
}

/** Names are made of words: no stop, no more than five words, none long. */
function isPlaceName(words: string): boolean {
  const parts = words.split(/\s+/);
  return (
    parts.length <= 5 && words.length <= 40 && /^[\p{L}\p{M}\u0640\u200C\s'’]+$/u.test(words) && !parts.some(isLeadVerb)
  );
}

/** The words at `index` stand behind a comma, or in brackets. */
function closesPlace(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const kind = items[index - 1]?.kind;
  if (kind === 'comma') return items[index + 1]?.kind !== 'comma';
  return (
    kind === 'open' &&
    items[index + 1]?.kind === 'close' &&
    item?.kind === 'words' &&
    item.text.split(/\s+/).length <= 3
  );
}

interface Reading {
  readonly items: readonly Item[];
  readonly text: string;
}

/** What the first `count` items say, or undefined if they are not a dateline. */
function judge({ items, text }: Reading, count: number): FoundDateline | undefined {
  const last = items[count - 1]!;
  const atEnd = text.slice(last.end).trim() === '';
  if (last.kind === 'comma' || last.kind === 'open') return undefined;
  if ((last.kind === 'words' || last.kind === 'date') && !atEnd) return undefined;
  let depth = 0;
  let place: string | undefined;
  let sure = 0;
  let doubtful = 0;
  let general = 0;
  let date: WrittenDate | undefined;
  let dated = false;
  let named = false;
  let seated = false;
  const agencies: string[] = [];
  for (let index = 0; index < count; index++) {
    const item = items[index]!;
    if (item.kind === 'open') depth++;
    else if (item.kind === 'close') depth--;
    else if (item.kind === 'date') {
      dated = true;
      // "2-1" alone may be a score.
      named ||= /\p{L}/u.test(text.slice(item.start, item.end)) || item.date?.year !== undefined;
      if (item.date !== undefined && (date === undefined || isoDate(date) === undefined)) date = item.date;
    } else if (item.kind === 'words') {
      const name = item.text.replace(/^[«"“”']+|[»"“”']+$/gu, '').trim();
      if (name === 'الموافق') continue;
      if (isAgency(name)) {
        if (isGeneralCredit(name)) general++;
        else {
          if (isSureAgency(name)) sure++;
          else doubtful++;
          agencies.push(name);
        }
      } else if (place === undefined && agencies.length === 0 && index <= 1 && isPlaceName(name)) place = name;
      else if (place !== undefined && items[index - 1]?.kind === 'slash' && isDatelineCity(name))
        place = `${place}/${name}`;
      // "القاهرة، مصر -", "نيويورك (الأمم المتحدة) -": the country, or the seat, of a city.
      else if (
        place !== undefined &&
        index === 2 &&
        isDatelineCity(place) &&
        isPlaceName(name) &&
        closesPlace(items, index)
      ) {
        seated = items[index - 1]!.kind === 'open' && !isDatelineCity(name);
        continue;
      } else return undefined;
    }
    if (depth < 0 || depth > 1) return undefined;
  }
  if (depth !== 0) return undefined;
  // "باريس (فرنسا)" needs an agency behind it.
  if (seated && agencies.length === 0) return undefined;
  const city = place?.split('/').some(isDatelineCity) ?? false;
  const credited = sure > 0 || (doubtful > 0 && (city || (dated && named && date !== undefined)));
  const next = items[count];
  const bracketed = items[0]!.kind === 'open';
  let accepted: boolean;
  if (place !== undefined) {
    if (credited || (general > 0 && city)) accepted = last.kind !== 'close' || city || dated || atEnd;
    else if (agencies.length > 0 || general > 0) accepted = false;
    else if (city && date !== undefined)
      accepted = last.kind === 'dash' || last.kind === 'colon' || last.kind === 'close' || atEnd;
    else
      accepted =
        city &&
        !bracketed &&
        (last.kind === 'colon' || last.kind === 'dash') &&
        next?.kind === 'words' &&
        isLeadVerb(next.text.split(/\s+/)[0]!);
  } else if (bracketed) {
    accepted =
      credited || (general > 0 && (last.kind !== 'close' || dated)) || (date !== undefined && last.kind === 'dash');
  } else {
    // "رويترز: …" cites the agency and is part of its sentence; "رويترز - …" is a credit.
    accepted =
      (sure > 0 || general > 0) &&
      doubtful === 0 &&
      (last.kind === 'dash' || (general > 0 && sure === 0 && last.kind === 'colon'));
    if (sure > 0 && atEnd) accepted = true;
  }
  if (!accepted) return undefined;
  let shown = count;
  while (shown > 1 && (items[shown - 1]!.kind === 'dash' || items[shown - 1]!.kind === 'colon')) shown--;
  const iso = date === undefined ? undefined : isoDate(date);
  return {
    end: last.end,
    dateline: {
      text: text.slice(items[0]!.start, items[shown - 1]!.end),
      ...(place === undefined ? {} : { place }),
      agencies,
      ...(iso === undefined ? {} : { date: iso }),
    },
  };
}

/**
 * The dateline at the head of a block, or undefined. Sure rather than greedy: it needs a known agency, a known place with a
 * date, or a known place with a verb of a news lead behind its colon; `موسكو: لن نتراجع` is a speaker and none.
 * @param text The block; a dateline that is all of it is found, too.
 */
export function readDateline(text: string): FoundDateline | undefined {
  const items = readItems(text);
  for (let count = items.length; count > 0; count--) {
    const found = judge({ items, text }, count);
    if (found !== undefined) return found;
  }
  return undefined;
}

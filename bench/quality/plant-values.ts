import { another, changeOne, type Planter, pick } from './plant-faults.ts';

const SMALL = 'three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const DURATIONS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years', 'decades'];
const UNITS: Readonly<Record<string, string>> = {
  km: 'miles',
  kilometres: 'metres',
  kilometers: 'meters',
  metres: 'kilometres',
  meters: 'kilometers',
  miles: 'kilometres',
  mm: 'cm',
  feet: 'metres',
  kg: 'tonnes',
  tonnes: 'kilograms',
  tons: 'kilograms',
  mph: 'km/h',
  'km/h': 'mph',
};

/** Faults in values that are more than figures: units, times, ordinals, decades, small number words. */
export const VALUE_FAULTS: Readonly<Record<string, Planter>> = {
  'wrong unit': ({ target }, random) =>
    changeOne(
      target,
      new RegExp(`(?<=\\d[ -]?)(?:${Object.keys(UNITS).join('|')})(?![\\p{L}/])`, 'gu'),
      random,
      (unit) => UNITS[unit],
    ),
  'wrong span of time': ({ target }, random) =>
    changeOne(
      target,
      new RegExp(`(?<=(?:\\d|\\b(?:${SMALL.join('|')}|twenty|thirty|two)) )(?:${DURATIONS.join('|')})\\b`, 'g'),
      random,
      another(DURATIONS, random),
    ),
  'small number word changed': ({ target }, random) =>
    changeOne(target, new RegExp(`\\b(?:${SMALL.join('|')})\\b`, 'g'), random, another(SMALL, random)),
  'ordinal changed': ({ target }, random) =>
    changeOne(target, new RegExp(`\\b(?:${ORDINALS.join('|')})\\b`, 'g'), random, another(ORDINALS, random)),
  'century or decade changed': ({ target }, random) =>
    changeOne(target, /\b(?:\d{1,2}(?=(?:st|nd|rd|th) century)|1[5-9]\d0(?=s\b)|20[0-2]0(?=s\b))/g, random, (found) =>
      String(Number(found) + (found.length === 4 ? 10 : 1) * pick([-2, -1, 1, 2], random)!),
    ),
  'morning for evening': ({ target }, random) =>
    changeOne(target, /(?<=\d ?)(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b)/g, random, (half) =>
      half.replace(/[ap]/i, (letter) => ({ a: 'p', p: 'a', A: 'P', P: 'A' })[letter]!),
    ),
  'estimate lost': ({ target }, random) =>
    changeOne(
      target,
      /\b(?:about|around|approximately|roughly|some|nearly|almost|close to) (?=(?:US ?)?[$\u20ac\u00a3]?\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|seventy|half|thousands?|millions?) )/gi,
      random,
      () => '',
    ),
  'percent sign lost': ({ target }, random) =>
    changeOne(target, /(?<=\d) ?(?:%|percent\b|per cent\b)/g, random, () => ''),
};

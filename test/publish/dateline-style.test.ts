import { expect, test } from 'vitest';
import { asciiAddress, idIn, makeId, pageOf } from '../../src/publish/identity.ts';
import { monthName, printDateline } from '../../src/publish/print-dateline.ts';

const PARTS = { place: 'Damascus', country: 'Syria', date: '2026-09-03', agency: 'Horizon' };

test.for<[string, object, object, string | undefined]>([
  ['the AP', { dateline: 'ap' }, PARTS, 'DAMASCUS, Syria (Horizon) --'],
  ['the AP, a city that stands alone', { dateline: 'ap' }, { ...PARTS, place: 'Beirut' }, 'BEIRUT (Horizon) --'],
  ['Reuters', { dateline: 'reuters' }, PARTS, 'DAMASCUS, Syria, Sept 3 (Horizon) -'],
  ['Reuters, without a date', { dateline: 'reuters' }, { ...PARTS, date: undefined }, 'DAMASCUS, Syria (Horizon) -'],
  ['an agency', { dateline: 'agency' }, { ...PARTS, country: undefined }, 'DAMASCUS, Sept 3 (Horizon) \u2014'],
  ['months of the AP', { dateline: '{PLACE}, {month} {day}, {year}', months: 'ap' }, PARTS, 'DAMASCUS, Sept. 3, 2026'],
  ['a template', { dateline: '{place}, {day} {month} {year} |' }, PARTS, 'Damascus, 3 September 2026 |'],
  ['a list of the desk', { dateline: 'ap', standAlone: ['Damascus'] }, PARTS, 'DAMASCUS (Horizon) --'],
  ['what must stand is missing', { dateline: 'ap' }, { ...PARTS, agency: undefined }, undefined],
  ['as translated', { dateline: 'keep' }, PARTS, undefined],
  ['nothing said', {}, PARTS, undefined],
])('dateline of %s', ([, style, parts, printed]) => {
  expect(printDateline(parts, style, 'en')).toBe(printed);
});

test('months: the AP cuts seven, Reuters writes them without points; other languages have their own', () => {
  const all = (style: 'ap' | 'reuters') =>
    Array.from({ length: 12 }, (_, i) => monthName(i + 1, 'en-GB', style)).join(' ');
  expect(all('ap')).toBe('Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.');
  expect(all('reuters')).toBe('Jan Feb March April May June July Aug Sept Oct Nov Dec');
  expect(monthName(2, 'fr', 'ap')).toBe('février');
  expect(monthName(1, 'ar', 'full')).toBe('يناير');
});

test('ids: the same for ever, ASCII, one for each language', () => {
  const house = { domain: 'desk.example', since: '2020' };
  expect(makeId(house, 'ميناء (1)/en')).toBe('tag:desk.example,2020:%D9%85%D9%8A%D9%86%D8%A7%D8%A1%20%281%29/en');
  expect(makeId({ since: '2026' }, 'port/en')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(makeId({ since: '2026' }, 'port/en')).toBe(makeId({ since: '1999' }, 'port/en'));
  expect(idIn(house, 'urn:newsml:a:1:b', 'port', 'en')).toBe('urn:newsml:a:1:b:en');
});

test('addresses: what the side file says, else the template; escaped', () => {
  const house = { since: '2026', url: 'https://x.example/{lang}/{slug}/' };
  expect(pageOf(house, undefined, 'ميناء', 'en')).toBe('https://x.example/en/%D9%85%D9%8A%D9%86%D8%A7%D8%A1/');
  expect(pageOf(house, { en: 'https://y.example/أ' }, 'port', 'en')).toBe('https://y.example/%D8%A3');
  expect(pageOf({ since: '2026' }, {}, 'port', 'en')).toBeUndefined();
  expect(asciiAddress('https://موقع.example/')).toMatch(/^https:\/\/xn--/);
});

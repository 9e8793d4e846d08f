import { expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { joinNames, namesIn } from '../../src/publish/names-in.ts';
import { makeBitext, makeSegment, mentionOf } from '../formats/html/sample.ts';

const SOURCE = 'زار نادر عمان ثم سلطنة عمان، وكتب نادر عن الأفق.';
const TERMS = [
  makeTerm({ term: 'عمان', type: 'place', translations: { en: ['Oman'] }, ids: { wikidata: 'Q842' } }),
  makeTerm({
    term: 'سلطنة عمان',
    type: 'place',
    translations: { en: ['Sultanate of Oman'] },
    ids: { wikidata: 'Q842' },
  }),
  makeTerm({ term: 'ريم نادر', type: 'person', translations: { en: ['Rim Nader'] }, ids: { desk: '7' } }),
  makeTerm({ term: 'نادر', type: 'person', translations: { en: ['Nader'] }, of: 'ريم نادر' }),
  makeTerm({ term: 'الأفق', type: 'organisation', translations: { fr: ['Horizon'] } }),
];
const bitext = makeBitext([
  {
    role: 'body',
    segments: [
      makeSegment({
        id: 's1',
        source: SOURCE,
        mentions: [
          mentionOf(SOURCE, 'نادر', 'Nader'),
          mentionOf(SOURCE, 'عمان', 'Oman'),
          mentionOf(SOURCE, 'سلطنة عمان', 'Sultanate of Oman'),
          mentionOf(SOURCE, 'نادر', 'Nader'),
          mentionOf(SOURCE, 'الأفق', 'Horizon'),
        ],
      }),
    ],
  },
]);

test('a short form counts for its full name, two names of one thing are one; what has no name in the language is left out', () => {
  expect(namesIn(bitext, { terms: TERMS, file: '' })).toEqual({
    people: [{ name: 'Rim Nader', literal: 'desk:7', mentions: 2 }],
    places: [{ name: 'Oman', uri: 'https://www.wikidata.org/entity/Q842', mentions: 2 }],
    organisations: [],
    events: [],
  });
});

test('what the side file names comes first, and is joined with what was found', () => {
  const found = namesIn(bitext, { terms: TERMS, file: '' }).people;
  expect(
    joinNames([{ name: { en: 'Rim Nader' }, wikidata: 'Q1' }, 'Adam Reed', { name: { fr: 'X' } }], found, 'en'),
  ).toEqual([
    { name: 'Rim Nader', uri: 'https://www.wikidata.org/entity/Q1', literal: 'desk:7', mentions: 2 },
    { name: 'Adam Reed', mentions: 0 },
  ]);
});

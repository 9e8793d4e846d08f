import { expect, test } from 'vitest';
import { proposeTranslation } from '../../src/glossary/propose-translation.ts';

const pairs = [
  { source: 'وصل فلاديمير سوكولوف إلى مدينة دورنبورغ.', target: 'Vladimir Sokolov arrived in the city of Dornburg.' },
  { source: 'قال سوكولوف إن الاتفاق جاهز.', target: 'Sokolov said the deal was ready.' },
  { source: 'شكر الوزير سوكولوف في دورنبورغ.', target: "In Dornburg, the Minister thanked Sokolov's team." },
  { source: 'عاد الوزير أمس.', target: 'The Minister returned on Monday.' },
];

test.for([
  ['سوكولوف', { text: 'Sokolov', count: 3, of: 3 }],
  ['دورنبورغ', { text: 'Dornburg', count: 2, of: 2 }],
  ['فلاديمير سوكولوف', { text: 'Vladimir Sokolov', count: 1, of: 1 }],
  ['كالتيمار', undefined],
] as const)('%s', ([name, expected]) => {
  expect(proposeTranslation([name], pairs)).toEqual(expected);
  expect(proposeTranslation([name], [...pairs].reverse())).toEqual(expected);
});

test('all spellings count, and names that sound otherwise are not proposed for what stands once', () => {
  const given = [
    { source: 'وصل سوكولووف.', target: 'Sokolov has arrived.' },
    { source: 'غادر سوكولوف.', target: 'Sokolov has left.' },
    { source: 'وصل هالتيمار.', target: 'Nobody knows who came to Geneva.' },
  ];
  expect(proposeTranslation(['سوكولوف', 'سوكولووف'], given)).toEqual({ text: 'Sokolov', count: 2, of: 2 });
  expect(proposeTranslation(['هالتيمار'], given)).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintSource } from '../../src/checks/lint-source.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { plainly } from '../../src/text/cues.ts';

/** Words that checks look for, in every form that their patterns know, and words around them. */
const ARABIC =
  'قال قالت وقال أضاف أعلن زعم ادعى مزاعم المزعوم وفقا لما بحسب حسبما نقلا عن على حد قول لسان يعتقد يرى أن لا لم لن ليس بلا عدم دون بدون من دون لا يزال لا يقل عن أكثر من ما يزيد على أقل من يتجاوز تخطى حوالي نحو قرابة زهاء ما يقرب من يناهز في حدود تقريبا يصل إلى كحد أدنى بحد أقصى على الأقل على أقل تقدير عشرات مئات آلاف ألوف ملايين مليارات دولار يورو جنيه ليرة دينار كويتي يناير كانون الثاني فاتح نوفمبر غرة شوال يوم الاثنين الجمعة منتصف الليل النهار الساعة الخامسة والنصف مساء ساعتين ونصف كيلومترين متر مربع ثلاثة مليون ونصف المليون وزير الحكومة في المدينة ، . " 20 ٣٠ 5.5 12:30 50 % F-16 COP28'.split(
    ' ',
  );
const ENGLISH =
  'said he she claimed confirmed according to not no never without unable more than over at least less under about nearly up to some dozens hundreds thousands millions dollars euros pounds January Jan. May Rajab Monday noon midnight half past six quarter to eight an hour and a half an hour and 20 minutes a mile twice both km miles 20 30 5.5 12:30 50% five the the The wordS HEllo coool 20people in2022 towns,and town , city minister government the his a the its own could of must went did not agreed has went to took He have They was there is five officials want go more better most best more then 5 it\u2019s own their is your are alot i think informations are this countries despite of discussed about stressed on returned back married with since two years in the same time consists from according for an apple a hour terrorist martyrs the Zionist entity occupation forces illegals Московa Mоscow F-16 COP28 . , "'.split(
    ' ',
  );
const sentence = (words: readonly string[]) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', ' ', '', '\u200f ', '\u00a0', '\u0640 ')),
      {
        minLength: 3,
        maxLength: 14,
      },
    )
    .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

/** More than texts are remembered, so that the second look at each is a look of its own. */
const TOGETHER = 80;

test('cues change nothing: where a text has none, the check would have found nothing', { timeout: 120_000 }, () => {
  const pairs = fc.sample(fc.record({ source: sentence(ARABIC), target: sentence(ENGLISH) }), {
    numRuns: TOGETHER * 8,
    seed: 11,
  });
  let found = 0;
  for (let from = 0; from < pairs.length; from += TOGETHER) {
    const some = pairs.slice(from, from + TOGETHER);
    const look = () => some.map((pair) => runChecks({ ...pair, from: 'ar', to: 'en' }));
    const quick = look();
    expect(quick).toEqual(plainly(look));
    found += quick.flat().length;
  }
  expect(found).toBeGreaterThan(1000);
});

/** Signs, and what stands side by side, that checks look for: each alone, glued to others, and between words. */
const PIECES =
  "people|The|the|said Omar|wordS|HEllo|coool|20people|in2022|town,and|,|;|:|!|?|.|..|!!|.;|...|\u2026|-|\u2013|\u2022|* |#|#5|(|)|(s)|[|]|{|}|{x}|%s|%|$5|&|&amp;|&#39;|\"|\u00ab|\u00bb|\u201c|\u201d|'|\u2019|`|``|''|**a**|__|<b>|~|^|\\|=|+5|\u00d7|\u00a9|\u2192|\u00a7|@abc|a.b@c.de|http://a.bc/d|WWW.ab.cd|/a/b/c|x.docx|C:\\a|1.2.3.4|::1|ab:cd:ef:01:23|v1.2|CVE-2020-1234|0123456789abcdef0123456789abcdef|01234567890123456789012345678901|3.5|3,5|1.234.567|-5|50%|F-16|COP28|NATO|U.N.|\u060c|\u061b|\u061f|\u066a|\u0640|\u0663|\u06f3|الناس|وقال|кот|Mоскow|\ud83d\ude00|\ud800|\u200f|\u202b|\ufeff|\u200b|\u0007|\ue000|\u00c3\u00a9|\u00d8\u00a7\u00d9\u201e|\u00e2\u20ac|\t|\n|\u2028|\u00a0|\u2009|\u3000|  | ,| .|".split(
    '|',
  );

const text = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: most })
    .map((parts) => parts.flat().join(''));

test('traits change nothing: without one that a check needs it would have found nothing', { timeout: 120_000 }, () => {
  const pairs = fc.sample(
    fc.record({ source: text(7), target: text(7), to: fc.constantFrom('en', 'en', 'fr', 'ar') }),
    {
      numRuns: 900,
      seed: 12,
    },
  );
  const given = {
    words: { keep: ['NATO'], translate: ['the'] },
    patterns: [{ target: 'people', message: 'who?' }],
    house: { quotes: 'curly', percent: 'percent' },
  } as const;
  let found = 0;
  for (const [index, pair] of pairs.entries()) {
    const look = () => runChecks({ ...pair, from: pair.to === 'ar' ? 'en' : 'ar', ...(index % 2 && given) });
    const quick = look();
    expect(quick, JSON.stringify(pair)).toEqual(plainly(look));
    found += quick.length;
  }
  expect(found).toBeGreaterThan(2000);
});

test('what is asked first of long texts changes nothing', { timeout: 120_000 }, () => {
  const pieces = fc.constantFrom(
    'one ',
    'two ',
    'Two ',
    "it's ",
    '5 ',
    '\u212a ',
    'a ',
    'an hour ',
    'A year ',
    '. ',
    '.',
    '! ',
    '? ',
    '\u2026 ',
    '- ',
    '\n',
    '"',
    '\ud83d\ude00',
    'said: ',
    'the his ',
    'more then 5 ',
  );
  const long = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
  let found = 0;
  for (const pair of fc.sample(fc.record({ source: long, target: long }), { numRuns: 1200, seed: 14 })) {
    const look = () => runChecks({ ...pair, from: 'ar', to: 'en' });
    const quick = look();
    expect(quick, JSON.stringify(pair)).toEqual(plainly(look));
    found += quick.filter(({ check }) => /^(?:repeated-run|sentence-count|grammar)$/.test(check)).length;
  }
  expect(found).toBeGreaterThan(400);
});

test('traits change nothing for lint either', { timeout: 120_000 }, () => {
  const words = fc.constantFrom(...ARABIC, 'بليون', '7.900', 'اليوم الثلاثاء', 'وأمس', '(رويترز)', 'لـه', 'كتــاب');
  const part = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', '', '\n'), text(1)), { maxLength: 8 });
  let found = 0;
  for (const parts of fc.sample(part, { numRuns: 1500, seed: 13 })) {
    const look = () => lintSource({ text: parts.flat().join('') });
    const quick = look();
    expect(quick, parts.flat().join('')).toEqual(plainly(look));
    found += quick.length;
  }
  expect(found).toBeGreaterThan(1400);
});

test('a long run of figures behind colons takes no longer than its length', () => {
  const source = `ab:cd:ef:01:23${'0123456789'.repeat(20)}people`;
  expect(runChecks({ source, target: 'people', from: 'ar', to: 'en' }).length).toBeLessThan(5);
});

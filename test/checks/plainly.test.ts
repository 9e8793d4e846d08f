import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('cues change nothing: where a text has none, the check would have found nothing', () => {
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

import { expect, test } from 'vitest';
import { EVIDENCE } from '../../src/glossary/evidence.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { CLASS, classOf, isWholeWord } from '../../src/text/ar/common-words.ts';
import { expectNames } from '../support/marked-names.ts';

/**
 * Sentences in the manner of the agencies, which leave hamzas out and put names in apposition. A glossary of names that are words, without a type or a
 * hint; every name that is meant stands in [brackets].
 */
const NAMES = `أمل الأسد الأهلي الأمين البيان الجزيرة الجميل الحياة الشباب الصباح الصدر العمل القاعدة المستقبل النصر النهار الوفد بري بنين جدة جديد جمال حرب حسن
  حماس رائد رشيد سام سعيد سليم سلام شريف صالح صباح صور طالب عادل عزيز عمر عون فتح فضل قطر كمال لي مالي مبارك ناصر نبيل نور هادي وسام روز يان علي`;
const names = createMatcher({ terms: NAMES.split(/\s+/).map((term) => makeTerm({ term })), file: '' });

function check(marked: string): void {
  expectNames(names, marked);
}

test.for([
  'وكان ناطق باسم حركة [امل] اعلن ان [بري] سيزور دمشق.',
  'وقال النائب بطرس [حرب] ان الحرب على الفساد تبدأ من فوق.',
  'وعلق العماد ميشال [عون] على البيان قائلا انه لا يعنيه.',
  'واعتبر [صالح] ان الحوار هو السبيل الوحيد.',
  'وسلم الوزير لـ[صالح] رسالة خطية.',
  'وجدد المشاركون ولاءهم ل[صالح].',
  'واتهم نواب من [فتح] الحكومة بالتقصير.',
  'وقال مراسل [الجزيرة] ان القصف استمر طوال الليل.',
  'تبنت الحركة الاسلامية ([حماس]) الهجوم في بيان.',
  'وقال الشيخ سالم [الصباح] ان الكويت متمسكة بموقفها.',
  'وسئل [حسن] عن رأيه فأجاب بان الوقت مبكر.',
  'وكان [شريف] غادر البلاد قبل عام.',
  'وقال مندوب فلسطين [ناصر] القدوة ان المشروع سيعرض غدا.',
  'واعرب الدكتور [لي] عن قلقه.',
  'واشاد المبعوث ب[يان] وبجهوده.',
  'وعقد الاجتماع ب[جدة] الاربعاء.',
])('a name: %s', check);

test.for([
  'وطالب النواب الحكومة بفتح تحقيق في الحادث.',
  'وقد طالب الوفد بضمانات.',
  'وتظاهر نحو ألف طالب أمام الوزارة.',
  'وقتل طالب فلسطيني برصاص الجنود.',
  'ومن حسن الحظ ان الطائرة كانت خالية.',
  'وحصل الطالب على تقدير حسن في الامتحان.',
  'وشدد على ضرورة اعتماد حكم رشيد في البلاد.',
  'واوضح البيان ان الجنود اصيبوا بجروح.',
  'وقال وزير العمل ان نسبة البطالة ارتفعت.',
  'واقلعت الطائرات من القاعدة الجوية.',
  'وعلى امل التوصل الى اتفاق مدد الطرفان المهلة.',
  'وودع السياح المنتجع الجميل على الساحل.',
  'وسافر الرجل تاركا ثلاثة بنين.',
  'واقترضت الشركة من صندوق مالي دولي.',
  'واصيب برصاصة في الصدر ونقل الى المستشفى.',
  'ووصل صباح اليوم الى العاصمة.',
  'وتستعد الشركة لفتح فرع جديد لها.',
  'واستقبل البطريرك السفير البابوي.',
  'وسقطت صواريخ كروز على المطار.',
  'وشب حريق في سوق كسلا.',
  'وتوقع القادة شن هجوم بري على المدينة.',
])('a word: %s', (marked) => check(marked));

test('the list of common words knows inflected words, and no names', () => {
  expect(classOf('والحكومات') & CLASS.noun).toBeTruthy();
  expect(classOf('سيعلنون') & CLASS.verb).toBeTruthy();
  expect(classOf('بالجديده') & CLASS.adjective).toBeTruthy();
  expect(classOf('توكايف')).toBe(0);
  expect(isWholeWord('بيانات')).toBe(true);
  expect(isWholeWord('بتوكايف')).toBe(false);
});

test('every piece of evidence has a name of its own and weighs something', () => {
  expect(new Set(EVIDENCE.map(({ id }) => id)).size).toBe(EVIDENCE.length);
  for (const { id, points } of EVIDENCE) expect(points, id).not.toBe(0);
});

test('the first piece of evidence asks neither word, so that what a word leaves possible is never nothing', () => {
  expect(EVIDENCE[0]).not.toHaveProperty('prev');
  expect(EVIDENCE[0]).not.toHaveProperty('next');
});

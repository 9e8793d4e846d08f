import { expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';

/**
 * What the language itself says of where a name can stand: an adjective without its noun, a verb without an object, a plural, what a clause begins
 * with; and what the sentence is about. A glossary without types or hints; every name that is meant stands in [brackets].
 */
const NAMES = `السامي حديثة عفيف عون وديع غازي أسماء ندى حنان نبيل عودة النيل العين أمل الأنصار الأهلي الأهرام الباب الحياة الرقة السفير الشباب العهد القاعدة النهار النهضة الهلال حجة حسن حماس سترة سعيد سرور سلام شريف صالح صور
  عادل فتح قطر كريم مالي ناصر نجم نضال نور هبة وفاء`;
const names = createMatcher({ terms: NAMES.split(/\s+/).map((term) => makeTerm({ term })), file: '' });

function check(marked: string): void {
  const text = marked.replace(/[[\]]/g, '');
  const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, i) => [match.index - 2 * i, match[1]]);
  expect(names.match(text).map(({ start, surface }) => [start, surface])).toEqual(expected);
}

test.for([
  'تعمل القوات الفرنسية في [مالي] والنيجر.',
  'وانتقد مراقبون من [مالي] القرار.',
  'مقربون من [صالح] ينفون نيته السفر.',
])('an adjective that has no noun before it is a name: %s', check);

test.for(['يعاني النادي من عجز مالي.', 'وقدم المصرف دعما ماليا للمزارعين.', 'هذا الماء غير صالح للشرب.'])(
  'an adjective behind its noun is a word: %s',
  check,
);

test.for([
  'تضاءل أمل العائلات في العثور على المفقودين.',
  'وانقطع نور المصابيح في الحي كله.',
  'وتراجع حماس الناخبين في الدورة الثانية.',
])('a verb that takes no object has the whole as its subject: %s', check);

test.for(['حل [سعيد] البرلمان وأقال الحكومة.', 'وأنهى [سلام] مشاوراته مع الكتل.'])(
  'a verb that takes one has the name as its subject: %s',
  check,
);

test.for([
  'خصوم [شريف] يتوحدون قبل الانتخابات.',
  'أعمال [نجم] ممنوعة من الإذاعة.',
  'وأثارت تصريحات [صالح] جدلا واسعا.',
  'كانت قواعد [فتح] منتشرة في جنوب لبنان.',
])('adjectives agree in number and gender: %s', check);

test.for([
  'ويقضي العرض ببقاء [صالح] في منصبه.',
  'بعد ظهور [صالح] في التلفزيون خرج أنصاره.',
  'مظاهرات تطالب برحيل [صالح].',
])('what somebody does: %s', check);

test.for([
  'وفقا ل[صالح] فإن الحوار سيستأنف قريبا.',
  'عرض قدمته المعارضة ل[صالح] قبل أسابيع.',
  'كان تصويت المجلس لصالح القرار.',
  'وقع الوزير اتفاقا لصالح صغار المزارعين.',
])('لصالح asks for whose benefit: %s', check);

test.for([
  'وأكدت [أمل] في مقابلة أنها باقية.',
  'ما زال هناك أمل في العثور على أحياء.',
  'ألقي القبض على [نور] في مطار إسطنبول.',
  'ولا حجة لمن يتخلف عن التصويت.',
  'لا سلام بلا عدالة.',
  'يبحثان عن سلام واستقرار في المنطقة.',
  'يسود المدينة سلام هش منذ أسابيع.',
])('a phrase goes on with what is its own: %s', check);

test.for([
  '[سعيد]: لن أتخلى عن صلاحياتي',
  'وجاء في افتتاحية [النهار] أن المنطقة مقبلة على تغيير.',
  'وفي حديث ل[النهار] دعا النائب إلى الحوار.',
  'كتب المحرر السياسي في [النهار] أن البلاد في مأزق.',
  'وتتواصل المعارك في وضح النهار.',
  'استقبل الملك السفير في قصره.',
])('who speaks, and to which paper: %s', check);

test.for([
  'ضم [الشباب] المهاجم البرازيلي لموسمين.',
  'تصدى حارس [الهلال] لتسديدة خطيرة.',
  'تجمد رصيد [الشباب] عند النقطة العشرين.',
  'يحل [العهد] ضيفا على [الأنصار] في بيروت.',
  'رفع [الأهلي] رصيده إلى ست وعشرين نقطة.',
  'دخل الشباب سوق العمل بأعداد كبيرة.',
])('clubs where a match is told: %s', check);

test.for([
  'اللغة الفنلندية ولهجات [السامي] الشمالية متقاربة.',
  'رفع المندوب السامي تقريره إلى لندن.',
  'وطالب محامي [عفيف] بإخلاء سبيله.',
  'اشترى الجيش طائرات حديثة.',
  'هو عمل نبيل يستحق الثناء.',
  'تطالب الأسر بعودة أبنائها.',
  'لم تذكر الشرطة أسماء المعتقلين.',
  'غنت [أسماء] في افتتاح المهرجان.',
  'حلم بالنيل من خصومه.',
  'فاض [النيل] فأغرق القرى.',
])('adjectives with and without their noun, and inflected words: %s', check);

test.for([
  'نشأ [وديع] في بيت جده.',
  'اعترف [غازي] بالمشاركة في السطو.',
  'بكت [ندى] وهي تروي ما حدث.',
  'شن غازي جديد هجوما على البلاد.',
])('what only people do: %s', check);

test.for(['استقبل [العين] ضيفه بثلاثة أهداف.', 'تصيب العدوى العين وتسبب احمرارها.'])(
  'clubs that bear the name of a town: %s',
  check,
);

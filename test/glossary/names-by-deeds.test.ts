import { expect, test } from 'vitest';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { isActOfPeople, isDoneToPeople, leadsTo } from '../../src/text/ar/people-verbs.ts';
import { expectNames } from '../support/marked-names.ts';

/**
 * What people do, what is done to people, and how one has to do with them. A glossary without types or hints; every name that is meant stands in
 * [brackets]. The sentences are our own, written before the rules were made, and kept where they show one.
 */
const NAMES = `الراعي حرب كمال كرم أيمن فرج منصور ماهر نضال وسيم فاضل أمل نور ندى رجاء إخلاص عون بري فتح النهضة الإصلاح النور الأخبار العين هلال سالم
  سلام سلطان نذير سعيد ناصر حسام جهاد مختار خالد رمضان إلهام الشرع وفاء الوحدة الاتحاد الرائد مالي نبيل أحلام`;
const names = createMatcher({ terms: NAMES.split(/\s+/).map((term) => makeTerm({ term })), file: '' });

function check(marked: string): void {
  expectNames(names, marked);
}

test.for([
  'انتقد [حرب] أداء الحكومة في ملف الكهرباء والنفايات.',
  'حذر [الراعي] من استمرار الفراغ في سدة الرئاسة.',
  'والتزم [كرم] الصمت خلال الجلسة التي امتدت ثلاث ساعات.',
  'تلقى [كمال] العلاج في مستشفى العاصمة بعد إصابته برصاصة طائشة.',
  'أدى [كمال] اليمين الدستورية أمام البرلمان.',
  'انسحب [الإصلاح] من الحكومة.',
  'وشارك [النور] في صياغة مسودة الدستور.',
])('what only people and bodies do: %s', check);

test.for([
  'أحالت المحكمة [فرج] إلى السجن المركزي بعد النطق بالحكم.',
  'كلف الرئيس [منصور] تشكيل حكومة جديدة قبل نهاية الشهر.',
  'اختار المدرب [أيمن] لقيادة خط الهجوم أمام الفريق الضيف.',
  'رشح الحزب [ماهر] لمنصب نائب الرئيس.',
])('what is done to people: %s', check);

test.for([
  'ينتمي المعتقلون إلى [النهضة] بحسب بيان الداخلية.',
  'وبحسب [الأخبار] فإن الاتصالات قطعت شوطا كبيرا.',
  'واستعان المخرج ب[نور] لأداء دور البطولة.',
  'عمل الموظف بإخلاص وبكل إخلاص حتى تقاعده.',
])('how one has to do with people: %s', check);

test.for([
  'وشكر الفائز مدربه [فاضل] على ثقته به.',
  '[نور] التي فقدت ساقها في القصف تحلم بأن تصبح طبيبة.',
  'وسجل للفائز [هلال] (12) و[سالم] (57)، وللخاسر موسى (90).',
  'وأبعد دفاع [الوحدة] أكثر من كرة خطرة.',
  'وكان [الشرع] نائبا للرئيس قبل اندلاع الأزمة.',
])('who is meant: %s', check);

test.for([
  'وهذا حسام ذو حدين في يد المعارضة.',
  'قدم الجيران يد العون للأسر المنكوبة.',
  'تحطمت أحلام المنتخب في بلوغ الدور النهائي.',
  'وأكد أن وجوده خالد في ذاكرة الناس.',
  'لا ناصر للمظلومين في هذه المدينة سوى القضاء المستقل.',
  'وجاءت الهزيمة على يد منتخب عنيد لم يجد أي ناصر بين المتفرجين.',
  'وتأجلت مباراة الفريقين بسبب سوء الطقس إلى ما بعد رمضان.',
  'وتشكل المدينة مصدر إلهام للفنانين.',
  'وأعلن الجيش فتح ممر إنساني لإجلاء المدنيين من الحي المحاصر.',
  'ووصف الأمين العام ما قام به رجال الإطفاء بأنه عمل نبيل.',
  'ويعاني البلد من اختلال مالي تفاقم بعد تراجع أسعار النفط.',
])('a word: %s', check);

test('verbs are known with what is glued on in front, in both genders and tenses', () => {
  for (const verb of ['انتقد', 'وانتقدت', 'ينتقد', 'ستنتقد', 'فالتزم']) expect(isActOfPeople(verb), verb).toBe(true);
  for (const verb of ['تعد', 'ترد', 'قبل', 'ارتفع']) expect(isActOfPeople(verb), verb).toBe(false);
  expect(isDoneToPeople('واستدعت')).toBe(true);
  expect(leadsTo('الافراج', 'عن')).toBe(true);
  expect(leadsTo('قادما', 'من')).toBe(false);
});

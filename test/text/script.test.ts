import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLanguage, directionOf, scriptOfLanguage, scriptShares } from '../../src/text/script.ts';
import { anyText } from './arbitrary-text.ts';

const ARABIC =
  'أعلنت وزارة الصحة أن عدد الإصابات انخفض خلال الأسبوع الماضي، وقال الوزير إن الوضع تحت السيطرة في كل المناطق.';
const PERSIAN =
  'وزارت بهداشت اعلام کرد که شمار مبتلایان در هفته گذشته کاهش یافته است و این روند برای کشور امیدوارکننده است.';
const URDU = 'وزارت صحت نے کہا ہے کہ گزشتہ ہفتے مریضوں کی تعداد میں کمی ہوئی ہے اور صورتحال قابو میں ہے۔';
const KURDISH =
  'وەزارەتی تەندروستی ڕایگەیاند کە ژمارەی تووشبووان لە هەفتەی ڕابردوودا کەم بووەتەوە و بارودۆخەکە لەژێر کۆنترۆڵدایە.';
const PASHTO = 'د روغتیا وزارت ویلي چې په تېره اونۍ کې د ناروغانو شمېر کم شوی دی او وضعیت تر کنټرول لاندې دی.';
const ENGLISH =
  'The ministry of health said that the number of cases fell last week and that the situation was under control.';
const FRENCH =
  'Le ministère de la santé a déclaré que le nombre de cas est en baisse dans les régions et que la situation est stable.';
const SPANISH =
  'El ministerio de salud dijo que el número de casos bajó en las regiones y que la situación está bajo control para la población.';
const GERMAN =
  'Das Ministerium teilte mit, dass die Zahl der Fälle in der letzten Woche gesunken ist und die Lage nicht mehr ernst ist.';
const TURKISH =
  'Sağlık bakanlığı geçen hafta vaka sayısının düştüğünü ve durumun kontrol altında olduğunu bir açıklama ile duyurdu.';
const RUSSIAN =
  'Министерство здравоохранения сообщило, что число заболевших за неделю снизилось и ситуация находится под контролем.';
const UKRAINIAN =
  'Міністерство охорони здоров’я повідомило, що кількість хворих за тиждень знизилася і ситуація є під контролем.';
const HEBREW = 'משרד הבריאות הודיע כי מספר החולים ירד בשבוע שעבר וכי המצב הוא תחת שליטה של הרשויות.';
const GREEK = 'Το υπουργείο υγείας ανακοίνωσε ότι ο αριθμός των κρουσμάτων μειώθηκε.';
const CHINESE = '卫生部宣布上周病例数量下降。';

describe('which language a text is in', () => {
  test.for([
    [ARABIC, 'ar'],
    [ENGLISH, 'en'],
    [PERSIAN, 'fa'],
    [URDU, 'ur'],
    [FRENCH, 'fr'],
    [RUSSIAN, 'ru'],
    [HEBREW, 'he'],
    [CHINESE, 'zh'],
    [ARABIC, 'ar-EG'],
    // Little to go by: the script is enough.
    ['عاجل', 'ar'],
    ['Breaking', 'en'],
    ['Breaking', 'fr'],
    ['', 'ar'],
    ['2022 - 10/1', 'ar'],
    ['***', 'ar'],
    // Names and quotations of others.
    [
      `قالت وكالة پاکستان پوائنٹ نیوز إن الوزير وصل إلى المدينة، وكتب على تويتر: "${ENGLISH.slice(0, 60)}"، ثم غادر في المساء إلى العاصمة.`,
      'ar',
    ],
    ['أعلنت شركة Apple عن هاتف iPhone 15 Pro Max في مؤتمرها السنوي', 'ar'],
    // Typed on a Persian keyboard.
    [ARABIC.replaceAll('ي', 'ی').replaceAll('ك', 'ک'), 'ar'],
    // Dialects and other languages in the same letters that are not told apart pass.
    ['هاد الشي اللي صار مبارح ما كان لازم يصير', 'ar'],
  ] as const)('%s is taken for %s', ([text, language]) => {
    expect(checkLanguage(text, language)).toEqual({ ok: true });
  });

  test.for([
    [ENGLISH, 'ar', 'en'],
    [FRENCH, 'ar', 'fr'],
    [SPANISH, 'ar', 'es'],
    [GERMAN, 'ar', 'de'],
    [TURKISH, 'ar', 'tr'],
    [PERSIAN, 'ar', 'fa'],
    [URDU, 'ar', 'ur'],
    [KURDISH, 'ar', 'ckb'],
    [PASHTO, 'ar', 'ps'],
    [RUSSIAN, 'ar', 'ru'],
    [UKRAINIAN, 'ar', 'uk'],
    [UKRAINIAN, 'ru', 'uk'],
    [HEBREW, 'ar', 'he'],
    [GREEK, 'ar', 'el'],
    [CHINESE, 'ar', 'zh'],
    [ARABIC, 'en', 'ar'],
    [ARABIC, 'fa', 'ar'],
    [FRENCH, 'en', 'fr'],
    ['Breaking', 'ar', 'und-Latn'],
  ] as const)('%s is not %s but %s', ([text, expected, found]) => {
    const verdict = checkLanguage(text, expected);
    expect(verdict).toMatchObject({ ok: false, found });
  });

  test('the share of the expected script is told', () => {
    expect(checkLanguage('abc عع', 'ar')).toEqual({ ok: false, found: 'und-Latn', share: 0.4 });
  });
});

describe('scripts', () => {
  test.for([
    ['abc عع', { Latn: 0.6, Arab: 0.4 }],
    ['123 ...', {}],
    ['مُحَمَّد', { Arab: 1 }],
    ['\uFEE3\uFEA4\uFEE4\uFEAA', { Arab: 1 }],
    ['日本のニュース', { Jpan: 5 / 7, Hani: 2 / 7 }],
    ['\uD83D\u{1F600}', {}],
  ] as const)('%s', ([text, shares]) => expect(scriptShares(text)).toEqual(shares));

  test('shares sum up to one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sum = Object.values(scriptShares(text)).reduce((total, share) => total + share, 0);
        expect(sum === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
      }),
    );
  });

  test.for([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ps', 'rtl'],
    ['ckb', 'rtl'],
    ['dv', 'rtl'],
    ['yi', 'rtl'],
    ['syr', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['az', 'ltr'],
    ['en', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['ru', 'ltr'],
    ['zh', 'ltr'],
    ['und', 'ltr'],
    ['not a tag', 'ltr'],
  ] as const)('%s runs %s', ([language, direction]) => expect(directionOf(language)).toBe(direction));
});

test.for(['ar', 'en', 'fa', 'fr', 'he', 'ru', 'ur'])('the script of %s is that of likely subtags', (language) => {
  expect(scriptOfLanguage(language)).toBe(new Intl.Locale(language).maximize().script);
});

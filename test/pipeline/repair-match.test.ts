import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { repairTarget } from '../../src/pipeline/repair-match.ts';

const { glossary } = readGlossary(
  `terms:
  - { term: كازاخستان, translations: { en: Kazakhstan }, type: place }
  - { term: أوزبكستان, translations: { en: [Uzbekistan, Republic of Uzbekistan] }, type: place }
  - { term: سليم الراوي, translations: { en: Salim al-Rawi }, type: person }
  - { term: ليلى حداد, translations: { en: Leila Haddad }, type: person }
`,
  'glossary.yaml',
);
const matcher = createMatcher(glossary);
const rules = { from: 'ar', to: 'en', match: (text: string) => matcher.match(text) };
const repair = (source: string, target: string, text: string) => repairTarget({ source, target }, text, rules);

describe('a pair that differs in values only is put right', () => {
  test.for<[string, string, string, string, string]>([
    [
      'a number',
      'أصيب 12 عاملا في الحادث.',
      'The accident injured 12 workers.',
      'أصيب 15 عاملا في الحادث.',
      'The accident injured 15 workers.',
    ],
    ['in Arabic digits', 'أصيب ١٢ عاملا.', '12 workers were injured.', 'أصيب ٤٥ عاملا.', '45 workers were injured.'],
    [
      'a Maghreb month',
      'عاد الوفد في 12 غشت.',
      'The delegation returned on 12 August.',
      'عاد الوفد في 12 نونبر.',
      'The delegation returned on 12 November.',
    ],
    [
      'both names of a month',
      'عاد الوفد في 12 يناير/كانون الثاني.',
      'The delegation returned on 12 January.',
      'عاد الوفد في 12 أغسطس/آب.',
      'The delegation returned on 12 August.',
    ],
    [
      'with its grouping',
      'باعت الشركة 7,900 سيارة.',
      'The company sold 7,900 cars.',
      'باعت الشركة 12,450 سيارة.',
      'The company sold 12,450 cars.',
    ],
    [
      'a year stays without',
      'بني الجسر عام 1998.',
      'The bridge was built in 1998.',
      'بني الجسر عام 2004.',
      'The bridge was built in 2004.',
    ],
    [
      'a scale word is kept',
      'بلغت الكلفة 45 مليون دولار.',
      'The cost was 45 million dollars.',
      'بلغت الكلفة 72 مليون دولار.',
      'The cost was 72 million dollars.',
    ],
    [
      'a share',
      'ارتفع السعر بنسبة 3.5%.',
      'The price rose by 3.5%.',
      'ارتفع السعر بنسبة 4.25%.',
      'The price rose by 4.25%.',
    ],
    [
      'a word as a word',
      'وصلت خمس سفن إلى الميناء.',
      'Five ships reached the port.',
      'وصلت سبع سفن إلى الميناء.',
      'Seven ships reached the port.',
    ],
    [
      'a clock time',
      'تبدأ الجلسة في 9:30.',
      'The session begins at 9:30.',
      'تبدأ الجلسة في 10:45.',
      'The session begins at 10:45.',
    ],
    [
      'a date',
      'عقد اللقاء في 3 مارس 2025.',
      'The meeting was held on March 3, 2025.',
      'عقد اللقاء في 17 أبريل 2026.',
      'The meeting was held on April 17, 2026.',
    ],
    [
      'a weekday',
      'تفتح المدارس يوم الأحد.',
      'Schools open on Sunday.',
      'تفتح المدارس يوم الثلاثاء.',
      'Schools open on Tuesday.',
    ],
    [
      'a listed name',
      'زار الوفد كازاخستان أمس.',
      'The delegation visited Kazakhstan yesterday.',
      'زار الوفد أوزبكستان أمس.',
      'The delegation visited Uzbekistan yesterday.',
    ],
    [
      'a name with what is glued to it',
      'رحب بسليم الراوي في المطار.',
      'He welcomed Salim al-Rawi at the airport.',
      'رحب بليلى حداد في المطار.',
      'He welcomed Leila Haddad at the airport.',
    ],
    [
      'several at once',
      'أرسلت كازاخستان 40 طنا في مايو.',
      'Kazakhstan sent 40 tons in May.',
      'أرسلت أوزبكستان 65 طنا في يونيو.',
      'Uzbekistan sent 65 tons in June.',
    ],
  ])('%s', ([, source, target, text, expected]) => {
    expect(repair(source, target, text)).toBe(expected);
  });
});

describe('what is not certain is left to a person', () => {
  test.for<[string, string, string, string]>([
    ['another word differs as well', 'أصيب 12 عاملا.', '12 workers were injured.', 'قتل 15 عاملا.'],
    ['the noun changes with the number', 'أصيب 3 عمال.', '3 workers were injured.', 'أصيب 15 عاملا.'],
    ['one becomes many', 'أصيب 1 في الحادث.', 'The accident injured 1 person.', 'أصيب 4 في الحادث.'],
    ['the value stands twice', 'قتل 5 وأصيب 5.', '5 were killed and 5 injured.', 'قتل 6 وأصيب 5.'],
    ['the target has it twice', 'أصيب 12 عاملا.', '12 workers were injured, 12 in all.', 'أصيب 15 عاملا.'],
    ['the target does not have it', 'أصيب 12 عاملا.', 'A dozen workers were injured.', 'أصيب 15 عاملا.'],
    [
      'the name is written otherwise',
      'زار كازاخستان أمس.',
      'He visited the Kazakh capital yesterday.',
      'زار أوزبكستان أمس.',
    ],
    ['nothing differs in value', 'أصيب 12 عاملا.', '12 workers were injured.', 'أصيب ١٢ عاملا!'],
    ['a number more', 'أصيب 12 عاملا.', '12 workers were injured.', 'أصيب 12 عاملا و3.'],
  ])('%s', ([, source, target, text]) => {
    expect(repair(source, target, text)).toBeUndefined();
  });
});

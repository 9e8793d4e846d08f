import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** Every name of the first article: `proclitic+surface`, then what the glossary writes for it; derived forms with a star. */
test('every proper noun of the first article is found, and nothing else', () => {
  const matcher = createMatcher(readGlossary(file('glossary.yaml'), 'glossary.yaml').glossary);
  const found = matcher.match(file('source-texts/tokayev-michel-call.txt'));
  const lines = found.map(
    ({ proclitic, surface, kind, translations }) =>
      `${proclitic === '' ? '' : `${proclitic}+`}${surface}${kind === 'derived' ? '*' : ''} ${translations['en']?.[0]}`,
  );
  expect(lines).toEqual([
    'توكايف Tokayev',
    'المجلس الأوروبي European Council',
    'پاکستان پوائنٹ نیوز Pakistan Point News',
    'سبوتنيك Sputnik',
    'كازاخستان Kazakhstan',
    'قاسم جومارت توكايف Kassym-Jomart Tokayev',
    'المجلس الأوروبي European Council',
    'شارل ميشيل Charles Michel',
    'ال+كازاخستانية* Kazakh',
    'توكايف Tokayev',
    'تويتر Twitter',
    'المجلس الأوروبي European Council',
    'شارل ميشيل Charles Michel',
    'كازاخستان Kazakhstan',
    'كازاخستان Kazakhstan',
    'الاتحاد الأوروبي European Union',
    'كازاخستان Kazakhstan',
    'ألماآتا Almaty',
    'قاسم جومارت توكاييف Kassym-Jomart Tokayev',
    'نور سلطان Nur-Sultan',
    'وزارة الداخلية Ministry of Internal Affairs',
    'ال+كازاخستانية* Kazakh',
    'لجنة الأمن القومي National Security Committee',
    'ال+كازاخستانية* Kazakh',
    'ألماآتا Almaty',
    'منظمة معاهدة الأمن الجماعي Collective Security Treaty Organization',
    'كازاخستان Kazakhstan',
    'كازاخستان Kazakhstan',
    'قاسم جومارت توكاييف Kassym-Jomart Tokayev',
    'قوات حفظ السلام الجماعية Collective Peacekeeping Forces',
    'روسيا الاتحادية Russian Federation',
    'ل+بيلاروس Belarus',
    'و+أرمينيا Armenia',
    'و+طاجيكستان Tajikistan',
    'و+قيرغيزستان Kyrgyzstan',
    'ال+روسي* Russian',
    'فلاديمير بوتين Vladimir Putin',
    'ل+مجلس الأمن الجماعي Collective Security Council',
    'منظمة معاهدة الأمن الجماعي Collective Security Treaty Organization',
    'جمهورية كازاخستان Republic of Kazakhstan',
  ]);
});

import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { expectLossless } from './lossless.ts';

/** Language, and text with ` ‖ ` between its sentences. */
const CASES: readonly (readonly [string, string])[] = [
  ['en', 'Mr. Smith met Dr. Jones at 5 p.m. on Monday. ‖ They talked.'],
  ['en', 'The U.S. Senate voted. ‖ J. K. Rowling did not.'],
  ['en', 'He moved to the U.S. in 1990. ‖ "Why?" he asked. ‖ Nobody knew.'],
  ['en', 'Apple Inc. said so. ‖ See No. 5, vol. 3, pp. 12-14.'],
  ['en', 'It grew 3.5 percent... and then it fell. ‖ What now?! ‖ Nothing.'],
  ['en', '1. Read the decision. ‖ 2. Vote on it.'],
  ['en', 'Gen. Lee, e.g., left at 10 a.m. ‖ He came back.'],
  ['en', '(He left.) ‖ She stayed.'],
  ['en', 'Gov. Brown and Sen. White, Jr. agreed on Jan. 5. ‖ Good.'],
  ['fr', 'M. Dupont est arrivé. ‖ Mme. Durand, elle, est partie avec le Dr. Petit.'],
  ['fr', '« Vraiment ? » demanda-t-il. ‖ Oui ! ‖ Il est 10 h.'],
  ['fr', 'Voir p. 12 et n. 3, etc. pour la suite. ‖ Fin.'],
  ['ru', 'Он родился в 1950 г. в Москве. ‖ А. С. Пушкин жил в XIX веке.'],
  ['ru', 'Это стоит 5 тыс. рублей, т.е. много. ‖ Он живёт на ул. Ленина.'],
  ['ru', 'Он уехал в 2020 г. ‖ Затем вернулся.'],
  ['ru', '«Как дела?» — спросил он. ‖ «Хорошо».'],
  ['fa', 'رئیس جمهور گفت: «ما آماده‌ایم.» ‖ او به تهران بازگشت.'],
  ['fa', 'آیا مذاکرات ادامه دارد؟ ‖ کسی نمی‌داند.'],
  ['fa', 'جان اف. کندی در دالاس ترور شد. ‖ این خبر جهان را تکان داد.'],
  ['fa', 'نرخ رشد ۳.۵ درصد بود. ‖ دولت راضی است.'],
  ['ur', 'وزیراعظم نے کہا کہ ہم تیار ہیں۔ ‖ وہ لاہور واپس چلے گئے۔'],
  ['ur', 'کیا مذاکرات جاری ہیں؟ ‖ کسی کو معلوم نہیں۔'],
  ['ur', 'ایم. اے. جناح نے خطاب کیا۔ ‖ لوگ خوش تھے۔'],
  ['he', 'ד"ר כהן הגיע. ‖ פרופ\' לוי נסע.'],
  ['he', 'א. ב. יהושע כתב ספר. ‖ הספר הצליח.'],
  ['he', 'האם זה נכון? ‖ לא ידוע.'],
  ['de', 'Er kam z.B. mit Dr. Meier am 3. Mai. ‖ Sie ging.'],
  ['es', '¿Qué dijo el Sr. Pérez? ‖ Nada. ‖ EE.UU. no respondió.'],
  ['tr', 'Dr. Ahmet geldi. ‖ Prof. Ayşe gitti.'],
  ['ja', '首相が発表した。 ‖ 野党は反対した。'],
  ['ps', 'هغه کابل ته ولاړ. ‖ بیا راغی؟ ‖ نه.'],
  ['ckb', 'ئەو گەیشتە هەولێر. ‖ دواتر گەڕایەوە.'],
  ['en', 'Yahoo! shares fell. ‖ He came (at last!) to the house.'],
  ['en', 'J.F. Kennedy spoke. ‖ He lives in the U.S. ‖ They left.'],
  ['ru', 'Дж. Буш приехал. ‖ А.С. Пушкин жил на ул. Ленина, д. 5.'],
  ['fr', 'Il est 10 h. 30. ‖ Elle part.'],
  ['es', 'Viajó a EE. UU. ayer. ‖ Volvió.'],
  ['he', '"מה קרה?" שאל השר. ‖ לא ידוע.'],
  ['en', 'He spoke at 4 p.m. Thursday. ‖ It lies on Wharf St. ‖ “I know,” she said. ‖ St. Paul, Minn. (NWS), is cold.'],
  ['en', 'Call Rm. 12, 88 E. Main St. ‖ “Who pays?” Rep. J.T. Waller asked. ‖ Geo. Acme Sr. did.'],
  ['en', 'Chief Executive A.M. Fielding of the Met. Office spoke. ‖ He left at 9 A.M. ‖ They stayed.'],
  ['fr', 'PARIS, 3 oct. (AFP) - Le P.S.G. a battu l’O.L. 3-0 samedi. ‖ Quel match !'],
  ['fa', '«من بی‌گناهم!» متهم فریاد زد و از حال رفت. ‖ وکیل او آمد.'],
  ['en', 'Wash. Gov. Lee said no. ‖ Wash your hands. ‖ She fell ill. ‖ Doctors came.'],
  ['fr', 'Me Ph. Roussel et Jean-Ph. Lemoine saluent l’adj. Perrin. ‖ L’abbé F. Le Goff les suit.'],
  ['fr', 'Selon le C.R.A.A.G. ‖ Aucune victime. ‖ C’était au XIXe s. ‖ L’enquête dure 5 min. ‖ Servez.'],
  ['fa', 'او در ۱۳۱۱ ه.ش. در یزد زاده شد. ‖ جان دی. اسمیت و ای. جی. آربری آمدند.'],
  ['fa', '«آیا بودجه کافی است؟» خبرنگاری پرسید. ‖ فیلم «کجا می‌روی؟» از فردا روی پرده است.'],
  ['fa', 'مقاله در مجله Appl. Microbiol. منتشر شده است. ‖ نمی‌دانست... شاید هم می‌دانست. ‖ او رفت.'],
  ['tr', 'T.C. Merkez Bankası açıkladı. ‖ Faiz arttı.'],
];

describe('other languages', () => {
  test('a tatweel behind a stop is not lost', () => {
    const text = 'Mr.\u0640\u0647\u0640\u05E9';
    expectLossless(text, splitSentences(text, { language: 'he', endAt: [':'] }));
  });

  test.for(CASES)('%s: %s', ([language, marked]) => {
    const text = marked.replaceAll(' ‖ ', ' ');
    expect(splitSentences(text, { language }).map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split(' ‖ '),
    );
  });

  test('a long paragraph is read in windows, and the windows do not show', () => {
    const sentence = 'The committee, which had met before, agreed on the second of its points. ';
    const text = sentence.repeat(400).trim();
    const spans = splitSentences(text, { language: 'en' });
    expect(spans).toHaveLength(400);
    expect(new Set(spans.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set([sentence.trim()]));
  });
});

describe('settings', () => {
  const split = (text: string, options: Parameters<typeof splitSentences>[1]): string[] =>
    splitSentences(text, options).map(({ start, end }) => text.slice(start, end));

  test("a desk's own abbreviations do not end a sentence", () => {
    const text = 'وصل الفر. سامي أمس. وغادر.';
    expect(split(text, {})).toHaveLength(3);
    expect(split(text, { abbreviations: ['الفر.'] })).toEqual(['وصل الفر. سامي أمس.', 'وغادر.']);
    expect(split(text, { abbreviations: ['الفر'] })).toEqual(['وصل الفر. سامي أمس.', 'وغادر.']);
    expect(split('The Mgmt. agreed. Good.', { language: 'en', abbreviations: ['Mgmt.'] })).toEqual([
      'The Mgmt. agreed.',
      'Good.',
    ]);
  });

  test('what is glued on in front of them does not hide them', () => {
    const text = 'حضر الفر. سامي والفر. نادر، وسلم للفر. خالد وبالفر. رامي. وغادر.';
    expect(split(text, { abbreviations: ['الفر.'] })).toEqual([
      'حضر الفر. سامي والفر. نادر، وسلم للفر. خالد وبالفر. رامي.',
      'وغادر.',
    ]);
  });

  test.for(['الاستشارية', 'البروفيسورة'])('a long word may be one of them: %s', (word) => {
    expect(split(`وصلت ${word}. سامية أمس. وغادرت.`, { abbreviations: [`${word}.`] })).toEqual([
      `وصلت ${word}. سامية أمس.`,
      'وغادرت.',
    ]);
  });

  test('semicolon, colon and comma may end a sentence', () => {
    const text = 'قال الوزير: نعم؛ ثم غادر، وعاد.';
    expect(split(text, {})).toEqual([text]);
    expect(split(text, { endAt: ['؛'] })).toEqual(['قال الوزير: نعم؛', 'ثم غادر، وعاد.']);
    expect(split(text, { endAt: ['؛', ':', '،'] })).toEqual(['قال الوزير:', 'نعم؛', 'ثم غادر،', 'وعاد.']);
    expect(split('عند 10:30 مساء', { endAt: [':'] })).toEqual(['عند 10:30 مساء']);
    expect(split('، نعم، ثم لا،', { endAt: ['،'] })).toEqual(['، نعم،', 'ثم لا،']);
    expect(split('He said: "Yes. No." Then he left: why?', { language: 'en', endAt: [':'] })).toEqual([
      'He said:',
      '"Yes.',
      'No."',
      'Then he left:',
      'why?',
    ]);
  });

  test.for([
    ['ثانيا."م، "و', ['؛', ':', '،']],
    ['ء!"في: ما', ['؛', ':', '،']],
  ] as const)('what stands behind such a mark says nothing about what stands before it: %s', ([text, endAt]) => {
    for (const segment of split(text, { endAt })) expect(split(segment, { endAt })).toEqual([segment]);
  });
});

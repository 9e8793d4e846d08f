import { describe, expect, test } from 'vitest';
import { spellings } from '../../src/checks/en/spellings.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { type Fix, replaceAll } from '../../src/core/finding.ts';
import type { House } from '../../src/core/house.ts';
import { expectInArabic } from './check-cases.ts';

const source = 'قال الوزير إن الوفد وصل أمس.';
const findings = (house: House, target: string, role: 'body' | 'headline' = 'body') =>
  runChecks({ source, target, from: 'ar', to: 'en', house, role }).filter(({ check }) => check.startsWith('house-'));
const fixed = (house: House, target: string, role: 'body' | 'headline' = 'body'): string =>
  replaceAll(
    target,
    findings(house, target, role)
      .map(({ fix }) => fix)
      .filter((fix): fix is Fix => fix !== undefined),
  );

describe('spelling', () => {
  test.for<[House['spelling'], string, string]>([
    ['american', 'The defence centre organised a programme.', 'The defense center organized a program.'],
    ['british', 'The defense center organized labor talks.', 'The defence centre organised labour talks.'],
    ['british', 'A gas meter, a check and a story.', 'A gas meter, a check and a story.'],
    [
      'american',
      'The Labour Party and the Royal Theatre analysed it.',
      'The Labour Party and the Royal Theatre analyzed it.',
    ],
    [
      'british',
      'Pearl Harbor and the size of a prize; he advised them.',
      'Pearl Harbor and the size of a prize; he advised them.',
    ],
    ['american', 'See www.labour.org.uk and #colour.', 'See www.labour.org.uk and #colour.'],
  ])('%s: %s', ([spelling, target, right]) => {
    expect(fixed({ spelling }, target)).toBe(right);
    expect(fixed({ spelling }, right)).toBe(right);
  });

  test('the table goes both ways and never round in circles', () => {
    const { american, british } = spellings();
    expect(british.size).toBeGreaterThan(2000);
    for (const [word, right] of british) {
      expect(american.get(right)).toBe(word);
      expect(british.has(right)).toBe(false);
    }
    for (const right of american.values()) expect(american.has(right)).toBe(false);
  });
});

describe('forms of names, figures and dates', () => {
  test.for<[House, string, string]>([
    [{ al: 'lower' }, 'Bashar Al-Assad met Khaled El-Said.', 'Bashar al-Assad met Khaled el-Said.'],
    [{ al: 'lower' }, 'Al-Assad met Al Jazeera and Tamim Al Thani.', 'Al-Assad met Al Jazeera and Tamim Al Thani.'],
    [{ opening: 'words' }, '15 people died. 21 were hurt.', 'Fifteen people died. Twenty-one were hurt.'],
    [{ opening: 'words' }, '2019 was hard. 5% of them left.', '2019 was hard. 5% of them left.'],
    [{ dates: 'month-first' }, 'On 5 May 2021, the 6th of June and July 7th.', 'On May 5, 2021, June 6 and July 7.'],
    [{ dates: 'day-first' }, 'On May 5, 2021, and July 7th, 3rd of June.', 'On 5 May 2021, and 7 July, 3 June.'],
    [{ dates: 'day-first' }, 'In May 2021 and May 5-7, March 45.', 'In May 2021 and May 5-7, March 45.'],
    [
      { clock: '12' },
      'At 15:30, 3PM and 09.15 am; it ended 2:30 pm.',
      'At 3:30 p.m., 3 p.m. and 9:15 a.m.; it ended 2:30 p.m.',
    ],
    [{ clock: '24' }, 'At 3:30 p.m. and 12 a.m. He left at 9 a.m.', 'At 15:30 and 00:00. He left at 09:00.'],
    [{ clock: '12' }, 'He ran it in 15:30:20 and 14:10 minutes.', 'He ran it in 15:30:20 and 14:10 minutes.'],
    [{ zone: 'GMT' }, 'At 15:30 UTC and 3 p.m. UTC, UTC+3.', 'At 15:30 GMT and 3 p.m. GMT, UTC+3.'],
  ])('%o: %s', ([house, target, right]) => {
    expect(fixed(house, target)).toBe(right);
    expect(fixed(house, right)).toBe(right);
    for (const { message, check } of findings(house, target)) expectInArabic(message, check);
  });

  test('a great figure at the head is told, and nothing proposed', () => {
    const [found] = findings({ opening: 'words' }, '1,500 people died.');
    expect(found).toMatchObject({ message: 'a sentence begins with the figure 1,500', target: { start: 0, end: 5 } });
    expect(found).not.toHaveProperty('fix');
    expectInArabic(found!.message, 'house-opening');
  });
});

describe('headlines', () => {
  test('title case', () => {
    expect(fixed({ headlines: 'title' }, 'Minister says talks of peace go on', 'headline')).toBe(
      'Minister Says Talks of Peace Go On',
    );
    expect(fixed({ headlines: 'title' }, "U.S. envoy: a deal isn't near", 'headline')).toBe(
      "U.S. Envoy: A Deal Isn't Near",
    );
    expect(fixed({ headlines: 'title' }, 'Minister says talks go on', 'body')).toBe('Minister says talks go on');
  });

  test('sentence case is proposed', () => {
    const [found] = findings({ headlines: 'sentence' }, 'Minister Says Gas Talks With Iran Go On', 'headline');
    expect(found).toMatchObject({ expected: ['Minister says gas talks with Iran go on'] });
    expect(found).not.toHaveProperty('fix');
    expectInArabic(found!.message, 'house-headlines');
    for (const target of ['Minister says talks with the White House go on', 'Tokayev Meets Michel'])
      expect(findings({ headlines: 'sentence' }, target, 'headline')).toEqual([]);
  });

  test('single quotation marks', () => {
    expect(fixed({ headlineQuotes: 'single' }, 'Minister says \u201cno\u201d to "deal"', 'headline')).toBe(
      "Minister says \u2018no\u2019 to 'deal'",
    );
    expect(fixed({ headlineQuotes: 'single' }, 'He said "no".')).toBe('He said "no".');
  });

  test.for<[string, string | undefined]>([
    ['Minister said talks went on', 'says'],
    ['Ministers said talks went on', 'say'],
    ['Police arrested two men in raid', 'arrest'],
    ['Kazakhstan announced new reforms', 'announces'],
    ['Minister denied the report', 'denies'],
    ['Army seized a village', 'seizes'],
    ['President visited Cairo', 'visits'],
    ['Union approved the plan', 'approves'],
    ['Oil prices rose to new high', 'rise'],
    ['Man arrested in raid', undefined],
    ['Three killed in attack on base', undefined],
    ['Minister says he was wrong: "I said so"', 'is'],
    ['Deal announced after talks', undefined],
    ['Minister "was wrong", says court', undefined],
    ['Talks on gas go on', undefined],
  ])('present: %s', ([target, right]) => {
    const found = findings({ tense: 'present' }, target, 'headline');
    expect(found.map(({ expected }) => expected?.[0])).toEqual(right === undefined ? [] : [right]);
    for (const { message, fix } of found) {
      expect(fix).toBeUndefined();
      expectInArabic(message, 'house-tense');
    }
    expect(findings({ tense: 'present' }, target)).toEqual([]);
  });
});

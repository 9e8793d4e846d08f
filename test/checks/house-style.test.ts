import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { type Fix, replaceAll } from '../../src/core/finding.ts';
import type { House } from '../../src/core/house.ts';

const source = 'قال الوزير إن الوفد وصل أمس.';
const fixed = (house: House, target: string): string => {
  const findings = runChecks({ source, target, from: 'ar', to: 'en', house }).filter(({ check }) =>
    check.startsWith('house-'),
  );
  return replaceAll(
    target,
    findings.map(({ fix }) => fix).filter((fix): fix is Fix => fix !== undefined),
  );
};

describe('house style', () => {
  test.for<[House, string, string]>([
    [
      { quotes: 'curly' },
      `He said "yes", the minister's aide said.`,
      'He said \u201cyes\u201d, the minister\u2019s aide said.',
    ],
    [
      { quotes: 'curly' },
      `"'No' was his word," she said of the '90s.`,
      '\u201c\u2018No\u2019 was his word,\u201d she said of the \u201990s.',
    ],
    [{ quotes: 'curly' }, `A 6' man and 5" rain`, `A 6' man and 5" rain`],
    [{ quotes: 'straight' }, '\u201cYes\u201d, the minister\u2019s aide said.', `"Yes", the minister's aide said.`],
    [
      { percent: 'percent' },
      'It rose 5%, not 7 per cent or 8 percent.',
      'It rose 5 percent, not 7 percent or 8 percent.',
    ],
    [{ percent: '%' }, 'It rose 5 percent.', 'It rose 5%.'],
    [{ percent: 'per cent' }, 'Percent signs: 5.5 %.', 'Percent signs: 5.5 per cent.'],
    [{ numerals: 'words' }, 'They freed 3 hostages and twelve guards.', 'They freed three hostages and 12 guards.'],
    [{ numerals: 'words' }, 'They freed twenty-one soldiers.', 'They freed 21 soldiers.'],
    [
      { numerals: 'words' },
      'On May 5 prices rose 3 percent to 4 million dollars; the 3-year-old lost 2-1 in Article 5 cases.',
      'On May 5 prices rose 3 percent to 4 million dollars; the 3-year-old lost 2-1 in Article 5 cases.',
    ],
    [{ ellipsis: '\u2026' }, 'He left... and came back.', 'He left\u2026 and came back.'],
    [{ ellipsis: '...' }, 'He left\u2026', 'He left...'],
    [
      { dash: 'spaced-em' },
      'The minister - a lawyer -- left in 2019-2022.',
      'The minister \u2014 a lawyer \u2014 left in 2019-2022.',
    ],
    [{ dash: 'em' }, 'The minister \u2013 a lawyer \u2014 left.', 'The minister\u2014a lawyer\u2014left.'],
    [{ dash: 'spaced-en' }, 'A well-known face\u2014his own.', 'A well-known face \u2013 his own.'],
    [
      { months: 'ap' },
      'On September 5 and 10 January 2022, in August and March 3.',
      'On Sept. 5 and 10 Jan. 2022, in August and March 3.',
    ],
    [{ months: 'reuters' }, 'On Sept. 5 and Jan. 10.', 'On Sept 5 and Jan 10.'],
    [
      { months: 'full' },
      'On Sept. 5 and Jan 10th. He left on 3 Dec.',
      'On September 5 and January 10th. He left on 3 December.',
    ],
    [
      { titles: 'lower' },
      'The President met President Tokayev and the Foreign Minister.',
      'The president met President Tokayev and the foreign minister.',
    ],
    [
      { titles: 'lower' },
      'He told the President-elect and the Minister Council.',
      'He told the President-elect and the Minister Council.',
    ],
    [{ courtesy: 'none' }, 'Mr. Haddad met Mrs Khoury and Ms. Said.', 'Haddad met Khoury and Said.'],
    [
      { quotes: 'curly', percent: '%' },
      'See https://example.org/a"b or @desk.',
      'See https://example.org/a"b or @desk.',
    ],
  ])('%o: %s', ([house, target, right]) => {
    expect(fixed(house, target)).toBe(right);
    // What is right stays right.
    expect(fixed(house, right)).toBe(right);
  });

  test('a house that has set nothing hears nothing', () => {
    expect(fixed({}, `"5%" -- 3 men... Mr. Haddad, Sept 5, the President`)).toBe(
      `"5%" -- 3 men... Mr. Haddad, Sept 5, the President`,
    );
  });

  test('only English has these rules', () => {
    const found = runChecks({ source, target: 'Il a dit "oui".', from: 'ar', to: 'fr', house: { quotes: 'curly' } });
    expect(found.filter(({ check }) => check.startsWith('house-'))).toEqual([]);
  });
});

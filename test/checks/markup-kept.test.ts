import { describe, expect, test } from 'vitest';
import { markupKept } from '../../src/checks/markup-kept.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { InlineCode } from '../../src/core/inline-code.ts';
import { readTagged } from '../../src/core/tagged-text.ts';

const BOLD: readonly InlineCode[] = [
  { at: 0, id: '1', kind: 'open', data: '<b>', type: 'bold' },
  { at: 4, id: '1', kind: 'close', data: '</b>', type: 'bold' },
];
const ALL: readonly InlineCode[] = [...BOLD, { at: 8, id: '2', kind: 'standalone', data: '{{n}}', type: 'value' }];

function said(codes: readonly InlineCode[], tagged: string): string[] {
  const { text: target, codes: targetCodes } = readTagged(tagged);
  const pair = { source: 'عاد الرجل أمس', target, from: 'ar', to: 'en', codes, targetCodes };
  return runChecks(pair)
    .filter(({ check }) => check === markupKept.id)
    .map(({ severity, message }) => `${severity}: ${message}`);
}

describe('markup-kept', () => {
  test.for([
    ['<1>He</1> is <2/>back', ALL, []],
    ['He is back', [], []],
    ['He is <2/>back', ALL, ['warning: bold (<1>…</1>) of the source is not in the target']],
    ['<1>He is back', BOLD, ['warning: bold (<1>…</1>) of the source is not in the target']],
    ['<1>He</1> is back', ALL, ['error: a value that is filled in (<2/>) of the source is not in the target']],
    ['<1>He</1> is <1>back', BOLD, ['warning: the markup <1>…</1> stands more than once']],
    ['<1>He</1> is <3/>back', BOLD, ['warning: the source has no markup <3/>']],
    ['He</1> is <1>back', BOLD, ['warning: the markup <1>…</1> is closed before it is opened, or crosses another']],
  ] as const)('%s', ([tagged, codes, expected]) => {
    expect(said(codes, tagged)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { plainText } from '../../../src/formats/documents/text.ts';
import { documentContract, readSample, TO_ENGLISH, translated } from '../../contracts/document.ts';

const WIRE = `افتتاح جسر جديد على النهر

باريس 5 مارس (رويترز) - افتتح الوزير جسرا جديدا. وقال إنه آمن.


وأضاف الوزير أن العمل استمر عامين.
`;

documentContract({
  format: plainText,
  samples: { wire: WIRE, 'no line end': 'سطر واحد', 'blank lines': '\n\n\nسطر.\n\n\n\nسطر آخر.\n \n' },
  skip: {
    'holds any words that are put in, and says them again: wire':
      'plain text has no marks: what looks like a list is one',
    'holds any words that are put in, and says them again: no line end': 'as above',
    'holds any words that are put in, and says them again: blank lines': 'as above',
  },
});

describe('plain text', () => {
  test('keeps its blank lines in translation', () => {
    const { document, laid } = readSample(plainText, WIRE);
    let count = 0;
    expect(
      mergeDocument(
        document,
        laid,
        translated(laid, () => `S${++count}`),
        TO_ENGLISH,
      ),
    ).toBe('S1\n\nS2 S3 S4\n\n\nS5\n');
  });
});

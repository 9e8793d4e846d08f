import { describe, expect, test } from 'vitest';
import type { Bitext } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { makeBitext, makeSegment } from './html/sample.ts';

describe('units of a resource', () => {
  const plain = makeBitext([{ role: 'cell', segments: [makeSegment({ id: 's1', source: 'نص', target: 'Text' })] }]);
  const keyed: Bitext = { ...plain, units: plain.units.map((unit) => ({ ...unit, key: 'menu."open" <1>' })) };

  test('keep their key in the record, where tools look for a name', () => {
    const xml = writeXliff(keyed);
    expect(xml).toContain(' name="menu.&quot;open&quot; &lt;1&gt;"');
    expect(readXliff(xml, 'x.xlf').bitext.units[0]!.key).toBe('menu."open" <1>');
    expect(writeXliff(readXliff(xml, 'x.xlf').bitext)).toBe(xml);
  });

  test('a name that another tool gave is no key, and is kept', () => {
    const xml = writeXliff(plain).replace('<unit id="u1"', '<unit id="u1" name="theirs"');
    const { bitext } = readXliff(xml, 'x.xlf');
    expect(bitext.units[0]!.key).toBeUndefined();
    expect(writeXliff(bitext)).toContain(' name="theirs"');
  });
});

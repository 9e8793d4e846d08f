import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { Bitext } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { realFiles } from '../../src/io/files.ts';
import { type Desk, recordPath } from '../../src/pipeline/desk.ts';
import { parseRecord, readRecord, stampOfRecord } from '../../src/pipeline/record-file.ts';
import { Ids } from '../../src/pipeline/record-ids.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

const SENTENCE = 'وقال الوزير إن العمل في الجسر الجديد سيستمر حتى نهاية العام المقبل بعد الاتفاق. '.repeat(4).trim();

/** Above four megabytes: such a record is read in pieces. */
function makeBitext(): Bitext {
  const units = Array.from({ length: 4000 }, (_, index) => ({
    id: `u${index + 1}`,
    role: 'body' as const,
    segments: [
      {
        id: `s${index + 1}`,
        source: `${index} ${SENTENCE}`,
        hash: hashOf(`${index} ${SENTENCE}`),
        mentions: [],
        gap: '',
        notes: [],
        state: 'translated' as const,
        target: `${index} The minister said that the work would go on.`,
        origin: { kind: 'engine' as const, provider: 'google', at: '2026-01-01T00:00:00.000Z' },
      },
    ],
  }));
  return { slug: 'long', original: 'source-texts/long.txt', from: 'ar', to: 'en', units };
}

test('a large record is read in pieces as it is read whole, also where people wrote on it', async () => {
  const root = temporaryFolder();
  const desk = { root, out: root, files: realFiles, settings: { from: 'ar' } } as unknown as Desk;
  const path = recordPath(desk, 'en', 'long');
  mkdirSync(dirname(path), { recursive: true });
  const written = writeXliff(makeBitext());
  expect(Buffer.byteLength(written)).toBeGreaterThan(1 << 22);
  const edits = [
    (xml: string) => xml,
    (xml: string) => xml.replace('3999 The minister', 'The 3999th minister'),
    (xml: string) => xml.replace('<segment id="s2000"', '<!-- look here -->\n      <segment id="s2000"'),
    (xml: string) => xml.replace('  <file', '  <!-- of the night desk -->\n  <file'),
    (xml: string) => `\uFEFF${xml}`,
  ];
  for (const edit of edits) {
    writeFileSync(path, edit(written));
    const whole = parseRecord(readFileSync(path), 'en/long/bilingual.xlf', 'ar', 'en');
    expect((await readRecord(desk, 'en', 'long')) as unknown).toEqual(whole);
    expect(await stampOfRecord(desk, 'en', 'long')).toBe(whole.stamp);
  }
});

test('ids go on above the highest, however many there are', () => {
  const ids = new Ids(
    's',
    Array.from({ length: 300_000 }, (_, index) => `s${index + 1}`),
  );
  expect(ids.next()).toBe('s300001');
});

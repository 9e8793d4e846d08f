import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { TarjumanError } from '../../src/core/error.ts';
import { readTmx, tmxRows } from '../../src/formats/tmx/read-tmx.ts';
import { writeTmx } from '../../src/formats/tmx/write-tmx.ts';
import { validateTmx, whyNoTmxValidation } from '../support/xliff-validator.ts';
import { HARD_TARGETS, SAMPLE, withTarget } from './sample.ts';

const tmx = writeTmx(SAMPLE);

describe('the memory', () => {
  test('has the pairs that have a target, and never a mock’s', () => {
    const { units } = readTmx(tmx, 'bilingual.tmx');
    expect(units.map((unit) => unit.id)).toEqual([
      'river-bridge#s1',
      'river-bridge#s2',
      'river-bridge#s3',
      'river-bridge#s7',
    ]);
    expect(tmx).not.toContain('mock');
  });

  test('says who and when, and in what state', () => {
    expect(readTmx(tmx, 'bilingual.tmx').units[0]).toMatchObject({
      createdAt: '2026-03-05T08:30:00.000Z',
      changedAt: '2026-03-05T09:10:30.000Z',
      changedBy: 'Maha',
      props: {
        'x-tarjuman-slug': 'river-bridge',
        'x-tarjuman-id': 's1',
        'x-tarjuman-state': 'reviewed',
        'x-tarjuman-origin': 'google',
      },
    });
  });

  test('has an empty body where nothing is translated', () => {
    expect(readTmx(writeTmx(withTarget('')), 'bilingual.tmx').units).toEqual([]);
  });
});

const noTmx = await whyNoTmxValidation();

describe.skipIf(noTmx)('the DTD of TMX 1.4', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tmx-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const check = (xml: string) => {
    const file = join(folder, 'x.tmx');
    writeFileSync(file, xml);
    return validateTmx(file);
  };

  test('takes the sample, an empty memory and every hard text', async () => {
    expect(await check(tmx)).toEqual([]);
    expect(await check(writeTmx(withTarget('')))).toEqual([]);
    const hard = HARD_TARGETS.map(([, target]) => writeTmx(withTarget(target, target || 'x')));
    const units = hard.flatMap((xml) => /<tu .*<\/tu>/s.exec(xml) ?? []);
    expect(units.length).toBeGreaterThan(30);
    expect(await check(tmx.replace(/(?<=<body>)/, units.join('\n')))).toEqual([]);
  });

  test('is a check that can fail', async () => {
    expect(await check(tmx.replace(' segtype="sentence"', ''))).not.toEqual([]);
    expect(await check(tmx.replace('xml:lang="ar"', 'speech="ar"'))).not.toEqual([]);
  });
});

describe('memories of other tools', () => {
  const other = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="X" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="EN-US" datatype="xml"/>
<body>
<tu tuid="1" creationdate="20200102T030405Z" creationid="ann"><note>n</note><prop type="p">v</prop>
  <tuv xml:lang="EN-US"><seg>A <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <hi>word</hi>.</seg></tuv>
  <tuv xml:lang="ar-EG"><seg>كلمة.</seg></tuv></tu>
<tu><tuv lang="AR"><seg>أخرى.</seg></tuv><tuv xml:lang="fr"><seg>Autre.</seg></tuv></tu>
</body></tmx>`;

  test('give their pairs in either direction, by language, with or without region', () => {
    const rows = tmxRows(readTmx(other, 'm.tmx'), 'ar', 'en');
    expect(rows.rows).toEqual([
      { place: { file: 'm.tmx', line: 5, column: 1 }, source: 'كلمة.', target: 'A bold word.' },
    ]);
    expect(rows.findings.map((finding) => finding.check)).toEqual(['row-codes']);
    expect(tmxRows(readTmx(other, 'm.tmx'), 'ar', 'fr').rows).toMatchObject([{ source: 'أخرى.', target: 'Autre.' }]);
  });

  test('keep what they say about a unit', () => {
    expect(readTmx(other, 'm.tmx')).toMatchObject({
      sourceLanguage: 'EN-US',
      units: [
        { id: '1', createdAt: '2020-01-02T03:04:05.000Z', createdBy: 'ann', notes: ['n'], props: { p: 'v' } },
        {},
      ],
    });
  });

  test.for([
    ['<a/>', 'this is no TMX'],
    ['<tmx><body>', 'not well-formed'],
    ['<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 'document type definition'],
  ])('%s is refused', ([xml, message]) => {
    expect(() => readTmx(xml!, 'm.tmx')).toThrow(
      expect.objectContaining({ code: 'INPUT_FORMAT', message: expect.stringContaining(message!) }) as TarjumanError,
    );
  });
});

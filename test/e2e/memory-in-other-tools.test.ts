import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openDeskFolder, temporaryFolder } from '../support/desk-in-process.ts';

const run = promisify(execFile);

/** Sentences of ours with what makes XML and bidi hard. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['هطل المطر على الجبل.', 'Rain fell on the mountain.'],
  ['قال: "نعم & لا" ثم <سكت>.', 'He said "yes & no", then <fell silent>.'],
  ['بلغ السعر ٣٫٥ دولار.', 'The price reached $3.5 — no more.'],
  ['اسم المشروع هو \u2067AT&T\u2069 بلا شك.', 'The project is called AT&T.'],
];
const CODED =
  '<tu><tuv xml:lang="ar"><seg>كلمة <bpt i="1">&lt;b&gt;</bpt>مهمة<ept i="1">&lt;/b&gt;</ept> هنا.</seg></tuv><tuv xml:lang="en"><seg>An <bpt i="1">&lt;b&gt;</bpt>important<ept i="1">&lt;/b&gt;</ept> word here.</seg></tuv></tu>';

/** What the desk's memory looks like outside: two pairs of a record, two of a table, one of another tool. */
async function exportedMemory(): Promise<{ tmx: string; file: string }> {
  const [first, second, third, fourth] = PAIRS;
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = (...pairs: (typeof PAIRS)[number][]) =>
    `source,target\n${pairs.map(([a, b]) => `${cell(a)},${cell(b)}`).join('\n')}\n`;
  const desk = openDeskFolder({
    'source-texts/rain.txt': `${first![0]}\n\n${second![0]}\n`,
    'in/first.csv': table(first!, second!),
    'in/rest.csv': table(third!, fourth!),
    'memory/other.tmx': `<?xml version="1.0"?><tmx version="1.4"><header creationtool="o" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="html"/><body>${CODED}</body></tmx>`,
  });
  await desk.run(['memory', 'import', 'in/first.csv']);
  await desk.run(['translate']);
  await desk.run(['approve', 'rain', '--by', 'Nour']);
  desk.remove('memory/first.tmx');
  await desk.run(['memory', 'import', 'in/rest.csv']);
  const { code } = await desk.run(['memory', 'export', 'all.tmx']);
  expect(code).toBe(0);
  return { tmx: desk.read('all.tmx'), file: join(desk.path, 'all.tmx') };
}

const PYTHON = '/usr/bin/python3';
const toolkit = await run(PYTHON, ['-c', 'import translate.storage.tmx']).then(
  () => true,
  () => false,
);
if (!toolkit) console.warn('TMX is not read by translate-toolkit: the package translate-toolkit is missing');

describe.skipIf(!toolkit)('translate-toolkit', () => {
  test('reads what we write, unit for unit', async () => {
    const { file } = await exportedMemory();
    const script = `
import json, sys
from translate.storage import tmx
store = tmx.tmxfile.parsefile(sys.argv[1])
print(json.dumps([[str(unit.source), str(unit.target), unit.getnotes()] for unit in store.units]))`;
    const { stdout } = await run(PYTHON, ['-c', script, file]);
    const units = JSON.parse(stdout) as [string, string, string][];
    // Records first, then the files in the order of their names: other.tmx, rest.tmx.
    const [first, second, coded, ...rest] = units.map(([source, target]) => [source, target]);
    expect([first, second, ...rest]).toEqual(PAIRS);
    expect(coded).toEqual(['كلمة <b>مهمة</b> هنا.', 'An <b>important</b> word here.']);
  }, 60_000);

  test('writes what we read, unit for unit', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'toolkit.tmx');
    const script = `
import json, sys
from translate.storage import tmx
store = tmx.tmxfile(sourcelanguage='ar')
for source, target in json.loads(sys.argv[2]):
    store.addtranslation(source, 'ar', target, 'en', 'a note')
store.savefile(sys.argv[1])`;
    await run(PYTHON, ['-c', script, file, JSON.stringify(PAIRS)]);
    const desk = openDeskFolder({ 'toolkit.tmx': readFileSync(file) });
    expect((await desk.run(['memory', 'import', 'toolkit.tmx'])).code).toBe(0);
    const { out } = await desk.run(['memory', 'match', '--batch'], {
      stdin: PAIRS.map(([text], id) => JSON.stringify({ id: id + 1, text })).join('\n'),
    });
    const matches = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).matches[0]);
    expect(matches.map(({ score, target, note }) => [score, target, note])).toEqual(
      PAIRS.map(([, target]) => [100, target, 'a note']),
    );
  }, 60_000);
});

const OMEGAT = '/usr/share/omegat/OmegaT.jar';
const java = await run('java', ['-version']).then(
  () => true,
  () => false,
);
const omegat = java && existsSync(OMEGAT);
if (!omegat) console.warn('TMX is not read by OmegaT: the package omegat or Java is missing');

describe.skipIf(!omegat)('OmegaT', () => {
  const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><source_dir_excludes/><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ar</source_lang><target_lang>en</target_lang><source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`;

  test('translates a text with what we write as its memory', async () => {
    const { tmx } = await exportedMemory();
    const folder = temporaryFolder();
    for (const name of ['source', 'target', 'omegat', 'glossary', 'dictionary', 'tm/auto'])
      mkdirSync(join(folder, 'project', name), { recursive: true });
    const at = (name: string) => join(folder, 'project', name);
    writeFileSync(at('omegat.project'), PROJECT);
    writeFileSync(at('tm/auto/desk.tmx'), tmx);
    writeFileSync(at('source/news.txt'), `${PAIRS.map(([source]) => source).join('\n\n')}\n\nلا مثيل لهذه.\n`);
    await run('java', [
      '-Djava.awt.headless=true',
      `-Duser.home=${folder}`,
      '-jar',
      OMEGAT,
      at(''),
      '--mode=console-translate',
      `--config-dir=${join(folder, 'config')}`,
      '--disable-project-locking',
    ]);
    const translated = readFileSync(at('target/news.txt'), 'utf8');
    expect(translated.trim().split(/\n\n/)).toEqual([...PAIRS.map(([, target]) => target), 'لا مثيل لهذه.']);
  }, 120_000);
});

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { segmentsOf, targetOf } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { type DeskInProcess, openDeskFolder, temporaryFolder } from '../support/desk-in-process.ts';
import { validateXliff, whyNoXliffValidation } from '../support/xliff-validator.ts';

const run = promisify(execFile);
const can = (command: string, args: readonly string[]) =>
  run(command, args).then(
    () => true,
    () => false,
  );

const PAIRS: readonly (readonly [string, string])[] = [
  ['افتتاح جسر النهر', 'River bridge opens'],
  [
    'قال الوزير سليم الحاج إن الجسر كلف 45 مليون دولار.',
    'Minister Salim al-Hajj said the bridge cost 45 million dollars.',
  ],
  ['وحضر الحفل 300 ضيف.', '=300 guests & friends came.'],
];
const OLD = '=300 guests & friends came.';
const NEW = '=300 invited guests & friends came.';

/** A translated article, sent out in every format: `out/bridge.en.*`. */
async function sentDesk(): Promise<DeskInProcess> {
  const [first, ...rest] = PAIRS;
  const desk = openDeskFolder({
    'source-texts/bridge.txt': `${first![0]}\n\n${rest.map(([source]) => source).join(' ')}\n`,
    'filled.csv': `source,target\n${PAIRS.map(([source, target]) => `${source},${target}`).join('\n')}\n`,
  });
  await desk.run(['translate', '--provider', 'mock']);
  expect((await desk.run(['import', 'filled.csv', '--by', 'Desk'])).code).toBe(0);
  await desk.run(['export', 'bridge', '--format', 'xliff2,xliff12,po,csv,docx,xlsx', '--dir', 'out']);
  return desk;
}

const last = (desk: DeskInProcess) =>
  segmentsOf(readXliff(desk.read('translations/en/bridge/bilingual.xlf'), 'r').bitext).at(-1)!;

async function comesBack(desk: DeskInProcess, file: string, more: object = {}): Promise<void> {
  const { out, err } = await desk.run(['import', file, '--by', 'Maha', '--json']);
  expect(JSON.parse(out || '[]')[0], err).toMatchObject({
    slug: 'bridge',
    applied: [{ id: 's3' }],
    unchanged: 2,
    skipped: [],
    ...more,
  });
  expect(targetOf(last(desk))).toBe(NEW);
}

describe('official schemas', async () => {
  const SCHEMAS = resolve(import.meta.dirname, '../../../shared/schemas');
  const xmllint = existsSync(SCHEMAS) && (await can('xmllint', ['--version']));
  if (!xmllint) console.warn('DOCX, XLSX and XLIFF 1.2 are not validated: xmllint or the schemas are missing');
  const valid = (schema: string, file: string) =>
    run('xmllint', ['--nonet', '--noout', '--schema', join(SCHEMAS, schema), file], {
      env: { ...process.env, XML_CATALOG_FILES: join(SCHEMAS, 'catalog.xml') },
    });

  test.skipIf(!xmllint)(
    'DOCX, XLSX and XLIFF 1.2 strict are valid',
    async () => {
      const desk = await sentDesk();
      for (const kind of ['docx', 'xlsx'])
        for (const [name, part] of Object.entries(unzipSync(readFileSync(join(desk.path, `out/bridge.en.${kind}`)))))
          desk.put(`${kind}/${name.replace('[Content_Types]', 'types')}`, part);
      const at = (file: string) => join(desk.path, file);
      await valid('ooxml/wml.driver.xsd', at('docx/word/document.xml'));
      for (const part of ['workbook', 'styles', 'worksheets/sheet1'])
        await valid('ooxml/sml.xsd', at(`xlsx/xl/${part}.xml`));
      for (const kind of ['docx', 'xlsx']) {
        await valid('ooxml/opc-contentTypes.xsd', at(`${kind}/types.xml`));
        await valid('ooxml/opc-relationships.xsd', at(`${kind}/_rels/.rels`));
      }
      await valid('xliff12/xliff-core-1.2-strict.xsd', at('out/bridge.en.xliff'));
    },
    60_000,
  );

  const why = await whyNoXliffValidation();
  test.skipIf(why !== undefined)(
    'XLIFF 2.1 for CAT tools is valid, Schematron included',
    async () => {
      const desk = await sentDesk();
      const file = join(desk.path, 'out/bridge.en.cat.xlf');
      expect(await validateXliff([file])).toEqual(new Map([[file, []]]));
    },
    120_000,
  );
});

const PYTHON = '/usr/bin/python3';
const toolkit = await can(PYTHON, ['-c', 'import translate.storage.xliff']);
if (!toolkit) console.warn('review in translate-toolkit is not tested: the package translate-toolkit is missing');

describe.skipIf(!toolkit)('translate-toolkit', () => {
  test.for(['xliff', 'po'])('%s, rewritten by its own classes', { timeout: 120_000 }, async (kind) => {
    const desk = await sentDesk();
    const file = join(desk.path, `out/bridge.en.${kind}`);
    const script = `
import sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
for unit in store.units:
    if str(unit.target) == sys.argv[2]:
        unit.target = sys.argv[3]
        unit.markfuzzy(False)
        unit.addnote('Who counted?', origin='translator')
store.savefile(sys.argv[1])`;
    await run(PYTHON, ['-c', script, file, OLD, NEW]);
    await comesBack(desk, `out/bridge.en.${kind}`, {
      applied: [{ id: 's3', what: expect.arrayContaining(['target', 'comment']) }],
    });
    expect(last(desk).notes.map(({ text }) => text)).toEqual([expect.stringContaining('Who counted?')]);
    if (kind === 'po') expect(last(desk)).toMatchObject({ state: 'reviewed', approval: { by: 'Maha' } });
  });

  test('XLIFF 1.2 made PO by xliff2po, and PO made CSV by po2csv: ids are gone, sentences tell', async () => {
    const desk = await sentDesk();
    const at = (file: string) => join(desk.path, file);
    await run('xliff2po', [at('out/bridge.en.xliff'), at('toolkit.po')]);
    desk.put('toolkit.po', desk.read('toolkit.po').replace(OLD, NEW));
    await comesBack(desk, 'toolkit.po');
    const other = await sentDesk();
    await run('po2csv', [join(other.path, 'out/bridge.en.po'), join(other.path, 'toolkit.csv')]);
    other.put('toolkit.csv', other.read('toolkit.csv').replace(OLD, NEW));
    await comesBack(other, 'toolkit.csv');
  }, 60_000);
});

const office = await can('soffice', ['--version']);
if (!office) console.warn('review in LibreOffice is not tested: libreoffice-writer and libreoffice-calc are missing');

describe.skipIf(!office)('LibreOffice', () => {
  const profile = temporaryFolder();

  test.for([
    ['docx', 'word/document.xml', 'docx:MS Word 2007 XML', 'docx'],
    ['xlsx', 'xl/worksheets/sheet1.xml', 'xlsx:Calc MS Excel 2007 XML', 'xlsx'],
    ['xlsx', 'xl/worksheets/sheet1.xml', 'csv:Text - txt - csv (StarCalc):44,34,76', 'csv'],
  ] as const)('%s edited and saved again as %s', { timeout: 120_000 }, async ([kind, part, filter, saved]) => {
    const desk = await sentDesk();
    const file = join(desk.path, `out/bridge.en.${kind}`);
    const files = unzipSync(readFileSync(file));
    const escaped = (text: string) => text.replace('&', '&amp;');
    const xml = strFromU8(files[part]!);
    expect(xml).toContain(`'${escaped(OLD)}`);
    writeFileSync(file, zipSync({ ...files, [part]: strToU8(xml.replace(escaped(OLD), escaped(NEW))) }));
    await run('soffice', [
      `-env:UserInstallation=file://${profile}`,
      ...['--headless', '--convert-to', filter, '--outdir', join(desk.path, 'saved'), file],
    ]);
    await comesBack(desk, `saved/bridge.en.${saved}`);
  });
});

const OMEGAT = '/usr/share/omegat/OmegaT.jar';

describe('OmegaT', async () => {
  const omegat = existsSync(OMEGAT) && (await can('java', ['-version']));
  if (!omegat) console.warn('review in OmegaT is not tested: the package omegat or Java is missing');
  const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><source_dir_excludes/><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ar</source_lang><target_lang>en</target_lang><source_tok>org.omegat.tokenizer.DefaultTokenizer</source_tok><target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`;

  test.skipIf(!omegat)(
    'PO translated by it, and the memory that it keeps',
    async () => {
      const desk = await sentDesk();
      const at = (name: string) => join(desk.path, 'project', name);
      for (const name of ['source', 'target', 'omegat', 'glossary', 'dictionary', 'tm/auto'])
        mkdirSync(at(name), { recursive: true });
      writeFileSync(at('omegat.project'), PROJECT);
      const memory = `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/><body><tu><tuv xml:lang="ar"><seg>${PAIRS[2]![0]}</seg></tuv><tuv xml:lang="en"><seg>${NEW.replace('&', '&amp;')}</seg></tuv></tu></body></tmx>`;
      writeFileSync(at('tm/auto/new.tmx'), memory);
      writeFileSync(at('source/bridge.po'), desk.read('out/bridge.en.po'));
      await run('java', [
        ...['-Djava.awt.headless=true', `-Duser.home=${desk.path}`, '-jar', OMEGAT, at(''), '--mode=console-translate'],
        ...[`--config-dir=${join(desk.path, 'config')}`, '--disable-project-locking'],
      ]);
      expect(desk.read('project/target/bridge.po')).not.toBe(desk.read('out/bridge.en.po'));
      await comesBack(desk, 'project/target/bridge.po');
      const again = await sentDesk();
      again.put('project_save.tmx', memory);
      const { out } = await again.run(['import', 'project_save.tmx', '--json']);
      expect(JSON.parse(out)[0]).toMatchObject({ slug: 'bridge', applied: [{ id: 's3' }], skipped: [] });
    },
    120_000,
  );
});

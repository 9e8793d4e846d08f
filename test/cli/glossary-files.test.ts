import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/glossary/merge-terms.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

/** The glossary of this repository, with every key that an entry may have. */
const OURS = `${readFileSync(fileURLToPath(new URL('../../glossary.yaml', import.meta.url)), 'utf8')}
  # A name that is a word, with a "formula", bars | and \\\\ in what is said of it
  - term: فتح
    translations: { en: ['=Fatah', 'Al-Fatah | Movement'], fr: Fatah }
    after: [حركة, "حزب"]   # a comment inside
    not: [تم]
    article: optional
    case: any
    derived: [{ forms: [فتحاوي, فتحاوية], translations: { en: Fatahi } }]
    note: "-1 \\\\ 2 | 3"
`;
const termsOf = (yaml: string) => readGlossary(yaml, 'glossary.yaml').glossary.terms;

describe('a glossary goes out and comes back', () => {
  test.for([
    ['names.csv', []],
    ['names.tsv', []],
    ['names.tbx', []],
    ['names.tbx', ['--format', 'tbx-dct']],
    ['names.tbx', ['--format', 'tbx-v2']],
    ['pairs.csv', ['--layout', 'google']],
    ['pairs.tsv', ['--layout', 'google']],
    ['sets.csv', ['--layout', 'google-set']],
    ['deepl.csv', ['--layout', 'deepl']],
    ['deepl.tsv', ['--layout', 'deepl']],
  ] as const)('%s %j: glossary.yaml keeps every byte', async ([file, options]) => {
    const desk = openDeskFolder({ 'glossary.yaml': OURS });
    expect((await desk.run(['glossary', 'export', file, ...options])).code).toBeLessThan(2);
    const { code, out } = await desk.run(['glossary', 'import', file, '--to', 'en,fr,de'.slice(0, 2), '--json']);
    const { added, changed, losses, unchanged, entries } = JSON.parse(out);
    expect({ added, changed, written: JSON.parse(out).written }).toEqual({ added: [], changed: [], written: false });
    expect(losses.filter(({ reason }: { reason: string }) => reason !== 'language')).toEqual([]);
    expect(unchanged).toBe(entries);
    expect(code).toBe(losses.length > 0 ? 1 : 0);
    expect(desk.read('glossary.yaml')).toBe(OURS);
  });

  test('the full table holds all of it: into an empty desk it makes the same entries', async () => {
    const desk = openDeskFolder({ 'glossary.yaml': OURS });
    for (const file of ['names.csv', 'names.tsv']) {
      await desk.run(['glossary', 'export', file]);
      const { code, err } = await desk.run(['glossary', 'import', file, '--glossary', `${file}.yaml`, '--to', 'en,fr']);
      expect(code, err).toBe(0);
      expect(canonical(termsOf(desk.read(`${file}.yaml`)))).toBe(canonical(termsOf(OURS)));
    }
    // A spreadsheet must not run what a name begins with.
    expect(desk.read('names.csv')).toContain("'=Fatah");
  });

  test('TBX loses what it has no category for, and says so', async () => {
    const desk = openDeskFolder({ 'glossary.yaml': OURS });
    for (const format of ['tbx', 'tbx-dct', 'tbx-v2']) {
      const { code, out, err } = await desk.run(['glossary', 'export', 'n.tbx', '--format', format, '--json']);
      expect(code).toBe(1);
      expect(JSON.parse(out).losses.map(({ detail }: { detail: string }) => detail)).toEqual([
        'case',
        'article',
        'after',
        'not',
      ]);
      expect(err).toContain('there is no place for «after»: 1 entry («فتح»)');
      desk.remove('back.yaml');
      const back = await desk.run(['glossary', 'import', 'n.tbx', '--glossary', 'back.yaml', '--to', 'en,fr']);
      expect(back.code, back.err).toBe(0);
      const lacking = termsOf(OURS).map((term) => ({ ...term, after: [], not: [], article: 'keep', case: 'exact' }));
      expect(canonical(termsOf(desk.read('back.yaml')))).toBe(canonical(lacking));
    }
  });
});

describe('what does not fit is told with its place and reason', () => {
  const desk = () =>
    openDeskFolder({
      'glossary.yaml':
        '# ours\nterms:\n  - { term: سوكولوف, variants: [سوكلوف], translations: { en: Sokolov } } # person\n',
    });
  const losses = (out: string) =>
    JSON.parse(out).losses.map(({ reason, place, detail }: never) => [
      reason,
      (place as { line: number }).line,
      detail,
    ]);

  test('a table of pairs', async () => {
    const d = desk();
    d.put('p.csv', 'سوكلوف,Sokoloff\nدورنبورغ,Dornburg\n,Nobody\nميدفيدسك,\n\nدورنبورغ,Dornbourg\n"…",dots\n');
    const { code, out, err } = await d.run(['glossary', 'import', 'p.csv', '--json']);
    expect(code).toBe(1);
    expect(losses(out)).toEqual([
      ['conflict', 1, 'en: Sokoloff / Sokolov'],
      ['no-source', 3, 'Nobody'],
      ['no-target', 4, 'ميدفيدسك'],
      ['duplicate', 6, '2'],
      ['invalid', 7, '…'],
    ]);
    expect(err).toContain('p.csv:1: «سوكلوف»: the glossary says something else, which stays (en: Sokoloff / Sokolov)');
    expect(d.read('glossary.yaml')).toBe(
      '# ours\nterms:\n  - { term: سوكولوف, variants: [سوكلوف], translations: { en: Sokolov } } # person\n  - term: دورنبورغ\n    translations: { en: Dornburg }\n',
    );
  });

  test('--dry-run says the same and writes nothing; --replace takes the words of the file', async () => {
    const d = desk();
    d.put('p.csv', 'سوكلوف,Sokoloff\n');
    const before = d.read('glossary.yaml');
    const dry = await d.run(['glossary', 'import', 'p.csv', '--replace', '--dry-run', '--json']);
    expect(JSON.parse(dry.out)).toMatchObject({ changed: ['سوكولوف'], written: true, dryRun: true });
    expect(d.read('glossary.yaml')).toBe(before);
    expect((await d.run(['glossary', 'import', 'p.csv', '--replace'])).code).toBe(0);
    expect(d.read('glossary.yaml')).toBe(before.replace('Sokolov', 'Sokoloff'));
  });

  test("DeepL's and Google's layouts are told from how they look", async () => {
    const d = desk();
    d.put('deepl.csv', 'دورنبورغ,Dornburg,AR,EN-GB\nميدفيدسك,Medwedsk,ar,de\n');
    d.put('set.tsv', 'en\tar\tfr\tpos\tdescription\nMedvedsk\tميدفيدسك\tMedvedsk\tnoun\tA town.\n');
    const deepl = JSON.parse((await d.run(['glossary', 'import', 'deepl.csv', '--json'])).out);
    expect(deepl).toMatchObject({ layout: 'deepl', added: ['دورنبورغ'] });
    expect(deepl.losses).toMatchObject([{ reason: 'language', detail: 'de', place: { line: 2 } }]);
    const set = JSON.parse((await d.run(['glossary', 'import', 'set.tsv', '--json'])).out);
    expect(set).toMatchObject({ layout: 'google-set', added: ['ميدفيدسك'] });
    expect(set.losses.map(({ detail }: { detail: string }) => detail)).toEqual(['fr', 'pos']);
    expect(d.read('glossary.yaml')).toContain('    translations: { en: Medvedsk }\n    note: A town.\n');
  });

  test('TBX of another tool: groups, other categories, other languages, a superseded word', async () => {
    const d = desk();
    d.put(
      'iate.tbx',
      `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="i1"><descripGrp><descrip type="definition">A town on the river.</descrip><admin type="source">Atlas</admin></descripGrp>
<langSet xml:lang="ar-EG"><ntig><termGrp><term>دورنبورغ</term></termGrp></ntig></langSet>
<langSet xml:lang="en"><tig><term>Dornberg</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig>
<tig><term>Dornburg <hi>am</hi> Fluss</term></tig><tig><term>Dornburg</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="de"><tig><term>Dornburg</term></tig></langSet></termEntry>
<termEntry id="i2"><langSet xml:lang="en"><tig><term>alone</term></tig></langSet></termEntry>
</body></text></martif>
`,
    );
    const { code, out } = await d.run(['glossary', 'import', 'iate.tbx', '--json']);
    expect(code).toBe(1);
    expect(losses(out)).toEqual([
      ['field', 5, 'source'],
      ['language', 9, 'de'],
      ['no-source', 10, 'alone'],
    ]);
    expect(d.read('glossary.yaml')).toContain(
      '  - term: دورنبورغ\n    translations: { en: [Dornburg, Dornburg am Fluss] }\n    forbidden: { en: [Dornberg] }\n    note: A town on the river.\n',
    );
  });

  test.for([
    ['x.tbx', '<tbx><text>', /this is not well-formed XML/],
    ['x.tbx', '<tmx/>', /the root element is <tmx>/],
    ['x.csv', 'a,b,c\n1,2,3\n', /no table of names that is known here/],
    ['x.csv', 'term,en\n"a,b\n', /the table cannot be read/],
    ['x.bin', 'hello', /no format of terms/],
  ] as const)('%s of another kind stops with its place and changes nothing', async ([file, content, message]) => {
    const d = desk();
    const before = d.read('glossary.yaml');
    d.put(file, content);
    const { code, err } = await d.run(['glossary', 'import', file]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(d.read('glossary.yaml')).toBe(before);
  });

  test('in Arabic as well', async () => {
    const d = desk();
    d.put('p.csv', 'سوكلوف,Sokoloff\n');
    expect((await d.run(['glossary', 'import', 'p.csv', '--lang', 'ar'])).err).toContain('في المسرد غير ذلك');
  });
});

const toolkit = '/usr/lib/python3/dist-packages/translate';
const there = spawnSync('/usr/bin/python3', ['-c', 'import translate.storage.tbx'], { stdio: 'ignore' }).status === 0;
if (!there) console.warn(`TBX is not read by translate-toolkit: ${toolkit} is missing (the package translate-toolkit)`);

test.skipIf(!there)('translate-toolkit reads the TBX of 2008 that is written, entry for entry', async () => {
  const desk = openDeskFolder({ 'glossary.yaml': OURS });
  await desk.run(['glossary', 'export', 'n.tbx', '--format', 'tbx-v2']);
  const script =
    'import sys, json\nfrom translate.storage import tbx\nprint(json.dumps([[u.source, u.target] for u in tbx.tbxfile.parsefile(sys.argv[1]).units]))';
  const read = JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', script, join(desk.path, 'n.tbx')], { encoding: 'utf8' }),
  );
  const wanted = termsOf(OURS).flatMap(({ term, translations, derived }) => [
    [term, translations['en']![0]],
    ...derived.map((one) => [one.forms[0], one.translations['en']![0]]),
  ]);
  expect(read).toEqual(wanted);
});

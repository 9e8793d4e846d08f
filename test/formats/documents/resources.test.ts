import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentFormat } from '../../../src/formats/documents/document.ts';
import { layOutDocument } from '../../../src/formats/documents/lay-out.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { fluent } from '../../../src/formats/documents/resources/fluent.ts';
import { poDocument } from '../../../src/formats/documents/resources/po-document.ts';
import { properties } from '../../../src/formats/documents/resources/properties.ts';
import { xliffDocument } from '../../../src/formats/documents/resources/xliff-document.ts';
import { documentContract } from '../../contracts/document.ts';
import { validateXliff, whyNoXliffValidation } from '../../support/xliff-validator.ts';

const PYTHON = '/usr/bin/python3';
const noToolkit =
  spawnSync(PYTHON, ['-c', 'import translate.storage.po'], { stdio: 'ignore' }).status === 0
    ? undefined
    : 'no translate-toolkit (apt-get install translate-toolkit)';
const noMsgfmt =
  spawnSync('msgfmt', ['--version'], { stdio: 'ignore' }).status === 0
    ? undefined
    : 'no msgfmt (apt-get install gettext)';
for (const reason of [noToolkit, noMsgfmt]) if (reason) console.warn(`skipped: ${reason}`);

const folder = mkdtempSync(join(tmpdir(), 'tarjuman-resources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** The English source as `to` has it, with `say` for each key and text; undefined leaves a text. */
function translate(
  format: DocumentFormat,
  source: string,
  say: (key: string, text: string) => string | undefined = (_, text) => `«${text}»`,
  to = 'ar',
): string {
  const rules = { language: 'en', wrapped: 'no' } as const;
  const bytes = new TextEncoder().encode(source);
  const document = format.read({ bytes, file: 'app', text: () => source, language: 'en', to, rules });
  const laid = layOutDocument(document, rules);
  const targets = laid.units.map(({ key = '', segments }) =>
    segments.map(({ start, end, codes = [] }) => {
      const text = say(key, laid.text.slice(start, end));
      return text === undefined
        ? undefined
        : { text, codes: codes.map(({ id, kind, at }) => ({ id, kind, at: Math.min(at, text.length) })) };
    }),
  );
  return mergeDocument(document, laid, targets, { language: to, direction: 'rtl' }) as string;
}

const keysOf = (format: DocumentFormat, source: string, to?: string): string[] => {
  const keys: string[] = [];
  translate(format, source, (key) => void keys.push(key), to ?? 'en');
  return keys;
};

// --- Java properties

const PROPERTIES = `# تعليق لا يترجم
! وهذا أيضا
title = مكتب الترجمة
menu.open:افتح "الملف"
  indented\\ key   قيمة \\
      تتواصل في سطر آخر
empty=
escaped=سطر\\nوآخر\\tثم {0} و%s
`;

documentContract({
  format: properties,
  samples: {
    'comments, separators, lines that go on': PROPERTIES,
    'letters as escapes': 'a = \\u0646\\u0635 one\r\nb=\\u0645\\u0631\\u062D\\u0628\\u0627\\r\n',
    'no line end at the end': 'a=نص',
  },
});

describe('Java properties', () => {
  test('a file that escapes its letters gets them escaped', () => {
    expect(translate(properties, 'a=Caf\\u00E9\n', () => 'مقهى')).toBe('a=\\u0645\\u0642\\u0647\\u0649\n');
    expect(translate(properties, 'a=Cafe\n', () => 'مقهى')).toBe('a=مقهى\n');
  });

  test('keys are read as Java reads them', () => {
    expect(keysOf(properties, 'a\\:b\\ c : One\n#x=y\nd\\\n  e=Two\nf Three\n')).toEqual(['a:b c', 'de', 'f']);
  });

  test.skipIf(noToolkit)('another reader finds the words under their keys', () => {
    const file = put(
      'app.properties',
      translate(properties, 'one = First \\\n   line\n# c\ntwo: {0} files\n', (key) => `${key} \\ #! = é\tx`),
    );
    const script =
      'import sys, json\nfrom translate.storage import properties\ns=properties.javautf8file.parsefile(sys.argv[1])\nprint(json.dumps({u.name: str(u.source) for u in s.units if u.name}))';
    expect(JSON.parse(execFileSync(PYTHON, ['-c', script, file], { encoding: 'utf8' }))).toEqual({
      one: 'one \\ #! = é\tx',
      two: 'two \\ #! = é\tx',
    });
  });
});

// --- gettext

const PO = `# Translators
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: desk 1\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

#. A comment for translators
#: src/a.c:1
msgid "افتح"
msgstr ""

#, c-format, fuzzy
msgctxt "menu"
msgid ""
"سطر أول\\n"
"ثم %s"
msgstr "old"

msgid "ملف واحد"
msgid_plural "%d ملفات"
msgstr[0] ""
msgstr[1] ""

#~ msgid "gone"
#~ msgstr "ذهب"
`;

documentContract({
  format: poDocument,
  samples: { 'contexts, plurals, comments': PO, 'one entry': 'msgid "نص"\nmsgstr ""\n' },
  broken: { 'a line that is none': ['msgid "نص"\nmsgstr "x"\nwhat is this\n', /"line":3.*no line of a PO file/] },
});

const PO_EN = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#, fuzzy, c-format
msgctxt "menu"
msgid "Open %s"
msgstr "guess"

msgid "%d file"
msgid_plural "%d files"
msgstr[0] ""
msgstr[1] ""

msgid "Left \\"alone\\""
msgstr "as it was"
`;

describe('gettext', () => {
  test('the six forms of Arabic, its header, and no fuzzy mark on what is translated', () => {
    const written = translate(poDocument, PO_EN, (key) => (key.startsWith('Left') ? undefined : `${key} %d "x"\nline`));
    expect(written.match(/msgstr\[\d\]/g)).toEqual([0, 1, 2, 3, 4, 5].map((number) => `msgstr[${number}]`));
    expect(written).toContain('"Language: ar\\n"');
    expect(written).toContain('nplurals=6; plural=(n==0');
    expect(written).toContain('#, c-format\nmsgctxt "menu"');
    expect(written).toContain('msgstr "as it was"');
  });

  test.skipIf(noToolkit)('translate-toolkit finds each form', () => {
    const file = put(
      'app.po',
      translate(poDocument, PO_EN, (key) => `${key} %d %s`),
    );
    const script =
      'import sys, json\nfrom translate.storage import pypo\ns=pypo.pofile.parsefile(sys.argv[1])\nprint(json.dumps([[str(u.source), u.target.strings if hasattr(u.target,"strings") else [str(u.target)], u.isfuzzy()] for u in s.units if not u.isheader()]))';
    expect(JSON.parse(execFileSync(PYTHON, ['-c', script, file], { encoding: 'utf8' }))).toEqual([
      ['Open %s', ['menu|Open %s %d %s'], false],
      ['%d file', ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `%d file[${form}] %d %s`), false],
      ['Left "alone"', ['Left "alone" %d %s'], false],
    ]);
  });

  test.skipIf(noMsgfmt)('msgfmt takes the file, plural forms and formats among it', () => {
    const file = put(
      'check.po',
      translate(poDocument, PO_EN, (_, text) => text.replace('file', 'ملف')),
    );
    execFileSync('msgfmt', ['--check-format', '--check-header', '-o', '/dev/null', file], { stdio: 'pipe' });
  });

  test.for([
    ['pl', 3],
    ['ja', 1],
    ['fr', 2],
    ['de', 2],
  ] as const)('%s has %d forms', ([to, forms]) => {
    expect(translate(poDocument, PO_EN, undefined, to).match(/msgstr\[\d\]/g)).toHaveLength(forms);
  });
});

// --- Fluent

const FTL = `### ملف

-brand = ترجمان
hello = أهلا { $name } في { -brand }.
long =
    سطر أول
    وسطر ثان
button = زر
    .title = تلميح للزر
    .accesskey = ز
files =
    { $count ->
        [one] ملف واحد
       *[other] { $count } ملفات
    }
`;

documentContract({
  format: fluent,
  samples: {
    'terms, attributes, lines, a choice': FTL,
    'braces as literals': 'a = نص { "{" } ثم { "}" }\n',
  },
  broken: {
    'no Fluent': ['a = نص\nb =\n', /"line":\d.*no Fluent/],
    'a choice in a sentence': ['a = قبل { $n ->\n   *[other] بعد\n } ثم\n', /«a» chooses in the middle of a sentence/],
  },
});

const FTL_EN = `-brand = Desk
hello = Hello { $name } at { -brand }
files =
    { $count ->
        [0] No files at all
        [one] { $count } file
       *[other] { $count } files
    }
mood =
    { $mood ->
       *[good] Fine
        [bad] Not so fine
    }
`;

describe('Fluent', () => {
  test('Arabic has its six variants, and those for certain numbers', () => {
    expect(keysOf(fluent, FTL_EN, 'ar').filter((key) => key.startsWith('files'))).toEqual(
      ['0', 'zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `files[${form}]`),
    );
    expect(keysOf(fluent, FTL_EN, 'ar').filter((key) => key.startsWith('mood'))).toEqual(['mood[good]', 'mood[bad]']);
  });

  test('its own runtime chooses each of them', () => {
    const written = translate(fluent, FTL_EN, (key, text) => (key.startsWith('files') ? `${key} = { $count }` : text));
    const bundle = new FluentBundle('ar', { useIsolating: false });
    expect(bundle.addResource(new FluentResource(written))).toEqual([]);
    const say = (id: string, values: Record<string, string | number>) =>
      bundle.formatPattern(bundle.getMessage(id)!.value!, values);
    expect([0, 1, 2, 5, 11, 100].map((count) => say('files', { count }).split(' ')[0])).toEqual(
      ['0', 'one', 'two', 'few', 'many', 'other'].map((form) => `files[${form}]`),
    );
    expect(say('hello', { name: 'Rim' })).toBe('Hello Rim at Desk');
    expect(say('mood', { mood: 'bad' })).toBe('Not so fine');
  });

  test('any words are words to its runtime', () => {
    for (const words of ['{ not a value', '.dot', '*star', '[x]', ' led', 'a\n.b\n\n[c', '""', 'x }'])
      expect(
        (() => {
          const bundle = new FluentBundle('ar', { useIsolating: false });
          bundle.addResource(
            new FluentResource(translate(fluent, 'a = One\nb = Two\n', (key) => (key === 'a' ? words : undefined))),
          );
          return bundle.formatPattern(bundle.getMessage('a')!.value!);
        })(),
      ).toBe(words);
  });
});

// --- XLIFF

const XLIFF_12 = `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="a.html" source-language="ar" datatype="html">
    <body>
      <trans-unit id="1" resname="title">
        <source>مكتب <g id="1">الترجمة</g> &amp; غيره<x id="2"/></source>
        <note>للعنوان</note>
      </trans-unit>
      <trans-unit id="2" translate="no"><source>لا يترجم</source></trans-unit>
      <group id="g"><trans-unit id="3"><source>نص <ph id="1">{0}</ph></source><target state="needs-translation">x</target></trans-unit></group>
    </body>
  </file>
</xliff>
`;
const XLIFF_20 = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar">
  <file id="f1">
    <unit id="u1" name="greeting">
      <segment id="s1" state="initial"><source>أهلا <pc id="1">بك</pc> <ph id="2" equiv="{name}"/></source></segment>
      <ignorable><source> </source></ignorable>
      <segment id="s2"><source>جملة ثانية.</source><target>old</target></segment>
    </unit>
    <unit id="u2" translate="no"><segment><source>لا يترجم</source></segment></unit>
  </file>
</xliff>
`;

documentContract({
  format: xliffDocument,
  samples: { 'XLIFF 1.2': XLIFF_12, 'XLIFF 2.0': XLIFF_20 },
  broken: {
    'another document': ['<html/>', /this is <html>, and no XLIFF/],
    'torn XML': ['<xliff version="1.2"><file>', /INPUT_FORMAT/],
  },
});

describe('XLIFF', async () => {
  const reason = await whyNoXliffValidation();
  const SCHEMA_12 = resolve(import.meta.dirname, '../../../../shared/schemas/xliff12/xliff-core-1.2-transitional.xsd');
  const xmllint = existsSync(SCHEMA_12) && spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;

  test.skipIf(!xmllint)('1.2, by its official schema', () => {
    const file = put(
      'valid.xlf',
      translate(xliffDocument, XLIFF_12, (key) => `${key} & so`, 'en'),
    );
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA_12, file], {
      stdio: 'pipe',
      env: { ...process.env, XML_CATALOG_FILES: resolve(SCHEMA_12, '../../catalog.xml') },
    });
  });

  test.skipIf(reason)('2.x, by its official schemas', async () => {
    const file = put(
      'valid2.xlf',
      translate(xliffDocument, XLIFF_20, (key) => `${key} & so`, 'en'),
    );
    expect((await validateXliff([file])).get(file)).toEqual([]);
  });

  test('1.2: targets stand behind their sources, with their codes; what is not to be translated stays', () => {
    const written = translate(xliffDocument, XLIFF_12, (key) => `${key}: text & <x>`, 'en');
    expect(written).toContain('target-language="en"');
    const plain = written.replace(/<\/?[gx](?: [^<>]*)?>/g, '');
    expect(plain).toContain('</source>\n        <target>title: text &amp; &lt;x&gt;</target>\n        <note>');
    expect(written).toMatch(/<target>[^\n]*<g id="1">[^\n]*<\/g>[^\n]*<\/target>/);
    expect(written).not.toContain('needs-translation');
    expect(written).toContain('translate="no"><source>لا يترجم</source></trans-unit>');
  });

  test('2.x: segments say that they are translated', () => {
    expect(keysOf(xliffDocument, XLIFF_20)).toEqual(['greeting#s1', 'greeting#s2']);
    const written = translate(xliffDocument, XLIFF_20, (key) => key, 'en');
    expect(written).toContain('trgLang="en"');
    expect(written.match(/state="translated"/g)).toHaveLength(2);
    expect(written).toContain('<target>greeting#s2</target>');
  });

  test.skipIf(noToolkit)('translate-toolkit finds the targets', () => {
    const file = put(
      'app.xlf',
      translate(xliffDocument, XLIFF_12, (key) => `${key} said`, 'en'),
    );
    const script =
      'import sys, json\nfrom translate.storage import xliff\ns=xliff.xlifffile.parsefile(sys.argv[1])\nprint(json.dumps([str(u.target) for u in s.units]))';
    const targets = JSON.parse(execFileSync(PYTHON, ['-c', script, file], { encoding: 'utf8' })) as string[];
    expect(targets[0]).toContain('title said');
    expect(targets.join(' ')).toContain('3 said');
  });
});

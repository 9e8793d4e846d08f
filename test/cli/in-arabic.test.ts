import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

const desk = openDeskFolder({
  'source-texts/port.txt':
    'عودة الميناء إلى العمل\n\nشكر المدير 250 عاملا ،ثم عاد عاد إلى بيته. وقال سمير حداد إن الميناء مفتوح.\n',
  'glossary.yaml':
    'terms:\n  - term: سمير حداد\n    translations: { en: Samir Haddad }\n    type: person\n  - term: حلب\n    forbidden: { en: [Alep] }\n',
});

const run = (...argv: string[]) => desk.run([...argv, '--lang', 'ar']);

/** Names, paths, options and examples stay as they are; three plain English words in a row are a sentence that nobody has translated. */
const ENGLISH = /(?<![\p{L}\p{N}./_-])[a-z]{2,}(?: [a-z]{2,}){2,}(?![\p{L}\p{N}./_-])/u;

function englishIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !/^ {2}[-+] |^ {2}\$ |^\[mock\]|^ {2}\[mock\]|source-texts|^الاستعمال:|tarjuman \w/.test(line))
    .filter((line) => ENGLISH.test(line.replace(/"[^"]*"|«[^»]*»/g, '')));
}

beforeAll(async () => {
  await desk.run(['translate', '--provider', 'mock']);
});

describe('with --lang ar', () => {
  test.for([...new Set(COMMANDS.map(({ under, usage }) => [under, usage.split(' ')[0]].filter(Boolean).join(' ')))])(
    'the help of «%s» has no English',
    async (command) => {
      const { out } = await run(...command.split(' '), '--help');
      expect(out).toMatch(/الاستعمال/);
      expect(englishIn(out)).toEqual([]);
    },
  );

  test.for([
    ['translate'],
    ['translate', '--dry-run'],
    ['status'],
    ['lint'],
    ['check'],
    ['glossary', 'check'],
    ['glossary', 'check', 'source-texts'],
    ['glossary', 'match', 'source-texts'],
    ['glossary', 'suggest', 'source-texts'],
    ['approve', 'port', 's1'],
    ['fix', '--dry-run'],
    ['export', 'port', '--format', 'csv'],
    ['publish'],
    ['publish', '--verify'],
    ['deliver'],
    ['models', 'list'],
    ['providers'],
    ['providers', 'check', 'mock'],
    ['memory', 'stats'],
    ['memory', 'clean'],
    ['memory', 'search', 'الميناء'],
  ])('%s tells what it did', async (argv) => {
    const { out, err } = await run(...argv);
    expect(out + err).toMatch(/[\u0621-\u064a]/);
    expect(englishIn(out + err)).toEqual([]);
  });

  test.for([
    [2, 'nonsense'],
    [2, 'translate', '--nope'],
    [2, 'statu'],
    [2, 'dismiss', 'port'],
    [2, 'approve', 'port', 's99'],
    [2, 'approve', 'nothere'],
    [2, 'dismiss', 'port', 's2', 'numbers-kept'],
    [2, 'dismiss', 'port', 's2', 'numbers-kept', '--reason', 'صحيح'],
    [2, 'fix', '--check', 'nocheck'],
    [2, 'split', 'port', 's2'],
    [2, 'split', 'port', 's2', '--at', 'غائب'],
    [2, 'merge', 'port', 's9'],
    [2, 'export', 'port'],
    [2, 'export', 'port', '--format', 'zzz'],
    [2, 'import', 'nofile.csv'],
    [2, 'import', '--undo'],
    [2, 'import'],
    [2, 'publish', 'zzz', '--withdraw', 'خطأ'],
    [2, 'publish', '--withdraw', 'خطأ'],
    [2, 'evaluate'],
    [2, 'evaluate', '--ref', 'a', '--hyp', 'b'],
    [3, 'models', 'pull', 'xx-yy'],
    [2, 'translate', '--max-chars', '-3'],
    [2, 'translate', '--watch', '--force'],
    [2, 'translate', '--priority', 'zz'],
    [2, 'translate', '--to', 'zz-'],
    [2, 'translate', '--provider', 'nobody'],
    [4, 'translate', '--provider', 'mock', '--to', 'fr', '--max-chars', '3'],
    [2, 'worker'],
    [2, 'worker', '--queue', 'foo'],
    [2, 'memory', 'import', 'nofile.tmx'],
    [2, 'memory', 'export', '--format', 'zzz'],
    [2, 'glossary', 'import', 'names.zzz'],
    [2, 'glossary', 'push', 'mock'],
    [2, 'review', 'nothere', '--no-open'],
    [2, 'review', '--port', '99999', '--no-open'],
  ] as const)('%s: %s %s %s is refused in Arabic', async ([code, ...argv]) => {
    const done = await run(...argv);
    expect(done.code).toBe(code);
    expect(done.err).toMatch(/[\u0621-\u064a]/);
    expect(englishIn(done.err)).toEqual([]);
  });

  test.for([
    ['tarjuman.yaml', 'from: 7\n'],
    ['tarjuman.yaml', 'nope: 1\n'],
    ['tarjuman.yaml', 'limits: { requests: -1 }\n'],
    ['tarjuman.yaml', 'deliver: { cms: { kind: webhook, url: "ftp://x" } }\n'],
    ['tarjuman.yaml', 'patterns: [{ target: "(" }]\n'],
    ['glossary.yaml', 'terms:\n  - term: 5\n  - x: 1\n    term: ب\n  - term: [a]\n'],
    ['glossary.yaml', '- term: حلب\n'],
    ['glossary.yaml', 'terms:\n  - term: حلب\n  - term: حلب\n'],
    ['source-texts/bad.txt', 'x\u0000y'],
    ['source-texts/empty.txt', ''],
    [
      'source-texts/english.txt',
      'This is not an article in the language of the desk, it is English through and through.\n',
    ],
    ['source-texts/broken.json', '{"headline": '],
    ['source-texts/broken.docx', 'no zip at all'],
    ['translations/en/port/bilingual.xlf', '<xliff'],
    [
      'translations/en/port/bilingual.xlf',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"><file/></xliff>',
    ],
  ] as const)('what is wrong in %s (%s) is told in Arabic', async ([file, content]) => {
    const other = openDeskFolder({
      'source-texts/port.txt': 'عودة الميناء إلى العمل\n\nشكر المدير 250 عاملا.\n',
    });
    await other.run(['translate', '--provider', 'mock']);
    other.put(file, content);
    const { err } = await other.run(['translate', '--lang', 'ar']);
    const lines = err.split('\n').filter((line) => line.includes(file.replace(/^.*\//, '')) || line.startsWith('  '));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/[\u0621-\u064a]/);
    expect(englishIn(err)).toEqual([]);
  });
});

test('the test would see an English sentence', () => {
  expect(englishIn('  ما العمل: check the path again')).toHaveLength(1);
  expect(englishIn('port  en  لا أخطاء، 5 تحذيرات')).toEqual([]);
  const english = readFileSync(new URL('../../src/locales/en/messages.json', import.meta.url), 'utf8');
  const sentences = Object.values(JSON.parse(english) as Record<string, string>);
  const seen = sentences.filter((text) => englishIn(text).length > 0);
  expect(seen.length / sentences.length).toBeGreaterThan(0.6);
});

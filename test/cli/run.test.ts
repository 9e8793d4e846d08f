import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDeskFolder } from '../support/desk-in-process.ts';

const desk = openDeskFolder();
const version = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version as string;

const COMMANDS = [
  'translate',
  'status',
  'segment',
  'lint',
  'check',
  'glossary match',
  'glossary check',
  'glossary suggest',
  'approve',
  'dismiss',
  'split',
  'merge',
  'publish',
  'evaluate',
  'providers',
  'worker',
] as const;
const ARABIC = /[\u0621-\u064A]/;

describe.for(COMMANDS)('tarjuman %s --help', (command) => {
  const argv = [...command.split(' '), '--help'];

  test('shows usage, options and examples on standard output, exit code 0', async () => {
    const { code, out, err } = await desk.run(argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(new RegExp(`^Usage: tarjuman ${command}`));
    expect(out).toContain('\nOptions:\n');
    expect(out).toMatch(/--help\s+show this help/);
    expect(out).toMatch(/--lang <language>\s+language of messages/);
    const examples = out.split('\nExamples:\n')[1]!.trimEnd().split('\n');
    for (const line of examples) expect(line).toMatch(new RegExp(`^ {2}\\$ tarjuman ${command}`));
    // No option without a word on it, none that only its key stands for.
    for (const line of out.split('\n').filter((one) => /^ {2}-/.test(one)))
      expect(line, line).toMatch(/^ {2}(-\w, )?--[a-z-]+( [<[][^>\]]+[>\]])? {2,}\S+ \S/);
    expect(out).not.toContain('option.');
  });

  test('speaks Arabic', async () => {
    const { code, out, err } = await desk.run([...argv, '--lang', 'ar']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith('الاستعمال')).toBe(true);
    expect(out).toContain('\nأمثلة:\n');
    for (const line of out.split('\n').filter((one) => /^ {2}-/.test(one))) expect(line).toMatch(ARABIC);
  });

  test('its examples are understood', async () => {
    const { out } = await desk.run(argv);
    for (const example of out.split('\nExamples:\n')[1]!.trimEnd().split('\n')) {
      const words = example
        .replace(/^ {2}\$ tarjuman /, '')
        .replace(/ < .*$/, '')
        .match(/"[^"]*"|\S+/g)!;
      // What goes on until it is interrupted has been interrupted already.
      const ended = words.includes('--watch') ? { signal: AbortSignal.abort(new Error('interrupted')) } : {};
      const { err } = await openDeskFolder().run(
        words.map((word) => word.replaceAll('"', '')),
        ended,
      );
      expect(err, example).not.toMatch(/unknown|missing required|too many/);
    }
  });
});

describe('the command line', () => {
  test('--help lists every command', async () => {
    const { code, out } = await desk.run(['--help']);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command.split(' ')[0]!}\\b`, 'm'));
    const inGlossary = (await desk.run(['glossary', '--help'])).out;
    for (const name of ['match', 'check', 'suggest']) expect(inGlossary).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
  });

  test('--version tells the package’s', async () => {
    for (const flag of ['--version', '-V'])
      expect(await desk.run([flag])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.for([
    [[], 'Usage: tarjuman'],
    [['glossary'], 'Usage: tarjuman glossary'],
    [['tranlsate'], "unknown command 'tranlsate'"],
    [['glossary', 'mach'], "unknown command 'mach'"],
    [['translate', '--colour'], "unknown option '--colour'"],
    [['--colour', 'translate'], "unknown option '--colour'"],
    [['translate', '--to'], 'argument missing'],
    [['approve'], "missing required argument 'slug'"],
    [['translate', '--max-chars', 'many'], '--max-chars many is no number of zero or more'],
    [['translate', '--max-cost', '-1'], '--max-cost -1 is no number of zero or more'],
    [['translate', '--max-chars', ''], '--max-chars'],
    [['translate', '--to', 'english'], '«english» is no language tag'],
    [['translate', '--to', 'en,'], '«» is no language tag'],
    [['translate', '--overwrite-reviewed'], '--overwrite-reviewed does nothing without --force'],
    [['translate', '--provider', 'oracle'], 'there is no engine called "oracle"'],
    [['status', '--settings', 'gone.yaml'], 'gone.yaml: INPUT_MISSING'],
    [['check', '--glossary', 'gone.yaml'], 'gone.yaml: INPUT_MISSING'],
    [['translate', 'gone.txt'], 'gone.txt: INPUT_MISSING'],
    [['lint', 'gone.txt'], 'gone.txt: INPUT_MISSING'],
    [['approve', 'gone'], 'there is no record of «gone»'],
    [['publish', 'gone'], 'there is no record of «gone»'],
  ] as const)('%j is wrong usage: exit code 2, said on standard error', async ([argv, said]) => {
    const { code, out, err } = await openDeskFolder({ 'source-texts/.keep': '' }).run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test('what was wrong is told with a word on where help is, in the language of the messages', async () => {
    expect((await desk.run(['translate', '--colour'])).err).toContain('(add --help');
    expect((await desk.run(['translate', '--colour', '--lang', 'ar'])).err).toContain('--help لعرض');
  });
});

describe('the language of messages', () => {
  const AR = 'لا مقالات هنا';
  const EN = 'no articles here';
  test.for([
    [{}, [], EN],
    [{ LANG: 'ar_EG.UTF-8' }, [], AR],
    [{ LANG: 'ar' }, [], AR],
    [{ LANG: 'ar_SA@calendar=islamic' }, [], AR],
    [{ LANG: 'C.UTF-8' }, [], EN],
    [{ LANG: 'fr_FR.UTF-8' }, [], EN],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'ar_EG' }, [], AR],
    [{ LC_MESSAGES: 'ar_EG', LC_ALL: 'en_US' }, [], EN],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'ar_EG' }, [], AR],
    [{ LC_ALL: 'C', LANG: 'ar_EG' }, [], EN],
    [{ TARJUMAN_LANG: 'ar', LC_ALL: 'en_US' }, [], AR],
    [{ TARJUMAN_LANG: 'en', LC_ALL: 'ar_EG' }, [], EN],
    [{ TARJUMAN_LANG: 'en' }, ['--lang', 'ar'], AR],
    [{ TARJUMAN_LANG: 'ar' }, ['--lang=en'], EN],
    [{}, ['--lang=ar-EG'], AR],
    [{}, ['--lang', 'xx'], EN],
    [{ LANG: '../../etc' }, [], EN],
  ] as const)('%j %j', async ([env, flags, said]) => {
    const empty = openDeskFolder({ 'source-texts/.keep': '' });
    const { code, err } = await empty.run(['status', ...flags], { env });
    expect(code).toBe(0);
    expect(err).toContain(said);
    expect((await empty.run([...flags, 'status'], { env })).err).toBe(err);
  });
});

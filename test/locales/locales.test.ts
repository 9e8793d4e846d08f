import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { ROLES } from '../../src/core/article.ts';
import { STATES } from '../../src/core/bitext.ts';
import { spokenFor, spokenLanguages, wordsIn } from '../../src/locales/words.ts';

const LANGUAGES = ['en', 'ar'] as const;
const SUFFIX = /_(zero|one|two|few|many|other)$/;
const src = fileURLToPath(new URL('../../src', import.meta.url));

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const namespaces = readdirSync(`${src}/locales/en`)
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

function load(language: string, namespace: string): Map<string, string> {
  return new Map(flatten(JSON.parse(readFileSync(`${src}/locales/${language}/${namespace}.json`, 'utf8'))));
}

const bases = (texts: ReadonlyMap<string, string>): string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(SUFFIX, '')))].sort();

/** `{{count}}`, `{{ids}}` … of a key in all its plural forms. */
function placeholders(texts: ReadonlyMap<string, string>, base: string): Map<string, string[]> {
  return new Map(
    [...texts]
      .filter(([key]) => key.replace(SUFFIX, '') === base)
      .map(([key, text]) => [key, [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()]),
  );
}

test('both languages have the same files', () => {
  for (const language of LANGUAGES)
    expect(readdirSync(`${src}/locales/${language}`).sort(), language).toEqual(
      namespaces.map((name) => `${name}.json`),
    );
  expect([...spokenLanguages()].sort()).toEqual([...LANGUAGES].sort());
});

describe.for(namespaces)('%s', (namespace) => {
  const [en, ar] = LANGUAGES.map((language) => load(language, namespace)) as [Map<string, string>, Map<string, string>];

  test('has the same keys in both languages', () => {
    expect(bases(ar)).toEqual(bases(en));
  });

  test.for(LANGUAGES)('has every plural form of %s, and no other', (language) => {
    const texts = language === 'en' ? en : ar;
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    const forms = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const suffix = SUFFIX.exec(key)?.[1];
      if (suffix === undefined) continue;
      const base = key.replace(SUFFIX, '');
      forms.set(base, [...(forms.get(base) ?? []), suffix].sort());
    }
    for (const [base, found] of forms) {
      expect(found, base).toEqual(wanted);
      expect(texts.has(base), `${base} is plural and plain at once`).toBe(false);
    }
  });

  test('is plural in both languages or in neither', () => {
    const plural = (texts: Map<string, string>) => bases(texts).filter((base) => !texts.has(base));
    expect(plural(ar)).toEqual(plural(en));
  });

  test('has the same places to fill on both sides; only the count may be said in words', () => {
    for (const base of bases(en)) {
      const inEnglish = placeholders(en, base);
      const wanted = [...new Set([...inEnglish.values()].flat())].filter((name) => name !== '{{count}}').sort();
      for (const [key, found] of [...inEnglish, ...placeholders(ar, base)]) {
        const filled = found.filter((name) => name !== '{{count}}');
        // Of none there is no list to show.
        if (key.endsWith('_zero')) expect(wanted, key).toEqual(expect.arrayContaining(filled));
        else expect(filled, key).toEqual(wanted);
      }
      // Where the English counts, Arabic counts where its grammar needs the figure.
      if (inEnglish.get(`${base}_other`)?.includes('{{count}}'))
        for (const form of ['few', 'many', 'other'])
          expect(placeholders(ar, base).get(`${base}_${form}`), `${base}_${form}`).toContain('{{count}}');
    }
  });

  test('leaves nothing blank, carries no stray white space, and Arabic is written in Arabic', () => {
    for (const [language, texts] of [
      ['en', en],
      ['ar', ar],
    ] as const)
      for (const [key, text] of texts) {
        expect(text.trim(), `${language} ${key}`).not.toBe('');
        expect(text, `${language} ${key}`).not.toMatch(/\s{2}|\s$|[\u202A-\u202E\u2066-\u2069]/);
        if (language === 'ar' && /[a-z]{3}/i.test(text.replace(/\{\{\w+\}\}/g, '')))
          expect(text, `${key} is not translated`).toMatch(/[\u0621-\u064A]/);
      }
  });
});

describe('what the program says', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const texts = new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(`${src}/${file}`, 'utf8')]));
  const all = new Set(
    namespaces.flatMap((namespace) => bases(load('en', namespace)).map((key) => `${namespace}:${key}`)),
  );

  /** Keys that are made at run time, by the file that makes them. A template that is not here fails below. */
  const codes = [...texts.get('core/error.ts')!.matchAll(/\| '([A-Z_]+)'/g)].map(([, code]) => code!);
  const commands = COMMANDS.map(({ under, usage }) => [under, usage.split(' ')[0]].filter(Boolean).join('.'));
  const groups = COMMANDS.flatMap(({ under }) => under ?? []);
  const flags = [...new Set([...COMMANDS.flatMap(({ options }) => options), '--lang', '--help', '--version'])].map(
    (flag) => flag.slice(2).split(' ')[0]!,
  );
  const view = (keys: readonly string[]) => keys.map((key) => `view:${key}`);
  const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
    'errors:${error.code}': codes.map((code) => `errors:${code}`),
    'cli:skipped.${why}': ['form', 'link', 'device'].map((why) => `cli:skipped.${why}`),
    'cli:state.${state}': STATES.map((state) => `cli:state.${state}`),
    'cli:status.${row.record}': ['cli:status.none', 'cli:status.behind', 'cli:status.orphan'],
    'cli:status.copies-${row.copies}': ['cli:status.copies-current', 'cli:status.copies-stale'],
    'cli:engine.${key}': ['none', 'google', 'local', 'mock', 'record'].map((key) => `cli:engine.${key}`),
    'cli:glossary.state.${state}': ['same', 'differs', 'old'].map((state) => `cli:glossary.state.${state}`),
    'cli:providers.hint.${kind}': [
      ...[...texts.get('providers/contract.ts')!.matchAll(/^ {8}\| '([a-z-]+)'/gm)].map(([, kind]) => kind!),
      'rate-limited',
      'bad-answer',
    ].map((kind) => `cli:providers.hint.${kind}`),
    'glossary:suggest.reason.${reason}': [
      ...texts.get('glossary/group-names.ts')!.matchAll(/^ {2}\| '([a-z-]+)'/gm),
    ].map(([, reason]) => `glossary:suggest.reason.${reason}`),
    'help:${key}': commands.map((name) => `help:${name}`),
    'help:${under}': groups.map((name) => `help:${name}`),
    "help:${title.replace(/:$/, '')}": ['Usage', 'Arguments', 'Options', 'Commands'].map((title) => `help:${title}`),
    // The first of two keys that are tried; it need not be there.
    'help:option.${command}.${option.name()}': [
      'help:option.check.outlet',
      'help:option.fix.by',
      'help:option.fix.dry-run',
      'help:option.providers.check.to',
      'help:option.publish.verify',
      'help:option.deliver.retry-failed',
      'help:option.deliver.allow-unreviewed',
      'help:option.deliver.allow-embargoed',
      'help:option.export.format',
      'help:option.import.by',
      'help:option.import.undo',
      'help:option.import.force',
      'help:option.import.dry-run',
      'help:option.worker.json',
      'help:option.worker.queue',
      'help:option.glossary.import.format',
      'help:option.glossary.import.replace',
      'help:option.glossary.import.dry-run',
      'help:option.glossary.import.to',
      'help:option.glossary.export.format',
      'help:option.glossary.export.to',
    ],
    'help:option.${option.name()}': flags.map((flag) => `help:option.${flag}`),
    "deliver:held.${hold ?? 'withheld'}": ['withheld', 'embargo', 'source-changed'].map((key) => `deliver:held.${key}`),
    'deliver:event.${event.slice(5)}': ['published', 'updated', 'corrected', 'withdrawn'].map(
      (key) => `deliver:event.${key}`,
    ),
    'publish:reason.${reason.code}': [
      'no-segments',
      'source-changed',
      'untranslated',
      'stale',
      'unreviewed',
      'mock',
      'errors',
    ].map((code) => `publish:reason.${code}`),
    'cli:publish.fault.${code}': ['missing', 'wrong-size', 'wrong-hash', 'unlisted', 'listed-twice'].map(
      (code) => `cli:publish.fault.${code}`,
    ),
    'memory:import.${reason}': ['other-languages', 'one-sided', 'not-translated'].map((key) => `memory:import.${key}`),
    'memory:clean.${reason}': ['duplicate', 'contradiction', 'undecided', 'one-sided', 'wrong-language'].map(
      (key) => `memory:clean.${key}`,
    ),
    'glossary:loss.${reason}': [
      'no-source',
      'no-target',
      'duplicate',
      'conflict',
      'taken',
      'invalid',
      'field',
      'language',
    ].map((reason) => `glossary:loss.${reason}`),
    'cli:saved.${name}': ['kept', 'memory', 'journal', 'repeated'].map((name) => `cli:saved.${name}`),
    'exchange:reason.${reason}': [...texts.get('pipeline/merge-rows.ts')!.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(
      ([, reason]) => `exchange:reason.${reason}`,
    ),
    'cli:severity.${severity}': ['error', 'warning', 'info'].map((severity) => `cli:severity.${severity}`),
    'view:${key}': [],
  };

  const literal =
    /'((?:cli|deliver|errors|exchange|glossary|help|memory|publish|view):[^'\n]*)'|`((?:cli|deliver|errors|exchange|glossary|help|memory|publish|view):[^`\n]*)`/g;
  const used = new Set<string>();
  const unknownTemplates: string[] = [];
  for (const [file, text] of texts) {
    if (file.startsWith('locales/')) continue;
    for (const [, plain, template] of text.matchAll(literal)) {
      const key = plain ?? template!;
      if (!key.includes('${')) used.add(key);
      else if (TEMPLATES[key]) for (const each of TEMPLATES[key]) used.add(each);
      else unknownTemplates.push(`${file}: ${key}`);
    }
  }
  // Pages say their own words: say('…'), both('…'), sayIn(language, '…'). The side-by-side page has `view`, the review app `review`.
  const pageOf = (folder: string): string =>
    [...texts]
      .filter(([file]) => file.startsWith(folder))
      .map(([, text]) => text)
      .join('\n');
  const page = pageOf('formats/html/');
  const app = pageOf('review/page/');
  const isSaid = (key: string, page: string): boolean =>
    [`'${key}'`, `"${key}"`, `\`${key}\``].some((quoted) => page.includes(quoted)) ||
    [...page.matchAll(/`([a-z][\w.-]*\.)\$\{/gi)].some(([, prefix]) => key.startsWith(prefix!)) ||
    [...page.matchAll(/`\$\{[^}]+\}([\w.-]+)`/g)].some(([, suffix]) => key.endsWith(suffix!));

  test('is found where it looks for it: every key that is written in the code is in the files', () => {
    expect([...used].filter((key) => !all.has(key))).toEqual([]);
    expect(unknownTemplates, 'list what these can become in TEMPLATES').toEqual([]);
    expect(commands.length).toBeGreaterThanOrEqual(11);
    expect(flags.length).toBeGreaterThan(15);
  });

  test('the files hold nothing that is never said', () => {
    const unused = [...all].filter(
      (key) =>
        // What is found by its English text: retell.test.ts.
        !/^(?:findings|messages|words):/.test(key) &&
        !used.has(key) &&
        !(key.startsWith('view:') && isSaid(key.slice(5), page)) &&
        !(key.startsWith('review:') && isSaid(key.slice(7), app)),
    );
    expect(unused).toEqual([]);
  });

  test('every page word that is written in the code is in the files', () => {
    const said = [
      ...page.matchAll(/\b(?:say|both|bothOf)\(\s*'([^']+)'/g),
      ...page.matchAll(/\bsayIn\(\s*[\w.]+,\s*'([^']+)'/g),
    ].map(([, key]) => `view:${key}`);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((key) => !all.has(key))).toEqual([]);
    expect(view(ROLES.map((role) => `role.${role}`)).filter((key) => !all.has(key))).toEqual([]);
    expect(view([...STATES, 'stale'].map((state) => `state.${state}`)).filter((key) => !all.has(key))).toEqual([]);
  });

  test('every word of the review app that is written in the code is in the files', () => {
    const said = [
      ...app.matchAll(/\b(?:say|announce)\(\s*'([^']+)'/g),
      ...app.matchAll(/#announce\(\s*'([^']+)'/g),
    ].map(([, key]) => `review:${key}`);
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((key) => !all.has(key))).toEqual([]);
    for (const [prefix, keys] of [
      ['keys', [...app.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, key]) => key!)],
      ['risk', [...app.matchAll(/parts\.push\(\['(\w+)'/g)].map(([, key]) => key!)],
      ['role', ROLES],
      ['state', [...STATES, 'stale']],
    ] as const) {
      expect(keys.length).toBeGreaterThan(3);
      expect(keys.map((key) => `review:${prefix}.${key}`).filter((key) => !all.has(key))).toEqual([]);
    }
  });

  test.for(LANGUAGES)('every error has a title in %s', (language) => {
    expect(codes).toHaveLength(new Set(codes).size);
    expect([...load(language, 'errors').keys()].sort()).toEqual([...codes].sort());
  });
});

describe('words', () => {
  test.for([
    [0, 'لا أخطاء'],
    [1, 'خطأ واحد'],
    [2, 'خطآن'],
    [3, '3 أخطاء'],
    [10, '10 أخطاء'],
    [11, '11 خطأ'],
    [100, '100 خطأ'],
    [103, '103 أخطاء'],
  ] as const)('%i errors in Arabic: %s', ([count, text]) => {
    expect(wordsIn('ar')('cli:errors', { count })).toBe(text);
  });

  test('values are not escaped and are no templates themselves', () => {
    const said = wordsIn('en')('cli:status.orphan');
    expect(said).not.toBe('');
    expect(wordsIn('en')('cli:article.report', { path: '<a> & {{path}} $t(cli:hint)' })).toBe(
      'see <a> & {{path}} $t(cli:hint)',
    );
  });

  test.for([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['AR-eg', 'ar'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['arz', 'en'],
  ] as const)('%s is served in %s', ([asked, spoken]) => {
    expect(spokenFor(asked)).toBe(spoken);
    expect(wordsIn(asked)('cli:hint')).toBe(wordsIn(spoken)('cli:hint'));
  });
});

test('every plain text is what i18next says, in both languages', async () => {
  const { createInstance } = await import('i18next');
  for (const language of LANGUAGES) {
    const say = wordsIn(language);
    const peer = createInstance();
    await peer.init({
      lng: language,
      resources: {
        [language]: Object.fromEntries(namespaces.map((name) => [name, Object.fromEntries(load(language, name))])),
      },
      keySeparator: false,
      interpolation: { escapeValue: false },
    });
    let compared = 0;
    for (const namespace of namespaces)
      for (const [key, text] of load(language, namespace)) {
        if (SUFFIX.test(key) || /\{\{|\$t\(/.test(text)) continue;
        expect(say(`${namespace}:${key}`), `${language} ${namespace}:${key}`).toBe(peer.t(`${namespace}:${key}`));
        compared++;
      }
    expect(compared).toBeGreaterThan(100);
  }
});

test('of several keys the first that there is', () => {
  expect(wordsIn('ar')(['help:no.such', 'help:status'])).toBe(load('ar', 'help').get('status'));
  expect(wordsIn('fr')('help:status')).toBe(load('en', 'help').get('status'));
});

import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { layOutDocument } from '../../../src/formats/documents/lay-out.ts';
import { mergeDocument } from '../../../src/formats/documents/merge.ts';
import { i18next } from '../../../src/formats/documents/resources/i18next.ts';
import { documentContract, ownTargets } from '../../contracts/document.ts';

const NESTED = `{
  "title": "مكتب الترجمة",
  "menu": { "open": "افتح \\"الملف\\"", "close": "أغلق", "empty": "" },
  "steps": ["أولا", "ثانيا", 3, true, null],
  "files_one": "ملف واحد في {{folder}}",
  "files_other": "{{count}} ملفات في {{folder}}",
  "place_ordinal_one": "المركز {{count}}",
  "place_ordinal_other": "المركز {{count}}",
  "hello": "أهلا {{- name}}، $t(menu.open) الآن. ثم انتظر."
}
`;

documentContract({
  format: i18next,
  samples: {
    'names, lists, plurals and values': NESTED,
    'on one line': '{"a":"نص","b_other":"{{count}} كتب","c":{"d":"آخر"}}',
    'a name that only ends like a plural': '{"step_one":"الخطوة الأولى","step_two":"الثانية"}',
    'forms apart from one another': '{\n\t"n_one": "كتاب",\n\t"x": "سين",\n\t"n_other": "كتب"\n}\n',
  },
  broken: {
    'no JSON': ['{"a": "نص",\n  b: 1}', /INPUT_FORMAT .*"line":2.*no JSON/],
    'a list': ['["نص"]', /an object of names and texts/],
  },
});

/** The English source read for `to`, and written with `say` for each key and source. */
function translate(source: string, to: string, say: (key: string, text: string) => string | undefined): string {
  const rules = { language: 'en', wrapped: 'no' } as const;
  const bytes = new TextEncoder().encode(source);
  const document = i18next.read({ bytes, file: 'app.json', text: () => source, language: 'en', to, rules });
  const laid = layOutDocument(document, rules);
  const targets = laid.units.map(({ key = '', segments }) =>
    segments.map(({ start, end }) => {
      const text = say(key, laid.text.slice(start, end));
      return text === undefined ? undefined : { text, codes: [] };
    }),
  );
  return mergeDocument(document, laid, targets, { language: to, direction: to === 'ar' ? 'rtl' : 'ltr' }) as string;
}

const PLURALS = `{
  "before": "Before",
  "files_one": "{{count}} file",
  "files_other": "{{count}} files",
  "after": "After"
}
`;

describe('plural forms', () => {
  test.for([
    ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
    ['en', ['one', 'other']],
    ['ja', ['other']],
    ['pl', ['one', 'few', 'many', 'other']],
    ['fr', ['one', 'many', 'other']],
  ] as const)('%s gets its own', ([to, forms]) => {
    const written = translate(PLURALS, to, (key, text) => `${key}: ${text}`);
    expect(Object.keys(JSON.parse(written))).toEqual(['before', ...forms.map((form) => `files_${form}`), 'after']);
    expect(JSON.parse(written).files_other).toBe('files_other: {{count}} files');
    expect(written).toMatch(/^\{\n {2}"before": /);
    expect(written.split('\n')).toHaveLength(forms.length + 5);
  });

  test('the form of the source that says it best is what is translated', () => {
    const written = JSON.parse(translate(PLURALS, 'ar', (key, text) => `${key.slice(6)}<${text}`));
    expect(written.files_one).toBe('one<{{count}} file');
    expect(written.files_two).toBe('two<{{count}} files');
    expect(written.files_zero).toBe('zero<{{count}} files');
  });

  test('a form that is not translated yet keeps the words of the source; with none, the file stays as it is', () => {
    const written = JSON.parse(translate(PLURALS, 'ar', (key) => (key === 'files_two' ? 'ملفان' : undefined)));
    expect(written).toMatchObject({ files_two: 'ملفان', files_few: '{{count}} files', before: 'Before' });
    expect(translate(PLURALS, 'ar', () => undefined)).toBe(PLURALS);
  });

  test('«zero» is kept where the source says it, in any language', () => {
    const source = '{"n_zero": "No files", "n_one": "A file", "n_other": "{{count}} files"}';
    expect(Object.keys(JSON.parse(translate(source, 'de', (_, text) => `${text}!`)))).toEqual([
      'n_zero',
      'n_one',
      'n_other',
    ]);
  });

  test('i18next itself finds each of them', () => {
    const written = translate(PLURALS, 'ar', (key) => `${key.slice(6)} {{count}}`);
    const instance = createInstance();
    void instance.init({
      lng: 'ar',
      resources: { ar: { translation: JSON.parse(written) } },
      initAsync: false,
    } as never);
    const say = (count: number) => instance.t('files', { count });
    expect([0, 1, 2, 5, 11, 100].map(say)).toEqual(['zero 0', 'one 1', 'two 2', 'few 5', 'many 11', 'other 100']);
  });
});

describe('the words of this program', () => {
  const folder = new URL('../../../src/locales/', import.meta.url);
  const names = readdirSync(new URL('en/', folder)).filter((name) => name.endsWith('.json'));

  test.for(names)('%s: every key and form that Arabic needs is asked for, and no other', (name) => {
    const read = (language: string) => readFileSync(new URL(`${language}/${name}`, folder), 'utf8');
    const written = translate(read('en'), 'ar', (key) => key);
    const leaves = (value: unknown, at: string): string[] =>
      typeof value === 'string'
        ? [at]
        : Object.entries(value as object).flatMap(([key, each]) => leaves(each, at === '' ? key : `${at}.${key}`));
    expect(leaves(JSON.parse(written), '').sort()).toEqual(leaves(JSON.parse(read('ar')), '').sort());
  });

  test('what is read is one segment for each string', () => {
    const source = readFileSync(new URL('en/cli.json', folder), 'utf8');
    const rules = { language: 'en', wrapped: 'no' } as const;
    const document = i18next.read({ bytes: new Uint8Array(), file: 'x', text: () => source, language: 'en', rules });
    const laid = layOutDocument(document, rules);
    expect(ownTargets(laid).every((unit) => unit.length === 1)).toBe(true);
  });
});

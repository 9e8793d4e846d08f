import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, test } from 'vitest';
import { fillText, patternOf } from '../../src/locales/patterns.ts';
import { wordsIn } from '../../src/locales/words.ts';

const folder = new URL('../../src/locales/', import.meta.url);
type Tree = { readonly [key: string]: string | Tree };
const fileOf = (language: string, namespace: string): Tree =>
  JSON.parse(readFileSync(new URL(`${language}/${namespace}.json`, folder), 'utf8')) as Tree;
const NAMESPACES = readdirSync(new URL('en/', folder)).map((name) => name.replace('.json', ''));

const library = createInstance();
void library.init({
  resources: Object.fromEntries(
    ['en', 'ar'].map((language) => [
      language,
      Object.fromEntries(NAMESPACES.map((namespace) => [namespace, fileOf(language, namespace)])),
    ]),
  ),
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
});

const textsOf = (tree: Tree, before: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : textsOf(value, `${before}${key}.`),
  );
const texts = ['en', 'ar'].flatMap((language) =>
  NAMESPACES.flatMap((namespace) =>
    textsOf(fileOf(language, namespace), `${namespace}:`).filter(([, text]) => text.includes('{{')),
  ),
);

/** With what could be taken for a place, for another text or for a pattern of `replace`. */
const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constantFrom('{{count}}', '$t(view:skip)', '$&', "$'", '$1', '', 'قال', '{{', '}}'),
);

describe('texts that are filled without i18next', () => {
  test.each(['en', 'ar'])('say what it says, in %s', (language) => {
    const say = wordsIn(language);
    const plain = library.getFixedT(language);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(value, { minLength: 12, maxLength: 12 }),
        fc.oneof(fc.nat(120), fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true })),
        ([key, text], values, count) => {
          const name = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
          const holes = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, hole]) => hole!);
          const given = Object.fromEntries(
            holes.map((hole, index) => [hole, hole === 'count' ? count : values[index % values.length]!]),
          );
          if (name !== key) given['count'] = count;
          expect(say(name, given)).toBe(plain(name as never, given as never));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('are not those that ask for more than values', () => {
    expect(patternOf('{{count, number}} files')).toBeUndefined();
    expect(patternOf('as in $t(view:skip)')).toBeUndefined();
    expect(fillText(patternOf('{{a}} and {{b}}')!, { a: 1 })).toBeUndefined();
    expect(fillText(patternOf('{{a}} in {{context}}')!, { a: 1, context: 'x' })).toBeUndefined();
    expect(fillText(patternOf('{{a}} and {{b}}!')!, { a: 1, b: 'two' })).toBe('1 and two!');
  });
});

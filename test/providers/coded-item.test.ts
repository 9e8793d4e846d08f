import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodePlace, tidyPlaces } from '../../src/core/inline-code.ts';
import { readTagged } from '../../src/core/tagged-text.ts';
import type { EngineItem, EngineTerm } from '../../src/providers/contract.ts';
import { readXml, writeXml } from '../../src/providers/deepl-markup.ts';
import { readMarkup, writeMarkup } from '../../src/providers/google-markup.ts';
import { readHtml, writeHtml } from '../../src/providers/libretranslate-markup.ts';
import { readNames, writeNames } from '../../src/providers/local/name-markup.ts';
import { mockTranslation } from '../../src/providers/mock.ts';
import { writePrompt } from '../../src/providers/openai-prompt.ts';

function item(text: string, codes: readonly CodePlace[], terms: readonly EngineTerm[] = []): EngineItem {
  return { id: '1', text, before: '', after: '', terms, codes };
}

const place = (at: number, id: string, kind: CodePlace['kind']): CodePlace => ({ at, id, kind });

/** How each engine is sent an item and its answer read; the engine between them may change the words. */
const WAYS: Readonly<
  Record<string, readonly [(one: EngineItem) => string, (answer: string, one: EngineItem) => object]>
> = {
  google: [writeMarkup, readMarkup],
  deepl: [writeXml, readXml],
  libretranslate: [(one) => writeHtml(one).replace(/&amp;(?=amp;|lt;|gt;)/g, '&'), readHtml],
  local: [(one) => writeNames(one, 'inline'), readNames],
};

describe.for(Object.entries(WAYS))('%s', ([, [write, read]]) => {
  const text = 'قال الوزير سالم إن الجسر & الطريق <آمن> جدا';
  const bold = [place(4, '1', 'open'), place(15, '1', 'close')];

  test('carries codes as tags of its own, beside names', () => {
    const name: EngineTerm = { start: 11, end: 15, kind: 'name', term: 'سالم', translation: 'Salem' };
    const one = item(text, [...bold, place(24, '2', 'standalone')], [name]);
    const said = read(write(one), one) as { text: string };
    const { text: words, codes } = readTagged(said.text);
    expect(words).toContain('Salem');
    expect(codes.map(({ id, kind }) => `${kind} ${id}`)).toEqual(['open 1', 'close 1', 'standalone 2']);
    expect(words.slice(codes[0]!.at, codes[1]!.at)).toContain('Salem');
  });

  test('gives back what it was sent, whatever codes stand where', () => {
    const kinds = ['1o', '1c', '2o', '2c', '3o', '4s', '5s'] as const;
    const codes = fc
      .array(fc.tuple(fc.constantFrom(0, 4, 10, 11, 15, 19, 24, text.length), fc.constantFrom(...kinds)), {
        maxLength: 6,
      })
      .map((list) =>
        tidyPlaces(
          list.map(([at, name]) =>
            place(at, name[0]!, name[1] === 'o' ? 'open' : name[1] === 'c' ? 'close' : 'standalone'),
          ),
          text.length,
        ),
      );
    fc.assert(
      fc.property(codes, (places) => {
        const one = item(text, places);
        const said = read(write(one), one) as { text: string };
        const found = readTagged(said.text);
        expect(found.text).toBe(text);
        expect(found.codes.map(({ id, kind }) => `${kind} ${id}`).sort()).toEqual(
          places.map(({ id, kind }) => `${kind} ${id}`).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('tags may move, and what is lost is lost alone', () => {
    const one = item('a b', [place(0, '1', 'open'), place(1, '1', 'close'), place(2, '2', 'standalone')]);
    const sent = write(one);
    const [open] = /<[a-z]+ id="k0">/.exec(sent)!;
    const close = open.replace('<', '</').replace(/ id="k0"/, '');
    expect(read(`x ${open}y${close} z`, one)).toEqual({ text: 'x <1>y</1> z' });
    expect(read('x y', one)).toEqual({ text: 'x y' });
    // Words that look like our own form are words.
    expect(read('x &lt;3/&gt; y', one)).toEqual({ text: 'x \\<3/> y' });
    expect(read('<script>', one)).toHaveProperty('problem');
  });
});

test('a model is told of tags only where a text has some', () => {
  const settings = { pair: { from: 'ar', to: 'en' }, boundary: '###' };
  const [rules, data] = writePrompt([item('قال ذلك', [place(0, '1', 'open'), place(3, '1', 'close')])], settings);
  expect(rules!.content).toContain('<1>words</1>');
  expect(data!.content).toContain('<1>قال</1> ذلك');
  const { codes: _, ...plain } = item('قال ذلك', []);
  expect(writePrompt([plain], settings)[0]!.content).not.toContain('<1>');
});

test('the mock keeps codes', () => {
  const one = item('قال الوزير', [place(4, '1', 'open'), place(10, '1', 'close')]);
  expect(mockTranslation(one, { from: 'ar', to: 'en' })).toMatch(/^\[mock\] \w+ <1>\S+<\/1>$/);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TarjumanError } from '../../src/core/error.ts';
import { pairOf } from '../../src/formats/tmx/read-tmx.ts';
import { scanUnit } from '../../src/formats/tmx/scan-unit.ts';
import { TmxReader, type TmxStretch } from '../../src/formats/tmx/tmx-reader.ts';
import type { TmxContent, TmxUnit } from '../../src/formats/tmx/tmx-unit.ts';
import { attributeOf, elementsOf, readXml, textOf, type XmlElement } from '../../src/formats/xml/read-xml.ts';
import { decodeStream } from '../../src/io/decode-stream.ts';
import { TMX_DTD } from '../support/xliff-validator.ts';

/** The TMX Compliance Kit (as far as it lies beside the checkout) and files of Okapi. */
const SAMPLES = join(dirname(TMX_DTD), 'samples');
const files = existsSync(SAMPLES)
  ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmx'))
  : [];
if (files.length === 0) console.warn('TMX files of other tools are not read: they do not lie beside the checkout');

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array, file: string, size: number): Promise<{ text: string; stretches: TmxStretch[] }> {
  const reader = new TmxReader(file);
  const stretches: TmxStretch[] = [];
  let text = '';
  for await (const piece of decodeStream(chunks(bytes, size), file)) {
    text += piece;
    stretches.push(...reader.write(piece));
  }
  return { text, stretches: [...stretches, ...reader.end()] };
}

const contentOf = (element: XmlElement): TmxContent[] =>
  element.children.flatMap((node): TmxContent[] => {
    if (node.kind === 'text') return node.text === '' ? [] : [node.text];
    if (node.kind === 'aside') return [];
    return [{ name: node.local, attributes: attributes(node), content: contentOf(node) }];
  });
const attributes = (element: XmlElement) =>
  Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));

/** What a plain reading of the whole tree says: every attribute, note, property, text and code. */
function plainUnit(tu: XmlElement) {
  const said = (element: XmlElement) => ({
    attributes: attributes(element),
    allProps: elementsOf(element)
      .filter(({ local }) => local === 'prop')
      .map((prop) => ({ type: attributeOf(prop, 'type'), text: textOf(prop), attributes: attributes(prop) })),
    notes: elementsOf(element)
      .filter(({ local }) => local === 'note')
      .map(textOf),
  });
  return {
    ...said(tu),
    texts: elementsOf(tu)
      .filter(({ local }) => local === 'tuv')
      .map((tuv) => ({ ...said(tuv), content: contentOf(elementsOf(tuv).find(({ local }) => local === 'seg')!) })),
  };
}

const plainOf = (unit: TmxUnit) => ({
  attributes: unit.attributes,
  allProps: unit.allProps,
  notes: unit.notes,
  texts: unit.texts.map(({ attributes, allProps, notes, content }) => ({ attributes, allProps, notes, content })),
});

describe.skipIf(files.length === 0)('TMX of other tools', () => {
  test.for(files)('%s is read without a loss, whatever the pieces it comes in', async (name) => {
    const bytes = readFileSync(join(SAMPLES, name));
    const whole = await read(bytes, name, 1 << 20);
    expect(whole.stretches.map(({ raw }) => raw).join('')).toBe(whole.text);
    const { root } = readXml(whole.text, name, { code: 'INPUT_FORMAT', hint: '', doctype: true });
    const body = elementsOf(root).find(({ local }) => local === 'body')!;
    const units = whole.stretches.flatMap(({ unit }) => unit ?? []);
    expect(units.length).toBeGreaterThan(0);
    expect(units.map(plainOf)).toEqual(elementsOf(body).map(plainUnit));
    for (const size of [1, 7, 1000]) {
      const pieces = await read(bytes, name, size);
      expect(pieces.text).toBe(whole.text);
      expect(pieces.stretches.flatMap(({ unit }) => unit ?? [])).toEqual(units);
    }
  });

  test('the kit’s rule: of several languages, the pair that was asked for, and no other', async () => {
    const { stretches } = await read(
      readFileSync(join(SAMPLES, 'compliance-kit/ImportTest1J_many.tmx')),
      'ImportTest1J_many.tmx',
      4096,
    );
    const pairs = stretches.flatMap(({ unit }) => (unit && pairOf(unit, 'en-US', 'en-GB')) ?? []);
    expect(pairs.map(({ source, target }) => [source.text, target.text])).toEqual([
      ['First entry in US English', 'First entry in UK English'],
      ['Second entry in US English', 'Second entry in UK English'],
    ]);
  });
});

describe('a file in pieces', () => {
  const unit = (id: number, inner: string) => `<tu tuid="${id}">${inner}<tuv xml:lang="ar"><seg>أ</seg></tuv></tu>`;
  const part = fc.constantFrom(
    unit(1, ''),
    unit(2, '<note>a &lt;/tu&gt; b</note>'),
    unit(3, '<!-- </tu> <tu> -->'),
    unit(4, '<note><![CDATA[</tu><tu>]]></note>'),
    '<tu tuid="5"/>',
    '\n  ',
    '<!-- <tu> -->',
    '<tu\n tuid="6" >\n</tu >',
  );

  test('gives the same units and, joined, the same text', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.array(fc.integer({ min: 1, max: 90 })), (parts, sizes) => {
        const xml = `<tmx version="1.4"><header srclang="ar"/><body>${parts.join('')}</body></tmx>`;
        const reader = new TmxReader('x.tmx');
        const stretches: TmxStretch[] = [];
        let at = 0;
        for (const size of sizes) {
          stretches.push(...reader.write(xml.slice(at, at + size)));
          at += size;
        }
        stretches.push(...reader.write(xml.slice(at)), ...reader.end());
        expect(stretches.map(({ raw }) => raw).join('')).toBe(xml);
        const wanted = parts.flatMap((text) => (text.startsWith('<tu') ? /tuid="(\d)"/.exec(text)![1] : []));
        expect(stretches.flatMap(({ unit }) => unit?.id ?? [])).toEqual(wanted);
        for (const { raw, unit } of stretches) if (unit) expect(raw.startsWith('<tu')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe('units that are read without the parser', () => {
  const blank = fc.constantFrom('', '', ' ', '\n', '\n  ', '\r\n', '\r', '\t');
  const text = fc.constantFrom(
    ...[
      'كلمة.',
      'A word.',
      'it\'s "so"',
      '',
      'a &amp; b',
      'a > b',
      'C:\\u0041',
      'line\nline',
      'Слово',
      'a<ph x="1"/>b',
      '\u200f',
      '\u0001',
      '&',
      ']]>',
    ],
  );
  const attribute = fc.constantFrom(
    ...[
      '',
      '',
      ' tuid="7"',
      ' creationdate="20220110T083000Z"',
      ' changeid="maha"',
      " tuid='8'",
      ' tuid="a&quot;b"',
      ' x="1" x="2"',
    ],
    ...[
      '  tuid="9"',
      '\ntuid="9"',
      ' xmlns="urn:x"',
      ' y:z="1"',
      ' o-tmf="C:\\u0042"',
      ' constructor="1"',
      ' note="a\tb"',
    ],
  );
  const language = fc.constantFrom(' xml:lang="ar"', ' xml:lang="en-US"', ' lang="en"', ' xml:lang=""', '');
  const said = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc
      .tuple(text, fc.constantFrom(' type="p"', '', ' type="x-tarjuman-state"'))
      .map(([one, type]) => `<prop${type}>${one}</prop>`),
    text.map((one) => `<note>${one}</note>`),
    fc.constantFrom('<!-- </tu> -->', '<seg>x</seg>', 'text', '<?x y?>'),
  );
  const plain = fc.constantFrom('كلمة أخرى.', 'Another word.', 'it\'s "so"');
  const side = fc
    .tuple(language, attribute, blank, said, fc.oneof({ weight: 4, arbitrary: plain }, text), blank)
    .map(
      ([tag, more, space, inner, words, end]) => `<tuv${tag}${more}>${space}${inner}<seg>${words}</seg>${end}</tuv>`,
    );
  const unit = fc
    .tuple(
      attribute,
      blank,
      said,
      fc.array(side, { maxLength: 3 }),
      blank,
      fc.constantFrom('</tu>', '</tu>', '</tu>', '</tu >', '<tu/></tu>'),
    )
    .map(
      ([more, space, inner, sides, between, end]) =>
        `<tu${more}>${space}${inner}${sides.join(between)}${between}${end}`,
    );
  const usual = fc
    .tuple(plain, plain, blank)
    .map(
      ([one, other, space]) =>
        `<tu tuid="1">${space}<tuv xml:lang="ar"><seg>${one}</seg></tuv>${space}<tuv xml:lang="en"><seg>${other}</seg></tuv></tu>`,
    );
  const between = fc.oneof(
    { weight: 6, arbitrary: blank },
    fc.constantFrom('<!-- <tu> -->', '<x>', '</x>', '<x y="', '<tu/>'),
  );

  test('are what the parser reads, places and faults included', () => {
    let scanned = 0;
    let units = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: usual }, unit), between), { maxLength: 8 }),
        fc.integer({ min: 1, max: 400 }),
        (parts, size) => {
          const xml = `<tmx version="1.4"><header srclang="ar"/><body>${parts.flat().join('')}</body></tmx>`;
          const readBy = (scan: typeof scanUnit) => {
            const reader = new TmxReader('x.tmx', scan);
            const stretches: TmxStretch[] = [];
            try {
              for (let at = 0; at < xml.length; at += size) stretches.push(...reader.write(xml.slice(at, at + size)));
              stretches.push(...reader.end());
            } catch (error) {
              const { code, at, message } = error as TarjumanError;
              return { stretches, code, at, message };
            }
            return { stretches };
          };
          const plain = readBy(() => undefined);
          units += plain.stretches.filter(({ unit }) => unit).length;
          const both = readBy((raw, place) => {
            const found = scanUnit(raw, place);
            if (found) scanned++;
            return found;
          });
          expect(both).toEqual(plain);
        },
      ),
      { numRuns: 3000, seed: 11 },
    );
    expect(scanned).toBeGreaterThan(1000);
    expect(units - scanned).toBeGreaterThan(1000);
  });
});

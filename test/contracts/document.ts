import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/core/article.ts';
import { type CodePlace, placeOnly } from '../../src/core/inline-code.ts';
import type { Block, DocumentFormat, ParsedDocument } from '../../src/formats/documents/document.ts';
import { type LaidDocument, layOutDocument } from '../../src/formats/documents/lay-out.ts';
import { mergeDocument, type SegmentTarget } from '../../src/formats/documents/merge.ts';
import { DOCUMENTS } from '../../src/formats/documents/registry.ts';
import { decodeText } from '../../src/io/decode-text.ts';

export interface DocumentUnderTest {
  readonly format: DocumentFormat;
  /** Documents by what they show: every feature of the form, and what is odd in it. Arabic, as sources are. */
  readonly samples: Readonly<Record<string, string | Uint8Array>>;
  /** What another reader finds in the translated document: its plain text, with a line for each block. */
  readonly otherReader?: (bytes: Uint8Array) => Promise<string> | string;
  /** Documents that cannot be read, each with what the error says. */
  readonly broken?: Readonly<Record<string, readonly [content: string | Uint8Array, message: RegExp]>>;
  /** Laws that do not hold, each with its reason. */
  readonly skip?: Readonly<Record<string, string>>;
}

export const TO_ENGLISH = { language: 'en', direction: 'ltr' } as const;
export const AS_IT_IS = { language: 'ar', direction: 'rtl' } as const;

export interface ReadSample {
  readonly document: ParsedDocument;
  readonly laid: LaidDocument;
  readonly bytes: Uint8Array;
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export function readSample(format: DocumentFormat, content: string | Uint8Array, file = 'sample'): ReadSample {
  const bytes = bytesOf(content);
  const rules = { language: 'ar', wrapped: 'auto' } as const;
  const text = () => decodeText(bytes, file).text;
  const document = format.read({ bytes, file, text, language: 'ar', rules });
  return { document, laid: layOutDocument(document, rules), bytes };
}

/** What a segment says with nothing changed. */
export function ownTargets({ text, units }: LaidDocument): SegmentTarget[][] {
  return units.map(({ segments }) =>
    segments.map(({ start, end, codes = [] }) => ({ text: text.slice(start, end), codes: codes.map(placeOnly) })),
  );
}

/** Every segment as `translate` makes it, its codes at the same share of the text. */
export function translated(laid: LaidDocument, translate: (text: string, role: Role) => string): SegmentTarget[][] {
  return laid.units.map(({ role, segments }) =>
    segments.map(({ start, end, codes = [] }) => {
      const text = translate(laid.text.slice(start, end), role);
      const share = (at: number) => beforeCharacter(text, Math.round((at / Math.max(1, end - start)) * text.length));
      const places = codes.map(({ at, id, kind }): CodePlace => {
        const open = codes.find((code) => code.kind === 'open' && code.id === id);
        // A pair around nothing would be no pair to many readers.
        const empty = kind === 'close' && open && text.slice(share(open.at), share(at)).trim() === '';
        return { at: empty ? text.length : share(at), id, kind };
      });
      return { text, codes: places };
    }),
  );
}

function beforeCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at + 1 : at;
}

const HARD = [
  'AT&T said <yes> & "no"',
  'a * b _ c ` d ~ e [f](g) ![h] # i',
  '1. not a list',
  '- nor this',
  '&amp; &lt;b&gt;',
  '{{count}} <1>x</1> \\',
  'tabs\tand — dashes',
  '\u{1F600} \u00E9\u00E8',
  'it’s “quoted” «so»',
  '=SUM(A1)',
  'a, "b"; c',
  'x --> y',
  'http://a.example/?b=1&c=2',
  '| a | b |',
  'ends in a backslash \\',
];

/** The laws of every form in which articles come in. */
export function documentContract({ format, samples, otherReader, broken, skip = {} }: DocumentUnderTest): void {
  const law = (name: string, run: () => void | Promise<void>) => {
    if (skip[name]) test.skip(`${name} (${skip[name]})`, () => {});
    else test(name, run);
  };
  const asText = (content: string | Uint8Array) => Buffer.from(bytesOf(content)).toString('utf8');

  describe(`${format.id} as a document`, () => {
    test('is in the registry, with a line for help', () => {
      expect(DOCUMENTS).toContain(format);
      expect(format.about.length).toBeGreaterThan(5);
      for (const extension of format.extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/);
    });

    for (const [name, content] of Object.entries(samples)) {
      const open = () => readSample(format, content);
      law(`gives the document back with its own words: ${name}`, () => {
        const { document, laid, bytes } = open();
        const same = mergeDocument(document, laid, ownTargets(laid), AS_IT_IS);
        expect(bytesOf(same)).toEqual(bytes);
      });
      law(`loses no word: segments and what lies between them are the text: ${name}`, () => {
        const { laid } = open();
        let at = 0;
        for (const { segments } of laid.units)
          for (const { start, end } of segments) {
            expect(laid.text.slice(at, start)).toMatch(/^[\s\p{Cf}]*$/u);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
        expect(laid.text.slice(at)).toMatch(/^[\s\p{Cf}]*$/u);
      });
      law(`holds any words that are put in, and says them again: ${name}`, () => {
        const { document, laid } = open();
        HARD.forEach((words) => {
          const targets = translated(laid, () => words);
          const merged = mergeDocument(document, laid, targets, TO_ENGLISH);
          const again = readSample(format, merged);
          expect(again.laid.blocks.map(({ block }) => block.text.replace(/\s+/g, ' '))).toEqual(
            laid.blocks.map(({ block, sentences }) => {
              // Words that stand beside their source leave it as it is.
              if (format.bilingual) return block.text.replace(/\s+/g, ' ');
              let text = '';
              let last = 0;
              for (const { start, end } of sentences) {
                text += block.text.slice(last, start) + words;
                last = end;
              }
              return (text + block.text.slice(last)).replace(/\s+/g, ' ');
            }),
          );
          // A value without markup is told by its words, and these are others now.
          const markup = ({ role, codes }: Block) => [
            role,
            codes.flatMap(({ kind, type, data }) => (type === 'value' && data === '' ? [] : `${kind} ${type}`)).sort(),
          ];
          expect(again.document.blocks.map(markup)).toEqual(document.blocks.map(markup));
        });
      });
      if (otherReader)
        law(`another reader finds the words: ${name}`, async () => {
          const { document, laid } = open();
          let count = 0;
          const atEdges = ({ text, codes }: SegmentTarget): SegmentTarget => ({
            text,
            codes: codes.map((code) => ({ ...code, at: code.kind === 'open' ? 0 : text.length })),
          });
          const targets = translated(laid, () => `Sentence number ${++count} & <so>.`).map((unit) => unit.map(atEdges));
          const found = await otherReader(bytesOf(mergeDocument(document, laid, targets, TO_ENGLISH)));
          for (let number = 1; number <= count; number++)
            expect(found).toMatch(new RegExp(`Sentence\\s*number\\s*${number}\\s*&\\s*<so>`));
        });
      law(`reads the same twice: ${name}`, () => {
        const { laid } = open();
        expect(open().laid).toEqual(laid);
      });
    }

    law('never fails but with a place, whatever stands in the file', () => {
      const pieces = Object.values(samples).map((content) => asText(content));
      fc.assert(
        fc.property(
          fc.constantFrom(...pieces),
          fc.nat(),
          fc.nat(40),
          fc.string({ maxLength: 6 }),
          (text, at, cut, more) => {
            const where = at % (text.length + 1);
            const damaged = text.slice(0, where) + more + text.slice(where + cut);
            try {
              const { document, laid, bytes } = readSample(format, damaged);
              const same = mergeDocument(document, laid, ownTargets(laid), AS_IT_IS);
              expect(bytesOf(same)).toEqual(bytes);
            } catch (error) {
              expect(error).toMatchObject({ name: 'TarjumanError', at: { file: 'sample' } });
            }
          },
        ),
        { numRuns: 60 },
      );
    });

    for (const [name, [content, message]] of Object.entries(broken ?? {}))
      test(`says what is wrong: ${name}`, () => {
        let said = '';
        try {
          readSample(format, content, 'wire/story');
        } catch (error) {
          const {
            at,
            code,
            message: words,
            hint,
          } = error as { at: object; code: string; message: string; hint: string };
          said = `${code} ${JSON.stringify(at)} ${words}: ${hint}`;
        }
        expect(said).toContain('"file":"wire/story');
        expect(said).toMatch(message);
      });
  });
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { shortEntriesIn } from '../../src/glossary/short-entries.ts';

const usual = fc.constantFrom(
  'نور',
  'نور سلطان',
  'Nur',
  'true',
  'null',
  'No',
  "O'Neil (1)",
  'Élan',
  'مصر 2',
  'ا',
  '«نور»',
  'x.',
);
const odd = fc
  .array(
    fc.constantFrom(
      ...['نور', 'Nur', '12', 'é', 'شـ', "'", '"', '«', '»', '(', '.', '-', ' ', '  ', ',', ':', ': ', '#', ' #', '}'],
      ...['{', ']', '&a', '*a', '!x', '|', '>', '%', '@', '~', '\\', '\u00A0', '\u200F', '\t'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: odd });
const language = fc.constantFrom('en', 'en', 'en', 'fr', 'fr', 'pt-br', 'pt-BR', 'x', '12', 'e n', 'en_US');
const behind = fc.constantFrom(
  '',
  '',
  '',
  '    type: person\n',
  '    type: planet\n',
  '    type: place \n',
  '    case: any\n',
);
const last = fc.constantFrom(
  '',
  '',
  '  - term: آخر\n',
  '  - term: آخر\n',
  '  - term: آخر\n',
  '\n',
  '# x\n',
  '   more\n',
  '      fr: Ici\n',
  '    note: x\n',
  '- x\n',
  'y: z\n',
);
const given = fc.record({ term: text, language, translation: text, flow: fc.boolean(), behind, last });

interface Given {
  readonly term: string;
  readonly language: string;
  readonly translation: string;
  readonly flow: boolean;
  readonly behind: string;
  readonly last: string;
}

function textOf({ term, language, translation, flow, behind, last }: Given): string {
  const translations = flow ? ` { ${language}: ${translation} }\n` : `\n      ${language}: ${translation}\n`;
  return `terms:\n  - term: ${term}\n    translations:${translations}${behind}${last}`;
}

const AT = 'terms:\n'.length;

/** The entry that begins at this place of the bytes, with its parts as texts. */
function shortAt(yaml: string, at: number, lineEnd: '\n' | '\r\n' = '\n') {
  const bytes = Buffer.from(yaml);
  const entry = shortEntriesIn(bytes, 2, lineEnd)(at);
  return (
    entry && {
      term: bytes.toString('utf8', entry.termFrom, entry.termTo),
      language: bytes.toString('utf8', entry.languageFrom, entry.languageTo),
      translation: bytes.toString('utf8', entry.translationFrom, entry.translationTo),
      type: entry.type,
      lines: entry.lines,
      end: entry.end,
    }
  );
}

function withoutEnd({ end, ...said }: { readonly end: number }): object {
  return said;
}

describe('an entry that is found in one walk', () => {
  test('is the one that YAML says, and all of it', () => {
    let found = 0;
    fc.assert(
      fc.property(given, (one) => {
        const yaml = textOf(one);
        const entry = shortAt(yaml, AT);
        const { end, ...said } = shortAt(yaml.replaceAll('\n', '\r\n'), AT + 1, '\r\n') ?? {};
        expect(said).toEqual(entry === undefined ? {} : withoutEnd(entry));
        if (entry === undefined) return;
        found++;
        const { term, language, translation, type, lines } = entry;
        const [first, ...others] = (parse(yaml) as { terms: unknown[] }).terms;
        expect(first).toEqual({ term, translations: { [language]: translation }, ...(type ? { type } : {}) });
        expect(others.length).toBe(one.last === '' ? 0 : 1);
        expect(
          `${yaml
            .split('\n')
            .slice(1, 1 + lines)
            .join('\n')}\n`,
        ).toBe(yaml.slice(AT, yaml.length - one.last.length));
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(30);
  });

  test('is found as a large glossary mostly has it, in either form, with its place', () => {
    const entries = Array.from({ length: 200 }, (_, number) => {
      const translations = number % 2 === 0 ? ` { en: Name${number} }` : `\n      en: Name${number}`;
      return `  - term: اسم ${'بتثج'.slice(0, (number % 4) + 1)}${number}\n    translations:${translations}\n${number % 3 === 0 ? '    type: person\n' : ''}`;
    });
    const yaml = `terms:\n${entries.join('')}`;
    let at = AT;
    for (const entry of entries) {
      const { lines, end } = shortAt(yaml, at)!;
      expect(lines).toBe(entry.split('\n').length - 1);
      at += Buffer.byteLength(entry);
      expect(end).toBe(at);
    }
    // Something at the end that only the reader of YAML takes.
    const slowly = readGlossary(`${yaml}  - &a { term: غيره }\n`, 'x').glossary;
    const { glossary } = readGlossary(yaml, 'x');
    expect(glossary.terms).toEqual(slowly.terms.slice(0, -1));
    expect([...glossary.places!]).toEqual([...slowly.places!].slice(0, -1));
  });
});

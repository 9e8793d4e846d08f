import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/list.ts';
import { type Catalogue, citedParts, makeRetell } from '../../src/locales/retell.ts';
import { retellIn, wordsIn } from '../../src/locales/words.ts';
import { type Written, writtenIn } from './said-in-source.ts';

const load = (name: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../src/locales/en/${name}.json`, import.meta.url), 'utf8'));
const english = { findings: load('findings'), messages: load('messages'), words: load('words') };

/** Gives the key instead of the text: which sentence was known again. */
const keyOf = makeRetell({ english, say: (key) => key, language: 'en' });

/** A sentence with its holes filled: figures, so that they fit a count as well. */
const filled = (text: string): string => {
  let number = 40;
  return text.replaceAll('{{}}', () => String(++number));
};

/** What the libraries say that read XML, settings and the command line. */
const LIBRARIES = [
  'Too small: expected {{}} to have {{}} {{}}',
  'Too big: expected {{}} to have {{}} {{}}',
  'Too small: expected {{}} to be {{}}',
  'Too big: expected {{}} to be {{}}',
  'expected {{}}, received {{}}',
  'Invalid option: expected one of {{}}',
  'Invalid input',
  'Invalid discriminator value. Expected {{}}',
  'Invalid key in {{}}',
  'Unrecognized key: {{}}',
  'unclosed tag: {{}}',
  'unmatched closing tag: {{}}',
  'unexpected close tag',
  'unexpected end',
  'document must contain a root element',
  'documents may contain only one root',
  'text data outside of root node',
  'disallowed character',
  'disallowed character in tag name',
  'disallowed character in attribute name',
  'malformed character entity',
  'malformed comment',
  'attribute without value',
  'unquoted attribute value',
  'duplicate attribute: {{}}',
  'unbound namespace prefix: {{}}',
  "error: unknown command '{{}}'",
  "error: unknown option '{{}}'",
  "error: missing required argument '{{}}'",
  "error: option '{{}}' argument missing",
  "error: option '{{}}' argument '{{}}' is invalid. {{}}",
  "error: too many arguments for '{{}}'. Expected {{}} arguments but got {{}}: {{}}.",
  "error: too many arguments for '{{}}'. Expected {{}} argument but got {{}}: {{}}.",
  '(Did you mean {{}}?)',
  '(Did you mean one of {{}}?)',
];

/** Where the program knows a sentence again, and the key of the sentence. */
function keyIn(text: string, groups: readonly string[]): string | undefined {
  for (const group of groups) {
    const key = keyOf(filled(text), group);
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Tables of a language's words, patterns and codes: nothing of them is said to anybody. */
const KNOWLEDGE =
  /lexicon|-words\.ts$|-names\.ts$|^checks\/(?:ar-en|ar|en)\/|^text\/(?!read-srx|split-srx|icu-expression)|phrases|describe-checks|^locales\/|^providers\/romanise/;

/** What a check or a setting is about: docs/checks.md and the schemas are made of it, in sentences with a stop. */
const ABOUT = /^\p{Lu}.*[.…]$|^\{\{\}\} Only with `house/su;
const TOLD_IN_DOCS = /^checks\/|^io\/\w*-?settings\.ts$|^publish\/side-file\.ts$/;

/** Code of other languages, examples to type, classes and types of files, in files that speak to people as well. */
const CODE = [
  /\n/,
  /^(?:PRAGMA|SELECT|INSERT|UPDATE|DELETE) |\bFROM \w+ |, \w+(?:, \w+)+$/,
  /^\s*<[\w?/]|<\w+ [\w:]+=|="[^"]*\{\{.*"$|^\s*<!/,
  /^tarjuman [a-z]/,
  /^[a-z]+\/[\w.+-]+(?:; charset=.*)?$/,
  /^[\w-]+: (?:\{\{\}\}|text\/plain.*)$/,
];

/** Sentences that are compared, matched or written into files, and not said, each with its place. */
const NOT_SAID: readonly (readonly [file: RegExp, text: RegExp])[] = [
  [/^checks\/hedges-kept/, /^up to$/],
  [/^checks\/house-style/, /^(?:\w+ ){5,}\w+$/],
  [/^checks\/speaker-gender/, /^\(\?:/],
  // Mistakes of the program itself, which nobody can mend but us.
  [/^core\/error/, /^unexpected value/],
  [/^formats\/documents\/splice/, /^edits overlap/],
  [/^formats\/xliff\/write-/, /^(?:«\{\{\}\}» cannot be an id|the id \{\{\}\} stands twice|mention )/],
  [/^glossary\/possible-evidence/, /^(?:more pieces of|no room for)/],
  [/^glossary\/(?:read-plain-yaml|yaml-edits)/, /./],
  [/^text\/(?:read-srx|icu-expression)/, /^\(\?/],
  // Put into files, records and requests.
  [/^cli\/glossary-suggest/, /^ {2}- term: /],
  [/^cli\/providers-check/, /^(?:The public library|La biblioth)/],
  [/^dispatch\/ceiling/, /^--max-/],
  [
    /^formats\/(?:cat|csv|html|office|po|registry|tbx|terms|tmx|xliff)\b/,
    /^(?:msg|memory |\{\{\}\} forbidden|title other|img-src|mrk |<\{\{\}\} type)|^\{\{\}\}.*="|<\w+:/,
  ],
  [/^formats\/registry/, /./],
  [/^memory\/pair-store/, /^\{\{\}\} old$/],
  [
    /^pipeline\/(?:copies-status|edited-pairs|repair-match|clean-articles)/,
    /^(?:"reviewed"|memory, repaired|name |CREATE)/,
  ],
  [
    /^providers\//,
    /^(?:<|DeepL-Auth-Key|Tarjuman |v1 |names=|bergamot |Aborted from|The chat service|Bearer |deepl\.com|openai\.com|Cloud Storage: )/,
  ],
  [/^publish\/(?:html|bilingual)/, /^(?::root|default-src|width=)/],
  [/^publish\/stand-alone-cities/, /./],
  [/^review\/(?:guard|page\/list)/, /^(?:img-src|input, )/],
  // What settings are about: schemas.
  [/^io\/(?:\w+-)?settings/, /\.$|^per cent$|^Settings of/],
  [/^publish\/side-file/, /^1 is the most urgent|^What stands beside/],
];

const isMessage = ({ file, text }: Written): boolean =>
  !NOT_SAID.some(([where, what]) => where.test(file) && what.test(text)) &&
  !CODE.some((code) => code.test(text)) &&
  !(TOLD_IN_DOCS.test(file) && ABOUT.test(text));

const tell = ({ file, line, text }: Written): string => `src/${file}:${line}: ${text}`;

const words = new Set(Object.values(english.words));

const WHAT_TO_DO = `A sentence for people goes into src/locales/en/messages.json and ar/messages.json (a check's into findings.json), with {{name}} for
each value: CONTRIBUTING.md, «Say something to people». What is no sentence for people goes into NOT_SAID of this test.`;

const unknownOf = (written: readonly Written[], groupsOf: (one: Written) => readonly string[]): string[] =>
  written.filter((one) => !words.has(one.text) && keyIn(one.text, groupsOf(one)) === undefined).map(tell);

describe('findings', () => {
  const ids = CHECKS.map(({ id }) => id);
  const written = writtenIn((file) => !/^checks\/[\w-]+\.ts$/.test(file) || KNOWLEDGE.test(file)).filter(isMessage);
  const groupsOf = ({ file }: Written): string[] => {
    const name = file.slice('checks/'.length, -'.ts'.length);
    return [...ids.filter((id) => id === name || (name.startsWith('house-') && id.startsWith('house-'))), ''];
  };

  test('every sentence that a check is written with is known', () => {
    expect(written.length).toBeGreaterThan(120);
    expect(unknownOf(written, groupsOf), WHAT_TO_DO).toEqual([]);
  });

  test('the files have no sentence that no check says', () => {
    const said = new Set(written.flatMap((one) => groupsOf(one).map((group) => keyOf(filled(one.text), group))));
    // What the house writes and what engines say before a translation are made of parts.
    const made = /^findings:(?:house-[\w-]+\.writes|engine-talk\.talk|repeated-run\.repeated)$/;
    const keys = Object.entries(english.findings).flatMap(([check, texts]) =>
      Object.keys(texts).map((key) => `findings:${check}.${key.replace(/_(?:one|other)$/, '')}`),
    );
    expect(keys.filter((key) => !said.has(key) && !made.test(key))).toEqual([]);
    expect(Object.keys(english.findings).filter((check) => !ids.includes(check))).toEqual([]);
  });
});

describe('everything else that people are told', () => {
  const written = writtenIn((file) => /^checks\//.test(file) || KNOWLEDGE.test(file)).filter(isMessage);

  test('every sentence that the program is written with is known', () => {
    expect(written.length).toBeGreaterThan(600);
    expect(
      unknownOf(written, () => ['']),
      WHAT_TO_DO,
    ).toEqual([]);
  });

  test.for(LIBRARIES)('a library says: %s', (text) => {
    expect(keyOf(filled(text))).toBeDefined();
  });

  test('the file has no sentence that nobody says', () => {
    const everywhere = writtenIn((file) => KNOWLEDGE.test(file)).filter(isMessage);
    const said = new Set(everywhere.map((one) => keyOf(filled(one.text))));
    for (const text of LIBRARIES) said.add(keyOf(filled(text)));
    // Made of parts.
    const made =
      /^messages:(?:there-is-none-yet|line|value(?:-\d)?|docs-providers-md-lists-the-settings-2|at-its-character)$/;
    const keys = Object.keys(english.messages).map((key) => `messages:${key.replace(/_(?:one|other)$/, '')}`);
    expect(keys.filter((key) => !said.has(key) && !made.test(key))).toEqual([]);
  });
});

describe('a message is retold', () => {
  const arabic = retellIn('ar');

  test.for([
    ['numbers-added', 'the number 12 is not in the source', 'العدد 12 ليس في الأصل'],
    ['double-space', '3 spaces in a row', '3 مسافات متتالية'],
    ['double-space', '2 spaces in a row', 'مسافتان متتاليتان'],
    ['units-kept', '5 كيلومترات: the unit is kilometre, not mile', '5 كيلومترات: الوحدة كيلومتر لا ميل'],
    // What the target should say stays in the target's language.
    ['dates-kept', 'مارس is March, not April', '«مارس» تقابلها «March» لا «April»'],
    [
      'names-honoured',
      'حلب is not in the target as "Aleppo" or "Halab"',
      '«حلب» ليس في الترجمة بصيغة "Aleppo" أو "Halab"',
    ],
    // Values may hold what stands between the values.
    [
      'numbers-kept',
      'the number 3 is missing; 4 is missing; 5 stands there instead',
      'العدد 3 غائب، ومكانه 4 is missing; 5',
    ],
  ] as const)('%s: %s', ([check, message, expected]) => {
    expect(arabic(message, check)).toBe(expected);
  });

  test('behind a file or an engine, and several at once', () => {
    expect(arabic('local: the engine answered with nothing')).toBe('local: أجاب المحرك بلا شيء');
    expect(arabic('there is no such file; check the path')).toBe('لا وجود لهذا الملف؛ تحقق من المسار');
  });

  test('what nobody wrote here stands as it is, and English readers get English', () => {
    expect(arabic('the desk says militant', 'desk-patterns')).toBeUndefined();
    expect(wordsIn('ar').message('the desk says militant', 'desk-patterns')).toBe('the desk says militant');
    expect(wordsIn('en').message('the number 12 is not in the source', 'numbers-added')).toBe(
      'the number 12 is not in the source',
    );
    // Another check's sentence is not this one's.
    expect(arabic('the number 12 is not in the source', 'quotes-kept')).toBeUndefined();
  });

  test('values are cited as they are, whatever stands in them, and can be told from the words around them', () => {
    const marked = retellIn('ar', (value) => `\uFDD0${value}\uFDD1`);
    expect(citedParts(marked('the placeholder {{x}} is not in the target', 'placeholders')!)).toEqual([
      { text: 'المتغير ', cited: false },
      { text: '{{x}}', cited: true },
      { text: ' ليس في الترجمة', cited: false },
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const said = arabic(`the placeholder ${value} is not in the target`, 'placeholders');
        expect(said).toBe(`المتغير ${value} ليس في الترجمة`);
      }),
    );
  });

  test('takes time in proportion to a text that is none of its sentences', () => {
    const time = (size: number): number => {
      const text = `${'"a" is b, not c; the number : '.repeat(size)}`;
      const start = process.cpuUsage();
      for (let round = 0; round < 20; round++) arabic(`${text.slice(0, 9000)}${round}`, 'dates-kept');
      return process.cpuUsage(start).user;
    };
    time(50);
    expect(Math.min(time(200), time(200))).toBeLessThan(20 * Math.max(1000, time(50), time(50)));
  });
});

test('languages and scripts are named in the reader’s language', () => {
  const said = retellIn('ar')!;
  expect(said('this looks like Persian (fa); articles are expected in Arabic (ar)')).toMatch(
    /الفارسية \(fa\).*العربية \(ar\)/,
  );
  expect(
    said('this is written in letters of another kind: Hebrew (Hebr); articles are expected in Arabic (ar)'),
  ).toMatch(/العبرية \(Hebr\).*العربية \(ar\)/);
  expect(said('this looks like qaa; articles are expected in Arabic (ar)')).toContain('qaa');
});

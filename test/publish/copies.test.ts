import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../src/core/article.ts';
import type { Bitext } from '../../src/core/bitext.ts';
import { TarjumanError } from '../../src/core/error.ts';
import { cleanText } from '../../src/publish/clean-text.ts';
import { COPY_FORMATS, makeCopies } from '../../src/publish/copies.ts';
import { makeBitext, makeSegment } from '../formats/html/sample.ts';
import { APPROVED, contextOf, passOf, withSegment } from './sample.ts';

/** How a copy was made stands in formats.test.ts. */
const SILENT = { say: [], sourceType: { machine: 'none', reviewed: 'none' } } as const;

function copyOf(bitext: Bitext, ending: string, options: Parameters<typeof passOf>[1] = {}): string {
  const copies = makeCopies(bitext, { ...contextOf(passOf(bitext, options)), made: SILENT });
  return new TextDecoder().decode(copies.find(({ name }) => name.endsWith(ending))!.bytes);
}

const article = (...units: [Role, ...string[]][]) => {
  let id = 0;
  return makeBitext(
    units.map(([role, ...targets]) => ({
      role,
      segments: targets.map((target) => makeSegment({ id: `s${++id}`, source: 'نعم.', target, state: 'reviewed' })),
    })),
  );
};
const textOf = (...units: [Role, ...string[]][]) => copyOf(article(...units), '.txt');

test('file names tell the article and the language, the manifest comes last', () => {
  const names = makeCopies(APPROVED, contextOf(passOf(APPROVED))).map(({ name, type }) => [name, type]);
  expect(names).toEqual([
    ...COPY_FORMATS.map(({ extension, type }) => [`port-reopens.en.${extension}`, type]),
    ['manifest.json', 'application/json'],
  ]);
});

describe('plain text', () => {
  test('in the form of a wire', () => {
    expect(copyOf(APPROVED, '.txt')).toBe(`Latakia port reopens

(Horizon / Damascus - February 3, 2026) The port is back at work. The closure lasted 45 days.

And 1,250 workers & <their> families returned.
`);
  });

  test.for<[string, [Role, ...string[]][], string]>([
    [
      'a dateline waits for the first body paragraph',
      [
        ['dateline', 'ADEN -'],
        ['subheadline', 'Sub'],
        ['body', 'A.'],
        ['body', 'B.'],
      ],
      'Sub\n\nADEN - A.\n\nB.\n',
    ],
    [
      'a dateline without a body stands alone',
      [
        ['headline', 'H'],
        ['dateline', 'ADEN -'],
      ],
      'H\n\nADEN -\n',
    ],
    [
      'two datelines: each with its own',
      [
        ['dateline', 'A -'],
        ['body', 'a.'],
        ['dateline', 'B -'],
        ['body', 'b.'],
      ],
      'A - a.\n\nB - b.\n',
    ],
    [
      'two datelines in a row lose nothing',
      [
        ['dateline', 'A -'],
        ['dateline', 'B -'],
        ['body', 'b.'],
      ],
      'A -\n\nB - b.\n',
    ],
    [
      'a title that the heading says again stands once; one further down is another',
      [
        ['headline', 'a'],
        ['byline', 'By M.'],
        ['headline', 'a'],
        ['body', 'b.'],
        ['headline', 'a'],
        ['body', 'c.'],
      ],
      'a\n\nBy M.\n\nb.\n\na\n\nc.\n',
    ],
    [
      'the items of a list stand together',
      [
        ['body', 'a:'],
        ['list-item', 'x'],
        ['list-item', 'y'],
        ['body', 'b.'],
      ],
      'a:\n\n- x\n- y\n\nb.\n',
    ],
    [
      'the mark that an item came with is written once, its number as a number',
      [
        ['body', 'a:'],
        ['list-item', '- x'],
        ['list-item', '• y'],
        ['body', 'b:'],
        ['list-item', '3. z'],
        ['list-item', '(4) -5 degrees'],
        ['list-item', '2026 w'],
      ],
      'a:\n\n- x\n- y\n\nb:\n\n3. z\n4. -5 degrees\n- 2026 w\n',
    ],
    ['sentences are joined with one space', [['body', ' a. ', '\tb.\n', 'c.']], 'a. b. c.\n'],
    ['line breaks inside of a sentence are spaces', [['body', 'a\r\nb\u2028c\vd']], 'a b c d\n'],
    [
      'no character of direction goes out (UAX 9, section 2: all twelve)',
      [['body', 'a\u061Cb\u200Ec\u200Fd\u202Ae\u202Bf\u202Cg\u202Dh\u202Ei\u2066j\u2067k\u2068l\u2069m']],
      'abcdefghijklm\n',
    ],
  ])('%s', ([, units, text]) => {
    expect(textOf(...units)).toBe(text);
  });

  test('Chinese sentences are joined without a space', () => {
    const bitext = { ...article(['body', '一。', '二。']), to: 'zh-Hans' };
    expect(copyOf(bitext, '.txt')).toBe('一。二。\n');
  });
});

describe('HTML', () => {
  test('one article, with language and direction, and text that is no markup', () => {
    const html = copyOf(APPROVED, '.html');
    const body = html.slice(html.indexOf('<body>'));
    expect(body).toBe(`<body>
<article lang="en" dir="ltr">
<h1>Latakia port reopens</h1>
<p><span class="dateline">(Horizon / Damascus - February 3, 2026)</span> The port is back at work. The closure lasted 45 days.</p>
<p>And 1,250 workers &amp; &lt;their&gt; families returned.</p>
</article>
</body>
</html>
`);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('<title>Latakia port reopens</title>');
    expect(html).not.toContain('noindex');
  });

  test('roles become elements; one h1', () => {
    const html = copyOf(
      article(
        ['headline', 'H'],
        ['subheadline', 'S'],
        ['byline', 'By M.'],
        ['body', 'a:'],
        ['list-item', 'x'],
        ['list-item', 'y'],
        ['caption', 'c'],
        ['headline', 'I'],
      ),
      '.html',
    );
    expect(html.slice(html.indexOf('<h1>'), html.indexOf('</article>'))).toBe(
      '<h1>H</h1>\n<h2>S</h2>\n<p class="byline">By M.</p>\n<p>a:</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<p class="caption">c</p>\n<h2>I</h2>\n',
    );
  });

  test('items with numbers are lists of their own', () => {
    const html = copyOf(
      article(
        ['list-item', '- x'],
        ['list-item', '1. y'],
        ['list-item', '2. z'],
        ['list-item', '7. w'],
        ['list-item', 'v'],
        ['body', 'a.'],
      ),
      '.html',
    );
    expect(html.slice(html.indexOf('<ul>'), html.indexOf('<p>a.'))).toBe(
      '<ul>\n<li>x</li>\n</ul>\n<ol>\n<li>y</li>\n<li>z</li>\n</ol>\n<ol start="7">\n<li>w</li>\n</ol>\n<ul>\n<li>v</li>\n</ul>\n',
    );
  });

  test('a right-to-left target runs right to left', () => {
    expect(copyOf({ ...APPROVED, from: 'en', to: 'ar' }, '.html')).toContain('<article lang="ar" dir="rtl">');
  });

  test('asks for nothing', () => {
    const html = copyOf(APPROVED, '.html');
    expect(html).not.toMatch(/<link|src=|href=|url\(|@import/);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(html).toContain('default-src &#39;none&#39;');
  });
});

describe('copies that say what they are', () => {
  const machine = withSegment(APPROVED, 's4', { target: 'The closure lasted 45 days.' });
  const mock = withSegment(APPROVED, 's5', {
    state: 'reviewed',
    target: 'Mock.',
    origin: { kind: 'engine', provider: 'mock', at: '2026-02-03T08:00:00Z' },
  });
  const unread = 'UNREVIEWED - NOT FOR PUBLICATION. 1 of 5 sentences has not been approved by an editor (s4).';
  const old = 'UNREVIEWED - NOT FOR PUBLICATION. The source has changed since this translation was made.';
  const trial = 'HOLDS TRIAL TEXT. 1 sentence was written by the mock engine and approved by a person (s5).';

  test.for<[string, Bitext, Parameters<typeof passOf>[1], string]>([
    ['unreviewed', machine, { allowUnreviewed: true }, unread],
    ['of an earlier source', APPROVED, { allowUnreviewed: true, sourceCurrent: false }, old],
    ['with mock text', mock, {}, trial],
  ])('%s: first line of the text, a note at the top of the HTML', ([, bitext, options, words]) => {
    expect(copyOf(bitext, '.txt', options).split('\n').slice(0, 2)).toEqual([`*** ${words} ***`, '']);
    const html = copyOf(bitext, '.html', options);
    expect(html).toContain(
      `<article lang="en" dir="ltr">\n<aside class="warning" role="note" lang="en" dir="ltr">\n<p>${words}</p>\n</aside>\n<h1>`,
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test('in the language of the copy', () => {
    expect(copyOf({ ...machine, to: 'ar' }, '.txt', { allowUnreviewed: true })).toMatch(
      /^\*\*\* غير مراجَع - ليس للنشر\. /,
    );
  });
});

test('a record with an open segment makes no copies, whatever the gate is said to have said', () => {
  const open = withSegment(APPROVED, 's4', { state: 'initial' });
  const make = () => makeCopies(open, contextOf(passOf(APPROVED)));
  expect(make).toThrow(TarjumanError);
  expect(make).toThrow('s4 of port-reopens has no translation');
});

describe('laws', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '<script>',
        '</p>',
        '&',
        '"',
        '\u202E',
        '\u200F',
        '\u2066',
        '\uFEFF',
        '\r\n',
        '\0',
        '\u00A0',
        'A',
        'ب',
        ' ',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 10,
  });
  const articles = fc
    .array(
      fc.tuple(
        fc.constantFrom(...ROLES),
        fc.array(
          nasty.filter((text) => text.trim() !== ''),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((units) => article(...units.map(([role, targets]): [Role, ...string[]] => [role, ...targets])));

  test('same record, same bytes; no direction or control characters in any file', () => {
    fc.assert(
      fc.property(articles, (bitext) => {
        const context = contextOf(passOf(bitext));
        const copies = makeCopies(bitext, context);
        expect(makeCopies(structuredClone(bitext), structuredClone(context))).toEqual(copies);
        for (const { name, bytes } of copies) {
          if (/\.(?:docx|epub)$/.test(name)) continue;
          const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
          expect(text).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\0-\x09\x0B-\x1F\x7F-\x9F]/);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no sentence is lost: every target stands in text and HTML, in order', () => {
    fc.assert(
      fc.property(articles, (bitext) => {
        // What stands beside the text is in the document alone.
        const read = bitext.units.filter(({ role }) => role !== 'metadata');
        const order = read.flatMap((unit) =>
          unit.segments.map((segment) => (segment.state === 'initial' ? '' : cleanText(segment.target))),
        );
        // Where nothing is left of a headline, the article's slug stands for it.
        fc.pre(order.length > 0 && order.every((target) => target.trim() !== ''));
        const text = copyOf(bitext, '.txt');
        for (const target of order) expect(text).toContain(target);
        const squeeze = (of: string) => [...of.replace(/[\s-]/gu, '')].sort().join('');
        expect(squeeze(text)).toBe(squeeze(order.join('')));
        const faults: string[] = [];
        const html = copyOf(bitext, '.html');
        parse(html, { onParseError: ({ code }) => faults.push(code) });
        expect(faults).toEqual([]);
        expect(html.match(/<script/g)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

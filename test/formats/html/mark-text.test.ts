import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { ByteParts } from '../../../src/formats/byte-parts.ts';
import { escapeHtml, putEscaped } from '../../../src/formats/html/escape-html.ts';
import {
  type FindingMark,
  type NameMark,
  putMarked,
  putShown,
  showHidden,
} from '../../../src/formats/html/mark-text.ts';
import { textOfPart } from '../../../src/formats/parts.ts';
import { describeHidden, HIDDEN } from '../../../src/text/hidden-characters.ts';

function htmlOf(put: (page: ByteParts) => void): string {
  const page = new ByteParts();
  put(page);
  return textOfPart(page.take());
}

const markText = (text: string, names: readonly NameMark[], findings: readonly FindingMark[]): string =>
  htmlOf((page) => putMarked(page, text, names, findings));

const name = (start: number, end: number, more: Partial<NameMark> = {}): NameMark => ({
  start,
  end,
  number: 1,
  kind: 'name',
  missed: false,
  title: 'T',
  say: 'name 1',
  ...more,
});
const mark = (classes: string, text: string, number = 1) =>
  `<mark class="${classes}" title="T" data-n="${number}" data-say="name 1">${text}</mark>`;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

function elementsOf(node: Node): string[] {
  return (node.childNodes ?? []).flatMap((child) =>
    child.nodeName === '#text' ? [] : [child.nodeName, ...elementsOf(child)],
  );
}

describe('names', () => {
  test.for([
    ['a word by itself: the number stands behind', 'زار حلب أمس', [name(4, 7)], `زار ${mark('n c1 na', 'حلب')} أمس`],
    ['glued in front: the mark is the name alone', 'لحلب أمس', [name(1, 4)], `ل${mark('n c1 na', 'حلب')} أمس`],
    ['glued behind: the number stands in front', 'هي حلبنا', [name(3, 6)], `هي ${mark('n c1 nb', 'حلب')}نا`],
    ['glued on both sides: no number', 'لحلبنا', [name(1, 4)], `ل${mark('n c1', 'حلب')}نا`],
    ['a vowel mark behind counts as glued', 'حلبَ', [name(0, 3)], `${mark('n c1 nb', 'حلب')}َ`],
    ['a derived form', 'حلبي', [name(0, 4, { kind: 'derived' })], mark('n c1 na der', 'حلبي')],
    ['a missed name', 'حلب', [name(0, 3, { missed: true })], mark('n c1 na missed', 'حلب')],
    ['colours come round again', 'A', [name(0, 1, { number: 9 })], mark('n c1 na', 'A', 9)],
    [
      'spans that overlap: the first, the longer',
      'Aleppo',
      [name(0, 2), name(0, 6), name(3, 5)],
      mark('n c1 na', 'Aleppo'),
    ],
    ['spans outside, empty or upside down are left out', 'AB', [name(5, 9), name(1, 1), name(2, 0)], 'AB'],
    ['a span that ends behind the text', 'AB', [name(1, 9)], `A${mark('n c1 nb', 'B').replace('n c1 nb', 'n c1 na')}`],
  ] as const)('%s', ([, text, names, html]) => {
    expect(markText(text, names, [])).toBe(html);
  });
});

describe('findings', () => {
  const at = (start: number, end: number, severity: FindingMark['severity']): FindingMark => ({ start, end, severity });

  test.for([
    ['underlined', 'in 54 days', [], [at(3, 5, 'error')], 'in <span class="at at-error">54</span> days'],
    [
      'the graver one shows where two meet',
      'abcd',
      [],
      [at(0, 3, 'info'), at(1, 2, 'error')],
      '<span class="at at-info">a</span><span class="at at-error">b</span><span class="at at-info">c</span>d',
    ],
    [
      'across the edge of a name',
      'ab cd',
      [name(3, 5)],
      [at(0, 4, 'warning')],
      `<span class="at at-warning">ab </span>${mark('n c1 na', '<span class="at at-warning">c</span>d')}`,
    ],
  ] as const)('%s', ([, text, names, findings, html]) => {
    expect(markText(text, names, findings)).toBe(html);
  });
});

describe('hidden characters', () => {
  test.for([
    ['\u202E', 'RLO', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['\u200F', 'RLM', 'U+200F RIGHT-TO-LEFT MARK'],
    ['\u2067', 'RLI', 'U+2067 RIGHT-TO-LEFT ISOLATE'],
    ['\u061C', 'ALM', 'U+061C ARABIC LETTER MARK'],
    ['\u200B', 'ZWSP', 'U+200B ZERO WIDTH SPACE'],
    ['\0', 'U+0000', 'U+0000 control'],
    ['\x85', 'U+0085', 'U+0085 control'],
  ] as const)('%j is shown as %s', ([character, short, long]) => {
    expect(showHidden(`a${character}b`)).toBe(
      `a<abbr class="hid" lang="en" dir="ltr" title="${long}">${short}</abbr>b`,
    );
  });

  test('joiners that spelling needs, tabs and line feeds stay', () => {
    expect(showHidden('می\u200Cشود\t\n')).toBe('می\u200Cشود\t\n');
  });
});

test('law: bytes are put as texts are escaped and shown, whatever the stretch', () => {
  const letter = fc.oneof(
    fc.constantFrom(
      '<',
      '&',
      '"',
      "'",
      '>',
      'حلب',
      'é',
      '—',
      '’',
      '\u202E',
      '\u200C',
      '\u00AD',
      '\u061C',
      '\r',
      '\n',
      '\uD83D',
      '😀',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  );
  const text = fc.oneof(
    fc.string({ unit: letter }),
    fc
      .tuple(fc.string({ unit: letter }), fc.integer({ min: 8185, max: 8195 }))
      .map(([end, length]) => 'ب'.repeat(length) + end),
  );
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (whole, before, behind) => {
      const from = Math.min(before, whole.length);
      const to = Math.max(from, whole.length - behind);
      const piece = whole.slice(from, to);
      expect(htmlOf((page) => putEscaped(page, whole, from, to))).toBe(escapeHtml(piece));
      expect(htmlOf((page) => putShown(page, whole, from, to))).toBe(showHidden(piece));
      expect(htmlOf((page) => putShown(page, whole))).toBe(showHidden(whole));
    }),
    { numRuns: 1000 },
  );
});

test('law: whatever the text and the spans, no text is lost and none becomes markup', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '<b>',
        '</mark>',
        '&amp;',
        '"',
        "'",
        '<!--',
        ' ',
        'حلب',
        '\u202E',
        '\u200F',
        '\0',
        '\r',
        '😀',
        '\uD83D',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  });
  const span = fc.record({ start: fc.integer({ min: -2, max: 60 }), end: fc.integer({ min: -2, max: 60 }) });
  fc.assert(
    fc.property(text, fc.array(span), fc.array(span), (source, names, findings) => {
      const html = markText(
        source,
        names.map(({ start, end }) => name(start, end)),
        findings.map((at) => ({ ...at, severity: 'error' as const })),
      );
      const tree = parseFragment(html) as unknown as Node;
      const shown = [...source]
        .map((character) => (HIDDEN.test(character) ? describeHidden(character).short : character))
        .join('')
        .replace(/\r/g, ' ')
        .replace(/\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD');
      expect(textOf(tree)).toBe(shown);
      expect(elementsOf(tree).filter((element) => !['mark', 'span', 'abbr'].includes(element))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

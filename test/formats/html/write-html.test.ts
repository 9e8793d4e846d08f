import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../../src/core/article.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { HtmlView } from '../../../src/formats/html/view.ts';
import { writeHtml } from '../../../src/formats/html/write-html.ts';
import { makeBitext, makeSegment, mentionOf, SAMPLE, SAMPLE_VIEW, spanOf } from './sample.ts';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** The page as a tree; a fault that the HTML standard names is a failed test. */
function parsed(html: string): Node {
  const faults: string[] = [];
  const tree = parse(html, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) });
  expect(faults).toEqual([]);
  return tree as unknown as Node;
}

function attribute(node: Node, name: string): string | undefined {
  return node.attrs?.find((one) => one.name === name)?.value;
}

function all(node: Node, test: (node: Node) => boolean): Node[] {
  return [...(test(node) ? [node] : []), ...(node.childNodes ?? []).flatMap((child) => all(child, test))];
}

const hasClass = (name: string) => (node: Node) => (attribute(node, 'class') ?? '').split(' ').includes(name);
const named = (name: string) => (node: Node) => node.nodeName === name;

function textOf(node: Node): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}

/** Every text in Arabic letters whose nearest `lang` is not Arabic or whose element with that `lang` has no `dir="rtl"`. */
function unmarkedArabic(node: Node, lang = '', dir = ''): string[] {
  const here = attribute(node, 'lang');
  const [language, direction] = here === undefined ? [lang, dir] : [here, attribute(node, 'dir') ?? ''];
  if (node.nodeName === 'style' || node.nodeName === 'title') return [];
  if (node.value !== undefined && /\p{Script=Arabic}/u.test(node.value)) {
    return language.startsWith('ar') && direction === 'rtl' ? [] : [node.value];
  }
  return (node.childNodes ?? []).flatMap((child) => unmarkedArabic(child, language, direction));
}

const PAGE = writeHtml(SAMPLE_VIEW);
const TREE = parsed(PAGE);

function rowOf(id: string): Node {
  return all(TREE, (node) => attribute(node, 'id') === id)[0]!;
}

describe('the page', () => {
  test('is one file: no script, no frame, no address to ask', () => {
    expect(all(TREE, (node) => /^(script|iframe|object|embed|base|form|img)$/.test(node.nodeName))).toEqual([]);
    const addresses = all(TREE, () => true).flatMap((node) =>
      (node.attrs ?? [])
        .filter(({ name }) => /^(href|src|srcset|action|style)$|^on/.test(name))
        .map(({ value }) => value),
    );
    expect(addresses.filter((address) => !address.startsWith('#') && address !== 'data:,')).toEqual([]);
    expect(PAGE).not.toMatch(/@import|url\(/);
  });

  test('its policy names its own style sheet by hash and nothing else', () => {
    const style = textOf(all(TREE, named('style'))[0]!);
    const policy = all(TREE, (node) => attribute(node, 'http-equiv') === 'Content-Security-Policy')[0]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  test('gives every Arabic text its lang and dir', () => {
    expect(unmarkedArabic(TREE)).toEqual([]);
  });

  test('same view, same bytes', () => {
    expect(writeHtml(SAMPLE_VIEW)).toBe(PAGE);
  });
});

describe('the table', () => {
  const table = all(TREE, hasClass('pairs'))[0]!;

  test('has a caption, heads of columns in two languages, and one head per row', () => {
    expect(all(table, named('caption')).map(textOf)).toEqual([
      'The article, sentence by sentence: Arabic beside English المقال جملةً جملة: العربية إلى جانب الإنجليزية',
    ]);
    const columns = all(table, (node) => attribute(node, 'scope') === 'col');
    expect(columns.map((column) => textOf(column).trim())).toEqual([
      'No. الرقم',
      'Arabic العربية source الأصل',
      'English الإنجليزية translation الترجمة',
      'State الحالة',
    ]);
    const rows = all(table, (node) => attribute(node, 'scope') === 'row');
    expect(rows.map((row) => textOf(all(row, named('a'))[0]!))).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7']);
  });

  test('every row has one source cell and one target cell, each with lang and dir', () => {
    const rows = all(table, hasClass('pair'));
    expect(rows).toHaveLength(7);
    for (const row of rows) {
      const cells = all(row, hasClass('t')).map((cell) => [attribute(cell, 'lang'), attribute(cell, 'dir')]);
      expect(cells).toEqual([
        ['ar', 'rtl'],
        ['en', 'ltr'],
      ]);
    }
  });

  test.for([
    ['s1', 'Final نهائية', 'Engine المحرّك google nmt 2026-02-03', 'Approved by اعتمدها Mona Said 2026-02-03'],
    ['s2', 'Approved معتمدة', 'Written by بقلم Mona Said 2026-02-03', 'Approved by اعتمدها Mona Said 2026-02-03'],
    ['s4', 'Translated مترجمة', 'From memory من الذاكرة 100 % port-closed#s7 2026-02-03'],
    ['s5', 'Translated مترجمة', 'Trial text نص تجريبي', 'Engine المحرّك mock 2026-02-03'],
    ['s7', 'Source changed تغيّر الأصل'],
  ] as const)('%s says its state and whence it came, in words', ([id, ...lines]) => {
    const cell = all(rowOf(id), hasClass('st'))[0]!;
    expect(all(cell, named('p')).map((line) => textOf(line).trim())).toEqual(lines);
  });

  test('roles other than body are named', () => {
    const roles = all(table, hasClass('role')).map((role) => textOf(role));
    expect(roles).toEqual(['Headline العنوان', 'Dateline سطر المصدر والتاريخ']);
  });

  test('under a row: findings with severity as a word, gravest first; notes; the pair before', () => {
    const lines = (id: string) => all(rowOf(id), named('li')).map((item) => textOf(item).replace(/\s+/g, ' ').trim());
    expect(lines('s3')).toEqual([
      'Error خطأ the number 45 is missing; 54 stands there instead العدد 45 غائب، ومكانه 54 numbers-kept',
    ]);
    expect(lines('s4')).toEqual([
      'Error خطأ the name «اللاذقية» is not rendered as Latakia names-honoured',
      'Remark معلومة the quotation ends before the full stop quotes-kept',
      'Note on the source ملاحظة على الأصل الجملة في الأصل ناقصة علامة. source-fault',
    ]);
    expect(lines('s7')).toEqual([
      'Why it is open سبب بقائها مفتوحة the engine refused the sentence refused',
      'Before the source changed قبل تغيّر الأصل approved then by اعتمدها حينها Mona Said 2026-02-02' +
        'وتنتظر سفينتان محملتان بالقمح خارج الميناء.Two ships laden with wheat are waiting outside the port.',
    ]);
  });

  test('an override in the article is shown and has no effect', () => {
    expect(PAGE).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
    expect(textOf(all(rowOf('s5'), hasClass('src'))[0]!)).toContain('الأعمالRLO التي');
  });
});

describe('names', () => {
  const marks = (id: string, side: string) =>
    all(all(rowOf(id), hasClass(side))[0]!, named('mark')).map((mark) => [textOf(mark), attribute(mark, 'data-n')]);

  test('carry the same number on both sides', () => {
    expect(marks('s1', 'src')).toEqual([
      ['السورية', '1'],
      ['اللاذقية', '2'],
    ]);
    expect(marks('s1', 'tgt')).toEqual([
      ['Syrian', '1'],
      ['Latakia', '2'],
    ]);
    expect(marks('s4', 'src')).toEqual([
      ['الحداد', '6'],
      ['سوريا', '1'],
      ['لاذقية', '2'],
    ]);
  });

  test('without pairs the source side is marked from the mentions', () => {
    expect(marks('s2', 'src')).toEqual([
      ['وكالة الأفق', '3'],
      ['دمشق', '4'],
    ]);
    expect(marks('s2', 'tgt')).toEqual([]);
    expect(all(rowOf('s2'), hasClass('missed'))).toEqual([]);
  });

  test('one that the translation lacks is marked so and listed so', () => {
    expect(all(rowOf('s4'), hasClass('missed')).map(textOf)).toEqual(['لاذقية']);
    const list = all(all(TREE, hasClass('keys'))[0]!, named('tr')).map((row) =>
      textOf(row).replace(/\s+/g, ' ').trim(),
    );
    expect(list[2]).toBe('2 اللاذقية Latakia s1 s3 s4 not found in the translation غير موجود في الترجمة');
  });
});

test('what stands in the place of a name that was not honoured is marked as missed on both sides', () => {
  const source = 'زار حلب.';
  const segment = makeSegment({
    id: 's1',
    source,
    target: 'He visited Haleb.',
    mentions: [mentionOf(source, 'حلب', 'Aleppo')],
  });
  const pair = { term: 'حلب', source: [spanOf(source, 'حلب')], target: [{ start: 11, end: 16 }], honoured: false };
  const bitext = { ...makeBitext([{ role: 'body', segments: [segment] }]), to: 'en-GB' };
  const tree = parsed(writeHtml({ bitext, findings: new Map(), names: new Map([['s1', [pair]]]) }));
  const marks = all(tree, hasClass('missed'));
  expect(marks.map((mark) => [textOf(mark), attribute(mark, 'title')])).toEqual([
    ['حلب', 'حلب = Aleppo (exact)'],
    ['Haleb', 'حلب = Aleppo'],
  ]);
});

test.for([
  ['"حلب" is a city', 'en', 'ltr'],
  ['حلب مدينة (Aleppo)', 'ar', 'rtl'],
  ['12', 'en', 'ltr'],
] as const)('a note speaks the language of most of its letters: %s', ([text, lang, dir]) => {
  const segments = [makeSegment({ id: 's1', source: 'نعم.', notes: [{ text }] })];
  const tree = parsed(writeHtml({ bitext: makeBitext([{ role: 'body', segments }]), findings: new Map() }));
  const note = all(all(tree, hasClass('note'))[0]!, named('bdi'))[0]!;
  expect([attribute(note, 'lang'), attribute(note, 'dir'), textOf(note)]).toEqual([lang, dir, text]);
  expect(unmarkedArabic(tree)).toEqual([]);
});

describe('the head', () => {
  const top = all(TREE, named('header'))[0]!;

  test('title on both sides, what is left to do, findings and dateline as data', () => {
    expect(all(top, hasClass('title')).map(textOf)).toEqual([
      'Syrian transport minister announces reopening of Latakia port',
      'وزيرة النقل السورية تعلن إعادة فتح ميناء اللاذقية',
    ]);
    expect(all(top, hasClass('verdict')).map((line) => textOf(line).trim())).toEqual([
      '1 sentence has no translation yet جملة واحدة بلا ترجمة بعد',
      '3 sentences wait for an editor 3 جمل تنتظر محررًا',
      'This page holds text of the trial engine. It is no translation. في هذه الصفحة نص من المحرّك التجريبي، وهو ليس ترجمة.',
    ]);
    expect(all(top, hasClass('counts')).map((list) => textOf(list).replace(/\s+/g, ' ').trim())).toEqual([
      '2 errors خطآن s3 s4 2 warnings تحذيران s5 1 remark معلومة واحدة s4',
      'Warning تحذير two spellings of one name: Haddad, Hadad one-spelling',
    ]);
    const facts = all(top, named('dd')).map(textOf);
    expect(facts).toEqual([
      'port-reopens',
      'source-texts/port-reopens.txt',
      'ar \u2192 en',
      '(وكالة الأفق / دمشق - 3 شباط 2026)',
      'دمشق',
      'وكالة الأفق',
      '2026-02-03',
    ]);
  });

  test.for([
    ['no units at all', [], 'The article holds no sentences'],
    ['all approved', [makeSegment({ id: 's1', source: 'نعم.', state: 'reviewed' })], 'Every sentence is approved'],
    ['one to read', [makeSegment({ id: 's1', source: 'نعم.' })], '1 sentence waits for an editor'],
    ['blank target', [makeSegment({ id: 's1', source: 'نعم.', target: ' ' })], '1 sentence has no translation yet'],
  ] as const)('verdict: %s', ([, segments, words]) => {
    const view: HtmlView = { bitext: makeBitext([{ role: 'body', segments }]), findings: new Map() };
    const html = writeHtml(view);
    const lines = all(parsed(html), hasClass('verdict')).map(textOf);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
    expect(html).toContain('No findings');
  });
});

describe('other pairs of languages', () => {
  const segments = [makeSegment({ id: 's1', source: 'The port is open.', target: 'الميناء مفتوح.' })];

  test('into Arabic: the page is Arabic first and right to left, the columns keep their order', () => {
    const bitext = { ...makeBitext([{ role: 'body', segments }]), from: 'en', to: 'ar' };
    const tree = parsed(writeHtml({ bitext, findings: new Map() }));
    const root = all(tree, named('html'))[0]!;
    expect([attribute(root, 'lang'), attribute(root, 'dir')]).toEqual(['ar', 'rtl']);
    expect(attribute(all(tree, hasClass('pairs'))[0]!, 'dir')).toBe('ltr');
    expect(all(tree, hasClass('t')).map((cell) => attribute(cell, 'dir'))).toEqual(['ltr', 'rtl']);
    expect(unmarkedArabic(tree)).toEqual([]);
  });

  test('into a language that the product does not speak: English and Arabic words', () => {
    const bitext = { ...SAMPLE, to: 'fr' };
    const tree = parsed(writeHtml({ ...SAMPLE_VIEW, bitext }));
    expect(attribute(all(tree, named('html'))[0]!, 'lang')).toBe('en');
    expect(textOf(all(tree, named('caption'))[0]!)).toContain('Arabic beside French');
  });

  test('languages of the labels can be chosen', () => {
    const tree = parsed(writeHtml({ ...SAMPLE_VIEW, labelLanguages: ['en'] }));
    expect(all(tree, hasClass('l2'))).toEqual([]);
    expect(textOf(all(tree, named('caption'))[0]!)).toBe('The article, sentence by sentence: Arabic beside English');
  });
});

test('law: an article is data, whatever stands in any of its texts', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '</td>',
        '<script>',
        '</style>',
        '<img onerror=x>',
        '"',
        "'",
        '&lt;',
        '<!--',
        '-->',
        'شمال',
        ' ',
        '\u202E',
        '\r',
        '\0',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    ),
    maxLength: 12,
  });
  const finding: fc.Arbitrary<Finding> = fc.record({
    check: fc.constant('a-check'),
    severity: fc.constantFrom('error', 'warning', 'info'),
    message: nasty,
    source: fc.record({ start: fc.nat(20), end: fc.nat(20) }),
    target: fc.record({ start: fc.nat(20), end: fc.nat(20) }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(nasty, nasty, nasty, fc.constantFrom(...ROLES)), { minLength: 1, maxLength: 4 }),
      nasty,
      fc.array(finding, { maxLength: 3 }),
      (units, slug, findings) => {
        const bitext = makeBitext(
          units.map(([source, target, note, role], index) => ({
            role,
            segments: [
              makeSegment({
                id: `s${index + 1}`,
                source,
                target,
                notes: [{ text: note }],
                origin: { kind: 'person', by: note },
              }),
            ],
          })),
        );
        const tree = parsed(
          writeHtml({
            bitext: { ...bitext, slug, original: slug },
            findings: new Map([['s1', findings]]),
            dateline: { text: slug, agencies: [slug] },
          }),
        );
        expect(all(tree, hasClass('pair'))).toHaveLength(units.length);
        expect(all(tree, (node) => /^(script|img)$/.test(node.nodeName))).toEqual([]);
        expect(all(tree, (node) => (node.attrs ?? []).some(({ name }) => name.startsWith('on')))).toEqual([]);
        expect(all(tree, named('style'))).toHaveLength(1);
      },
    ),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeQuotes,
  keepsNames,
  mendNames,
  readNames,
  tidyText,
  writeNames,
} from '../../../src/providers/local/name-markup.ts';
import { makeItem } from '../../contracts/provider.ts';

const item = makeItem('a', 'زار سامي صور مع <ليلى>', { سامي: 'Sami', صور: 'Tyre', ليلى: "O'Neil & Sons" });

test('names stand in the text as the engine will see them', () => {
  expect(writeNames(item, 'inline')).toBe(
    'زار <span translate="no" id="n0">Sami</span> <span translate="no" id="n1">Tyre</span> مع ' +
      '&lt;<span translate="no" id="n2">O\'Neil &amp; Sons</span>&gt;',
  );
  expect(writeNames(item, 'opaque')).toBe(
    "زار <var>Sami</var> <var>Tyre</var> مع &lt;<var>O'Neil &amp; Sons</var>&gt;",
  );
});

test.for<[string, string, string]>([
  ['a span', 'He met <span translate="no" id="n0">Sami</span>.', 'He met Sami.'],
  ['a span with the blank behind it inside', '<span translate="no" id="n0">Sami </span>, who', 'Sami, who'],
  ['an opaque name that sticks', 'to<var>Tyre</var>and', 'to Tyre and'],
  ["the article's own signs", 'A&amp;B &lt;var&gt; <var>C&amp;D</var>', 'A&B <var> C&D'],
])('reading %s', ([, html, expected]) => {
  expect(readNames(html)).toEqual({ text: expected });
});

test('markup that was not sent is a problem, never text', () => {
  expect(readNames('a <script>')).toHaveProperty('problem');
});

describe('a slip in the spelling is mended', () => {
  const one = makeItem('a', 'قال توكايف', { توكايف: 'Tokayev' });
  const span = (inner: string) => `<span translate="no" id="n0">${inner}</span>`;
  test.for<[string, string, string]>([
    ['a letter', `${span('Tokaev')} said`, `${span('Tokayev')} said`],
    ['case and marks', `${span('TOKÁYEV ')}said`, `${span('Tokayev ')}said`],
    ['not another word', `${span('President')} said`, `${span('President')} said`],
    ['not with a word of the sentence inside', `${span('of Tokayev')} said`, `${span('of Tokayev')} said`],
    ['not in two pieces', `${span('Toka')} - ${span('yef')}`, `${span('Toka')} - ${span('yef')}`],
    ['what is right stays', `${span('Tokayev')} said`, `${span('Tokayev')} said`],
  ])('%s', ([, html, expected]) => {
    expect(mendNames(html, one)).toBe(expected);
  });
});

describe('whether all names are there', () => {
  const twice = makeItem('a', 'صور في صور الجديدة', { صور: 'Tyre', 'صور الجديدة': 'New Tyre' });
  test.for<[string, boolean]>([
    ['Tyre is in New Tyre', true],
    ['New Tyre is in New Tyre', false],
    ['Tyre is in a new Tyre', false],
    ['Tyres and New Tyre', false],
    ['“Tyre”: New Tyre’s', true],
  ])('%s: %s', ([text, expected]) => {
    expect(keepsNames(twice, text)).toBe(expected);
  });

  test('a name may hold signs that mean something in patterns', () => {
    const odd = makeItem('a', 'شين', { شين: 'A.(B)+[C]-$D/^E' });
    expect(keepsNames(odd, 'the A.(B)+[C]-$D/^E is')).toBe(true);
    expect(keepsNames(odd, 'the AxB is')).toBe(false);
  });
});

test('a quotation mark that touched the name touches it again; any other is left alone', () => {
  const quoted = makeItem('a', 'قال "صور" و مدينة " صور', { صور: 'Tyre' });
  expect(closeQuotes(quoted, 'said " Tyre "and')).toBe('said "Tyre"and');
  const plain = makeItem('a', 'قال " صور "', { صور: 'Tyre' });
  expect(closeQuotes(plain, 'said " Tyre "')).toBe('said " Tyre "');
});

test('law: whatever stands in the text, what is sent is well-formed, and reading it gives the text with its names', () => {
  const signs = fc.constantFrom(
    '<',
    '>',
    '&',
    '&amp;',
    '</span>',
    '<var>',
    '"',
    ' ',
    'س',
    'a',
    '\u200F',
    '\u0000',
    '\n',
  );
  const text = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, fc.constantFrom('inline', 'opaque'), (before, after, way) => {
      const source = `${before} صور ${after}`;
      const sent = writeNames(makeItem('a', source, { صور: 'T&y <r>' }), way);
      const reading = readNames(sent);
      const folded = (some: string) => tidyText(some).replace(/\s+/g, '').trim();
      expect('text' in reading && folded(reading.text)).toBe(folded(`${before} T&y <r> ${after}`));
      // Every tag that is opened is closed: the engine dies of one that is not.
      expect(sent.match(/<(?:span|var)[^>]*>/g)).toHaveLength(1);
      expect(sent.match(/<\/(?:span|var)>/g)).toHaveLength(1);
      expect(sent.match(/</g)).toHaveLength(2);
    }),
  );
});

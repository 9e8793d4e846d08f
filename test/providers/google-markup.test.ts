import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEntities, readMarkup, writeMarkup } from '../../src/providers/google-markup.ts';
import { makeItem } from '../contracts/provider.ts';
import { expectLinear } from '../support/growth.ts';

const span = (name: string) => `<span translate="no">${name}</span>`;

describe('names as markup', () => {
  test('the name alone is in the span; what is glued to it stays outside', () => {
    expect(writeMarkup(makeItem('a', 'ولبيروت "نور" & <ضوء>', { بيروت: 'Beirut', نور: 'Nour' }))).toBe(
      `ول${span('Beirut')} "${span('Nour')}" &amp; &lt;ضوء&gt;`,
    );
  });

  test.for<[what: string, html: string, text: string]>([
    ['spans go, the words stay', `The mayor of ${span('Tyre')} spoke.`, 'The mayor of Tyre spoke.'],
    ['a word does not stick to a name', `to${span('Tyre')}and`, 'to Tyre and'],
    ['a digit neither', `12${span('Tyre')}3`, '12 Tyre 3'],
    ['blanks inside move outside', `to${span(' Tyre ')}and`, 'to Tyre and'],
    ['and do not double', `to ${span(' Tyre ')} and`, 'to Tyre and'],
    ['no blank before a stop', `to ${span('Tyre ')} .`, 'to Tyre.'],
    ['nor a comma or bracket', `(${span(' Tyre ')}), ${span('Sidon')} , x`, '(Tyre), Sidon, x'],
    ['nor behind an opening quote', `\u201C ${span('Tyre')}\u201D`, '\u201CTyre\u201D'],
    ['a possessive stays glued', `${span('Tyre')}&#39;s port`, "Tyre's port"],
    ['a hyphen too', `pro-${span('Tyre')}-based`, 'pro-Tyre-based'],
    ['two names in a row', `${span('Sami')}${span('Haddad')}`, 'Sami Haddad'],
    ['a blank between two spans', `${span('Sami')} ${span('Haddad')}`, 'Sami Haddad'],
    ['an empty span leaves one blank', `a ${span('')} b`, 'a b'],
    ['outer blanks go', ` ${span('Tyre')} `, 'Tyre'],
    ['a no-break space is the engine\u2019s own', `${span('Tyre')}\u00A0: oui`, 'Tyre\u00A0: oui'],
    ['French keeps its blank before a colon', `${span('Tyre')} : oui`, 'Tyre : oui'],
    ['Chinese gets none', `他去了${span('Tyre')}。${span('推罗')}很美`, '他去了Tyre。推罗很美'],
    [
      'spans as other answers write them',
      '<span translate=no>A</span> <SPAN class="notranslate">B</SPAN > <span lang="en" translate=\'no\'>C</span>',
      'A B C',
    ],
    ['entities', '&quot;A&quot; &amp; B &#39;s &#x2019; &lt;b&gt; &nbsp;', '"A" & B \'s \u2019 <b> \u00A0'],
    ['an entity of an entity is undone once', '&amp;lt;b&amp;gt; &amp;amp;', '&lt;b&gt; &amp;'],
    ['a name with entities', span('O&#39;Neil &amp; Sons'), "O'Neil & Sons"],
    ['signs that are no tags', '5 < 7 > 3 <3 & more &c; &bogus;', '5 < 7 > 3 <3 & more &c; &bogus;'],
    ['a blank elsewhere is not touched', 'a  b .', 'a  b .'],
    ['nothing', '', ''],
  ])('%s', ([, html, text]) => {
    expect(readMarkup(html)).toEqual({ text });
  });

  test.for([
    ['a tag that was not sent', 'a <b>bold</b> word'],
    ['a span that is not ours', 'a <span class="x">word</span>'],
    ['a script', '<script>alert(1)</script>'],
    ['a comment', 'a <!-- b --> c'],
    ['a tag without an end', `to ${span('Tyre')} and <span transl`],
    ['an end of another tag', 'a</p>'],
    ['a declaration', '<?xml version="1.0"?>a'],
  ] as const)('%s is a problem', ([, html]) => {
    expect(readMarkup(html)).toHaveProperty('problem');
  });

  test('law: an engine that changes nothing gives the article back, with the names in place', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/[\s\u0000-\u001F]/gu, '_'));
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 5 }), word, (pairs, last) => {
        let text = '';
        const terms = pairs.map(([before, name]) => {
          text += `${before} `;
          const start = text.length;
          text += `${name} `;
          return { start, end: start + name.length, kind: 'name' as const, term: name, translation: `N${name}N` };
        });
        text += last;
        const item = { id: 'a', text, before: '', after: '', terms };
        const expected = [...pairs.flatMap(([before, name]) => [before, `N${name}N`]), last].join(' ');
        const reading = readMarkup(writeMarkup(item));
        // Spacing before closing and behind opening signs is mended on purpose; all else is the same.
        const bare = (value: string) => value.replaceAll(' ', '');
        expect('text' in reading && bare(reading.text)).toBe(bare(expected));
      }),
    );
  });

  test('law: without names and outer blanks the way there and back loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
        expect(readMarkup(writeMarkup({ id: 'a', text, before: '', after: '', terms: [] }))).toEqual({ text });
      }),
    );
  });

  test('law: whatever an engine answers, reading it ends in a text or a problem', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</span>',
      '<span translate="no">',
      '&',
      '&#',
      '&#0;',
      '&#x110000;',
      '&#xD800;',
      'a',
      ' ',
      '.',
      '"',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = readMarkup(pieces.join(''));
        if ('text' in reading) expect(reading.text.isWellFormed?.() ?? true).toBe(true);
        else expect(reading.problem).not.toBe('');
      }),
    );
  });

  test.for(['<', '< ', span('A'), '&'])('a long answer is read in time that grows with its length: %s', (piece) => {
    expectLinear(
      5_000,
      (size) => piece.repeat(size),
      (html) => expect(readMarkup(html)).toHaveProperty('text'),
    );
  });
});

describe('entities', () => {
  test.for([
    ['&#39;', "'"],
    ['&#x1F600;', '\u{1F600}'],
    ['&#0;', '\uFFFD'],
    ['&#xD800;', '\uFFFD'],
    ['&#x110000;', '\uFFFD'],
    ['&constructor;', '&constructor;'],
    ['&AMP;', '&AMP;'],
    ['&amp', '&amp'],
  ] as const)('%s', ([entity, expected]) => {
    expect(decodeEntities(entity)).toBe(expected);
  });
});

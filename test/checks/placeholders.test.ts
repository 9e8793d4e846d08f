import { describe, expect, test } from 'vitest';
import { placeholders } from '../../src/checks/placeholders.ts';
import { findPlaceholders } from '../../src/text/placeholders.ts';

const said = (source: string, target: string, key?: string): string[] =>
  [...placeholders.run({ source, target, from: 'en', to: 'ar', ...(key === undefined ? {} : { key }) })].map(
    ({ message }) => message,
  );

describe('placeholders', () => {
  test.for([
    ['{{count}} files', '{{count}} ملفات'],
    ['Hello {{ name }}', 'أهلا {{name}}'],
    ['$t(common:yes, { "count": 2 }) and %1$s', '%1$s و$t(common:yes, { "count": 2 })'],
    ['{0} of {1}', '{1} من {0}'],
    ['{ $name } opened { -brand }', '{ -brand } فتحه { $name }'],
    ['%(user)s wrote %d lines', '%d أسطر كتبها %(user)s'],
    // News has the same signs.
    ['Up 50% to 100 in {sic} brackets', 'ارتفع 50٪ إلى 100 بين قوسين {sic}'],
    ['a rise of 5% doubled', 'ارتفاع 5% تضاعف'],
  ])('are kept: %s', ([source, target]) => {
    expect(said(source!, target!)).toEqual([]);
  });

  test.for([
    ['{{count}} files', 'ملفات', 'the placeholder {{count}} is not in the target'],
    ['{{count}} files', '{{عدد}} ملفات', 'the placeholder {{count}} is not in the target'],
    ['{{a}} and {{a}}', '{{a}}', 'the placeholder {{a}} is not in the target'],
    ['files', '{{count}} ملفات', 'the placeholder {{count}} is not in the source'],
    ['%s files', '% s ملفات', 'the placeholder %s is not in the target'],
    ['$t(menu.open) now', '$ t (menu.open) الآن', 'the placeholder $t(menu.open) is not in the target'],
  ])('are missed: %s', ([source, target, message]) => {
    expect(said(source!, target!)).toContain(message);
  });

  test('a number may be a word in the forms that say which it is, and nowhere else', () => {
    expect(said('{{count}} files in {{folder}}', 'ملفان في {{folder}}', 'files_two')).toEqual([]);
    expect(said('{{count}} files in {{folder}}', 'ملفان', 'files_two')).toEqual([
      'the placeholder {{folder}} is not in the target',
    ]);
    expect(said('{{count}} files', 'ملفات', 'files_few')).toHaveLength(1);
  });

  test('none are found in what news writes', () => {
    for (const text of ['زيادة 12% في العام', 'up 3 % from', '100%s', 'cost $5 {see note}', 'a { b } c', '€50', '%'])
      expect(findPlaceholders(text).filter(({ text }) => text !== '{see note}')).toEqual([]);
  });

  test('they are found in time in proportion to the text', () => {
    const text = '{{ '.repeat(20_000) + '$t('.repeat(20_000) + '%'.repeat(20_000);
    expect(findPlaceholders(text)).toEqual([]);
  });
});

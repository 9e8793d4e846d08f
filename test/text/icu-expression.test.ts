import { describe, expect, test } from 'vitest';
import { ExpressionFault } from '../../src/text/expression-reader.ts';
import { turnIcuExpression } from '../../src/text/icu-expression.ts';

function whole(expression: string): RegExp {
  return new RegExp(`^(?:${turnIcuExpression(expression).expression})$`, 'v');
}

/** Expression, texts it matches whole, texts it does not. */
const SAME: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['[\\.\\?!]+', ['.', '?!', '...'], ['', 'a']],
  ['\\s', [' ', '\t', '\u00A0', '\u2003', '\u2028'], ['', 'x']],
  ['\\S', ['x', 'ع'], [' ', '\u00A0']],
  ['\\d+', ['12', '١٢', '۱۲'], ['a', '']],
  ['\\D', ['a'], ['1', '١']],
  ['\\w+', ['كلمة', 'مُحَمَّد', 'a_1'], ['a b', '.']],
  ['\\W', ['.', ' '], ['ع', '1']],
  ['\\h', ['\t', '\u00A0'], ['\n']],
  ['\\v', ['\n', '\u2028'], [' ']],
  ['\\R', ['\r\n', '\n', '\u2029'], [' ']],
  ['.', ['a', 'ع'], ['\n', '\u2028']],
  ['(?s).', ['\n'], []],
  ['\\Q.*\\E', ['.*'], ['aa']],
  ['\\Qa.b\\E+', ['a.b', 'a.bb'], ['a.ba.b']],
  ['\\u0663\\x41\\x{1F600}\\U0001F600', ['٣A\u{1F600}\u{1F600}'], ['3A']],
  ['\\0101', ['A'], []],
  ['\\p{Lu}\\p{Ll}', ['Ab'], ['ab', 'AB']],
  ['\\pL', ['ع', 'a'], ['1']],
  ['\\p{^Lu}', ['a', '1'], ['A']],
  ['\\p{Punct}', ['.', '؟'], ['a']],
  ['\\p{IsArabic}', ['ع'], ['a']],
  ['\\p{script=Hebrew}', ['ש'], ['a']],
  ['[[:alpha:]&&[^a]]', ['b', 'ع'], ['a', '1']],
  ['[a-z&&[^aeiou]]', ['b', 'z'], ['a', 'B']],
  ['[[a-c][x-z]]', ['a', 'z'], ['m']],
  ['[\\p{L}--[a-z]]', ['A', 'ع'], ['a']],
  ['[^\\p{Lu}]', ['a'], ['A']],
  ['[\\p{L}-[a-z]]', ['A', 'ع'], ['a', '-']],
  ['[\\p{L}&[a-z]]', ['a'], ['A', '&']],
  ['[]a]', [']', 'a'], ['b']],
  ['[^]a]', ['b'], [']', 'a']],
  ['\\p{InArabic}', ['ع', '،'], ['a']],
  ['\\P{Block=Basic Latin}', ['ع'], ['a', '.']],
  ['[\\p{InCyrillic}]', ['Я'], ['R']],
  ['\\p{Uppercase Letter}', ['A', 'Я'], ['a']],
  ['\\p{script=arabic}', ['ع'], ['a']],
  ['[[:blank:]]', [' ', '\t'], ['\n', 'a']],
  ['[[:^word:]]', ['.', ' '], ['a', 'ع']],
  ['\\p{Graph}', ['a', '.'], [' ', '\n']],
  ['\\p{Print}', ['a', ' '], ['\n']],
  ['\\p{XDigit}', ['7', 'F', '٣'], ['g']],
  ['\\p{javaLowerCase}', ['a', 'я'], ['A']],
  ['[\\w\\-.]', ['-', '.', 'a'], ['+']],
  ['[a-]', ['a', '-'], ['b']],
  ['[-a]', ['a', '-'], ['b']],
  ['[()|{}/"]', ['(', ')', '|', '{', '}', '/', '"'], ['\\']],
  ['[&!#]', ['&', '!', '#'], ['$']],
  ['(?i)mr\\.', ['mr.', 'MR.', 'Mr.'], ['mx.']],
  ['(?i:m)r', ['Mr', 'mr'], ['mR']],
  ['(?i)[a-c]д', ['AД', 'bд'], ['d']],
  ['(?x) a b # remark\n c', ['abc'], ['a b c']],
  ['(a)(?#remark)\\1', ['aa'], ['a']],
  ['(?<n>a)\\k<n>', ['aa'], ['ab']],
  ['a{2}', ['aa'], ['a', 'a{2}']],
  ['a{2,3}?', ['aa', 'aaa'], ['a']],
  ['{x}', ['{x}'], []],
  ['a|', ['a', ''], ['b']],
  ['ا\\.ب', ['ا.ب'], ['اب']],
];

describe('an ICU expression as a JavaScript one', () => {
  test.for(SAME)('%s', ([expression, yes, no]) => {
    const turned = whole(expression);
    for (const text of yes) expect(turned.test(text), `${turned} on ${JSON.stringify(text)}`).toBe(true);
    for (const text of no) expect(turned.test(text), `${turned} on ${JSON.stringify(text)}`).toBe(false);
  });

  test('a word boundary knows words of every script, and vowel signs as part of them', () => {
    const found = (expression: string, text: string): number[] =>
      [...text.matchAll(new RegExp(turnIcuExpression(expression).expression, 'gv'))].map(({ index }) => index);
    expect(found('\\b', 'قال نعم')).toEqual([0, 3, 4, 7]);
    expect(found('\\bد', 'محمد د.')).toEqual([5]);
    expect(found('\\B', 'مُح')).toEqual([1, 2]);
    expect(found('^\\s*\\d', ' 1\n 2')).toEqual([0]);
    expect(found('(?m)^\\s*\\d', ' 1\n 2')).toEqual([0, 3]);
    expect(found('\\A.|.\\z', 'abc')).toEqual([0, 2]);
  });

  test.for([
    ['a++', 'possessive', 2],
    ['x(?>ab)', 'atomic', 1],
    ['\\G', '\\G', 0],
    ['\\N{SPACE}', '\\N', 0],
    ['\\p{InGothic}', 'InGothic', 0],
    ['x(?<n>a)(?<n>b)', 'second group', 8],
    ['(a)\\2', 'does not stand in front', 3],
    ['\\k<n>(?<n>a)', 'does not stand in front', 0],
    ['ab{3,1}', 'more at the least', 2],
    ['[]', 'not closed', 0],
    ['('.repeat(5000), 'within each other', 200],
    ['['.repeat(5000), 'within each other', 200],
    ['(?w)a', 'flag "w"', 0],
    ['(a', 'not closed', 0],
    ['a)', 'without an opening', 1],
    ['[a', 'not closed', 0],
    ['*a', 'nothing in front', 0],
    ['[z-a]', 'backwards', 1],
    ['\\u12', 'four figures', 0],
    ['a\\', 'backslash', 1],
    ['(?<n', 'unknown kind', 0],
  ] as const)('%s is refused: %s', ([expression, message, index]) => {
    let fault: unknown;
    try {
      turnIcuExpression(expression);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(ExpressionFault);
    expect(fault).toMatchObject({ message: expect.stringContaining(message), index });
  });

  test.for([
    ['(a+)+', true],
    ['(?:\\s|\\w+)*', true],
    ['(\\w{2}\\s?){3,}', true],
    ['((ab)*){1,1000}', true],
    ['(?:abc)+', false],
    ['(?<n>abc)*', false],
    ['(a|b)?', false],
    ['(a+){1,3}', false],
    ['[.?!]+\\s*', false],
  ] as const)('%s may run away: %s', ([expression, may]) => {
    expect(turnIcuExpression(expression).mayRunAway).toBe(may);
  });
});

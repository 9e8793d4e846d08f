import { describe, expect, test } from 'vitest';
import { EXIT, exitCodeOf, exitCodeOfError, printable, printError, type Terminal } from '../../src/cli/terminal.ts';
import { TarjumanError } from '../../src/core/error.ts';
import { wordsIn } from '../../src/locales/words.ts';

describe('printable', () => {
  test.for([
    ['plain', 'الميناء & port', 'الميناء & port'],
    ['colours', 'a\u001B[31mred\u001B[0m', 'ared'],
    ['a title for the window', 'a\u001B]0;owned\u0007b', 'ab'],
    ['a link', '\u001B]8;;http://x.example\u001B\\text\u001B]8;;\u001B\\', 'text'],
    ['an escape within an escape', '\u001B\u001B[2J[2Jx', '[2Jx'],
    ['escapes of one byte', 'a\u009B31mb', 'ab'],
    ['bidi overrides and isolates', '\u202Eabc\u202C \u2067x\u2069 \u200Fy\u200E \u061Cz', 'abc x y z'],
    ['line ends and tabs', 'a\nb\tc\r\nd', 'a b c d'],
    ['bells, backspaces, nulls', 'a\u0007b\u0008c\u0000d\u007Fe', 'abcde'],
  ] as const)('%s', ([, text, shown]) => {
    expect(printable(text)).toBe(shown);
    expect(printable(shown)).toBe(shown);
  });
});

function said(error: TarjumanError, language = 'en'): string {
  let text = '';
  const terminal = {
    err: (more: string) => {
      text += more;
    },
  } as Terminal;
  printError(terminal, error, wordsIn(language));
  return text;
}

describe('an error', () => {
  test('is place, code, what was found, and on a line of its own what to do', () => {
    const error = new TarjumanError(
      'GLOSSARY_DUPLICATE_TERM',
      { file: 'glossary.yaml', line: 14, column: 3 },
      '«مجلس الأمن» is listed twice',
      'keep one entry',
    );
    expect(said(error)).toBe(
      'glossary.yaml:14:3: GLOSSARY_DUPLICATE_TERM: term listed twice: «مجلس الأمن» is listed twice\n  what to do: keep one entry\n',
    );
    expect(said(error, 'ar')).toMatch(
      /^glossary.yaml:14:3: GLOSSARY_DUPLICATE_TERM: مصطلح مذكور مرتين: .*\n {2}ما العمل: keep/,
    );
  });

  test('without a place begins with its code', () => {
    expect(said(new TarjumanError('USAGE', {}, 'no', 'yes'))).toBe('USAGE: wrong usage: no\n  what to do: yes\n');
  });

  test('cannot work the terminal from a file name, an article or a hint', () => {
    const evil = '\u001B]0;owned\u0007\u202Ex\n';
    const text = said(new TarjumanError('INPUT_EMPTY', { file: `${evil}.txt`, line: 2 }, evil, evil));
    expect(text).toBe('x .txt:2: INPUT_EMPTY: empty article: x \n  what to do: x \n');
  });
});

describe('exit codes', () => {
  test.for([
    [[], 0],
    [[0, 0], 0],
    [[0, 1], 1],
    [[1, 3], 3],
    [[3, 4, 1], 4],
    [[4, 2, 3], 2],
    [[2, 130, 4], 130],
  ] as const)('of %j the one that counts is %i', ([codes, counts]) => {
    expect(exitCodeOf(codes)).toBe(counts);
    expect(exitCodeOf([...codes].reverse())).toBe(counts);
  });

  test.for([
    ['USAGE', EXIT.usage],
    ['INPUT_EMPTY', EXIT.usage],
    ['RECORD_LOCKED', EXIT.usage],
    ['NO_ENGINE', EXIT.engine],
    ['ENGINE_SETTINGS', EXIT.engine],
    ['CEILING', EXIT.ceiling],
  ] as const)('%s ends with %i', ([code, exit]) => {
    expect(exitCodeOfError(new TarjumanError(code, {}, '', ''))).toBe(exit);
  });
});

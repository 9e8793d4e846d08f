import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TarjumanError } from '../../src/core/error.ts';
import { encodeText } from '../../src/io/decode-text.ts';
import { realFiles } from '../../src/io/files.ts';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

const TEXT = 'عودة الميناء إلى العمل\r\n\r\nالرباط (رويترز) - عاد الميناء إلى العمل. شكر المدير العمال.\r\n';
const RULES = { language: 'ar', wrapped: 'auto' } as const;

async function read(bytes: Uint8Array | string, language = 'ar') {
  const root = temporaryFolder();
  const path = join(root, 'port.txt');
  await realFiles.write(path, bytes);
  return readArticle({ path, file: 'in/port.txt', slug: 'port' }, { ...RULES, language }, realFiles);
}

describe('an article', () => {
  test('is decoded, laid out and split; its text is what the bytes said', async () => {
    const { article, guessedEncoding } = await read(TEXT);
    expect(article).toMatchObject({
      slug: 'port',
      file: 'in/port.txt',
      language: 'ar',
      text: TEXT,
      encoding: { name: 'utf-8', bom: false },
      dateline: { text: 'الرباط (رويترز)', place: 'الرباط', agencies: ['رويترز'] },
    });
    expect(article.units.map(({ role, segments }) => [role, segments.length])).toEqual([
      ['headline', 1],
      ['dateline', 1],
      ['body', 2],
    ]);
    expect(guessedEncoding).toBe(false);
  });

  test.for([
    ['utf-8', true, false],
    ['utf-16le', true, false],
    ['utf-16be', true, false],
    ['utf-16le', false, true],
    ['windows-1256', false, true],
    ['iso-8859-6', false, true],
  ] as const)('%s (mark: %s) is read, and a guess is called one', async ([name, bom, guessed]) => {
    const { article, guessedEncoding } = await read(encodeText(TEXT, { name, bom }));
    expect(article.text).toBe(TEXT);
    expect(article.encoding).toEqual({ name, bom });
    expect(guessedEncoding).toBe(guessed);
  });
});

describe('what is no article', () => {
  const PERSIAN = 'وزیر گفت که این طرح چند ماه دیگر آغاز می‌شود. او از همه کارگران تشکر کرد و گفت که بندر باز است.';
  test.for([
    ['nothing', '', 'INPUT_EMPTY', 'the file is empty'],
    ['only a mark', '\uFEFF', 'INPUT_EMPTY', 'nothing but white space'],
    ['only blanks and marks that nobody sees', ' \r\n\t\u200F\u00A0\n', 'INPUT_EMPTY', 'nothing but white space'],
    ['bytes of no encoding', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'INPUT_ENCODING'],
    ['English', 'The port is back at work. The director thanked the workers for their patience.', 'INPUT_LANGUAGE'],
    ['Persian', PERSIAN, 'INPUT_LANGUAGE', 'Persian (fa)'],
    [
      'Hebrew',
      'הספרייה נפתחה אתמול. המנהל אמר שהכניסה חופשית.',
      'INPUT_LANGUAGE',
      'letters of another kind: Hebrew (Hebr)',
    ],
  ] as const)('%s', async ([, bytes, code, says]) => {
    const error = await read(bytes).then(
      () => undefined,
      (cause: TarjumanError) => cause,
    );
    expect(error).toMatchObject({ code, at: { file: 'in/port.txt' } });
    expect(error!.hint).not.toBe('');
    if (says !== undefined) expect(error!.message).toContain(says);
    expect(error!.message).not.toContain(PERSIAN.slice(0, 10));
  });

  test('a file that has gone since it was found', async () => {
    const path = join(temporaryFolder(), 'gone.txt');
    await expect(readArticle({ path, file: 'gone.txt', slug: 'gone' }, RULES, realFiles)).rejects.toMatchObject({
      code: 'INPUT_MISSING',
    });
  });

  test('another language is named, and what was expected', async () => {
    await expect(read(PERSIAN)).rejects.toThrow(/Persian \(fa\).*Arabic \(ar\)/);
    await expect(read(PERSIAN, 'fa')).resolves.toMatchObject({ article: { language: 'fa' } });
  });
});

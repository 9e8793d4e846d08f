import { describe, expect, test } from 'vitest';
import { LARGE_FILE } from '../../src/pipeline/stream-article.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

const HEAD =
  'عودة الميناء إلى العمل\nكتب: سامي نجيب\n(أ ف ب) - وصل المدير إلى ميناء الفجر أمس. شكر المدير 250 عاملا.\n';
const PARAGRAPHS = [
  'وقال د. سامي نجيب إن العمل "سيستمر... طويلا". هل يكفي ذلك؟ لا أحد يعرف.',
  'ردود فعل',
  'وأضاف 😀 أن 7.9 في المئة من العمال عادوا إلى\nبيوتهم.\r\n',
  '1. بند أول\n2. بند ثان',
];
const BODY = PARAGRAPHS.join('\n').repeat(Math.ceil((LARGE_FILE * 1.3) / 240));

function desk(text: string | Uint8Array) {
  return openDeskFolder({ 'source-texts/large.txt': text });
}

describe('segment, for a file that is read in pieces', () => {
  const whole = layOutPlainText(HEAD + BODY);

  test('--json tells the same as for a text that is read whole', async () => {
    expect(Buffer.byteLength(HEAD + BODY)).toBeGreaterThan(LARGE_FILE);
    const { code, out } = await desk(`\uFEFF${HEAD}${BODY}`).run(['segment', '--json']);
    expect(code).toBe(0);
    const text = HEAD + BODY;
    expect(JSON.parse(out)).toEqual({
      slug: 'large',
      file: 'source-texts/large.txt',
      encoding: { name: 'utf-8', bom: true },
      dateline: whole.dateline,
      segments: whole.units.flatMap(({ role, segments }) =>
        segments.map(({ start, end }) => ({ start, end, role, text: text.slice(start, end) })),
      ),
    });
  });

  test('--offsets tells where they are, a line each', async () => {
    const { out } = await desk(HEAD + BODY).run(['segment', '--offsets']);
    const lines = whole.units.flatMap(({ role, segments }) =>
      segments.map(({ start, end }) => `${start}\t${end}\t${role}\n`),
    );
    expect(out).toBe(lines.join(''));
  });

  test('one in another encoding is read whole', async () => {
    const { out } = await desk(Buffer.from(`\uFEFF${HEAD}${BODY}`, 'utf16le')).run(['segment', '--json', '--offsets']);
    const { encoding, segments } = JSON.parse(out);
    expect(encoding).toEqual({ name: 'utf-16le', bom: true });
    expect(segments).toHaveLength(whole.units.flatMap((unit) => unit.segments).length);
    expect(segments[0]).toEqual({ start: 0, end: 22, role: 'headline' });
  });

  test('bytes that are no text, far behind, are told with their place', async () => {
    const bytes = Buffer.from(HEAD + BODY);
    bytes[bytes.length - 1000] = 0xff;
    const { code, err } = await desk(bytes).run(['segment', '--offsets']);
    expect(code).toBe(2);
    expect(err).toMatch(/large\.txt: INPUT_ENCODING: .*not UTF-8, as all before is \(byte \d+\)/);
  });

  test('white space without end is an empty file', async () => {
    const { code, err } = await desk(' \n'.repeat(LARGE_FILE / 2 + 1)).run(['segment']);
    expect(code).toBe(2);
    expect(err).toContain('INPUT_EMPTY');
  });

  test('another language is told before anything is printed', async () => {
    const { code, out, err } = await desk('The harbour is open again, said the manager.\n'.repeat(60_000)).run([
      'segment',
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('INPUT_LANGUAGE');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../src/core/article.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

const GLOSSARY = `terms:
  - term: ميناء الفجر
    translations: { en: Fajr Port }
    type: place
`;

/** The glossary lies under a name that no command reads by itself. */
const desk = openDeskFolder({ 'names.yaml': GLOSSARY });

interface Command {
  readonly argv: readonly string[];
  readonly list: string;
  readonly line: (id: unknown, text: string) => object;
}

const COMMANDS: readonly Command[] = [
  { argv: ['segment', '--batch'], list: 'segments', line: (id, text) => ({ id, text }) },
  { argv: ['lint', '--batch'], list: 'findings', line: (id, text) => ({ id, text }) },
  {
    argv: ['glossary', 'match', '--batch', '--glossary', 'names.yaml'],
    list: 'matches',
    line: (id, text) => ({ id, text }),
  },
  { argv: ['check', '--batch'], list: 'findings', line: (id, source) => ({ id, source, target: 'The port.' }) },
];

const jsonl = (lines: readonly unknown[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const answersOf = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown> & { id: unknown; error?: string });

async function ask(argv: readonly string[], stdin: string | readonly (string | Uint8Array)[]) {
  const said = await desk.run(argv, { stdin: stdin as string });
  return { ...said, answers: answersOf(said.out) };
}

describe.for(COMMANDS)('$argv', ({ argv, list, line }) => {
  test('answers each line with one line, in order, under its id', async () => {
    const ids = ['b', 'a', 7, 'a', 'Ω', 'constructor'];
    const { code, err, out, answers } = await ask(argv, jsonl(ids.map((id) => line(id, 'عاد ميناء الفجر إلى العمل.'))));
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(answers.map(({ id }) => id)).toEqual(ids);
    for (const answer of answers) {
      expect(Object.keys(answer)).toEqual(['id', list]);
      expect(answer[list]).toBeInstanceOf(Array);
    }
    expect(out.endsWith('\n')).toBe(true);
  });

  test('answers a question before the next is asked', async () => {
    let answered = (): void => {};
    const order: string[] = [];
    async function* slowly() {
      for (const id of ['1', '2', '3']) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve;
        });
        order.push(`asked ${id}`);
        yield Buffer.from(jsonl([line(id, 'عاد الميناء إلى العمل.')]));
        await answer;
      }
    }
    const said = await desk.run(argv, {
      stdin: slowly(),
      onOut: (text) => {
        for (const { id } of answersOf(text)) order.push(`answered ${id}`);
        answered();
      },
    });
    expect(said.code).toBe(0);
    expect(order).toEqual(['asked 1', 'answered 1', 'asked 2', 'answered 2', 'asked 3', 'answered 3']);
  });

  test('reads the same however its input is cut', async () => {
    const bytes = Buffer.from(`\uFEFF${jsonl([line('١', 'عاد ميناء الفجر 😀.'), line('٢', 'قال: «نعم».')])}`, 'utf8');
    const whole = await ask(argv, [bytes]);
    expect(whole.code).toBe(0);
    expect(whole.answers).toHaveLength(2);
    expect(
      (
        await ask(
          argv,
          [...bytes].map((byte) => Uint8Array.of(byte)),
        )
      ).out,
    ).toBe(whole.out);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = at.slice(1).map((end, index) => bytes.subarray(at[index]!, end));
        expect((await ask(argv, parts)).out).toBe(whole.out);
      }),
      { numRuns: 15 },
    );
  });

  test('takes CRLF, blank lines, a mark in front and a last line without an end', async () => {
    const one = JSON.stringify(line('1', 'نعم.'));
    const two = JSON.stringify(line('2', 'لا.'));
    const { code, answers } = await ask(argv, `\uFEFF\r\n${one}\r\n\n  \t\r\n${two}`);
    expect(answers.map(({ id }) => id)).toEqual(['1', '2']);
    expect(code).toBe(0);
  });

  test('reads files that are named, one behind the other, and says which is not there before it answers', async () => {
    const [one, two, three] = ['1', '2', '3'].map((id) => JSON.stringify(line(id, 'عاد ميناء الفجر.')));
    desk.put('one.jsonl', `\uFEFF${one}`);
    desk.put('two.jsonl', `\uFEFF${three}\n`);
    const { code, answers } = await ask([...argv, 'one.jsonl', '-', 'two.jsonl'], `${two}\n`);
    expect(answers.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(code).toBe(0);
    const missing = await ask([...argv, 'one.jsonl', 'gone.jsonl'], '');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('gone.jsonl');
  });

  test('an empty input is answered in full', async () => {
    for (const stdin of ['', '\n', '\uFEFF', '\r\n\r\n'])
      expect(await ask(argv, stdin), JSON.stringify(stdin)).toMatchObject({ code: 0, out: '', err: '' });
  });

  const good = JSON.stringify(line('good', 'نعم.'));
  const field = Object.keys(line('x', 'y'))[1]!;
  const bad: readonly [what: string, line: string | Uint8Array, id: unknown, error: RegExp][] = [
    ['no JSON', '{"id": "x", ', null, /no JSON/],
    ['a word', 'hello', null, /no JSON/],
    ['an array', '["x"]', null, /one JSON object/],
    ['null', 'null', null, /one JSON object/],
    ['a string', '"text"', null, /one JSON object/],
    ['no id', JSON.stringify({ ...line('x', 'نعم.'), id: undefined }), null, /«id» is missing/],
    ['a null id', JSON.stringify(line(null, 'نعم.')), null, /«id» is missing/],
    ['no text', JSON.stringify({ id: 'x' }), 'x', new RegExp(`«${field}» is missing`)],
    [
      'a number for a text',
      JSON.stringify({ ...line('x', ''), [field]: 5 }),
      'x',
      new RegExp(`«${field}» is no string`),
    ],
    ['null for a text', JSON.stringify({ ...line(9, ''), [field]: null }), 9, new RegExp(`«${field}» is no string`)],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xc3, 0x28, 0x7d]), null, /UTF-8/],
    ['two objects in a line', `${good}${good}`, null, /no JSON/],
  ];

  test.for(bad)('%s gives an error in its place, and the rest is answered', async ([, odd, id, error]) => {
    const { code, answers, err } = await ask(argv, [`${good}\n`, odd, `\n${good}\n`]);
    expect(answers.map((answer) => answer.id)).toEqual(['good', id, 'good']);
    expect(Object.keys(answers[1]!)).toEqual(['id', 'error']);
    expect(answers[1]!.error).toMatch(error);
    expect(answers[0]).toEqual(answers[2]);
    expect(code).toBe(1);
    expect(err).toBe('');
  });

  test('takes a line of three hundred thousand characters', async () => {
    const text = 'عاد ميناء الفجر إلى العمل صباح أمس. '.repeat(8_400).trim();
    const bytes = Buffer.from(jsonl([line('long', text), line('next', 'نعم.')]));
    const parts: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += 65_536) parts.push(bytes.subarray(at, at + 65_536));
    const { code, answers } = await ask(argv, parts);
    expect(answers.map(({ id }) => id)).toEqual(['long', 'next']);
    expect(code).toBe(0);
  });

  test('answers any text, half characters too', async () => {
    const lines: object[] = [];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        lines.push(line(lines.length, text));
      }),
      { numRuns: 100 },
    );
    lines.push(line('half', 'عاد \uD83D الميناء'), line('nul', '\u0000'), line('empty', ''));
    const { code, answers } = await ask(argv, jsonl(lines));
    expect(answers).toHaveLength(lines.length);
    expect(answers.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(code).toBe(0);
  });

  test('ends when it is interrupted, though its input stays open', async () => {
    const stop = new AbortController();
    async function* open() {
      yield Buffer.from(`${good}\n`);
      await new Promise(() => {});
    }
    const said = await desk.run(argv, { stdin: open(), signal: stop.signal, onOut: () => stop.abort() });
    expect(said.code).toBe(130);
    expect(answersOf(said.out)).toHaveLength(1);
  });

  test('reads settings and glossaries of the folder only if they are named', async () => {
    const trap = openDeskFolder({ 'tarjuman.yaml': 'nonsense: true\n', 'glossary.yaml': 'terms: 5\n' });
    trap.put('names.yaml', GLOSSARY);
    expect(await trap.run(argv, { stdin: `${good}\n` })).toMatchObject({ code: 0, err: '' });
    const named = await trap.run([...argv, '--settings', 'tarjuman.yaml'], { stdin: `${good}\n` });
    expect(named).toMatchObject({ code: 2, out: '' });
    expect(named.err).toContain('tarjuman.yaml:1:1: SETTINGS_INVALID');
    const missing = await trap.run([...argv, '--settings', 'gone.yaml'], { stdin: `${good}\n` });
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('gone.yaml: INPUT_MISSING');
  });
});

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role: string;
  readonly text: string;
}

async function segmentsOf(text: string, ...options: string[]): Promise<Piece[]> {
  const { answers } = await ask(['segment', '--batch', ...options], jsonl([{ id: 1, text }]));
  return answers[0]!['segments'] as Piece[];
}

describe('segment --batch', () => {
  test('ranges are [start, end) in UTF-16 units, without outer white space', async () => {
    const text = '  😀 عاد الميناء إلى العمل.   شكر المدير العمال. ';
    const pieces = await segmentsOf(text);
    expect(pieces).toEqual([
      { start: 2, end: 27, role: 'body', text: '😀 عاد الميناء إلى العمل.' },
      { start: 30, end: 48, role: 'body', text: 'شكر المدير العمال.' },
    ]);
    for (const { start, end, text: piece } of pieces) expect(text.slice(start, end)).toBe(piece);
  });

  test('a text in one block is body, also where it has no stop', async () => {
    expect(await segmentsOf('عودة الميناء إلى العمل')).toMatchObject([{ role: 'body' }]);
    expect(await segmentsOf('عاد الميناء. شكر المدير العمال.')).toMatchObject([{ role: 'body' }, { role: 'body' }]);
  });

  test('a text of several paragraphs is an article: headline, dateline, body', async () => {
    const text =
      'عودة الميناء إلى العمل\n\nالرباط - 5 آذار 2026 (رويترز) - عاد الميناء إلى العمل. شكر المدير العمال.\n\nودام الإغلاق أسابيع.';
    const pieces = await segmentsOf(text);
    expect(pieces.map(({ role }) => role)).toEqual(['headline', 'dateline', 'body', 'body', 'body']);
    expect(pieces[1]!.text).toMatch(/^الرباط/);
    expect(pieces[2]!.text).toBe('عاد الميناء إلى العمل.');
  });

  test('a dateline in front of a single sentence is a segment of its own', async () => {
    const pieces = await segmentsOf('الرباط (رويترز) - عاد الميناء إلى العمل.');
    expect(pieces.map(({ role, text }) => [role, text])).toEqual([
      ['dateline', 'الرباط (رويترز) -'],
      ['body', 'عاد الميناء إلى العمل.'],
    ]);
  });

  test('roles are of the closed list; pieces stand in order, never overlap, and leave out only what is unseen', async () => {
    const paragraphs = ['عنوان قصير', 'الرباط (رويترز) - عاد العمل. نعم!', '- بند أول\n- بند ثان', 'قال: «لا». ثم مضى'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...paragraphs), fc.string({ unit: 'binary', maxLength: 20 })), {
          maxLength: 5,
        }),
        async (parts) => {
          const text = parts.join('\n\n');
          let at = 0;
          for (const piece of await segmentsOf(text)) {
            expect(ROLES).toContain(piece.role);
            expect(text.slice(at, piece.start)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(text.slice(piece.start, piece.end)).toBe(piece.text);
            expect(piece.text).toBe(piece.text.trim());
            at = piece.end;
          }
          expect(text.slice(at)).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('takes the desk’s segmentation from the settings that are named', async () => {
    desk.put('desk.yaml', "segmentation: { endAt: ['؛'] }\n");
    const text = 'عاد الميناء إلى العمل؛ شكر المدير العمال.';
    expect(await segmentsOf(text)).toHaveLength(1);
    expect(await segmentsOf(text, '--settings', 'desk.yaml')).toHaveLength(2);
  });
});

describe('segment --srx', () => {
  const SRX = `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
<languagerule languagerulename="all"><rule break="yes"><beforebreak>[.]</beforebreak><afterbreak>(\\s|\\w+)*!</afterbreak></rule>
<rule break="yes"><beforebreak>[.]</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern="AR.*" languagerulename="all"/></maprules></body></srx>`;

  test('splits by rules of which one runs away on some texts, and names it where it does', async () => {
    desk.put('desk.srx', SRX);
    const texts = ['عاد الميناء. شكر المدير العمال.', `نعم. ${'كلمة '.repeat(60)}`, 'نعم. لا.'];
    const { code, answers } = await ask(
      ['segment', '--batch', '--srx', 'desk.srx'],
      jsonl(texts.map((text, id) => ({ id, text }))),
    );
    expect(code).toBe(1);
    expect(answers.map(({ segments }) => (segments as unknown[] | undefined)?.length)).toEqual([2, undefined, 2]);
    expect(answers[1]!['error']).toMatch(/^desk\.srx:2:\d+: a rule is not done with a paragraph of 304 characters/);
  });

  test('a file that cannot be used is named with its line before anything is answered', async () => {
    desk.put('old.srx', SRX.replace('2.0', '1.0'));
    const { code, err, answers } = await ask(
      ['segment', '--batch', '--srx', 'old.srx'],
      jsonl([{ id: 1, text: 'نعم.' }]),
    );
    expect([code, answers]).toEqual([2, []]);
    expect(err).toMatch(/^old\.srx:1:\d+: SETTINGS_INVALID: .*SRX version "1\.0"/);
  });
});

describe('lint --batch', () => {
  test('places count in the whole text, messages are English in every language', async () => {
    const text = 'عنوان قصير\n\n😀 قال قال المدير إن العمل عاد.';
    const stdin = jsonl([{ id: 1, text }]);
    const english = await ask(['lint', '--batch'], stdin);
    const [finding] = (english.answers[0]!['findings'] as Record<string, unknown>[]).filter(
      ({ check }) => check === 'lint-doubled-word',
    );
    expect(Object.keys(finding!)).toEqual(['check', 'severity', 'message', 'start', 'end']);
    const { start, end } = finding as unknown as Piece;
    expect(text.slice(start, end)).toContain('قال');
    expect(start).toBeGreaterThanOrEqual(text.indexOf('قال'));
    const arabic = await desk.run(['lint', '--batch', '--lang', 'ar'], { stdin });
    expect(arabic.out).toBe(english.out);
  });

  test('never speaks of an error', async () => {
    desk.put('loud.yaml', 'checks: { lint-doubled-word: error }\n');
    const stdin = jsonl([{ id: 1, text: 'قال قال المدير إن العمل عاد.' }]);
    const { answers } = await ask(['lint', '--batch', '--settings', 'loud.yaml'], stdin);
    expect(answers[0]!['findings']).toMatchObject([{ check: 'lint-doubled-word', severity: 'warning' }]);
  });
});

describe('glossary match --batch', () => {
  test('the range is the name alone, without what is glued to it', async () => {
    const text = '😀 وصل الوفد لميناء الفجر أمس.';
    const { answers } = await ask(
      ['glossary', 'match', '--batch', '--glossary', 'names.yaml'],
      jsonl([{ id: 1, text }]),
    );
    const matches = answers[0]!['matches'] as Record<string, unknown>[];
    expect(matches).toHaveLength(1);
    expect(Object.keys(matches[0]!)).toEqual(['term', 'kind', 'start', 'end', 'surface', 'proclitic', 'suffix', 'how']);
    expect(matches[0]).toMatchObject({
      term: 'ميناء الفجر',
      kind: 'name',
      surface: 'ميناء الفجر',
      proclitic: 'ل',
      suffix: '',
    });
    expect(text.slice(matches[0]!['start'] as number, matches[0]!['end'] as number)).toBe('ميناء الفجر');
    expect((matches[0]!['how'] as unknown[]).every((how) => typeof how === 'string')).toBe(true);
  });

  test('without a glossary finds nothing; one that is not there or is faulty is an error before the first answer', async () => {
    const stdin = jsonl([{ id: 1, text: 'ميناء الفجر' }]);
    expect((await ask(['glossary', 'match', '--batch'], stdin)).answers).toEqual([{ id: 1, matches: [] }]);
    desk.put('faulty.yaml', 'terms:\n  - term: 5x\n    translation: { en: x }\n');
    for (const file of ['gone.yaml', 'faulty.yaml'])
      expect(await ask(['glossary', 'match', '--batch', '--glossary', file], stdin), file).toMatchObject({
        code: 2,
        out: '',
      });
  });
});

describe('check --batch', () => {
  const pair = { id: 1, source: 'حضر 250 عاملا إلى ميناء الفجر.', target: 'Some 350 workers came to the harbour.' };

  test('places count in each side; a side without a place is null', async () => {
    const { code, answers } = await ask(['check', '--batch', '--glossary', 'names.yaml'], jsonl([pair]));
    expect(code).toBe(0);
    const findings = answers[0]!['findings'] as (Record<string, unknown> & {
      source: Piece | null;
      target: Piece | null;
    })[];
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual(['check', 'severity', 'message', 'source', 'target']);
    const number = findings.find(({ check }) => check === 'numbers-kept')!;
    expect(pair.source.slice(number.source!.start, number.source!.end)).toBe('250');
    expect(number.severity).toBe('error');
    const name = findings.find(({ check }) => check === 'names-honoured')!;
    expect(pair.source.slice(name.source!.start, name.source!.end)).toBe('ميناء الفجر');
    expect(name.target).toBeNull();
  });

  test('names are checked only with a glossary, and settings are honoured', async () => {
    const checks = async (...options: string[]) =>
      ((await ask(['check', '--batch', ...options], jsonl([pair]))).answers[0]!['findings'] as { check: string }[]).map(
        ({ check }) => check,
      );
    expect(await checks()).not.toContain('names-honoured');
    expect(await checks()).toContain('numbers-kept');
    desk.put('quiet.yaml', "checks: { numbers-kept: 'off' }\n");
    expect(await checks('--settings', 'quiet.yaml')).not.toContain('numbers-kept');
  });

  test('finds an empty target', async () => {
    const { answers } = await ask(['check', '--batch'], jsonl([{ ...pair, target: ' ' }]));
    expect(answers[0]!['findings']).toMatchObject([{ check: 'empty-target', severity: 'error' }]);
  });
});

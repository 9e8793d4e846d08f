import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bitext, Segment } from '../../src/core/bitext.ts';
import { hashOf } from '../../src/core/hash.ts';
import { openDatabase } from '../../src/io/sqlite.ts';
import {
  createMemory,
  entriesOf,
  MEMORY_FILE,
  type Memory,
  type MemoryEntry,
  type MemorySource,
} from '../../src/memory/memory.ts';

let folder: string;
let file: string;
let notices: string[];
const opened: Memory[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarjuman-memory-'));
  file = join(folder, 'cache', MEMORY_FILE);
  notices = [];
});
afterEach(() => {
  for (const memory of opened.splice(0)) memory.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(scope?: string): Memory {
  const memory = createMemory({
    file,
    onNotice: (message) => notices.push(message),
    ...(scope !== undefined && { scope }),
  });
  opened.push(memory);
  return memory;
}

const makeEntry = (source: string, target: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
  source,
  target,
  to: 'en',
  from: 'story#s1',
  at: '2026-11-20T08:00:00.000Z',
  ...more,
});

/** A source that counts how often it is read. */
function makeSource(id: string, stamp: string, entries: readonly MemoryEntry[]): MemorySource & { reads: number } {
  return {
    id,
    stamp,
    reads: 0,
    async entries() {
      this.reads++;
      return entries;
    },
  };
}

const alone = { before: '', after: '', to: 'en' };
const approvedAt = (at: string, by = 'Nour') => ({ approval: { by, at }, at });

describe('a look-up', () => {
  test('gives the approved target, whence it came, who approved it and when', async () => {
    const memory = open();
    await memory.sync([
      makeSource('a', '1', [makeEntry('وصل الوزير.', 'The minister arrived.', approvedAt('2026-11-21T10:00:00.000Z'))]),
    ]);
    expect(memory.lookup('وصل الوزير.', alone)).toEqual({
      source: 'وصل الوزير.',
      target: 'The minister arrived.',
      score: 100,
      kind: 'exact',
      penalty: 0,
      changes: [],
      from: 'story#s1',
      at: '2026-11-21T10:00:00.000Z',
      approval: { by: 'Nour', at: '2026-11-21T10:00:00.000Z' },
    });
  });

  test.for<[string, string, string, string | undefined]>([
    ['the same text', 'قال المتحدث', 'en', 'x'],
    ['one letter more', 'قال المتحدثة', 'en', undefined],
    ['with vowels', 'قالَ المتحدث', 'en', undefined],
    ['another language', 'قال المتحدث', 'fr', undefined],
  ])('%s', async ([, source, to, target]) => {
    const memory = open();
    await memory.sync([makeSource('a', '1', [makeEntry('قال المتحدث', 'x')])]);
    expect(memory.lookup(source, { ...alone, to })?.target).toBe(target);
  });

  test('composed and decomposed letters are one key, and the text comes back as it was', async () => {
    const memory = open();
    const composed = 'آمال مؤتمر';
    await memory.sync([makeSource('a', '1', [makeEntry(composed.normalize('NFD'), 'x')])]);
    expect(memory.lookup(composed, alone)?.source).toBe(composed.normalize('NFD'));
  });

  test('101 only between the same two neighbours; edges count, unknown neighbours never', async () => {
    const memory = open();
    await memory.sync([
      makeSource('a', '1', [
        makeEntry('وسط', 'middle', { before: 'قبل', after: 'بعد' }),
        makeEntry('أول', 'first', { before: '', after: 'وسط' }),
        makeEntry('قديم', 'old'),
      ]),
    ]);
    const score = (source: string, before: string, after: string) =>
      memory.lookup(source, { before, after, to: 'en' })?.score;
    expect(score('وسط', 'قبل', 'بعد')).toBe(101);
    expect(score('وسط', 'قبل', 'غيره')).toBe(100);
    expect(score('وسط', '', 'بعد')).toBe(100);
    expect(score('أول', '', 'وسط')).toBe(101);
    expect(score('قديم', '', '')).toBe(100);
  });

  test.for<[string, readonly MemoryEntry[], string]>([
    [
      'the one in context, though it is older',
      [
        makeEntry('ن', 'in context', { before: 'ق', after: 'ب', from: 'z#s1', ...approvedAt('2026-01-01T00:00:00Z') }),
        makeEntry('ن', 'newer', { before: '', after: '', from: 'a#s1', ...approvedAt('2026-06-01T00:00:00Z') }),
      ],
      'in context',
    ],
    [
      'the newest approval',
      [
        makeEntry('ن', 'older', { from: 'a#s1', ...approvedAt('2026-01-01T00:00:00Z') }),
        makeEntry('ن', 'newer', { from: 'b#s1', ...approvedAt('2026-06-01T00:00:00Z') }),
      ],
      'newer',
    ],
    [
      'the newest, whatever way the time is written',
      [
        makeEntry('ن', 'later', { from: 'a#s1', ...approvedAt('2026-06-01T01:00:00+03:00') }),
        makeEntry('ن', 'latest', { from: 'b#s1', ...approvedAt('2026-05-31T23:00:00Z') }),
      ],
      'latest',
    ],
    [
      'any with a time before one without',
      [
        makeEntry('ن', 'timeless', { from: 'a#s1', at: '' }),
        makeEntry('ن', 'dated', { from: 'b#s1', ...approvedAt('1999-01-01T00:00:00Z') }),
      ],
      'dated',
    ],
    [
      'at the same time, the first by where it came from',
      [makeEntry('ن', 'second', { from: 'b#s1' }), makeEntry('ن', 'first', { from: 'a#s9' })],
      'first',
    ],
  ])('of several: %s, in whatever order they were read', async ([, entries, target]) => {
    for (const order of [entries, [...entries].reverse()]) {
      const memory = open(`scope ${order === entries}`);
      await memory.sync(order.map((entry, index) => makeSource(`${index}`, '1', [entry])));
      expect(memory.lookup('ن', { before: 'ق', after: 'ب', to: 'en' })?.target).toBe(target);
    }
  });
});

describe('keeping step with the records', () => {
  test('only what is new or changed is read; what is gone is forgotten', async () => {
    const memory = open();
    const one = makeSource('one', '1', [makeEntry('أ', 'A')]);
    const two = makeSource('two', '1', [makeEntry('ب', 'B')]);
    expect(await memory.sync([one, two])).toEqual({ read: 2, kept: 0, removed: 0, failed: [] });
    expect(await memory.sync([one, two])).toEqual({ read: 0, kept: 2, removed: 0, failed: [] });
    const changed = makeSource('two', '2', [makeEntry('ج', 'C')]);
    expect(await memory.sync([one, changed])).toEqual({ read: 1, kept: 1, removed: 0, failed: [] });
    expect([one.reads, two.reads, changed.reads]).toEqual([1, 1, 1]);
    expect(memory.lookup('ب', alone)).toBeUndefined();
    expect(memory.lookup('ج', alone)?.target).toBe('C');
    expect(await memory.sync([changed])).toEqual({ read: 0, kept: 1, removed: 1, failed: [] });
    expect(memory.lookup('أ', alone)).toBeUndefined();
    expect(memory.count()).toEqual({ sources: 1, entries: 1 });
  });

  test('it is opened, not built again: another process finds it', async () => {
    await open().sync([makeSource('one', '1', [makeEntry('أ', 'A')])]);
    const later = open();
    expect(later.lookup('أ', alone)?.target).toBe('A');
    const one = makeSource('one', '1', []);
    await later.sync([one]);
    expect(one.reads).toBe(0);
  });

  test('a source that cannot be read is named, harms no other, and is tried again', async () => {
    const memory = open();
    await memory.sync([makeSource('bad', '1', [makeEntry('أ', 'A')])]);
    const fault = new Error('torn');
    const bad: MemorySource = { id: 'bad', stamp: '2', entries: () => Promise.reject(fault) };
    expect(await memory.sync([bad, makeSource('good', '1', [makeEntry('ب', 'B')])])).toEqual({
      read: 1,
      kept: 0,
      removed: 0,
      failed: [{ id: 'bad', error: fault }],
    });
    expect(memory.lookup('أ', alone)).toBeUndefined();
    expect(memory.lookup('ب', alone)?.target).toBe('B');
    expect((await memory.sync([makeSource('bad', '2', [makeEntry('أ', 'A')]), makeSource('good', '1', [])])).read).toBe(
      1,
    );
    expect(memory.lookup('أ', alone)?.target).toBe('A');
  });

  test('scopes do not see one another', async () => {
    const [here, there] = [open('translations'), open('elsewhere')];
    await here.sync([makeSource('one', '1', [makeEntry('أ', 'here')])]);
    await there.sync([makeSource('one', '1', [makeEntry('أ', 'there')])]);
    expect(here.lookup('أ', alone)?.target).toBe('here');
    await there.sync([]);
    expect(there.lookup('أ', alone)).toBeUndefined();
    expect(here.lookup('أ', alone)?.target).toBe('here');
  });

  test('sources may come as a stream', async () => {
    const memory = open();
    async function* stream() {
      for (let n = 0; n < 50; n++) yield makeSource(`${n}`, '1', [makeEntry(`نص ${n}`, `text ${n}`)]);
    }
    expect((await memory.sync(stream())).read).toBe(50);
    expect(memory.lookup('نص 49', alone)?.target).toBe('text 49');
  });

  test('after any series of changes it says what the sources say', async () => {
    const words = ['أ', 'ب', 'ج', 'د'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.uniqueArray(fc.constantFrom(...words))), {
          maxLength: 5,
        }),
        async (states) => {
          const memory = createMemory({ file: ':memory:' });
          for (const state of states) {
            const sources = Object.entries(state).map(([id, texts]) =>
              makeSource(
                id,
                texts.join(),
                texts.map((text) => makeEntry(text, `${id}:${text}`, { from: id })),
              ),
            );
            await memory.sync(sources);
            for (const word of words) {
              const holders = Object.entries(state)
                .filter(([, texts]) => texts.includes(word))
                .map(([id]) => id)
                .sort();
              expect(memory.lookup(word, alone)?.target).toBe(holders[0] && `${holders[0]}:${word}`);
            }
          }
          memory.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the index is only a cache', () => {
  const sources = () => [
    makeSource(
      'one',
      '1',
      Array.from({ length: 400 }, (_, n) => makeEntry(`نص ${n}`, `text ${n}`)),
    ),
  ];

  test('deleted, it comes back', async () => {
    await open().sync(sources());
    opened.pop()!.close();
    rmSync(join(folder, 'cache'), { recursive: true });
    const memory = open();
    expect(memory.lookup('نص 7', alone)).toBeUndefined();
    await memory.sync(sources());
    expect(memory.lookup('نص 7', alone)?.target).toBe('text 7');
    expect(notices).toEqual([]);
  });

  test.for<[string, () => void]>([
    ['no database', () => writeFileSync(file, 'nothing of the kind '.repeat(500))],
    [
      'torn',
      () => {
        const handle = openSync(file, 'r+');
        writeSync(handle, Buffer.alloc(statSync(file).size - 4096, 0x5a), 0, undefined, 4096);
        closeSync(handle);
      },
    ],
    [
      'of a newer version',
      () => {
        const db = openDatabase(file);
        db.exec('PRAGMA user_version = 99');
        db.close();
      },
    ],
  ])('%s: it is moved aside, said, and built again', async ([, damage]) => {
    await open().sync(sources());
    opened.pop()!.close();
    damage();
    const memory = open();
    expect(notices).toHaveLength(1);
    expect(existsSync(`${file}.damaged-1`)).toBe(true);
    await memory.sync(sources());
    expect(memory.lookup('نص 7', alone)?.target).toBe('text 7');
    expect(readdirSync(join(folder, 'cache')).filter((name) => name.endsWith('damaged-2'))).toEqual([]);
  });
});

describe('what of a record counts as memory', () => {
  const base = (id: string, source: string) => ({ id, source, hash: hashOf(source), mentions: [], gap: '', notes: [] });
  const engine = { kind: 'engine', provider: 'google', at: '2026-11-20T08:00:00Z' } as const;
  const approval = { by: 'Nour', at: '2026-11-21T08:00:00Z' };
  const bitext = (segments: readonly Segment[]): Bitext => ({
    slug: 'story',
    original: 'source-texts/story.txt',
    from: 'ar',
    to: 'en',
    units: segments.map((segment, index) => ({ id: `u${index + 1}`, role: 'body', segments: [segment] })),
  });

  test.for<[string, Segment, number]>([
    ['reviewed', { ...base('s1', 'أ'), state: 'reviewed', target: 'A', origin: engine, approval }, 1],
    ['final', { ...base('s1', 'أ'), state: 'final', target: 'A', origin: { kind: 'person', by: 'Nour' }, approval }, 1],
    [
      'reviewed by a tool that does not say by whom',
      { ...base('s1', 'أ'), state: 'reviewed', target: 'A', origin: engine },
      1,
    ],
    ['translated only', { ...base('s1', 'أ'), state: 'translated', target: 'A', origin: engine }, 0],
    ['not translated', { ...base('s1', 'أ'), state: 'initial' }, 0],
    [
      'the mock’s words, though somebody approved them',
      { ...base('s1', 'أ'), state: 'reviewed', target: 'A', origin: { ...engine, provider: 'mock' }, approval },
      0,
    ],
    ['an empty target', { ...base('s1', 'أ'), state: 'reviewed', target: ' ', origin: engine, approval }, 0],
  ])('%s: %i', ([, segment, count]) => {
    expect(entriesOf(bitext([segment]))).toHaveLength(count);
  });

  test('neighbours are those of the article, across units, approved or not', () => {
    const segments: Segment[] = [
      { ...base('s1', 'أ'), state: 'reviewed', target: 'A', origin: engine, approval },
      { ...base('s2', 'ب'), state: 'initial' },
      { ...base('s3', 'ج'), state: 'final', target: 'C', origin: engine },
    ];
    expect(entriesOf(bitext(segments))).toEqual([
      { source: 'أ', target: 'A', to: 'en', from: 'story#s1', approval, at: approval.at, before: '', after: 'ب' },
      { source: 'ج', target: 'C', to: 'en', from: 'story#s3', at: engine.at, before: 'ب', after: '' },
    ]);
  });
});

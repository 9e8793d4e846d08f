import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createMemory,
  type Memory,
  type MemoryEntry,
  type MemorySource,
  OTHER_FORMS,
} from '../../src/memory/memory.ts';
import { formKeyOf, hashWords, makeHashedWords } from '../../src/text/compared-words.ts';

const opened: Memory[] = [];
afterEach(() => {
  for (const memory of opened.splice(0)) memory.close();
});

const entry = (source: string, target: string, more: Partial<MemoryEntry> = {}): MemoryEntry => ({
  source,
  target,
  to: 'en',
  from: 'story#s1',
  at: '2026-11-20T08:00:00Z',
  ...more,
});

async function memoryOf(...sources: readonly (readonly MemoryEntry[] | MemorySource)[]): Promise<Memory> {
  const memory = createMemory({ file: ':memory:' });
  opened.push(memory);
  await memory.sync(
    sources.map((source, index) =>
      'id' in source ? source : { id: `source ${index}`, stamp: '1', entries: () => source },
    ),
  );
  return memory;
}

const where = { before: '', after: '', to: 'en' };

describe('the kinds of match and their scores', () => {
  const stored = 'أعلن الوزير أحمد، أمس، أن ٣٥٠ مدرسة ستفتح أبوابها يوم الأحد.';
  test.for<[string, string, string, number]>([
    ['the same text', stored, 'exact', 100],
    ['other letters for the same', stored.replace('أحمد', 'احمد').replace('أبوابها', 'ابوابها'), 'variant', 99],
    ['vowel marks', stored.replace('أحمد', 'أَحْمَد'), 'variant', 99],
    ['other digits for the same number', stored.replace('٣٥٠', '350'), 'variant', 99],
    ['a blank more', stored.replace('أمس', 'أمس '), 'words', 98],
    ['other punctuation', stored.replace('،', '').replace('.', '!'), 'words', 98],
    ['one word of eleven', stored.replace('مدرسة', 'جامعة'), 'fuzzy', 90],
    ['another number', stored.replace('٣٥٠', '351'), 'fuzzy', 90],
    ['three words of eleven', stored.replace('مدرسة ستفتح أبوابها', 'جامعة ستغلق قاعاتها'), 'fuzzy', 72],
  ])('%s', async ([, query, kind, score]) => {
    const memory = await memoryOf([entry(stored, 'x')]);
    expect(memory.find(query, where)).toMatchObject([{ kind, score, source: stored, target: 'x', from: 'story#s1' }]);
  });

  test('between the same neighbours: 101', async () => {
    const memory = await memoryOf([entry(stored, 'x', { before: 'قبل', after: '' })]);
    expect(memory.find(stored, { ...where, before: 'قبل' })).toMatchObject([{ kind: 'context', score: 101 }]);
  });

  test('below the floor there is none; the floor is 70 unless said', async () => {
    const memory = await memoryOf([entry('أ ب ج د ه و ز ح ط ي', 'x')]);
    expect(memory.find('أ ب ج د ه و ز ل م ن', where)).toMatchObject([{ score: 70 }]);
    expect(memory.find('أ ب ج د ه و ك ل م ن', where)).toEqual([]);
    expect(memory.find('أ ب ج د ه و ك ل م ن', where, { floor: 60 })).toMatchObject([{ score: 60 }]);
  });

  test('of another language there is none', async () => {
    const memory = await memoryOf([entry('أ ب ج د', 'x')]);
    expect(memory.find('أ ب ج ه', { ...where, to: 'fr' })).toEqual([]);
  });

  test('a text without a word has only its like', async () => {
    const memory = await memoryOf([entry('…', 'x'), entry('أ ب ج', 'y')]);
    expect(memory.find('…', where)).toMatchObject([{ kind: 'exact', target: 'x' }]);
    expect(memory.find('؟', where)).toEqual([]);
    expect(memory.find('', where)).toEqual([]);
  });
});

describe('of several matches', () => {
  test('the best come first; the same pair is given once, from the newest', async () => {
    const memory = await memoryOf([
      entry('أ ب ج د', 'near', { from: 'a#s1' }),
      entry('أ ب ج ه', 'same', { from: 'b#s1', at: '2026-01-01T00:00:00Z' }),
      entry('أ ب ج ه', 'same', { from: 'c#s1', at: '2026-02-01T00:00:00Z' }),
      entry('أ ب ج ه', 'another', { from: 'd#s1', at: '2025-01-01T00:00:00Z' }),
    ]);
    expect(memory.find('أ ب ج ه', where).map(({ target, from, score }) => [target, from, score])).toEqual([
      ['same', 'c#s1', 100],
      ['another', 'd#s1', 100],
      ['near', 'a#s1', 75],
    ]);
    expect(memory.find('أ ب ج ه', where, { most: 1 })).toHaveLength(1);
  });

  test('a source’s penalty is taken off, decides the order, and may change without reading it again', async () => {
    const memory = createMemory({ file: ':memory:' });
    opened.push(memory);
    let reads = 0;
    const source = (id: string, penalty: number): MemorySource => ({
      id,
      stamp: '1',
      penalty,
      entries: () => {
        reads++;
        return [entry('أ ب ج د', id)];
      },
    });
    await memory.sync([source('old', 30), source('desk', 0)]);
    expect(memory.find('أ ب ج د', where).map(({ target, score }) => [target, score])).toEqual([
      ['desk', 100],
      ['old', 70],
    ]);
    await memory.sync([source('old', 0), source('desk', 5)]);
    expect(memory.lookup('أ ب ج د', where)).toMatchObject({ target: 'old', score: 100 });
    await memory.sync([source('old', 40), source('desk', 40)]);
    expect(memory.find('أ ب ج د', where)).toEqual([]);
    expect(reads).toBe(2);
  });

  test('where more forms tie than are asked for, a penalty does not hide the better one behind them', async () => {
    const many = Array.from({ length: 30 }, (_, n) => entry(`أ ب ج ${n}`, `bad ${n}`));
    const memory = await memoryOf(
      { id: 'bad', stamp: '1', penalty: 5, entries: () => many },
      { id: 'good', stamp: '1', entries: () => [entry('أ ب ج آخر', 'good')] },
    );
    expect(memory.find('أ ب ج غيره', where, { most: 3 })[0]).toMatchObject({ target: 'good', score: 75 });
  });

  test('what is gone from its source is not found, though the index still holds its words', async () => {
    const memory = createMemory({ file: ':memory:' });
    opened.push(memory);
    const source = (stamp: string, entries: MemoryEntry[]) => [{ id: 'a', stamp, entries: () => entries }];
    await memory.sync(source('1', [entry('أ ب ج د', 'x')]));
    expect(memory.find('أ ب ج ه', where)).toHaveLength(1);
    await memory.sync(source('2', [entry('ك ل م ن', 'y')]));
    expect(memory.find('أ ب ج ه', where)).toEqual([]);
    expect(memory.find('ك ل م و', where)).toMatchObject([{ target: 'y' }]);
  });
});

test('law: texts of Latin and Arabic that are the same in NFC are of one form, however they are written', () => {
  const words = makeHashedWords();
  const form = (text: string) => formKeyOf(hashWords(text, words));
  const points = Array.from({ length: 0x2fa20 }, (_, point) => point).filter(
    (point) => point < 0xd800 || point > 0xdfff,
  );
  const characters = points
    .map((point) => String.fromCodePoint(point))
    .filter((character) => [character, character.normalize('NFD')].some((variant) => !OTHER_FORMS.test(variant)));
  for (const character of characters) {
    const forms = [character, character.normalize('NFC'), character.normalize('NFD')].map((variant) =>
      form(`قال ab${variant}cd 12${variant}3`),
    );
    if (new Set(forms).size > 1) expect.fail(character);
  }
  const mark = fc.constantFrom(...characters.filter((character) => /\p{M}/u.test(character)));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...characters), mark)).map((parts) => parts.join('')),
      (text) => {
        expect(form(text.normalize('NFD'))).toBe(form(text));
        expect(form(text.normalize('NFC'))).toBe(form(text));
      },
    ),
    { numRuns: 3000 },
  );
});

describe('what was found out about the store', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  const open = (file: string): Memory => {
    const memory = createMemory({ file });
    opened.push(memory);
    return memory;
  };
  const fileOfOwn = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjuman-notes-'));
    folders.push(folder);
    return join(folder, 'memory.sqlite');
  };
  const source = (id: string, stamp: string, entries: readonly MemoryEntry[]): MemorySource => ({
    id,
    stamp,
    entries: () => entries,
  });

  test('is forgotten where this process writes, and where another does', async () => {
    const file = fileOfOwn();
    const [mine, theirs] = [open(file), open(file)];
    const first = source('first', '1', [entry('أ ب ج د', 'x')]);
    await mine.sync([first]);
    expect(mine.find('ه و ز ح', where)).toEqual([]);
    expect(mine.find('ه و ز ح', where)).toEqual([]);

    await theirs.sync([first, source('second', '1', [entry('ه و ز ح', 'y')])]);
    expect(mine.find('ه و ز ح', where)).toMatchObject([{ kind: 'exact', target: 'y' }]);

    expect(mine.find('ط ي ك ل', where)).toEqual([]);
    await mine.sync([first, source('third', '1', [entry('ط ي ك م', 'z')])]);
    expect(mine.find('ط ي ك ل', where)).toMatchObject([{ kind: 'fuzzy', target: 'z' }]);
    expect(mine.find('ه و ز ح', where)).toEqual([]);
  });

  test('of a sentence that stands there many times holds wherever it stands, but not between neighbours that count', async () => {
    const many = Array.from({ length: 40 }, (_, index) => entry('أ ب ج د', `x${index}`, { from: `a#s${index}` }));
    const memory = open(fileOfOwn());
    await memory.sync([source('many', '1', many)]);
    const once = memory.find('أ ب ج د', where);
    expect(once).toHaveLength(5);
    expect(memory.find('أ ب ج د', { ...where, before: 'قبل', after: 'بعد' })).toEqual(once);
    expect(memory.find('أ ب ج ه', where)).toMatchObject([{ score: 75 }, {}, {}, {}, {}]);

    const between = entry('أ ب ج د', 'between', { from: 'z#s1', before: 'قبل', after: 'بعد' });
    await memory.sync([source('many', '2', [...many, between])]);
    expect(memory.find('أ ب ج د', where).map(({ target }) => target)).not.toContain('between');
    expect(memory.find('أ ب ج د', { ...where, before: 'قبل', after: 'بعد' })[0]).toMatchObject({
      kind: 'context',
      target: 'between',
    });
  });
});

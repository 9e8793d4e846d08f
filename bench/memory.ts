/**
 * How fast matches are found among many pairs, and whether all are found: against brute force as most tools have it (fastest-levenshtein over letters in a window of
 * lengths, 70 %; the peer that has the mark, if it is installed), against a brute force of our own that is some four times as fast (Levenshtein over numbered words, 75 %; it
 * also tells what there is to be found), and against SQLite's FTS5 (the query's words joined with OR, the best twenty scored again), on the same pairs and queries in the same run.
 * The text is made here from a fixed seed: words with the frequencies of a natural text (Zipf), 4 to 40 to a sentence; queries are sentences of the memory with
 * up to a fifth of their words replaced, dropped or put in.
 *
 * `node bench/run.js memory [PAIRS…] [--json FILE]`; default 100000.
 */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/io/sqlite.ts';
import { createMemory, type MemoryEntry } from '../src/memory/memory.ts';
import { readWords } from '../src/text/compared-words.ts';
import { wordDifference } from '../src/text/word-difference.ts';
import { tell } from './tell.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const VOCABULARY = 60_000;

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const random = makeRandom(11);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function makeWord(): string {
  let word = '';
  for (let length = 2 + Math.floor(random() * 6); length > 0; length--)
    word += LETTERS[Math.floor(random() * LETTERS.length)];
  return word;
}

const vocabulary = Array.from({ length: VOCABULARY }, makeWord);
/** The frequency of a word falls with its rank, as in news. */
const word = (): string =>
  random() < 0.03
    ? String(1 + Math.floor(random() * 3000))
    : (vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? vocabulary[0]!);

function makeSentence(): string {
  const words = Array.from({ length: 4 + Math.floor(random() ** 1.6 * 36) }, word);
  return `${words.join(' ')}.`;
}

/** @param share of the words that are changed, at most */
function edit(sentence: string, share: number): string {
  const words = sentence.slice(0, -1).split(' ');
  const edits = Math.max(1, Math.floor(words.length * share * random()));
  for (let n = 0; n < edits; n++) {
    const at = Math.floor(random() * words.length);
    const how = random();
    if (how < 0.6) words[at] = word();
    else if (how < 0.8 && words.length > 2) words.splice(at, 1);
    else words.splice(at, 0, word());
  }
  return `${words.join(' ')}.`;
}

interface Timing {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** CPU seconds for the rate; the clock for the spread. */
function time(queries: readonly string[], run: (query: string) => void): Timing {
  const spread: number[] = [];
  const begin = process.cpuUsage();
  for (const query of queries) {
    const at = process.cpuUsage();
    run(query);
    const used = process.cpuUsage(at);
    spread.push((used.user + used.system) / 1000);
  }
  const { user, system } = process.cpuUsage(begin);
  spread.sort((a, b) => a - b);
  const quantile = (share: number): number => spread[Math.min(spread.length - 1, Math.floor(spread.length * share))]!;
  return { perSecond: (queries.length * 1e6) / (user + system), p50: quantile(0.5), p99: quantile(0.99) };
}

const seconds = (begin: number): number => (performance.now() - begin) / 1000;
const where = { before: '', after: '', to: 'en' };

async function measure(pairs: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  const file = join(folder, 'memory.sqlite');
  try {
    const sentences = Array.from({ length: pairs }, makeSentence);
    async function* entries(): AsyncGenerator<MemoryEntry> {
      for (const [index, source] of sentences.entries())
        yield { source, target: `Sentence ${index}.`, to: 'en', from: `bench#${index}`, at: '2026-01-01T00:00:00Z' };
    }
    let begin = performance.now();
    const filling = createMemory({ file });
    await filling.sync([{ id: 'bench', stamp: '1', entries }]);
    const fill = seconds(begin);
    filling.close();

    begin = performance.now();
    const memory = createMemory({ file });
    await memory.sync([{ id: 'bench', stamp: '1', entries }]);
    memory.find(sentences[0]!, where);
    const start = seconds(begin);
    const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

    const edited = Array.from({ length: 2_000 }, () => edit(pick(sentences), 0.25));
    const unseen = Array.from({ length: 500 }, makeSentence);
    for (const query of unseen.slice(0, 100)) memory.find(query, where);
    const ours = time(edited, (query) => memory.find(query, where));
    const oursUnseen = time(unseen, (query) => memory.find(query, where));
    const exact = time(
      Array.from({ length: 20_000 }, () => pick(sentences)),
      (query) => memory.lookup(query, where),
    );

    const sample = edited.slice(0, pairs > 300_000 ? 12 : 60);
    const brute = makeBruteForce(sentences);
    const truth = new Map<string, string[]>();
    const bruteForce = time(sample, (query) => truth.set(query, brute(query, 0.75)));
    let expected = 0;
    let found = 0;
    for (const [query, keys] of truth) {
      const mine = new Set(memory.find(query, where, { floor: 75, most: 10_000 }).map(({ source }) => source));
      expected += keys.length;
      found += keys.filter((source) => mine.has(source)).length;
    }
    memory.close();
    const letters = await timeLetters(sentences, sample.slice(0, 12));
    const fts = timeFts(sentences, sample.slice(0, 12));
    tell({
      step: `fuzzy memory, ${pairs} pairs`,
      ours: `${Math.round(ours.perSecond)} edited queries a second, opened in ${start.toFixed(2)} s`,
      ratios: [
        { to: 'edited queries a second', ratio: ours.perSecond, least: 1000 },
        { to: 'p99, ms', ratio: ours.p99, most: 10 },
        { to: 'matches of 75 % that brute force finds', ratio: found / expected, least: 1 },
        {
          to: 'brute force over letters (fastest-levenshtein)',
          ratio: letters ? ours.perSecond / letters.perSecond : Number.NaN,
          least: 3000,
        },
        { to: 'our own brute force over numbered words', ratio: ours.perSecond / bruteForce.perSecond },
        { to: 'FTS5 with OR', ratio: ours.perSecond / fts.perSecond, least: 100 },
      ],
    });
    return {
      pairs,
      fill,
      start,
      megabytes: size / 1e6,
      exactPerSecond: exact.perSecond,
      editedPerSecond: ours.perSecond,
      editedP50: ours.p50,
      editedP99: ours.p99,
      unseenPerSecond: oursUnseen.perSecond,
      unseenP99: oursUnseen.p99,
      brutePerSecond: bruteForce.perSecond,
      timesBrute: ours.perSecond / bruteForce.perSecond,
      ...(letters && { lettersPerSecond: letters.perSecond, timesLetters: ours.perSecond / letters.perSecond }),
      ftsPerSecond: fts.perSecond,
      timesFts: ours.perSecond / fts.perSecond,
      expected,
      found,
      rssMegabytes: process.memoryUsage.rss() / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sentence whose length could do, by the plain table of word edits over numbered words. */
function makeBruteForce(sentences: readonly string[]): (query: string, floor: number) => string[] {
  const ids = new Map<string, number>();
  const number = (key: string): number => {
    const id = ids.get(key) ?? ids.size + 1;
    ids.set(key, id);
    return id;
  };
  const numbered = sentences.map((sentence) => Uint32Array.from(readWords(sentence), ({ key }) => number(key)));
  return (query, floor) => {
    const mine = Uint32Array.from(readWords(query), ({ key }) => ids.get(key) ?? 0xffffffff);
    const found: string[] = [];
    numbered.forEach((words, index) => {
      const longer = Math.max(words.length, mine.length);
      if (Math.min(words.length, mine.length) < floor * longer) return;
      if (1 - levenshtein(words, mine) / longer >= floor) found.push(sentences[index]!);
    });
    return [...new Set(found)];
  };
}

const row = new Uint16Array(512);
function levenshtein(a: Uint32Array, b: Uint32Array): number {
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[b.length]!;
}

/** The brute force of most tools: edits of letters. Undefined where the peer is not installed. */
async function timeLetters(sentences: readonly string[], queries: readonly string[]): Promise<Timing | undefined> {
  const name = 'fastest-levenshtein';
  const peer = (await import(name).catch(() => undefined)) as
    | { distance(a: string, b: string): number; default?: { distance(a: string, b: string): number } }
    | undefined;
  const distance = peer?.distance ?? peer?.default?.distance;
  if (!distance) {
    console.log(`${name}: not installed, left out`);
    return undefined;
  }
  return time(queries, (query) => {
    let best = 0;
    for (const sentence of sentences) {
      const longer = Math.max(sentence.length, query.length);
      if (Math.min(sentence.length, query.length) < 0.7 * longer) continue;
      best = Math.max(best, 1 - distance(query, sentence) / longer);
    }
  });
}

function timeFts(sentences: readonly string[], queries: readonly string[]): Timing {
  const db = openDatabase(':memory:');
  db.exec("CREATE VIRTUAL TABLE t USING fts5 (source, tokenize = 'unicode61')");
  const add = db.prepare('INSERT INTO t (source) VALUES (?)');
  db.transaction(() => {
    for (const sentence of sentences) add.run(sentence);
  });
  const search = db.prepare('SELECT source FROM t WHERE t MATCH ? ORDER BY rank LIMIT 20');
  const timing = time(queries, (query) => {
    const words = readWords(query).map(({ key }) => `"${key}"`);
    for (const hit of search.all(words.join(' OR '))) wordDifference(String(hit['source']), query);
  });
  db.close();
  return timing;
}

const args = process.argv.slice(2);
const json = args.indexOf('--json');
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const results: Record<string, number>[] = [];
for (const pairs of sizes.length > 0 ? sizes : [100_000]) {
  const result = await measure(pairs);
  results.push(result);
  for (const [name, value] of Object.entries(result))
    console.log(`${name.padEnd(18)} ${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))}`);
  console.log('');
}
if (json >= 0) writeFileSync(args[json + 1]!, `${JSON.stringify(results, null, 2)}\n`);

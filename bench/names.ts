/**
 * How fast names are found, against the letters themselves and against peers on the same text in the same run.
 * Set-up is timed apart. The text and the glossary are made here, from a fixed seed: words of Arabic letters with the frequencies of a natural
 * text (Zipf), in which every thirtieth word is a name. Prints a table; the ratio is against a loop over char codes, the limit of any scan.
 * Peers are taken if they are installed: @monyone/aho-corasick (and its `fast` build).
 *
 * `node bench/run.js names --text FILE`: the lines of FILE instead (natural sentences, one a line), with glossaries that match often: words and
 * pairs of that very text, the rarer ones, among invented names. With `--dense` its frequent words as well: nearly every other word is a match,
 * and most of the entries are words of the language, about which the words around decide. `--all-peers`: the fastest peer at 100,000 entries
 * too, whose set-up takes minutes. `--short`: less of everything, to see that it runs.
 */
import { readFileSync } from 'node:fs';
import { makeTerm } from '../src/glossary/glossary.ts';
import { createMatcher } from '../src/glossary/matcher.ts';
import { type BenchRatio, tell } from './tell.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** UTF-16 units of the text. */
const short = process.argv.includes('--short');
const SIZE = short ? 100_000 : 8_000_000;

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function makeWord(random: () => number): string {
  const length = 3 + Math.floor(random() * 5);
  let word = '';
  for (let i = 0; i < length; i++) word += LETTERS[Math.floor(random() * LETTERS.length)];
  return word;
}

/** Names: two thirds one word, the rest two or three. */
function makeNames(count: number): string[] {
  const random = makeRandom(count);
  const names = new Set<string>();
  while (names.size < count) {
    const words = random() < 0.66 ? 1 : random() < 0.7 ? 2 : 3;
    const name = Array.from({ length: words }, () => makeWord(random)).join(' ');
    if (name.length > 4) names.add(name);
  }
  return [...names];
}

function makeText(names: readonly string[]): string[] {
  const random = makeRandom(7);
  const vocabulary = Array.from({ length: 40_000 }, () => makeWord(random));
  const paragraphs: string[] = [];
  let size = 0;
  while (size < SIZE) {
    const words: string[] = [];
    for (let i = 0; i < 80; i++) {
      if (random() < 1 / 30) words.push((random() < 0.3 ? 'و' : '') + names[Math.floor(random() * names.length)]);
      else words.push(vocabulary[Math.floor(vocabulary.length ** random()) - 1]!);
    }
    const paragraph = `${words.join(' ')}.`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return paragraphs;
}

/** Lines of a file, again and again up to a quarter of {@link SIZE}, each time in another order. */
function repeatLines(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const random = makeRandom(3);
  const paragraphs: string[] = [];
  for (let size = 0; size < SIZE / 4; ) {
    for (let i = lines.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [lines[i], lines[other]] = [lines[other]!, lines[i]!];
    }
    for (const line of lines) {
      paragraphs.push(line);
      size += line.length;
    }
  }
  return paragraphs;
}

/**
 * Names that the text holds: a fifth of `count`, but at most 40 at 100 entries and no more than the text has; words and pairs of words that are
 * four letters or longer and stand in it at most eight times. The rest are invented. `dense`: nine in ten, however often they stand there.
 */
function drawNames(paragraphs: readonly string[], count: number, dense: boolean): string[] {
  const seen = new Map<string, number>();
  for (const paragraph of new Set(paragraphs)) {
    const words = paragraph.match(/\p{L}+/gu) ?? [];
    words.forEach((word, i) => {
      const next = words[i + 1] ?? '';
      for (const name of word.length > 3 && next.length > 3 ? [word, `${word} ${next}`] : word.length > 3 ? [word] : [])
        seen.set(name, (seen.get(name) ?? 0) + 1);
    });
  }
  const random = makeRandom(count + 1);
  const rare = [...seen].filter(([, times]) => dense || times <= 8).map(([name]) => name);
  const share = dense ? 0.9 : 0.12;
  const wanted = Math.min(count * (dense ? 0.9 : count > 100 ? 0.2 : 0.4), rare.length * share);
  const names = new Set<string>();
  while (names.size < wanted) names.add(rare[Math.floor(random() * rare.length)]!);
  for (const name of makeNames(count)) if (names.size < count) names.add(name);
  return [...names];
}

function seconds(run: () => number): { time: number; result: number } {
  const begin = process.cpuUsage();
  const result = run();
  const used = process.cpuUsage(begin);
  return { time: (used.user + used.system) / 1e6, result };
}

/**
 * A string of its own with its units side by side, as texts come from a file or as JSON. What `split` and `join` leave are views of others, which
 * make every loop over units slower, the bare one most of all.
 */
function flatten(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

interface Peer {
  readonly name: string;
  build(names: readonly string[]): (text: string) => number;
}

async function loadPeers(): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (const path of ['@monyone/aho-corasick', '@monyone/aho-corasick/fast']) {
    try {
      const module = (await import(path)) as Record<
        string,
        new (
          names: readonly string[],
        ) => { matchInText(text: string): unknown[] }
      >;
      const AhoCorasick = module['AhoCorasick'] ?? module['FastAhoCorasick'];
      if (AhoCorasick === undefined) continue;
      peers.push({
        name: path,
        build(names) {
          const made = new AhoCorasick(names);
          return (text) => made.matchInText(text).length;
        },
      });
    } catch {
      console.log(`${path}: not installed, left out`);
    }
  }
  return peers;
}

/** One line of the table: something that reads all paragraphs, and the least CPU seconds it took in any round. */
interface Row {
  readonly count: number;
  readonly name: string;
  readonly note: string;
  readonly units: number;
  readonly run: () => number;
  least: number;
  result: number;
}

const natural = process.argv.indexOf('--text');
const given = natural < 0 ? undefined : repeatLines(process.argv[natural + 1] ?? '').map(flatten);
/** Every row is run once in each round, so that a busy machine slows all alike; the least time of all rounds counts. */
const ROUNDS = short ? 3 : given === undefined ? 6 : 16;
/** CPU seconds that each row is run before anything is timed, so that all of it is compiled; and that it is run at least in each round. */
const WARM_UP = short ? 0.3 : 0.5;
const LEAST_RUN = 0.02;
/** Above this many names the set-up of the peers takes minutes. */
const MOST_FOR_PEERS = short ? 100 : 10_000;
const allPeers = process.argv.includes('--all-peers');

const peers = await loadPeers();
const rows: Row[] = [];
for (const count of [100, 10_000, 100_000]) {
  const names = given === undefined ? makeNames(count) : drawNames(given, count, process.argv.includes('--dense'));
  const paragraphs = given ?? makeText(names).map(flatten);
  const units = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const add = (name: string, note: string, read: (paragraph: string) => number): void => {
    const run = (): number => {
      let sum = 0;
      for (const paragraph of paragraphs) sum = (sum + read(paragraph)) | 0;
      return sum;
    };
    rows.push({ count, name, note, units, run, least: Number.POSITIVE_INFINITY, result: 0 });
  };
  add('charCode loop', '', (paragraph) => {
    let sum = 0;
    for (let i = 0; i < paragraph.length; i++) sum = (sum + paragraph.charCodeAt(i)) | 0;
    return sum;
  });
  const terms = names.map((term) => makeTerm({ term, translations: { en: [term] } }));
  let matcher = createMatcher({ terms, file: '' });
  const { time } = seconds(() => {
    matcher = createMatcher({ terms, file: '' });
    return 0;
  });
  add('tarjuman', `set-up ${time.toFixed(2)} s`, (paragraph) => matcher.match(paragraph).length);
  for (const peer of count <= MOST_FOR_PEERS ? peers : allPeers ? peers.slice(-1) : []) {
    let find: ((text: string) => number) | undefined;
    const setUp = seconds(() => {
      find = peer.build(names);
      return 0;
    });
    add(peer.name, `set-up ${setUp.time.toFixed(2)} s`, find!);
  }
}
const times = rows.map((row) => {
  let runs = 0;
  let total = 0;
  for (; total < WARM_UP; runs++) total += seconds(row.run).time;
  return Math.ceil((LEAST_RUN * runs) / total);
});
for (let round = 0; round < ROUNDS; round++) {
  rows.forEach((row, i) => {
    const { time, result } = seconds(() => {
      let found = 0;
      for (let run = 0; run < times[i]!; run++) found = row.run();
      return found;
    });
    row.least = Math.min(row.least, time / times[i]!);
    row.result = result;
  });
}
const rowOf = (count: number, name: string): Row | undefined =>
  rows.find((row) => row.count === count && row.name === name);
const costOf = (row: Row | undefined): number => (row === undefined ? Number.NaN : row.least / row.units);
for (const row of rows) {
  const loop = rowOf(row.count, 'charCode loop');
  const ours = rowOf(row.count, 'tarjuman');
  const against = peers.some(({ name }) => name === row.name)
    ? `; tarjuman is ${(costOf(row) / costOf(ours)).toFixed(1)} times as fast`
    : '';
  const found = row === loop ? '' : `${row.result} found, ${row.note}${against}`;
  const rate = (row.units / row.least / 1e6).toFixed(1).padStart(8);
  console.log(
    `${String(row.count).padStart(7)}  ${row.name.padEnd(28)} ${rate} M/s  ${(costOf(loop) / costOf(row)).toFixed(4)}  ${found}`,
  );
}
const growth = costOf(rowOf(100_000, 'tarjuman')) / costOf(rowOf(100, 'tarjuman'));
console.log(`100,000 entries cost ${growth.toFixed(2)} times what 100 cost, per UTF-16 unit`);
const fastest = '@monyone/aho-corasick/fast';
for (const count of [10_000, 100_000]) {
  const ours = rowOf(count, 'tarjuman')!;
  const ratios: BenchRatio[] = [
    {
      to: 'a loop over char codes',
      ratio: costOf(rowOf(count, 'charCode loop')) / costOf(ours),
      least: count > 10_000 ? 0.05 : 0.1,
    },
  ];
  const peer = rowOf(count, fastest);
  if (peer !== undefined) ratios.push({ to: fastest, ratio: costOf(peer) / costOf(ours), least: 4 });
  if (count > 10_000) ratios.push({ to: 'the time with 100 entries', ratio: growth, most: 4 });
  const rate = (ours.units / ours.least / 1e6).toFixed(1);
  tell({ step: `names, ${count.toLocaleString('en')} entries`, ours: `${rate} M characters/s`, ratios });
}

/**
 * How fast names are found, against the letters themselves and against peers on the same text in the same run.
 * Set-up is timed apart. The text and the glossary are made here, from a fixed seed: words of Arabic letters with the frequencies of a natural
 * text (Zipf), in which every thirtieth word is a name. Prints a table; the ratio is against a loop over char codes, the limit of any scan.
 * Peers are taken if they are installed: @monyone/aho-corasick (and its `fast` build).
 */
import { makeTerm } from '../src/glossary/glossary.ts';
import { createMatcher } from '../src/glossary/matcher.ts';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** UTF-16 units of the text. */
const SIZE = 8_000_000;

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

function seconds(run: () => number): { time: number; result: number } {
  const begin = process.cpuUsage();
  const result = run();
  const used = process.cpuUsage(begin);
  return { time: (used.user + used.system) / 1e6, result };
}

function best(run: () => number): { time: number; result: number } {
  let least = seconds(run);
  for (let i = 0; i < 2; i++) {
    const again = seconds(run);
    if (again.time < least.time) least = again;
  }
  return least;
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

const peers = await loadPeers();
const perUnit = new Map<number, number>();
for (const count of [100, 10_000, 100_000]) {
  const names = makeNames(count);
  const paragraphs = makeText(names);
  const units = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const loop = best(() => {
    let sum = 0;
    for (const paragraph of paragraphs)
      for (let i = 0; i < paragraph.length; i++) sum = (sum + paragraph.charCodeAt(i)) | 0;
    return sum;
  });
  const terms = names.map((term) => makeTerm({ term, translations: { en: [term] } }));
  const build = seconds(() => {
    createMatcher({ terms, file: '' });
    return 0;
  });
  const matcher = createMatcher({ terms, file: '' });
  const ours = best(() => paragraphs.reduce((sum, paragraph) => sum + matcher.match(paragraph).length, 0));
  perUnit.set(count, ours.time / units);
  const row = (name: string, time: number, note: string): void => {
    console.log(
      `${String(count).padStart(7)}  ${name.padEnd(28)} ${(units / time / 1e6).toFixed(1).padStart(8)} M/s  ${(loop.time / time).toFixed(4)}  ${note}`,
    );
  };
  row('charCode loop', loop.time, '');
  row('tarjuman', ours.time, `${ours.result} names, set-up ${build.time.toFixed(2)} s`);
  for (const peer of peers) {
    if (count > 10_000) continue; // set-up alone takes minutes
    let find: ((text: string) => number) | undefined;
    const setUp = seconds(() => {
      find = peer.build(names);
      return 0;
    });
    const time = best(() => paragraphs.reduce((sum, paragraph) => sum + find!(paragraph), 0));
    row(
      peer.name,
      time.time,
      `${time.result} hits, set-up ${setUp.time.toFixed(2)} s; tarjuman is ${(time.time / ours.time).toFixed(1)} times as fast`,
    );
  }
}
console.log(
  `100,000 entries cost ${(perUnit.get(100_000)! / perUnit.get(100)!).toFixed(2)} times what 100 cost, per UTF-16 unit`,
);

/**
 * Reading and writing of the record: `node bench/run.js xliff [SEGMENTS] [--short] [--json FILE]`; default 100,000 segments, `--short` 2,000.
 * News made from a seed, as two records of this program. Each row runs in a process of its own; rates are of processor time, the best of three, and
 * the memory is the largest that the process had, above that of a process which only knows the modules.
 *
 * - `plain`: source, target and state, typed by a person: what other programs hold of a bitext; hashes of both texts besides
 * - `full`: what an engine leaves behind, every other segment with a name
 *
 * Limits: for writing, the whole file as one string that is encoded and written; for reading, `readFileSync(utf8)`. Peers: saxes, which counts what it is told
 * of, on a stream of the file as its users feed it (and, harder to beat, on this project's decoder, which is quicker than the stream's), and npm `xliff` (it reads the plain record, of whose segments it keeps one a unit, and reads and writes its own XLIFF 2.0 of the same sources and
 * targets, half as large; left out where it is not installed).
 * `streamed`: units are handed on and forgotten; `whole`: all are kept. Both check the hash of every source and target, which no peer does.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BitextUnit, Origin, Segment } from '../src/core/bitext.ts';
import { hashOf } from '../src/core/hash.ts';
import { RecordScanner } from '../src/formats/xliff/scan-record.ts';
import { xliffBytes } from '../src/formats/xliff/write-bytes.ts';
import { createUtf8Decoder } from '../src/io/decode-utf8.ts';
import { makeNews, makeRandom } from './news-text.ts';
import { tell } from './tell.ts';

const HEAD = { slug: 'archive', original: 'source-texts/archive.txt', from: 'ar', to: 'en' };
const BLOCK = 1 << 16;

const SETS = ['plain', 'full'] as const;
type Kind = (typeof SETS)[number];

/** Units of two segments. */
function* makeUnits(segments: number, kind: Kind): Generator<BitextUnit> {
  const news = makeNews(5, 1000);
  const random = makeRandom(9);
  const stock = Array.from({ length: 3000 }, () => news.sentence());
  for (let number = 1, unit = 1; number <= segments; unit++) {
    const pair: Segment[] = [];
    for (; pair.length < 2 && number <= segments; number++)
      pair.push(makeSegment(number, kind, stock, news.names, random));
    yield { id: `u${unit}`, role: 'body', segments: pair };
  }
}

function makeSegment(
  number: number,
  kind: Kind,
  stock: readonly string[],
  names: readonly string[],
  random: () => number,
): Segment {
  const which = Math.floor(number / 2) % names.length;
  const name = names[which]!;
  const rest = stock[Math.floor(random() * stock.length)]!;
  const named = number % 2 === 0;
  const source = flat(named ? `${name} ${rest}` : `${rest} ${number}`);
  const target = flat(
    `The minister said on day ${number} that talks of ${Math.floor(random() * 3000)} would go on in the capital until the end of the month.`,
  );
  const mention = {
    start: 0,
    end: name.length,
    term: name,
    kind: 'name' as const,
    surface: name,
    proclitic: '',
    suffix: '',
    how: ['exact'],
    translations: { en: [`Name ${which}`] },
  };
  const origin: Origin =
    kind === 'plain'
      ? { kind: 'person', by: 'record' }
      : {
          kind: 'engine',
          provider: 'google',
          model: 'nmt',
          // An answer of some twenty segments has one time.
          at: new Date(1_795_000_000_000 + 412 * Math.floor(number / 20)).toISOString(),
          billed: source.length,
          cost: (20 * source.length) / 1e6,
          attempts: 1,
          ms: 300 + (Math.floor(number / 20) % 400),
        };
  return {
    id: `s${number}`,
    source,
    hash: hashOf(source),
    mentions: kind === 'full' && named ? [mention] : [],
    gap: named ? ' ' : '',
    notes: [],
    state: 'translated',
    target,
    origin,
  };
}

function countUnits(units: readonly BitextUnit[], counts: { segments: number; letters: number }): void {
  for (const unit of units)
    for (const segment of unit.segments) {
      counts.segments++;
      counts.letters += segment.source.length + (segment.state === 'initial' ? 0 : segment.target.length);
    }
}

/** The record in blocks, as the program reads it. */
function* blocksOf(file: string): Generator<readonly [Uint8Array, boolean]> {
  const handle = openSync(file, 'r');
  const block = Buffer.alloc(BLOCK);
  const size = statSync(file).size;
  for (let at = 0; at < size; ) {
    const read = readSync(handle, block, 0, BLOCK, at);
    at += read;
    yield [block.subarray(0, read), at === size];
  }
  closeSync(handle);
}

const npmXliff = async () => {
  const name = 'xliff';
  const { default: peer } = (await import(name)) as { default: Record<string, (...args: unknown[]) => unknown> };
  return peer as { js2xliff(js: unknown): Promise<string>; xliff2js(xml: string): Promise<unknown> };
};

/** Units as npm `xliff` has them: source and target. */
function forNpm(segments: number): unknown {
  const units: Record<string, unknown> = {};
  for (const unit of makeUnits(segments, 'plain'))
    for (const segment of unit.segments)
      units[segment.id] = { source: segment.source, target: segment.state === 'initial' ? '' : segment.target };
  return { sourceLanguage: 'ar', targetLanguage: 'en', resources: { archive: units } };
}

/** As texts are that were read or came as an answer: what was put together is a tree of pieces until somebody looks at it. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const recordIn = (folder: string, kind: Kind): string => join(folder, `${kind}.xlf`);

type Work = (folder: string, segments: number) => Promise<() => unknown>;

const rowsOf = (kind: Kind): Readonly<Record<string, Work>> => ({
  'write: limit, one string encoded and written': async (folder) => {
    const text = readFileSync(recordIn(folder, kind), 'utf8');
    return () => writeFileSync(join(folder, 'out'), Buffer.from(text, 'utf8'));
  },
  'write: tarjuman, in parts': async (folder, segments) => {
    const units = [...makeUnits(segments, kind)];
    return () => writeParts(join(folder, 'out'), units);
  },
  'read: limit, readFileSync(utf8)': async (folder) => () => readFileSync(recordIn(folder, kind), 'utf8').length,
  'read: tarjuman, streamed': async (folder) => () => {
    const scanner = new RecordScanner('record.xlf', false);
    const counts = { segments: 0, letters: 0 };
    for (const [bytes, last] of blocksOf(recordIn(folder, kind))) countUnits(scanner.push(bytes, last), counts);
    return counts;
  },
  'read: tarjuman, whole': async (folder) => () => {
    const scanner = new RecordScanner('record.xlf', true);
    const units: BitextUnit[] = [];
    for (const [bytes, last] of blocksOf(recordIn(folder, kind))) units.push(...scanner.push(bytes, last));
    const counts = { segments: 0, letters: 0 };
    countUnits(units, counts);
    return counts;
  },
  'read: saxes, streamed': async (folder) => {
    const read = await saxesReader();
    return () => read(createReadStream(recordIn(folder, kind), 'utf8'));
  },
  'read: saxes, on the decoder of this project': async (folder) => {
    const read = await saxesReader();
    return () => read(decoded(recordIn(folder, kind)));
  },
});

/** What saxes tells of a file: its segments and the letters of their texts. */
async function saxesReader() {
  const { SaxesParser } = await import('saxes');
  return async (parts: AsyncIterable<string> | Iterable<string>) => {
    const parser = new SaxesParser();
    const counts = { segments: 0, letters: 0 };
    let inside = false;
    parser.on('opentag', ({ name }) => {
      inside = name === 'source' || name === 'target' || (inside && name === 'mrk');
      if (name === 'segment') counts.segments++;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'source' || name === 'target') inside = false;
    });
    parser.on('text', (text) => {
      if (inside) counts.letters += text.length;
    });
    for await (const part of parts) parser.write(part);
    parser.close();
    return counts;
  };
}

function* decoded(file: string): Generator<string> {
  const { decode } = createUtf8Decoder('record.xlf');
  for (const [bytes, last] of blocksOf(file)) yield decode(bytes, last);
}

function writeParts(file: string, units: Iterable<BitextUnit>): void {
  const handle = openSync(file, 'w');
  for (const part of xliffBytes({ ...HEAD, units })) writeSync(handle, part);
  closeSync(handle);
}

/** What each row does; what it returns is timed. */
const ROWS: Readonly<Record<string, Work>> = {
  ...Object.fromEntries(
    SETS.flatMap((kind) => Object.entries(rowsOf(kind)).map(([name, work]) => [`${kind}, ${name}`, work] as const)),
  ),
  'plain, read: npm xliff, the same file': async (folder) => {
    const { xliff2js } = await npmXliff();
    return async () => {
      await xliff2js(readFileSync(recordIn(folder, 'plain'), 'utf8'));
    };
  },
  'npm, write: npm xliff': async (folder, segments) => {
    const { js2xliff } = await npmXliff();
    const js = forNpm(segments);
    return async () => writeFileSync(join(folder, 'npm.xlf'), await js2xliff(js));
  },
  'npm, read: npm xliff': async (folder) => {
    const { xliff2js } = await npmXliff();
    return async () => Object.keys((await xliff2js(readFileSync(join(folder, 'npm.xlf'), 'utf8'))) as object).length;
  },
};

interface Row {
  readonly name: string;
  readonly megabytes: number;
  readonly seconds: number;
  readonly rate: number;
  readonly peak: number;
  readonly result: unknown;
}

const [command, folderGiven, segmentsGiven] = process.argv.slice(2);
if (command === 'nothing') process.stdout.write(String(peakOfProcess()));
else if (command && ROWS[command]) await runRow(command, folderGiven!, Number(segmentsGiven));
else await measureAll();

async function runRow(name: string, folder: string, segments: number): Promise<void> {
  const work = await ROWS[name]!(folder, segments);
  // What was made for the row is no work of it.
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const peak = peakOfProcess();
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, peak, result }));
}

async function measureAll(): Promise<void> {
  const args = process.argv.slice(2);
  const short = args.includes('--short');
  const segments = Number(args.find((arg) => /^\d+$/.test(arg)) ?? (short ? 2000 : 100_000));
  const folder = mkdtempSync(join(tmpdir(), 'tarjuman-bench-'));
  try {
    for (const kind of SETS) writeParts(recordIn(folder, kind), makeUnits(segments, kind));
    const rows: Row[] = [];
    const nothing = spawnSync(process.execPath, [process.argv[1]!, 'nothing'], { encoding: 'utf8' });
    const empty = Number(nothing.stdout);
    for (const name of Object.keys(ROWS)) {
      const row = best(name, folder, segments, short ? 1 : 3);
      if (row) rows.push(row);
      else console.log(`${name}: could not be run (is it installed? npm --prefix bench install), left out`);
    }
    report(rows, segments, empty);
    const json = args.indexOf('--json');
    if (json >= 0) writeFileSync(args[json + 1]!, `${JSON.stringify({ segments, rows }, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes. VmHWM where the system tells it: what `maxRSS` says of a child begins with its parent's. */
function peakOfProcess(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

function best(name: string, folder: string, segments: number, rounds: number): Row | undefined {
  let least: Row | undefined;
  for (let round = 0; round < rounds; round++) {
    const { stdout, status, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', process.argv[1]!, name, folder, String(segments)],
      {
        encoding: 'utf8',
      },
    );
    if (status !== 0) {
      if (!stderr.includes('ERR_MODULE_NOT_FOUND')) console.log(stderr);
      return undefined;
    }
    const { seconds, peak, result } = JSON.parse(stdout) as { seconds: number; peak: number; result: unknown };
    const megabytes = statSync(join(folder, `${name.slice(0, name.indexOf(','))}.xlf`)).size / 1e6;
    if (!least || seconds < least.seconds)
      least = { name, megabytes, seconds, rate: megabytes / seconds, peak, result };
  }
  return least;
}

function report(rows: readonly Row[], segments: number, empty: number): void {
  const row = (name: string): Row | undefined => rows.find((one) => one.name.startsWith(name));
  const times = (name: string, other: string): number =>
    (row(name)?.seconds ?? Number.NaN) / (row(other)?.seconds ?? Number.NaN);
  console.log(`${segments} segments, Node ${process.version}\n`);
  for (const { name, megabytes, seconds, rate, peak } of rows) {
    const limit = `${name.slice(0, name.indexOf(':'))}: limit`;
    console.log(
      `${name.padEnd(52)} ${megabytes.toFixed(0).padStart(4)} MB ${seconds.toFixed(2).padStart(6)} s ${rate.toFixed(0).padStart(5)} MB/s` +
        ` ${row(limit) ? `${times(limit, name).toFixed(2)} of the limit, ` : ''}${(peak - empty).toFixed(0)} MB above nothing`,
    );
  }
  const ours = (name: string): string =>
    `${row(name)?.rate.toFixed(0)} MB/s, ${((row(name)?.peak ?? Number.NaN) - empty).toFixed(0)} MB above nothing`;
  for (const kind of SETS) {
    const [read, write] = [`${kind}, read: tarjuman, streamed`, `${kind}, write: tarjuman`];
    // npm `xliff` holds sources and targets, so it is the peer of the plain record.
    const npm = (way: 'read' | 'write', name: string) =>
      kind === 'plain' ? [{ to: 'npm xliff, by segments', ratio: times(`npm, ${way}`, name) }] : [];
    const same = (name: string) =>
      kind === 'plain' ? [{ to: 'npm xliff, same file', ratio: times('plain, read: npm xliff', name), least: 8 }] : [];
    tell({
      step: `XLIFF 2, ${segments} segments, ${kind}, read`,
      ours: ours(read),
      ratios: [
        { to: 'read and decode', ratio: times(`${kind}, read: limit`, read), least: 0.8 },
        { to: 'saxes', ratio: times(`${kind}, read: saxes, streamed`, read), least: 2 },
        { to: 'saxes on our decoder', ratio: times(`${kind}, read: saxes, on`, read) },
        ...same(read),
        ...npm('read', read),
      ],
    });
    tell({
      step: `XLIFF 2, ${segments} segments, ${kind}, written`,
      ours: ours(write),
      ratios: [
        { to: 'encode and write', ratio: times(`${kind}, write: limit`, write), least: 0.6 },
        ...npm('write', write),
      ],
    });
  }
}

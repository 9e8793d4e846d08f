/**
 * Reading and writing of the record: `node bench/run.js xliff [SEGMENTS] [--short] [--json FILE]`; default 100,000 segments, `--short` 2,000.
 * News made from a seed, with names, as a record of this program. Each row runs in a process of its own; rates are of processor time, the best of three, and
 * the memory is the largest that the process had, above that of a process which only knows the modules.
 *
 * Limits: for writing, the whole file as one string that is encoded and written; for reading, `readFileSync(utf8)`. Peers: saxes, which counts what it is told
 * of, and npm `xliff` (both ways; it is given its own XLIFF 2.0 of the same units, and left out where it is not installed).
 * `streamed`: units are handed on and forgotten; `whole`: all are kept. Both check the hash of every source and target, which no peer does.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
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
import type { BitextUnit, Segment } from '../src/core/bitext.ts';
import { hashOf } from '../src/core/hash.ts';
import { RecordScanner } from '../src/formats/xliff/scan-record.ts';
import { xliffParts } from '../src/formats/xliff/write-xliff.ts';
import { createUtf8Decoder } from '../src/io/decode-utf8.ts';
import { makeNews, makeRandom } from './news-text.ts';
import { tell } from './tell.ts';

const HEAD = { slug: 'archive', original: 'source-texts/archive.txt', from: 'ar', to: 'en' };
const BLOCK = 1 << 16;

/** Units of two segments: every other one with a name, all with what an engine's answer leaves in a record. */
function* makeUnits(segments: number): Generator<BitextUnit> {
  const news = makeNews(5, 1000);
  const random = makeRandom(9);
  const stock = Array.from({ length: 3000 }, () => news.sentence());
  for (let number = 1, unit = 1; number <= segments; unit++) {
    const pair: Segment[] = [];
    for (; pair.length < 2 && number <= segments; number++) pair.push(makeSegment(number, stock, news.names, random));
    yield { id: `u${unit}`, role: 'body', segments: pair };
  }
}

function makeSegment(
  number: number,
  stock: readonly string[],
  names: readonly string[],
  random: () => number,
): Segment {
  const name = names[number % names.length]!;
  const rest = stock[Math.floor(random() * stock.length)]!;
  const source = number % 2 === 0 ? `${name} ${rest}` : rest;
  const target = `The minister said on day ${number} that talks of ${Math.floor(random() * 3000)} would go on in the capital until the end of the month.`;
  const mention = {
    start: 0,
    end: name.length,
    term: name,
    kind: 'name' as const,
    surface: name,
    proclitic: '',
    suffix: '',
    how: ['exact'],
    translations: { en: [`Name${number}`] },
  };
  return {
    id: `s${number}`,
    source,
    hash: hashOf(source),
    mentions: number % 2 === 0 ? [mention] : [],
    gap: number % 2 === 0 ? ' ' : '',
    notes: [],
    state: 'translated',
    target,
    origin: {
      kind: 'engine',
      provider: 'google',
      model: 'nmt',
      at: '2026-11-23T15:40:00.000Z',
      billed: source.length,
      cost: 0.00002 * source.length,
      attempts: 1,
      ms: 412,
    },
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
function* decoded(file: string): Generator<readonly [string, boolean]> {
  const handle = openSync(file, 'r');
  const { decode } = createUtf8Decoder(file);
  const block = Buffer.alloc(BLOCK);
  const size = statSync(file).size;
  for (let at = 0; at < size; ) {
    const read = readSync(handle, block, 0, BLOCK, at);
    at += read;
    yield [decode(block.subarray(0, read), at === size), at === size];
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
  for (const unit of makeUnits(segments))
    for (const segment of unit.segments)
      units[segment.id] = { source: segment.source, target: segment.state === 'initial' ? '' : segment.target };
  return { sourceLanguage: 'ar', targetLanguage: 'en', resources: { archive: units } };
}

/** What each row does; what it returns is timed. */
const ROWS: Readonly<Record<string, (folder: string, segments: number) => Promise<() => unknown>>> = {
  'write: limit, one string encoded and written': async (folder) => {
    const text = readFileSync(join(folder, 'record.xlf'), 'utf8');
    return () => writeFileSync(join(folder, 'out'), Buffer.from(text, 'utf8'));
  },
  'write: tarjuman, in parts': async (folder, segments) => {
    const units = [...makeUnits(segments)];
    return () => {
      const handle = openSync(join(folder, 'out'), 'w');
      for (const part of xliffParts({ ...HEAD, units })) writeSync(handle, part);
      closeSync(handle);
    };
  },
  'write: npm xliff': async (folder, segments) => {
    const { js2xliff } = await npmXliff();
    const js = forNpm(segments);
    return async () => writeFileSync(join(folder, 'npm.xlf'), await js2xliff(js));
  },
  'read: limit, readFileSync(utf8)': async (folder) => () => readFileSync(join(folder, 'record.xlf'), 'utf8').length,
  'read: tarjuman, streamed': async (folder) => () => {
    const scanner = new RecordScanner('record.xlf', false);
    const counts = { segments: 0, letters: 0 };
    for (const [text, last] of decoded(join(folder, 'record.xlf'))) countUnits(scanner.push(text, last), counts);
    return counts;
  },
  'read: tarjuman, whole': async (folder) => () => {
    const scanner = new RecordScanner('record.xlf', true);
    const units: BitextUnit[] = [];
    for (const [text, last] of decoded(join(folder, 'record.xlf'))) units.push(...scanner.push(text, last));
    const counts = { segments: 0, letters: 0 };
    countUnits(units, counts);
    return counts;
  },
  'read: saxes, streamed': async (folder) => {
    const { SaxesParser } = await import('saxes');
    return () => {
      const parser = new SaxesParser({ xmlns: true });
      const counts = { segments: 0, letters: 0 };
      let inside = false;
      parser.on('opentag', ({ local }) => {
        inside = local === 'source' || local === 'target' || (inside && local === 'mrk');
        if (local === 'segment') counts.segments++;
      });
      parser.on('closetag', ({ local }) => {
        if (local === 'source' || local === 'target') inside = false;
      });
      parser.on('text', (text) => {
        if (inside) counts.letters += text.length;
      });
      for (const [text] of decoded(join(folder, 'record.xlf'))) parser.write(text);
      parser.close();
      return counts;
    };
  },
  'read: npm xliff': async (folder) => {
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
    const handle = openSync(join(folder, 'record.xlf'), 'w');
    for (const part of xliffParts({ ...HEAD, units: makeUnits(segments) })) writeSync(handle, part);
    closeSync(handle);
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
    const { stdout, status, stderr } = spawnSync(process.execPath, [process.argv[1]!, name, folder, String(segments)], {
      encoding: 'utf8',
    });
    if (status !== 0) {
      if (!stderr.includes('ERR_MODULE_NOT_FOUND')) console.log(stderr);
      return undefined;
    }
    const { seconds, peak, result } = JSON.parse(stdout) as { seconds: number; peak: number; result: unknown };
    const megabytes = statSync(join(folder, name.includes('npm') ? 'npm.xlf' : 'record.xlf')).size / 1e6;
    if (!least || seconds < least.seconds)
      least = { name, megabytes, seconds, rate: megabytes / seconds, peak, result };
  }
  return least;
}

function report(rows: readonly Row[], segments: number, empty: number): void {
  const rateOf = (name: string): number => rows.find((row) => row.name.startsWith(name))?.rate ?? Number.NaN;
  console.log(`${segments} segments, Node ${process.version}\n`);
  for (const { name, megabytes, seconds, rate, peak } of rows) {
    const limit = rateOf(`${name.slice(0, name.indexOf(':'))}: limit`);
    console.log(
      `${name.padEnd(46)} ${megabytes.toFixed(0).padStart(4)} MB ${seconds.toFixed(2).padStart(6)} s ${rate.toFixed(0).padStart(5)} MB/s` +
        ` ${(rate / limit).toFixed(2)} of the limit, ${(peak - empty).toFixed(0)} MB above nothing`,
    );
  }
  const perSegment = (name: string): number =>
    (rows.find((row) => row.name === name)?.seconds ?? Number.NaN) / segments;
  console.log(
    `\nreading: ${(rateOf('read: tarjuman, streamed') / rateOf('read: saxes')).toFixed(2)} times saxes, by segments ` +
      `${(perSegment('read: npm xliff') / perSegment('read: tarjuman, streamed')).toFixed(1)} times npm xliff; writing: by segments ` +
      `${(perSegment('write: npm xliff') / perSegment('write: tarjuman, in parts')).toFixed(1)} times npm xliff`,
  );
  const above = (name: string): number => (rows.find((row) => row.name === name)?.peak ?? Number.NaN) - empty;
  tell({
    step: `XLIFF 2, ${segments} segments, read`,
    ours: `${rateOf('read: tarjuman, streamed').toFixed(0)} MB/s, ${above('read: tarjuman, streamed').toFixed(0)} MB above nothing`,
    ratios: [
      {
        to: 'read and decode',
        ratio: rateOf('read: tarjuman, streamed') / rateOf('read: limit'),
        least: 0.8,
      },
      { to: 'saxes', ratio: rateOf('read: tarjuman, streamed') / rateOf('read: saxes'), least: 2 },
      {
        to: 'npm xliff, by segments',
        ratio: perSegment('read: npm xliff') / perSegment('read: tarjuman, streamed'),
        least: 8,
      },
    ],
  });
  tell({
    step: `XLIFF 2, ${segments} segments, written`,
    ours: `${rateOf('write: tarjuman, in parts').toFixed(0)} MB/s, ${above('write: tarjuman, in parts').toFixed(0)} MB above nothing`,
    ratios: [
      { to: 'encode and write', ratio: rateOf('write: tarjuman, in parts') / rateOf('write: limit'), least: 0.6 },
      {
        to: 'npm xliff, by segments',
        ratio: perSegment('write: npm xliff') / perSegment('write: tarjuman, in parts'),
        least: 8,
      },
    ],
  });
}

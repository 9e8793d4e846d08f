/**
 * Boundary F1 of the splitter on gold data: `node bench/run.js quality/segmentation [FILE…] [--errors]`.
 * A gold file is JSON lines `{id, text, segments, ignore, traps}`: the segments' texts in order; `ignore` and `traps` are places
 * counted in characters that are not white space. Boundaries are those inside a text; places to ignore count neither way.
 */
import { existsSync, readFileSync } from 'node:fs';
import { splitSentences } from '../../src/text/sentences.ts';

export interface Gold {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly string[];
  readonly ignore?: readonly (readonly [number, number])[];
  readonly traps?: readonly (readonly [number, number, string])[];
}

export interface Score {
  readonly texts: number;
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly traps: number;
  readonly fired: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function visible(text: string): number {
  return text.replace(/[\s\p{Cf}]/gu, '').length;
}

/** Places of the boundaries between the pieces, in characters that are not white space. */
function boundaries(pieces: readonly string[]): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += visible(piece);
    places.add(at);
  }
  return places;
}

export function score(
  golds: readonly Gold[],
  split: (text: string) => readonly string[],
  onError?: (line: string) => void,
): Score {
  let found = 0;
  let missed = 0;
  let wrong = 0;
  let traps = 0;
  let fired = 0;
  for (const gold of golds) {
    const want = boundaries(gold.segments);
    const got = boundaries(split(gold.text));
    const ignored = (place: number): boolean => (gold.ignore ?? []).some(([from, to]) => place >= from && place <= to);
    const dense = gold.text.replace(/[\s\p{Cf}]/gu, '');
    const show = (place: number): string =>
      `${dense.slice(Math.max(0, place - 30), place)} | ${dense.slice(place, place + 30)}`;
    for (const place of want) {
      if (ignored(place)) continue;
      if (got.has(place)) found++;
      else {
        missed++;
        onError?.(`${gold.id} missed ${show(place)}`);
      }
    }
    for (const place of got) {
      if (ignored(place) || want.has(place)) continue;
      wrong++;
      onError?.(`${gold.id} wrong  ${show(place)}`);
    }
    for (const [from, to] of gold.traps ?? []) {
      traps++;
      if ([...got].some((place) => place >= from && place <= to && !want.has(place))) fired++;
    }
  }
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, found + missed);
  const f1 = (2 * found) / Math.max(1, 2 * found + wrong + missed);
  return { texts: golds.length, found, missed, wrong, traps, fired, precision, recall, f1 };
}

export function readGold(file: string): Gold[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
}

const SPLITTERS: Readonly<Record<string, (text: string) => string[]>> = {
  tarjuman: (text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)),
  'Intl.Segmenter': (text) =>
    [...new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment),
};

function main(args: readonly string[]): void {
  const errors = args.includes('--errors');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const files = named.length > 0 ? named : ['../shared/data/pud/seg-pud.gold.jsonl'];
  for (const file of files) {
    if (!existsSync(file)) {
      console.log(`skipped: ${file} is not there; gold data are not part of the repository`);
      continue;
    }
    const golds = readGold(file);
    for (const [name, split] of Object.entries(SPLITTERS)) {
      const result = score(golds, split, errors && name === 'tarjuman' ? console.log : undefined);
      const percent = (share: number): string => (share * 100).toFixed(2);
      console.log(
        `${file}  ${name}: F1 ${percent(result.f1)}  P ${percent(result.precision)}  R ${percent(result.recall)}  ` +
          `found ${result.found} missed ${result.missed} wrong ${result.wrong}  traps fired ${result.fired} of ${result.traps}`,
      );
    }
  }
}

// Run as it stands or built beside its source; a test that imports this has another name.
if (/quality[/\\]segmentation\.[\w.]+$/.test(process.argv[1] ?? '')) main(process.argv.slice(2));

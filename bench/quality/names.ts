/**
 * How well names are found: strict precision, recall and F1 on a set of sentences with gold places.
 * Run: node --import tsx, or any Node that runs TypeScript: `node bench/quality/names.ts [FOLDER] [--show N]`.
 * FOLDER holds `<set>.gold.jsonl` and `<set>.terms.jsonl`; default ../shared/data/pud, set gloss-pud. Without the data it says so and ends well.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';

export interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly matches: readonly {
    start: number;
    end: number;
    term: string;
    starts?: readonly number[];
    clitics: string;
  }[];
  readonly ignore: readonly { start: number; end: number; term: string }[];
  readonly negatives: readonly { start: number; end: number; term: string; kind: string }[];
}

export interface Score {
  found: number;
  missed: number;
  wrong: number;
  cliticFound: number;
  cliticAll: number;
  negatives: number;
  fired: number;
}

interface Answer {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Strict: term, start and end must agree. What lies in an `ignore` range with its term is neither right nor wrong. */
export function score(
  lines: readonly GoldLine[],
  answer: (text: string) => readonly Answer[],
  show: (kind: string, line: GoldLine, item: Answer) => void,
): Score {
  const sum: Score = { found: 0, missed: 0, wrong: 0, cliticFound: 0, cliticAll: 0, negatives: 0, fired: 0 };
  for (const line of lines) {
    const left = [...answer(line.text)];
    for (const gold of line.matches) {
      const starts = gold.starts ?? [gold.start];
      const at = left.findIndex((got) => got.term === gold.term && got.end === gold.end && starts.includes(got.start));
      if (gold.clitics !== '') sum.cliticAll++;
      if (at < 0) {
        sum.missed++;
        show('missed', line, gold);
        continue;
      }
      left.splice(at, 1);
      sum.found++;
      if (gold.clitics !== '') sum.cliticFound++;
    }
    for (const negative of line.negatives) {
      sum.negatives++;
      if (left.some((got) => got.term === negative.term && got.start < negative.end && negative.start < got.end)) {
        sum.fired++;
        show(`fired (${negative.kind})`, line, negative);
      }
    }
    for (const got of left) {
      if (line.ignore.some((range) => range.start < got.end && got.start < range.end)) continue;
      sum.wrong++;
      show('wrong', line, got);
    }
  }
  return sum;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(2);
}

function run(folder: string, shown: number): void {
  const gold = join(folder, 'gloss-pud.gold.jsonl');
  const list = join(folder, 'gloss-pud.terms.jsonl');
  if (!existsSync(gold) || !existsSync(list)) {
    console.log(`skipped: ${gold} is not there (data for measuring is not part of the repository)`);
    return;
  }
  const lines = readLines<GoldLine>(gold);
  const terms = readLines<{ term: string }>(list).map(({ term }) => makeTerm({ term }));
  const matcher = createMatcher({ terms, file: list });
  let printed = 0;
  const sum = score(
    lines,
    (text) => matcher.match(text),
    (kind, line, item) => {
      if (printed++ < shown) {
        console.log(
          `${kind}: ${item.term} [${item.start}, ${item.end}) ${line.id}: ${line.text.slice(Math.max(0, item.start - 25), item.end + 25)}`,
        );
      }
    },
  );
  const precision = sum.found / (sum.found + sum.wrong);
  const recall = sum.found / (sum.found + sum.missed);
  console.log(
    `names: F1 ${((200 * precision * recall) / (precision + recall)).toFixed(2)}, precision ${(100 * precision).toFixed(2)}, recall ${(100 * recall).toFixed(2)};` +
      ` with clitics ${percent(sum.cliticFound, sum.cliticAll)} of ${sum.cliticAll}; negatives fired ${percent(sum.fired, sum.negatives)} of ${sum.negatives}`,
  );
}

function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

if (/quality[/\\]names(\.built)?\.[jt]s$/.test(process.argv[1] ?? '')) {
  const at = process.argv.indexOf('--show');
  const folder =
    process.argv[2] !== undefined && !process.argv[2].startsWith('--') ? process.argv[2] : '../shared/data/pud';
  run(folder, at > 0 ? Number(process.argv[at + 1]) : 0);
}

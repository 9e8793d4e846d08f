/**
 * How often the checks cry wolf on good translation, and how much of what is planted they find:
 * `node bench/quality/checks.ts [FOLDER] [--show CHECK] [--only FAULT]` with Node 22.18 or later. FOLDER holds `flores-dev.ar` and `flores-dev.en` (default
 * ../shared/data/flores-dev). `--show` prints the findings of a check, or the faults of a kind that were missed; `--only` plants those faults only
 * whose name contains FAULT. Without the data it says so and ends well. Faults are planted by chance, from a fixed seed.
 */
import { pathToFileURL } from 'node:url';
import { codePointsOf } from '../../src/checks/length-ratios.ts';
import { countAlarms, countCaught, FOLDER, readPairs } from './measure.ts';
import { PLAIN_FAULTS } from './plant-faults.ts';
import { FORM_FAULTS } from './plant-forms.ts';
import { SENSE_FAULTS } from './plant-sense.ts';
import { VALUE_FAULTS } from './plant-values.ts';

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** A table in Markdown: docs/checks.md keeps it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function main(args: readonly string[]): void {
  const show = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1]! : '';
  const folder = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--')) ?? FOLDER;
  const pairs = readPairs(folder);
  if (!pairs) {
    console.log(`skipped: no flores-dev.ar and flores-dev.en in ${folder}`);
    return;
  }
  const tell = (pair: { source: string; target: string }, text: string) => {
    if (show && text.includes(show)) console.log(`${text}\n  ${pair.source}\n  ${pair.target}`);
  };
  const alarms = countAlarms(pairs, tell);
  const halves = [0, 1].map((half) => countAlarms(pairs.filter((_, index) => index % 2 === half)));
  console.log(
    `on ${pairs.length} good pairs: errors ${percent(alarms.errors, pairs.length)}, warnings ${percent(alarms.warnings, pairs.length)}, answers rejected ${alarms.judged}, sources with lint ${percent(alarms.linted, pairs.length)}`,
  );
  for (const half of halves)
    console.log(`  half: errors ${percent(half.errors, half.pairs)}, warnings ${percent(half.warnings, half.pairs)}`);
  console.log(
    table(
      ['check', 'sentences', 'share'],
      [...alarms.byCheck].sort().map(([check, count]) => [check, String(count), percent(count, pairs.length)]),
    ),
  );
  const faults = Object.entries({ ...PLAIN_FAULTS, ...SENSE_FAULTS, ...VALUE_FAULTS, ...FORM_FAULTS });
  console.log(
    table(
      ['fault', 'planted', 'caught'],
      faults.flatMap(([fault, plant], index) => {
        if (!fault.includes(only)) return [];
        const { planted, caught } = countCaught(pairs, plant, 1000 + index, (pair, faulty) => {
          if (show === fault) console.log(`missed ${fault}\n  ${pair.source}\n  ${faulty}`);
        });
        return [[fault, String(planted), percent(caught, planted)]];
      }),
    ),
  );
  const ratios = pairs
    .filter(({ source }) => codePointsOf(source) >= 100)
    .map(({ source, target }) => codePointsOf(target) / codePointsOf(source))
    .sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.floor(share * (ratios.length - 1))]?.toFixed(2);
  console.log(
    `target length by source length, sources of 100 and more: 0.3 % ${at(0.003)}, 5 % ${at(0.05)}, median ${at(0.5)}, 95 % ${at(0.95)}, 99.7 % ${at(0.997)}`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));

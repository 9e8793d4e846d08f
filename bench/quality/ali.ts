/**
 * How well the name علي is told from the preposition على in each manner of spelling: `node bench/run.js quality/ali [FILE or FOLDER ...] [--show MANNER]`.
 * A file is a set with names in [brackets] and its glossary in the first line, by default those of test/glossary/ali-sentences; or running text, one
 * sentence a line, of which is told how many prepositions are taken for the name.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { createMatcher } from '../../src/glossary/matcher.ts';
import { f1, hasAli, namesIn, type Tally } from '../../test/support/marked-sets.ts';
import { MANNERS, spell } from './ali-manners.ts';

const SETS = join(import.meta.dirname, '..', '..', 'test', 'glossary', 'ali-sentences');
const LETTERS = /(?<!\p{L})[وف]?عل[يى](?!\p{L})/gu;

interface Told extends Tally {
  places: number;
}

function percent(sum: Told): string {
  const { found, missed, wrong, places } = sum;
  if (found + missed === 0) return `${wrong} of ${places} taken`;
  const part = (whole: number): number => Math.round((100 * found) / whole);
  return `${f1(sum).toFixed(1)} (${part(found + wrong)}, ${part(found + missed)})`;
}

function main(args: readonly string[]): void {
  const shown = args.includes('--show') ? args[args.indexOf('--show') + 1] : undefined;
  const paths = args.filter((arg) => !arg.startsWith('--') && arg !== shown);
  const files = (paths.length > 0 ? paths : [SETS]).flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((file) => join(path, file)) : [path],
  );
  const sums = MANNERS.map((): Told => ({ found: 0, missed: 0, wrong: 0, places: 0 }));
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const entries = lines[0]!.startsWith('# ') ? lines.shift()!.slice(2).split('، ') : ['علي'];
    const matcher = createMatcher({ terms: entries.map((term) => makeTerm({ term })), file: '' });
    const told = MANNERS.map((manner, at) => {
      const sum: Told = { found: 0, missed: 0, wrong: 0, places: 0 };
      lines.forEach((line, seed) => {
        const marked = spell(line, manner, seed + 1);
        const text = marked.replace(/[[\]]/g, '');
        // Other names of a set need not be marked.
        const names = namesIn(marked).filter(([start, end]) => hasAli(text.slice(start, end)));
        const got = matcher.match(text).filter(({ start, end }) => hasAli(text.slice(start, end)));
        const missed = names.filter(([start, end]) => !got.some((item) => item.start === start && item.end === end));
        const wrong = got.filter(({ start, end }) => !names.some(([from, to]) => from === start && to === end));
        sum.found += names.length - missed.length;
        sum.missed += missed.length;
        sum.wrong += wrong.length;
        sum.places += [...text.matchAll(LETTERS)].length;
        if (manner !== shown) return;
        const show = (what: string, start: number, end: number): void =>
          console.log(
            `${what}: ${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`,
          );
        for (const [start, end] of missed) show('missed', start, end);
        for (const { start, end } of wrong) show('wrong', start, end);
      });
      const all = sums[at]!;
      for (const key of ['found', 'missed', 'wrong', 'places'] as const) all[key] += sum[key];
      return `${manner} ${percent(sum)}`;
    });
    console.log(`${file.split('/').at(-1)}: ${told.join('; ')}`);
  }
  console.log(`all: ${MANNERS.map((manner, at) => `${manner} ${percent(sums[at]!)}`).join('; ')}`);
}

main(process.argv.slice(2));

/**
 * What each check costs: processor time for a pair, on news made from a seed with the words of the mock engine, and on natural sentences where they
 * are there: `node bench/run.js checks-cost [FOLDER] [--articles N] [--rounds N] [--short]`. FOLDER holds `flores-dev.ar` and `flores-dev.en`
 * (default ../shared/data/flores-dev). Work that checks share counts with the first that asks for it. Best of the rounds, each with pairs of its own. The
 * first line of each text says a hash of all findings: the same before and after a change that is to change none.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { PairToCheck, SourceToLint } from '../src/checks/check.ts';
import { SOURCE_CHECKS } from '../src/checks/lint-list.ts';
import { lintSource } from '../src/checks/lint-source.ts';
import { SEGMENT_CHECKS } from '../src/checks/list.ts';
import { runChecks, runChecksOnAll } from '../src/checks/run-checks.ts';
import { createMatcher } from '../src/glossary/matcher.ts';
import { readGlossary } from '../src/glossary/read-glossary.ts';
import { mockTranslation } from '../src/providers/mock.ts';
import { layOutPlainText } from '../src/text/plain-article.ts';
import { makeNews } from './news-text.ts';
import { FOLDER, readPairs } from './quality/measure.ts';
import { tell } from './tell.ts';

const LANGUAGES = { from: 'ar', to: 'en' } as const;

interface Texts {
  readonly pairs: readonly PairToCheck[];
  readonly sources: readonly SourceToLint[];
}

/** What a run of `translate` with the mock would check. */
function madeTexts(articles: number, terms: number): Texts {
  const news = makeNews(5, terms);
  const { glossary } = readGlossary(news.glossary(), 'glossary.yaml');
  const matcher = createMatcher(glossary);
  const pairs: PairToCheck[] = [];
  const sources: SourceToLint[] = [];
  for (let number = 0; number < articles; number++) {
    const text = news.article(number, 500);
    const { units } = layOutPlainText(text);
    sources.push({ text, language: 'ar', blocks: units, mentions: matcher.match(text) });
    for (const unit of units) {
      const made = unit.segments.map(({ start, end }) => {
        const source = text.slice(start, end);
        const mentions = matcher.match(source);
        const names = mentions.map((mention) => ({ ...mention, translation: mention.translations['en']?.[0] ?? '' }));
        const item = { id: '', text: source, before: '', after: '', terms: names };
        return { source, target: mockTranslation(item as never, LANGUAGES), mentions };
      });
      for (const [index, pair] of made.entries()) {
        const [before, after] = [made.slice(0, index), made.slice(index + 1)];
        pairs.push({ ...pair, ...LANGUAGES, role: unit.role, glossary, earlier: new Set(), before, after });
      }
    }
  }
  return { pairs, sources };
}

function naturalTexts(folder: string): Texts | undefined {
  const pairs = readPairs(folder)?.map((pair) => ({ ...pair, ...LANGUAGES }));
  if (!pairs) return undefined;
  const sources = pairs.map(({ source: text }) => {
    const blocks = [{ start: 0, end: text.length, role: 'body' as const }];
    return { text, language: 'ar', blocks, mentions: [] };
  });
  return { pairs, sources };
}

/** Microseconds of processor time that `work` takes for each of so many. */
function cost(many: number, work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / many;
}

/** Texts that are remembered from one check to the next, as in a run, and enough for the clock of the processor. */
const TOGETHER = 12;

/** Microseconds of processor time that each check takes for all of the texts. */
function inTurn<T extends object>(
  checks: readonly { readonly id: string; run(text: T): Iterable<unknown> }[],
  texts: readonly T[],
): Map<string, number> {
  const taken = new Map(checks.map(({ id }) => [id, 0]));
  for (let from = 0; from < texts.length; from += TOGETHER) {
    const own = texts.slice(from, from + TOGETHER).map((text) => ({ ...text }));
    for (const check of checks) {
      const us = cost(1, () => {
        for (const text of own) for (const _ of check.run(text));
      });
      taken.set(check.id, taken.get(check.id)! + us);
    }
  }
  return taken;
}

function measure(name: string, { pairs, sources }: Texts, rounds: number): number {
  const hash = createHash('sha256');
  for (const pair of pairs) hash.update(JSON.stringify(runChecks(pair)));
  for (const source of sources) hash.update(JSON.stringify(lintSource(source)));
  console.log(`${name}: ${pairs.length} pairs, findings ${hash.digest('hex').slice(0, 16)}`);

  const best = new Map<string, number>();
  const note = (row: string, us: number) => best.set(row, Math.min(best.get(row) ?? Number.POSITIVE_INFINITY, us));
  for (let round = 0; round < rounds; round++) {
    for (const [row, us] of inTurn(SEGMENT_CHECKS, pairs)) note(row, us / pairs.length);
    for (const [row, us] of inTurn(SOURCE_CHECKS, sources)) note(row, us / pairs.length);
    const again = pairs.map((pair) => ({ ...pair }));
    note(
      'all checks of a pair',
      cost(again.length, () => {
        for (let from = 0; from < again.length; from += TOGETHER) runChecksOnAll(again.slice(from, from + TOGETHER));
      }),
    );
    note(
      'all lint of a sentence',
      cost(pairs.length, () => {
        for (const source of sources) lintSource(source);
      }),
    );
  }
  for (const [row, us] of [...best].sort(([, a], [, b]) => b - a))
    console.log(`  ${row.padEnd(28)} ${us.toFixed(1).padStart(8)} \u00b5s`);
  return best.get('all checks of a pair')! + best.get('all lint of a sentence')!;
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    terms: { type: 'string', default: '1000' },
    rounds: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds ?? (values.short ? 1 : 5));
const made = measure(
  'made news',
  madeTexts(Number(values.articles ?? (values.short ? 5 : 60)), Number(values.terms)),
  rounds,
);
const folder = positionals[0] ?? FOLDER;
const natural = values.short ? undefined : naturalTexts(folder);
const known = natural && measure('natural sentences', natural, rounds);
if (!natural && !values.short) console.log(`no natural sentences: no flores-dev.ar and flores-dev.en in ${folder}`);
tell({
  step: 'checks and lint of a segment',
  ours: `${(made / 1000).toFixed(2)} ms made${known === undefined ? '' : `, ${(known / 1000).toFixed(2)} ms natural`}`,
  ratios: [{ to: 'the 0.6 ms that a quota of 6 M characters a minute takes for a sentence of 60', ratio: made / 600 }],
});

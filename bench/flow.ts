/**
 * A desk from end to end, through the built program: `node bench/run.js flow [ARTICLES] [--terms N] [--pairs N] [--short] [--json FILE]`, after
 * `npm run build`. News made from a seed, 500 words an article, through `translate` with the mock engine; default 10,000 articles (5 million words, some
 * 300,000 segments), `--short` 40.
 *
 * - flat memory: the largest resident memory of a run over all articles, over that of a run over a hundredth of them (at least 100; `--short`: 10)
 * - incremental: processor time of a second and a third run over unchanged articles, and of one in which one article has changed, over that of the first. In
 *   the second every file is younger than two seconds as far as the first run knows, so that all are read; in the third their times are enough.
 * - the whole way: processor time of the first run over the time that a quota of 6 million characters a minute would allow for its text
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeNews } from './news-text.ts';
import { tell } from './tell.ts';

const BIN = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const WORDS = 500;
/** Characters a second that the quota lets through. */
const QUOTA = 100_000;
/** VmHWM where the system tells it: what `maxRSS` says of a child begins with its parent's. */
const REPORT = `data:text/javascript,import { readFileSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.cpuUsage(); let peak = process.resourceUsage().maxRSS; try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {} process.stderr.write('\\nused ' + (user + system) / 1e6 + ' ' + peak / 1024 + '\\n'); });`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly segments: number;
  readonly chars: number;
}

function makeDesk(folder: string, articles: number, terms: number, pairs: number): void {
  const news = makeNews(5, terms);
  mkdirSync(join(folder, 'source-texts'), { recursive: true });
  writeFileSync(join(folder, 'glossary.yaml'), news.glossary());
  writeFileSync(
    join(folder, 'tarjuman.yaml'),
    'provider: mock\nlimits: { requests: 1000000, chars: 1000000000, perSeconds: 1 }\nceiling: { chars: 1000000000, cost: 100000 }\n',
  );
  for (let index = 0; index < articles; index++) writeFileSync(articleOf(folder, index), news.article(index, WORDS));
  if (pairs > 0) writeMemory(folder, news.sentence, pairs);
}

const articleOf = (folder: string, index: number): string =>
  join(folder, 'source-texts', `a${String(index).padStart(6, '0')}.txt`);

function writeMemory(folder: string, sentence: () => string, pairs: number): void {
  mkdirSync(join(folder, 'memory'));
  const file = join(folder, 'memory', 'old.tmx');
  writeFileSync(
    file,
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="ar" datatype="plaintext"/><body>\n',
  );
  for (let done = 0; done < pairs; ) {
    let some = '';
    for (let index = 0; index < 1000 && done < pairs; index++, done++)
      some += `<tu><tuv xml:lang="ar"><seg>${sentence()}</seg></tuv><tuv xml:lang="en"><seg>Sentence ${done} of the memory.</seg></tuv></tu>\n`;
    appendFileSync(file, some);
  }
  appendFileSync(file, '</body></tmx>\n');
}

function translate(folder: string): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', REPORT, BIN, 'translate', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C' },
  });
  const used = /used ([\d.]+) ([\d.]+)\s*$/.exec(stderr);
  if (status === null || status > 1 || !used) throw new Error(stderr.slice(-2000));
  const { articles, stats } = JSON.parse(stdout) as {
    articles: { segments: number }[];
    stats: { chars: number } | null;
  };
  const segments = articles.reduce((sum, article) => sum + article.segments, 0);
  return { seconds: Number(used[1]), megabytes: Number(used[2]), segments, chars: stats?.chars ?? 0 };
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    terms: { type: 'string', default: '1000' },
    pairs: { type: 'string', default: '0' },
    short: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const articles = Number(positionals[0] ?? (values.short ? 40 : 10_000));
const few = values.short ? 10 : Math.max(100, Math.round(articles / 100));
const [terms, pairs] = [Number(values.terms), Number(values.pairs)];
const folder = mkdtempSync(join(tmpdir(), 'tarjuman-flow-'));
try {
  makeDesk(join(folder, 'few'), few, terms, pairs);
  makeDesk(join(folder, 'all'), articles, terms, pairs);
  const small = translate(join(folder, 'few'));
  const first = translate(join(folder, 'all'));
  const second = translate(join(folder, 'all'));
  const third = translate(join(folder, 'all'));
  const changed = articleOf(join(folder, 'all'), Math.floor(articles / 2));
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('.', '؟'));
  const one = translate(join(folder, 'all'));
  const allowed = first.chars / QUOTA;
  const row = (name: string, { seconds, megabytes, segments }: Run, ratio: string) =>
    console.log(
      `${name.padEnd(34)} ${String(segments).padStart(8)} segments ${seconds.toFixed(1).padStart(8)} s ${megabytes.toFixed(0).padStart(6)} MB   ${ratio}`,
    );
  console.log(`${articles} articles, ${terms} terms, ${pairs} pairs of memory, Node ${process.version}\n`);
  row(`${few} articles`, small, '');
  row(`${articles} articles`, first, `${(first.megabytes / small.megabytes).toFixed(2)} of the memory of ${few}`);
  row('again, nothing changed', second, `${(second.seconds / first.seconds).toFixed(3)} of the first`);
  row('once more', third, `${(third.seconds / first.seconds).toFixed(3)} of the first`);
  row('one article changed', one, `${(one.seconds / first.seconds).toFixed(3)} of the first`);
  console.log(
    `\n${((1000 * first.seconds) / first.segments).toFixed(2)} ms a segment; ${((100 * first.seconds) / allowed).toFixed(0)} % of the time that the quota allows`,
  );
  tell({
    step: `a desk of ${articles} articles`,
    ours: `${((1000 * first.seconds) / first.segments).toFixed(2)} ms a segment, ${first.megabytes.toFixed(0)} MB`,
    ratios: [
      { to: `the memory of ${few} articles`, ratio: first.megabytes / small.megabytes, most: 1.5 },
      { to: 'the first run, when nothing has changed', ratio: second.seconds / first.seconds, most: 0.2 },
      { to: 'the time that 6 M characters a minute allow', ratio: first.seconds / allowed, most: 0.25 },
    ],
  });
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ articles, terms, pairs, small, first, second, third, one }, null, 2)}\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

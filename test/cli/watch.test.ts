import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { type DeskInProcess, openDeskFolder, type Said } from '../support/desk-in-process.ts';
import { type LibreServer, startLibreServer } from '../support/libretranslate-server.ts';

/** A story as a wire brings it: a sentence more each time, and now and then one that was put right. */
const SENTENCES = [
  'وصل الوزير إلى المدينة صباح اليوم.',
  'وافتتح المكتبة الجديدة قرب الميناء.',
  'وحضر الحفل عدد من الطلاب.',
  'وقال المدير إن الكتب جاهزة.',
  'وتضم المكتبة قاعة للأطفال.',
  'وأضاف أن الدخول بلا رسوم.',
  'وزار الوفد المتحف القديم.',
  'وعاد الوزير إلى العاصمة مساء.',
  'وشكر الحاضرون العاملين في المكتبة.',
  'وتفتح المكتبة أبوابها كل يوم.',
];

function version(n: number): string {
  const body = SENTENCES.slice(0, n);
  if (n >= 6) body[2] = 'وحضر الحفل ثلاثون طالبا.';
  return `افتتاح مكتبة في المدينة\n\n${body.join(' ')}\n`;
}

const chars = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + [...text].length, 0);

let server: LibreServer;
beforeAll(async () => {
  server = await startLibreServer();
});
afterAll(() => server.close());

/** A watch under way in this process. */
function start(desk: DeskInProcess, args: readonly string[] = []) {
  const stop = new AbortController();
  const rounds: { readonly articles: { slug: string; sent: number }[]; readonly saved: { chars: number } }[] = [];
  const waiting: (() => void)[] = [];
  let line = '';
  const said: Promise<Said> = desk.run(['translate', '--provider', 'libretranslate', '--watch', '--json', ...args], {
    env: server.env,
    clock: realClock,
    signal: stop.signal,
    onOut(text) {
      // A round is a line, which may come in parts.
      line += text;
      if (!line.endsWith('\n')) return;
      rounds.push(JSON.parse(line));
      line = '';
      for (const wake of waiting.splice(0)) wake();
    },
  });
  return {
    said,
    rounds,
    async untilRound(count: number) {
      while (rounds.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
      return rounds[count - 1]!;
    },
    async end() {
      stop.abort(new Error('interrupted'));
      return said;
    },
  };
}

describe('translate --watch', () => {
  test('a story in ten versions: every sentence is sent once, and what was saved is said', async () => {
    const desk = openDeskFolder({
      'source-texts/story.txt': version(1),
      'tarjuman.yaml': 'engines:\n  libretranslate: { price: 20 }\n',
    });
    const before = server.bodies().length;
    const watch = start(desk);
    await watch.untilRound(1);
    for (let n = 2; n <= 10; n++) {
      desk.put('source-texts/story.txt', version(n));
      await watch.untilRound(n);
    }
    const { err, code } = await watch.end();
    const sent = server
      .bodies()
      .slice(before)
      .flatMap(({ q }) => q);
    const wanted = ['افتتاح مكتبة في المدينة', ...SENTENCES, 'وحضر الحفل ثلاثون طالبا.'];
    expect([...sent].sort()).toEqual([...wanted].sort());
    expect(code).toBe(130);

    // All versions whole would have been so much more.
    const naive = Array.from({ length: 10 }, (_, i) =>
      chars(
        version(i + 1)
          .split(/\n\n|(?<=\.) |\n/)
          .filter(Boolean),
      ),
    );
    const all = naive.reduce((sum, one) => sum + one, 0);
    const saved = watch.rounds.reduce((sum, round) => sum + round.saved.chars, 0);
    expect(saved).toBe(all - chars(wanted));
    expect(err).toContain(`10 rounds: sent ${chars(wanted)} characters, $${((chars(wanted) * 20) / 1e6).toFixed(2)}`);
    expect(err).toContain(`saved ${saved} characters, about $${((saved * 20) / 1e6).toFixed(4)} (`);
    expect(desk.read('translations/en/story/bilingual.xlf').match(/<segment /g)).toHaveLength(11);
  }, 60_000);

  test('the glossary and records of people count at once; its own records wake nobody', async () => {
    const desk = openDeskFolder({ 'source-texts/a.txt': version(2), 'source-texts/b.txt': version(1) });
    const watch = start(desk);
    await watch.untilRound(1);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(watch.rounds).toHaveLength(1);
    desk.put('glossary.yaml', 'terms:\n  - { term: المكتبة الجديدة, translations: { en: New Library } }\n');
    const named = await watch.untilRound(2);
    expect(named.articles.map(({ slug, sent }) => [slug, sent])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
    expect(desk.read('translations/en/a/report.json')).toContain('names-honoured');
    desk.put('source-texts/c.txt', version(3));
    expect((await watch.untilRound(3)).articles).toMatchObject([
      // One sentence is new, and one has a name now.
      { slug: 'c', sent: 2 },
    ]);
    await watch.end();
  }, 30_000);

  test('a file is read when it is whole', async () => {
    const desk = openDeskFolder({ 'source-texts/a.txt': version(1) });
    const watch = start(desk);
    await watch.untilRound(1);
    const path = join(desk.path, 'source-texts/slow.txt');
    writeFileSync(path, 'افتتاح مكتبة أخرى\n\nوصل السفير');
    for (const more of [' إلى', ' القرية', ' البعيدة', ' أمس.\n']) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      appendFileSync(path, more);
    }
    await watch.untilRound(2);
    await watch.end();
    const sent = server.bodies().flatMap(({ q }) => q);
    expect(sent).toContain('وصل السفير إلى القرية البعيدة أمس.');
    expect(sent.filter((text) => text.startsWith('وصل السفير'))).toHaveLength(1);
  }, 30_000);

  test('a glossary that is broken for a while ends nothing', async () => {
    const desk = openDeskFolder({ 'source-texts/a.txt': version(1) });
    const watch = start(desk);
    await watch.untilRound(1);
    desk.put('glossary.yaml', 'terms:\n  - term: [\n');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    desk.put('glossary.yaml', 'terms: []\n');
    await watch.untilRound(2);
    expect((await watch.end()).err).toContain('glossary.yaml:');
  }, 30_000);

  test('the ceiling holds over all rounds', async () => {
    const desk = openDeskFolder({ 'source-texts/a.txt': 'افتتاح متحف في القرية\n\nوصل القاضي إلى القرية ظهرا.\n' });
    const watch = start(desk, ['--max-chars', '60']);
    await watch.untilRound(1);
    const calls = server.bodies().length;
    desk.put('source-texts/b.txt', 'زيارة إلى المتحف\n\nوعاد القاضي إلى المدينة القديمة قرب الميناء مساء أمس.\n');
    await watch.untilRound(2);
    expect(server.bodies().length).toBe(calls);
    expect((await watch.end()).err).toMatch(/CEILING/);
  }, 30_000);

  test('is not for runs that only look', async () => {
    const desk = openDeskFolder({});
    expect((await desk.run(['translate', '--watch', '--dry-run'])).code).toBe(2);
  });
});

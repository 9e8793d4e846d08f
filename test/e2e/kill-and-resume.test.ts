import { afterEach, describe, expect, test } from 'vitest';
import { type DeskFolder, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

const ARTICLES = 12;
const SENTENCES = 9;

let server: GoogleServer;
afterEach(() => server.close());

function deskOfArticles(): DeskFolder {
  const files = Array.from({ length: ARTICLES }, (_, i) => [
    `source-texts/story-${i}.txt`,
    makeArticle(i + 1, SENTENCES),
  ]);
  // Small requests and few at once, so that there is much to be killed in the middle of.
  return makeDesk({
    ...Object.fromEntries(files),
    'tarjuman.yaml': 'limits: { requests: 1000, chars: 600, perSeconds: 0.2, inFlight: 2 }\n',
  });
}

/** A sentence that keeps the number, as the checks demand. */
function english(text: string): string {
  return `Official No. ${/\d+/.exec(text)?.[0]} said he had visited the old town last night.`;
}

/** How often each text was answered, i.e. paid for. */
function timesAnswered(): Map<string, number> {
  const times = new Map<string, number>();
  for (const { contents } of server.requests) for (const text of contents) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function translated(desk: DeskFolder): number {
  return desk
    .files('translations')
    .filter((file) => file.endsWith('bilingual.xlf'))
    .reduce((sum, file) => sum + (desk.read(file).match(/state="translated"/g)?.length ?? 0), 0);
}

describe('a run that is killed', () => {
  test('kill -9 at several moments: nothing lost, and paid again only for what was in flight', async () => {
    server = await startGoogleServer({ delayMs: 40 });
    const desk = deskOfArticles();
    const inFlight = new Set<string>();
    for (const wanted of [3, 7, 11]) {
      const { child, ended } = desk.start(['translate'], server.env);
      while (server.stats.calls < wanted && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      // As one that dies while it writes leaves it.
      desk.put(`translations/en/story-${ARTICLES - 1}/.bilingual.xlf.${child.pid}.0a1b2c3d.tmp`, '<xliff');
      // Two requests at the most had not been stored when it died.
      for (const { contents } of server.requests.slice(-2)) for (const text of contents) inFlight.add(text);
      for (const file of desk.files('translations').filter((name) => name.endsWith('.xlf')))
        expect(desk.read(file)).toMatch(/<\/xliff>\s*$/);
    }
    const last = await desk.run(['translate'], { env: server.env });
    expect(last.code).toBe(0);
    expect(translated(desk)).toBe(ARTICLES * (SENTENCES + 1));
    expect(desk.files('translations').filter((file) => file.endsWith('.tmp'))).toEqual([]);
    for (const [text, times] of timesAnswered()) if (times > 1) expect(inFlight, text).toContain(text);

    const calls = server.stats.calls;
    const idle = await desk.run(['translate'], { env: server.env });
    expect(idle.code).toBe(0);
    expect(server.stats.calls).toBe(calls);
  });

  test('Ctrl+C stops cleanly: exit 130, what was answered is kept, the next run goes on', async () => {
    server = await startGoogleServer({ delayMs: 60 });
    const desk = deskOfArticles();
    const { child, ended } = desk.start(['translate'], server.env);
    while (server.stats.calls < 4 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    const stopped = await ended;
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain('what was answered is kept');
    const next = await desk.run(['translate'], { env: server.env });
    expect(next.code).toBe(0);
    expect(translated(desk)).toBe(ARTICLES * (SENTENCES + 1));
    // What was under way had time to end, so that not one text was asked for twice.
    expect([...timesAnswered().values()].filter((times) => times > 1)).toEqual([]);
  });

  test('a record that is deleted costs nothing to make again', async () => {
    server = await startGoogleServer();
    const desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, 4) });
    await desk.run(['translate'], { env: server.env });
    const before = desk.read('translations/en/a/bilingual.xlf');
    desk.remove('translations');
    expect((await desk.run(['translate', '--dry-run'], { env: server.env })).err).toContain('0 segments to send');
    const again = await desk.run(['translate'], { env: server.env });
    expect(again.err).toContain('5 of 5 translated, 0 sent');
    expect(desk.read('translations/en/a/bilingual.xlf')).toBe(before);
    expect(server.stats.calls).toBe(1);
  });
});

describe('the engine in a bad mood', () => {
  test('429 with Retry-After: one shared pause, then everything', async () => {
    server = await startGoogleServer({
      faults: [{ calls: [2, 3], code: 8, details: 'Quota exceeded', metadata: { 'retry-after': '1' } }],
    });
    const desk = deskOfArticles();
    const ended = await desk.run(['translate'], { env: server.env });
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('asks to wait');
    expect(translated(desk)).toBe(ARTICLES * (SENTENCES + 1));
  });

  test('requests and characters stay within any window', async () => {
    server = await startGoogleServer();
    const desk = makeDesk({
      ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`source-texts/s${i}.txt`, makeArticle(i + 1, 9)])),
    });
    const env = {
      ...server.env,
      TARJUMAN_LIMITS_REQUESTS: '5',
      TARJUMAN_LIMITS_CHARS: '900',
      TARJUMAN_LIMITS_PER_SECONDS: '1',
    };
    expect((await desk.run(['translate'], { env })).code).toBe(0);
    const peak = server.peak(950);
    expect(peak.requests).toBeLessThanOrEqual(5);
    expect(peak.codePoints).toBeLessThanOrEqual(900);
  });

  test('an answer that is no translation is remembered, and asked for again only with --retry-failed', async () => {
    server = await startGoogleServer({
      answer: (text) => (text.includes('رقم 1001 ') ? text : english(text)),
    });
    const desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, 4) });
    const first = await desk.run(['translate'], { env: server.env });
    expect(first.code).toBe(1);
    expect(first.err).toContain('4 of 5 translated');
    expect(first.err).toContain('source-again');
    const calls = server.stats.calls;
    const second = await desk.run(['translate'], { env: server.env });
    expect(second.code).toBe(1);
    expect(server.stats.calls).toBe(calls);
    const report = JSON.parse(desk.read('translations/en/a/report.json'));
    expect(report.items.filter((item: { open?: unknown }) => item.open)).toMatchObject([
      { open: { code: 'source-again', provider: 'google' } },
    ]);

    server.behave({ answer: (text) => english(text) });
    const third = await desk.run(['translate', '--retry-failed'], { env: server.env });
    expect(third.code).toBe(0);
    expect(server.stats.calls).toBe(calls + 1);
  });

  test('the day’s quota ends the run: exit 3, what came is kept', async () => {
    server = await startGoogleServer({ faults: [{ calls: [3, 99], code: 7, details: 'Daily Limit Exceeded' }] });
    const desk = deskOfArticles();
    const ended = await desk.run(['translate'], { env: server.env });
    expect(ended.code).toBe(3);
    expect(ended.err).toContain('quota');
    expect(translated(desk)).toBeGreaterThan(0);
    expect(server.stats.calls).toBeLessThanOrEqual(5);
  });

  test('the ceiling holds before the first request', async () => {
    server = await startGoogleServer();
    const desk = deskOfArticles();
    const ended = await desk.run(['translate', '--max-chars', '1000'], { env: server.env });
    expect(ended.code).toBe(4);
    expect(server.stats.calls).toBe(0);
    expect((await desk.run(['translate', '--max-cost', '0.001'], { env: server.env })).code).toBe(4);
    expect(server.stats.calls).toBe(0);
  });

  test('real text takes the place of the mock’s', async () => {
    server = await startGoogleServer();
    const desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, 2) });
    await desk.run(['translate', '--provider', 'mock']);
    const ended = await desk.run(['translate'], { env: server.env });
    expect(ended.err).toContain('3 of 3 translated, 3 sent');
    expect(desk.read('translations/en/a/bilingual.xlf')).not.toContain('[mock]');
  });
});

test('the same sentence in many articles goes out once', async () => {
  server = await startGoogleServer();
  const same = 'قال المتحدث إن المدارس ستفتح أبوابها يوم الأحد المقبل.';
  const files = Array.from({ length: 5 }, (_, i) => [`source-texts/s${i}.txt`, `عنوان رقم ${i + 1}\n\n${same}\n`]);
  const desk = makeDesk(Object.fromEntries(files));
  expect((await desk.run(['translate'], { env: server.env })).code).toBe(0);
  expect(timesAnswered().get(same)).toBe(1);
  expect(translated(desk)).toBe(10);
});

import { hostname } from 'node:os';
import { afterEach, describe, expect, test } from 'vitest';
import { type DeskFolder, type Ended, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

let server: GoogleServer;
afterEach(() => server.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(what: () => boolean, child?: { readonly exitCode: number | null }): Promise<void> {
  while (!what() && (child?.exitCode ?? null) === null) await pause(3);
}

/** How often each text reached the service. */
function timesAsked(): Map<string, number> {
  const times = new Map<string, number>();
  for (const { contents } of server.requests) for (const text of contents) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function translated(desk: DeskFolder, slug: string): number {
  return desk.read(`translations/en/${slug}/bilingual.xlf`).match(/state="translated"/g)?.length ?? 0;
}

const SENTENCES = 24;

describe('two runs that ask for the same sentences at the same moment', () => {
  const twins = (settings = 'limits: { requests: 1000, chars: 1200, perSeconds: 0.2, inFlight: 2 }\n') =>
    makeDesk({
      'source-texts/one.txt': makeArticle(1, SENTENCES),
      'source-texts/two.txt': makeArticle(1, SENTENCES),
      'tarjuman.yaml': settings,
    });

  test('pay once: each text reaches the service once, and both records are whole', async () => {
    server = await startGoogleServer({ delayMs: 300 });
    const desk = twins();
    const runs = ['one', 'two'].map((slug) =>
      desk.start(['translate', `source-texts/${slug}.txt`, '--json'], server.env),
    );
    const ended = await Promise.all(runs.map((each) => each.ended));
    for (const { code, err } of ended) expect(code, err).toBe(0);
    expect([...timesAsked().values()].filter((times) => times > 1)).toEqual([]);
    expect(timesAsked().size).toBe(SENTENCES + 1);
    for (const slug of ['one', 'two']) expect(translated(desk, slug)).toBe(SENTENCES + 1);
    // What was paid for is in the figures of one run or the other, not of both.
    const sent = ended.map(({ out }) => JSON.parse(out).articles[0].sent as number);
    expect(sent[0]! + sent[1]!).toBe(SENTENCES + 1);
    // Whoever waited said so, and for whom.
    const pids = runs.map(({ child }) => child.pid);
    const told = ended.map(({ err }) => /another run is asking for \(process (\d+) on/.exec(err)?.[1]);
    expect(told.some((pid, index) => Number(pid) === pids[1 - index])).toBe(true);
  });

  test('the second takes over when the first is killed, and at once', async () => {
    server = await startGoogleServer({ hang: [1, 2] });
    const desk = twins();
    const first = desk.start(['translate', 'source-texts/one.txt'], server.env);
    await until(() => server.stats.calls === 2, first.child);
    const second = desk.start(['translate', 'source-texts/two.txt'], server.env);
    // Its own texts are through, and for the rest it waits.
    await until(() => server.stats.answered > 0 && server.stats.inFlight === 2, second.child);
    const underWay = new Set(server.requests.slice(0, 2).flatMap(({ contents }) => contents));
    first.child.kill('SIGKILL');
    const killedAt = performance.now();
    await first.ended;
    const { code, err } = await second.ended;
    expect(code, err).toBe(0);
    expect(performance.now() - killedAt).toBeLessThan(15_000);
    expect(translated(desk, 'two')).toBe(SENTENCES + 1);
    for (const [text, times] of timesAsked()) if (times > 1) expect(underWay, text).toContain(text);
  });
});

describe('two runs at once on the same article', () => {
  const desk = () =>
    makeDesk({
      'source-texts/one.txt': makeArticle(1, SENTENCES),
      'tarjuman.yaml': 'limits: { requests: 1000, chars: 1200, perSeconds: 0.2, inFlight: 2 }\n',
    });

  test('the second waits for the record, says for whom, and finds all done', async () => {
    server = await startGoogleServer({ delayMs: 400 });
    const here = desk();
    const first = here.start(['translate'], server.env);
    await until(() => server.stats.calls > 0, first.child);
    const second = here.start(['translate'], server.env);
    const [one, two] = await Promise.all([first.ended, second.ended]);
    for (const { code, err } of [one, two]) expect(code, err).toBe(0);
    expect(one.err).toContain(`${SENTENCES + 1} of ${SENTENCES + 1} translated, ${SENTENCES + 1} sent`);
    expect(two.err).toContain(
      `being written by another run (process ${first.child.pid} on ${hostname()}); waiting for it`,
    );
    expect(two.err).toContain(`${SENTENCES + 1} of ${SENTENCES + 1} translated, 0 sent`);
    expect([...timesAsked().values()].filter((times) => times > 1)).toEqual([]);
  });

  const answersAfter = async (
    here: DeskFolder,
    args: readonly string[],
  ): Promise<Ended & { readonly holder: number }> => {
    const first = here.start(['translate'], server.env);
    await until(() => server.stats.calls > 0, first.child);
    const second = await here.run(['translate', ...args], { env: server.env });
    first.child.kill('SIGKILL');
    await first.ended;
    return { ...second, holder: first.child.pid! };
  };

  test.for([
    { args: ['--wait', '0'], says: '' },
    { args: ['--wait', '1'], says: '; waited for 1 s' },
  ])('with $args it gives up, and says who has it', async ({ args, says }) => {
    server = await startGoogleServer({ hang: 'all' });
    const { code, err, holder } = await answersAfter(desk(), args);
    expect(err).toContain(`one (en) is being written by another run (process ${holder} on ${hostname()})${says}\n`);
    expect(err).toContain('wait until it has ended, then run again');
    expect(code).toBe(2);
  });

  test('one that waits is through as soon as the holder is killed', async () => {
    server = await startGoogleServer({ hang: [1, 2] });
    const here = desk();
    const first = here.start(['translate'], server.env);
    await until(() => server.stats.calls === 2, first.child);
    const second = here.start(['translate'], server.env);
    let said = '';
    second.child.stderr?.on('data', (text: string) => {
      said += text;
    });
    await until(() => said.includes('waiting for it'), second.child);
    first.child.kill('SIGKILL');
    await first.ended;
    const { code, err } = await second.ended;
    expect(code, err).toBe(0);
    expect(translated(here, 'one')).toBe(SENTENCES + 1);
  });
});

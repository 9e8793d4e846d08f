import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DeeplServer, startDeeplServer } from '../support/deepl-server.ts';
import { type DeskFolder, type Ended, makeArticle, makeDesk } from '../support/desk-folder.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

const SENTENCES = 8;
const ALL = SENTENCES + 1;
/** Stands in one sentence of the article, and in no other. */
const MARK = 'رقم 1003 ';

let google: GoogleServer;
let deepl: DeeplServer;
let desk: DeskFolder;
beforeEach(async () => {
  google = await startGoogleServer();
  deepl = await startDeeplServer();
  desk = makeDesk({ 'source-texts/a.txt': makeArticle(1, SENTENCES) });
});
afterEach(async () => {
  await google.close();
  await deepl.close();
});

const translate = (...args: string[]): Promise<Ended> =>
  desk.run(['translate', '--provider', 'google,deepl', '--json', ...args], { env: { ...google.env, ...deepl.env } });

interface Item {
  readonly source: string;
  readonly origin?: { readonly provider: string; readonly after?: readonly string[] };
  readonly open?: { readonly code: string; readonly provider: string; readonly message: string };
}

const items = (): Item[] => JSON.parse(desk.read('translations/en/a/report.json')).items;
/** Segments by engine, e.g. `{ google: 8, deepl: 1 }`; `open` for those without a text. */
function byEngine(): Record<string, number> {
  const count: Record<string, number> = {};
  for (const { origin } of items()) count[origin?.provider ?? 'open'] = (count[origin?.provider ?? 'open'] ?? 0) + 1;
  return count;
}
const askedDeepl = () => deepl.forms().flatMap((form) => form.getAll('text'));

describe('--provider google,deepl', () => {
  test('the first is asked, the second not at all, where nothing is wrong', async () => {
    const { code, out, err } = await translate();
    expect(code, err).toBe(0);
    expect(byEngine()).toEqual({ google: ALL });
    expect(askedDeepl()).toEqual([]);
    expect(JSON.parse(out).stats.engines).toMatchObject([
      { provider: 'google', answered: ALL },
      { provider: 'deepl', requests: 0 },
    ]);
  });

  test('a text that the first refuses goes to the second, alone; the report says so, and the next run asks nobody', async () => {
    google.behave({ faults: [{ text: MARK, code: 3, details: 'Invalid text' }] });
    const { code, err } = await translate();
    expect(code, err).toBe(0);
    expect(byEngine()).toEqual({ google: ALL - 1, deepl: 1 });
    const [passed] = items().filter(({ origin }) => origin?.provider === 'deepl');
    expect(passed?.origin?.after).toEqual(['google:bad-request']);
    expect(items().filter(({ origin }) => origin?.after)).toHaveLength(1);
    expect(askedDeepl()).toHaveLength(1);
    expect(askedDeepl()[0]).toContain(MARK.trim());
    expect(desk.read('translations/en/a/bilingual.xlf')).toContain('google:bad-request');

    const calls = google.stats.calls;
    expect((await translate()).code).toBe(0);
    expect([google.stats.calls, askedDeepl().length]).toEqual([calls, 1]);
  });

  test('an answer that the checks reject goes to the second, and is not asked for again from the first', async () => {
    google.behave({ answer: (text) => (text.includes(MARK) ? text : `EN ${/\d+/.exec(text)?.[0] ?? ''} said so`) });
    const { code, err } = await translate();
    expect(code, err).toBeLessThan(2);
    expect(items().filter(({ origin }) => origin?.after)).toMatchObject([
      { origin: { provider: 'deepl', after: ['google:source-again'] } },
    ]);
    desk.remove('translations');
    const calls = google.stats.calls;
    await translate();
    expect([google.stats.calls, askedDeepl().length]).toEqual([calls, 1]);
  });

  test('an outage of the first: the second takes over, the first is left alone, and the run ends well', async () => {
    google.behave({ faults: [{ code: 14, details: 'no such host' }] });
    for (let i = 2; i < 12; i++) desk.put(`source-texts/a${i}.txt`, makeArticle(i, SENTENCES));
    const { code, err, out } = await translate();
    expect(code, err).toBe(0);
    expect(err).toMatch(/google is not there \(.*\); it is left alone for a while/);
    expect(byEngine()).toEqual({ deepl: ALL });
    expect(items()[0]?.origin?.after).toEqual(['google:unavailable']);
    expect(askedDeepl()).toHaveLength(11 * ALL);
    // Three rounds of requests, and not one for every text.
    expect(google.stats.calls).toBeLessThanOrEqual(10);
    expect(JSON.parse(out).stats).toMatchObject({ answered: 11 * ALL, failed: 0 });
  });

  test('the first says that its quota is used up: the second takes the rest', async () => {
    google.behave({ faults: [{ code: 7, details: 'Daily Limit Exceeded' }] });
    const { code, err } = await translate();
    expect(byEngine()).toEqual({ deepl: ALL });
    expect(items()[0]?.origin?.after).toEqual(['google:quota']);
    expect(google.stats.calls).toBe(1);
    expect(code, err).toBe(0);
  });

  test('both at an end: 3, with both reasons in the report', async () => {
    google.behave({ faults: [{ code: 7, details: 'Daily Limit Exceeded' }] });
    deepl.behave({ quota: 1 });
    const { code, err } = await translate();
    expect(code, err).toBe(3);
    expect(byEngine()).toEqual({ open: ALL });
    expect(items()[0]?.open).toMatchObject({ code: 'quota', provider: 'deepl' });
    expect(items()[0]?.open?.message).toContain('before that google: quota');
  });

  test('a text that neither takes: 1, and the others have theirs', async () => {
    google.behave({ faults: [{ text: MARK, code: 3, details: 'Invalid text' }] });
    deepl.behave({ replies: [{ text: encodeURIComponent('1003'), status: 400, body: { message: 'Bad request.' } }] });
    const { code, err } = await translate();
    expect(code, err).toBe(1);
    expect(byEngine()).toEqual({ google: ALL - 1, open: 1 });
    expect(items().find(({ open }) => open)?.open).toMatchObject({ code: 'bad-request', provider: 'deepl' });
  });

  test('one that is not set up is left out and said; without any it is 3', async () => {
    const only = await desk.run(['translate', '--provider', 'google,deepl'], { env: deepl.env });
    expect(only.err).toContain('google');
    expect(only.code, only.err).toBe(0);
    expect(byEngine()).toEqual({ deepl: ALL });
    const other = makeDesk({ 'source-texts/a.txt': makeArticle(1, 2) });
    expect((await other.run(['translate', '--provider', 'google,deepl'])).code).toBe(3);
  });

  test('the ceiling holds for both together: what the first was paid for in vain leaves the second what is left', async () => {
    google.behave({ answer: (text) => text });
    // In pieces, so that the second may go on for a while.
    desk.put('tarjuman.yaml', 'limits: { requests: 1000, chars: 600, perSeconds: 0.2, inFlight: 1 }\n');
    const plan = JSON.parse((await translate('--dry-run')).out).plan;
    const most = plan.chars + Math.floor(plan.chars / 2);
    const { code, out, err } = await translate('--max-chars', String(most));
    expect(code, err).toBe(4);
    const { stats } = JSON.parse(out);
    expect(stats.chars).toBeLessThanOrEqual(most);
    expect(google.stats.codePoints + deepl.billed()).toBeLessThanOrEqual(most);
    expect(byEngine()['deepl']).toBeGreaterThan(0);
    expect(byEngine()['open']).toBeGreaterThan(0);
    // Under a ceiling with room for the rest only that is paid for.
    google.behave({});
    const before = [google.stats.codePoints, deepl.billed()];
    expect((await translate('--max-chars', String(plan.chars))).code).toBe(0);
    expect(byEngine()).toEqual({ deepl: ALL });
    expect(google.stats.codePoints).toBe(before[0]);
  });

  test('--dry-run says each engine’s part: what the first had no luck with is the second’s', async () => {
    google.behave({ answer: (text) => (text.includes(MARK) ? text : 'EN said') });
    deepl.behave({ replies: [{ status: 503 }] });
    await translate();
    desk.put('source-texts/b.txt', makeArticle(2, 3));
    const { out, err, code } = await translate('--dry-run');
    expect(code, err).toBe(0);
    const { plan } = JSON.parse(out);
    expect(plan.engines).toMatchObject([
      { provider: 'google', segments: 4 },
      { provider: 'deepl', segments: 1 },
    ]);
    expect(plan.segments).toBe(5);
    expect(plan.chars).toBe(plan.engines[0].chars + plan.engines[1].chars);
    expect(err).toMatch(/4 segments to send with google/);
    expect(err).toMatch(/1 segment to send with deepl/);
  });

  test('each engine keeps its own limits: engines.google.limits before limits', async () => {
    google.behave({ answer: (text) => text });
    desk.put(
      'tarjuman.yaml',
      [
        'limits: { requests: 1000, chars: 100000, perSeconds: 1 }',
        'engines:',
        '  google: { limits: { requests: 2, chars: 300, share: 0.5 } }',
        '  deepl: { limits: { chars: 250 } }',
        '',
      ].join('\n'),
    );
    expect((await translate()).code).toBeLessThan(2);
    const peak = google.peak(950);
    expect(peak.requests).toBe(1);
    expect(peak.codePoints).toBeLessThanOrEqual(150);
    expect(byEngine()).toEqual({ deepl: ALL });
    for (const form of deepl.forms()) expect(form.getAll('text').join('').length).toBeLessThanOrEqual(150);
  });
});

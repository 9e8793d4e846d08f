import { beforeEach, describe, expect, test } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';
import { createRunProgress, type RunProgress, timeOf } from '../../src/cli/run-progress.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { DispatchEvent } from '../../src/dispatch/dispatcher.ts';
import { wordsIn } from '../../src/locales/words.ts';
import type { RunStats } from '../../src/pipeline/run-options.ts';
import { type FakeClock, makeClock } from '../dispatch/fake-clock.ts';

let clock: FakeClock;
let live: RunProgress;
beforeEach(() => {
  clock = makeClock(false);
  live = createRunProgress(clock, wordsIn('en'));
  const plan = { provider: 'google', segments: 100, chars: 10_000, cost: 0.2, priceUnknown: false };
  live.hear({ type: 'plan', plan: { ...plan, engines: [plan] } });
});

const NOTHING: Omit<RunStats, 'engines'> = {
  ...{ requests: 0, chars: 0, billed: 0, cost: 0, answered: 0, fromJournal: 0, shared: 0, failed: 0 },
  ...{ inFlight: 0, waiting: 0, elsewhere: 0 },
};

function hear(event: DispatchEvent, stats: Partial<RunStats> = {}): void {
  live.hear({
    type: 'dispatch',
    provider: 'google',
    event,
    planned: 100,
    stats: { ...NOTHING, engines: [], ...stats },
  });
}

describe('the line of a run', () => {
  test('segments, characters, rate, money, time left', async () => {
    hear({ type: 'sent', items: 10, chars: 1000 }, { inFlight: 1, requests: 1, chars: 1000 });
    await clock.advance(2000);
    hear(
      { type: 'answered', texts: 10, faults: 0, billed: 1000 },
      { requests: 1, chars: 1000, answered: 10, cost: 0.02 },
    );
    expect(live.line()).toBe('10 of 100 segments, 1000 characters, 500/s, $0.02, about 0:18 left');
  });

  test('a pause with its reason, counted down, and gone when it is over', async () => {
    hear({ type: 'sent', items: 10, chars: 1000 }, { inFlight: 1 });
    hear({ type: 'paused', ms: 75_000, reason: 'Quota exceeded', asked: true });
    expect(live.line()).toContain('google waits 1:15 (Quota exceeded)');
    await clock.advance(14_500);
    expect(live.line()).toContain('google waits 1:01 (Quota exceeded)');
    await clock.advance(61_000);
    expect(live.line()).not.toContain('waits');
    expect(live.pausedMs).toBe(75_000);
  });

  test('how long nothing has been heard, so that it never looks hung', async () => {
    hear({ type: 'sent', items: 10, chars: 1000 }, { inFlight: 1 });
    await clock.advance(1500);
    expect(live.line()).not.toContain('nothing heard');
    await clock.advance(6000);
    expect(live.line()).toContain('1 request under way, nothing heard for 0:08');
  });

  test('texts that another run is asking for, and which run', () => {
    const by = { pid: 4711, host: 'desk-2', token: 'x' };
    hear({ type: 'elsewhere', items: 3, by }, { elsewhere: 3 });
    expect(live.line()).toContain('waiting for 3 texts that another run is asking for (process 4711 on desk-2)');
  });

  test('the wait before what failed for a while is asked for once more', async () => {
    hear({ type: 'answered', texts: 10, faults: 0, billed: 1000 }, { answered: 10, failed: 90 });
    live.hear({ type: 'sweep', articles: 2, segments: 90, inMs: 10_000 });
    await clock.advance(4000);
    expect(live.line()).toContain('waits 0:06 (before what failed for a while is asked for once more)');
  });

  test.for([
    [0, '0:00'],
    [6.2, '0:07'],
    [750, '12:30'],
    [3730, '1:02:10'],
  ] as const)('%d seconds are %s', ([seconds, shown]) => expect(timeOf(seconds)).toBe(shown));
});

describe('where the line goes', () => {
  const open = (interactive: boolean) => {
    const lines: { readonly at: number; readonly text: string }[] = [];
    const terminal = { clock, interactive, err: (text: string) => lines.push({ at: clock.elapsed, text }) };
    return { lines, progress: new Progress(terminal as unknown as Terminal) };
  };

  test('in a log: every ten seconds in the first minute, every thirty later, and only where nothing else was said', async () => {
    const { lines, progress } = open(false);
    for (let second = 0; second < 150; second++) {
      await clock.advance(1000);
      if (second === 14) progress.say('an article is done');
      progress.draw(() => 'still at it');
    }
    expect(lines.filter(({ text }) => text === 'still at it\n').map(({ at }) => at / 1000)).toEqual([
      10, 25, 35, 45, 55, 85, 115, 145,
    ]);
  });

  test('in a log, nothing to say is no line', async () => {
    const { lines, progress } = open(false);
    await clock.advance(60_000);
    progress.draw(() => undefined);
    expect(lines).toEqual([]);
  });

  test('on a terminal: drawn over, ten times a second at the most, and cleared for what stays', async () => {
    const { lines, progress } = open(true);
    for (let i = 0; i < 50; i++) {
      await clock.advance(20);
      progress.draw(() => `line ${i}`);
    }
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.length).toBeGreaterThanOrEqual(9);
    for (const { text } of lines) expect(text).toMatch(/^\rline \d+ *$/);
    progress.say('done');
    expect(lines.slice(-2).map(({ text }) => text)).toEqual([expect.stringMatching(/^\r +\r$/), 'done\n']);
  });
});

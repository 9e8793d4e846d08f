import type { Clock } from '../core/ports.ts';
import type { ProcessIdentity } from '../io/process-identity.ts';
import type { Words } from '../locales/words.ts';
import type { RunEvent, RunPlan, RunStats } from '../pipeline/run-options.ts';
import { printable } from './terminal.ts';

/** The rate is that of the last so many milliseconds, so that what a pause has cost is seen and soon forgotten. */
const RATE_MS = 20_000;

/** What a run is doing at this moment, in one line. */
export interface RunProgress {
  hear(event: RunEvent): void;
  /** Undefined before there is anything to say. */
  line(): string | undefined;
  /** Milliseconds in which the run has waited because an engine wanted to be left alone. */
  readonly pausedMs: number;
}

export function createRunProgress(clock: Clock, say: Words): RunProgress {
  let counting: { readonly done: number; readonly all: number } | undefined;
  let plan: RunPlan | undefined;
  let stats: RunStats | undefined;
  let wait: { readonly until: number; readonly provider: string; readonly reason: string } | undefined;
  let other: ProcessIdentity | undefined;
  let pausedMs = 0;
  /** When the last answer came, and what had been done by when. */
  let heardAt = 0;
  let marks: { readonly at: number; readonly chars: number; readonly items: number }[] = [];

  function itemsDone({ answered, failed }: RunStats): number {
    return answered + failed;
  }

  function hearDispatch({ event, stats: now, provider }: Extract<RunEvent, { type: 'dispatch' }>): void {
    const at = clock.monotonic();
    stats = now;
    if (event.type === 'sent' && marks.length === 0) marks.push({ at, chars: 0, items: 0 });
    if (event.type === 'sent' && now.inFlight === 1) heardAt = at;
    if (event.type === 'answered') {
      heardAt = at;
      if (event.texts > 0) wait = undefined;
      marks.push({ at, chars: now.chars, items: itemsDone(now) });
      while (marks.length > 2 && marks[1]!.at < at - RATE_MS) marks = marks.slice(1);
    }
    if (event.type === 'elsewhere') other = event.by;
    if (event.type === 'paused') {
      pausedMs += event.ms;
      wait = { until: at + event.ms, provider, reason: event.reason };
    }
    if (event.type === 'retry' && now.inFlight === 0) wait = { until: at + event.inMs, provider, reason: event.reason };
  }

  function line(): string | undefined {
    if (!plan) return counting && say('cli:counting', counting);
    if (!stats || plan.segments === 0) return undefined;
    const now = clock.monotonic();
    const first = marks[0] ?? { at: now, chars: 0, items: 0 };
    const last = marks.at(-1) ?? first;
    const seconds = Math.max(0.001, (now - first.at) / 1000);
    const done = Math.min(itemsDone(stats), plan.segments);
    const perSecond = (last.items - first.items) / seconds;
    const waitMs = wait ? Math.max(0, wait.until - now) : 0;
    const left = perSecond > 0 ? (plan.segments - done) / perSecond + waitMs / 1000 : undefined;
    const parts = [
      say('cli:progress', {
        done,
        all: plan.segments,
        chars: stats.chars,
        rate: Math.round((last.chars - first.chars) / seconds),
        cost: stats.cost.toFixed(2),
        left: left === undefined || done === 0 ? '' : say('cli:left', { time: timeOf(left) }),
      }),
    ];
    if (wait && waitMs > 0)
      parts.push(
        say('cli:waiting', {
          provider: wait.provider,
          time: timeOf(waitMs / 1000),
          reason: say.message(printable(wait.reason)),
        }),
      );
    else if (stats.elsewhere > 0 && other)
      parts.push(say('cli:elsewhere', { count: stats.elsewhere, pid: other.pid, host: printable(other.host) }));
    else if (stats.inFlight > 0 && now - heardAt > 2000)
      parts.push(say('cli:underWay', { count: stats.inFlight, time: timeOf((now - heardAt) / 1000) }));
    return parts.join(`${say('cli:semicolon')} `);
  }

  return {
    hear(event) {
      switch (event.type) {
        case 'counting':
          counting = { done: event.done, all: event.all };
          return;
        case 'plan':
          plan = event.plan;
          return;
        case 'sweep':
          wait = { until: clock.monotonic() + event.inMs, provider: '', reason: say('cli:sweepWait') };
          return;
        case 'dispatch':
          hearDispatch(event);
      }
    },
    line,
    get pausedMs() {
      return pausedMs;
    },
  };
}

/** `0:07`, `12:30`, `1:02:10`: hours only where there are any. */
export function timeOf(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

import PQueue from 'p-queue';
import type { EngineAnswer } from '../../providers/contract.ts';
import type { LimiterSnapshot, Pause, Room, WindowCaps } from '../limiter.ts';
import type { EngineRequest, RequestRunner, Signals } from '../request-runner.ts';
import type { SharedWindow } from './shared-window.ts';

export interface QueueRunnerOptions {
  readonly caps: WindowCaps;
  /** Requests handed over and not yet answered, at the most. */
  readonly concurrency: number;
  readonly window: SharedWindow;
  /** Hands it over and waits for its answers. */
  ask(request: EngineRequest, signals: Signals): Promise<readonly EngineAnswer[]>;
  /** The dispatcher has its answers. */
  stored(request: EngineRequest): void;
}

/** Requests of one engine, carried out by workers elsewhere: they hold the quota, here is only so much handed over at once. */
export function createQueueRunner(options: QueueRunnerOptions): RequestRunner {
  const { caps, window } = options;
  const slots = new PQueue({ concurrency: Math.max(1, options.concurrency) });
  const wholeWindow: Room = { chars: caps.chars, requestShare: 1, charShare: 1 };
  let pausedUntil = 0;
  let reason = '';
  let seen = { requests: 0, chars: 0 };
  let seenAt = Number.NEGATIVE_INFINITY;

  return {
    caps,
    concurrency: slots.concurrency,
    run: (source, signals, priority) =>
      slots.add(
        async () => {
          if (signals.halt.aborted || !source.next(wholeWindow)) return;
          const request = source.begin();
          if (!request) return;
          const answers = await options.ask(request, signals);
          source.end(request, answers);
          options.stored(request);
        },
        { priority },
      ),
    pause(ms, why) {
      pausedUntil = performance.now() + ms;
      reason = why;
      window.pause(ms, caps.perSeconds, why).catch(() => {});
    },
    snapshot(): LimiterSnapshot {
      const now = performance.now();
      if (now - seenAt > 1000) {
        seenAt = now;
        window.look(caps.perSeconds).then(
          (look) => {
            seen = look;
          },
          () => {},
        );
      }
      const left = pausedUntil - now;
      const paused: Pause | undefined = left > 0 ? { ms: left, reason } : undefined;
      return { caps, requests: seen.requests, chars: seen.chars, ...(paused && { paused }) };
    },
  };
}

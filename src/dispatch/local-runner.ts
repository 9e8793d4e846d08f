import PQueue from 'p-queue';
import type { Clock, Span, SpanAttributes, Tracer } from '../core/ports.ts';
import { type EngineAnswer, isFault, type Provider } from '../providers/contract.ts';
import { askEngine } from './ask-engine.ts';
import type { Limiter, Ticket } from './limiter.ts';
import type { EngineRequest, RequestRunner, RequestSource, Signals } from './request-runner.ts';

/** Spans of requests, below that of the run. */
export interface Trace {
  readonly tracer: Tracer;
  parent(): Span | undefined;
}

/**
 * Requests of one engine, carried out in this process: p-queue holds the slots, the limiter the quota. Which request goes is chosen only when
 * there is room, so that what has come meanwhile travels with it. Several dispatchers (one per pair of languages) may share one.
 */
export function createLocalRunner(
  provider: Provider,
  limiter: Limiter,
  concurrency: number,
  clock: Clock,
  trace?: Trace,
): RequestRunner {
  const slots = new PQueue({ concurrency: Math.max(1, concurrency) });

  const describe = ({ items, chars, pair, attempt, priority }: EngineRequest): SpanAttributes => ({
    'tarjuman.provider': provider.id,
    'tarjuman.from': pair.from,
    'tarjuman.to': pair.to,
    'tarjuman.texts': items.length,
    'tarjuman.chars': chars,
    'tarjuman.attempt': attempt,
    'tarjuman.priority': priority,
  });

  async function carryOut(source: RequestSource, { halt, cut }: Signals): Promise<void> {
    let request: EngineRequest | undefined;
    let ticket: Ticket | undefined;
    try {
      ticket = await limiter.take(
        {
          want: (room) => source.next(room)?.chars ?? 0,
          grant() {
            request = source.begin();
            return request?.chars ?? 0;
          },
        },
        halt,
      );
    } catch (cause) {
      if (halt.aborted) return;
      throw cause;
    }
    if (!ticket || !request) return;
    let answers: readonly EngineAnswer[] = [];
    const span = trace?.tracer.begin('tarjuman.request', describe(request), trace.parent());
    try {
      const left = ticket.left;
      // By then the engine's library has handed it to the network.
      if (left) setImmediate(() => setImmediate(left));
      answers = await askEngine(provider, request.items, request.pair, cut, clock);
    } finally {
      const fault = answers.find(isFault)?.fault.kind;
      span?.end({ 'tarjuman.faults': answers.filter(isFault).length }, fault);
      ticket.answered(answers.some((answer) => isFault(answer) && answer.fault.kind === 'rate-limited'));
    }
    source.end(request, answers);
  }

  return {
    caps: limiter.caps,
    concurrency: slots.concurrency,
    run: (source, signals, priority) => slots.add(() => carryOut(source, signals), { priority }),
    pause: (ms, reason) => limiter.pause(ms, reason),
    snapshot: () => limiter.snapshot(),
  };
}

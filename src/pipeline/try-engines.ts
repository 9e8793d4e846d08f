import { isApproved, isMock, type Segment, segmentsOf } from '../core/bitext.ts';
import { createCeiling } from '../dispatch/ceiling.ts';
import type { EngineItem, Provider } from '../providers/contract.ts';
import type { Desk } from './desk.ts';
import { itemOf } from './engine-answers.ts';
import { EngineRoom } from './engine-room.ts';
import { listRecords } from './list-records.ts';
import { readRecord } from './record-file.ts';
import type { RunOptions, RunPlan } from './run-options.ts';

/** A sentence of the desk with what a person approved for it. */
export interface Trial {
  readonly item: EngineItem;
  readonly reference: string;
}

export interface EngineTrial {
  readonly provider: string;
  /** One for each trial, in order; '' where the engine gave nothing usable. */
  readonly hypotheses: readonly string[];
  readonly failed: number;
}

/** What people approved in the records of one language, as engines would be asked for it. @param slugs only these; none: all */
export async function trialsOf(desk: Desk, to: string, slugs: readonly string[]): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const slug of await listRecords(desk, to)) {
    if (slugs.length > 0 && !slugs.includes(slug)) continue;
    const record = await readRecord(desk, to, slug);
    const segments = record ? segmentsOf(record.bitext) : [];
    for (const [at, segment] of segments.entries()) {
      if (segment.state === 'initial' || !isApproved(segment) || isMock(segment)) continue;
      // Without what the memory offered: an engine that is shown the answer is not tried.
      const { offers: _, ...plain } = segment;
      const around = { before: segments[at - 1]?.source ?? '', after: segments[at + 1]?.source ?? '' };
      trials.push({ item: itemOf({ segment: plain as Segment, ...around }, to), reference: segment.target });
    }
  }
  return trials;
}

/**
 * Asks every engine for every trial: paced, journalled and, what the journal has, not paid for again. Records are not touched.
 * @param planned hears what would be sent, before the first request
 * @throws TarjumanError CEILING where all engines together would pass it; nothing has been sent then
 */
export async function tryEngines(
  desk: Desk,
  to: string,
  trials: readonly Trial[],
  providers: readonly Provider[],
  options: Pick<RunOptions, 'signal' | 'random' | 'dryRun' | 'on'>,
  planned: (plan: RunPlan) => void,
): Promise<EngineTrial[]> {
  const rooms = providers.map(
    (provider) =>
      new EngineRoom(desk, {
        articles: [],
        engines: async () => [provider],
        first: new Set(),
        realEngine: true,
        force: false,
        overwriteReviewed: false,
        retryFailed: false,
        frozen: false,
        ...options,
      }),
  );
  try {
    for (const room of rooms)
      await room.count(
        to,
        trials.map(({ item }) => item),
      );
    const plans = rooms.map((room) => room.plan());
    plans.forEach(planned);
    if (options.dryRun) return [];
    const sum = (of: (plan: RunPlan) => number) => plans.reduce((all, plan) => all + of(plan), 0);
    createCeiling(desk.settings.ceiling).plan(
      sum(({ chars }) => chars),
      sum(({ cost }) => cost),
    );
    const results: EngineTrial[] = [];
    for (const [at, room] of rooms.entries()) {
      const engine = room.engine(to);
      const outcomes = await Promise.all(trials.map(({ item }) => engine.submit(item, 0)));
      const hypotheses = outcomes.map((outcome) => ('text' in outcome ? outcome.text : ''));
      results.push({
        provider: providers[at]!.id,
        hypotheses,
        failed: hypotheses.filter((text) => text === '').length,
      });
    }
    return results;
  } finally {
    for (const room of rooms) await room.close();
  }
}

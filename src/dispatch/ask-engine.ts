import type { Clock } from '../core/ports.ts';
import type { EngineAnswer, EngineItem, Fault, Pair, Provider } from '../providers/contract.ts';

/** A provider that does not mind its signal is left behind so long after it. */
const LEAVE_MS = 250;

/**
 * One request. One answer per item, in order, whatever the provider does: one that throws was unavailable, one that answers more, fewer or
 * others gave the wrong count, one that does not end when `cut` is aborted is left behind.
 */
export async function askEngine(
  provider: Provider,
  items: readonly EngineItem[],
  pair: Pair,
  cut: AbortSignal,
  clock: Clock,
): Promise<readonly EngineAnswer[]> {
  const all = (fault: Fault): EngineAnswer[] => items.map(({ id }) => ({ id, fault }));
  let answers: readonly EngineAnswer[] | undefined;
  let leave = () => {};
  const left = new Promise<undefined>((resolve) => {
    leave = () => void clock.sleep(LEAVE_MS).then(() => resolve(undefined));
  });
  if (cut.aborted) leave();
  else cut.addEventListener('abort', leave, { once: true });
  try {
    answers = await Promise.race([provider.translate(items, pair, cut), left]);
  } catch (cause) {
    const what = cause instanceof Error ? cause.name : 'unknown';
    return all({ kind: 'unavailable', message: `${provider.id} failed (${what})` });
  } finally {
    cut.removeEventListener('abort', leave);
  }
  if (!answers) return all({ kind: 'aborted', message: 'the run was interrupted' });
  const fits = answers.length === items.length && answers.every((answer, index) => answer.id === items[index]!.id);
  if (fits) return answers;
  const what = `${answers.length} answers to ${items.length} texts, or in another order`;
  return all({ kind: 'wrong-count', message: what });
}

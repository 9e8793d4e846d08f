import type { RunSaved } from '../pipeline/run-options.ts';
import type { Call } from './run.ts';

/** What was not paid for, and by what; undefined where there is nothing of the kind. */
export function lineOfSaved(
  saved: Pick<RunSaved, 'kept' | 'memory' | 'journal' | 'repeated' | 'chars' | 'cost'>,
  say: Call['say'],
): string | undefined {
  if (saved.chars === 0) return undefined;
  const parts = (['kept', 'memory', 'journal', 'repeated'] as const)
    .filter((name) => saved[name].chars > 0)
    .map((name) => say(`cli:saved.${name}`, { count: saved[name].segments, chars: saved[name].chars }));
  const chars = say('cli:chars', { count: saved.chars });
  const sum =
    saved.cost === null
      ? say('cli:saved.chars', { chars })
      : say('cli:saved.sum', { chars, cost: saved.cost.toFixed(saved.cost < 0.1 ? 4 : 2) });
  return `${sum} (${parts.join(`${say('cli:comma')} `)})`;
}

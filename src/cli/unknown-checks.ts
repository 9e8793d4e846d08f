import { SOURCE_CHECKS } from '../checks/lint-list.ts';
import { CHECKS } from '../checks/list.ts';
import type { Settings } from '../io/settings.ts';

/** Ids under `checks:` that no check has: a slip of the pen there would silently do nothing. */
export function unknownChecks(settings: Settings): string[] {
  const known = new Set([...CHECKS, ...SOURCE_CHECKS].map(({ id }) => id));
  const named = [settings.checks, ...Object.values(settings.outlets).map((outlet) => outlet.checks)];
  return [...new Set(named.flatMap((checks) => Object.keys(checks)))].filter((id) => !known.has(id));
}

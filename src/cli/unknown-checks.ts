import type { Settings } from '../io/settings.ts';

/** Ids under `checks:` that no check has: a slip of the pen there would silently do nothing. */
export async function unknownChecks(settings: Settings): Promise<string[]> {
  const blocks = [settings.checks, ...Object.values(settings.outlets).map((outlet) => outlet.checks)];
  const named = new Set(blocks.flatMap((checks) => Object.keys(checks)));
  if (named.size === 0) return [];
  const { SOURCE_CHECKS } = await import('../checks/lint-list.ts');
  const { CHECKS } = await import('../checks/list.ts');
  const known = new Set([...CHECKS, ...SOURCE_CHECKS].map(({ id }) => id));
  return [...named].filter((id) => !known.has(id));
}

import type { Settings } from './settings.ts';

/** How fast this engine may be asked: its own block first, and what that leaves open as for all. */
export function limitsOf(
  { limits, engines }: Pick<Settings, 'limits' | 'engines'>,
  engine: string,
): Settings['limits'] {
  const own = Object.entries(engines).find(([id]) => id === engine)?.[1]?.limits ?? {};
  return { ...limits, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)) };
}

/** Requests under way at once: as told; else eight, or those of a second where the limits let more begin in one, up to 64. */
export function inFlightOf({ requests, share, perSeconds, inFlight }: Settings['limits']): number {
  return inFlight ?? Math.min(64, Math.max(8, Math.ceil((requests * share) / perSeconds)));
}

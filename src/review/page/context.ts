import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { DeskInfo } from './data.ts';
import type { Announce } from './store.ts';
import type { Language, Say } from './words.ts';

/** What every part of the page needs. */
export interface Page {
  readonly desk: DeskInfo;
  readonly say: Say;
  readonly language: Language;
  readonly person: string;
  readonly announce: Announce;
  readonly singleKeys: boolean;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  return useContext(PageContext)!;
}

/** Draws the component again whenever `subscribe`'s subject changes. */
export function useChanges(subscribe: (call: () => void) => () => void, of: readonly unknown[]): void {
  const [, again] = useReducer((count: number, _: undefined) => count + 1, 0);
  useEffect(() => subscribe(() => again(undefined)), of);
}

/** `2026-01-10 09:12` in the reader's own zone; digits as the page writes them. */
export function whenText(at: string, language: Language): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return at;
  return new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(time);
}

/** `3 hours ago`. */
export function ageText(at: string, language: Language): string {
  const seconds = (Date.parse(at) - Date.now()) / 1000;
  const format = new Intl.RelativeTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : 'en', { numeric: 'auto' });
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const)
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  return format.format(0, 'minute');
}

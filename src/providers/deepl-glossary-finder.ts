import type { Fault, Pair } from './contract.ts';
import { findOrMakeGlossary } from './deepl-glossary.ts';
import type { DeeplSettings } from './deepl-settings.ts';
import { bareLanguages, type GlossaryDeps, prepareEntries } from './desk-glossary.ts';
import type { FoundGlossary } from './marks-beside-glossary.ts';

/** The glossary to translate a pair with, undefined where there is none, or why that cannot be said now. */
export interface GlossaryFinder {
  (pair: Pair, signal: AbortSignal): Promise<FoundGlossary | undefined | Fault>;
  /** Some pair may have one that is the desk's own. */
  readonly mayBe: boolean;
  /** It is not there any more: looked for again. False where it is not the desk's own. */
  forget(pair: Pair): boolean;
}

/** A glossary costs nobody a translation: after this many faults names go without. */
const TRIES = 2;

/** Looks for, or makes, the glossary of each pair once, when the first of its requests goes out. */
export function createGlossaryFinder(settings: DeeplSettings, { names, onNotice }: GlossaryDeps): GlossaryFinder {
  const own = settings.deskGlossary ? names : undefined;
  const found = new Map<string, Promise<FoundGlossary | undefined | Fault>>();
  const faults = new Map<string, number>();
  const keyOf = (pair: Pair) => bareLanguages(pair).join('-');

  async function look(pair: Pair, signal: AbortSignal): Promise<FoundGlossary | undefined | Fault> {
    const entries = own!(pair);
    const result = await findOrMakeGlossary(settings, pair, entries, signal);
    if (result === undefined) return undefined;
    if (!('kind' in result)) {
      const [first] = result.left;
      if (result.made && first)
        onNotice?.(
          `DeepL's glossary is without ${result.left.length} of the names, e.g. ${first.source}: ${first.why}`,
        );
      return {
        id: result.id,
        has: new Map(prepareEntries(entries).kept.map(({ source, target }) => [source, target])),
      };
    }
    const key = keyOf(pair);
    if (result.kind === 'aborted') {
      found.delete(key);
      return result;
    }
    const times = (faults.get(key) ?? 0) + 1;
    faults.set(key, times);
    const passing = result.kind === 'unavailable' || result.kind === 'rate-limited';
    if (passing && times < TRIES) {
      found.delete(key);
      return result;
    }
    onNotice?.(`no glossary at DeepL for ${key}, names go in tags: ${result.message}`);
    return undefined;
  }

  const finder = (pair: Pair, signal: AbortSignal) => {
    if (settings.glossary !== undefined) return Promise.resolve({ id: settings.glossary });
    if (!own) return Promise.resolve(undefined);
    const key = keyOf(pair);
    const there = found.get(key) ?? look(pair, signal);
    found.set(key, there);
    return there;
  };
  return Object.assign(finder, {
    mayBe: own !== undefined,
    forget: (pair: Pair) => own !== undefined && found.delete(keyOf(pair)),
  });
}

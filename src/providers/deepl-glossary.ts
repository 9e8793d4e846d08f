import type { DeepLClient } from 'deepl-node';
import { TarjumanError } from '../core/error.ts';
import type { Fault, Pair } from './contract.ts';
import { openDeepl } from './deepl-client.ts';
import { faultOf } from './deepl-faults.ts';
import type { DeeplSettings } from './deepl-settings.ts';
import {
  bareLanguages,
  contentHash,
  type DeskGlossary,
  type GlossaryShelf,
  type NameEntry,
  type Pushed,
  prepareEntries,
  tableOf,
} from './desk-glossary.ts';

/**
 * The desk's glossary at DeepL: the one with this content if it is there, else a new one. Which it is stands in its name,
 * `tarjuman ar-en 3f2a…`, by a hash of what it holds, so that it is made once however often a run begins, and a changed
 * `glossary.yaml` makes another; those of the pair that it replaces are taken away. Undefined where DeepL has no glossaries for the
 * pair, or nothing is left to put in. A fault where neither is known.
 */
export async function findOrMakeGlossary(
  settings: DeeplSettings,
  pair: Pair,
  entries: readonly NameEntry[],
  signal?: AbortSignal,
): Promise<Pushed | undefined | Fault> {
  const { kept, left } = prepareEntries(entries);
  if (kept.length === 0) return undefined;
  const name = glossaryName(pair, kept, settings.desk);
  const there = await listGlossaries(settings, signal);
  if ('kind' in there) return there;
  const same = there.find((one) => one.name === name && one.entries === kept.length);
  if (same) return { ...same, made: false, removed: [], left };
  const made = await createGlossary(settings, pair, kept, signal);
  if (made === undefined || 'kind' in made) return made;
  const removed: string[] = [];
  for (const old of there) {
    if (!isOfPair(old.name, settings.desk, pair)) continue;
    // One that cannot be taken away now is taken away by the next run that makes one.
    if ((await removeGlossary(settings, old.id, signal)) === undefined) removed.push(old.name);
  }
  return { ...made, made: true, removed, left };
}

/** As {@link findOrMakeGlossary}. Throws TarjumanError ENGINE_SETTINGS (key, number of glossaries) or NO_ENGINE (not there for now). */
export async function ensureGlossary(
  settings: DeeplSettings,
  pair: Pair,
  entries: readonly NameEntry[],
  signal?: AbortSignal,
): Promise<Pushed | undefined> {
  return orThrow(await findOrMakeGlossary(settings, pair, entries, signal));
}

/** What `tarjuman glossary` does with DeepL. */
export function deeplShelf(settings: DeeplSettings): GlossaryShelf {
  return {
    list: (signal) => listDeskGlossaries(settings, signal),
    nameOf: (pair, entries) => glossaryName(pair, prepareEntries(entries).kept, settings.desk),
    push: (pair, entries, { signal }) => ensureGlossary(settings, pair, entries, signal),
    remove: (id, signal) => deleteDeskGlossary(settings, id, signal),
    async entriesOf({ id }, pair, signal) {
      const [source, target] = bareLanguages(pair);
      const result = await ask(settings, signal, [], (client) =>
        client.getMultilingualGlossaryDictionaryEntries(id, source as never, target as never),
      );
      const { entries } = orThrow(result);
      return prepareEntries(
        Object.entries(entries.entries()).map(([from, to]) => ({ source: from, target: String(to) })),
      ).kept;
    },
  };
}

/** The glossaries that this program has made in the account for this desk, of every pair. */
export async function listDeskGlossaries(
  settings: DeeplSettings,
  signal?: AbortSignal,
): Promise<readonly DeskGlossary[]> {
  return orThrow(await listGlossaries(settings, signal));
}

export async function deleteDeskGlossary(settings: DeeplSettings, id: string, signal?: AbortSignal): Promise<void> {
  const fault = await removeGlossary(settings, id, signal);
  if (fault) throw refusal(fault);
}

/** `tarjuman ar-en` and 16 hexadecimal digits of what it holds; regions do not count, as for DeepL itself. */
export function glossaryName(pair: Pair, kept: readonly NameEntry[], desk = 'tarjuman'): string {
  return `${desk} ${bareLanguages(pair).join('-')} ${contentHash(pair, kept)}`;
}

function isOfPair(name: string, desk: string, pair: Pair): boolean {
  return name.startsWith(`${desk} ${bareLanguages(pair).join('-')} `) && isOfDesk(name, desk);
}

function isOfDesk(name: string, desk: string): boolean {
  return name.startsWith(`${desk} `) && /^[a-z]{2,3}-[a-z]{2,3} [0-9a-f]{16}$/.test(name.slice(desk.length + 1));
}

async function createGlossary(
  settings: DeeplSettings,
  pair: Pair,
  kept: readonly NameEntry[],
  signal: AbortSignal | undefined,
): Promise<DeskGlossary | undefined | Fault> {
  const { GlossaryEntries } = await import('deepl-node');
  const [sourceLangCode, targetLangCode] = bareLanguages(pair);
  const dictionary = {
    sourceLangCode: sourceLangCode as never,
    targetLangCode: targetLangCode as never,
    entries: new GlossaryEntries({ tsv: tableOf(kept) }),
  };
  const name = glossaryName(pair, kept, settings.desk);
  const result = await ask(settings, signal, kept, (client) => client.createMultilingualGlossary(name, [dictionary]));
  if ('kind' in result) return result.kind === 'unsupported-pair' ? undefined : result;
  return { id: result.glossaryId, name: result.name, entries: kept.length };
}

async function listGlossaries(
  settings: DeeplSettings,
  signal: AbortSignal | undefined,
): Promise<readonly DeskGlossary[] | Fault> {
  const result = await ask(settings, signal, [], (client) => client.listMultilingualGlossaries());
  if ('kind' in result) return result;
  return result
    .filter(({ name }) => isOfDesk(name, settings.desk))
    .map(({ glossaryId, name, dictionaries }) => ({
      id: glossaryId,
      name,
      entries: dictionaries.reduce((sum, dictionary) => sum + dictionary.entryCount, 0),
    }));
}

async function removeGlossary(
  settings: DeeplSettings,
  id: string,
  signal: AbortSignal | undefined,
): Promise<Fault | undefined> {
  const result = await ask(settings, signal, [], async (client) => {
    await client.deleteMultilingualGlossary(id);
    return {};
  });
  return 'kind' in result ? result : undefined;
}

async function ask<T extends object>(
  settings: DeeplSettings,
  signal: AbortSignal | undefined,
  entries: readonly NameEntry[],
  run: (client: DeepLClient) => Promise<T>,
): Promise<T | Fault> {
  try {
    return await run(await openDeepl(settings, signal));
  } catch (thrown) {
    const sent = entries.flatMap(({ source, target }) => [source, target]);
    return faultOf(thrown, { engine: 'DeepL', now: new Date(), sent, secrets: [settings.key] });
  }
}

function orThrow<T>(result: T | Fault): T {
  if (typeof result === 'object' && result !== null && 'kind' in result && 'message' in result) throw refusal(result);
  return result as T;
}

function refusal(fault: Fault): TarjumanError {
  switch (fault.kind) {
    case 'auth':
    case 'quota':
    case 'bad-request':
    case 'too-large':
      return new TarjumanError(
        'ENGINE_SETTINGS',
        { file: 'DEEPL_AUTH_KEY' },
        fault.message,
        'look at the key and at the glossaries of the account; old ones of this program can be deleted (tarjuman glossary list deepl)',
      );
    default:
      return new TarjumanError('NO_ENGINE', {}, fault.message, 'try again later, or go without a glossary at DeepL');
  }
}

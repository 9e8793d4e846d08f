import type { DeepLClient } from 'deepl-node';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import type { Fault, Pair } from './contract.ts';
import { openDeepl } from './deepl-client.ts';
import { faultOf } from './deepl-faults.ts';
import type { DeeplSettings } from './deepl-settings.ts';

/** One name and what is to be written for it. */
export interface GlossaryEntry {
  readonly source: string;
  readonly target: string;
}

/** A glossary of ours at DeepL. */
export interface DeskGlossary {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
}

export interface EnsuredGlossary extends DeskGlossary {
  /** False: it was there already. */
  readonly made: boolean;
  /** Entries that DeepL would not take, and why. */
  readonly left: readonly { readonly source: string; readonly why: string }[];
}

/** A term and a name, each (developers.deepl.com, managing glossaries). */
const TERM_BYTES = 1024;
/** A whole glossary. Ours is held below what a form of that size may need. */
const GLOSSARY_BYTES = 10 * 1024 * 1024;

const PREFIX = 'tarjuman';

/**
 * The desk's glossary at DeepL: the one with this content if it is there, else a new one. Which it is stands in its name,
 * `tarjuman ar-en 3f2a…`, by a hash of what it holds, so that it is made once however often a run begins, and a changed
 * `glossary.yaml` makes another. Undefined where DeepL has no glossaries for the pair, or nothing is left to put in.
 * Throws TarjumanError ENGINE_SETTINGS (key, number of glossaries) or NO_ENGINE (not there for now).
 */
export async function ensureGlossary(
  settings: DeeplSettings,
  pair: Pair,
  entries: readonly GlossaryEntry[],
  signal?: AbortSignal,
): Promise<EnsuredGlossary | undefined> {
  const { kept, left } = prepareEntries(entries);
  if (kept.length === 0) return undefined;
  const name = glossaryName(pair, kept);
  const there = await listDeskGlossaries(settings, signal);
  const same = there.find((one) => one.name === name && one.entries === kept.length);
  if (same) return { ...same, made: false, left };
  const made = await createDeskGlossary(settings, pair, kept, signal);
  return made && { ...made, made: true, left };
}

/** Makes a glossary without looking whether there is one. Undefined where DeepL has none for the pair. */
export async function createDeskGlossary(
  settings: DeeplSettings,
  pair: Pair,
  entries: readonly GlossaryEntry[],
  signal?: AbortSignal,
): Promise<DeskGlossary | undefined> {
  const { kept } = prepareEntries(entries);
  if (kept.length === 0) return undefined;
  const name = glossaryName(pair, kept);
  const [sourceLangCode, targetLangCode] = bareLanguages(pair);
  const { GlossaryEntries } = await import('deepl-node');
  const tsv = kept.map(({ source, target }) => `${source}\t${target}`).join('\n');
  const dictionary = {
    sourceLangCode: sourceLangCode as never,
    targetLangCode: targetLangCode as never,
    entries: new GlossaryEntries({ tsv }),
  };
  const result = await ask(settings, signal, entries, (client) =>
    client.createMultilingualGlossary(name, [dictionary]),
  );
  if ('kind' in result) {
    if (result.kind === 'unsupported-pair') return undefined;
    throw refusal(result);
  }
  return { id: result.glossaryId, name: result.name, entries: kept.length };
}

/** The glossaries that this program has made in the account, of every pair. */
export async function listDeskGlossaries(
  settings: DeeplSettings,
  signal?: AbortSignal,
): Promise<readonly DeskGlossary[]> {
  const result = await ask(settings, signal, [], (client) => client.listMultilingualGlossaries());
  if ('kind' in result) throw refusal(result);
  return result
    .filter((one) => one.name.startsWith(`${PREFIX} `))
    .map(({ glossaryId, name, dictionaries }) => ({
      id: glossaryId,
      name,
      entries: dictionaries.reduce((sum, dictionary) => sum + dictionary.entryCount, 0),
    }));
}

/** An account holds a thousand; those of glossaries that have changed since are of no more use. */
export async function deleteDeskGlossary(settings: DeeplSettings, id: string, signal?: AbortSignal): Promise<void> {
  const result = await ask(settings, signal, [], (client) => client.deleteMultilingualGlossary(id));
  if (result !== undefined) throw refusal(result);
}

/** `tarjuman ar-en` and 16 hexadecimal digits of what it holds; regions do not count, as for DeepL itself. */
export function glossaryName(pair: Pair, entries: readonly GlossaryEntry[]): string {
  const languages = bareLanguages(pair);
  const content = entries.map(({ source, target }) => [source, target]);
  return `${PREFIX} ${languages.join('-')} ${sha256(JSON.stringify([1, ...languages, content])).slice(0, 16)}`;
}

/** Sorted, each source once; what DeepL would refuse the whole glossary for is left out with its reason. */
export function prepareEntries(entries: readonly GlossaryEntry[]): {
  readonly kept: readonly GlossaryEntry[];
  readonly left: EnsuredGlossary['left'];
} {
  const kept = new Map<string, string>();
  const left: { source: string; why: string }[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const source = entry.source.normalize('NFC').trim();
    const target = entry.target.normalize('NFC').trim();
    const before = kept.get(source);
    const size = Buffer.byteLength(source) + Buffer.byteLength(target) + 2;
    const why =
      before === target
        ? undefined
        : before !== undefined
          ? `it is there with another translation (${JSON.stringify(before)})`
          : (faultOfTerm(source) ??
            faultOfTerm(target) ??
            (bytes + size > GLOSSARY_BYTES ? 'the glossary is full' : undefined));
    if (why !== undefined) left.push({ source: entry.source, why });
    else if (before === undefined) {
      kept.set(source, target);
      bytes += size;
    }
  }
  const sorted = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
  return { kept: sorted.map(([source, target]) => ({ source, target })), left };
}

/** DeepL's own client refuses these. */
const FORBIDDEN = /[\u0000-\u001F\u0080-\u009F\u2028\u2029]/;

function faultOfTerm(text: string): string | undefined {
  if (text === '') return 'one side is empty';
  if (FORBIDDEN.test(text)) return 'it holds a line break or a control character';
  if (Buffer.byteLength(text) > TERM_BYTES) return `it is longer than ${TERM_BYTES} bytes`;
  return undefined;
}

function bareLanguages({ from, to }: Pair): [string, string] {
  const bare = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();
  return [bare(from), bare(to)];
}

async function ask<T>(
  settings: DeeplSettings,
  signal: AbortSignal | undefined,
  entries: readonly GlossaryEntry[],
  run: (client: DeepLClient) => Promise<T>,
): Promise<T | Fault> {
  try {
    return await run(await openDeepl(settings, signal));
  } catch (thrown) {
    const sent = entries.flatMap(({ source, target }) => [source, target]);
    return faultOf(thrown, { engine: 'DeepL', now: new Date(), sent, secrets: [settings.key] });
  }
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
        'look at the key and at the glossaries of the account; old ones of this program can be deleted',
      );
    default:
      return new TarjumanError('NO_ENGINE', {}, fault.message, 'try again later, or go without a glossary at DeepL');
  }
}

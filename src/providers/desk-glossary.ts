import { sha256 } from '../core/hash.ts';
import { primaryLanguage } from '../core/primary-language.ts';
import type { Pair } from './contract.ts';

/** One name and what is to be written for it. */
export interface NameEntry {
  readonly source: string;
  readonly target: string;
}

/** What `glossary.yaml` has for a pair, for services that keep glossaries of their own. */
export type DeskNames = (pair: Pair) => readonly NameEntry[];

export interface GlossaryDeps {
  /** The desk's names, for a glossary of its own at the service. Absent: there is none. */
  readonly names?: DeskNames;
  /** What people should know, in words. */
  readonly onNotice?: (message: string) => void;
}

/** A glossary that this program has made at a service. */
export interface DeskGlossary {
  readonly id: string;
  readonly name: string;
  readonly entries: number;
}

/** Entries that a service would refuse the whole glossary for, and why. */
export type LeftOut = readonly { readonly source: string; readonly why: string }[];

/** The desk's glossaries at one service. Everything throws TarjumanError ENGINE_SETTINGS or NO_ENGINE with what to do. */
export interface GlossaryShelf {
  /** Of every pair. */
  list(signal?: AbortSignal): Promise<readonly DeskGlossary[]>;
  /** The name that a glossary with these entries has. */
  nameOf(pair: Pair, entries: readonly NameEntry[]): string;
  /** Makes it unless it is there, and takes away those of the same pair that it replaces. Undefined where the service has none for the pair. */
  push(pair: Pair, entries: readonly NameEntry[], how: PushOptions): Promise<Pushed | undefined>;
  /** What stands in it at the service, sorted by source. */
  entriesOf(glossary: DeskGlossary, pair: Pair, signal?: AbortSignal): Promise<readonly NameEntry[]>;
  remove(id: string, signal?: AbortSignal): Promise<void>;
  close?(): Promise<void>;
}

export interface PushOptions {
  readonly signal?: AbortSignal;
  /** Where the service reads from Cloud Storage: a folder to put the file into, `gs://bucket/folder`, */
  readonly bucket?: string;
  /** or a file that lies there already. */
  readonly uri?: string;
}

export interface Pushed extends DeskGlossary {
  /** False: it was there already. */
  readonly made: boolean;
  readonly removed: readonly string[];
  readonly left: LeftOut;
}

/** A term and a name, each (developers.deepl.com, managing glossaries; Google's is the same). */
const TERM_BYTES = 1024;
/** A whole glossary, at both services. */
const GLOSSARY_BYTES = 10 * 1024 * 1024;

/** Sorted, each source once; what a service would refuse the whole glossary for is left out with its reason. */
export function prepareEntries(entries: readonly NameEntry[]): {
  readonly kept: readonly NameEntry[];
  readonly left: LeftOut;
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

/** DeepL's own client refuses these; a tab or line break would break a table anywhere. */
const FORBIDDEN = /[\u0000-\u001F\u0080-\u009F\u2028\u2029]/;

function faultOfTerm(text: string): string | undefined {
  if (text === '') return 'one side is empty';
  if (FORBIDDEN.test(text)) return 'it holds a line break or a control character';
  if (Buffer.byteLength(text) > TERM_BYTES) return `it is longer than ${TERM_BYTES} bytes`;
  return undefined;
}

/** `ar` of `ar-TN`: glossaries know languages without regions. */
export function bareLanguages({ from, to }: Pair): [string, string] {
  return [primaryLanguage(from), primaryLanguage(to)];
}

/** 16 hexadecimal digits of what it holds. @param kept prepared, so that order does not count */
export function contentHash(pair: Pair, kept: readonly NameEntry[]): string {
  const content = kept.map(({ source, target }) => [source, target]);
  return sha256(JSON.stringify([1, ...bareLanguages(pair), content])).slice(0, 16);
}

/** One line for each, as both services read it. */
export function tableOf(kept: readonly NameEntry[]): string {
  return kept.map(({ source, target }) => `${source}\t${target}`).join('\n');
}

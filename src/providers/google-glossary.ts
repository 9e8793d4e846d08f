import { TarjumanError } from '../core/error.ts';
import type { Fault, Pair } from './contract.ts';
import {
  bareLanguages,
  contentHash,
  type DeskGlossary,
  type GlossaryDeps,
  type GlossaryShelf,
  type NameEntry,
  prepareEntries,
  tableOf,
} from './desk-glossary.ts';
import { type Connection, connect, loadCredentials, raceSignal, TRANSLATION_SCOPE } from './google-connection.ts';
import { faultOf } from './google-faults.ts';
import { type Env, type GoogleSettings, parentOf, readBucket } from './google-settings.ts';
import { STORAGE_SCOPE, uploadTable } from './google-storage.ts';
import type { FoundGlossary } from './marks-beside-glossary.ts';

/** A glossary is made of a file in Cloud Storage by an operation of Google's that takes from seconds to minutes. */
const MAKING_MS = 10 * 60_000;

/** `tarjuman-ar-en-3f2a…`: the id holds a hash of what is in it, so that one is made once for each content. */
export function glossaryId(desk: string, pair: Pair, kept: readonly NameEntry[]): string {
  return `${desk}-${bareLanguages(pair).join('-')}-${contentHash(pair, kept)}`;
}

/** Whether a call was told that there is no such thing: gRPC's NOT_FOUND. */
export function isNotFound(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 5;
}

function isDenied(error: unknown): boolean {
  const { code, details } = (error ?? {}) as { code?: unknown; details?: unknown };
  return code === 7 && !/limit/i.test(String(details));
}

/** Looks once for the glossary of each pair: the one that is set, or the one that was made of the desk's names as they are now. */
export function createGoogleGlossaryFinder(settings: GoogleSettings, { names, onNotice }: GlossaryDeps) {
  const own = settings.deskGlossary ? names : undefined;
  const found = new Map<string, Promise<FoundGlossary | undefined>>();

  async function look({ client }: Connection, pair: Pair): Promise<FoundGlossary | undefined> {
    const { kept } = prepareEntries(own!(pair));
    if (kept.length === 0) return undefined;
    const name = `${parentOf(settings)}/glossaries/${glossaryId(settings.desk, pair, kept)}`;
    const pairName = bareLanguages(pair).join('-');
    try {
      const [there] = await client.getGlossary({ name }, { timeout: settings.timeoutMs });
      if (there.entryCount !== kept.length)
        onNotice?.(`Google's glossary for ${pairName} holds ${there.entryCount} entries, glossary.yaml ${kept.length}`);
      return { id: name, has: new Map(kept.map(({ source, target }) => [source, target])) };
    } catch (error) {
      if (isDenied(error)) {
        onNotice?.(`the account may not look for a glossary at Google, names go in spans`);
        return undefined;
      }
      if (!isNotFound(error)) throw error;
      onNotice?.(
        `Google has no glossary of glossary.yaml as it is now for ${pairName}, names go in spans: tarjuman glossary push google makes it`,
      );
      return undefined;
    }
  }

  return {
    /** With its full name; undefined where there is none. Rejects with what the client threw. */
    find(open: Connection, pair: Pair): Promise<FoundGlossary | undefined> {
      if (!own) return Promise.resolve(settings.glossary === undefined ? undefined : { id: settings.glossary });
      const key = bareLanguages(pair).join('-');
      const running = found.get(key) ?? look(open, pair);
      found.set(key, running);
      running.catch(() => found.delete(key));
      return running;
    },
    /** It is not there any more. False where it is not the desk's own. */
    forget: (pair: Pair) => own !== undefined && found.delete(bareLanguages(pair).join('-')),
  };
}

/** What `tarjuman glossary` does with Google. @throws TarjumanError ENGINE_SETTINGS for the location `global`, where no glossary can lie */
export async function googleShelf(settings: GoogleSettings, env: Env): Promise<GlossaryShelf> {
  if (settings.location === 'global')
    throw new TarjumanError(
      'ENGINE_SETTINGS',
      { file: 'TARJUMAN_GOOGLE_LOCATION' },
      'the location is global, where no glossary can lie',
      'set it to a region, e.g. us-central1 (docs/providers.md)',
    );
  const credentials = await loadCredentials(settings);
  const parent = parentOf(settings);
  let connecting: Promise<Connection> | undefined;
  const open = () => {
    connecting ??= connect(settings, credentials, [TRANSLATION_SCOPE, STORAGE_SCOPE]);
    return connecting;
  };
  const ask = async <T>(run: (open: Connection) => Promise<T>, signal?: AbortSignal, ms = settings.timeoutMs) => {
    try {
      return await raceSignal(open().then(run), signal ?? new AbortController().signal, ms);
    } catch (error) {
      if (error instanceof TarjumanError) throw error;
      throw refusal(faultOf(error, { now: new Date(), sent: [] }));
    }
  };
  const call = { timeout: settings.timeoutMs };

  async function list(signal?: AbortSignal): Promise<readonly DeskGlossary[]> {
    const all = await ask(async ({ client }) => (await client.listGlossaries({ parent }, call))[0], signal);
    return all.flatMap(({ name, entryCount }) => {
      const id = /\/glossaries\/([^/]+)$/.exec(name ?? '')?.[1] ?? '';
      return isOfDesk(id, settings.desk) ? [{ id: name!, name: id, entries: entryCount ?? 0 }] : [];
    });
  }

  async function remove(id: string, signal?: AbortSignal): Promise<void> {
    const name = id.includes('/') ? id : `${parent}/glossaries/${id}`;
    await ask(
      async ({ client }) => {
        const [operation] = await client.deleteGlossary({ name }, call);
        await operation.promise();
      },
      signal,
      MAKING_MS,
    );
  }

  return {
    list,
    remove,
    nameOf: (pair, entries) => glossaryId(settings.desk, pair, prepareEntries(entries).kept),

    async push(pair, entries, { signal, bucket, uri }) {
      const { kept, left } = prepareEntries(entries);
      if (kept.length === 0) return undefined;
      const id = glossaryId(settings.desk, pair, kept);
      const name = `${parent}/glossaries/${id}`;
      const there = await list(signal);
      const same = there.find((one) => one.name === id);
      if (same) return { ...same, made: false, removed: [], left };
      const folder = readBucket(bucket) ?? settings.bucket;
      if (uri === undefined && folder === undefined) throw nowhere();
      const inputUri =
        uri ??
        (await ask(
          ({ auth }) => uploadTable(auth, { folder: folder!, file: `${id}.tsv`, table: tableOf(kept) }, settings, env),
          signal,
        ));
      const [sourceLanguageCode, targetLanguageCode] = bareLanguages(pair);
      const made = await ask(
        async ({ client }) => {
          const glossary = {
            name,
            displayName: `Tarjuman ${pair.from}-${pair.to}`,
            languagePair: { sourceLanguageCode, targetLanguageCode },
            inputConfig: { gcsSource: { inputUri } },
          };
          const [operation] = await client.createGlossary({ parent, glossary }, call);
          return (await operation.promise())[0];
        },
        signal,
        MAKING_MS,
      );
      const removed: string[] = [];
      const mine = `${settings.desk}-${sourceLanguageCode}-${targetLanguageCode}-`;
      for (const old of there.filter((one) => one.name.startsWith(mine))) {
        await remove(old.id, signal);
        removed.push(old.name);
      }
      return { id: name, name: id, entries: made.entryCount ?? 0, made: true, removed, left };
    },

    async entriesOf({ id }, _pair, signal) {
      const rows = await ask(async ({ client }) => (await client.listGlossaryEntries({ parent: id }, call))[0], signal);
      return prepareEntries(
        rows.map(({ termsPair }) => ({
          source: termsPair?.sourceTerm?.text ?? '',
          target: termsPair?.targetTerm?.text ?? '',
        })),
      ).kept;
    },

    async close() {
      await (await connecting?.catch(() => undefined))?.close();
    },
  };
}

function isOfDesk(id: string, desk: string): boolean {
  return id.startsWith(`${desk}-`) && /^[a-z]{2,3}-[a-z]{2,3}-[0-9a-f]{16}$/.test(id.slice(desk.length + 1));
}

function nowhere(): TarjumanError {
  return new TarjumanError(
    'ENGINE_SETTINGS',
    { file: 'TARJUMAN_GOOGLE_BUCKET' },
    'Google makes a glossary of a file in Cloud Storage, and no folder is set to put it into',
    'give --bucket gs://my-bucket/glossaries; or write the file with --file names.tsv, put it there yourself, and give --uri gs://…/names.tsv',
  );
}

function refusal({ kind, message }: Fault): TarjumanError {
  const passing = kind === 'unavailable' || kind === 'rate-limited' || kind === 'aborted';
  return passing
    ? new TarjumanError('NO_ENGINE', {}, message, 'try again later')
    : new TarjumanError(
        'ENGINE_SETTINGS',
        { file: 'google' },
        message,
        'look at the project, the location and the roles of the account: it needs "Cloud Translation API Editor", and to read the file in Cloud Storage',
      );
}

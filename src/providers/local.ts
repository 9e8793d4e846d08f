import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { TarjumanError } from '../core/error.ts';
import { faultAll } from './align-answers.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  type Pair,
  type Provider,
  type ProviderLimits,
} from './contract.ts';
import { type Ask, type EngineFiles, EnginePool, type Outcome } from './local/engine-pool.ts';
import { noModelFault } from './local/model-faults.ts';
import { type PlacedModel, placeModel } from './local/model-folder.ts';
import { readLocks } from './local/models-lock.ts';
import { closeQuotes, keepsNames, mendNames, namesIn, readNames, tidyText, writeNames } from './local/name-markup.ts';
import type { LocalSettings } from './local-settings.ts';
import { excessOf, tooLong } from './request-size.ts';

export { type LocalConfig, type LocalSettings, modelFolder, readLocalSettings } from './local-settings.ts';

export interface LocalDeps {
  /** Other files of the engine than those of its package. */
  readonly engine?: EngineFiles;
  /** Default 60 s. */
  readonly idleMs?: number;
  /** Default 120 s. */
  readonly stallMs?: number;
  /** A request has reached the engine. */
  readonly onRequest?: () => void;
  /** A thread of the engine was started. */
  readonly onStart?: () => void;
}

/** As it is called in messages. */
const ENGINE = 'the local engine';

/**
 * Nothing is billed and nobody sets a pace; the figures keep requests short, so that progress is seen and an abort costs little.
 * A text is cut by the engine into pieces of 127 tokens, about 80 Arabic words.
 */
const LIMITS: ProviderLimits = {
  itemsPerRequest: 64,
  charsPerRequest: 5_000,
  charsPerItem: 10_000,
  requestsPerMinute: 60_000,
  charsPerMinute: 60_000_000,
};

/**
 * Marian's options, as Firefox and the engine's own program set them, but for two: a text is one sentence, since Tarjuman has
 * split already (`ssplit-mode`), and the alignment is kept, since names are followed by it.
 */
const CONFIG = {
  'beam-size': 1,
  normalize: '1.0',
  'word-penalty': 0,
  'cpu-threads': 0,
  'skip-cost': true,
  alignment: 'soft',
  quiet: true,
  'quiet-translation': true,
  'max-length-break': 128,
  'mini-batch-words': 1024,
  workspace: 128,
  'max-length-factor': '2.0',
  'ssplit-mode': 'sentence',
} as const;

/** Changes whenever what is made of the same text by the same model changes. */
const WAY = 'names=inline,opaque config=1';

/**
 * Mozilla's Bergamot engine on this machine, in threads of its own. Looks for models at once (TarjumanError ENGINE_SETTINGS where there
 * is none, or the engine's package is missing); loads one, verified, with the first text for its pair.
 */
export async function createLocal(settings: LocalSettings, deps: LocalDeps = {}): Promise<Provider> {
  const locks = readLocks(settings.folder);
  const placed = new Map<string, PlacedModel>();
  for (const [pair, lock] of locks) {
    const placing = placeModel(settings.folder, lock);
    if ('placed' in placing) placed.set(pair, placing.placed);
  }
  if (placed.size === 0) throw noModelFault(settings.folder, locks);
  const engine = deps.engine ?? engineFiles();
  const version = await engineVersion(engine);
  const pools = new Map<string, EnginePool>();
  let closed = false;

  const poolFor = (model: PlacedModel): EnginePool => {
    const { lock } = model;
    let pool = pools.get(lock.pair);
    if (!pool) {
      const config = { ...CONFIG, 'gemm-precision': lock.precision };
      const { model: weights, shortlist, vocabs } = model;
      pool = new EnginePool({
        load: {
          engine,
          model: { model: weights, ...(shortlist && { shortlist }), vocabs },
          config: Object.entries(config)
            .map(([key, value]) => `${key}: ${value}\n`)
            .join(''),
        },
        workers: settings.workers,
        idleMs: deps.idleMs ?? 60_000,
        stallMs: deps.stallMs ?? 120_000,
        ...(deps.onStart && { onStart: deps.onStart }),
      });
      pools.set(lock.pair, pool);
    }
    return pool;
  };

  return {
    id: 'local',
    fingerprint: [
      version,
      ...[...placed.values()].map(({ lock }) => `${lock.pair}=${modelHash(lock)}`).sort(),
      WAY,
    ].join(' '),
    limits: LIMITS,
    billing: { unit: 'character', usdPerMillion: 0, asOf: '2026' },
    charsOf: (item) => codePoints(item.text),

    async translate(items, pair, signal) {
      if (items.length === 0) return [];
      if (signal.aborted)
        return faultAll(items, { kind: 'aborted', message: 'the request was stopped before it was answered' });
      if (closed) return faultAll(items, { kind: 'unavailable', message: 'the engine is closed' });
      const model = placed.get(`${pair.from}-${pair.to}`);
      if (!model) return faultAll(items, noPair(pair, [...placed.keys()], locks.has(`${pair.from}-${pair.to}`)));
      const fitting = items.filter((item) => codePoints(item.text) <= LIMITS.charsPerItem);
      const excess = excessOf(
        fitting.map((item) => codePoints(item.text)),
        ENGINE,
        LIMITS,
      );
      if (excess) return faultAll(items, excess);
      if (fitting.length > 0) deps.onRequest?.();
      const answers = await translateItems(poolFor(model), fitting, modelName(model), signal);
      const byItem = new Map(fitting.map((item, index) => [item, answers[index]!]));
      return items.map((item) => byItem.get(item) ?? tooLong(item, codePoints(item.text), ENGINE, LIMITS));
    },

    async close() {
      closed = true;
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}

/** Sends the items, those with names `inline`; those that came back without one once more, `opaque`. */
async function translateItems(
  pool: EnginePool,
  items: readonly EngineItem[],
  model: string,
  signal: AbortSignal,
): Promise<readonly EngineAnswer[]> {
  const outcomes = await pool.ask(items.map(askOf), signal);
  const answers = items.map((item, index) => readOutcome(item, outcomes[index]!, model));
  const again = items.flatMap((item, index) => {
    const answer = answers[index]!;
    return 'text' in answer && !keepsNames(item, answer.text) ? [{ item, index }] : [];
  });
  if (again.length === 0 || signal.aborted) return answers;
  const second = await pool.ask(
    again.map(({ item }) => ({ text: writeNames(item, 'opaque'), html: true })),
    signal,
  );
  for (const [at, { item, index }] of again.entries()) {
    const answer = readOutcome(item, second[at]!, model);
    // The first answer stands where the second is no better: it is the better sentence, and the missing name will be flagged.
    if ('text' in answer && keepsNames(item, answer.text)) answers[index] = answer;
  }
  return answers;
}

function askOf(item: EngineItem): Ask {
  if (namesIn(item).length === 0 && !item.codes) return { text: tidyText(item.text), html: false };
  return { text: writeNames(item, 'inline'), html: true };
}

function readOutcome(item: EngineItem, outcome: Outcome, model: string): EngineAnswer {
  if ('fault' in outcome) return { id: item.id, fault: outcome.fault };
  let { text } = outcome;
  if (namesIn(item).length > 0 || item.codes) {
    const reading = readNames(mendNames(text, item), item);
    if ('problem' in reading) {
      return { id: item.id, fault: { kind: 'wrong-count', message: `the answer cannot be read: ${reading.problem}` } };
    }
    text = closeQuotes(item, reading.text);
  }
  // Signs that the model has no token for come back as nothing. Where there is no word to translate, they are their own translation.
  if (text.trim() === '' && !/[\p{L}\p{N}]/u.test(item.text)) text = item.text;
  return { id: item.id, text: text.trim(), billed: codePoints(item.text), model };
}

function noPair({ from, to }: Pair, there: readonly string[], locked: boolean): Fault {
  const hint = locked ? `run \`tarjuman models pull ${from}-${to}\`` : 'see `tarjuman models list`';
  return {
    kind: 'unsupported-pair',
    message: `there is no local model for ${from}-${to} here, only for ${there.join(', ')}; ${hint}`,
  };
}

/** What tells one version of a model from another, for keys. */
function modelHash({ files }: PlacedModel['lock']): string {
  return (files.model.unpacked ?? files.model.packed)!.sha256;
}

/** As it stands in a record: which model, and which of its versions. */
function modelName({ lock }: PlacedModel): string {
  return `${lock.name} ${modelHash(lock).slice(0, 12)}`;
}

function engineFiles(): EngineFiles {
  const require = createRequire(import.meta.url);
  try {
    const glue = require.resolve('@browsermt/bergamot-translator/worker/bergamot-translator-worker.js');
    return { glue, wasm: glue.replace(/\.js$/, '.wasm') };
  } catch (cause) {
    throw new TarjumanError(
      'ENGINE_SETTINGS',
      { file: '@browsermt/bergamot-translator' },
      'the engine is not installed',
      'run `npm ci` again: it is one of the packages that Tarjuman needs',
      cause,
    );
  }
}

/** `bergamot v0.4.5+4917c11`, as the engine's script says in its first line. */
async function engineVersion({ glue }: EngineFiles): Promise<string> {
  const file = await open(glue, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
    const version = /BERGAMOT_VERSION_FULL\s*=\s*"([^"]+)"/.exec(buffer.toString('latin1', 0, bytesRead))?.[1];
    return `bergamot ${version ?? 'unknown'}`;
  } finally {
    await file.close();
  }
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineAnswer, type EngineItem, isFault, type Provider } from '../../src/providers/contract.ts';
import { type EngineFiles, EnginePool } from '../../src/providers/local/engine-pool.ts';
import { placeModel } from '../../src/providers/local/model-folder.ts';
import { readLocks } from '../../src/providers/local/models-lock.ts';
import { createLocal, type LocalDeps } from '../../src/providers/local.ts';
import { makeItem, providerContract } from '../contracts/provider.ts';
import { digestOf, makeToyModel, TOY_WORDS, toyFiles, writeToyFolder } from '../support/toy-model.ts';

const pair = { from: 'ar', to: 'en' };
const never = new AbortController().signal;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarjuman-local-'));
  await writeToyFolder(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const engine: EngineFiles = (() => {
  const glue = createRequire(import.meta.url).resolve(
    '@browsermt/bergamot-translator/worker/bergamot-translator-worker.js',
  );
  return { glue, wasm: glue.replace(/\.js$/, '.wasm') };
})();

/** The real engine, with a script that does something else first. */
async function engineThatFirst(name: string, script: string): Promise<EngineFiles> {
  const glue = join(folder, `${name}.js`);
  await writeFile(glue, `${script}\n${await readFile(engine.glue, 'utf8')}`);
  return { ...engine, glue };
}

const open = (deps: LocalDeps = {}, workers = 1) => createLocal({ folder, workers }, deps);

providerContract(
  'local, on the real engine',
  async (scene) => {
    let calls = 0;
    const deps: LocalDeps = {
      onRequest: () => {
        calls += 1;
      },
      ...(scene === 'slow' && {
        engine: await engineThatFirst('slow', 'for (const from = Date.now(); Date.now() - from < 2000; );'),
      }),
      ...(scene === 'unavailable' && { engine: await engineThatFirst('broken', 'throw new Error("no memory");') }),
    };
    return { provider: await open(deps), calls: () => calls };
  },
  { '`rate-limited` is an answer for every item, and nothing is tried again': "nobody limits an engine of one's own" },
);

const kindOf = (answer: EngineAnswer | undefined) => (answer && isFault(answer) ? answer.fault.kind : answer?.text);

async function withEngine<T>(
  deps: LocalDeps,
  run: (provider: Provider) => Promise<T>,
  settings: { folder?: string; workers?: number } = {},
): Promise<T> {
  const provider = await createLocal({ folder, workers: 1, ...settings }, deps);
  try {
    return await run(provider);
  } finally {
    await provider.close?.();
  }
}

const translate = (provider: Provider, ...items: EngineItem[]) => provider.translate(items, pair, never);

describe('what the engine makes of a text', () => {
  let provider: Provider;
  beforeAll(async () => {
    provider = await createLocal({ folder, workers: 1 });
  });
  afterAll(() => provider.close?.());

  test.for<[string, string, Record<string, string>, string]>([
    ['words by the model', 'وصل الوفد إلى مدينة', {}, 'arrived delegation to city'],
    ['line breaks and tabs are blanks', 'وصل\n\tالوفد\u00A0من', {}, 'arrived delegation from'],
    ['outer white space is not kept', '  وصل الوفد  ', {}, 'arrived delegation'],
    ['a full stop inside ends nothing', 'وصل 3.5. الوفد', {}, 'arrived 3.5. delegation'],
    ['a name in place of its source', 'وصل الوفد إلى تونس', { تونس: 'Tunis' }, 'arrived delegation to Tunis'],
    ['a name behind what was glued to it', 'وصل الوفد لتونس.', { تونس: 'Tunis' }, 'arrived delegation l Tunis.'],
    ['a name at either edge', 'سامي زار صور', { سامي: 'Sami', صور: 'Tyre' }, 'Sami visited Tyre'],
    ['names beside each other', 'زار سامي ليلى', { سامي: 'Sami', ليلى: 'Laila' }, 'visited Sami Laila'],
    ['nothing but a name', 'تونس', { تونس: 'Tunis' }, 'Tunis'],
    ['a name with signs of markup', 'زار "شين"', { شين: 'A&B <C>' }, 'visited "A&B <C>"'],
    ['a name that the model has no letters for comes back opaque', 'زار تونس', { تونس: 'Łódź' }, 'visited Łódź'],
    ['markup of the article is text', 'زار <var>الوزير</var> &lt;', {}, 'visited <var>alwzyr</var> &lt;'],
    ['markup of the article beside a name', 'زار </span> تونس <', { تونس: 'Tunis' }, 'visited </span> Tunis <'],
    ['half a character and a null byte', 'وصل \uD83D\u0000 الوفد', {}, 'arrived   delegation'],
  ])('%s', async ([, source, names, expected]) => {
    const [answer] = await translate(provider, makeItem('a', source, names));
    expect(kindOf(answer)?.replace(/\s*\u2047\s*/g, '  ')).toBe(expected);
    expect(answer).toMatchObject({ model: expect.stringMatching(/^toy [0-9a-f]{12}$/) });
  });

  test('an adjective made from a name is left to the engine', async () => {
    const item = makeItem('a', 'الوزير تونسي', { تونسي: 'Tunisian' });
    const derived = { ...item, terms: item.terms.map((term) => ({ ...term, kind: 'derived' as const })) };
    expect(kindOf((await translate(provider, derived))[0])).toBe('minister twnsy');
  });

  test('a sentence of more tokens than the engine takes at once is still whole', async () => {
    const words = Array.from({ length: 400 }, (_, index) => `الوفد ${index}`);
    const [answer] = await translate(provider, makeItem('a', words.join(' ')));
    expect(kindOf(answer)?.match(/\d+/g)).toEqual(Array.from({ length: 400 }, (_, index) => String(index)));
  });

  test('another pair is unsupported, with what there is', async () => {
    const [answer] = await provider.translate([makeItem('a', 'نص')], { from: 'ar', to: 'fr' }, never);
    expect(answer).toMatchObject({
      fault: { kind: 'unsupported-pair', message: expect.stringMatching(/ar-fr.*ar-en/) },
    });
  });

  test('the fingerprint names the engine, the model and the way, and costs nothing', () => {
    const hash = digestOf(toyFiles().model.bytes).sha256;
    expect(provider.fingerprint).toMatch(new RegExp(`^bergamot v0\\.4\\.5\\S* ar-en=${hash} names=`));
    expect(provider.billing.usdPerMillion).toBe(0);
  });
});

describe('the threads', () => {
  test('work goes on beside the main thread, which is never held up', async () => {
    await withEngine({}, async (provider) => {
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const items = Array.from({ length: 30 }, (_, index) => makeItem(`s${index}`, 'وصل الوفد إلى مدينة '.repeat(6)));
      const started = performance.now();
      await translate(provider, ...items);
      delay.disable();
      const took = performance.now() - started;
      // Loading and translating take hundreds of milliseconds; were they done here, the longest pause would be as long.
      expect(delay.max / 1e6).toBeLessThan(took / 2);
    });
  });

  test('as many start as are set and there is work for, and they share it', async () => {
    let started = 0;
    const deps = { onStart: () => void started++ };
    await withEngine(
      deps,
      async (provider) => {
        const ask = (from: number) =>
          translate(provider, ...[0, 1, 2].map((index) => makeItem(`${from + index}`, `الوفد ${from + index}`)));
        const all = await Promise.all([ask(0), ask(10), ask(20), ask(30), ask(40)]);
        expect(all.flat().map(kindOf)).toEqual(all.flat().map(({ id }) => `delegation ${id}`));
      },
      { workers: 2 },
    );
    expect(started).toBe(2);
  });

  test('a thread without work ends, and another starts when there is some', async () => {
    let started = 0;
    await withEngine({ idleMs: 50, onStart: () => void started++ }, async (provider) => {
      await translate(provider, makeItem('a', 'وصل'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(kindOf((await translate(provider, makeItem('b', 'الوفد')))[0])).toBe('delegation');
    });
    expect(started).toBe(2);
  });

  test('the text that the engine dies on is refused; those before it are answered, those behind it may come again', async () => {
    // A text that asks for more than the engine's memory kills it; here its script is told to, since that takes minutes.
    const deadly = await engineThatFirst(
      'deadly',
      `{ const { onRuntimeInitialized } = Module;
         Module.onRuntimeInitialized = () => {
           const push = Module.VectorString.prototype.push_back;
           Module.VectorString.prototype.push_back = function (text) {
             if (text.includes('BOOM')) Module.asm.int8PrepareAFallback(2 ** 31 - 8, 1, 1, 1 << 20, 1 << 12, 2 ** 31 - 8);
             return push.call(this, text);
           };
           onRuntimeInitialized();
         }; }`,
    );
    let started = 0;
    await withEngine({ engine: deadly, onStart: () => void started++ }, async (provider) => {
      const items = ['وصل', 'BOOM', 'الوفد'].map((text, index) => makeItem(`${index}`, text));
      expect((await translate(provider, ...items)).map(kindOf)).toEqual(['arrived', 'refused', 'unavailable']);
      expect((await translate(provider, items[2]!)).map(kindOf)).toEqual(['delegation']);
    });
    expect(started).toBe(2);
  });

  test('markup without an end kills the real engine, so none is ever sent; if it were, the fault would say so', async () => {
    const toy = placeModel(folder, readLocks(folder).get('ar-en')!);
    if (!('placed' in toy)) throw new Error('no toy');
    const pool = new EnginePool({
      load: {
        engine,
        model: toy.placed,
        config:
          'gemm-precision: int8shiftAll\nmax-length-break: 128\nmini-batch-words: 1024\nworkspace: 64\nalignment: soft\nbeam-size: 1\nskip-cost: true\nquiet: true\n',
      },
      workers: 1,
      idleMs: 1000,
      stallMs: 20_000,
    });
    const [outcome] = await pool.ask([{ text: 'a <b> c', html: true }], never);
    expect(outcome).toMatchObject({ fault: { kind: 'refused', message: expect.stringContaining('closed') } });
    await pool.close();
  });

  test('one that says nothing for too long is ended', async () => {
    const hung = await engineThatFirst('hung', 'for (;;);');
    await withEngine({ engine: hung, stallMs: 300 }, async (provider) => {
      expect(kindOf((await translate(provider, makeItem('a', 'وصل')))[0])).toBe('unavailable');
    });
  });

  test('an abort ends the work at once; other requests go on in another thread', async () => {
    let started = 0;
    await withEngine({ onStart: () => void started++ }, async (provider) => {
      await translate(provider, makeItem('a', 'وصل'));
      const stop = new AbortController();
      const long = provider.translate(
        Array.from({ length: 50 }, (_, index) => makeItem(`${index}`, 'وصل الوفد إلى '.repeat(6))),
        pair,
        stop.signal,
      );
      const other = translate(provider, makeItem('b', 'الوفد'));
      setTimeout(() => stop.abort(), 50);
      const answers = await long;
      expect(kindOf(answers.at(-1))).toBe('aborted');
      expect(kindOf((await other)[0])).toBe('delegation');
    });
    expect(started).toBe(2);
  });

  test('closing answers what is under way, ends every thread, and nothing starts again', async () => {
    const provider = await createLocal({ folder, workers: 2 });
    const running = translate(provider, makeItem('a', 'وصل'));
    await provider.close?.();
    expect(kindOf((await running)[0])).toBe('unavailable');
    expect(kindOf((await translate(provider, makeItem('a', 'وصل')))[0])).toBe('unavailable');
  });
});

describe('a model that is not what the lock says is never used', () => {
  const damaged = async (change: (folder: string) => Promise<void>) => {
    const copy = await mkdtemp(join(tmpdir(), 'tarjuman-local-'));
    await writeToyFolder(copy);
    await change(copy);
    try {
      return await withEngine({}, (provider) => translate(provider, makeItem('a', 'وصل'), makeItem('b', 'الوفد')), {
        folder: copy,
      });
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  };
  const flip = async (path: string) => {
    const bytes = await readFile(path);
    bytes[5000]! ^= 1;
    await writeFile(path, bytes);
  };

  test('one bit in the model: both hashes are named, nothing is loaded', async () => {
    const answers = await damaged((copy) => flip(join(copy, 'ar-en', 'model.toy.bin')));
    const { sha256 } = digestOf(toyFiles().model.bytes);
    expect(answers.map(kindOf)).toEqual(['unsupported-pair', 'unsupported-pair']);
    expect(answers[0]).toMatchObject({ fault: { message: expect.stringContaining(sha256) } });
  });

  test('another size, or a missing file: it is not there', async () => {
    await expect(damaged((copy) => writeFile(join(copy, 'ar-en', 'model.toy.bin'), 'short'))).rejects.toMatchObject({
      code: 'ENGINE_SETTINGS',
      hint: expect.stringContaining('tarjuman models pull ar-en'),
    });
    await expect(damaged((copy) => rm(join(copy, 'ar-en', 'vocab.toy.spm')))).rejects.toMatchObject({
      code: 'ENGINE_SETTINGS',
    });
  });

  test('files packed, as they are downloaded, copied into the folder by hand: used, after a check', async () => {
    const { model, vocab } = toyFiles();
    const byHand = async (copy: string) => {
      await rm(join(copy, 'ar-en'), { recursive: true });
      for (const { name, packed } of [model, vocab]) await writeFile(join(copy, `${name}.gz`), packed);
    };
    expect((await damaged(byHand)).map(kindOf)).toEqual(['arrived', 'delegation']);
    const answers = await damaged(async (copy) => {
      await byHand(copy);
      await flip(join(copy, 'model.toy.bin.gz'));
    });
    expect(answers.map(kindOf)).toEqual(['unsupported-pair', 'unsupported-pair']);
  });

  test('a lock that names something else than a model: the engine dies of it, and that is said', async () => {
    const answers = await damaged(async (copy) => {
      const junk = Buffer.alloc(20_000, 7);
      await writeFile(join(copy, 'ar-en', 'model.toy.bin'), junk);
      const lock = JSON.parse(await readFile(join(copy, 'models.lock.json'), 'utf8'));
      lock.models['ar-en'].files.model.unpacked = digestOf(junk);
      await writeFile(join(copy, 'models.lock.json'), JSON.stringify(lock));
    });
    expect(answers.map(kindOf)).toEqual(['unsupported-pair', 'unsupported-pair']);
    expect(answers[0]).toMatchObject({ fault: { message: expect.stringContaining('does not take the model') } });
  });
});

test('the toy is the same bytes each time it is made', () => {
  expect(digestOf(makeToyModel(TOY_WORDS).model)).toEqual(digestOf(toyFiles().model.bytes));
});

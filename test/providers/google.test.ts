import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import {
  type EngineAnswer,
  type EngineItem,
  type Fault,
  isFault,
  type Provider,
} from '../../src/providers/contract.ts';
import { createGoogle, readGoogleSettings } from '../../src/providers/google.ts';
import { makeItem, providerContract } from '../contracts/provider.ts';
import {
  type GoogleServer,
  type ServerBehaviour,
  type ServerFault,
  startGoogleServer,
} from '../support/google-server.ts';

const never = new AbortController().signal;
const pair = { from: 'ar', to: 'en' };

const SCENES: Record<string, ServerBehaviour> = {
  answers: {},
  slow: { delayMs: 2000 },
  unavailable: { faults: [{ code: 14, details: 'The service is currently unavailable.' }] },
  'rate-limited': { faults: [{ code: 8, details: 'Quota exceeded for quota metric per minute' }] },
};

providerContract('google', async (scene) => {
  const server = await startGoogleServer(SCENES[scene]);
  return {
    provider: await createGoogle(readGoogleSettings(server.env), { clock: realClock }),
    calls: () => server.stats.calls,
    close: () => server.close(),
  };
});

const open: { close?(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close?.();
});

async function connect(
  behaviour: ServerBehaviour = {},
  env: Record<string, string> = {},
): Promise<{
  server: GoogleServer;
  provider: Provider;
  ask(...items: EngineItem[]): Promise<readonly EngineAnswer[]>;
}> {
  const server = await startGoogleServer(behaviour);
  const provider = await createGoogle(readGoogleSettings({ ...server.env, ...env }), { clock: realClock });
  open.push(server, provider);
  return { server, provider, ask: (...items) => provider.translate(items, pair, never) };
}

const text = (answer: EngineAnswer | undefined) => (answer && !isFault(answer) ? answer.text : undefined);
const fault = (answer: EngineAnswer | undefined): Fault | undefined =>
  answer && isFault(answer) ? answer.fault : undefined;

describe('what is sent', () => {
  test('texts without names: plain, exactly as they stand, in one request', async () => {
    const { server, ask } = await connect();
    await ask(makeItem('a', 'أولا <b> & ثانيا'), makeItem('b', 'ثالثا'));
    expect(server.requests).toEqual([
      expect.objectContaining({
        parent: 'projects/desk/locations/global',
        contents: ['أولا <b> & ثانيا', 'ثالثا'],
        mimeType: 'text/plain',
        sourceLanguageCode: 'ar',
        targetLanguageCode: 'en',
        model: '',
        glossaryConfig: null,
      }),
    ]);
    expect(server.headers[0]).toHaveProperty('x-goog-request-params', 'parent=projects%2Fdesk%2Flocations%2Fglobal');
  });

  test('one name makes the whole request HTML: names in spans, everything else escaped', async () => {
    const { server, ask } = await connect();
    const answers = await ask(
      makeItem('a', 'وصل أبو كريم & ابنه <إلى> صفاقس.', { 'أبو كريم': 'Abu Karim & Co', صفاقس: 'Sfax' }),
      makeItem('b', 'ربح & خسارة "معا"'),
    );
    expect(server.requests[0]).toMatchObject({
      mimeType: 'text/html',
      contents: [
        'وصل <span translate="no">Abu Karim &amp; Co</span> &amp; ابنه &lt;إلى&gt; <span translate="no">Sfax</span>.',
        'ربح &amp; خسارة "معا"',
      ],
    });
    expect(answers.map(text)).toEqual(['EN wsl Abu Karim & Co & abnh <ila> Sfax.', 'EN rbh & khsara "mea"']);
  });

  test('what is billed is what was sent, names and markup with it', async () => {
    const { server, ask, provider } = await connect();
    const item = makeItem('a', 'عاد إلى صفاقس', { صفاقس: 'Sfax' });
    const [answer] = await ask(item);
    expect(answer).toMatchObject({ billed: provider.charsOf(item) });
    expect(server.stats.billedCodePoints).toBe(provider.charsOf(item));
    expect(provider.charsOf(item)).toBe('عاد إلى <span translate="no">Sfax</span>'.length);
  });

  test('charsOf is never less than what is sent, whatever stands beside the item', async () => {
    const { server, ask, provider } = await connect();
    const items = [makeItem('a', 'ربح & خسارة'), makeItem('b', 'صفاقس', { صفاقس: 'Sfax' })];
    const most = items.reduce((sum, item) => sum + provider.charsOf(item), 0);
    await ask(...items);
    expect(server.stats.codePoints).toBe(most);
    await ask(items[0]!);
    expect(server.stats.codePoints - most).toBeLessThanOrEqual(provider.charsOf(items[0]!));
  });

  test('a single long text goes out by itself, up to the wall', async () => {
    const { server, ask } = await connect();
    const [answer] = await ask(makeItem('a', 'نص '.repeat(9_000)));
    expect(answer).toMatchObject({ billed: 27_000 });
    expect(server.stats).toMatchObject({ calls: 1, codePoints: 27_000 });
  });

  test('a thousand texts in one request', async () => {
    const { server, ask } = await connect();
    const answers = await ask(...Array.from({ length: 1024 }, (_, index) => makeItem(`s${index}`, String(index))));
    expect(answers.map(text)).toEqual(Array.from({ length: 1024 }, (_, index) => `EN ${index}`));
    expect(server.stats).toMatchObject({ calls: 1, strings: 1024 });
  });

  test('a model, by its id', async () => {
    const { server, ask } = await connect(
      {},
      { TARJUMAN_GOOGLE_LOCATION: 'us-central1', TARJUMAN_GOOGLE_MODEL: 'NM1' },
    );
    const [answer] = await ask(makeItem('a', 'نص'));
    expect(server.requests[0]).toMatchObject({ model: 'projects/desk/locations/us-central1/models/NM1' });
    // The project's name is in no record.
    expect(answer).toMatchObject({ model: 'NM1' });
  });
});

describe("with the service's glossary", () => {
  const env = { TARJUMAN_GOOGLE_LOCATION: 'us-central1', TARJUMAN_GOOGLE_GLOSSARY: 'desk' };
  const item = makeItem('a', 'عاد إلى صفاقس & سوسة', { صفاقس: 'Sfax' });

  test('the text goes plain and untouched; the answer is read from glossaryTranslations', async () => {
    const { server, ask, provider } = await connect({ glossary: { صفاقس: 'Sfax' } }, env);
    expect(text((await ask(item))[0])).toBe('EN ead ila Sfax & swsa');
    expect(server.requests[0]).toMatchObject({
      contents: [item.text],
      mimeType: 'text/plain',
      glossaryConfig: { glossary: 'projects/desk/locations/us-central1/glossaries/desk' },
    });
    // Beside a name that is marked it would go as HTML, with its `&` escaped.
    expect(provider.charsOf(item)).toBe(item.text.length + 'amp;'.length);
  });

  test('where that list is empty the other one is read', async () => {
    const { ask } = await connect({ glossaryAnswersEmpty: true }, env);
    expect(text((await ask(item))[0])).toBe('EN ead ila sfaqs & swsa');
  });

  test('a list that is short is a fault and not filled up from the other', async () => {
    const { ask } = await connect({ drop: 'all' }, env);
    const answers = await ask(item, makeItem('b', 'نص'));
    expect(answers.map((answer) => fault(answer)?.kind)).toEqual(['wrong-count', 'wrong-count']);
  });
});

describe('answers that are not what was asked for', () => {
  test.for([
    ['one missing', { drop: 1 }, '2 texts were sent, 1 came back'],
    ['one too many', { extra: 1 }, '2 texts were sent, 3 came back'],
  ] as const)('%s: wrong-count for all, as nobody knows whose it is', async ([, behaviour, message]) => {
    const { ask } = await connect(behaviour);
    const answers = await ask(makeItem('a', 'نص'), makeItem('b', 'آخر'));
    expect(answers.map(fault)).toEqual([
      { kind: 'wrong-count', message },
      { kind: 'wrong-count', message },
    ]);
  });

  test('an empty one is handed on: the layer above judges it', async () => {
    const { ask } = await connect({ answers: { نص: '' } });
    expect(await ask(makeItem('a', 'نص'))).toEqual([{ id: 'a', text: '', billed: 2 }]);
  });

  test('markup that was not sent is a fault of that item alone', async () => {
    const { ask } = await connect({ answer: (sent) => (sent.startsWith('نص') ? '<script>x</script>' : sent) });
    const answers = await ask(makeItem('a', 'نص'), makeItem('b', 'صفاقس', { صفاقس: 'Sfax' }));
    expect(fault(answers[0])).toMatchObject({ kind: 'wrong-count', message: expect.not.stringContaining('script') });
    expect(text(answers[1])).toBe('Sfax');
  });

  test('in plain text a tag is text', async () => {
    const { ask } = await connect({ answer: () => '<b>5 &lt; 7</b>' });
    expect(text((await ask(makeItem('a', 'نص')))[0])).toBe('<b>5 &lt; 7</b>');
  });
});

describe('faults, by what can be done about them', () => {
  type Row = [what: string, fault: ServerFault, kind: Fault['kind'], retryAfterMs?: number];
  const rows: Row[] = [
    ['8: over the pace', { code: 8, details: 'Quota exceeded' }, 'rate-limited'],
    ['8 with RetryInfo', { code: 8, retryDelay: { seconds: 3, nanos: 250_000_000 } }, 'rate-limited', 3250],
    ['8 with seconds', { code: 8, metadata: { 'retry-after': '7' } }, 'rate-limited', 7000],
    [
      '8 with a date that has passed',
      { code: 8, metadata: { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' } },
      'rate-limited',
      0,
    ],
    ['8 with nonsense for a time', { code: 8, metadata: { 'retry-after': 'soon' } }, 'rate-limited'],
    [
      '8 with a time beyond all reason',
      { code: 8, metadata: { 'retry-after': '99999999999' } },
      'rate-limited',
      86_400_000,
    ],
    [
      '8 with two times: the longer',
      { code: 8, retryDelay: { seconds: 3 }, metadata: { 'retry-after': '5' } },
      'rate-limited',
      5000,
    ],
    ["8 with gRPC's push-back", { code: 8, metadata: { 'grpc-retry-pushback-ms': '1200' } }, 'rate-limited', 1200],
    [
      '8: over the day',
      { code: 8, details: "Quota exceeded for quota metric 'Characters' and limit 'Characters per day'" },
      'quota',
    ],
    [
      '8: over the day, by the limit alone',
      { code: 8, errorInfo: { reason: 'RATE_LIMIT_EXCEEDED', metadata: { quota_unit: '1/d/{project}' } } },
      'quota',
    ],
    ['403 with the pace', { code: 7, details: 'User Rate Limit Exceeded' }, 'rate-limited'],
    [
      '403 with the pace and RetryInfo',
      { code: 7, details: 'User Rate Limit Exceeded', retryDelay: { seconds: 1 } },
      'rate-limited',
      1000,
    ],
    [
      '403 with the pace as a reason',
      { code: 7, details: 'no', errorInfo: { reason: 'RATE_LIMIT_EXCEEDED' } },
      'rate-limited',
    ],
    ['403 with the day', { code: 7, details: 'Daily Limit Exceeded' }, 'quota'],
    [
      '403 for the key',
      { code: 7, details: "Cloud IAM permission 'cloudtranslate.generalModels.predict' denied." },
      'auth',
    ],
    [
      '403 for the project',
      { code: 7, details: 'Cloud Translation API has not been used', errorInfo: { reason: 'SERVICE_DISABLED' } },
      'auth',
    ],
    ['16', { code: 16, details: 'Request had invalid authentication credentials.' }, 'auth'],
    ['14', { code: 14 }, 'unavailable'],
    ['13', { code: 13, details: 'internal' }, 'unavailable'],
    ['4', { code: 4 }, 'unavailable'],
    ['2', { code: 2, details: 'Unknown Error.' }, 'unavailable'],
    ['1 that nobody here asked for', { code: 1, details: 'going away' }, 'unavailable'],
    ['10', { code: 10 }, 'unavailable'],
    ['3: the language', { code: 3, details: 'Target language is invalid.' }, 'unsupported-pair'],
    ['3: the pair', { code: 3, details: 'Bad language pair: ar|xx' }, 'unsupported-pair'],
    ['3: the size', { code: 3, details: 'Text is too long.' }, 'too-large'],
    [
      '3: the count',
      { code: 3, details: 'The total codepoints in the request must be less than 30720, actual: 31000' },
      'too-large',
    ],
    ['3: the glossary', { code: 3, details: 'Invalid resource name: glossary' }, 'auth'],
    ['3: anything else', { code: 3, details: 'Invalid Value' }, 'bad-request'],
    ['5: no such glossary', { code: 5, details: 'Glossary not found.' }, 'auth'],
    ['9: not ready', { code: 9, details: 'Glossary is being created.' }, 'auth'],
    ['12: no translation service there', { code: 12 }, 'auth'],
  ];

  test.for(rows)('%s', async ([, told, kind, retryAfterMs]) => {
    const { server, ask } = await connect({ faults: [told] });
    const [answer] = await ask(makeItem('a', 'نص'));
    const { message, ...rest } = fault(answer)!;
    expect(rest).toEqual({ kind, ...(retryAfterMs !== undefined && { retryAfterMs }) });
    expect(message).toMatch(/^Google answered [A-Z_]+/);
    expect(server.stats.calls).toBe(1);
  });

  test('a date to come is a time to wait', async () => {
    const { ask } = await connect({ limit: { requests: 1, perMs: 60_000, tell: 'date' } });
    await ask(makeItem('a', 'نص'));
    const refused = fault((await ask(makeItem('a', 'نص')))[0]);
    expect(refused).toMatchObject({ kind: 'rate-limited', retryAfterMs: expect.any(Number) });
    const wait = refused?.kind === 'rate-limited' ? refused.retryAfterMs! : 0;
    expect(wait).toBeGreaterThan(57_000);
    expect(wait).toBeLessThanOrEqual(60_000);
  });

  test("the service's words are shown, but never the article, a key, or more than a line", async () => {
    const { server, ask } = await connect();
    const item = makeItem('a', 'Secret plan B: meet at dawn', {});
    const message = async (details: string) => {
      server.behave({ faults: [{ code: 3, details }] });
      return fault((await ask(item))[0])!.message;
    };
    expect(await message('Invalid Value')).toBe('Google answered INVALID_ARGUMENT: Invalid Value');
    expect(await message("Invalid text: 'meet at dawn'")).toBe('Google answered INVALID_ARGUMENT');
    expect(await message('Invalid key AIzaSyA1234567890abcdefghij')).toBe('Google answered INVALID_ARGUMENT');
    expect(await message('Invalid نص')).toBe('Google answered INVALID_ARGUMENT');
    expect(await message(`Invalid\n${'x'.repeat(500)}`)).toBe('Google answered INVALID_ARGUMENT: Invalid');
    expect((await message('y'.repeat(500))).length).toBeLessThan(260);
  });
});

describe('a peer that does not play', () => {
  const item = makeItem('a', 'نص');

  test('a server that hangs: unavailable when the time is up, and it is told', async () => {
    const { server, ask } = await connect({ hang: 1 }, { TARJUMAN_GOOGLE_TIMEOUT: '0.4' });
    const started = performance.now();
    expect(fault((await ask(item))[0])?.kind).toBe('unavailable');
    expect(performance.now() - started).toBeLessThan(10_000);
    await expect.poll(() => server.stats.cancelled).toBe(1);
    expect(text((await ask(item))[0])).toBe('EN ns');
  });

  test('an abort cancels the call at the server', async () => {
    const { server, provider } = await connect({ hang: 1 });
    const controller = new AbortController();
    const running = provider.translate([item], pair, controller.signal);
    await expect.poll(() => server.stats.inFlight).toBe(1);
    controller.abort();
    expect(fault((await running)[0])?.kind).toBe('aborted');
    await expect.poll(() => server.stats).toMatchObject({ cancelled: 1, inFlight: 0 });
  });

  test('an abort while the client is still being built sends nothing', async () => {
    const { server, provider } = await connect();
    const controller = new AbortController();
    const running = provider.translate([item], pair, controller.signal);
    controller.abort();
    expect(fault((await running)[0])?.kind).toBe('aborted');
    await provider.translate([item], pair, never);
    expect(server.stats.calls).toBe(1);
  });

  test('nobody listens: unavailable', async () => {
    const server = await startGoogleServer();
    await server.close();
    const provider = await createGoogle(readGoogleSettings(server.env), { clock: realClock });
    open.push(provider);
    expect(fault((await provider.translate([item], pair, never))[0])?.kind).toBe('unavailable');
  });

  test('a peer that takes the call and never says a word: unavailable when the time is up', async () => {
    const silent = createServer(() => {});
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const env = {
      TARJUMAN_GOOGLE_ENDPOINT: `127.0.0.1:${port}`,
      TARJUMAN_GOOGLE_INSECURE: '1',
      TARJUMAN_GOOGLE_TIMEOUT: '0.5',
    };
    const provider = await createGoogle(readGoogleSettings(env), { clock: realClock });
    open.push(provider, { close: async () => void silent.close() });
    expect(fault((await provider.translate([item], pair, never))[0])?.kind).toBe('unavailable');
  });

  test('a proxy that is set for the outer world is not asked about this machine', async () => {
    const before = process.env['http_proxy'];
    process.env['http_proxy'] = 'http://127.0.0.1:9';
    try {
      const { ask } = await connect();
      expect(text((await ask(item))[0])).toBe('EN ns');
    } finally {
      if (before === undefined) delete process.env['http_proxy'];
      else process.env['http_proxy'] = before;
    }
  });

  test('after close nothing is sent any more', async () => {
    const { server, provider, ask } = await connect();
    await provider.close?.();
    expect(fault((await ask(item))[0])?.kind).toBe('unavailable');
    expect(server.stats.calls).toBe(0);
  });

  test('eight calls at once share a connection and get their own answers', async () => {
    const { server, ask } = await connect({ delayMs: 50 });
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => ask(makeItem(`s${index}`, `${index}`))));
    expect(all.map(([answer]) => text(answer))).toEqual(Array.from({ length: 8 }, (_, index) => `EN ${index}`));
    expect(server.stats.maxInFlight).toBeGreaterThan(4);
  });
});

describe('the fingerprint', () => {
  const of = async (env: Record<string, string>) => {
    const settings = readGoogleSettings({
      TARJUMAN_GOOGLE_INSECURE: '1',
      TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:1',
      ...env,
    });
    return (await createGoogle(settings, { clock: realClock })).fingerprint;
  };
  const region = { TARJUMAN_GOOGLE_LOCATION: 'us-central1' };

  test('changes with what changes an answer, and not with the address', async () => {
    const plain = await of({});
    expect(await of({ TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:2' })).toBe(plain);
    const others = [
      await of(region),
      await of({ ...region, TARJUMAN_GOOGLE_GLOSSARY: 'g' }),
      await of({ ...region, TARJUMAN_GOOGLE_MODEL: 'm' }),
    ];
    expect(new Set([plain, ...others]).size).toBe(4);
  });
});

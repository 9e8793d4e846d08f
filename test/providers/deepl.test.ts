import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { codePoints, type EngineAnswer, type EngineItem, type Fault, isFault } from '../../src/providers/contract.ts';
import { createDeepl, isDeeplConfigured, readDeeplSettings } from '../../src/providers/deepl.ts';
import { makeItem, providerContract } from '../contracts/provider.ts';
import { type DeeplBehaviour, startDeeplServer } from '../support/deepl-server.ts';
import type { ToldReply } from '../support/http-service.ts';
import { peersThatDoNotPlay } from './peers-that-do-not-play.ts';

const never = new AbortController().signal;

const SCENES: Record<string, DeeplBehaviour> = {
  answers: {},
  slow: { delayMs: 2000 },
  unavailable: { replies: [{ status: 503, body: { message: 'Service unavailable' } }] },
  'rate-limited': { replies: [{ status: 429, body: { message: 'Too many requests' } }] },
};

providerContract('deepl', async (scene) => {
  const server = await startDeeplServer(SCENES[scene]);
  return {
    provider: createDeepl(readDeeplSettings(server.env), { clock: realClock }),
    calls: () => server.requests.length,
    close: () => server.close(),
  };
});

peersThatDoNotPlay('DeepL', (url, timeout) =>
  createDeepl(readDeeplSettings({ DEEPL_SERVER_URL: url, TARJUMAN_DEEPL_TIMEOUT: timeout }), { clock: realClock }),
);

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function connect(behaviour: DeeplBehaviour = {}, env: Record<string, string> = {}) {
  const server = await startDeeplServer(behaviour);
  open.push(server);
  const provider = createDeepl(readDeeplSettings({ ...server.env, ...env }), { clock: realClock });
  const askFor = (to: string, ...items: EngineItem[]) => provider.translate(items, { from: 'ar', to }, never);
  return { server, provider, askFor, ask: (...items: EngineItem[]) => askFor('en', ...items) };
}

const text = (answer: EngineAnswer | undefined) => (answer && !isFault(answer) ? answer.text : undefined);
const fault = (answer: EngineAnswer | undefined): Fault | undefined =>
  answer && isFault(answer) ? answer.fault : undefined;
const between = (before: string, item: EngineItem, after: string): EngineItem => ({ ...item, before, after });

describe('what is sent', () => {
  test('texts without names: plain, exactly as they stand, in one request, never split', async () => {
    const { server, ask } = await connect();
    await ask(makeItem('a', 'أولا <b> & ثانيا'), makeItem('b', 'ثالثا'));
    expect([...server.forms()[0]!]).toEqual([
      ['target_lang', 'en-US'],
      ['source_lang', 'ar'],
      ['show_billed_characters', '1'],
      ['text', 'أولا <b> & ثانيا'],
      ['text', 'ثالثا'],
      ['split_sentences', '0'],
    ]);
    expect(server.requests[0]?.headers.authorization).toBe('DeepL-Auth-Key a-key-for-tests');
  });

  test('one name makes the request XML: names in tags of their own that are left alone', async () => {
    const { server, ask } = await connect();
    const answers = await ask(
      makeItem('a', 'وصل أبو كريم & ابنه <إلى> صفاقس.', { 'أبو كريم': 'Abu Karim & Co', صفاقس: 'Sfax' }),
      makeItem('b', 'ربح & خسارة "معا"'),
    );
    const form = server.forms()[0]!;
    expect(form.getAll('text')).toEqual([
      'وصل <n id="1">Abu Karim &amp; Co</n> &amp; ابنه &lt;إلى&gt; <n id="2">Sfax</n>.',
      'ربح &amp; خسارة "معا"',
    ]);
    expect(Object.fromEntries(form)).toMatchObject({
      tag_handling: 'xml',
      tag_handling_version: 'v2',
      ignore_tags: 'n',
      outline_detection: '0',
    });
    expect(answers.map(text)).toEqual(['wsl Abu Karim & Co & abnh <ila> Sfax.', 'rbh & khsara "mea"']);
  });

  test('signs that XML cannot hold do not spoil a request with names', async () => {
    const { ask } = await connect();
    const [answer] = await ask(makeItem('a', 'نص\u0007 \uD800 صور', { صور: 'Tyre' }));
    expect(text(answer)).toBe('ns  \uFFFD Tyre');
  });

  test('neighbours go as context: the passage in order, nothing twice, and none of it is billed', async () => {
    const { server, ask } = await connect();
    const answers = await ask(
      between('قبل.', makeItem('a', 'أولا.'), 'ثانيا.'),
      between('أولا.', makeItem('b', 'ثانيا.'), 'بعد.'),
    );
    expect(server.forms()[0]?.get('context')).toBe('قبل.\nأولا.\nثانيا.\nبعد.');
    expect(answers.map((answer) => !isFault(answer) && answer.billed)).toEqual([5, 6]);
  });

  test('context can be left out', async () => {
    const { server, ask } = await connect({}, { TARJUMAN_DEEPL_CONTEXT: '0' });
    await ask(between('قبل.', makeItem('a', 'أولا.'), ''));
    expect(server.forms()[0]?.has('context')).toBe(false);
  });

  test('context is cut before the body becomes too long', async () => {
    const { server, ask } = await connect();
    const long = 'م'.repeat(9_000);
    const [answer] = await ask(between('س'.repeat(9_000), makeItem('a', long), 'ش'.repeat(9_000)));
    expect(isFault(answer!)).toBe(false);
    expect(Buffer.byteLength(server.requests[0]!.body)).toBeLessThanOrEqual(128 * 1024);
    expect(server.forms()[0]?.get('context')).toBe('س'.repeat(9_000));
  });

  test('the longest text of the widest letters still fits', async () => {
    const { ask } = await connect();
    expect(fault((await ask(makeItem('a', '😀'.repeat(10_000))))[0])).toBeUndefined();
  });

  test('a text that would pass 128 KiB with its tags is too large before it is sent', async () => {
    const { server, ask } = await connect();
    const text = `${'😀'.repeat(14)}ص`.repeat(660);
    const terms = Array.from({ length: 660 }, (_, index) => {
      const start = index * 29 + 28;
      return { start, end: start + 1, kind: 'name' as const, term: 'ص', translation: 'T' };
    });
    const [answer] = await ask({ ...makeItem('a', text), terms });
    expect(fault(answer)).toMatchObject({ kind: 'too-large', message: expect.stringMatching(/\d{6} bytes/) });
    expect(server.requests).toHaveLength(0);
  });

  test.for([
    ['en', {}, 'en-US'],
    ['en', { TARJUMAN_DEEPL_ENGLISH: 'en-GB' }, 'en-GB'],
    ['en-GB', {}, 'en-GB'],
    ['fr-CA', {}, 'fr'],
    ['pt', {}, 'pt-PT'],
    ['pt-BR', {}, 'pt-BR'],
  ] as const)('%s with %j is asked for as %s', async ([to, env, target]) => {
    const { server, askFor } = await connect({}, env);
    expect(fault((await askFor(to, makeItem('a', 'نص')))[0])).toBeUndefined();
    expect(server.forms()[0]?.get('target_lang')).toBe(target);
  });

  test('formality and model, where they are set', async () => {
    const env = { TARJUMAN_DEEPL_FORMALITY: 'prefer_more', TARJUMAN_DEEPL_MODEL: 'quality_optimized' };
    const { server, ask } = await connect({}, env);
    const [answer] = await ask(makeItem('a', 'نص'));
    expect(Object.fromEntries(server.forms()[0]!)).toMatchObject({
      formality: 'prefer_more',
      model_type: 'quality_optimized',
    });
    expect(answer).toMatchObject({ model: 'quality_optimized' });
  });
});

describe('what is billed', () => {
  test('is read back from the answer: the text with its names, without tags', async () => {
    const { server, ask, provider } = await connect();
    const item = makeItem('a', 'عاد إلى صفاقس & سوسة', { صفاقس: 'Sfax & Co' });
    const [answer] = await ask(item);
    expect(answer).toMatchObject({ billed: codePoints('عاد إلى Sfax & Co & سوسة') });
    expect(provider.charsOf(item)).toBe(server.billed());
  });

  test('where nothing is said it is counted', async () => {
    const { ask } = await connect({ silentOnBilling: true });
    expect((await ask(makeItem('a', 'نص 😀')))[0]).toMatchObject({ billed: 4 });
  });

  test('a free key costs nothing and goes to the free service', () => {
    const free = readDeeplSettings({ DEEPL_AUTH_KEY: 'abc:fx' });
    expect(free.address.url).toBe('https://api-free.deepl.com');
    expect(createDeepl(free, { clock: realClock }).billing.usdPerMillion).toBe(0);
    const paid = readDeeplSettings({ DEEPL_AUTH_KEY: 'abc' });
    expect(paid.address.url).toBe('https://api.deepl.com');
    expect(createDeepl(paid, { clock: realClock }).billing).toEqual({
      unit: 'character',
      usdPerMillion: 25,
      asOf: '2026-01-01',
    });
  });

  test('456 is the end of the quota', async () => {
    const { ask } = await connect({ quota: 5 });
    expect(text((await ask(makeItem('a', 'نص')))[0])).toBe('ns');
    expect(fault((await ask(makeItem('a', 'نص طويل')))[0])).toEqual({
      kind: 'quota',
      message: 'DeepL answered 456: Quota Exceeded',
    });
  });
});

describe('answers that are not what was asked for', () => {
  test('one missing: wrong-count for all, as nobody knows whose it is', async () => {
    const { ask } = await connect({ drop: 1 });
    const answers = await ask(makeItem('a', 'نص'), makeItem('b', 'آخر'));
    expect(answers.map((one) => fault(one)?.kind)).toEqual(['wrong-count', 'wrong-count']);
  });

  test('markup that was not sent is a fault of that item alone', async () => {
    const { ask } = await connect({ answer: (sent) => (sent.startsWith('نص') ? '<b>x</b>' : sent) });
    const answers = await ask(makeItem('a', 'نص'), makeItem('b', 'صفاقس', { صفاقس: 'Sfax' }));
    expect(fault(answers[0])?.kind).toBe('wrong-count');
    expect(text(answers[1])).toBe('Sfax');
  });

  test('names may change places; one that is lost is for those who verify names', async () => {
    const { ask } = await connect({ answer: () => '<n id="2">Sfax</n>was left for<n id="1"/> .' });
    const [answer] = await ask(makeItem('a', 'من صور إلى صفاقس', { صور: 'Tyre', صفاقس: 'Sfax' }));
    expect(text(answer)).toBe('Sfax was left for.');
  });
});

describe('faults, by what can be done about them', () => {
  type Row = [what: string, reply: ToldReply, kind: Fault['kind'], retryAfterMs?: number];
  const said = (message: string, detail?: string) => ({ message, ...(detail && { detail }) });
  const rows: Row[] = [
    ['429', { status: 429, body: said('Too many requests') }, 'rate-limited'],
    ['429 with seconds', { status: 429, headers: { 'retry-after': '3' } }, 'rate-limited', 3000],
    ['529', { status: 529, body: said('Too many requests'), headers: { 'retry-after': '0' } }, 'rate-limited', 0],
    ['503 with a time', { status: 503, headers: { 'retry-after': '5' } }, 'rate-limited', 5000],
    ['503', { status: 503, body: said('Service unavailable') }, 'unavailable'],
    ['500', { status: 500, body: said('Internal error') }, 'unavailable'],
    ['504', { status: 504, body: '<html>Gateway Time-out</html>' }, 'unavailable'],
    ['403', { status: 403, body: said('Forbidden') }, 'auth'],
    [
      '403 for the other service',
      { status: 403, body: said('Wrong endpoint. Use https://api-free.deepl.com') },
      'auth',
    ],
    ['404', { status: 404, body: said('Not found') }, 'auth'],
    ['413', { status: 413, body: said('Payload Too Large') }, 'too-large'],
    ['414', { status: 414 }, 'too-large'],
    ['456', { status: 456, body: said('Quota Exceeded') }, 'quota'],
    ['a target it lacks', { status: 400, body: said("Value for 'target_lang' not supported.") }, 'unsupported-pair'],
    ['a source it lacks', { status: 400, body: said("Value for 'source_lang' not supported.") }, 'unsupported-pair'],
    [
      'a glossary of another pair',
      { status: 400, body: said('Bad request', 'Glossary does not match the given language pair') },
      'auth',
    ],
    [
      'a formality that a target lacks',
      { status: 400, body: said("'formality' is not supported for given 'target_lang'.") },
      'auth',
    ],
    [
      'XML that it cannot read',
      { status: 400, body: { Message: 'Tag handling parsing failed, please check input.' } },
      'bad-request',
    ],
    ['anything else', { status: 400, body: said('Bad request') }, 'bad-request'],
  ];

  test.for(rows)('%s', async ([, reply, kind, retryAfterMs]) => {
    const { server, ask } = await connect({ replies: [reply] });
    const { message, ...rest } = fault((await ask(makeItem('a', 'نص')))[0])!;
    expect(rest).toEqual({ kind, ...(retryAfterMs !== undefined && { retryAfterMs }) });
    expect(message).toMatch(/^DeepL answered \d{3}/);
    expect(server.requests).toHaveLength(1);
  });

  test('words of the article, its neighbours or the key are in no message', async () => {
    const { server, ask } = await connect();
    const item = between('The mole is in Lyon', makeItem('a', 'Secret plan B: meet at dawn'), '');
    for (const message of ['meet at dawn is no text', 'mole is in Lyon', 'no such key: a-key-for-tests']) {
      server.behave({ replies: [{ status: 400, body: { message } }] });
      expect(fault((await ask(item))[0])?.message).toBe('DeepL answered 400');
    }
  });
});

describe('with a glossary at DeepL', () => {
  const env = { TARJUMAN_DEEPL_GLOSSARY: '00000000-0000-4000-8000-000000000009' };

  test('texts go plain and untouched, with its id', async () => {
    const { server, ask, provider } = await connect({}, env);
    server.glossaries.push({
      glossary_id: env.TARJUMAN_DEEPL_GLOSSARY,
      name: 'desk',
      creation_time: '',
      dictionaries: [],
      entries: { صفاقس: 'Sfax' },
    });
    const item = makeItem('a', 'عاد إلى صفاقس & سوسة', { صفاقس: 'Sfax' });
    expect(text((await ask(item))[0])).toBe('ead ila Sfax & swsa');
    expect(server.forms()[0]?.get('glossary_id')).toBe(env.TARJUMAN_DEEPL_GLOSSARY);
    expect(server.forms()[0]?.has('tag_handling')).toBe(false);
    expect(provider.charsOf(item)).toBe(item.text.length);
  });

  test('one that is not there stops the run', async () => {
    const { ask } = await connect({}, env);
    expect(fault((await ask(makeItem('a', 'نص')))[0])).toEqual({
      kind: 'auth',
      message: 'DeepL answered 404: Glossary not found',
    });
  });
});

describe('the settings', () => {
  test('a key is enough; a server on this machine needs none', () => {
    expect(readDeeplSettings({ DEEPL_AUTH_KEY: 'k' })).toMatchObject({
      free: false,
      formality: 'default',
      english: 'en-US',
      context: true,
      timeoutMs: 30_000,
    });
    expect(readDeeplSettings({ DEEPL_SERVER_URL: 'http://127.0.0.1:3000' }).key).toBe('local');
    expect(isDeeplConfigured({ DEEPL_AUTH_KEY: 'k' })).toBe(true);
    expect(isDeeplConfigured({ DEEPL_SERVER_URL: 'http://127.0.0.1:3000' })).toBe(true);
    expect(isDeeplConfigured({ DEEPL_SERVER_URL: 'https://deepl.example.org' })).toBe(false);
    expect(isDeeplConfigured({ DEEPL_SERVER_URL: 'nonsense' })).toBe(false);
  });

  test.for<[string, Record<string, string>, string, string]>([
    ['no key', {}, 'DEEPL_AUTH_KEY', 'not set'],
    ['a key with a line break', { DEEPL_AUTH_KEY: 'se\ncret' }, 'DEEPL_AUTH_KEY', 'a blank'],
    [
      'plain http elsewhere',
      { DEEPL_AUTH_KEY: 'k', DEEPL_SERVER_URL: 'http://deepl.lan' },
      'DEEPL_SERVER_URL',
      'deepl.lan',
    ],
    [
      'a formality that fails where there is none',
      { DEEPL_AUTH_KEY: 'k', TARJUMAN_DEEPL_FORMALITY: 'more' },
      'TARJUMAN_DEEPL_FORMALITY',
      '"more"',
    ],
    ['a model that there is not', { DEEPL_AUTH_KEY: 'k', TARJUMAN_DEEPL_MODEL: 'x' }, 'TARJUMAN_DEEPL_MODEL', '"x"'],
    [
      'no glossary id',
      { DEEPL_AUTH_KEY: 'k', TARJUMAN_DEEPL_GLOSSARY: 'my glossary' },
      'TARJUMAN_DEEPL_GLOSSARY',
      'no glossary id',
    ],
    ['another English', { DEEPL_AUTH_KEY: 'k', TARJUMAN_DEEPL_ENGLISH: 'en-AU' }, 'TARJUMAN_DEEPL_ENGLISH', '"en-AU"'],
  ])('%s is an error that names the variable', ([, env, file, found]) => {
    expect(() => readDeeplSettings(env)).toThrow(
      expect.objectContaining({ code: 'ENGINE_SETTINGS', at: { file }, message: expect.stringContaining(found) }),
    );
  });

  test('the fingerprint changes with what changes an answer, and not with the address or the key', () => {
    const of = (env: Record<string, string>) =>
      createDeepl(readDeeplSettings({ DEEPL_SERVER_URL: 'http://127.0.0.1:1', DEEPL_AUTH_KEY: 'secret-1', ...env }), {
        clock: realClock,
      }).fingerprint;
    const plain = of({});
    expect(plain).not.toContain('secret');
    expect(of({ DEEPL_SERVER_URL: 'http://127.0.0.1:2', DEEPL_AUTH_KEY: 'x' })).toBe(plain);
    const others = [
      of({ DEEPL_SERVER_URL: 'https://api.deepl.com' }),
      of({ TARJUMAN_DEEPL_GLOSSARY: '12345678' }),
      of({ TARJUMAN_DEEPL_FORMALITY: 'prefer_less' }),
      of({ TARJUMAN_DEEPL_MODEL: 'quality_optimized' }),
      of({ TARJUMAN_DEEPL_ENGLISH: 'en-GB' }),
      of({ TARJUMAN_DEEPL_CONTEXT: '0' }),
    ];
    expect(new Set([plain, ...others]).size).toBe(7);
  });
});

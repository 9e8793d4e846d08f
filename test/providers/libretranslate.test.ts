import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  isFault,
  type Pair,
} from '../../src/providers/contract.ts';
import {
  createLibreTranslate,
  isLibreTranslateConfigured,
  readLibreTranslateSettings,
} from '../../src/providers/libretranslate.ts';
import { makeItem, providerContract } from '../contracts/provider.ts';
import type { ToldReply } from '../support/http-service.ts';
import { type LibreBehaviour, startLibreServer } from '../support/libretranslate-server.ts';
import { peersThatDoNotPlay } from './peers-that-do-not-play.ts';

const never = new AbortController().signal;
const pair: Pair = { from: 'ar', to: 'en' };

const SCENES: Record<string, LibreBehaviour> = {
  answers: {},
  slow: { delayMs: 2000 },
  unavailable: { replies: [{ status: 500, body: { error: 'Cannot translate text: the worker is gone' } }] },
  'rate-limited': { replies: [{ status: 429, body: { error: 'Slowdown: 80 per 1 minute' } }] },
};

providerContract('libretranslate', async (scene) => {
  const server = await startLibreServer(SCENES[scene]);
  return {
    provider: createLibreTranslate(readLibreTranslateSettings(server.env), { clock: realClock }),
    calls: () => server.requests.length,
    close: () => server.close(),
  };
});

peersThatDoNotPlay('LibreTranslate', (url, timeout) =>
  createLibreTranslate(
    readLibreTranslateSettings({ LIBRETRANSLATE_URL: url, TARJUMAN_LIBRETRANSLATE_TIMEOUT: timeout }),
    { clock: realClock },
  ),
);

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function connect(behaviour: LibreBehaviour = {}, env: Record<string, string> = {}) {
  const server = await startLibreServer(behaviour);
  open.push(server);
  const provider = createLibreTranslate(readLibreTranslateSettings({ ...server.env, ...env }), { clock: realClock });
  return {
    server,
    provider,
    ask: (...items: EngineItem[]) => provider.translate(items, pair, never),
    askFor: (to: string, ...items: EngineItem[]) => provider.translate(items, { from: 'ar', to }, never),
  };
}

const text = (answer: EngineAnswer | undefined) => (answer && !isFault(answer) ? answer.text : undefined);
const fault = (answer: EngineAnswer | undefined): Fault | undefined =>
  answer && isFault(answer) ? answer.fault : undefined;

describe('what is sent', () => {
  test('texts without names: plain, in one list; no key where there is none', async () => {
    const { server, ask } = await connect();
    await ask(makeItem('a', 'أولا <b> & ثانيا'), makeItem('b', 'ثالثا'));
    expect(server.bodies()).toEqual([{ q: ['أولا <b> & ثانيا', 'ثالثا'], source: 'ar', target: 'en', format: 'text' }]);
  });

  test('one name makes the request HTML; what the server unescapes twice goes out escaped twice', async () => {
    const { server, ask } = await connect();
    const answers = await ask(makeItem('a', 'وصل <كريم> إلى صفاقس.', { صفاقس: 'Sfax & Co' }), makeItem('b', 'نص'));
    expect(server.bodies()[0]).toMatchObject({
      format: 'html',
      q: ['وصل &amp;lt;كريم&amp;gt; إلى <code translate="no">Sfax &amp;amp; Co</code>.', 'نص'],
    });
    expect(text(answers[0])).toBe('wsl <krym> ila Sfax & Co.');
  });

  test('with names=plain nothing is marked', async () => {
    const { server, ask } = await connect({}, { TARJUMAN_LIBRETRANSLATE_NAMES: 'plain' });
    await ask(makeItem('a', 'عاد إلى صفاقس', { صفاقس: 'Sfax' }));
    expect(server.bodies()[0]).toMatchObject({ format: 'text', q: ['عاد إلى صفاقس'] });
  });

  test('the key goes in the body, and into no message', async () => {
    const { server, ask } = await connect({ keys: ['k-12345678'] }, { LIBRETRANSLATE_API_KEY: 'k-12345678' });
    expect(text((await ask(makeItem('a', 'نص')))[0])).toBe('ns');
    expect(server.bodies()[0]?.api_key).toBe('k-12345678');
    server.behave({ replies: [{ status: 400, body: { error: 'no such key: k-12345678' } }] });
    expect(fault((await ask(makeItem('a', 'نص')))[0])?.message).toBe('LibreTranslate answered 400');
  });

  test.for([
    ['en-GB', 'en'],
    ['FR', 'fr'],
    ['pt-BR', 'pt-BR'],
    ['zh-hant', 'zh-Hant'],
  ])('%s is asked for as %s', async ([tag, asked]) => {
    const { server, askFor } = await connect();
    await askFor(tag!, makeItem('a', 'نص'));
    expect(server.bodies()[0]?.target).toBe(asked);
  });
});

describe("an article's own entities", () => {
  const signs = [
    'AT&T',
    '&amp;',
    '&lt;b&gt;',
    '&lt',
    '&copy 2026',
    '&#39;',
    '&#x27;',
    '&amp;amp;',
    'a & b',
    '5 < 7 > 3',
  ];

  test.for(signs)('%s comes back as it stands, plain and beside a name', async (sign) => {
    const { ask } = await connect();
    expect(text((await ask(makeItem('a', `نص ${sign} نص`)))[0])).toBe(`ns ${sign} ns`);
    expect(text((await ask(makeItem('a', `نص ${sign} صور`, { صور: 'Tyre' })))[0])).toBe(`ns ${sign} Tyre`);
  });

  test.for(['AT&T', '5 < 7 > 3', '<b>'])(
    '%s does, too, from a server that resolves entities only once',
    async (sign) => {
      const { ask } = await connect({ unescapes: false });
      expect(text((await ask(makeItem('a', `نص ${sign} صور`, { صور: 'Tyre & Co' })))[0])).toBe(`ns ${sign} Tyre & Co`);
    },
  );
});

describe('faults, by what can be done about them', () => {
  type Row = [what: string, reply: ToldReply, kind: Fault['kind'], retryAfterMs?: number];
  const error = (message: string) => ({ error: message });
  const rows: Row[] = [
    ['over the pace', { status: 429, body: error('Slowdown: 80 per 1 minute') }, 'rate-limited'],
    [
      'over the pace, with a time',
      { status: 429, headers: { 'retry-after': '7' }, body: error('Slowdown: 80 per 1 minute') },
      'rate-limited',
      7000,
    ],
    ['over the day', { status: 429, body: error('Slowdown: 1000 per 1 day') }, 'quota'],
    ['banned for a while', { status: 403, body: error('Too many request limits violations') }, 'rate-limited'],
    ['a key that is none', { status: 403, body: error('Invalid API key') }, 'auth'],
    ['no key', { status: 400, body: error('Visit https://portal.example.org to get an API key') }, 'auth'],
    ['no key, no portal', { status: 400, body: error('Please contact the server operator to get an API key') }, 'auth'],
    ['a language it lacks', { status: 400, body: error('xx is not supported') }, 'unsupported-pair'],
    [
      'a pair it lacks, from inside the translation',
      {
        status: 500,
        body: error('Cannot translate text: Basque (eu) is not available as a target language from Arabic'),
      },
      'unsupported-pair',
    ],
    ['a format it lacks', { status: 400, body: error('html format is not supported') }, 'bad-request'],
    [
      'too long',
      { status: 400, body: error('Invalid request: request (5120) exceeds text limit (2000)') },
      'too-large',
    ],
    ['too long for the server in front', { status: 413, body: '<html>Request Entity Too Large</html>' }, 'too-large'],
    ['anything else', { status: 400, body: error('Invalid request: missing q parameter') }, 'bad-request'],
    ['it broke', { status: 500, body: error('Cannot translate text: out of memory') }, 'unavailable'],
    ['a gateway', { status: 502, body: '<html><h1>Bad Gateway</h1></html>' }, 'unavailable'],
    ['overloaded, with a time', { status: 503, headers: { 'retry-after': '2' } }, 'rate-limited', 2000],
    ['an address without the service', { status: 404, body: 'Not Found' }, 'auth'],
  ];

  test.for(rows)('%s', async ([, reply, kind, retryAfterMs]) => {
    const { server, ask } = await connect({ replies: [reply] });
    const { message, ...rest } = fault((await ask(makeItem('a', 'نص')))[0])!;
    expect(rest).toEqual({ kind, ...(retryAfterMs !== undefined && { retryAfterMs }) });
    expect(message).toMatch(/^LibreTranslate answered \d{3}/);
    expect(message).not.toContain('<');
    expect(server.requests).toHaveLength(1);
  });

  test('limits of the server itself are found by halving', async () => {
    const { ask } = await connect({ charLimit: 5 });
    expect((await ask(makeItem('a', 'نص'), makeItem('b', 'نص طويل'))).map((one) => fault(one)?.kind)).toEqual([
      'too-large',
      'too-large',
    ]);
    expect(text((await ask(makeItem('a', 'نص')))[0])).toBe('ns');
  });

  test('an answer missing: wrong-count for all, as nobody knows whose it is', async () => {
    const { ask } = await connect({ drop: 1 });
    const answers = await ask(makeItem('a', 'نص'), makeItem('b', 'آخر'));
    expect(answers.map(fault)).toEqual(
      Array(2).fill({ kind: 'wrong-count', message: '2 texts were sent, 1 came back' }),
    );
  });

  test("the server's words are shown only while they hold nothing of the article", async () => {
    const { ask } = await connect({
      replies: [{ status: 500, body: error('Cannot translate text: meet at dawn behind') }],
    });
    const [answer] = await ask(makeItem('a', 'Secret plan B: meet at dawn behind the mill'));
    expect(fault(answer)?.message).toBe('LibreTranslate answered 500');
  });

  test('markup that was not sent is a fault of that item alone', async () => {
    const { ask } = await connect({
      replies: [{ status: 200, body: { translatedText: ['<script>x</script>', '<code translate="no">Sfax</code>'] } }],
    });
    const answers = await ask(makeItem('a', 'نص'), makeItem('b', 'صفاقس', { صفاقس: 'Sfax' }));
    expect(fault(answers[0])?.kind).toBe('wrong-count');
    expect(text(answers[1])).toBe('Sfax');
  });
});

describe('money and names', () => {
  test('a server of one’s own costs nothing; one with a key costs what nobody knows, or what is set', async () => {
    const of = (env: Record<string, string>) =>
      createLibreTranslate(readLibreTranslateSettings(env), { clock: realClock }).billing;
    expect(of({ LIBRETRANSLATE_URL: 'http://127.0.0.1:5000' })).toMatchObject({ usdPerMillion: 0 });
    const hosted = { LIBRETRANSLATE_URL: 'https://translate.example.org', LIBRETRANSLATE_API_KEY: 'k' };
    expect(of(hosted)).toMatchObject({ usdPerMillion: 0, known: false });
    expect(of({ ...hosted, TARJUMAN_LIBRETRANSLATE_PRICE: '3.5' })).toEqual({
      unit: 'character',
      usdPerMillion: 3.5,
      asOf: '2026-11',
    });
  });

  test('what is counted is what is sent', async () => {
    const { ask, provider } = await connect();
    const item = makeItem('a', 'ربح & صور', { صور: 'Tyre' });
    const sent = 'ربح &amp;amp; <code translate="no">Tyre</code>';
    expect(provider.charsOf(item)).toBe(codePoints(sent));
    expect((await ask(item))[0]).toMatchObject({ billed: codePoints(sent) });
  });
});

describe('the settings', () => {
  const base = { LIBRETRANSLATE_URL: 'https://translate.example.org/' };

  test('an address is enough', () => {
    expect(readLibreTranslateSettings(base)).toEqual({
      address: { url: 'https://translate.example.org', host: 'translate.example.org', loopback: false },
      names: 'span',
      timeoutMs: 60_000,
    });
    expect(isLibreTranslateConfigured(base)).toBe(true);
    expect(isLibreTranslateConfigured({})).toBe(false);
  });

  test('plain http elsewhere needs a word in the environment', () => {
    const env = { LIBRETRANSLATE_URL: 'http://translate.lan:5000', TARJUMAN_LIBRETRANSLATE_INSECURE: '1' };
    expect(readLibreTranslateSettings(env).address.url).toBe('http://translate.lan:5000');
  });

  test.for<[string, Record<string, string>, string, string]>([
    ['none', {}, 'LIBRETRANSLATE_URL', 'not set'],
    ['no address', { LIBRETRANSLATE_URL: 'translate' }, 'LIBRETRANSLATE_URL', 'no address'],
    ['another scheme', { LIBRETRANSLATE_URL: 'ftp://x.example' }, 'LIBRETRANSLATE_URL', 'ftp:'],
    ['http elsewhere', { LIBRETRANSLATE_URL: 'http://translate.lan:5000' }, 'LIBRETRANSLATE_URL', 'translate.lan:5000'],
    ['a password in it', { LIBRETRANSLATE_URL: 'https://u:secret@x.example' }, 'LIBRETRANSLATE_URL', 'password'],
    ['a key in it', { LIBRETRANSLATE_URL: 'https://x.example/?api_key=secret' }, 'LIBRETRANSLATE_URL', 'behind ?'],
    ['a broken key', { ...base, LIBRETRANSLATE_API_KEY: 'a secret' }, 'LIBRETRANSLATE_API_KEY', 'a blank'],
    [
      'a way with names that there is not',
      { ...base, TARJUMAN_LIBRETRANSLATE_NAMES: 'x' },
      'TARJUMAN_LIBRETRANSLATE_NAMES',
      '"x"',
    ],
    ['no time', { ...base, TARJUMAN_LIBRETRANSLATE_TIMEOUT: '301' }, 'TARJUMAN_LIBRETRANSLATE_TIMEOUT', '"301"'],
    ['no price', { ...base, TARJUMAN_LIBRETRANSLATE_PRICE: '-1' }, 'TARJUMAN_LIBRETRANSLATE_PRICE', '"-1"'],
  ])('%s is an error that names the variable and never shows a key', ([, env, file, found]) => {
    const read = () => readLibreTranslateSettings(env);
    expect(read).toThrow(
      expect.objectContaining({ code: 'ENGINE_SETTINGS', at: { file }, message: expect.stringContaining(found) }),
    );
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
  });
});

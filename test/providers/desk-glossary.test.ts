import { afterEach, describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { isFault, type Provider } from '../../src/providers/contract.ts';
import { createDeepl, readDeeplSettings } from '../../src/providers/deepl.ts';
import { createGoogle, readGoogleSettings } from '../../src/providers/google.ts';
import { glossaryId } from '../../src/providers/google-glossary.ts';
import { besideGlossary } from '../../src/providers/marks-beside-glossary.ts';
import { makeItem } from '../contracts/provider.ts';
import { type DeeplBehaviour, startDeeplServer } from '../support/deepl-server.ts';
import { startGoogleServer } from '../support/google-server.ts';

const open: { close?(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close?.();
});

const pair = { from: 'ar', to: 'en' };
const entries = [{ source: 'صفاقس', target: 'Sfax' }];
const names = () => entries;
const item = makeItem('a', 'عاد إلى صفاقس', { صفاقس: 'Sfax' });

async function ask(provider: Provider, one = item) {
  const [answer] = await provider.translate([one], pair, new AbortController().signal);
  return isFault(answer!) ? answer.fault.kind : answer?.text;
}

describe('a glossary of glossary.yaml at DeepL, while a run goes on', () => {
  async function connect(behaviour: DeeplBehaviour = {}) {
    const server = await startDeeplServer(behaviour);
    const notices: string[] = [];
    const deps = { clock: realClock, names, onNotice: (line: string) => notices.push(line) };
    const provider = createDeepl(readDeeplSettings(server.env), deps);
    open.push(server, provider);
    return { server, provider, notices };
  }

  test('requests that begin together make one', async () => {
    const { server, provider } = await connect({ delayMs: 20 });
    const items = Array.from({ length: 5 }, (_, index) => ({ ...item, text: `${item.text} ${index}` }));
    await Promise.all(items.map((one) => ask(provider, one)));
    expect(server.glossaries).toHaveLength(1);
    expect(new Set(server.forms().map((form) => form.get('glossary_id')))).toEqual(
      new Set([server.glossaries[0]?.glossary_id]),
    );
  });

  test('that another run has taken away is made again with the next try', async () => {
    const { server, provider } = await connect();
    expect(await ask(provider)).toBe('ead ila Sfax');
    server.glossaries.splice(0);
    expect(await ask(provider)).toBe('unavailable');
    expect(await ask(provider)).toBe('ead ila Sfax');
    expect(server.glossaries).toHaveLength(1);
  });

  test('that cannot be looked for now is waited for once, and then names go in tags', async () => {
    const { server, provider, notices } = await connect({
      replies: [{ calls: [1, 2], status: 503, body: { message: 'down' } }],
    });
    expect(await ask(provider)).toBe('unavailable');
    expect(await ask(provider)).toBe('ead ila Sfax');
    expect(server.forms()[0]?.get('tag_handling')).toBe('xml');
    expect(notices).toEqual([expect.stringContaining('names go in tags')]);
  });

  test('is not made where the settings say none, and not counted less than it may cost', async () => {
    const server = await startDeeplServer();
    const provider = createDeepl(readDeeplSettings({ ...server.env, TARJUMAN_DEEPL_GLOSSARY: 'none' }), {
      clock: realClock,
      names,
    });
    open.push(server);
    expect(await ask(provider)).toBe('ead ila Sfax');
    expect(server.glossaries).toEqual([]);
    const own = createDeepl(readDeeplSettings(server.env), { clock: realClock, names });
    expect(own.charsOf(item)).toBeGreaterThanOrEqual(Math.max([...item.text].length, provider.charsOf(item)));
    expect(own.fingerprint).not.toBe(provider.fingerprint);
  });
});

describe('beside a glossary, names that it will hardly find are marked', () => {
  const glued = makeItem('b', 'ولصفاقس ميناء وسوسة جميلة، وصفاقس', { صفاقس: 'Sfax', سوسة: 'Sousse' });

  test('a name with a particle glued to it, one that is not in it, and no other', () => {
    const has = new Map([['صفاقس', 'Sfax']]);
    const left = (text: string, written: Record<string, string>) =>
      besideGlossary(makeItem('x', text, written), { id: '1', has }).terms.map(({ term }) => term);
    expect(left('عاد إلى صفاقس.', { صفاقس: 'Sfax' })).toEqual([]);
    expect(left('عاد لصفاقس.', { صفاقس: 'Sfax' })).toEqual(['صفاقس']);
    expect(left('عاد إلى صفاقس.', { صفاقس: 'Safaqis' })).toEqual(['صفاقس']);
    expect(left('عاد إلى سوسة.', { سوسة: 'Sousse' })).toEqual(['سوسة']);
    // Of a glossary that somebody else has made nothing is known but that words have ends.
    expect(besideGlossary(makeItem('x', 'إلى سوسة', { سوسة: 'Sousse' }), { id: '1' }).terms).toEqual([]);
  });

  test('DeepL and Google get both in one request, and it is counted', async () => {
    const deepl = await startDeeplServer();
    const provider = createDeepl(readDeeplSettings(deepl.env), { clock: realClock, names });
    open.push(deepl);
    const answers = await provider.translate([item, glued], pair, new AbortController().signal);
    const [form] = deepl.forms();
    expect(form?.get('glossary_id')).toBe(deepl.glossaries[0]?.glossary_id);
    expect(form?.getAll('text')).toEqual([
      'عاد إلى صفاقس',
      'ول<n id="1">Sfax</n> ميناء و<n id="2">Sousse</n> جميلة، وصفاقس',
    ]);
    expect(answers.map((answer) => (isFault(answer) ? answer.fault : answer.text))).toEqual([
      'ead ila Sfax',
      expect.stringMatching(/Sfax .* w Sousse/),
    ]);
    for (const [index, one] of [item, glued].entries())
      expect(provider.charsOf(one)).toBeGreaterThanOrEqual((answers[index] as { billed: number }).billed);

    const google = await startGoogleServer();
    open.push(google);
    const settings = readGoogleSettings({
      ...google.env,
      TARJUMAN_GOOGLE_LOCATION: 'us-central1',
      TARJUMAN_GOOGLE_GLOSSARY: 'theirs',
    });
    const other = await createGoogle(settings, { clock: realClock });
    open.unshift(other);
    const [billed] = await other.translate([glued], pair, new AbortController().signal);
    expect(google.requests[0]).toMatchObject({
      mimeType: 'text/html',
      contents: ['ول<span translate="no">Sfax</span> ميناء و<span translate="no">Sousse</span> جميلة، وصفاقس'],
      glossaryConfig: { glossary: expect.stringMatching(/\/theirs$/) },
    });
    expect((billed as { billed: number }).billed).toBe(other.charsOf(glued));
  });
});

describe('a glossary of glossary.yaml at Google, while a run goes on', () => {
  async function connect() {
    const server = await startGoogleServer();
    const env = { ...server.env, TARJUMAN_GOOGLE_LOCATION: 'us-central1', TARJUMAN_GOOGLE_GLOSSARY: 'glossary.yaml' };
    const notices: string[] = [];
    const deps = { clock: realClock, names, onNotice: (line: string) => notices.push(line) };
    const provider = await createGoogle(readGoogleSettings(env), deps);
    open.push(provider, server);
    const name = `projects/desk/locations/us-central1/glossaries/${glossaryId('tarjuman', pair, entries)}`;
    const stored = {
      name,
      displayName: '',
      languagePair: { sourceLanguageCode: 'ar', targetLanguageCode: 'en' },
      inputConfig: { gcsSource: { inputUri: '' } },
      entries: new Map([['صفاقس', 'Sfax']]),
    };
    return { server, provider, notices, put: () => server.glossaries.set(name, stored), name };
  }

  test('that is taken away is looked for again, and names go in spans', async () => {
    const { server, provider, notices, put, name } = await connect();
    put();
    expect(await ask(provider)).toBe('EN ead ila Sfax');
    expect(server.requests[0]?.glossaryConfig?.glossary).toBe(name);
    server.glossaries.clear();
    server.behave({ faults: [{ calls: 2, code: 5, details: 'Glossary not found' }] });
    expect(await ask(provider)).toBe('unavailable');
    expect(await ask(provider)).toBe('EN ead ila Sfax');
    expect(server.requests.map(({ glossaryConfig }) => glossaryConfig !== null)).toEqual([true, true, false]);
    expect(notices).toEqual([expect.stringContaining('tarjuman glossary push google makes it')]);
  });

  test('a second try goes in spans', async () => {
    const { server, provider, put } = await connect();
    put();
    await ask(provider, { ...item, missed: ['صفاقس'] });
    expect(server.requests[0]).toMatchObject({ mimeType: 'text/html', glossaryConfig: null });
  });

  test('a language model is priced by what goes in and what comes out, and reckoned so beforehand', async () => {
    const server = await startGoogleServer();
    open.push(server);
    const settings = readGoogleSettings({ ...server.env, TARJUMAN_GOOGLE_MODEL: 'translation-llm' });
    const provider = await createGoogle(settings, { clock: realClock });
    open.unshift(provider);
    const [answer] = await provider.translate([makeItem('a', 'نص قصير')], pair, new AbortController().signal);
    expect(answer).toMatchObject({ billed: 7, usd: ((7 + 'EN ns qsyr'.length) * 20) / 1e6 });
    expect((7 * provider.billing.usdPerMillion) / 1e6).toBeGreaterThan((answer as { usd: number }).usd);
  });
});

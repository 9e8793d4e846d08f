import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { readDeeplSettings } from '../../src/providers/deepl.ts';
import {
  deeplShelf,
  deleteDeskGlossary,
  ensureGlossary,
  glossaryName,
  listDeskGlossaries,
} from '../../src/providers/deepl-glossary.ts';
import { prepareEntries } from '../../src/providers/desk-glossary.ts';
import { type DeeplBehaviour, startDeeplServer } from '../support/deepl-server.ts';

const pair = { from: 'ar', to: 'en' };
const names = [
  { source: 'صفاقس', target: 'Sfax' },
  { source: 'أبو كريم', target: 'Abu Karim' },
];

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function connect(behaviour: DeeplBehaviour = {}) {
  const server = await startDeeplServer(behaviour);
  open.push(server);
  return { server, settings: readDeeplSettings(server.env) };
}

describe("the desk's glossary at DeepL", () => {
  test('is made once, however often a run begins and in whatever order the names stand', async () => {
    const { server, settings } = await connect();
    const first = await ensureGlossary(settings, pair, names);
    expect(first).toMatchObject({ made: true, entries: 2, left: [] });
    expect(first?.name).toMatch(/^tarjuman ar-en [0-9a-f]{16}$/);
    const again = await ensureGlossary(settings, pair, [...names].reverse());
    expect(again).toEqual({ ...first, made: false });
    expect(server.glossaries).toHaveLength(1);
    expect(server.glossaries[0]).toMatchObject({
      dictionaries: [{ source_lang: 'ar', target_lang: 'en', entry_count: 2 }],
      entries: { صفاقس: 'Sfax', 'أبو كريم': 'Abu Karim' },
    });
  });

  test('a changed name makes another, which replaces the first; a region does not', async () => {
    const { server, settings } = await connect();
    const first = await ensureGlossary(settings, pair, names);
    await ensureGlossary(settings, { from: 'ar', to: 'en-GB' }, names);
    expect(server.glossaries).toHaveLength(1);
    await ensureGlossary(settings, { from: 'ar', to: 'fr' }, names);
    server.glossaries.push({ ...server.glossaries[0]!, glossary_id: '8', name: 'tarjuman ar-en by hand' });
    const other = readDeeplSettings(server.env, { desk: 'sport' });
    await ensureGlossary(other, pair, [names[0]!]);
    const changed = await ensureGlossary(settings, pair, [names[0]!, { ...names[1]!, target: 'Abou Karim' }]);
    expect(changed).toMatchObject({ made: true, removed: [first?.name] });
    // Another pair's, a person's own and another desk's stay.
    expect(server.glossaries.map(({ name }) => name.replace(/ [0-9a-f]{16}$/, ''))).toEqual([
      'tarjuman ar-fr',
      'tarjuman ar-en by hand',
      'sport ar-en',
      'tarjuman ar-en',
    ]);
  });

  test('what stands in it can be read back', async () => {
    const { settings } = await connect();
    const shelf = deeplShelf(settings);
    const made = await shelf.push(pair, names, {});
    expect(await shelf.entriesOf(made!, pair)).toEqual(prepareEntries(names).kept);
    expect(made?.name).toBe(shelf.nameOf(pair, names));
  });

  test('one that somebody has changed at DeepL is not taken for ours', async () => {
    const { server, settings } = await connect();
    await ensureGlossary(settings, pair, names);
    server.glossaries[0]!.dictionaries[0]!.entry_count = 1;
    expect(await ensureGlossary(settings, pair, names)).toMatchObject({ made: true });
  });

  test('a thousand names go in one piece, though the form is longer than a translation may be', async () => {
    const { settings } = await connect();
    const many = Array.from({ length: 1500 }, (_, index) => ({
      source: `اسم طويل رقم ${index}`,
      target: `Long name number ${index}`,
    }));
    expect(await ensureGlossary(settings, pair, many)).toMatchObject({ entries: 1500, left: [] });
  });

  test('where the pair has none: nothing, and names are protected in the text instead', async () => {
    const { settings } = await connect({ glossaryLanguages: ['de', 'en'] });
    expect(await ensureGlossary(settings, pair, names)).toBeUndefined();
  });

  test('no names, no glossary, no request', async () => {
    const { server, settings } = await connect();
    expect(await ensureGlossary(settings, pair, [])).toBeUndefined();
    expect(server.requests).toHaveLength(0);
  });

  test('ours are listed and can be deleted; those of others are not ours', async () => {
    const { server, settings } = await connect();
    server.glossaries.push({ glossary_id: '9', name: 'marketing', creation_time: '', dictionaries: [], entries: {} });
    const made = await ensureGlossary(settings, pair, names);
    expect((await listDeskGlossaries(settings)).map(({ id }) => id)).toEqual([made?.id]);
    await deleteDeskGlossary(settings, made!.id);
    expect(server.glossaries.map(({ name }) => name)).toEqual(['marketing']);
  });

  test.for<[string, DeeplBehaviour, string]>([
    ['a key that is refused', { key: 'another' }, 'ENGINE_SETTINGS'],
    ['an account that is full', { glossariesAtMost: 0 }, 'ENGINE_SETTINGS'],
    ['a service that is not there', { replies: [{ status: 503 }] }, 'NO_ENGINE'],
    ['an answer that is none', { replies: [{ status: 200, body: '<html>' }] }, 'NO_ENGINE'],
  ])('%s is an error', async ([, behaviour, code]) => {
    const { settings } = await connect(behaviour);
    await expect(ensureGlossary(settings, pair, names)).rejects.toMatchObject({ code });
  });
});

describe('what DeepL would refuse the whole glossary for is left out, with its reason', () => {
  test.for<[{ source: string; target: string }, string]>([
    [{ source: 'اسم', target: ' ' }, 'one side is empty'],
    [{ source: 'سطر\nآخر', target: 'x' }, 'a line break'],
    [{ source: 'طويل', target: 'x'.repeat(1025) }, '1024 bytes'],
    [{ source: 'ا'.repeat(513), target: 'x' }, '1024 bytes'],
    [{ source: 'صفاقس', target: 'Safaqis' }, 'another translation ("Sfax")'],
  ])('%j', ([entry, why]) => {
    const { kept, left } = prepareEntries([...names, entry]);
    expect(kept).toHaveLength(2);
    expect(left).toEqual([{ source: entry.source, why: expect.stringContaining(why) }]);
  });

  test('the same entry twice is one', () => {
    expect(prepareEntries([...names, ...names])).toMatchObject({ kept: { length: 2 }, left: [] });
  });

  test('law: the name depends on the content and not on its order; nothing is lost without a reason', () => {
    const entry = fc.record({ source: fc.string({ maxLength: 6 }), target: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ source }) => source.normalize('NFC').trim() }), (entries) => {
        const { kept, left } = prepareEntries(entries);
        expect(kept.length + left.length).toBe(entries.length);
        expect(glossaryName(pair, prepareEntries([...entries].reverse()).kept)).toBe(glossaryName(pair, kept));
      }),
    );
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';
import { type LibreServer, startLibreServer } from '../support/libretranslate-server.ts';

const A = 'سوكولوف يزور دورنبورغ\n\nوصل سوكولوف إلى المدينة صباح أمس. وكان الجو صحوا.\n';
const B = 'كلمة في المتحف\n\nوقال سوكولوف إن الاتفاق جاهز. وعاد الوفد مساء.\n';
const glossary = (english: string) => `# ours\nterms:
  - { term: سوكولوف, translations: { en: ${english} }, type: person }
  - { term: دورنبورغ, translations: { en: Dornburg }, type: place }
`;

let server: LibreServer;
beforeAll(async () => {
  server = await startLibreServer();
});
afterAll(() => server.close());

const run = (desk: DeskInProcess, ...argv: string[]) =>
  desk.run(argv, { env: { ...server.env, TARJUMAN_LIBRETRANSLATE_PRICE: '20' } });
const sent = () => server.bodies().flatMap(({ q }) => q);

/** A translated, approved and published; B translated; then the name changes. */
async function changedDesk(): Promise<DeskInProcess> {
  const desk = openDeskFolder({
    'source-texts/a.txt': A,
    'source-texts/b.txt': B,
    'glossary.yaml': glossary('Sokolov'),
  });
  await run(desk, 'translate', '--provider', 'libretranslate');
  await run(desk, 'approve', 'a');
  expect((await run(desk, 'publish', 'a')).code).toBe(0);
  desk.put('glossary.yaml', glossary('Sokoloff'));
  return desk;
}

describe("when a term's translation changes", () => {
  test('status shows every segment and every published copy that disagrees', async () => {
    const desk = await changedDesk();
    const { out, err } = await run(desk, 'status', '--json');
    const [a, b] = JSON.parse(out);
    const files = ['a.en.txt', 'a.en.html'];
    expect(a.names).toMatchObject({ segments: ['s1', 's2'], approved: ['s1', 's2'] });
    expect(a.names.copies.segments).toEqual(['s1', 's2']);
    expect(a.names.copies.files).toEqual(expect.arrayContaining(files));
    expect(b.names).toEqual({ segments: ['s2'], approved: [], copies: null });
    expect(err).toMatch(/approved, and not as the glossary says their names: s1 s2/);
    expect(err).toMatch(/copies that went out have other names than the glossary: .*a\.en\.txt.* \(s1 s2\)/);
    expect(err).toMatch(/not as the glossary says its names: s2 \(translate --terms-changed asks again\)/);
  });

  test('check shows the same, and its exit code says that somebody is needed', async () => {
    const desk = await changedDesk();
    const { code, out } = await run(desk, 'check');
    expect(code).toBe(1);
    const lines = out.split('\n').map((line) => line.split('\t'));
    expect(
      lines.filter(([, , , , check]) => check === 'names-honoured').map(([slug, , id]) => `${slug} ${id}`),
    ).toEqual(['a s1', 'a s2', 'b s2']);
    expect(lines.filter(([, , , , check]) => check === 'names-in-copies').map(([slug]) => slug)).toEqual(['a']);
    const json = (await run(desk, 'check', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(json.map(({ copies }) => copies?.segments ?? null)).toEqual([['s1', 's2'], null]);
  });

  test('a copy still disagrees when its record has been put right, until it goes out again', async () => {
    const desk = await changedDesk();
    const record = 'translations/en/a/bilingual.xlf';
    desk.put(record, desk.read(record).replaceAll(/(<target[^>]*>[^<]*(?:<[^>]*>)?[^<]*)Sokolov/g, '$1Sokoloff'));
    await run(desk, 'translate', '--provider', 'libretranslate');
    await run(desk, 'approve', 'a');
    const a = JSON.parse((await run(desk, 'status', 'source-texts/a.txt', '--json')).out)[0];
    expect(a.names).toMatchObject({ segments: [], copies: { segments: [], terms: ['سوكولوف'] } });
    await run(desk, 'publish', 'a');
    expect(JSON.parse((await run(desk, 'status', 'source-texts/a.txt', '--json')).out)[0].names.copies).toBeNull();
  });

  test('translate --terms-changed asks again for what nobody has approved, once', async () => {
    const desk = await changedDesk();
    const before = sent().length;
    const plain = await run(desk, 'translate', '--provider', 'libretranslate');
    expect(sent().length).toBe(before);
    expect(plain.code).toBe(1);
    const dry = await run(desk, 'translate', '--provider', 'libretranslate', '--terms-changed', '--dry-run', '--json');
    expect(JSON.parse(dry.out).plan.segments).toBe(1);
    const approved = desk.read('translations/en/a/bilingual.xlf');
    const { out } = await run(desk, 'translate', '--provider', 'libretranslate', '--terms-changed', '--json');
    expect(JSON.parse(out).articles.map(({ slug, sent: count }: never) => [slug, count])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(sent().length).toBe(before + 1);
    expect(sent().at(-1)).toContain('Sokoloff');
    expect(desk.read('translations/en/a/bilingual.xlf')).toBe(approved);
    expect(desk.read('translations/en/b/bilingual.txt'.replace('.txt', '.csv'))).toContain('Sokoloff');
    await run(desk, 'translate', '--provider', 'libretranslate', '--terms-changed');
    expect(sent().length).toBe(before + 1);
  });

  test('memory does not bring the old name back', async () => {
    const desk = await changedDesk();
    // The same sentence as an approved one, in another article that was filled from memory.
    desk.put('glossary.yaml', glossary('Sokolov'));
    desk.put('source-texts/c.txt', 'خبر من المدينة\n\nوصل سوكولوف إلى المدينة صباح أمس.\n');
    await run(desk, 'translate', '--provider', 'libretranslate');
    desk.put('glossary.yaml', glossary('Sokoloff'));
    const before = sent().length;
    await run(desk, 'translate', 'source-texts/c.txt', '--provider', 'libretranslate', '--terms-changed');
    expect(sent().length).toBe(before + 1);
    expect(desk.read('translations/en/c/bilingual.csv')).toContain('Sokoloff');
  });
});

describe('status looks ahead', () => {
  test('what the memory covers, and what is left to pay for, by engine', async () => {
    const desk = await changedDesk();
    desk.put('source-texts/c.txt', 'خبر عاجل من المتحف\n\nوكان الجو صحوا. وفتح المتحف أبوابه. وكان الجو صحوا جدا.\n');
    desk.put('source-texts/d.txt', 'خبر عاجل من المتحف\n\nوفتح المتحف أبوابه.\n');
    const before = sent().length;
    const { out, err } = await run(desk, 'status', '--provider', 'google,deepl,libretranslate', '--json');
    const rows = JSON.parse(out);
    const chars = [...'خبر عاجل من المتحف', ...'وفتح المتحف أبوابه.', ...'وكان الجو صحوا جدا.'].length;
    expect(rows[2]).toMatchObject({
      record: 'none',
      memory: { fills: 1, near: 1, chars: [...'وكان الجو صحوا.'].length },
      toPay: {
        segments: 3,
        chars,
        costs: [
          { provider: 'google', cost: (chars * 20) / 1e6 },
          { provider: 'deepl', cost: (chars * 25) / 1e6 },
          { provider: 'libretranslate', cost: (chars * 20) / 1e6 },
        ],
      },
    });
    // The same texts in another article are paid for once.
    expect(rows[3].toPay).toMatchObject({ segments: 0, chars: 0 });
    expect(err).toContain(
      `memory fills 1, memory is near 1, 3 left to pay for: ${chars} characters (google about $0.00`,
    );
    expect(sent().length).toBe(before);
    // And it comes to that.
    const run2 = await run(desk, 'translate', 'source-texts/c.txt', '--provider', 'libretranslate', '--json');
    expect(JSON.parse(run2.out).articles[0]).toMatchObject({ fromMemory: 1, sent: 3 });
  });

  test('without an engine the published prices are shown; nothing to do, nothing to pay', async () => {
    const desk = openDeskFolder({ 'source-texts/a.txt': A });
    const { out } = await desk.run(['status', '--json']);
    expect(JSON.parse(out)[0].toPay.costs.map(({ provider }: { provider: string }) => provider)).toEqual([
      'google',
      'deepl',
    ]);
    await desk.run(['translate', '--provider', 'mock']);
    expect(JSON.parse((await desk.run(['status', '--provider', 'mock', '--json'])).out)[0].toPay).toMatchObject({
      segments: 0,
      chars: 0,
    });
  });
});

describe('translate --frozen', () => {
  test('fails when anything would change, says what, and writes and sends nothing', async () => {
    const desk = openDeskFolder({ 'source-texts/a.txt': A, 'glossary.yaml': glossary('Sokolov') });
    await run(desk, 'translate', '--provider', 'libretranslate');
    const files = desk.files();
    expect((await run(desk, 'translate', '--frozen', '--provider', 'libretranslate')).code).toBe(0);
    const before = sent().length;

    desk.put('glossary.yaml', glossary('Sokoloff'));
    const named = await run(desk, 'translate', '--frozen', '--provider', 'libretranslate', '--json');
    expect(named.code).toBe(1);
    expect(JSON.parse(named.out).wouldChange).toContain('translations/en/a/report.json');
    expect(named.err).toMatch(/files would change: .*translations\/en\/a\/report\.json/);

    desk.put('glossary.yaml', glossary('Sokolov'));
    desk.put('source-texts/a.txt', A.replace('صباح', 'مساء'));
    const source = await run(desk, 'translate', '--frozen', '--provider', 'libretranslate');
    expect(source.code).toBe(1);
    expect(source.err).toContain('1 reopened, its source has changed: s2');
    expect(source.err).toContain('translations/en/a/bilingual.xlf');
    expect(sent().length).toBe(before);
    expect(desk.files()).toEqual(files);
  });
});

describe('status of many articles', () => {
  const many = () => {
    const articles = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `source-texts/n${i}.txt`,
        `خبر رقم ${i}\n\nوصل سوكولوف إلى المدينة رقم ${i}.\n`,
      ]),
    );
    return openDeskFolder({ ...articles, 'glossary.yaml': glossary('Sokolov') });
  };

  test('what it said before is kept, and never stands in the way of what has changed since', async () => {
    const desk = many();
    await run(desk, 'translate', '--provider', 'libretranslate');
    const look = async () => JSON.parse((await run(desk, 'status', '--provider', 'libretranslate', '--json')).out);
    const fresh = await look();
    expect(desk.has('.tarjuman/cache/status.json')).toBe(true);
    expect(await look()).toEqual(fresh);
    const rows: Record<string, number> = Object.fromEntries(
      fresh.map(({ slug }: { slug: string }, index: number) => [slug, index]),
    );

    desk.put('source-texts/n3.txt', 'خبر رقم 3\n\nعاد سوكولوف إلى المدينة.\n');
    await run(desk, 'approve', 'n4');
    await run(desk, 'publish', 'n4');
    const after = await look();
    expect(after[rows['n3']!]).toMatchObject({ record: 'behind', toPay: { segments: 1 } });
    expect(after[rows['n4']!]).toMatchObject({ states: { reviewed: 2 }, copies: 'current' });
    expect(after.filter((_: unknown, i: number) => i !== rows['n3'] && i !== rows['n4'])).toEqual(
      fresh.filter((_: unknown, i: number) => i !== rows['n3'] && i !== rows['n4']),
    );

    desk.put('glossary.yaml', glossary('Sokoloff'));
    // n3's sentence is open and says nothing yet.
    const named = (await look()).filter(({ names }: { names: { segments: string[] } }) => names.segments.length === 1);
    expect(named).toHaveLength(39);
    // A copy that somebody takes away or overwrites is seen as well.
    desk.put('translations/en/n4/copies/n4.en.txt', 'something else\n');
    expect((await look())[rows['n4']!].copies).toBe('stale');
  });

  test('a cache that is no cache, or cannot be written, only takes longer', async () => {
    const desk = many();
    await run(desk, 'translate', '--provider', 'libretranslate');
    const said = (await run(desk, 'status', '--json')).out;
    for (const broken of ['', '{"desk":', '[]', '{"desk":"x","rows":null}']) {
      desk.put('.tarjuman/cache/status.json', broken);
      expect((await run(desk, 'status', '--json')).out).toBe(said);
    }
    desk.remove('.tarjuman/cache/status.json');
    desk.put('.tarjuman/cache/status.json/in-the-way', '');
    expect((await run(desk, 'status', '--json')).out).toBe(said);
  });
});

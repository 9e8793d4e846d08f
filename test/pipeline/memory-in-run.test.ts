import { describe, expect, test } from 'vitest';
import { segmentsOf } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { type DeskInProcess, openDeskFolder } from '../support/desk-in-process.ts';

const tu = (source: string, target: string, more = '') =>
  `<tu tuid="${target.length}" changeid="Maha" changedate="20260110T083000Z">${more}<tuv xml:lang="ar"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;
const tmx = (...units: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ar" datatype="plaintext"/><body>${units.join('')}</body></tmx>`;

const TEXT =
  'أعلن رئيس البلدية أمس افتتاح الجسر الجديد.\n\nأصيب 15 عاملا في حادث الميناء.\n\nلا شيء يشبه هذه الجملة.\n';
const segments = (desk: DeskInProcess) =>
  segmentsOf(readXliff(desk.read('translations/en/bridge/bilingual.xlf'), 'x').bitext);

describe('TMX files in memory/', () => {
  const files = {
    'source-texts/bridge.txt': TEXT,
    'memory/desk.tmx': tmx(
      tu('أعلن رئيس البلدية أمس افتتاح الجسر الجديد.', 'The mayor announced the opening of the new bridge yesterday.'),
      tu('أصيب 12 عاملا في حادث الميناء.', '12 workers were injured in the port accident.'),
    ),
  };

  test('fill what is the same, and what differs in a number only, with who and whence; never as reviewed', async () => {
    const desk = openDeskFolder(files);
    const { code, err } = await desk.run(['translate']);
    expect(code).toBe(3); // one sentence needs an engine
    expect(err).toContain('2 from memory');
    const [, first, second, third] = [undefined, ...segments(desk)];
    expect(first).toMatchObject({
      state: 'translated',
      target: 'The mayor announced the opening of the new bridge yesterday.',
      origin: { kind: 'memory', score: 100, from: 'memory/desk.tmx#60', at: '2026-01-10T08:30:00.000Z' },
    });
    expect(second).toMatchObject({
      state: 'translated',
      target: '15 workers were injured in the port accident.',
      origin: { kind: 'memory', score: 83, repaired: true },
      offers: [{ target: '12 workers were injured in the port accident.', score: 83, approval: { by: 'Maha' } }],
    });
    expect(third).toMatchObject({ state: 'initial' });
    const html = desk.read('translations/en/bridge/bilingual.html');
    expect(html).toContain('<del>12</del>');
    expect(JSON.parse(desk.read('translations/en/bridge/report.json')).items[1].offers).toHaveLength(1);
  });

  test('fill what they know although the engine that is named cannot be set up, and that is said once', async () => {
    const desk = openDeskFolder(files);
    const { code, err } = await desk.run(['translate', '--provider', 'deepl']);
    expect(code).toBe(3);
    expect(err.match(/DEEPL_AUTH_KEY/g)).toHaveLength(1);
    expect(err).toContain('2 from memory');
    expect(segments(desk).map(({ state }) => state)).toEqual(['translated', 'translated', 'initial']);
  });

  test('a second run writes nothing; a file that changes is followed; one that goes is forgotten', async () => {
    const desk = openDeskFolder(files);
    await desk.run(['translate']);
    const before = desk.read('translations/en/bridge/bilingual.xlf');
    await desk.run(['translate']);
    expect(desk.read('translations/en/bridge/bilingual.xlf')).toBe(before);
    desk.put('memory/desk.tmx', tmx(tu('لا شيء يشبه هذه الجملة.', 'Nothing is like this sentence.')));
    await desk.run(['translate']);
    expect(segments(desk)[2]).toMatchObject({ target: 'Nothing is like this sentence.' });
    desk.remove('memory/desk.tmx');
    desk.put('source-texts/again.txt', 'لا شيء يشبه هذه الجملة.\n');
    const { err } = await desk.run(['translate', 'source-texts/again.txt', '--provider', 'mock']);
    expect(err).not.toContain('from memory');
  });

  test.for<[string, Record<string, string>, number, string]>([
    ['a folder named as OmegaT has it', { 'memory/penalty-20/old.tmx': files['memory/desk.tmx'] }, 80, ''],
    ['a setting', { 'memory/old.tmx': files['memory/desk.tmx'] }, 75, 'memory: { penalties: { old.tmx: 25 } }\n'],
  ])(
    'of a source that is not trusted fill nothing and are offered, with the penalty off: %s',
    async ([, memory, score, settings]) => {
      const desk = openDeskFolder({ 'source-texts/bridge.txt': TEXT, ...memory, 'tarjuman.yaml': settings });
      await desk.run(['translate']);
      expect(segments(desk).map(({ state }) => state)).toEqual(['initial', 'initial', 'initial']);
      expect(segments(desk)[0]).toMatchObject({ offers: [{ score, from: expect.stringContaining('old.tmx#60') }] });
    },
  );

  test('a file that cannot be read is named with its place and stops nothing', async () => {
    const desk = openDeskFolder({ ...files, 'memory/bad.tmx': '<tmx version="1.4">\n<body><tu></body></tmx>' });
    const { err } = await desk.run(['translate']);
    expect(err).toContain('memory/bad.tmx:2');
    expect(err).toContain('2 from memory');
  });

  test('in context and where the desk says so, the pair’s approval holds', async () => {
    const context = '<prop type="x-tarjuman-before"></prop><prop type="x-tarjuman-after"></prop>';
    const memory = tmx(tu('وصل القطار إلى المدينة.', 'The train reached the city.', context));
    for (const [settings, state] of [
      ['memory: { reviewInContext: true }\n', 'reviewed'],
      ['', 'translated'],
    ] as const) {
      const desk = openDeskFolder({
        'source-texts/bridge.txt': 'وصل القطار إلى المدينة.\n',
        'memory/desk.tmx': memory,
        'tarjuman.yaml': settings,
      });
      await desk.run(['translate']);
      expect(segments(desk)[0]).toMatchObject({ state, origin: { kind: 'memory', score: 101 } });
    }
  });
});

describe('a sentence that stands twice in a run', () => {
  test('goes out once, is carried over unapproved, and says so where its neighbours differ', async () => {
    const again = 'لم يصدر تعليق رسمي.';
    const desk = openDeskFolder({
      'source-texts/bridge.txt': `أغلق الجسر صباح اليوم. ${again} فتح الجسر مساء. ${again} انتهى الخبر هنا.\n`,
    });
    const { err } = await desk.run(['translate', '--provider', 'mock', '--json']);
    const [, , first, , second] = [undefined, ...segments(desk)];
    expect(err).toContain('4 sent');
    expect(first).toMatchObject({ source: again, state: 'translated', origin: { kind: 'engine' } });
    expect(first).not.toHaveProperty('origin.carried');
    expect(second).toMatchObject({
      source: again,
      state: 'translated',
      target: (first as { target: string }).target,
      origin: { kind: 'engine', carried: true, billed: 0 },
    });
    expect(desk.read('translations/en/bridge/bilingual.html')).toContain('carried over');
    // What a person makes of one is not forced upon the other.
    await desk.run(['approve', 'bridge', 's2', '--by', 'Nour']);
    await desk.run(['translate', '--provider', 'mock']);
    expect(segments(desk)[3]).toMatchObject({ state: 'translated' });
  });
});

import { describe, expect, test } from 'vitest';
import { realClock } from '../../src/io/clock.ts';
import { type DeskInProcess, fixedClock, openDeskFolder } from '../support/desk-in-process.ts';

const PORT =
  'عودة الميناء إلى العمل\n\n(سبوتنيك - 10 كانون الثاني 2022) وصل المدير إلى ميناء الفجر أمس. شكر المدير 250 عاملا.\n';
const GLOSSARY = `terms:
  - term: ميناء الفجر
    translations: { en: Fajr Port }
    type: place
    ids: { wikidata: Q100 }
  - term: سبوتنيك
    translations: { en: Sputnik }
    type: organisation
`;
const SETTINGS = `publish: { outlet: home }
outlets:
  home: { name: Home Wire, domain: home.example, since: "2020", site: https://home.example/ }
  partner: { name: Partner, dateline: reuters }
`;
const COPIES = 'translations/en/port/copies';

/** A desk whose article went out once. */
async function published(more: Readonly<Record<string, string>> = {}): Promise<DeskInProcess> {
  const desk = openDeskFolder({
    'source-texts/port.txt': PORT,
    'glossary.yaml': GLOSSARY,
    'tarjuman.yaml': SETTINGS,
    ...more,
  });
  expect((await desk.run(['translate', '--provider', 'mock'])).code).toBe(0);
  await desk.run(['approve', 'port']);
  expect((await desk.run(['publish'])).err).toContain('version 1: 13 copies written');
  return desk;
}

const manifestOf = (desk: DeskInProcess) => JSON.parse(desk.read(`${COPIES}/manifest.json`));
const ninjsOf = (desk: DeskInProcess) => JSON.parse(desk.read(`${COPIES}/port.en.ninjs.json`));
const bytesOf = (desk: DeskInProcess) => desk.files('translations').map((file) => [file, desk.read(file)]);
const later = { clock: fixedClock('2026-03-06T10:00:00.000Z') };

describe('the life of a copy', () => {
  test('a second time nothing is written, whenever it is', async () => {
    const desk = await published();
    const before = bytesOf(desk);
    expect((await desk.run(['publish'], later)).err).toBe(`port  en  copies are up to date in ${COPIES}\n`);
    expect(bytesOf(desk)).toEqual(before);
    expect((await desk.run(['status'])).err).toContain('copies out');
  });

  test('a new version of the source raises the version under the same id; the one before stays until it is approved', async () => {
    const desk = await published();
    const before = manifestOf(desk);
    desk.put('source-texts/port.txt', PORT.replace('250', '260'));
    expect((await desk.run(['publish'])).err).toContain('no copy: the source has changed');
    expect(manifestOf(desk)).toEqual(before);
    await desk.run(['translate', '--provider', 'mock']);
    await desk.run(['approve', 'port'], later);
    expect((await desk.run(['publish'])).err).toContain('version 2: ');
    const after = manifestOf(desk);
    expect(after).toMatchObject({ id: before.id, family: before.family, version: 2, source: { version: 2 } });
    expect(after.firstCreated).toBe(before.firstCreated);
    expect(after.versionCreated).toBe('2026-03-06T10:00:00Z');
    expect(ninjsOf(desk)).toMatchObject({ version: '2', associations: [{ rel: 'translationOf', version: '2' }] });
    expect(desk.read(`${COPIES}/port.en.newsml-g2.xml`)).toContain('<signal qcode="sig:update"/>');
  });

  test('a correction is a version of its own, said in every copy, and kept by later ones', async () => {
    const desk = await published();
    const correct = ['publish', 'port', '--correction', 'The port is not new.'];
    expect((await desk.run(correct, later)).err).toContain('version 2: ');
    expect(manifestOf(desk)).toMatchObject({
      version: 2,
      corrections: [{ version: 2, note: 'The port is not new.', at: '2026-03-06T10:00:00Z' }],
    });
    const words = 'CORRECTION (2026-03-06): The port is not new.';
    for (const ending of [
      'txt',
      'html',
      'ninjs.json',
      'superdesk.json',
      'newsml-g2.xml',
      'wordpress.json',
      'wxr.xml',
      'i18next.json',
    ])
      expect(desk.read(`${COPIES}/port.en.${ending}`), ending).toContain(words);
    expect(desk.read(`${COPIES}/port.en.newsml-g2.xml`)).toContain('<signal qcode="sig:correction"/>');
    const before = bytesOf(desk);
    expect((await desk.run(correct)).err).toContain('copies are up to date');
    expect((await desk.run(['publish'])).err).toContain('copies are up to date');
    expect(bytesOf(desk)).toEqual(before);
  });

  test('a withdrawal leaves empty copies that say why, a tombstone in the feed, and holds until it is taken back', async () => {
    const desk = await published();
    expect(desk.read('translations/en/feed.atom.xml')).toContain('<entry');
    const withdraw = await desk.run(['publish', 'port', '--withdraw', 'The agency withdrew it.'], later);
    expect(withdraw.code).toBe(0);
    expect(withdraw.err).toContain('(withdrawn; --restore takes that back)');
    expect(ninjsOf(desk)).toMatchObject({ pubStatus: 'canceled', version: '2', bodies: [{ value: '' }] });
    expect(desk.read(`${COPIES}/port.en.newsml-g2.xml`)).toContain('qcode="stat:canceled"');
    const text = desk.read(`${COPIES}/port.en.txt`);
    expect(text).toContain('WITHDRAWN (2026-03-06): The agency withdrew it.');
    expect(text).not.toContain('250');
    const atom = desk.read('translations/en/feed.atom.xml');
    expect(atom).not.toContain('<entry');
    expect(atom).toContain('<at:deleted-entry ref="tag:home.example,2020:port/en" when="2026-03-06T10:00:00Z"/>');
    // Also when its source goes, and whatever the record says.
    desk.remove('source-texts/port.txt');
    expect((await desk.run(['publish'])).code).toBe(0);
    expect(manifestOf(desk)).toMatchObject({ status: 'canceled' });
    desk.put('source-texts/port.txt', PORT);
    expect((await desk.run(['publish', 'port', '--restore'])).err).toMatch(/version [34]: /);
    expect(manifestOf(desk)).toMatchObject({ status: 'withheld', mock: true });
    expect(desk.read(`${COPIES}/port.en.txt`)).toContain('250');
  });

  test('nothing is corrected or withdrawn that never went out, and not all at once', async () => {
    const desk = openDeskFolder({ 'source-texts/port.txt': PORT });
    await desk.run(['translate', '--provider', 'mock']);
    const never = await desk.run(['publish', 'port', '--withdraw', 'No.']);
    expect(never.code).toBe(2);
    expect(never.err).toContain('nothing of «port» has gone out in en');
    expect((await desk.run(['publish', '--correction', 'x'])).err).toContain('no article is named');
    expect((await desk.run(['publish', 'port', '--correction', ' '])).err).toContain('the note is empty');
    expect((await desk.run(['publish', 'port', '--restore', '--withdraw', 'x'])).code).toBe(2);
  });

  test('--verify tells every way in which copies differ from their manifest', async () => {
    const desk = await published();
    expect(await desk.run(['publish', '--verify'])).toMatchObject({
      code: 0,
      err: 'port  en  12 copies as their manifest says\n',
    });
    desk.put(`${COPIES}/port.en.txt`, 'other');
    desk.remove(`${COPIES}/port.en.md`);
    desk.put(`${COPIES}/more.txt`, 'x');
    const { code, out } = await desk.run(['publish', 'port', '--verify', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      {
        slug: 'port',
        to: 'en',
        folder: COPIES,
        files: 12,
        faults: [
          { name: 'port.en.txt', code: 'wrong-size' },
          { name: 'port.en.md', code: 'missing' },
          { name: 'more.txt', code: 'unlisted' },
        ],
      },
    ]);
    expect((await desk.run(['publish', 'gone', '--verify'])).code).toBe(2);
  });

  test('a manifest that was damaged stops the article: a version is not given out twice', async () => {
    const desk = await published();
    desk.put(`${COPIES}/manifest.json`, '{"manifest": 2}');
    const { code, err } = await desk.run(['publish']);
    expect(code).toBe(2);
    expect(err).toContain('INPUT_FORMAT');
    expect(desk.read(`${COPIES}/manifest.json`)).toBe('{"manifest": 2}');
  });

  test('a manifest of the first version gives way', async () => {
    const desk = await published();
    desk.put(`${COPIES}/manifest.json`, '{\n  "manifest": 1,\n  "tool": {}\n}\n');
    expect((await desk.run(['publish'])).err).toContain('version 1: ');
  });
});

describe('an embargo', () => {
  const side = { 'source-texts/port.yaml': 'embargo: 2026-03-05T12:00:00+03:00\n' };
  test('keeps an article in until it is over; leave and time make the same bytes', async () => {
    const open = openDeskFolder({ 'source-texts/port.txt': PORT, 'glossary.yaml': GLOSSARY, ...side });
    await open.run(['translate', '--provider', 'mock']);
    await open.run(['approve', 'port']);
    const held = await open.run(['publish']);
    expect(held).toMatchObject({ code: 1 });
    expect(held.err).toContain('under embargo until 2026-03-05T12:00:00+03:00');
    expect((await open.run(['publish', '--allow-embargoed'])).code).toBe(0);
    expect(ninjsOf(open)).toMatchObject({ embargoedUntil: '2026-03-05T09:00:00Z' });
    expect(open.read(`${COPIES}/port.en.txt`)).toContain('*** EMBARGOED until 2026-03-05 09:00 UTC. ***');
    expect((await open.run(['publish'], later)).err).toContain('copies are up to date');
  });
});

describe('what lies beside an article', () => {
  test('tells about it, and is no article; the glossary names people and places', async () => {
    const desk = await published({
      'source-texts/port.yaml': 'byline: { en: Rim Nader }\nkeywords: [ports]\ndateline: { place: { en: Fajr } }\n',
    });
    expect((await desk.run(['translate'])).err).not.toContain('port.yaml');
    expect(ninjsOf(desk)).toMatchObject({
      by: 'Rim Nader',
      located: 'Fajr',
      places: [
        { name: 'Fajr', rel: 'located' },
        { name: 'Fajr Port', uri: 'https://www.wikidata.org/entity/Q100' },
      ],
      subjects: [{ name: 'ports', rel: 'keyword' }],
      infoSources: expect.arrayContaining([{ name: 'Sputnik', role: 'source' }]),
    });
  });

  test.for([
    ['strange: 1', 'port.yaml:1:1', '«strange» is nothing that is known about an article'],
    ['byline: A\nurgency: 12', 'port.yaml:2:1', '«urgency» is wrong'],
    ['embargo: tomorrow', 'port.yaml:1:1', '«embargo» is no moment'],
    ['keywords: [a', 'port.yaml:2:1', 'INPUT_FORMAT'],
  ])('%s is refused with its place', async ([yaml, place, words]) => {
    const desk = await published();
    desk.put('source-texts/port.yaml', `${yaml}\n`);
    const { code, err } = await desk.run(['publish']);
    expect(code).toBe(2);
    expect(err).toContain(place);
    expect(err).toContain(words);
  });
});

describe('another outlet', () => {
  test('has its own style, folder and versions', async () => {
    const desk = await published({ 'source-texts/port.yaml': 'dateline: { place: { en: Fajr }, country: Oman }\n' });
    expect((await desk.run(['publish', '--outlet', 'partner'])).code).toBe(0);
    expect(desk.read(`${COPIES}/partner/port.en.txt`)).toContain('FAJR, Oman, Jan 10 (Sputnik) - ');
    expect(desk.read(`${COPIES}/port.en.txt`)).not.toContain('FAJR');
    expect(JSON.parse(desk.read(`${COPIES}/partner/manifest.json`))).toMatchObject({ outlet: 'partner', version: 1 });
    expect((await desk.run(['publish', '--verify'])).code).toBe(0);
    const { code, err } = await desk.run(['publish', '--outlet', 'nobody']);
    expect(code).toBe(2);
    expect(err).toContain('there is no outlet «nobody»');
  });
});

describe('two runs at once', () => {
  test('wait for one another: no version is given to two texts', async () => {
    const desk = await published();
    const correct = (note: string) => desk.run(['publish', 'port', '--correction', note], { clock: realClock });
    const both = await Promise.all([correct('First.'), correct('Second.')]);
    expect(both.map(({ err }) => /version (\d)/.exec(err)?.[1]).sort()).toEqual(['2', '3']);
    expect(both.map(({ err }) => err).join('')).toContain('publish is in use by process');
    const { version, corrections } = manifestOf(desk);
    expect(version).toBe(3);
    expect(corrections.map((each: { note: string }) => each.note).sort()).toEqual(['First.', 'Second.']);
    expect((await desk.run(['publish', '--verify'])).code).toBe(0);
  });
});

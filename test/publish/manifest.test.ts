import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { COPY_FORMATS, makeCopies } from '../../src/publish/copies.ts';
import { readManifest, verifyManifest } from '../../src/publish/manifest.ts';
import { MANIFEST_NAME } from '../../src/publish/manifest-name.ts';
import { APPROVED, contextOf, passOf, withSegment } from './sample.ts';

const encoder = new TextEncoder();
const copies = makeCopies(APPROVED, contextOf(passOf(APPROVED)));
const jsonOf = (of: typeof copies) => new TextDecoder().decode(of.find(({ name }) => name === MANIFEST_NAME)!.bytes);
const fileOf = (name: string) => copies.find((copy) => copy.name === name)!.bytes;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a manifest tells the source, the copies and who read them', () => {
  expect(JSON.parse(jsonOf(copies))).toEqual({
    manifest: 2,
    tool: { name: 'tarjuman', version: '9.8.7' },
    slug: 'port-reopens',
    id: 'urn:uuid:f696fba1-3eaf-582d-920b-5934b64fdb51',
    family: 'urn:uuid:b4f9fa81-e44b-5acf-b606-6ce74934b6c3',
    version: 1,
    status: 'usable',
    firstCreated: '2026-02-03T10:05:00Z',
    versionCreated: '2026-02-03T10:05:00Z',
    source: {
      file: 'source-texts/port-reopens.txt',
      id: 'urn:uuid:51849eaf-3aca-5b86-8edb-eec9293980bd',
      version: 1,
      language: 'ar',
      sha256: 'ab'.repeat(32),
      current: true,
    },
    made: {
      level: 'machine-reviewed',
      answeredFor: true,
      note: 'Translated from Arabic by machine (google nmt). Reviewed by Adam Reed and Mona Said on 2026-02-03.',
      sourceType: 'compositeWithTrainedAlgorithmicMedia',
    },
    content: expect.stringMatching(/^[0-9a-f]{64}$/),
    language: 'en',
    direction: 'ltr',
    headline: 'Latakia port reopens',
    dateline: {
      text: '(Horizon / Damascus - February 3, 2026)',
      source: '(دمشق - 3 شباط 2026)',
      place: 'دمشق',
      agencies: ['الأفق'],
      date: '2026-02-03',
    },
    reviewed: true,
    segments: 5,
    states: { initial: 0, translated: 0, reviewed: 4, final: 1 },
    origins: { engine: 4, memory: 0, person: 1 },
    reviewers: [
      { by: 'Adam Reed', segments: 1, last: '2026-02-03T10:05:00Z' },
      { by: 'Mona Said', segments: 4, last: '2026-02-03T09:40:00Z' },
    ],
    reviewedAt: '2026-02-03T10:05:00Z',
    engines: [{ provider: 'google', model: 'nmt', segments: 4 }],
    files: COPY_FORMATS.map(({ extension, type }) => {
      const name = `port-reopens.en.${extension}`;
      return { name, type, bytes: fileOf(name).length, sha256: sha256(fileOf(name)) };
    }),
  });
});

test('unreviewed copies are marked, and have no time of review', () => {
  const machine = withSegment(APPROVED, 's4', { target: 'The closure lasted 45 days.' });
  const json = JSON.parse(jsonOf(makeCopies(machine, contextOf(passOf(machine, { allowUnreviewed: true })))));
  expect(json).toMatchObject({ reviewed: false, unreviewed: true, unreviewedSegments: ['s4'] });
  expect(json).not.toHaveProperty('reviewedAt');
});

test('copies of an earlier source are marked', () => {
  const pass = passOf(APPROVED, { allowUnreviewed: true, sourceCurrent: false });
  expect(JSON.parse(jsonOf(makeCopies(APPROVED, contextOf(pass))))).toMatchObject({
    reviewed: false,
    unreviewed: true,
    unreviewedSegments: [],
    source: { current: false },
  });
});

test('approved mock text is marked', () => {
  const mock = withSegment(APPROVED, 's5', {
    state: 'reviewed',
    target: 'Mock.',
    origin: { kind: 'engine', provider: 'mock', at: '2026-02-03T08:00:00Z' },
  });
  expect(JSON.parse(jsonOf(makeCopies(mock, contextOf(passOf(mock)))))).toMatchObject({
    reviewed: true,
    mock: true,
    mockSegments: ['s5'],
  });
});

test('what is written is read', () => {
  expect(readManifest(jsonOf(copies), 'manifest.json')).toEqual(JSON.parse(jsonOf(copies)));
});

describe('what is not a manifest is refused, with the place', () => {
  const good = JSON.parse(jsonOf(copies));
  test.for<[string, string, string]>([
    ['no JSON', '{', 'the manifest is not JSON'],
    ['another version', JSON.stringify({ ...good, manifest: 3 }), 'at manifest'],
    ['a hash that is none', JSON.stringify({ ...good, source: { ...good.source, sha256: 'x' } }), 'at source.sha256'],
    ['a missing key', JSON.stringify({ ...good, files: undefined }), 'at files'],
    ['an unknown key', JSON.stringify({ ...good, extra: 1 }), 'extra'],
  ])('%s', ([, json, words]) => {
    expect(() => readManifest(json, 'copies/manifest.json')).toThrow(
      expect.objectContaining({
        code: 'INPUT_FORMAT',
        at: { file: 'copies/manifest.json' },
        message: expect.stringContaining(words),
      }),
    );
  });
});

describe('a folder against its manifest', () => {
  const manifest = readManifest(jsonOf(copies), 'manifest.json');
  const text = 'port-reopens.en.txt';
  const rest = copies.filter(({ name }) => name !== text);
  const changed = Uint8Array.from(fileOf(text));
  changed[0] = changed[0]! ^ 1;

  test.for<[string, readonly { name: string; bytes: Uint8Array }[], object[]]>([
    ['as it was written', copies, []],
    ['a file is gone', rest, [{ name: text, code: 'missing' }]],
    ['a file grew', [...rest, { name: text, bytes: encoder.encode('x') }], [{ name: text, code: 'wrong-size' }]],
    ['a byte changed', [...rest, { name: text, bytes: changed }], [{ name: text, code: 'wrong-hash' }]],
    ['a file too many', [...copies, { name: 'x.txt', bytes: changed }], [{ name: 'x.txt', code: 'unlisted' }]],
  ])('%s', ([, files, faults]) => {
    expect(verifyManifest(manifest, files)).toEqual(faults);
  });

  test('an entry twice', () => {
    const twice = { ...manifest, files: [...manifest.files, manifest.files[0]!] };
    expect(verifyManifest(twice, copies)).toEqual([{ name: text, code: 'listed-twice' }]);
  });
});

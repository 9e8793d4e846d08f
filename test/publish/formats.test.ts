import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { parseFeed } from 'feedsmith';
import { unzipSync } from 'fflate';
import { createInstance } from 'i18next';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Bitext } from '../../src/core/bitext.ts';
import { SOURCE_TYPES } from '../../src/io/publish-settings.ts';
import { COPY_FORMATS, makeCopies } from '../../src/publish/copies.ts';
import { readFeedItem } from '../../src/publish/feed-item.ts';
import { FEED_FORMATS } from '../../src/publish/feeds.ts';
import { priorOf, readManifest } from '../../src/publish/manifest.ts';
import { QCODES } from '../../src/publish/newsml-g2.ts';
import type { CopyContext } from '../../src/publish/story.ts';
import { makeSegment } from '../formats/html/sample.ts';
import { complaints, SCHEMAS, whyNot, xsdComplaints } from '../support/copy-validators.ts';
import { APPROVED, contextOf, HARD, passOf, RICH, withSegment, withSegments } from './sample.ts';

type Copies = ReadonlyMap<string, Uint8Array>;

/** @param now the record, where it is another one than that which passes the gate */
function copiesOf(
  bitext: Bitext,
  more: Partial<CopyContext> = {},
  options: Parameters<typeof passOf>[1] = {},
  now = bitext,
): Copies {
  const copies = makeCopies(now, { ...contextOf(passOf(bitext, options)), ...more });
  return new Map(copies.map(({ name, bytes }) => [name.replace(/^.*?\.(?:en|ar)\./, ''), bytes]));
}

const textOf = (copies: Copies, ending: string) => new TextDecoder().decode(copies.get(ending));
const jsonOf = (copies: Copies, ending: string) => JSON.parse(textOf(copies, ending));

function eventAfter(copies: Copies, event: CopyContext['event']): Partial<CopyContext> {
  const prior = priorOf(textOf(copies, 'manifest.json'), 'manifest.json')!;
  return { ...RICH, prior, ...(event ? { event } : {}) };
}

const rich = copiesOf(HARD, RICH);
const CORRECTION = { kind: 'correction', note: 'A <wrong> number & place.', at: '2026-02-05T08:00:00Z' } as const;
const WITHDRAWAL = { kind: 'withdrawal', note: 'The agency withdrew it.', at: '2026-02-06T08:00:00Z' } as const;
const machine = withSegment(APPROVED, 's4', { target: 'The closure lasted 45 days.' });

/** Every kind of copy that may go out. */
const CASES: readonly (readonly [string, Copies])[] = [
  ['as little as possible', copiesOf(APPROVED)],
  ['all that a desk may say', rich],
  ['right to left', copiesOf({ ...HARD, from: 'en', to: 'ar' }, RICH)],
  ['unreviewed', copiesOf(machine, RICH, { allowUnreviewed: true })],
  ['corrected', copiesOf(HARD, eventAfter(rich, CORRECTION))],
  ['withdrawn', copiesOf(HARD, eventAfter(rich, WITHDRAWAL))],
];

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

describe.skipIf(await whyNot(undefined, 'ninjs/ninjs-schema_3.2.json'))('ninjs 3.2, by the schema of IPTC', () => {
  const schema = (name: string) => JSON.parse(readFileSync(join(SCHEMAS, 'ninjs', name), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(schema('GeoJSON-schema.json'));
  const validate = ajv.compile(schema('ninjs-schema_3.2.json'));

  test.for(CASES)('%s', ([, copies]) => {
    validate(jsonOf(copies, 'ninjs.json'));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a wrong one is told', () => {
    expect(validate({ ...jsonOf(rich, 'ninjs.json'), embargoed: '2026-02-04' })).toBe(false);
  });
});

describe.skipIf(await whyNot('xmllint', 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd'))('NewsML-G2 2.35', () => {
  test.for(CASES)('%s: by the XSD of IPTC', async ([, copies]) => {
    const xml = copies.get('newsml-g2.xml')!;
    expect(await xsdComplaints('newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd', 'item.xml', xml)).toBe('');
  });

  test('a wrong one is told', async () => {
    const xml = textOf(rich, 'newsml-g2.xml').replace('dir="ltr"', 'dir="auto"');
    expect(await xsdComplaints('newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd', 'item.xml', xml)).toContain('auto');
  });
});

test('NewsML-G2 writes only codes that stand on a list', () => {
  const allowed = new Set([...QCODES, ...SOURCE_TYPES.map((type) => `digsrctype:${type}`)]);
  const used = CASES.flatMap(([, copies]) =>
    [...textOf(copies, 'newsml-g2.xml').matchAll(/ (?:qcode|type|rel|role)="([a-z]+:[^"]*)"/g)].map(
      ([, code]) => code!,
    ),
  );
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter((code) => !allowed.has(code))).toEqual([]);
});

describe.skipIf(await whyNot('xmllint', 'ooxml/wml.xsd'))('DOCX, by the schemas of ECMA-376', () => {
  test.for(CASES)('%s', async ([, copies]) => {
    const parts = unzipSync(copies.get('docx')!);
    const check = (schema: string, part: string) => xsdComplaints(`ooxml/${schema}`, 'part.xml', parts[part]!);
    expect(await check('wml.driver.xsd', 'word/document.xml')).toBe('');
    expect(await check('wml.driver.xsd', 'word/styles.xml')).toBe('');
    expect(await check('wml.driver.xsd', 'word/numbering.xml')).toBe('');
    expect(await check('opc-contentTypes.xsd', '[Content_Types].xml')).toBe('');
    expect(await check('opc-relationships.xsd', '_rels/.rels')).toBe('');
    expect(await check('opc-relationships.xsd', 'word/_rels/document.xml.rels')).toBe('');
  });
});

test('DOCX: mammoth reads headings, list and text', async () => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(rich.get('docx')!) });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(value).toContain('<h1>Latakia port reopens</h1><h2># Work &lt;/script&gt; begins #</h2>');
  expect(value).toContain('DAMASCUS, Syria, Feb 3 (Horizon) - The port is back at work.');
  expect(value).toContain('<ul><li>[x] *wheat* ]]&gt; {{ships}}</li></ul><p>1. "rice" \\ `corn`</p>');
});

const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const noEpubcheck = existsSync(EPUBCHECK) ? await whyNot('java', undefined) : 'there is no epubcheck';
if (noEpubcheck) console.warn(`EPUBs are not validated: ${noEpubcheck}`);

describe.skipIf(noEpubcheck)('EPUB, by epubcheck', () => {
  // Each takes seconds to start: the cases that differ in markup are enough.
  test('valid, without a warning', { timeout: 240_000 }, async () => {
    for (const [name, copies] of [CASES[2]!, CASES[5]!]) {
      const args = (file: string) => ['-jar', EPUBCHECK, file, '--failonwarnings', '--quiet'];
      expect(await complaints('java', args, 'copy.epub', copies.get('epub')!), name).toBe('');
    }
  });
});

test('EPUB: the first entry is the media type, stored', () => {
  const bytes = Buffer.from(rich.get('epub')!);
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

const manifests = CASES.map(([, copies]) => {
  const manifest = readManifest(textOf(copies, 'manifest.json'), 'manifest.json');
  return readFeedItem(manifest, textOf(copies, 'ninjs.json'), 'copy.ninjs.json');
});
const feed = {
  id: 'tag:desk.example,2020:feed/en',
  title: 'Desk & Co',
  language: 'en',
  site: 'https://news.example/',
  tool: { name: 'Tarjuman', version: '9.8.7' },
  items: manifests,
};
const feedOf = (id: string) => FEED_FORMATS.find((format) => format.id === id)!.write(feed);

test.skipIf(await whyNot('jing', 'atom/atom.rnc'))('Atom, by the schema of RFC 4287', async () => {
  const atom = (xml: string) =>
    complaints('jing', (file) => ['-c', join(SCHEMAS, 'atom/atom.rnc'), file], 'feed.xml', xml);
  expect(await atom(feedOf('atom'))).toBe('');
  expect(await atom(feedOf('atom').replace(/<updated>.*<\/updated>\n/, ''))).toContain('updated');
});

test.skipIf(await whyNot(undefined, 'jsonfeed/schema-v1.1.json'))('JSON Feed 1.1, by its schema', async () => {
  const schema = JSON.parse(readFileSync(join(SCHEMAS, 'jsonfeed/schema-v1.1.json'), 'utf8'));
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv as unknown as Ajv2020);
  const validate = ajv.compile({ ...schema, $schema: undefined });
  const value = JSON.parse(feedOf('json-feed'));
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...value, items: [{}] })).toBe(false);
});

test('a third-party reader reads the three feeds and WXR alike; a withdrawn article is not in them but as a tombstone', () => {
  const rss = parseFeed(feedOf('rss'));
  const atom = parseFeed(feedOf('atom'));
  const json = parseFeed(JSON.parse(feedOf('json-feed')));
  const wxr = parseFeed(textOf(rich, 'wxr.xml'));
  expect([rss.format, atom.format, json.format, wxr.format]).toEqual(['rss', 'atom', 'json', 'rss']);
  if (rss.format !== 'rss' || atom.format !== 'atom' || json.format !== 'json' || wxr.format !== 'rss') return;
  const live = manifests.filter(({ withdrawn }) => !withdrawn);
  expect(live).toHaveLength(5);
  expect(rss.feed.items?.map(({ title }) => title)).toEqual(live.map(({ title }) => title));
  expect(rss.feed.items?.map(({ content }) => content?.encoded)).toEqual(live.map(({ content }) => content.trim()));
  expect(atom.feed.entries?.map(({ id }) => id)).toEqual(live.map(({ id }) => id));
  expect(json.feed.items?.map(({ id }) => id)).toEqual(live.map(({ id }) => id));
  expect(feedOf('atom')).toMatch(
    /<at:deleted-entry ref="urn:newsml:desk.example:20260203:port:en" when="2026-02-06T08:00:00Z"\/>/,
  );
  expect(wxr.feed.items?.[0]?.title).toBe('Latakia port reopens');
  expect(wxr.feed.items?.[0]?.content?.encoded).toBe(jsonOf(rich, 'wordpress.json').content.trim());
});

const noVocabulary = await whyNot(undefined, 'jsonld/schemaorg-current-https-30.0.jsonld');

describe('JSON-LD', () => {
  const pages = CASES.map(([name, copies]) => {
    const html = textOf(copies, 'html');
    const [, json] = /<script type="application\/ld\+json">\n([\s\S]*?)\n<\/script>/.exec(html)!;
    return [name, JSON.parse(json!)] as const;
  });
  const file = join(SCHEMAS, 'jsonld/schemaorg-current-https-30.0.jsonld');
  test.skipIf(noVocabulary)('every property belongs to its type, every value of a list is one of schema.org', () => {
    type Node = { '@id': string; '@type': string | string[]; [key: string]: unknown };
    const graph: Node[] = JSON.parse(readFileSync(file, 'utf8'))['@graph'];
    const byId = new Map(graph.map((node) => [node['@id'], node]));
    const list = (value: unknown) => (value === undefined ? [] : [value].flat()) as { '@id': string }[];
    const parents = (id: string): string[] => [
      id,
      ...list(byId.get(id)?.['rdfs:subClassOf']).flatMap((parent) => parents(parent['@id'])),
    ];
    let seen = 0;
    const check = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) check(one);
      if (Array.isArray(value) || typeof value !== 'object' || value === null) return;
      const { '@type': type, ...rest } = value as Record<string, unknown>;
      for (const [key, inner] of Object.entries(rest)) {
        if (key.startsWith('@')) continue;
        const domains = list(byId.get(`schema:${key}`)?.['schema:domainIncludes']).map((domain) => domain['@id']);
        expect(
          domains.some((domain) => parents(`schema:${type}`).includes(domain)),
          `${type}.${key}`,
        ).toBe(true);
        if (key === 'digitalSourceType')
          expect(byId.has(String(inner).replace('https://schema.org/', 'schema:'))).toBe(true);
        seen++;
        check(inner);
      }
    };
    for (const [, json] of pages) check(json);
    expect(seen).toBeGreaterThan(150);
  });

  test('says that it is a translation, and of what', () => {
    expect(pages[1]![1]).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'urn:newsml:desk.example:20260203:port:en',
      inLanguage: 'en',
      headline: 'Latakia port reopens',
      translationOfWork: {
        '@id': 'urn:newsml:desk.example:20260203:port:ar',
        inLanguage: 'ar',
        headline: 'فتح ميناء اللاذقية',
        url: 'https://news.example/ar/%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
        version: '3',
      },
      digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
      datePublished: '2026-02-04T06:00:00Z',
      author: { '@type': 'Person', name: 'Rim Nader' },
    });
  });
});

test.for(CASES)('HTML, %s: no fault in the parser, nothing that runs, language versions both ways', ([, copies]) => {
  for (const ending of ['html', 'bilingual.html']) {
    const faults: string[] = [];
    const html = textOf(copies, ending);
    parse(html, { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, lang]) => lang,
    );
    expect([0, 3]).toContain(links.length);
    if (links.length > 0) expect(links.toSorted()).toEqual(['ar', 'en', 'x-default']);
  }
});

test('Markdown: front matter is YAML, and text shows itself', () => {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(textOf(rich, 'md'))!;
  expect(parseDocument(front!).errors).toEqual([]);
  expect(parseDocument(front!).toJS()).toMatchObject({
    title: 'Latakia port reopens',
    lang: 'en',
    dir: 'ltr',
    draft: false,
    version: 1,
    translation: { of: 'urn:newsml:desk.example:20260203:port:ar', from: 'ar', version: 3 },
    made: { level: 'machine-reviewed' },
  });
  expect(body).toContain('\n# Latakia port reopens\n\n## \\# Work \\</script\\> begins \\#\n\n*By Rim Nader*\n\n');
  expect(body).toContain('\n- \\[x\\] \\*wheat\\* \\]\\]\\> \\{\\{ships\\}\\}\n1. "rice" \\\\ \\`corn\\`\n');
});

test('i18next takes the resource, and gives the text back', async () => {
  const resources = jsonOf(rich, 'i18next.json');
  const instance = createInstance();
  await instance.init({
    resources,
    lng: 'en',
    ns: ['port-reopens'],
    defaultNS: 'port-reopens',
    interpolation: { skipOnVariables: true },
  } as never);
  const say = (key: string, lng: string) => instance.t(key, { lng, skipInterpolation: true } as never);
  expect(say('headline', 'en')).toBe('Latakia port reopens');
  expect(say('headline', 'ar')).toBe('فتح ميناء اللاذقية');
  expect(Object.values(resources.en['port-reopens'])).toContain('- [x] *wheat* ]]> {{ships}}');
});

/** Names of ninjs 1.4 (IPTC, 18 May 2022; nothing else is allowed there), and what Superdesk reads beside them. */
const NINJS_1 =
  'uri type representationtype version firstcreated versioncreated embargoed pubstatus urgency copyrightholder copyrightnotice usageterms ednote language person organisation place subject event located headline byline slugline description_text wordcount charcount associations'.split(
    ' ',
  );
const SUPERDESK = ['guid', 'priority', 'keywords', 'source', 'extra'];

test('the shape of ninjs 1.x has the names that Superdesk reads, and associations by name', () => {
  const item = jsonOf(rich, 'superdesk.json');
  expect(item).toMatchObject({
    guid: 'urn:newsml:desk.example:20260203:port:en',
    headline: 'Latakia port reopens',
    located: 'Damascus',
    embargoed: '2026-02-04T06:00:00Z',
    pubstatus: 'usable',
    urgency: 4,
    subject: [{ name: 'transport', code: 'http://cv.iptc.org/newscodes/mediatopic/20000337' }, { name: 'shipping' }],
    place: [{ name: 'Latakia', code: 'https://www.wikidata.org/entity/Q186' }],
    organisation: [{ name: 'Port Authority', code: 'desk:7' }],
    associations: { source: { guid: 'urn:newsml:desk.example:20260203:port:ar', language: 'ar', version: '3' } },
    extra: { translation_id: 'urn:newsml:desk.example:20260203:port' },
  });
  for (const name of Object.keys(item)) expect([...NINJS_1, ...SUPERDESK, 'body_html', 'body_text']).toContain(name);
});

test('WordPress: always a draft', () => {
  for (const [, copies] of CASES) {
    expect(jsonOf(copies, 'wordpress.json')).toMatchObject({ status: 'draft', slug: 'port-reopens' });
    expect(textOf(copies, 'wxr.xml')).toContain('<wp:status><![CDATA[draft]]></wp:status>');
  }
});

test('every format says how it was made, and what is not approved', () => {
  const unread = CASES[3]![1];
  for (const { extension } of COPY_FORMATS) {
    const bytes = unread.get(extension)!;
    const zipped = extension === 'docx' || extension === 'epub';
    const all = zipped
      ? Object.values(unzipSync(bytes))
          .map((part) => Buffer.from(part).toString())
          .join('')
      : textOf(unread, extension);
    expect(all, extension).toContain('UNREVIEWED - NOT FOR PUBLICATION');
    expect(all, extension).toContain('Translated from Arabic by machine (google nmt)');
    expect(all, extension).toContain('EMBARGOED until 2026-02-04 06:00 UTC.');
  }
  expect(jsonOf(unread, 'ninjs.json')).toMatchObject({
    pubStatus: 'withheld',
    embargoedUntil: '2026-02-04T06:00:00Z',
    digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' },
  });
  expect(textOf(unread, 'newsml-g2.xml')).toContain('<pubStatus qcode="stat:withheld"/>');
});

test('a desk may have copies say less', () => {
  const sourceType = { machine: 'none', reviewed: 'none' } as const;
  const copies = copiesOf(HARD, { made: { say: [], sourceType } });
  for (const ending of ['txt', 'html', 'ninjs.json', 'newsml-g2.xml']) {
    expect(textOf(copies, ending)).not.toMatch(/by machine|google|Mona Said|digsrctype|digitalsourcetype/i);
  }
});

test('a withdrawal says the headline that went out, and nothing of what the record has become', () => {
  const redone = withSegments(HARD, (segment) => ({
    ...makeSegment({
      id: segment.id,
      source: segment.source,
      gap: segment.gap,
      target: `[mock] ${segment.id}`,
      origin: { kind: 'engine', provider: 'mock', at: '2026-02-05T08:00:00Z' },
    }),
    mentions: segment.mentions,
  }));
  // The gate is not asked.
  const gate = { pass: true, reviewed: false, sourceCurrent: true, unreviewed: [], mock: [], errors: [] } as const;
  const withdrawn = copiesOf(HARD, { gate, ...eventAfter(rich, WITHDRAWAL) }, {}, redone);
  for (const [name, bytes] of withdrawn) expect(new TextDecoder('latin1').decode(bytes), name).not.toContain('[mock]');
  expect(jsonOf(withdrawn, 'manifest.json').headline).toBe('Latakia port reopens');
  expect(textOf(withdrawn, 'txt')).toContain('Latakia port reopens');
  // And the other way about: approved words may be said where the manifest has none.
  const { headline: _, ...prior } = eventAfter(rich, WITHDRAWAL).prior!;
  expect(jsonOf(copiesOf(HARD, { ...RICH, prior, event: WITHDRAWAL }), 'manifest.json').headline).toBe(
    'Latakia port reopens',
  );
});

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Bitext, State } from '../core/bitext.ts';
import { isApproved, STATES, segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { cleanText } from './clean-text.ts';
import type { Copy } from './copies.ts';
import { byText } from './made.ts';
import { MANIFEST_NAME } from './manifest-name.ts';
import { approvedOnly, type CopyContext, type Prior, type Story } from './story.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const ids = z.array(z.string());

const schema = z.strictObject({
  manifest: z.literal(2),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  slug: z.string(),
  id: z.string(),
  family: z.string(),
  version: z.int().min(1),
  status: z.enum(['usable', 'withheld', 'canceled']),
  firstCreated: z.string(),
  versionCreated: z.string(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  pages: z.array(z.strictObject({ language: z.string(), url: z.string() })).optional(),
  embargo: z.string().optional(),
  corrections: z.array(z.strictObject({ version: z.int().min(1), note: z.string(), at: z.string() })).optional(),
  withdrawn: z.strictObject({ version: z.int().min(1), reason: z.string(), at: z.string() }).optional(),
  source: z.strictObject({
    file: z.string(),
    id: z.string(),
    version: z.int().min(1),
    language: z.string(),
    url: z.string().optional(),
    sha256,
    current: z.boolean(),
  }),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  headline: z.string().optional(),
  dateline: z
    .strictObject({
      text: z.string(),
      source: z.string(),
      place: z.string().optional(),
      agencies: z.array(z.string()),
      date: z.string().optional(),
    })
    .optional(),
  reviewed: z.boolean(),
  unreviewed: z.literal(true).optional(),
  unreviewedSegments: ids.optional(),
  mock: z.literal(true).optional(),
  mockSegments: ids.optional(),
  errorSegments: ids.optional(),
  made: z.strictObject({
    level: z.enum(['machine', 'machine-reviewed', 'person']),
    answeredFor: z.boolean(),
    note: z.string().optional(),
    sourceType: z.string().optional(),
  }),
  segments: count,
  states: z.strictObject({ initial: count, translated: count, reviewed: count, final: count }),
  origins: z.strictObject({ engine: count, memory: count, person: count }),
  reviewers: z.array(z.strictObject({ by: z.string(), segments: count, last: z.string() })),
  reviewedAt: z.string().optional(),
  engines: z.array(z.strictObject({ provider: z.string(), model: z.string().optional(), segments: count })),
  content: sha256,
  files: z.array(z.strictObject({ name: z.string(), type: z.string(), bytes: count, sha256 })),
});

/** What stands in `manifest.json`: which source, which copies, who read them. Its version is `manifest`. */
export type Manifest = Readonly<z.infer<typeof schema>>;

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function reviewersOf(bitext: Bitext): Manifest['reviewers'] {
  const by = new Map<string, { segments: number; last: string }>();
  for (const segment of segmentsOf(bitext)) {
    if (segment.state === 'initial' || segment.state === 'translated' || !segment.approval) continue;
    const known = by.get(segment.approval.by) ?? { segments: 0, last: '' };
    const last = byText(known.last, segment.approval.at) < 0 ? segment.approval.at : known.last;
    by.set(segment.approval.by, { segments: known.segments + 1, last });
  }
  return [...by].map(([name, of]) => ({ by: name, ...of })).sort((a, b) => byText(a.by, b.by));
}

function enginesOf(bitext: Bitext): Manifest['engines'] {
  const used = new Map<string, { provider: string; model?: string; segments: number }>();
  for (const segment of segmentsOf(bitext)) {
    if (segment.state === 'initial' || segment.origin.kind !== 'engine') continue;
    const { provider, model } = segment.origin;
    const key = JSON.stringify([provider, model ?? '']);
    const known = used.get(key);
    if (known) known.segments++;
    else used.set(key, { provider, ...(model === undefined ? {} : { model }), segments: 1 });
  }
  return [...used].sort(([a], [b]) => byText(a, b)).map(([, engine]) => engine);
}

function datelineOf(bitext: Bitext, context: CopyContext): Manifest['dateline'] {
  const { dateline } = context;
  if (!dateline) return undefined;
  const unit = bitext.units.find(({ role }) => role === 'dateline');
  const text = (unit?.segments ?? []).map((segment) => (segment.state === 'initial' ? '' : cleanText(segment.target)));
  return {
    text: text.join(' '),
    source: cleanText(dateline.text),
    ...(dateline.place === undefined ? {} : { place: cleanText(dateline.place) }),
    agencies: dateline.agencies.map(cleanText),
    ...(dateline.date === undefined ? {} : { date: dateline.date }),
  };
}

/** The manifest of copies that were just made. Pure: every time in it is an approval's. */
export function describeCopies(bitext: Bitext, context: CopyContext, story: Story, copies: readonly Copy[]): Manifest {
  const segments = segmentsOf(bitext);
  const { gate } = context;
  const { facts, made } = story;
  const inState = (state: State) => segments.filter((segment) => segment.state === state).length;
  const of = (kind: 'engine' | 'memory' | 'person') =>
    segments.filter((segment) => segment.state !== 'initial' && segment.origin.kind === kind).length;
  const reviewers = reviewersOf(bitext);
  const dateline = datelineOf(facts.withdrawn ? approvedOnly(bitext) : bitext, context);
  const last = reviewers
    .map((reviewer) => reviewer.last)
    .sort(byText)
    .at(-1);
  const approved = segments.length > 0 && segments.every(isApproved);
  return {
    manifest: 2,
    tool: { name: context.tool.name, version: context.tool.version },
    slug: bitext.slug,
    id: facts.id,
    family: facts.family,
    version: facts.version,
    status: facts.status,
    firstCreated: facts.firstCreated,
    versionCreated: facts.versionCreated,
    ...(context.outletName === undefined ? {} : { outlet: context.outletName }),
    ...(facts.url === undefined ? {} : { url: facts.url }),
    ...(facts.pages.length === 0 ? {} : { pages: [...facts.pages] }),
    ...(facts.embargo === undefined ? {} : { embargo: facts.embargo }),
    ...(facts.corrections.length === 0 ? {} : { corrections: [...facts.corrections] }),
    ...(facts.withdrawn ? { withdrawn: facts.withdrawn } : {}),
    source: {
      file: bitext.original,
      id: facts.sourceId,
      version: facts.sourceVersion,
      language: bitext.from,
      ...(facts.sourceUrl === undefined ? {} : { url: facts.sourceUrl }),
      sha256: context.sourceSha256,
      current: gate.sourceCurrent,
    },
    language: bitext.to,
    direction: story.direction,
    ...(story.headline === undefined ? {} : { headline: story.headline }),
    ...(dateline ? { dateline } : {}),
    reviewed: gate.reviewed,
    ...(gate.reviewed ? {} : { unreviewed: true as const, unreviewedSegments: [...gate.unreviewed] }),
    ...(gate.mock.length === 0 ? {} : { mock: true as const, mockSegments: [...gate.mock] }),
    ...(gate.errors.length === 0 ? {} : { errorSegments: [...gate.errors] }),
    made: {
      level: made.level,
      answeredFor: gate.reviewed,
      ...(made.note === undefined ? {} : { note: made.note }),
      ...(made.sourceType === undefined ? {} : { sourceType: made.sourceType }),
    },
    segments: segments.length,
    states: Object.fromEntries(STATES.map((state) => [state, inState(state)])) as Record<State, number>,
    origins: { engine: of('engine'), memory: of('memory'), person: of('person') },
    reviewers,
    ...(approved && last !== undefined ? { reviewedAt: last } : {}),
    engines: enginesOf(bitext),
    content: story.content,
    files: copies.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.length, sha256: hashOf(bytes) })),
  };
}

export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @throws TarjumanError INPUT_FORMAT where it is not JSON or not a manifest of this version; names the first fault. */
export function readManifest(json: string, file: string): Manifest {
  const hint =
    'bring back the file as it was; if it is lost, take the folder away and publish again: versions begin at 1';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new TarjumanError('INPUT_FORMAT', { file }, 'the manifest is not JSON', hint, cause);
  }
  const answer = schema.safeParse(data);
  if (answer.success) return answer.data;
  const issue = answer.error.issues[0];
  throw new TarjumanError(
    'INPUT_FORMAT',
    { file },
    issue && issue.path.length > 0
      ? `not a manifest of version 2 at ${issue.path.map(String).join('.')}: ${issue.message}`
      : `not a manifest of version 2: ${issue?.message ?? 'unknown fault'}`,
    hint,
  );
}

/**
 * What a manifest says to the copies that come after it; undefined for one of the first version, which kept none of it.
 * @throws TarjumanError INPUT_FORMAT: a version that was given out must not be given again
 */
export function priorOf(json: string, file: string): Prior | undefined {
  if (/^\s*\{\s*"manifest":\s*1\s*,/.test(json)) return undefined;
  const { version, firstCreated, corrections = [], withdrawn, content, source, headline } = readManifest(json, file);
  return {
    version,
    firstCreated,
    corrections,
    ...(withdrawn ? { withdrawn } : {}),
    content,
    sourceVersion: source.version,
    sourceSha256: source.sha256,
    ...(headline === undefined ? {} : { headline }),
  };
}

/** How a folder differs from its manifest. */
export interface ManifestFault {
  readonly name: string;
  /** unlisted: a file that the manifest does not know. listed-twice: two entries of one name. */
  readonly code: 'missing' | 'wrong-size' | 'wrong-hash' | 'unlisted' | 'listed-twice';
}

/** Compares copies with their manifest; empty where all is as it was written. The manifest's own file is passed over. */
export function verifyManifest(
  manifest: Manifest,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const there = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const listed = new Set<string>();
  for (const { name, bytes: size, sha256: hash } of manifest.files) {
    const bytes = there.get(name);
    if (listed.has(name)) faults.push({ name, code: 'listed-twice' });
    else if (!bytes) faults.push({ name, code: 'missing' });
    else if (bytes.length !== size) faults.push({ name, code: 'wrong-size' });
    else if (hashOf(bytes) !== hash) faults.push({ name, code: 'wrong-hash' });
    listed.add(name);
  }
  for (const { name } of files) {
    if (name !== MANIFEST_NAME && !listed.has(name)) faults.push({ name, code: 'unlisted' });
  }
  return faults;
}

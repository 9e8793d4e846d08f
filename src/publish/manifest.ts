import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Bitext, State } from '../core/bitext.ts';
import { isApproved, STATES, segmentsOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import type { Copy } from './copies.ts';
import { type CopyContext, cleanText } from './story.ts';

export const MANIFEST_NAME = 'manifest.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const ids = z.array(z.string());

const schema = z.strictObject({
  manifest: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  slug: z.string(),
  source: z.strictObject({ file: z.string(), language: z.string(), sha256, current: z.boolean() }),
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
  segments: count,
  states: z.strictObject({ initial: count, translated: count, reviewed: count, final: count }),
  origins: z.strictObject({ engine: count, memory: count, person: count }),
  reviewers: z.array(z.strictObject({ by: z.string(), segments: count, last: z.string() })),
  reviewedAt: z.string().optional(),
  engines: z.array(z.strictObject({ provider: z.string(), model: z.string().optional(), segments: count })),
  files: z.array(z.strictObject({ name: z.string(), type: z.string(), bytes: count, sha256 })),
});

/** What stands in `manifest.json`: which source, which copies, who read them. Its version is `manifest`. */
export type Manifest = Readonly<z.infer<typeof schema>>;

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By code unit, the same in every locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
export function describeCopies(
  bitext: Bitext,
  context: CopyContext,
  story: { readonly direction: 'ltr' | 'rtl'; readonly headline?: string },
  copies: readonly Copy[],
): Manifest {
  const segments = segmentsOf(bitext);
  const { gate } = context;
  const inState = (state: State) => segments.filter((segment) => segment.state === state).length;
  const of = (kind: 'engine' | 'memory' | 'person') =>
    segments.filter((segment) => segment.state !== 'initial' && segment.origin.kind === kind).length;
  const reviewers = reviewersOf(bitext);
  const dateline = datelineOf(bitext, context);
  const last = reviewers
    .map((reviewer) => reviewer.last)
    .sort(byText)
    .at(-1);
  const approved = segments.length > 0 && segments.every(isApproved);
  return {
    manifest: 1,
    tool: { name: context.tool.name, version: context.tool.version },
    slug: bitext.slug,
    source: {
      file: bitext.original,
      language: bitext.from,
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
    segments: segments.length,
    states: Object.fromEntries(STATES.map((state) => [state, inState(state)])) as Record<State, number>,
    origins: { engine: of('engine'), memory: of('memory'), person: of('person') },
    reviewers,
    ...(approved && last !== undefined ? { reviewedAt: last } : {}),
    engines: enginesOf(bitext),
    files: copies.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.length, sha256: hashOf(bytes) })),
  };
}

export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** @throws TarjumanError INPUT_FORMAT where it is not JSON or not a manifest of this version; names the first fault. */
export function readManifest(json: string, file: string): Manifest {
  const hint = 'make the copies again with `tarjuman publish`';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new TarjumanError('INPUT_FORMAT', { file }, 'the manifest is not JSON', hint, cause);
  }
  const answer = schema.safeParse(data);
  if (answer.success) return answer.data;
  const issue = answer.error.issues[0];
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.map(String).join('.')}` : '';
  throw new TarjumanError(
    'INPUT_FORMAT',
    { file },
    `not a manifest of version 1${where}: ${issue?.message ?? 'unknown fault'}`,
    hint,
  );
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

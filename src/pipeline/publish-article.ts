import { join } from 'node:path';
import { type Bitext, sameSource } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { sha256 } from '../core/hash.ts';
import { removeLeftovers } from '../io/leftovers.ts';
import { settingsForOutlet } from '../io/outlet-settings.ts';
import { makeCopies } from '../publish/copies.ts';
import { datelineWith, joinSides, sideOfMetadata } from '../publish/document-facts.ts';
import { type GateAnswer, type GatePass, gate, type Reason } from '../publish/gate.ts';
import { priorOf, readManifest } from '../publish/manifest.ts';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import type { CopyContext, Prior } from '../publish/story.ts';
import { alignRecord } from './align-record.ts';
import { type Desk, recordFolder } from './desk.ts';
import type { SourceFile } from './find-articles.ts';
import { relativePath } from './find-articles.ts';
import { findFindings } from './find-findings.ts';
import { endingOf, translatedDocument } from './merge-source.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import { sideFileOf } from './read-side-file.ts';
import { readRecord } from './record-file.ts';

export type PublishResult = {
  readonly slug: string;
  readonly to: string;
  readonly folder: string;
} & (
  | {
      readonly published: true;
      readonly reviewed: boolean;
      /** Of the copies; it rises where what they say changes. */
      readonly version: number;
      readonly status: 'usable' | 'withheld' | 'canceled';
      readonly files: readonly string[];
      readonly changed: readonly string[];
    }
  | { readonly published: false; readonly reasons: readonly Reason[] }
);

export interface PublishOptions {
  readonly allowUnreviewed?: boolean;
  readonly allowEmbargoed?: boolean;
  /** A house style by its name in the settings; default: that of `publish.outlet`. */
  readonly outlet?: string;
  /** What a person says about copies that went out. */
  readonly event?: { readonly kind: 'correction' | 'withdrawal' | 'restore'; readonly note: string };
}

/** Where copies lie: those of the desk's own outlet in `copies`, those of another in a folder of its name there. */
export function copiesFolder(desk: Desk, slug: string, to: string, outlet?: string): string {
  const copies = join(recordFolder(desk, to, slug), 'copies');
  return outlet === undefined || outlet === desk.settings.publish.outlet ? copies : join(copies, outlet);
}

/** @throws TarjumanError USAGE, SETTINGS_INVALID where no outlet has the name */
function outletOf(desk: Desk, named: string | undefined): Pick<CopyContext, 'outlet' | 'outletName'> {
  const { outlets, publish } = desk.settings;
  const name = named ?? publish.outlet;
  if (name === undefined) return {};
  const outlet = Object.hasOwn(outlets, name) ? outlets[name] : undefined;
  if (outlet) return { outlet, outletName: name };
  throw new TarjumanError(
    named === undefined ? 'SETTINGS_INVALID' : 'USAGE',
    {},
    `there is no outlet «${name}»`,
    `name one of outlets in tarjuman.yaml: ${Object.keys(outlets).join(', ') || 'there is none yet'}`,
  );
}

/** Nothing of a withdrawn article goes out but that it was withdrawn: the gate has nothing to hold. */
function passAnyway(answer: GateAnswer, sourceCurrent: boolean): GatePass {
  if (answer.pass) return answer;
  return { pass: true, reviewed: false, sourceCurrent, unreviewed: [], mock: [], errors: [] };
}

async function priorIn(desk: Desk, folder: string): Promise<Prior | undefined> {
  const path = join(folder, MANIFEST_NAME);
  const bytes = await desk.files.readIfThere(path);
  return bytes && priorOf(new TextDecoder().decode(bytes), relativePath(desk.root, path));
}

/** `bridge.docx`; undefined for plain text, which has a copy of its own. */
function nameOfDocument({ slug, path }: SourceFile): string | undefined {
  const extension = endingOf(path);
  return extension === '.txt' ? undefined : `${slug}${extension}`;
}

/**
 * The article in the form in which it came. Such a form has no place to say that nobody has approved a text, so that only what people approved
 * goes out in it.
 */
function documentCopy(
  read: ReadArticle,
  source: SourceFile,
  laid: Bitext,
  answer: GateAnswer,
): Pick<CopyContext, 'document'> {
  const name = nameOfDocument(source);
  if (name === undefined || !answer.pass || !answer.reviewed || answer.mock.length > 0) return {};
  return {
    document: {
      name,
      type: read.format.mediaType ?? 'application/octet-stream',
      bytes: translatedDocument(read, laid),
    },
  };
}

/**
 * Writes the copies of one article, if the gate lets it through. Copies that lie there from before stay where it does not.
 * @param source undefined where the article's source is gone
 * @throws TarjumanError USAGE where copies are to be corrected or withdrawn that never went out
 */
export async function publishArticle(
  desk: Desk,
  slug: string,
  source: SourceFile | undefined,
  to: string,
  options: PublishOptions = {},
): Promise<PublishResult> {
  const style = outletOf(desk, options.outlet);
  const folder = copiesFolder(desk, slug, to, options.outlet);
  const refused = (...reasons: Reason[]): PublishResult => ({ slug, to, folder, published: false, reasons });
  const record = await readRecord(desk, to, slug);
  if (!record) return refused({ code: 'no-segments' });
  const prior = await priorIn(desk, folder);
  const { event } = options;
  if (event && !prior)
    throw new TarjumanError(
      'USAGE',
      { file: relativePath(desk.root, folder) },
      `nothing of «${slug}» has gone out in ${to}: there is nothing to ${event.kind === 'correction' ? 'correct' : 'withdraw or restore'}`,
      'publish it first, without this option',
    );
  const withdrawn = event?.kind === 'withdrawal' || (prior?.withdrawn !== undefined && event?.kind !== 'restore');
  // Nobody can say any more what the text was translated from, so nobody can answer for a copy.
  if (!source && !withdrawn) return refused({ code: 'source-changed' });

  const read = source && (await readArticle(source, desk.rules, desk.files, to));
  const article = read?.article;
  const own = source && (await sideFileOf(source, desk.files));
  // What lies beside the article stands above what its document says.
  const side = article?.metadata ? joinSides(sideOfMetadata(article.metadata, article.language), own) : own;
  const dateline = datelineWith(article?.dateline, article?.metadata);
  // What is approved is approved for the source as it was; so today's source decides what is stale.
  const laid: Bitext = article ? alignRecord(article, to, record.bitext, desk.match).bitext : record.bitext;
  const sourceCurrent = article !== undefined && sameSource(laid, record.bitext);
  // An outlet judges by its own severities.
  const judged = { ...desk, settings: settingsForOutlet(desk.settings, style.outletName) };
  const errors = [...findFindings(judged, article, laid).segments].flatMap(([id, findings]) =>
    findings.some(({ severity }) => severity === 'error') ? [id] : [],
  );
  const now = desk.clock.now().toISOString();
  const answer = gate(laid, {
    sourceCurrent,
    allowUnreviewed: options.allowUnreviewed === true,
    allowEmbargoed: options.allowEmbargoed === true,
    rounds: desk.settings.review.rounds,
    errors,
    ...(side?.embargo === undefined ? {} : { embargo: { until: side.embargo, now } }),
  });
  if (!answer.pass && !withdrawn) return refused(...answer.reasons);

  const copies = makeCopies(laid, {
    ...style,
    gate: passAnyway(answer, sourceCurrent),
    tool: { name: 'Tarjuman', version: desk.version },
    sourceSha256: source ? sha256(await desk.files.read(source.path)) : prior!.sourceSha256,
    made: desk.settings.publish.made,
    glossary: desk.glossary,
    match: desk.match,
    languages: desk.settings.to,
    ...(dateline ? { dateline } : {}),
    ...(read && source ? documentCopy(read, source, laid, answer) : {}),
    ...(side ? { side } : {}),
    ...(prior ? { prior } : {}),
    ...(event ? { event: { ...event, at: now.replace(/\.\d{3}Z$/, 'Z') } } : {}),
  });
  // A document that may not go out any more does not stay where copies are taken from.
  const documentName = source && nameOfDocument(source);
  if (documentName !== undefined && !copies.some(({ name }) => name === documentName)) {
    const path = join(folder, documentName);
    if (await desk.files.stat(path)) await desk.files.remove(path);
  }
  await removeLeftovers(folder, desk.files);
  const changed: string[] = [];
  for (const copy of copies) if (await desk.files.write(join(folder, copy.name), copy.bytes)) changed.push(copy.name);
  const last = copies.at(-1)!;
  const { version, status, reviewed } = readManifest(new TextDecoder().decode(last.bytes), last.name);
  const files = copies.map(({ name }) => name);
  return { slug, to, folder, published: true, reviewed, version, status, files, changed };
}

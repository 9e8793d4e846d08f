import type { Dateline, Role } from '../core/article.ts';
import type { Bitext, BitextUnit, Segment } from '../core/bitext.ts';
import { isApproved, segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { hashOf } from '../core/hash.ts';
import type { Mention } from '../core/term.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { spokenFor, wordsIn } from '../locales/words.ts';
import { directionOf } from '../text/script.ts';
import { sentenceJoint } from '../text/sentence-joint.ts';
import { cleanText } from './clean-text.ts';
import { type Correction, type Facts, gatherFacts, type OutletStyle, type Past, type Withdrawal } from './facts.ts';
import type { GatePass } from './gate.ts';
import { readListMarker } from './list-marker.ts';
import { type Made, type MadeSettings, SAY_ALL, tellMade } from './made.ts';
import { listIds } from './reason-text.ts';
import type { SideFile } from './side-file.ts';

/** What an earlier manifest says about the copies that went out. */
export interface Prior extends Past {
  /** {@link Story.content} of those copies. */
  readonly content: string;
  readonly sourceSha256: string;
  /** As it went out. */
  readonly headline?: string;
}

/** What the pipeline knows about an article beside its record. */
export interface CopyContext {
  readonly gate: GatePass;
  readonly tool: { readonly name: string; readonly version: string };
  /** SHA-256 of the source file's bytes as they lie there, lower-case hex. */
  readonly sourceSha256: string;
  readonly dateline?: Dateline;
  readonly side?: SideFile;
  readonly outlet?: OutletStyle;
  /** The outlet's short name, for the manifest. */
  readonly outletName?: string;
  readonly made?: MadeSettings;
  readonly glossary?: Glossary;
  readonly match?: (text: string) => readonly Mention[];
  /** All languages of the desk. */
  readonly languages?: readonly string[];
  /** Absent where nothing has gone out yet. */
  readonly prior?: Prior;
  /** The source document with the translation in it, in its own form. Absent for plain text, and where it may not go out. */
  readonly document?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
  /** A person corrects or withdraws what has gone out, or takes a withdrawal back. `at` is when, ISO 8601 in UTC. */
  readonly event?: {
    readonly kind: 'correction' | 'withdrawal' | 'restore';
    readonly note: string;
    readonly at: string;
  };
}

/** One block of the copy. A dateline stands in front of the body paragraph that it opens. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  readonly dateline?: string;
  /** Of an item in a list with numbers; the mark in front of an item is not in `text`. */
  readonly number?: number;
}

/** A warning that every copy shows in front of its text. */
export interface Banner {
  readonly lines: readonly string[];
  /** The language of the words, BCP 47. */
  readonly language: string;
}

/** One paragraph on both sides. */
export interface StoryPair {
  readonly role: Role;
  readonly source: string;
  readonly target: string;
}

/** The target side of an article as a publisher gets it: clean text, in order. The same for all formats of copies. */
export interface Story {
  readonly slug: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly headline?: string;
  /** All blocks in order, the headline among them; none where the article was withdrawn. */
  readonly blocks: readonly Block[];
  /** Absent where every sentence is approved, for this source, and none is the mock's. */
  readonly banner?: Banner;
  /** What readers and editors are told in front of the text: embargo, corrections, the withdrawal. In the banner's language. */
  readonly notices: readonly Notice[];
  readonly source: {
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly headline?: string;
  };
  /** Both sides, paragraph by paragraph. */
  readonly pairs: readonly StoryPair[];
  readonly facts: Facts;
  readonly made: Made;
  readonly tool: { readonly name: string; readonly version: string };
  /** SHA-256 over all that a copy says but its version: where it changes, the version rises. */
  readonly content: string;
}

export interface Notice {
  readonly kind: 'embargo' | 'correction' | 'withdrawal';
  readonly text: string;
}

function textOfUnit(unit: BitextUnit, language: string, side: (segment: Segment) => string): string {
  const texts = unit.segments.map((segment) => cleanText(side(segment))).filter((text) => text !== '');
  return texts.join(sentenceJoint(language));
}

const target = (segment: Segment) => targetOf(segment) ?? '';

const IN_FRONT: readonly Role[] = ['headline', 'subheadline', 'byline'];

/** A document's title and the heading of its text often say the same, with nothing but a byline between them. */
function isTitleAgain(text: string, blocks: readonly Block[]): boolean {
  return (
    blocks.every(({ role }) => IN_FRONT.includes(role)) &&
    blocks.some((block) => block.role === 'headline' && block.text === text)
  );
}

/** @param printed the dateline in the outlet's style; it stands for the first that was translated */
function blocksOf(bitext: Bitext, printed: string | undefined): Block[] {
  const blocks: Block[] = [];
  let dateline = '';
  let house = printed;
  const flush = () => {
    if (dateline !== '') blocks.push({ role: 'dateline', text: dateline });
    dateline = '';
  };
  for (const unit of bitext.units) {
    const text = unit.role === 'metadata' ? '' : textOfUnit(unit, bitext.to, target);
    if (text === '' || (unit.role === 'headline' && isTitleAgain(text, blocks))) continue;
    if (unit.role === 'dateline') {
      flush();
      dateline = house ?? text;
      house = undefined;
    } else if (unit.role === 'body' && dateline !== '') {
      blocks.push({ role: 'body', text, dateline });
      dateline = '';
    } else if (unit.role === 'list-item') {
      blocks.push({ role: unit.role, ...readListMarker(text) });
    } else {
      blocks.push({ role: unit.role, text });
    }
  }
  flush();
  return blocks;
}

function bannerOf(bitext: Bitext, gate: GatePass): Banner | undefined {
  const language = spokenFor(bitext.to);
  const words = wordsIn(language);
  const lines: string[] = [];
  if (gate.unreviewed.length > 0) {
    const values = { count: gate.unreviewed.length, total: segmentsOf(bitext).length, ids: listIds(gate.unreviewed) };
    lines.push(words('publish:banner.unreviewed', values));
  }
  if (!gate.sourceCurrent) lines.push(words('publish:banner.sourceChanged'));
  if (gate.errors.length > 0)
    lines.push(words('publish:banner.errors', { count: gate.errors.length, ids: listIds(gate.errors) }));
  if (gate.mock.length > 0) {
    lines.push(words('publish:banner.mock', { count: gate.mock.length, ids: listIds(gate.mock) }));
  }
  return lines.length === 0 ? undefined : { lines, language };
}

function noticesOf(facts: Facts, language: string): Notice[] {
  const words = wordsIn(spokenFor(language));
  const day = (time: string) => time.slice(0, 10);
  const { withdrawn, embargo, corrections } = facts;
  if (withdrawn) {
    const { reason, at } = withdrawn;
    return [
      { kind: 'withdrawal', text: words('publish:notice.withdrawal', { reason: cleanText(reason), date: day(at) }) },
    ];
  }
  const notices: Notice[] = [];
  if (embargo !== undefined) {
    const time = `${embargo.slice(0, 10)} ${embargo.slice(11, 16)}`;
    notices.push({ kind: 'embargo', text: words('publish:notice.embargo', { time }) });
  }
  for (const { note, at } of corrections)
    notices.push({
      kind: 'correction',
      text: words('publish:notice.correction', { note: cleanText(note), date: day(at) }),
    });
  return notices;
}

/** What the copies go back to: the earlier ones, with what a person has just said about them. The version is still the earlier. */
function pastOf({ prior, event, side, sourceSha256 }: CopyContext): Past {
  const before = prior?.sourceVersion ?? 0;
  const sourceVersion = side?.version ?? (prior?.sourceSha256 === sourceSha256 ? before : before + 1);
  const version = prior?.version ?? 0;
  const corrections: Correction[] = [...(prior?.corrections ?? [])];
  let withdrawn: Withdrawal | undefined = prior?.withdrawn;
  if (event?.kind === 'restore') withdrawn = undefined;
  if (event?.kind === 'withdrawal' && withdrawn?.reason !== event.note)
    withdrawn = { version: version + 1, reason: event.note, at: event.at };
  // The same words again, with nothing between, are the same correction.
  const last = corrections.at(-1);
  if (event?.kind === 'correction' && !(last?.note === event.note && last.version === version))
    corrections.push({ version: version + 1, note: event.note, at: event.at });
  return {
    version,
    sourceVersion,
    firstCreated: prior?.firstCreated ?? '',
    corrections,
    ...(withdrawn ? { withdrawn } : {}),
  };
}

/**
 * @throws TarjumanError RECORD_MISMATCH where a segment has no text: the gate was not asked, or about another record. A withdrawn
 * article needs none.
 */
export function tellStory(bitext: Bitext, context: CopyContext): Story {
  const past = pastOf(context);
  const open = segmentsOf(bitext).filter((segment) => target(segment).trim() === '');
  if (open.length > 0 && !past.withdrawn) {
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file: bitext.original },
      `copies were asked for, but ${listIds(open.map(({ id }) => id))} of ${bitext.slug} has no translation`,
      'ask the gate about this very record first',
    );
  }
  const draft = storyWith(bitext, context, past);
  const { tool: _, content: __, ...told } = draft;
  const content = hashOf(JSON.stringify({ ...told, source: [told.source, context.sourceSha256] }));
  const version = context.prior && context.prior.content === content ? past.version : past.version + 1;
  return { ...draft, content, facts: { ...draft.facts, version } };
}

/**
 * What may be said of an article that is withdrawn, whose gate nobody has asked: the record may have gone on since, with text of engines, even of the
 * mock, that nobody has read.
 */
export function approvedOnly(bitext: Bitext): Bitext {
  const open = ({ id, source, hash, gap, mentions }: Segment): Segment => ({
    ...{ id, source, hash, gap, mentions },
    notes: [],
    state: 'initial',
  });
  return {
    ...bitext,
    units: bitext.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => (isApproved(segment) ? segment : open(segment))),
    })),
  };
}

function storyWith(record: Bitext, context: CopyContext, past: Past): Story {
  const { gate } = context;
  const bitext = past.withdrawn ? approvedOnly(record) : record;
  const facts = gatherFacts({
    ...context,
    bitext,
    past: { ...past, version: 0 },
    withheld: !gate.reviewed || gate.mock.length > 0,
  });
  const all = blocksOf(bitext, facts.printedDateline);
  const said = all.find(({ role }) => role === 'headline')?.text;
  const headline = past.withdrawn ? (context.prior?.headline ?? said) : said;
  const banner = past.withdrawn ? undefined : bannerOf(bitext, gate);
  const pairs = bitext.units.map((unit) => ({
    role: unit.role,
    source: textOfUnit(unit, bitext.from, ({ source }) => source),
    target: textOfUnit(unit, bitext.to, target),
  }));
  const sourceHeadline = pairs.find(({ role }) => role === 'headline')?.source;
  return {
    slug: bitext.slug,
    language: bitext.to,
    direction: directionOf(bitext.to),
    ...(headline === undefined ? {} : { headline }),
    blocks: past.withdrawn ? [] : all,
    ...(banner ? { banner } : {}),
    notices: noticesOf(facts, bitext.to),
    source: {
      language: bitext.from,
      direction: directionOf(bitext.from),
      ...(sourceHeadline === undefined ? {} : { headline: sourceHeadline }),
    },
    pairs: past.withdrawn ? [] : pairs,
    facts,
    made: tellMade(record, gate, context.made ?? SAY_ALL),
    tool: context.tool,
    content: '',
  };
}

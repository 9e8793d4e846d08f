import type { Dateline, Role } from '../core/article.ts';
import type { Bitext, BitextUnit } from '../core/bitext.ts';
import { segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { spokenFor, wordsIn } from '../locales/words.ts';
import { stripBidiControls } from '../text/hidden-characters.ts';
import { directionOf } from '../text/script.ts';
import type { GatePass } from './gate.ts';
import { listIds } from './reason-text.ts';

/** What the pipeline knows about an article beside its record. */
export interface CopyContext {
  readonly gate: GatePass;
  readonly tool: { readonly name: string; readonly version: string };
  /** SHA-256 of the source file's bytes as they lie there, lower-case hex. */
  readonly sourceSha256: string;
  readonly dateline?: Dateline;
}

/** One block of the copy. A dateline stands in front of the body paragraph that it opens. */
export interface Block {
  readonly role: Role;
  readonly text: string;
  readonly dateline?: string;
}

/** A warning that every copy shows in front of its text. */
export interface Banner {
  readonly lines: readonly string[];
  /** The language of the words, BCP 47. */
  readonly language: string;
}

/** The target side of an article as a publisher gets it: clean text, in order. The same for all formats of copies. */
export interface Story {
  readonly slug: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly headline?: string;
  /** All blocks in order, the headline among them. */
  readonly blocks: readonly Block[];
  /** Absent where every sentence is approved, for this source, and none is the mock's. */
  readonly banner?: Banner;
}

/**
 * Text that leaves the house: without directional formatting characters (law 7), byte order marks and control characters,
 * in one line, trimmed. No-break spaces stay; lone surrogates, which no file can carry, become U+FFFD.
 */
export function cleanText(text: string): string {
  return stripBidiControls(text)
    .replace(/[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF]/g, '')
    .replace(/[\t\n\v\f\r\x85\u2028\u2029 ]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/** Languages that put no space between sentences. */
const WITHOUT_SPACE = /^(?:zh|ja|th|lo|km|my|bo)(?:-|$)/i;

function textOfUnit(unit: BitextUnit, language: string): string {
  const texts = unit.segments.map((segment) => cleanText(targetOf(segment) ?? '')).filter((text) => text !== '');
  return texts.join(WITHOUT_SPACE.test(language) ? '' : ' ');
}

function blocksOf(bitext: Bitext): Block[] {
  const blocks: Block[] = [];
  let dateline = '';
  const flush = () => {
    if (dateline !== '') blocks.push({ role: 'dateline', text: dateline });
    dateline = '';
  };
  for (const unit of bitext.units) {
    const text = textOfUnit(unit, bitext.to);
    if (text === '') continue;
    if (unit.role === 'dateline') {
      flush();
      dateline = text;
    } else if (unit.role === 'body' && dateline !== '') {
      blocks.push({ role: 'body', text, dateline });
      dateline = '';
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
  if (gate.mock.length > 0) {
    lines.push(words('publish:banner.mock', { count: gate.mock.length, ids: listIds(gate.mock) }));
  }
  return lines.length === 0 ? undefined : { lines, language };
}

/** @throws TarjumanError RECORD_MISMATCH where a segment has no text: the gate was not asked, or about another record. */
export function tellStory(bitext: Bitext, context: CopyContext): Story {
  const open = segmentsOf(bitext).filter((segment) => (targetOf(segment) ?? '').trim() === '');
  if (open.length > 0) {
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file: bitext.original },
      `copies were asked for, but ${listIds(open.map(({ id }) => id))} of ${bitext.slug} has no translation`,
      'ask the gate about this very record first',
    );
  }
  const blocks = blocksOf(bitext);
  const headline = blocks.find(({ role }) => role === 'headline')?.text;
  const banner = bannerOf(bitext, context.gate);
  return {
    slug: bitext.slug,
    language: bitext.to,
    direction: directionOf(bitext.to),
    ...(headline === undefined ? {} : { headline }),
    blocks,
    ...(banner ? { banner } : {}),
  };
}

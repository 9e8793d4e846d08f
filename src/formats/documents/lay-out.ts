import type { Dateline, Role, SegmentSpan, Span, Unit } from '../../core/article.ts';
import { shift } from '../../core/bitext.ts';
import type { InlineCode } from '../../core/inline-code.ts';
import { readDateline } from '../../text/dateline.ts';
import type { LayoutOptions } from '../../text/plain-article.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Block, ParsedDocument } from './document.ts';
import { type SharedCodes, shareCodes } from './share-codes.ts';

/** A block of the document as an article has it. */
export interface LaidBlock {
  readonly block: Block;
  /** Its units: none where there is nothing to be seen in it, two where a dateline stands in front. */
  readonly units: readonly number[];
  /** Sentences of all its units, in offsets of the block's text. */
  readonly sentences: readonly Span[];
  readonly codes: SharedCodes;
}

export interface LaidDocument {
  /** Where every span of `units` counts: the blocks' texts, with a blank line between two. */
  readonly text: string;
  readonly units: readonly Unit[];
  readonly blocks: readonly LaidBlock[];
  readonly dateline?: Dateline;
}

/** Between two blocks. */
const BLANK_LINE = '\n\n';

/** What is never split: a sentence in a cell is one, a name in a byline is none. */
const WHOLE: ReadonlySet<Role> = new Set(['byline', 'dateline']);

/** Roles that may stand in front of the paragraph that opens with a dateline. */
const BEFORE_DATELINE: ReadonlySet<Role> = new Set([
  'headline',
  'subheadline',
  'byline',
  'caption',
  'dateline',
  'metadata',
]);

/** Splits the blocks of a document into sentences, and shares their codes out. Same document and rules, same article. */
export function layOutDocument(document: ParsedDocument, rules: LayoutOptions): LaidDocument {
  if (document.laidOut) return asLaidOut(document.blocks, document.laidOut);
  const units: Unit[] = [];
  const blocks: LaidBlock[] = [];
  let text = '';
  let dateline: Dateline | undefined;
  let opening = true;
  for (const block of document.blocks) {
    const start = text === '' ? 0 : text.length + BLANK_LINE.length;
    if (!/[^\s\p{Cf}]/u.test(block.text)) {
      blocks.push({ block, units: [], sentences: [], codes: shareCodes(block.codes, []) });
      continue;
    }
    const found = opening && block.role === 'body' && !block.whole ? readDateline(block.text) : undefined;
    if (!BEFORE_DATELINE.has(block.role)) opening = false;
    const parts: { readonly span: Span; readonly role: Role }[] = [];
    if (found) {
      dateline = found.dateline;
      parts.push({ span: { start: 0, end: found.end }, role: 'dateline' });
    }
    parts.push({ span: { start: found?.end ?? 0, end: block.text.length }, role: block.role });
    const split = parts
      .map(({ span, role }) => ({
        role,
        sentences: sentencesIn(block.text, span, block.whole === true || WHOLE.has(role), rules),
      }))
      .filter(({ sentences }) => sentences.length > 0);
    const sentences = split.flatMap((part) => part.sentences);
    const codes = shareCodes(block.codes, sentences);
    let next = 0;
    const first = units.length;
    for (const part of split) {
      const segments = part.sentences.map((span): SegmentSpan => {
        const inside = codes.inside[next++]!;
        return { ...shift(span, start), ...(inside.length > 0 ? { codes: inside.map(({ code }) => code) } : {}) };
      });
      const key = block.key === undefined ? {} : { key: block.key };
      units.push({ start: segments[0]!.start, end: segments.at(-1)!.end, role: part.role, ...key, segments });
    }
    blocks.push({ block, units: split.map((_, index) => first + index), sentences, codes });
    text += (text === '' ? '' : BLANK_LINE) + block.text;
  }
  return { text, units, blocks, ...(dateline ? { dateline } : {}) };
}

function sentencesIn(text: string, span: Span, whole: boolean, rules: LayoutOptions): Span[] {
  const piece = text.slice(span.start, span.end);
  if (whole) {
    const start = piece.search(/\S/u);
    return start < 0 ? [] : [{ start: span.start + start, end: span.start + piece.trimEnd().length }];
  }
  return splitSentences(piece, rules).map((sentence) => shift(sentence, span.start));
}

function asLaidOut(blocks: readonly Block[], laid: NonNullable<ParsedDocument['laidOut']>): LaidDocument {
  return {
    text: laid.text,
    units: laid.units,
    ...(laid.dateline ? { dateline: laid.dateline } : {}),
    blocks: laid.units.map((unit, index): LaidBlock => {
      const none: readonly InlineCode[] = [];
      const sentences = unit.segments.map((span) => shift(span, -unit.start));
      return { block: blocks[index]!, units: [index], sentences, codes: shareCodes(none, sentences) };
    }),
  };
}

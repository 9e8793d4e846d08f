import type { Span } from '../../core/article.ts';
import { shift } from '../../core/bitext.ts';
import type { InlineCode } from '../../core/inline-code.ts';
import type { LaidBlock, LaidDocument } from './lay-out.ts';
import { shareCodes } from './share-codes.ts';

/** All codes of a document, in offsets of its laid-out text; ids are told apart by their block. In order. */
export function codesOfDocument(laid: LaidDocument): InlineCode[] {
  return laid.blocks.flatMap((block, index) => {
    const start = startOf(laid, block);
    if (start === undefined) return [];
    return block.block.codes.map((code) => ({ ...code, at: code.at + start, id: `${index}.${code.id}` }));
  });
}

/**
 * A document divided otherwise than the splitter does: as people have divided it. The codes are shared out anew.
 * @param units the segments of each unit, in offsets of the laid-out text
 */
export function divideDocument(laid: LaidDocument, units: readonly (readonly Span[])[]): LaidDocument {
  const isSame = laid.units.every(({ segments }, index) => {
    const now = units[index] ?? [];
    return (
      now.length === segments.length &&
      now.every(({ start, end }, at) => start === segments[at]!.start && end === segments[at]!.end)
    );
  });
  if (isSame) return laid;
  const blocks = laid.blocks.map((block): LaidBlock => {
    const start = startOf(laid, block);
    if (start === undefined) return block;
    const sentences = block.units.flatMap((unit) => units[unit] ?? []).map((span) => shift(span, -start));
    return { ...block, sentences, codes: shareCodes(block.block.codes, sentences) };
  });
  return {
    ...laid,
    units: laid.units.map((unit, index) => ({ ...unit, segments: units[index] ?? unit.segments })),
    blocks,
  };
}

/** Where the block's text begins in the laid-out text; undefined for one in which nothing is to be seen. */
function startOf(laid: LaidDocument, { units, sentences }: LaidBlock): number | undefined {
  const first = units[0] === undefined ? undefined : laid.units[units[0]]?.segments[0];
  return first && sentences[0] ? first.start - sentences[0].start : undefined;
}

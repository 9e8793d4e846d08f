import type { Metadata, Role } from '../../core/article.ts';
import { type CodedText, codeKey, type InlineCode } from '../../core/inline-code.ts';
import type { Block, ParsedDocument, TargetLanguage } from './document.ts';
import { type Edit, splice } from './splice.ts';

/** A code as it is found: `start` is where its characters stand in the source; absent where they are not there literally. */
export interface FoundCode extends InlineCode {
  readonly start?: number;
}

/** What stands at `[start, end)` and is written anew as a whole: a text, a value of an attribute, a document inside the document. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Index of its first block, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** Undefined: nothing of it changes. @param pieces its blocks, undefined where left alone. @param stretch a stretch of the source with what changes inside it */
  readonly write: (
    pieces: readonly (CodedText | undefined)[],
    to: TargetLanguage,
    stretch: (start: number, end: number) => string,
  ) => string | undefined;
}

/** Where a language or a direction is said: what to write there for another one; undefined leaves it. */
export interface LanguageMark {
  readonly start: number;
  readonly end: number;
  readonly write: (to: TargetLanguage) => string | undefined;
}

/**
 * Collects the parts of a source that is text, and writes it again. Everything between the parts stays as it is, byte for byte. Parts may
 * lie inside codes of others (the words beside a picture in the middle of a sentence); else they do not overlap.
 */
export class MarkupSource {
  readonly #source: string;
  readonly #blocks: Block[] = [];
  readonly #parts: Part[] = [];
  readonly #marks: LanguageMark[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** A paragraph or the like. `text` and `codes` are what `[start, end)` says. @param write for words and codes that changed */
  block(
    role: Role,
    { start, end }: { readonly start: number; readonly end: number },
    { text, codes }: CodedText<FoundCode>,
    write: (coded: CodedText, to: TargetLanguage) => string,
  ): void {
    const starts = new Map(codes.map((code) => [codeKey(code), code.start]));
    this.#blocks.push({ role, text, codes: codes.map(withoutStart) });
    this.#parts.push({
      start,
      end,
      first: this.#blocks.length - 1,
      count: 1,
      write: ([coded], to, stretch) =>
        coded &&
        write(
          {
            text: coded.text,
            codes: coded.codes.map((code) => {
              const at = starts.get(codeKey(code));
              return at === undefined ? code : { ...code, data: stretch(at, at + code.data.length) };
            }),
          },
          to,
        ),
    });
  }

  /** Gives the first block of a role another one: for a document that shows only at its end what it has. */
  rename(role: Role, other: Role): void {
    const index = this.#blocks.findIndex((block) => block.role === role);
    if (index >= 0) this.#blocks[index] = { ...this.#blocks[index]!, role: other };
  }

  has(role: Role): boolean {
    return this.#blocks.some((block) => block.role === role);
  }

  /** A text without markup, e.g. the value of an attribute. */
  value(role: Role, start: number, end: number, text: string, write: (text: string) => string): void {
    this.block(role, { start, end }, { text, codes: [] }, (coded) => write(coded.text));
  }

  /** A document inside: its blocks are this one's. @param content as its own form has it. @param write that as it stands in the source */
  inner(
    { start, end }: { readonly start: number; readonly end: number },
    content: string,
    document: ParsedDocument,
    write: (content: string) => string,
  ): void {
    const first = this.#blocks.length;
    this.#blocks.push(...document.blocks);
    this.#parts.push({
      start,
      end,
      first,
      count: document.blocks.length,
      write: (pieces, to) => {
        const written = document.write(pieces, to);
        return typeof written === 'string' && written !== content ? write(written) : undefined;
      },
    });
  }

  mark(mark: LanguageMark): void {
    this.#marks.push(mark);
  }

  document(metadata: Metadata = {}): ParsedDocument {
    return {
      blocks: this.#blocks,
      ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
      write: (blocks, to) => this.#write(blocks, to),
    };
  }

  #write(blocks: readonly (CodedText | undefined)[], to: TargetLanguage): string {
    const source = this.#source;
    const edits: Edit[] = this.#marks.flatMap(({ start, end, write }) => {
      const text = write(to);
      return text === undefined || text === source.slice(start, end) ? [] : [{ start, end, text }];
    });
    // Small ones first: what lies inside a code is written before the block that holds it.
    const done: Edit[] = [];
    const parts = [...this.#parts].sort((a, b) => a.end - a.start - (b.end - b.start));
    const index = new EditIndex();
    for (const edit of edits) index.add(edit);
    for (const part of parts) {
      const pieces = Array.from({ length: part.count }, (_, offset) => blocks[part.first + offset]);
      const text = part.write(pieces, to, (start, end) => spliceWithin(source, start, end, index.within(start, end)));
      if (text === undefined) continue;
      const edit = { start: part.start, end: part.end, text };
      index.add(edit);
      done.push(edit);
    }
    return splice(source, outermost([...edits, ...done]));
  }
}

function withoutStart({ start: _, ...code }: FoundCode): InlineCode {
  return code;
}

function spliceWithin(source: string, start: number, end: number, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return splice(source.slice(start, end), outermost(moved));
}

/** Edits by where they begin, in stretches of the source. */
class EditIndex {
  readonly #stretches = new Map<number, Edit[]>();

  add(edit: Edit): void {
    const stretch = Math.floor(edit.start / STRETCH);
    const there = this.#stretches.get(stretch);
    if (there) there.push(edit);
    else this.#stretches.set(stretch, [edit]);
  }

  within(start: number, end: number): Edit[] {
    const found: Edit[] = [];
    for (let stretch = Math.floor(start / STRETCH); stretch <= Math.floor(end / STRETCH); stretch++)
      for (const edit of this.#stretches.get(stretch) ?? [])
        if (edit.start >= start && edit.end <= end) found.push(edit);
    return found;
  }
}

/** UTF-16 units. */
const STRETCH = 256;

/** Without edits that lie inside others: these hold them already. */
function outermost(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let reach = -1;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < reach) continue;
    kept.push(edit);
    reach = Math.max(reach, edit.end);
  }
  return kept;
}

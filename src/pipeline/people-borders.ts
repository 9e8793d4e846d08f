import type { Article, SegmentSpan, Span, Unit } from '../core/article.ts';
import { type Approval, type Bitext, type BitextUnit, sourceOfUnit } from '../core/bitext.ts';
import { shareCodes } from '../formats/documents/share-codes.ts';

/** Who set, or took away, the borders of one segment of an article. */
export interface Border {
  readonly split?: Approval;
  readonly merged?: Approval;
}

export interface LaidBorders {
  /** The article as people have divided it, where its words are still those that they divided. */
  readonly article: Article;
  /** By the start of a segment in the article's text. */
  readonly borders: ReadonlyMap<number, Border>;
}

/** Neighbouring segments that people have divided anew: where the first begins and the last ends, the splitter sees a border too. */
interface Run {
  readonly text: string;
  /** In the unit's text. */
  readonly offset: number;
  /** In `text`. */
  readonly pieces: readonly (Span & Border)[];
}

/**
 * Divides an article as people have divided it in the record. In a paragraph whose source is the same their borders stand where they stood;
 * in one that was corrected elsewhere, wherever the same sentences still follow one another. Borders that the splitter sees by now itself are nobody's.
 */
export function layBorders(article: Article, old: Bitext): LaidBorders {
  const borders = new Map<number, Border>();
  const shaped = old.units.map((unit) => (isShaped(unit) ? runsOf(unit) : []));
  if (shaped.every((runs) => runs.length === 0)) return { article, borders };

  const byText = new Map<string, number[]>();
  for (const [index, unit] of old.units.entries()) {
    const text = sourceOfUnit(unit);
    byText.set(text, [...(byText.get(text) ?? []), index]);
  }
  const twins = article.units.map((unit) => byText.get(textOf(article, unit))?.shift());
  const taken = new Set(twins);
  const loose = shaped.filter((_, index) => !taken.has(index)).flat();

  const units = article.units.map((unit, index) => {
    const twin = twins[index];
    const from = unit.segments[0]?.start ?? unit.start;
    const pick = (start: number): Run | undefined => {
      if (twin !== undefined) return shaped[twin]!.find(({ offset }) => offset === start - from);
      const at = loose.findIndex((run) => article.text.startsWith(run.text, start) && fits(unit, start, run));
      return at < 0 ? undefined : loose.splice(at, 1)[0];
    };
    return layUnit(unit, pick, borders);
  });
  return { article: { ...article, units: withCodes(article, units) }, borders };
}

/** The document's markup, shared out among the sentences as they are now. */
function withCodes({ codes }: Article, units: readonly Unit[]): readonly Unit[] {
  if (!codes) return units;
  const { inside } = shareCodes(
    codes,
    units.flatMap(({ segments }) => segments),
  );
  let next = 0;
  return units.map((unit) => ({
    ...unit,
    segments: unit.segments.map(({ start, end }): SegmentSpan => {
      const mine = inside[next++]!.map(({ code }) => code);
      return { start, end, ...(mine.length > 0 ? { codes: mine } : {}) };
    }),
  }));
}

function layUnit(unit: Unit, pick: (start: number) => Run | undefined, borders: Map<number, Border>): Unit {
  const starts = unit.segments.map(({ start }) => start);
  const segments: Span[] = [];
  for (let index = 0; index < unit.segments.length; index++) {
    const own = unit.segments[index]!;
    const run = pick(own.start);
    if (!run || !fits(unit, own.start, run)) {
      segments.push(own);
      continue;
    }
    for (const piece of run.pieces) {
      const [start, end] = [own.start + piece.start, own.start + piece.end];
      segments.push({ start, end });
      const split = starts.includes(start) ? undefined : piece.split;
      const merged = starts.some((each) => each > start && each < end) ? piece.merged : undefined;
      if (split || merged) borders.set(start, { ...(split ? { split } : {}), ...(merged ? { merged } : {}) });
    }
    const end = own.start + run.text.length;
    while (unit.segments[index]!.end < end) index++;
  }
  return { ...unit, segments };
}

/** Whether the splitter sees a border where the run ends. */
function fits(unit: Unit, start: number, run: Run): boolean {
  return unit.segments.some(({ end }) => end === start + run.text.length);
}

function textOf({ text }: Article, { segments, start, end }: Unit): string {
  return text.slice(segments[0]?.start ?? start, segments.at(-1)?.end ?? end);
}

function isShaped({ segments }: BitextUnit): boolean {
  return segments.some(({ split, merged }) => split || merged);
}

function runsOf({ segments }: BitextUnit): Run[] {
  const runs: Run[] = [];
  let at = 0;
  let pieces: (Span & Border)[] = [];
  let text = '';
  const close = (): void => {
    if (pieces.some(({ split, merged }) => split || merged)) runs.push({ text, offset: at - text.length, pieces });
    pieces = [];
    text = '';
  };
  for (const [index, { source, gap, split, merged }] of segments.entries()) {
    if (!split) {
      close();
      at += index === 0 ? 0 : gap.length;
    } else {
      text += gap;
      at += gap.length;
    }
    const start = text.length;
    text += source;
    at += source.length;
    pieces.push({ start, end: text.length, ...(split ? { split } : {}), ...(merged ? { merged } : {}) });
  }
  close();
  return runs;
}

import type { Span } from './article.ts';
import type { CodePlace, CodeType, InlineCode } from './inline-code.ts';

/** Words that markup encloses. */
export interface CodeRun extends Span {
  readonly type: CodeType;
}

/** What stands in the place of markup where people read and do not edit: behind a link its address, a picture, a line break, a value. */
export interface CodeStand {
  /** In front of the text's character at this UTF-16 offset. */
  readonly at: number;
  readonly type: CodeType;
  /** The address, the picture's words, the value's name; '' where the kind says it all. */
  readonly words: string;
}

/** How a text looks with its markup: which words are set in which way, and what stands between them. */
export interface CodeLook {
  readonly runs: readonly CodeRun[];
  readonly stands: readonly CodeStand[];
}

const ADDRESS = /(?:https?:\/\/|mailto:|ftp:\/\/)[^\s"'<>)\]]+/;

/**
 * The look of a text of `length` UTF-16 units, from where its codes stand and from what they are in the source. A pair of which one half is in another
 * sentence reaches to the edge. Codes that the source does not have are left out. Pure.
 */
export function lookOfCodes(length: number, places: readonly CodePlace[], source: readonly InlineCode[]): CodeLook {
  const runs: CodeRun[] = [];
  const stands: CodeStand[] = [];
  for (const place of places) {
    const own = source.filter(({ id }) => id === place.id);
    const type = own[0]?.type;
    if (type === undefined) continue;
    if (place.kind === 'standalone') {
      stands.push({ at: place.at, type, words: own[0]!.equiv ?? addressIn(own) ?? '' });
      continue;
    }
    const partner = places.find(({ id, kind }) => id === place.id && kind !== place.kind && kind !== 'standalone');
    if (place.kind === 'open') runs.push({ start: place.at, end: partner?.at ?? length, type });
    else {
      if (!partner) runs.push({ start: 0, end: place.at, type });
      const address = type === 'link' ? addressIn(own) : undefined;
      if (address !== undefined) stands.push({ at: place.at, type, words: address });
    }
  }
  return { runs: runs.filter(({ start, end }) => start < end), stands };
}

/** Of `<a href="https://…">`, `](https://…)` and the like. */
function addressIn(codes: readonly InlineCode[]): string | undefined {
  for (const { data } of codes) {
    const found = ADDRESS.exec(data);
    if (found) return found[0].replace(/&amp;/g, '&');
  }
  return undefined;
}

/** Kinds of the runs that enclose a stretch, without repeats, in the order of the runs. */
export function typesOver(runs: readonly CodeRun[], { start, end }: Span): CodeType[] {
  return [...new Set(runs.filter((run) => run.start < end && run.end > start).map(({ type }) => type))];
}

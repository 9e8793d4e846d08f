/**
 * Where a piece of the document's own markup stands between the words: emphasis, a link, a picture, a line break, a placeholder. It takes
 * up no character: the text stays plain, so that names, checks, memory and offsets do not know of it.
 */
export interface CodePlace {
  /** It stands in front of the text's character at this UTF-16 offset. Codes at one offset stand in the order of the list. */
  readonly at: number;
  /** `1`, `2` … by where they come first in the source; an `open` and its `close` share one. Those of a target name those of its source. */
  readonly id: string;
  /**
   * `open` and `close` enclose words; inside a segment one may stand without the other, where the markup runs over several sentences.
   * `standalone` stands for itself.
   */
  readonly kind: 'open' | 'close' | 'standalone';
}

/** What a code does, as far as people and engines need to know. The list is closed: a format maps its own kinds onto these. */
export type CodeType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'code'
  | 'link'
  | 'image'
  | 'break'
  | 'note'
  | 'quote'
  | 'value'
  | 'other';

export const CODE_TYPES: readonly CodeType[] = [
  'bold',
  'italic',
  'underline',
  'strike',
  'code',
  'link',
  'image',
  'break',
  'note',
  'quote',
  'value',
  'other',
];

/** A code of a source, with what stands there in the document. */
export interface InlineCode extends CodePlace {
  /** The document's own characters (`**`, `<a href="…">`), as its format reads and writes them. Shown to people, never to an engine. */
  readonly data: string;
  readonly type: CodeType;
  /** What a `standalone` code says in words, if it says anything: the text beside a picture, `{{count}}`. */
  readonly equiv?: string;
}

/** A text with codes in it. */
export interface CodedText<C extends CodePlace = InlineCode> {
  readonly text: string;
  readonly codes: readonly C[];
}

export function placeOnly({ at, id, kind }: CodePlace): CodePlace {
  return { at, id, kind };
}

/** Which code it is, wherever it stands: an `open` and its `close` are two. */
export function codeKey({ id, kind }: CodePlace): string {
  return `${kind}:${id}`;
}

/** Equal for two lists with the same codes at the same places; '' for an empty one. Part of the keys under which answers are kept. */
export function placesKey(codes: readonly CodePlace[] | undefined): string {
  return (codes ?? []).map(({ at, id, kind }) => `${at}${kind[0]}${id}`).join(' ');
}

/**
 * Places as a record holds them: in the order of the text, each code once, a pair in its order. What stands twice counts where it stands
 * first.
 */
export function tidyPlaces(codes: readonly CodePlace[], length: number): CodePlace[] {
  const sorted = codes
    .map(({ at, id, kind }): CodePlace => ({ at: Math.max(0, Math.min(length, at)), id, kind }))
    .sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  const once = sorted.filter((code) => {
    // An id is a pair's or a lone code's, never both.
    const strange = code.kind === 'standalone' ? ['open', 'close'] : ['standalone'];
    if (seen.has(codeKey(code)) || strange.some((kind) => seen.has(`${kind}:${code.id}`))) return false;
    seen.add(codeKey(code));
    return true;
  });
  const open = new Set<string>();
  const turned = new Set<string>();
  for (const { id, kind } of once) {
    if (kind === 'close' && !open.has(id)) turned.add(id);
    if (kind === 'open') open.add(id);
  }
  // Half of a pair whose other half is elsewhere stays as it is.
  return once.map((code) =>
    code.kind !== 'standalone' && turned.has(code.id) && open.has(code.id)
      ? { ...code, kind: code.kind === 'open' ? 'close' : 'open' }
      : code,
  );
}

/** What is wrong with the codes of a target. */
export interface CodeFaults {
  /** Of the source, and not in the target. */
  readonly lost: readonly InlineCode[];
  /** In the target more often than once. */
  readonly doubled: readonly CodePlace[];
  /** In the target, and not of the source. */
  readonly unknown: readonly CodePlace[];
  /** A `close` in front of its `open`, or a pair that crosses another. */
  readonly crossed: readonly CodePlace[];
}

export function faultsOfCodes(source: readonly InlineCode[], target: readonly CodePlace[]): CodeFaults {
  const known = new Set(source.map(codeKey));
  const seen = new Set<string>();
  const doubled: CodePlace[] = [];
  const unknown: CodePlace[] = [];
  for (const code of target) {
    const key = codeKey(code);
    if (!known.has(key)) unknown.push(code);
    else if (seen.has(key)) doubled.push(code);
    seen.add(key);
  }
  const lost = source.filter((code) => !seen.has(codeKey(code)));
  return { lost, doubled, unknown, crossed: crossedIn(target) };
}

export function isFaulty({ lost, doubled, unknown, crossed }: CodeFaults): boolean {
  return lost.length + doubled.length + unknown.length + crossed.length > 0;
}

/** The words that values enclose, outermost and in order: they must come back as they are. */
export function valueSpans(codes: readonly InlineCode[]): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { id, kind, type, at } of codes) {
    if (type !== 'value' || kind !== 'open') continue;
    const end = codes.find((other) => other.kind === 'close' && other.id === id)?.at;
    if (end !== undefined && end > at && !spans.some((span) => at < span.end)) spans.push({ start: at, end });
  }
  return spans;
}

/** Codes that no reading from left to right can nest. One whose partner is not in the list (it is in another sentence) is none. */
export function crossedIn(codes: readonly CodePlace[]): CodePlace[] {
  const keys = new Set(codes.map(codeKey));
  const open: string[] = [];
  const crossed: CodePlace[] = [];
  for (const code of codes) {
    if (code.kind === 'open' && keys.has(`close:${code.id}`)) open.push(code.id);
    if (code.kind !== 'close' || !keys.has(`open:${code.id}`)) continue;
    if (open.at(-1) === code.id) open.pop();
    else {
      crossed.push(code);
      const at = open.lastIndexOf(code.id);
      if (at >= 0) open.splice(at, 1);
    }
  }
  return crossed;
}

/**
 * The codes of a text that was changed to another, each at the place that the change leaves it: what stands before the first and behind
 * the last difference stays there, a code between them goes to the nearest edge of a word.
 */
export function moveCodes(before: string, codes: readonly CodePlace[], after: string): CodePlace[] {
  if (before === after || codes.length === 0) return codes.map(placeOnly);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const [oldMiddle, newMiddle] = [before.length - head - tail, after.length - head - tail];
  return codes.map(({ at, id, kind }) => {
    if (at <= head) return { at, id, kind };
    if (at >= before.length - tail) return { at: at + after.length - before.length, id, kind };
    const wanted = head + Math.round(((at - head) / oldMiddle) * newMiddle);
    return { at: nearestEdge(after, wanted, head, head + newMiddle), id, kind };
  });
}

/** The place next to `at` within `[from, to]` where a word begins or ends. */
export function nearestEdge(text: string, at: number, from = 0, to = text.length): number {
  for (let step = 0; step <= to - from; step++)
    for (const place of [at - step, at + step]) if (place >= from && place <= to && isEdge(text, place)) return place;
  return Math.max(from, Math.min(to, at));
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (/[\uDC00-\uDFFF]/.test(text[at]!) && /[\uD800-\uDBFF]/.test(text[at - 1]!)) return false;
  const left = IN_WORD.test(String.fromCodePoint(text.codePointAt(at - 1)!));
  const right = IN_WORD.test(String.fromCodePoint(text.codePointAt(at)!));
  return left !== right;
}

/** Ids of pairs that stand in each other as elements do. */
export function nestedPairs(codes: readonly Pick<CodePlace, 'id' | 'kind'>[]): ReadonlySet<string> {
  const paired = new Set<string>();
  const open: string[] = [];
  for (const { id, kind } of codes) {
    if (kind === 'open') open.push(id);
    if (kind !== 'close') continue;
    const at = open.lastIndexOf(id);
    if (at < 0) continue;
    // Those that opened since and have not closed cross it: they are written as two halves.
    open.splice(at);
    paired.add(id);
  }
  return paired;
}

import type { Span } from '../core/article.ts';
import { type CodePlace, crossedIn, type InlineCode, nearestEdge, tidyPlaces } from '../core/inline-code.ts';
import type { Mention } from '../core/term.ts';
import { withAsciiDigits } from '../text/values/digit-numbers.ts';

/** A source whose codes are to stand in a target. */
export interface CodedSource {
  readonly source: string;
  readonly codes?: readonly InlineCode[];
  readonly mentions: readonly Mention[];
}

/**
 * Where the source's codes stand in a target that came without any: from an engine that carries none, from memory, from an old record.
 * Words that both sides share say where: names of the glossary, numbers, Latin words and addresses. What is left goes where it stood by
 * its share of the words, to the edge of one. Nothing is lost, and what is guessed is for a person to look at.
 */
export function placeCodes({ source, codes = [], mentions }: CodedSource, target: string, to: string): CodePlace[] {
  if (codes.length === 0) return [];
  const anchors = anchorsOf(source, target, mentions, to);
  const opens = new Map(codes.flatMap((code) => (code.kind === 'open' ? [[code.id, code] as const] : [])));
  const places = new Map<InlineCode, number>();
  for (const code of codes) {
    if (code.kind === 'close') {
      const open = opens.get(code.id);
      const span = open && spanInTarget({ start: open.at, end: code.at }, source, target, anchors);
      if (open && span) {
        places.set(open, span.start);
        places.set(code, span.end);
        continue;
      }
    }
    if (!places.has(code)) places.set(code, pointInTarget(code.at, source, target));
  }
  const placed = codes.map((code): CodePlace => ({ at: places.get(code)!, id: code.id, kind: code.kind }));
  const tidy = inOrder(placed, target.length);
  if (crossedIn(tidy).length === 0) return tidy;
  const shares = codes.map(({ at, id, kind }): CodePlace => ({ at: pointInTarget(at, source, target), id, kind }));
  return tidyPlaces(shares, target.length);
}

/** At one offset what closes comes before what opens, unless it opened there. */
function inOrder(codes: readonly CodePlace[], length: number): CodePlace[] {
  const opened = new Map(codes.flatMap(({ id, kind, at }) => (kind === 'open' ? [[id, at] as const] : [])));
  const rank = (code: CodePlace): number =>
    code.kind === 'close' && opened.get(code.id) !== code.at ? 0 : code.kind === 'standalone' ? 1 : 2;
  return tidyPlaces(
    [...codes].sort((a, b) => a.at - b.at || rank(a) - rank(b)),
    length,
  );
}

interface Anchor {
  readonly source: Span;
  readonly target: Span;
}

/** Words that stand on both sides, once on each. */
function anchorsOf(source: string, target: string, mentions: readonly Mention[], to: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { start, end, translations } of mentions)
    for (const name of translations[to] ?? []) {
      const at = target.indexOf(name);
      if (at < 0) continue;
      anchors.push({ source: { start, end }, target: { start: at, end: at + name.length } });
      break;
    }
  const there = new Map<string, Span[]>();
  for (const word of sharedWords(target)) there.set(word.key, [...(there.get(word.key) ?? []), word.span]);
  const seen = new Map<string, number>();
  for (const { key, span } of sharedWords(source)) {
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    const found = there.get(key)?.[turn];
    if (found) anchors.push({ source: span, target: found });
  }
  return anchors.sort((a, b) => a.source.start - b.source.start);
}

/** Numbers, Latin words and addresses: what a translation carries over as it is. */
function* sharedWords(text: string): Generator<{ readonly key: string; readonly span: Span }> {
  for (const { 0: word, index } of withAsciiDigits(text).matchAll(
    /[\p{Script=Latin}\d@][\p{Script=Latin}\d@._/:%-]*/gu,
  )) {
    const trimmed = word.replace(/[.:-]+$/, '');
    yield { key: trimmed.toLowerCase(), span: { start: index, end: index + trimmed.length } };
  }
}

/** The words between, by the anchors that lie in the span; undefined where none does. */
function spanInTarget(span: Span, source: string, target: string, anchors: readonly Anchor[]): Span | undefined {
  const inside = anchors.filter(({ source: { start, end } }) => start >= span.start && end <= span.end);
  if (inside.length === 0) return undefined;
  const start = Math.min(...inside.map(({ target: { start } }) => start));
  const end = Math.max(...inside.map(({ target: { end } }) => end));
  // Words of the span that no anchor knows: as many are taken along on the side where they stand.
  const before = wordsIn(source.slice(span.start, inside[0]!.source.start));
  const after = wordsIn(source.slice(Math.max(...inside.map(({ source: { end } }) => end)), span.end));
  return { start: stepBack(target, start, before), end: stepOn(target, end, after) };
}

function wordsIn(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['’\u2010-][\p{L}\p{N}\p{M}]+)*/gu;

function stepBack(text: string, from: number, words: number): number {
  const found = [...text.slice(0, from).matchAll(WORDS)];
  return words === 0 || found.length === 0 ? from : found[Math.max(0, found.length - words)]!.index;
}

function stepOn(text: string, from: number, words: number): number {
  const found = [...text.slice(from).matchAll(WORDS)];
  const last = found[Math.min(words, found.length) - 1];
  return last === undefined ? from : from + last.index + last[0].length;
}

/** By the share of the words in front of it. */
function pointInTarget(at: number, source: string, target: string): number {
  if (at <= 0) return 0;
  if (at >= source.length) return target.length;
  const [before, all] = [wordsIn(source.slice(0, at)), wordsIn(source)];
  const words = [...target.matchAll(WORDS)];
  if (all === 0 || words.length === 0) return nearestEdge(target, Math.round((at / source.length) * target.length));
  const index = Math.round((before / all) * words.length);
  // Behind a word where it stood behind one, else in front of the next.
  const behind = /[\p{L}\p{N}\p{M}]$/u.test(source.slice(0, at));
  const word = words[behind ? index - 1 : index];
  if (word === undefined) return behind ? 0 : target.length;
  return behind ? word.index + word[0].length : word.index;
}

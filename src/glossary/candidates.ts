import { EXPAND, expansionOf, foldTable, SKIP } from '../text/ar/fold.ts';
import type { Form } from './forms.ts';
import type { NameDoubt } from './judge-names.ts';
import type { Reading } from './readings.ts';

/** A place where a form may stand, before it is decided which of several that overlap is meant. */
export interface Candidate {
  readonly form: Form;
  readonly reading: Reading;
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Range of the name alone. */
  readonly start: number;
  readonly end: number;
  /** Letters of the name in the text. */
  readonly letters: number;
  /** The text has the name as the glossary writes it. */
  readonly exact: boolean;
  /** `joined`: the text has fewer spaces than the form; `split`: one more; `run-together`: none to the name beside it. */
  readonly spacing: 'same' | 'joined' | 'split' | 'run-together';
  /** The name as the text writes it, where that is known already. */
  readonly surface?: string;
  /** Why the judge is asked, where that is known already. */
  readonly doubt?: NameDoubt | null;
}

/** Longest first; then the one that begins earlier, is written as in the glossary, is a name; then by letters, so that the order of entries never counts. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.letters - a.letters ||
    a.start - b.start ||
    Number(b.exact) - Number(a.exact) ||
    rankOf(a.form) - rankOf(b.form) ||
    compareText(a.form.written, b.form.written) ||
    compareText(a.form.term.term, b.form.term.term)
  );
}

function rankOf(form: Form): number {
  const origin = form.origin === 'term' ? 0 : form.origin === 'variant' ? 1 : 2;
  return origin + (form.articleLeftOff ? 4 : 0) + (form.afterLam ? 8 : 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Longest first, none overlapping, in the order of the text. `candidates` come in the order of their first words. Those that hang together are
 * settled by themselves, nearly always one; O(n log n).
 */
export function choose<C extends Candidate>(candidates: readonly C[]): C[] {
  const chosen: C[] = [];
  for (let from = 0; from < candidates.length; ) {
    let end = candidates[from]!.last;
    let to = from + 1;
    for (; to < candidates.length && candidates[to]!.first <= end; to++) end = Math.max(end, candidates[to]!.last);
    const one = candidates[from]!;
    if (to - from === 1) chosen.push(one);
    else if (to - from === 2) {
      const other = candidates[from + 1]!;
      chosen.push(compareCandidates(one, other) <= 0 ? one : other);
    } else settle(candidates.slice(from, to), end, chosen);
    from = to;
  }
  return chosen;
}

function settle<C extends Candidate>(cluster: C[], end: number, chosen: C[]): void {
  const begin = cluster[0]!.first;
  const taken = new Uint8Array(end - begin + 1);
  const kept: C[] = [];
  for (const candidate of cluster.sort(compareCandidates)) {
    const from = candidate.first - begin;
    const to = candidate.last - begin;
    let free = true;
    for (let at = from; at <= to && free; at++) free = taken[at] === 0;
    if (!free) continue;
    taken.fill(1, from, to + 1);
    kept.push(candidate);
  }
  if (kept.length > 1) kept.sort((a, b) => a.start - b.start);
  for (const candidate of kept) chosen.push(candidate);
}

/** The index in `text` of the folded letter number `letters`, counted from `from`; `to` where there are fewer. */
export function placeOfLetter(text: string, from: number, to: number, letters: number): number {
  const fold = foldTable();
  let seen = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded === SKIP) continue;
    const size = folded > EXPAND ? 1 : folded === EXPAND ? expansionOf(unit).length : 0;
    // A ligature that holds the last letter of the proclitic and the first of the name cannot be cut: it goes to the name.
    if (size > 0 && seen + size > letters) return i;
    seen += size;
  }
  return to;
}

/** Whether these letters, folded, stand at `start`; one more letter (an accusative alef) may follow them before `end`. */
export function hasLetters(text: string, start: number, end: number, letters: string): boolean {
  const fold = foldTable();
  let seen = 0;
  for (let i = start; i < end && seen < letters.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = fold[unit]!;
    if (folded > EXPAND) {
      if (folded !== letters.charCodeAt(seen)) return false;
      seen++;
    } else if (folded === EXPAND) {
      // The first letter of a ligature may belong to the proclitic before the name (ﻼ in بﻼ…): only what the name has is compared.
      const part = expansionOf(unit);
      const own = seen === 0 && !letters.startsWith(part) ? part.slice(1) : part;
      if (!letters.startsWith(own, seen)) return false;
      seen += own.length;
    }
  }
  return seen === letters.length;
}

/** `end` without tatweel, joiners and controls behind the last letter or mark. */
export function trimEnd(text: string, start: number, end: number): number {
  const fold = foldTable();
  let at = end;
  while (at > start + 1) {
    const unit = text.charCodeAt(at - 1);
    if (fold[unit] !== SKIP || isMark(unit)) break;
    at--;
  }
  return at;
}

function isMark(unit: number): boolean {
  return /\p{M}/u.test(String.fromCharCode(unit));
}

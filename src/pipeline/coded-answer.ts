import type { Segment } from '../core/bitext.ts';
import { type CodedText, type CodePlace, codeKey, crossedIn, placesKey, tidyPlaces } from '../core/inline-code.ts';
import { readTagged } from '../core/tagged-text.ts';
import { placeCodes } from './place-codes.ts';

/** Under what answers to a segment are kept: its words, and the markup in them. */
export function askedAs({ hash, codes }: Pick<Segment, 'hash' | 'codes'>): string {
  return codes && codes.length > 0 ? `${hash} ${placesKey(codes)}` : hash;
}

/** The words of an engine's answer. One to a text with markup is in the form of `core/tagged-text`. */
export function wordsOfAnswer({ codes }: Pick<Segment, 'codes'>, answer: string): string {
  return codes && codes.length > 0 ? readTagged(answer).text : answer;
}

/**
 * An answer with the source's codes in it. Those that the engine carried stand where it put them; what it lost is put where words of
 * both sides say, or by their share of the words; what the source does not have is left out.
 */
export function codedAnswer(
  segment: Pick<Segment, 'source' | 'codes' | 'mentions'>,
  answer: string,
  to: string,
): CodedText<CodePlace> {
  const { codes = [] } = segment;
  if (codes.length === 0) return { text: answer, codes: [] };
  const { text, codes: came } = readTagged(answer);
  const known = new Set(codes.map(codeKey));
  const carried = tidyPlaces(
    came.filter((code) => known.has(codeKey(code))),
    text.length,
  );
  const guessed = placeCodes(segment, text, to);
  if (carried.length === 0 || crossedIn(carried).length > 0) return { text, codes: guessed };
  const there = new Set(carried.map(({ id }) => id));
  const whole = (id: string) =>
    codes.filter((code) => code.id === id).every((code) => carried.some((one) => codeKey(one) === codeKey(code)));
  // Half a pair that came is no help: the pair is placed as one.
  const kept = carried.filter(({ id }) => whole(id));
  const lost = guessed.filter(({ id }) => !there.has(id) || !whole(id));
  const all = tidyPlaces([...kept, ...lost], text.length);
  return { text, codes: crossedIn(all).length > 0 ? guessed : all };
}

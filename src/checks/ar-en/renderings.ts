import type { Span } from '../../core/article.ts';
import type { ArticleSegment } from '../check.ts';
import { heardNames } from './name-places.ts';

/** A name of the source as the target writes it: found by sound, not by a list. */
export interface Rendering extends Span {
  readonly segment: string;
  /** The Arabic word, folded, without article and particles. */
  readonly key: string;
  /** What stands in the target at the span. */
  readonly text: string;
  /** Its place in the source. */
  readonly source: Span;
  /** The names right beside it in the target: their keys, or small letters where they have none. */
  readonly beside: readonly string[];
}

/** Shorter Arabic words are read as too many names. */
const SHORTEST_KEY = 4;

/** Names that the target writes by sound, in the order of the text; those of the glossary are left to names-honoured. Arabic to English. */
export function renderingsOf(segments: readonly ArticleSegment[]): Rendering[] {
  const found: (Omit<Rendering, 'beside'> & { readonly target: string })[] = [];
  for (const { id, source, target, record } of segments) {
    if (target === undefined) continue;
    for (const { text, start, end, folded, source: word } of heardNames(source, target)) {
      if (record?.mentions.some((mention) => mention.start < word.end && word.start < mention.end)) continue;
      const key = folded.replace(/^(?:[وف]?[بك]?ال|[وف]?لل)(?=....)/, '');
      if (key.length < SHORTEST_KEY) continue;
      found.push({ segment: id, key, text, start, end, source: word, target });
    }
  }
  const keys = new Set(found.map(({ key }) => key));
  const plain = found.map((one) => ({ ...one, key: withoutParticle(one.key, keys) }));
  return plain.map(({ target, ...one }) => {
    const keyAt = (at: Span) =>
      plain.find(({ segment, start }) => segment === one.segment && start === at.start)?.key ??
      target.slice(at.start, at.end).toLowerCase();
    return { ...one, beside: capitalsBeside(target, one).map(keyAt) };
  });
}

/** و ف ب ل ك in front is a particle where the article has the word without it, too. */
function withoutParticle(key: string, keys: ReadonlySet<string>): string {
  const rest = key.slice(1);
  return 'وفبلك'.includes(key[0]!) && keys.has(rest) ? rest : key;
}

function capitalsBeside(target: string, { start, end }: Span): Span[] {
  const before = /(\p{Lu}[\p{L}\p{M}]+)[ -]$/u.exec(target.slice(Math.max(0, start - 40), start));
  const behind = /^[ -](\p{Lu}[\p{L}\p{M}]+)/u.exec(target.slice(end, end + 40));
  const spans: Span[] = [];
  if (before) spans.push({ start: start - before[0].length, end: start - 1 });
  if (behind) spans.push({ start: end + 1, end: end + behind[0].length });
  return spans;
}

/** Small letters without accents: what two spellings are compared by. */
function plainOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Endings that make a word for people or a plural of a name: Oman, Omani, Omanis. */
const MADE_OF_NAME = /^(?:s|i|is|n|ns|an|ans|ian|ians|ese|ish)$/;

/** Whether two renderings of one Arabic word are two spellings of a name, and not the name and a word made of it. */
export function areTwoSpellings(a: Rendering, b: Rendering): boolean {
  const [one, other] = [plainOf(a.text), plainOf(b.text)].sort((left, right) => left.length - right.length) as [
    string,
    string,
  ];
  if (one === other) return false;
  return !(other.startsWith(one) && MADE_OF_NAME.test(other.slice(one.length)));
}

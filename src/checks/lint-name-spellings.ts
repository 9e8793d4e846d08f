import type { Span } from '../core/article.ts';
import { areNeighbours, wordsOf } from './ar/words.ts';
import type { Found, SourceCheck, SourceToLint } from './check.ts';

/** Fewest letters of a word that is compared: short words are too often alike by chance. */
const FEWEST_LETTERS = 5;
/** Endings of foreign family names as Arabic writes them, after which a doubled ي or و is a spelling and not a grammar form. */
const FOREIGN_ENDING = /(?:[يو]ف|[يو]فا|سكي|ينكو|نكو|شفيلي|يتش|ڤ)$/;

export const lintNameSpellings: SourceCheck = {
  id: 'lint-name-spellings',
  severity: 'warning',
  about:
    'One name is spelled one way in an article. Spellings come from the variants of the glossary and, without it, from words that differ by a doubled vowel letter only and stand behind the same name or end like a foreign one.',
  scope: 'source',
  *run(source) {
    const told = new Set<number>();
    for (const found of [...byGlossary(source), ...byContext(source)]) {
      const key = found.source!.end;
      if (told.has(key)) continue;
      told.add(key);
      yield found;
    }
  },
};

function* byGlossary({ mentions }: SourceToLint): Iterable<Found> {
  const spellings = new Map<string, Map<string, Span[]>>();
  for (const { term, kind, surface, start, end } of mentions) {
    if (kind !== 'name') continue;
    const key = surface.replace(/[\u064b-\u065f\u0670\u0640\u200e\u200f]/g, '').replace(/\s+/g, ' ');
    const ofTerm = spellings.get(term) ?? new Map<string, Span[]>();
    spellings.set(term, ofTerm);
    pushTo(ofTerm, key, { start, end });
  }
  for (const [term, ofTerm] of spellings) {
    if (ofTerm.size < 2) continue;
    const right = ofTerm.has(term) ? term : mostFrequent(ofTerm);
    for (const [spelling, places] of ofTerm)
      if (spelling !== right) for (const place of places) yield tell(spelling, right, place);
  }
}

interface Seen extends Span {
  readonly before: string;
}

/** Words that are equal once doubled vowel letters are single. */
function* byContext({ text, blocks, language }: SourceToLint): Iterable<Found> {
  if (!/^ar\b/.test(language)) return;
  const groups = new Map<string, Map<string, Seen[]>>();
  for (const block of blocks) {
    const words = wordsOf(text, block.start, block.end);
    words.forEach((word, index) => {
      const key = word.folded.replace(/([\u064a\u0648])\1/g, '$1');
      if (key.length < FEWEST_LETTERS || /^ال/.test(word.folded) || isGrammar(word.folded)) return;
      const group = groups.get(key) ?? new Map<string, Seen[]>();
      groups.set(key, group);
      const before = areNeighbours(text, words[index - 1], word) ? words[index - 1]!.folded : '';
      pushTo(group, word.folded, { start: word.start, end: word.end, before });
    });
  }
  for (const [key, group] of groups) {
    if (group.size < 2 || !(FOREIGN_ENDING.test(key) || sharesNeighbour(group))) continue;
    const right = mostFrequent(group);
    for (const [spelling, places] of group)
      if (spelling !== right)
        for (const { start, end } of places) yield tell(text.slice(start, end), right, { start, end });
  }
}

/** تغيير and تغير, مدنيين and مدنين: verbal nouns and plurals, where the doubled letter is grammar. */
function isGrammar(word: string): boolean {
  return (
    /^.?\u062a..?\u064a\u064a.$/.test(word) ||
    /(?:\u064a\u064a\u0646|\u064a\u0646|\u064a\u0648\u0646|\u0648\u0648\u0646|\u0648\u0646|\u0627\u062a|\u0629)$/.test(
      word,
    )
  );
}

function sharesNeighbour(group: ReadonlyMap<string, readonly Seen[]>): boolean {
  const sets = [...group.values()].map(
    (places) => new Set(places.map((place) => place.before).filter((word) => word.length > 3)),
  );
  return sets.some((set, index) => sets.slice(index + 1).some((other) => [...set].some((word) => other.has(word))));
}

function pushTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function mostFrequent(group: ReadonlyMap<string, readonly Span[]>): string {
  let best: [string, readonly Span[]] | undefined;
  for (const entry of group) if (!best || entry[1].length > best[1].length) best = entry;
  return best![0];
}

function tell(spelling: string, right: string, { start, end }: Span): Found {
  return {
    message: `a name is spelled two ways: ${spelling} here, ${right} elsewhere`,
    source: { start, end },
    actual: spelling,
    expected: [right],
  };
}

import type { Span } from '../core/article.ts';
import { areAlike } from '../glossary/alike-spellings.ts';
import { classOf } from '../text/ar/common-words.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { contextWords } from '../text/ar/name-context.ts';
import { wordFact } from '../text/words.ts';
import { LINT_WORDS } from './ar/lint-words.ts';
import { areNeighbours, blockOf, foldedOf } from './ar/words.ts';
import type { Found, SourceBlock, SourceCheck, SourceToLint } from './check.ts';

/** Fewest letters of a word that is compared: short words are too often alike by chance. */
const FEWEST_LETTERS = 5;
/** Endings of foreign family names as Arabic writes them, after which a doubled ي or و is a spelling and not a grammar form. */
const FOREIGN_ENDING = /(?:[يو]ف|[يو]فا|سكي|ينكو|نكو|شفيلي|يتش|ڤ)$/;

export const lintNameSpellings: SourceCheck = {
  id: 'lint-name-spellings',
  severity: 'warning',
  about:
    'One name is spelled one way in an article. Spellings come from the variants of the glossary and, without it, from words that differ by a vowel letter or by one letter for another of its sound, are in no list of words, and stand behind the same name or title.',
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
  /** The word before it, folded. */
  readonly before: string;
}

/** Words that look like two spellings of one name, and stand where names stand: behind the same word, or like foreign family names. */
function* byContext({ text, blocks, language }: SourceToLint): Iterable<Found> {
  if (!/^ar\b/.test(language)) return;
  const groups = groupsOf(text, blocks);
  if (groups.length === 0) return;
  const byWord = placesOf(text, blocks, new Set(groups.flat()));
  for (const group of groups)
    for (const [index, one] of group.entries())
      for (const other of group.slice(index + 1)) {
        if (!areAlike(one, other)) continue;
        const [a, b] = [byWord.get(one)!, byWord.get(other)!];
        const doubled = one.replace(/([يو])\1/g, '$1') === other.replace(/([يو])\1/g, '$1');
        const foreign = FOREIGN_ENDING.test(one) && FOREIGN_ENDING.test(other) && doubled;
        if (!foreign && !((doubled || areUnknown(one, other)) && shareNeighbour(a, b, doubled))) continue;
        const [wrong, right] = a.length >= b.length ? [b, one] : [a, other];
        for (const { start, end } of wrong) yield tell(text.slice(start, end), right, { start, end });
      }
}

/** Words that are alike lose the same letters: those without their vowels meet in one group, so that no two are compared in vain. Groups of two and more, in the order of the text. */
function groupsOf(text: string, blocks: readonly SourceBlock[]): readonly (readonly string[])[] {
  const bySkeleton = new Map<string, string | Set<string>>();
  let several = false;
  for (const place of blocks) {
    const block = blockOf(text, place);
    if ((block.bitsBy(LINT_WORDS) & MAY_BE_NAME) === 0) continue;
    for (const { word, folded } of block.words) {
      if ((LINT_WORDS.ofWord(word) & MAY_BE_NAME) === 0) continue;
      const skeleton = skeletonOf(word);
      const group = bySkeleton.get(skeleton);
      if (group === undefined) bySkeleton.set(skeleton, folded);
      else if (typeof group !== 'string') group.add(folded);
      else if (group !== folded) {
        bySkeleton.set(skeleton, new Set([group, folded]));
        several = true;
      }
    }
  }
  return several
    ? [...bySkeleton.values()].filter((group) => typeof group !== 'string').map((group) => [...group])
    : [];
}

/** Where these words stand, and behind what. */
function placesOf(text: string, blocks: readonly SourceBlock[], wanted: ReadonlySet<string>): Map<string, Seen[]> {
  const byWord = new Map<string, Seen[]>();
  for (const place of blocks) {
    const { words } = blockOf(text, place);
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      if ((LINT_WORDS.ofWord(word.word) & MAY_BE_NAME) === 0 || !wanted.has(word.folded)) continue;
      const before = areNeighbours(text, words[index - 1], word) ? words[index - 1]!.folded : '';
      pushTo(byWord, word.folded, { start: word.start, end: word.end, before });
    }
  }
  return byWord;
}

const MAY_BE_NAME = LINT_WORDS.add((word) => {
  const folded = foldedOf(word);
  return folded.length >= FEWEST_LETTERS && !folded.startsWith('ال') && !isGrammar(folded);
});

/** One letter for each sound that foreign names are written with in several ways; no vowels, no letter twice. */
const skeletonOf = wordFact((word) =>
  foldedOf(word)
    .replace(/(?!^)[اويهىح]/g, '')
    .replace(/[غجق]/g, 'ك')
    .replace(/[صزشثتط]/g, 'س')
    .replace(/[ضذ]/g, 'د')
    .replace(/ب/g, 'ف')
    .replace(/(.)\1+/g, '$1'),
);

/** Neither is a word of the language, as far as the lists go. */
function areUnknown(one: string, other: string): boolean {
  return [one, other].every((word) => classOf(foldLetters(word)) === 0);
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

/** Both stand behind the same word; unless the spellings differ by a doubled letter only, that word is a given name, a title, or no word of the lists. */
function shareNeighbour(a: readonly Seen[], b: readonly Seen[], doubled: boolean): boolean {
  const behind = (seen: readonly Seen[]) => seen.map(({ before }) => before).filter((word) => word.length > 2);
  const others = new Set(behind(b));
  return behind(a).some((word) => others.has(word) && (doubled ? word.length > 3 : isBeforeName(word)));
}

function isBeforeName(word: string): boolean {
  const bare = foldLetters(word).replace(/^[وف]?(?:ال|لل)/, '');
  return (
    contextWords('given').has(foldLetters(word)) || contextWords('titles').has(bare) || classOf(foldLetters(word)) === 0
  );
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

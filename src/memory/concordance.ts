import type { Span } from '../core/article.ts';
import { ARTICLE, LAM, PROCLITICS } from '../text/ar/clitics.ts';
import { hashWords, makeHashedWords, readWords } from '../text/compared-words.ts';
import type { MemoryAccess, StoredPair } from './memory.ts';

export interface ConcordanceOptions {
  readonly side: 'source' | 'target' | 'both';
  readonly to: string;
  /** How many are given; the newest approvals first. */
  readonly most: number;
}

export interface ConcordanceHit extends StoredPair {
  /** Where the words stand. */
  readonly sourceMarks: readonly Span[];
  readonly targetMarks: readonly Span[];
}

export interface Concordance {
  readonly hits: readonly ConcordanceHit[];
  /** How many pairs hold the words; of source words no more than some thousands are counted. */
  readonly total: number;
}

/** Pronouns that are written onto nouns, prepositions and verbs (Ryding, A Reference Grammar of Modern Standard Arabic, 12.2), folded. */
const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ك', 'كم', 'ي'];
const FRONTS = ['', ...PROCLITICS].flatMap((front) => {
  // ل and the article are written as one: للوزير.
  if (front.endsWith(LAM)) return [front, front + LAM];
  return [front, front + ARTICLE];
});
const TEH_MARBUTA_FOLDED = 'ه';
const TEH = 'ت';
/** Forms that are looked at. */
const MOST_FORMS = 5_000;
const ARABIC = /^\p{Script=Arabic}/u;

/**
 * Pairs that hold all the words, on the source side (found in the index) or the target side (read through). Arabic is compared with its letters folded and
 * whatever is glued to a word: وزير finds الوزير, للوزير and وزيرنا, and the other way round. `minist*` finds words that begin so.
 */
export function searchMemory(memory: MemoryAccess, query: string, options: ConcordanceOptions): Concordance {
  const wanted = wantedWords(query);
  const found = new Map<string, ConcordanceHit>();
  const look = (pair: StoredPair): void => {
    if (pair.to !== options.to || wanted.length === 0) return;
    const sourceMarks = options.side === 'target' ? undefined : marksOf(pair.source, wanted);
    const targetMarks = options.side === 'source' ? undefined : marksOf(pair.target, wanted);
    if (!sourceMarks && !targetMarks) return;
    const hit = { ...pair, sourceMarks: sourceMarks ?? [], targetMarks: targetMarks ?? [] };
    found.set(JSON.stringify([pair.source, pair.target, pair.from]), hit);
  };
  const inIndex = wanted.every(({ forms }) => forms !== undefined);
  if (options.side !== 'target' && inIndex) {
    const hashes = wanted.map(({ forms }) => [...forms!].map(hashOfWord));
    for (const form of memory.holding(hashes, MOST_FORMS))
      for (const pair of memory.rowsOfForm(form, options.to)) look(pair);
  }
  if (options.side !== 'source' || !inIndex) {
    const plain = options.side === 'target' && wanted.find(({ key }) => /^[a-z0-9]+$/.test(key))?.key;
    for (const pair of plain ? memory.all(`%${plain}%`) : memory.all()) look(pair);
  }
  const hits = [...found.values()].sort(
    (a, b) => compare(b.approval?.at ?? b.at, a.approval?.at ?? a.at) || compare(a.from, b.from),
  );
  return { hits: hits.slice(0, options.most), total: hits.length };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface WantedWord {
  readonly key: string;
  /** Every way in which it may be written; undefined: any word that begins with `key`. */
  readonly forms?: ReadonlySet<string>;
}

function wantedWords(query: string): WantedWord[] {
  return readWords(query).map(({ key, end }) => (query[end] === '*' ? { key } : { key, forms: formsOf(key) }));
}

/** The word with all that may be glued to it, and without what is. */
function formsOf(key: string): Set<string> {
  const forms = new Set([key]);
  if (!ARABIC.test(key)) {
    // The possessive is a word of its own here (minister’s: minister, s); the plural is not.
    forms.add(`${key}s`);
    return forms;
  }
  for (const stem of stemsOf(key)) {
    for (const front of FRONTS) {
      forms.add(front + stem);
      // What ends in a teh marbuta shows its teh before a pronoun.
      const open = stem.endsWith(TEH_MARBUTA_FOLDED) ? stem.slice(0, -1) + TEH : stem;
      for (const pronoun of PRONOUNS) forms.add(front + open + pronoun);
    }
  }
  return forms;
}

/** The word as it stands, and without the article and what stands before it, where three letters or more are left. */
function stemsOf(key: string): string[] {
  const stems = [key];
  for (const front of FRONTS)
    if (front.length >= 2 && key.startsWith(front) && key.length - front.length >= 3)
      stems.push(key.slice(front.length));
  return stems;
}

function hashOfWord(word: string): number {
  return hashWords(word, makeHashedWords()).hashes[0]!;
}

/** Where the words stand; undefined where one is missing. */
function marksOf(text: string, wanted: readonly WantedWord[]): Span[] | undefined {
  const missing = new Set(wanted);
  const marks: Span[] = [];
  for (const { key, start, end } of readWords(text)) {
    const found = wanted.filter((word) => (word.forms ? word.forms.has(key) : key.startsWith(word.key)));
    if (found.length === 0) continue;
    for (const word of found) missing.delete(word);
    marks.push({ start, end });
  }
  return missing.size === 0 ? marks : undefined;
}

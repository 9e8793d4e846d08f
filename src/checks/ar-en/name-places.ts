import type { Span } from '../../core/article.ts';
import { readWords, wordFact, wordOf } from '../../text/words.ts';
import { isEnglishWord, oneEditAway } from '../en/english-words.ts';
import { arabicEntries } from './arabic-stems.ts';
import { englishEntries } from './english-stems.ts';
import { EntryMarks } from './entry-marks.ts';
import { theirWord } from './lexicon-words.ts';
import { CLAIMED, costOfWord, FAR, nameForms, type SourceWord } from './name-forms.ts';
import { sourceWords } from './name-source.ts';
import { areVariants, isKnownName, oneLetterAway, unseenTriples } from './name-spelling.ts';
import { STOP_WORDS, TITLE_WORDS, WORD_ENDING } from './title-words.ts';

/** A word of the target that is written like a name, and how well the source accounts for it. */
export interface NameWord extends Span {
  readonly text: string;
  /** The first word of its sentence, which has a capital in any case. */
  readonly first: boolean;
  /** The least that it costs to read a word of the source as this one; 0 where the lexicon translates it. */
  readonly cost: number;
  /** Index of that word in `source`; -1: the lexicon's. */
  readonly of: number;
  /** Stands in the lists: a name that is spelled like this. */
  readonly known: boolean;
  /** The spelling that was meant, where it is one letter away and the source accounts for it at least as well. */
  readonly meant?: string;
  /** Without a vowel, and no abbreviation that English knows: no name is written like this. */
  readonly mute?: true;
  /** Triples of letters that no known name and no word of the lexicon has. */
  readonly odd: number;
}

export interface Names {
  readonly target: readonly NameWord[];
  readonly source: readonly SourceWord[];
}

const WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:['\u2019]\p{Lu}?\p{Ll}+)?(?![\p{L}\p{M}\p{N}])/uy;
const SENTENCE_START = /(?:^|[.!?:\u2026]["'\u2019\u201d)\]]*\s+|\n)["'\u2018\u201c([]*$/;
/** Abbreviations are told by their full stop, their capitals, or the dictionary. */
const NO_VOWEL = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2,}$/;
const SHORTEST = 4;
const LONGEST = 40;
/** So many words of each side are compared: a segment is a sentence or a few. */
const MOST = 100;

let last: { readonly source: string; readonly target: string; readonly names: Names } | undefined;

/** Names of the target, and the words of the source that they may come from. Whoever asks about a pair often asks again right away. */
export function findNames(source: string, target: string): Names {
  if (last?.source === source && last.target === target) return last.names;
  const names = lookForNames(source, target);
  last = { source, target, names };
  keepHeard(source, target, names);
  return names;
}

/** A name of the target that a word of the source sounds like, and that word. */
export interface HeardName extends Span {
  readonly text: string;
  /** As the word stands, folded. */
  readonly folded: string;
  readonly source: Span;
}

/** What the check of the pair has found stays for that of the whole article, in short. */
const MOST_KEPT = 1000;
const heardIn = new Map<string, { readonly target: string; readonly heard: readonly HeardName[] }>();
const NOTHING_HEARD: readonly HeardName[] = [];

/** Names of the target, spelled as usual, that come from a word of the source by sound at a cost of {@link HEARD} and less. */
export function heardNames(source: string, target: string): readonly HeardName[] {
  const known = heardIn.get(source);
  return known?.target === target ? known.heard : keepHeard(source, target, findNames(source, target));
}

function keepHeard(source: string, target: string, names: Names): readonly HeardName[] {
  let heard: HeardName[] | undefined;
  for (const { text, start, end, cost, of, meant, mute } of names.target) {
    if (of < 0 || cost > HEARD || meant !== undefined || mute) continue;
    const word = names.source[of]!;
    heard ??= [];
    heard.push({ text, start, end, folded: word.folded, source: { start: word.start, end: word.end } });
  }
  if (heardIn.size >= MOST_KEPT) heardIn.clear();
  heardIn.set(source, { target, heard: heard ?? NOTHING_HEARD });
  return heard ?? NOTHING_HEARD;
}

/** What {@link WORD} finds: it begins where a word does that has a capital. */
function capitalWordsOf(target: string): readonly RegExpExecArray[] {
  const { words } = readWords(target);
  let found: RegExpExecArray[] | undefined;
  let done = 0;
  for (let index = 0; index < words.length; index++) {
    const { word, start } = words[index]!;
    if (start < done || !theirWord(word).capital) continue;
    WORD.lastIndex = start;
    const match = WORD.exec(target);
    if (match === null) continue;
    done = WORD.lastIndex;
    found ??= [];
    found.push(match);
  }
  return found ?? NONE;
}

const NONE: readonly RegExpExecArray[] = [];
/** A particle in front of a name makes its reading so much dearer; the name may be spelled another way all the same. */
const HEARD = CLAIMED + 0.1;
/** Entries that the target has, and those that words of the source have. Of the pair that is looked at: nothing of it stays. */
const offered = new EntryMarks();
const meant = new EntryMarks();

/** The words of the source, and what of it is looked for in the target. */
function readSource(source: string, target: string) {
  offered.clear();
  meant.clear();
  for (const { word } of readWords(target).words) offered.add(theirWord(word).entries);
  const ours = sourceWords(source, offered, meant);
  const asItIs = new Set(source.match(/[A-Za-z\u00c0-\u024f]{2,}/g)?.map((word) => word.toLowerCase()));
  const wanted = new Set<string>();
  for (const { folded, place, supported } of ours)
    if (place && !supported) for (const entry of arabicEntries(folded) ?? []) wanted.add(entry);
  return { ours, entries: meant, asItIs, wanted };
}

function lookForNames(source: string, target: string): Names {
  let read: ReturnType<typeof readSource> | undefined;
  const found: NameWord[] = [];
  for (const { 0: raw, index } of capitalWordsOf(target)) {
    if (found.length >= MOST) break;
    const text = raw.replace(/['\u2019]\p{L}*$/u, '');
    if (text.length > LONGEST || text === text.toUpperCase() || STOP_WORDS.has(text.toLowerCase())) continue;
    read ??= readSource(source, target);
    const { ours, entries, asItIs, wanted } = read;
    if (asItIs.has(text.toLowerCase())) continue;
    if (isForeign(target, index, text.length) && !isKnownName(text)) continue;
    const first = isSentenceStart(target, index);
    const [start, end] = [index, index + text.length];
    const behind = index + raw.length;
    const before = /(\p{Lu}[\p{L}]*)[ -]$/u.exec(target.slice(Math.max(0, index - 20), index))?.[1]?.concat(text);
    const after = /^[ -](\p{Lu}\p{L}{0,20})/u.exec(target.slice(behind, behind + 24))?.[1];
    const beside = (before ?? after) !== undefined;
    const lost = placeMeant(text, wanted, beside);
    if (lost !== undefined) {
      found.push({ start, end, text, first, cost: 0, of: -1, known: false, odd: 0, meant: lost });
      continue;
    }
    if (NO_VOWEL.test(text) && target[index + text.length] !== '.' && !isKnownName(text) && !isWord(text)) {
      found.push({ start, end, text, first, cost: FAR, of: -1, known: false, odd: text.length, mute: true });
      continue;
    }
    if (text.length < SHORTEST) continue;
    const { known, word, form } = spellingOf(wordOf(text));
    if (!known && word) continue;
    const { cost, of } = entries.hasEntry(text)
      ? { cost: 0, of: -1 }
      : bestOf(readingOf(text, ours), [before, after && text + after], ours);
    const odd = known ? 0 : oddOf(wordOf(text));
    const meant = known ? undefined : meantBy({ text, cost, odd, beside }, ours, entries);
    if (form && meant === undefined) continue;
    const name = { start, end, text, first, cost, of, known, odd };
    found.push(meant === undefined ? name : { meant, ...name });
  }
  return {
    target: found,
    // Most sentences have no name that anybody asks about.
    get source() {
      read ??= readSource(source, target);
      return read.ours;
    },
  };
}

const PARTICLE = '(?:de|del|della|dello|di|do|dos|das|du|des|la|las|los|el|le|les|van|von|der|den|y|e|et|und)';
const BEHIND_PARTICLE = new RegExp(`(?<!\\p{L})${PARTICLE} $`, 'u');
const BEFORE_PARTICLE = new RegExp(`^ ${PARTICLE} (?:${PARTICLE} )?\\p{Lu}`, 'u');

/** Stands beside a particle of another language (Templo de San Diego, Tratado de las Indias): not English's to judge. */
function isForeign(target: string, start: number, length: number): boolean {
  const end = start + length;
  return (
    BEHIND_PARTICLE.test(target.slice(Math.max(0, start - 8), start)) ||
    BEFORE_PARTICLE.test(target.slice(end, end + 20))
  );
}

/** Whether the word at a place is the first of its sentence, which has a capital in any case. */
export function isSentenceStart(text: string, at: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, at - 8), at));
}

/** A place of the source that nothing in the target stands for, and that this word is one letter away from. */
function placeMeant(text: string, wanted: ReadonlySet<string>, beside: boolean): string | undefined {
  if (wanted.size === 0 || text.length < 3 || wanted.has(text) || isKnownName(text)) return undefined;
  // A word of its own (Sedan beside Sudan), unless it is too short to stand for much.
  if (text.length > 4 && isEnglishWord(text)) return undefined;
  const plain = withoutAccents(text);
  const [place] = oneEditAway(
    plain,
    (name) => wanted.has(name) && name !== plain && !isPluralOf(plain, name) && !(beside && areVariants(plain, name)),
  );
  return place;
}

/** What the lists say of a word with a capital. */
const spellingOf = wordFact(({ text }) => {
  const known = isKnownName(text) || (/[^s]s$/.test(text) && isKnownName(text.slice(0, -1)));
  return { known, word: !known && isWord(text), form: !known && isFormOfWord(text) };
});

const oddOf = wordFact(({ text }) => unseenTriples(text));

const nearOf = wordFact(({ text }): readonly string[] => {
  const near = oneLetterAway(text);
  return near.size === 0 ? NO_WORDS : [...near];
});
const NO_WORDS: readonly string[] = [];

/** Endings that words have and names have not. */
const NO_NAME =
  /(?:able|ible|ous|tion|sion|ment|ness|ship|ing|ical|aceous|ology|ography|ities|ified|ized|ised|less|ward|wards|wise)$/;

/** A word of the language, or one that titles are made of. */
function isWord(text: string): boolean {
  const lower = withoutAccents(text).toLowerCase();
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) return true;
  return TITLE_WORDS.has(lower) || TITLE_WORDS.has(lower.replace(/s$/, '')) || isEnglishWord(lower);
}

/** Transantarctic, Subsaharan: a beginning in front of a word or a name. */
const BEGINNING = /^(?:trans|sub|pan|anti|inter|neo|non|post|pre|pro|afro|euro|indo)(?=\p{Ll}{5})/u;

/** Perhaps a word that no list has: it begins or ends like one. Only its spelling is judged. */
function isFormOfWord(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower.length >= 7 && NO_NAME.test(lower)) return true;
  const rest = lower.replace(BEGINNING, '');
  if (rest !== lower && (isEnglishWord(rest) || isKnownName(rest.charAt(0).toUpperCase() + rest.slice(1)))) return true;
  return englishEntries(lower).some(
    (entry) =>
      entry.length === lower.length ||
      entry.length >= 5 ||
      (entry.length === 4 && WORD_ENDING.test(lower.slice(entry.length))),
  );
}

/** New Hampshire is one word in Arabic. */
function bestOf(one: Reading, joined: readonly (string | undefined)[], ours: readonly SourceWord[]): Reading {
  let best = one;
  for (const both of joined) {
    if (both === undefined || best.cost < 0.5) continue;
    const reading = readingOf(both, ours);
    if (reading.cost < best.cost) best = reading;
  }
  return best;
}

interface Reading {
  readonly cost: number;
  readonly of: number;
}

function readingOf(name: string, ours: readonly SourceWord[]): Reading {
  const forms = nameForms(name);
  let cost = FAR + 1;
  let of = -1;
  for (let index = 0; index < ours.length && cost > 0; index++) {
    const found = costOfWord(forms, ours[index]!, cost);
    if (found >= cost) continue;
    cost = found;
    of = index;
  }
  return { cost, of };
}

function isPluralOf(one: string, other: string): boolean {
  // Sudani is a man of Sudan.
  const bare = (word: string) => word.toLowerCase().replace(/(?:e?s|i)$/, '');
  return one !== other && bare(one) === bare(other);
}

/** Māori is Maori, a café a cafe. */
function withoutAccents(text: string): string {
  return /^[A-Za-z]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A reading this cheap is the name that was meant, whatever its vowels. */
const SOUND = 0.8;

/** A listed name, or a word of titles, one letter away from a word that is none. `beside`: another word with a capital stands next to it. */
function meantBy(
  { text, cost, odd, beside }: Pick<NameWord, 'text' | 'cost' | 'odd'> & { readonly beside: boolean },
  ours: readonly SourceWord[],
  entries: EntryMarks,
): string | undefined {
  // Accents are what another language spells by: Unión is no mistake for Union.
  if (/[^A-Za-z]/.test(text)) return undefined;
  let best: { name: string; cost: number } | undefined;
  for (const name of nearOf(wordOf(text))) {
    if (name.length < SHORTEST || isPluralOf(name, text)) continue;
    const listed = /^\p{Lu}/u.test(name);
    // What the lexicon translates has one spelling; other names that sound alike are people's own (Giorgia Meloni beside Georgia).
    if (listed && cost < SOUND && (beside || !entries.hasEntry(name)) && areVariants(name, text)) continue;
    // A title word is translated: by the lexicon, or where no name of the source sounds like what stands there.
    const likely =
      name.length >= 8 || TITLE_WORDS.has(name) || englishEntries(name).some((entry) => entries.hasEntry(entry));
    const unheard = cost > (likely ? 0.6 : 1.6);
    // A word that Arabic took as it is (Broadcasting) is only then a better guess than a name that no list has.
    const heard =
      listed && entries.hasEntry(name) ? 0 : listed || (odd > 0 && text.length > 6) ? readingOf(name, ours).cost : FAR;
    const theirs = !listed && unheard ? Math.min(0.5, heard) : heard;
    if (!best || theirs < best.cost) best = { name, cost: theirs };
  }
  if (!best || best.cost > 0.6 || best.cost > cost - marginOf(text, odd, entries.hasEntry(best.name))) return undefined;
  return /^\p{Lu}/u.test(best.name) ? best.name : best.name.charAt(0).toUpperCase() + best.name.slice(1);
}

/**
 * How much better than the word as it stands a known name must sound. Letters that English does not put side by side are a slip by
 * themselves; a spelling that English has the letters for, and that sounds as well, is a name of its own (Kahne beside Kane).
 */
function marginOf(text: string, odd: number, translated: boolean): number {
  if (odd > 0) return text.length > 5 ? -0.3 : 0.1;
  return translated || text.length > 7 ? 0 : text.length < 6 ? 0.15 : 0.1;
}

import { allMatches } from '../../core/all-matches.ts';
import type { Span } from '../../core/article.ts';
import { remember } from '../../core/remember.ts';
import { arNumberWords, foldNumberWord } from '../../text/values/ar-number-words.ts';
import { EN_NUMBER_WORDS } from '../../text/values/en-number-words.ts';
import { readWords, type Word, wordFact, wordOf } from '../../text/words.ts';
import { findWrittenOut } from './acronyms.ts';
import { arabicEntries } from './arabic-stems.ts';
import { lexicon } from './lexicon.ts';
import { soundsLike } from './name-cost.ts';

/** A content word of one side and whether anything of the other side may be its translation. */
export interface AlignedWord extends Span {
  readonly text: string;
  /** The lexicon knows the word; an unknown one may find its like by sound only. */
  readonly known: boolean;
  readonly supported: boolean;
}

export interface Alignment {
  readonly source: readonly AlignedWord[];
  readonly target: readonly AlignedWord[];
}

const ARABIC_WORD = /[\u0621-\u065f\u0670-\u06d3]+/g;
const ENGLISH_WORD = /[\p{L}\p{M}]+(?:['\u2019]\p{L}+)?/gu;

/** Words that stand anywhere, folded; also with و, ف, ب, ل or ك in front. */
const ARABIC_STOP = new Set(
  (
    'في من على الى عن ان انه انها انهم اننا انك هذا هذه هذان هاتان هولاء ذلك تلك اولايك التي الذي الذين اللذين اللذان اللتين اللاتي ما لا لم لن قد او ثم اي ايه كان كانت كانا كما ' +
    'لقد هو هي هم هما نحن انا انت لان بل اذا اذ الا حيث مما فيما كانوا يكون تكون نكون ايضا لكن لكنه لكنها مع عند بين غير ذات ذو ذي بعض لدي لديه لديها لديهم لديك لدينا تم يتم ' +
    'ليس ليست لست هل لو مثل هناك هنالك هنا كذلك حتي منذ لذلك لذا ممن عندما كل به بها بهم بك بي بنا بما له لها لهم لهما لك لنا لي لما فيه فيها فيهم منه منها منهم عليه عليها عليهم عليك اليه ' +
    'اليها اليهم عنه عنها عنهم معه معها معهم معك بينها بينهم بعضها بعضهم كلها كلهم كيف متي اين ماذا لماذا سوف كن كنت كنا كونها كونه اياه عما مم اما سواء قبل بعد تحت فوق حول خلال اثناء ' +
    'يا نعم كلا هكذا بينما رغم حوالي نحو سبيل حال اثر قيد لكي كي حين حينما ربما فقط فحسب جدا للغايه شكل احد احدي اذن عام عبر ضد دون بدون خلف امام وراء لدن بضع بضعه ' +
    'شهر عام سنه يوم ساعه مدينه دوله ولايه شركه وقت توقيت عمليه حاله منطقه مره درجه عدد شخص وجود عباره خاص خاصه عاديه وحيده سنوات سنين الشهر العام السنه اليوم الساعه المدينه الوقت التوقيت العمليه الحاله المنطقه الخاص الخاصه ' +
    'نسبه النسبه حد امر الامر مجال وسيله بشكل بصوره بواسطه بالفعل واقع الواقع سيما موجود موجوده الموجود الموجوده كبير كبيره الكبير الكبيره بدلا نظرا اضافه الاضافه عديد العديد مختلف مختلفه الرغم ' +
    'يمكن يمكنك يجب قام قامت يقوم تقوم قاموا تمت ستكون سيكون سيتم تعد يعد كونهم انفسهم نفسه نفسها نفس'
  )
    .split(' ')
    .map(foldNumberWord),
);

/** Number words are for other checks: they are not content here. */
export function isArabicStop(folded: string): boolean {
  if (ARABIC_STOP.has(folded) || arNumberWords().has(folded)) return true;
  return folded.length > 2 && 'وفبلك'.includes(folded[0]!) && ARABIC_STOP.has(folded.slice(1));
}

const ENGLISH_STOP = new Set(
  (
    'the a an of to in on at for from by with and or but as is are was were be been being it its this that these those he she they them his her their hers theirs ' +
    'him we us our you your yours i my me mine who whom whose which what there here not no nor do does did done doing has have had having will would can could may might must shall should ' +
    'than then so if when where while how why also into onto out up down over under off about such more most less least some any all each every other another both ' +
    'very just between through during throughout after before because against among within without however though although since until per via etc ' +
    's t ve re ll d m th st nd rd am pm ad bc first like many much few get gets got getting make makes made making use used using way well even still yet too rather quite really perhaps ' +
    'own same back again away around along across toward towards upon only ever never always often usually one ones thing things something anything nothing everything ' +
    'let lets going go goes went come comes came take takes took taken taking put set given give gives gave itself himself herself themselves yourself either neither whether ' +
    'u.s o\u2019clock able thus hence due according based including include includes'
  ).split(' '),
);

/**
 * Which content words of a pair may be translations of each other, by the lexicon and by sound. A sieve, not an alignment word by word: one
 * word may stand for several. Linear in words for the lexicon; sound is tried for unknown words against words with a capital.
 */
export function alignWords(source: string, target: string): Alignment {
  const known = lately.get(source);
  if (known?.target === target) return known.alignment;
  const alignment = align(source, target);
  if (lately.size >= MOST_LATELY) lately.clear();
  lately.set(source, { target, alignment });
  return alignment;
}

/** Several checks ask about the same pair. */
const MOST_LATELY = 32;
const lately = new Map<string, { readonly target: string; readonly alignment: Alignment }>();

function align(source: string, target: string): Alignment {
  const all = arabicWordsOf(source);
  const shortened = TWO_CAPITALS.test(target)
    ? findWrittenOut(
        all.map(({ word }) => word.folded),
        target,
      )
    : NOT_SHORTENED;
  const ours: { readonly at: Placed; readonly own: OurWord; readonly shortened: boolean }[] = [];
  const turn = nextTurn();
  for (let index = 0; index < all.length; index++) {
    const at = all[index]!;
    const own = ourWord(at.word);
    if (!own.content) continue;
    ours.push({ at, own, shortened: shortened.words.has(index) });
    if (own.entries) for (const entry of own.entries) wanted[entry] = turn;
  }
  const targetWords: (Span & { text: string; known: boolean; supported: boolean })[] = [];
  const names = new Map<string, { supported: boolean }[]>();
  for (const { word: one, text, start, end } of englishWordsOf(target)) {
    const { content, entries, capital } = theirWord(one);
    for (const entry of entries) offered[entry] = turn;
    if (!content) continue;
    const supported = hasAny(entries, wanted, turn) || shortened.acronyms.has(text);
    const word = { start, end, text, known: entries.length > 0, supported };
    targetWords.push(word);
    if (capital) addTo(names, text, word);
  }
  const lost = new Map<string, { supported: boolean }[]>();
  const sourceWords = ours.map(({ at: { start, end, text }, own: { entries }, shortened }) => {
    const supported = shortened || hasAny(entries, offered, turn);
    const word = { start, end, text, known: entries !== undefined, supported };
    if (!supported) addTo(lost, text, word);
    return word;
  });
  for (const [text, words] of names.size > 0 ? lost : [])
    for (const [name, places] of names) {
      if (!alike(wordOf(text).folded, name)) continue;
      for (const word of words) word.supported = true;
      for (const word of places) word.supported = true;
    }
  return { source: sourceWords, target: targetWords };
}

/** Entries of the lexicon by number; by the number of an entry, in which turn it was wanted, and offered. */
const numbers = new Map<string, number>();
let wanted = new Int32Array(0);
let offered = new Int32Array(0);
let turns = 0;

function nextTurn(): number {
  if (wanted.length === 0 || turns === 0x7fffffff) {
    const { size } = lexicon().entries;
    [wanted, offered, turns] = [new Int32Array(size), new Int32Array(size), 0];
  }
  return ++turns;
}

function numbersOf(entries: Iterable<string>): Int32Array {
  return Int32Array.from(entries, (entry) => {
    const known = numbers.get(entry);
    if (known !== undefined) return known;
    numbers.set(entry, numbers.size);
    return numbers.size - 1;
  });
}

function hasAny(entries: Int32Array | undefined, marked: Int32Array, turn: number): boolean {
  if (entries) for (let index = 0; index < entries.length; index++) if (marked[entries[index]!] === turn) return true;
  return false;
}

const TWO_CAPITALS = /\p{Lu}{2}/u;
const NOT_SHORTENED = { acronyms: new Set<string>(), words: new Set<number>() };

interface Placed extends Span {
  readonly text: string;
  readonly word: Word;
}

interface OurWord {
  readonly folded: string;
  readonly content: boolean;
  /** By number. */
  readonly entries: Int32Array | undefined;
}

const ourWord = wordFact(({ folded }): OurWord => {
  const content = folded.length >= 2 && !isArabicStop(folded);
  const entries = content ? arabicEntries(folded) : undefined;
  return { folded, content, entries: entries && numbersOf(entries) };
});

const theirWord = wordFact(({ text }) => {
  const bare = bareWord(text);
  const content = !ENGLISH_STOP.has(bare) && !EN_NUMBER_WORDS.has(bare);
  return { content, entries: numbersOf(englishEntries(text)), capital: /^\p{Lu}/u.test(text) };
});

/** Whether a word is all Arabic (1), has nothing of it (0), or something of both (2). */
const arabicShape = wordFact(({ text }) => {
  const parts = text.match(ARABIC_WORD);
  return parts === null ? 0 : parts[0] === text ? 1 : 2;
});

/** What {@link ARABIC_WORD} finds. */
function arabicWordsOf(text: string): readonly Placed[] {
  const { words } = readWords(text);
  if (words.some(({ word }) => arabicShape(word) === 2)) return placed(allMatches(text, ARABIC_WORD));
  return words.filter(({ word }) => arabicShape(word) === 1);
}

/** What {@link ENGLISH_WORD} finds: words that an apostrophe joins are one. */
function englishWordsOf(text: string): readonly Placed[] {
  return /['\u2019]\p{L}/u.test(text) ? placed(allMatches(text, ENGLISH_WORD)) : readWords(text).words;
}

function placed(found: Iterable<RegExpExecArray>): Placed[] {
  return Array.from(found, ({ 0: text, index }) => ({
    word: wordOf(text),
    text,
    start: index,
    end: index + text.length,
  }));
}

const MOST_SOUNDS = 12_000;
const sounds = new Map<string, Map<string, boolean>>();
let heard = 0;

/** Whether an Arabic word, folded, may be a Latin one by its sound. */
function alike(arabic: string, latin: string): boolean {
  let ofWord = sounds.get(arabic);
  const known = ofWord?.get(latin);
  if (known !== undefined) return known;
  if (++heard > MOST_SOUNDS) {
    sounds.clear();
    ofWord = undefined;
    heard = 0;
  }
  if (!ofWord) {
    ofWord = new Map();
    sounds.set(arabic, ofWord);
  }
  const answer = soundsLike(arabic, latin, BY_SOUND);
  ofWord.set(latin, answer);
  return answer;
}

/** Cost of reading one word as the other, up to which they are taken for each other. */
const BY_SOUND = 0.9;
/** So many different words of each side are compared by sound: each with each. */
const MOST = 150;

function addTo<T>(byText: Map<string, T[]>, text: string, word: T): void {
  const list = byText.get(text);
  if (list) list.push(word);
  else if (byText.size < MOST) byText.set(text, [word]);
}

function bareWord(text: string): string {
  return text.toLowerCase().replace(/(?:n?['\u2019]\p{L}+)$/u, '');
}

const ENDINGS = new Set(['s', 'es', 'ed', 'd', 'er', 'ers', 'ing', 'ly', 'y', 'ies', "'s", '\u2019s']);

/** win: winner, winning. */
function isDoubled(entry: string, rest: string): boolean {
  return rest[0] === entry.at(-1) && ENDINGS.has(rest.slice(1));
}

/** No entry of the lexicon is longer. */
const LONGEST_ENTRY = 24;

/** The entries of the lexicon that an English word begins with. */
export const englishEntries: (word: string) => readonly string[] = remember(12_000, (word) =>
  lookUp(word, lexicon().entries),
);

function lookUp(word: string, entries: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const bare = word.replace(/['\u2019]s$/, '');
  if (/^\p{Lu}/u.test(bare) && entries.has(bare)) found.push(bare);
  const lower = bare.toLowerCase();
  for (let length = 2; length <= Math.min(lower.length, LONGEST_ENTRY); length++) {
    const entry = lower.slice(0, length);
    if (!entries.has(entry)) continue;
    const rest = lower.slice(length);
    if (rest === '' || length >= 4 || (length === 3 && (ENDINGS.has(rest) || isDoubled(entry, rest))))
      found.push(entry);
  }
  return found;
}

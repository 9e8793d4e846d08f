import type { Term } from '../core/term.ts';
import { isSpelledLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, PROCLITICS } from '../text/ar/clitics.ts';
import { CLASS, classOfBare } from '../text/ar/common-words.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { PREDICATE } from '../text/ar/name-shapes.ts';
import { isPlace, isWordSpelling, type WordUse } from '../text/ar/names-that-are-words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import { type NameMask, unknownMask } from './possible-evidence.ts';
import { type NameFacts, nameFactsOf } from './scene.ts';
import type { Tokens } from './tokens.ts';
import {
  ALI,
  beginsWithAli,
  endsInAli,
  hasAliAtEdge,
  isPrepositionAtEnd,
  isPrepositionAtHead,
  weighAli,
} from './weigh-ali.ts';
import { type Doubt, type Weighed, weighKnownNeighbours, weighNeighbours } from './weigh-neighbours.ts';
import { type Front, frontOf, weighName } from './weigh-roles.ts';
import { viewWords, type WordView } from './word-view.ts';

export interface Surroundings {
  readonly text: string;
  readonly tokens: Tokens;
  /** Names that are sure, in the order of the text. */
  readonly names: readonly Candidate[];
}

/** Decides whether what looks like a name is one. */
export interface Judge {
  /** What an entry's own `after` and `not` say: `no`; why it counts, for `how`; or `open` where they say nothing. */
  condition(candidate: Candidate, around: Surroundings): 'no' | 'open' | string;
  /** Why a name must be judged: it is also a word, or stands behind what may be no proclitic. Null for most. Only its own letters count. */
  doubtOf(candidate: Candidate, text: string): NameDoubt | null;
  /** Why each of them is a name, for `how`; undefined for one that is none. They come in the order of the text, and none overlaps with a sure name. */
  decide(doubtful: readonly Candidate[], around: Surroundings): (string | undefined)[];
}

/**
 * What of a doubt follows from the way a name is spelled. All that weighing asks of every name lies here side by side: a name is rare, so that each
 * further object to look into is a wait for memory.
 */
export interface NameDoubt extends NameMask, Front {
  readonly facts: NameFacts;
  readonly misspelt: boolean;
  readonly lookalike: boolean;
  /** The letters of علي. */
  readonly isAli: boolean;
  /** Of so few letters that it needs something that speaks for it behind a proclitic, and behind one. */
  readonly isShort: boolean;
  /** What speaks for the name before anybody looks around; above 0 for it. */
  readonly prior: number;
  /** The same by its class, as was learned. */
  readonly learned: number;
}

interface Phrase {
  readonly letters: string;
  readonly words: number;
}

/** A one-word name with so few letters needs something that speaks for it behind a proclitic. */
const SHORT_NAME = 2;
/** Behind a proclitic a name of so few letters is looked at: كروز may be ك and روز, and صواريخ كروز is not. */
const LONGEST_DOUBTED = 4;
/** Weight of such a name behind a proclitic. */
const SHORT = -1.5;
/** Weight of a word whose letters are spelled as the word is and the name is not (على for the entry علي). */
const OTHER_SPELLING = -5;
/** Letters that read as a proclitic belong to a known word (بيان). */
const LOOKALIKE = -4;
/**
 * A word with the article that is mostly meant as the word, with something glued on in front and nothing around that speaks for a name: the word before does not
 * tell then whether it stands in a phrase (والحياة, للحدود), and prose has such words all the time.
 */
const GLUED = -1;
const BENEFIT = 'صالح';
/** A follower, an aide, a word of thanks stands before ل and a name: الموالون لصالح. */
const FOLLOWED = 4.5;
/** How far back what takes the proclitic may stand. Words. */
const FOLLOWED_REACH = 3;
/**
 * A name that is missing costs more than one too many: it stands wrong in print, where the other is seen in review. On sets of sentences that nobody
 * had looked at, so much more finds 95 of 100 names or more, and four fifths of what is found are names.
 */
const TOWARDS_A_NAME = 0.7;
/** Not so for the commonest words. */
const HARDLY_A_NAME = -2;
/** The same name is surely meant elsewhere in the text. */
const NAMED_ELSEWHERE = 2.5;
/** The same for a word that is mostly meant as the word, by what bears the name: أنطوان الحداد, later وأضاف الحداد; but صحيفة الحياة, later الحياة. */
const WORD_NAMED_ELSEWHERE = { person: 3, place: 1.5, body: 1, work: 0.3 } as const;
/** What names it in full, however rarely the word is a name. */
const IN_FULL: ReadonlySet<string> = new Set(
  ['given-name', 'known-name', 'full-name', 'own-head', 'second-name'].map((id) => `context:${id}`),
);
/** From here on a name counts as sure, and speaks for its other mentions. */
const SURE = 2.5;

/** Is told of every doubtful name what it stands in and what it comes to: for those who fit the weights. */
export type Watch = (doubt: Doubt, own: NameDoubt, weighed: Weighed) => void;

export function createJudge(watch?: Watch): Judge {
  /** Of the entries with conditions that texts have mentioned. */
  const phrases = new Map<Term, { after: Phrase[]; not: Phrase[] }>();
  const phrasesOf = (term: Term): { after: Phrase[]; not: Phrase[] } => {
    let told = phrases.get(term);
    if (told === undefined) {
      told = { after: term.after.map(phraseOf), not: term.not.map(phraseOf) };
      phrases.set(term, told);
    }
    return told;
  };
  /** The word that a candidate may be; null where the text spells it as the name and the word is spelled otherwise (منى, not مني). */
  const wordAt = (candidate: Candidate, text: string): WordUse | null => {
    const { use } = candidate.form;
    if (candidate.form.letters === ALI) return null; // weighAli tells
    if (use === null || candidate.reading.tanween || use.spelled.length === 0) return use;
    if (!candidate.exact && !MARKED.test(text.slice(candidate.start, candidate.end))) return use;
    const spelled = spelledAt(text, candidate);
    if (!candidate.exact && spelled !== candidate.form.written) return use;
    return use.spelled.some((word) => mayBe(spelled, word)) ? use : null;
  };
  const misspells = ({ form, exact, start, end }: Candidate, text: string): boolean => {
    if (exact || form.ends.length > 1 || end - start > 12) return false;
    const spelled = spelledAt(text, { start, end });
    return spelled !== form.written && (isWordSpelling(spelled) || showsOtherHamza(form.written, spelled));
  };

  const doubtOf = (candidate: Candidate, text: string): NameDoubt | null => {
    const { form, reading } = candidate;
    const lookalike = isLookalike(candidate, text);
    const use = wordAt(candidate, text);
    const misspelt = misspells(candidate, text);
    const short = form.ends.length === 1 && reading.strip > 0 && form.letters.length <= LONGEST_DOUBTED;
    if (!lookalike && use === null && !misspelt && !short && form.letters !== ALI) return null;
    const facts = nameFactsOf(candidate, use, candidate.surface ?? text.slice(candidate.start, candidate.end));
    const prior = use === null ? 1 : use.prior;
    const isShort = form.letters.length <= SHORT_NAME && reading.strip > 0;
    const isAli = form.letters === ALI;
    const learned = weighName(facts, prior);
    return {
      facts,
      misspelt,
      lookalike,
      isAli,
      isShort,
      prior,
      learned,
      ...frontOf(facts, prior),
      ...unknownMask(reading),
    };
  };

  /** What the same name elsewhere in the text can add. */
  const mostElsewhere = (candidate: Candidate, text: string): number =>
    (candidate.form.use?.prior ?? 1) > 0
      ? NAMED_ELSEWHERE
      : WORD_NAMED_ELSEWHERE[(candidate.doubt ?? doubtOf(candidate, text)!).facts.bearer];

  return {
    condition(candidate, { text, tokens }) {
      const { term } = candidate.form;
      const conditions = term.after.length > 0 || term.not.length > 0;
      if (!conditions && !hasAliAtEdge(candidate.form)) return 'open';
      const view = viewWords(text, tokens);
      if (endsInAli(candidate.form) && isPrepositionAtEnd(candidate, view)) return 'no';
      if (beginsWithAli(candidate.form) && isPrepositionAtHead(candidate, view)) return 'no';
      if (!conditions) return 'open';
      const told = phrasesOf(term);
      if (told.not.some((phrase) => standsBefore(view, candidate.first, phrase))) return 'no';
      if (told.after.length === 0) return 'open';
      return told.after.some((phrase) => standsBefore(view, candidate.first, phrase)) ? 'context:after' : 'no';
    },
    doubtOf,
    decide(doubtful, around) {
      const view = viewWords(around.text, around.tokens);
      const { names } = around;
      const likely = new LikelyWords(names, doubtful);
      // Loops, and nothing made that few texts need: most texts have one doubtful name.
      const weights: Weighed[] = [];
      for (const candidate of doubtful) {
        const at = countBefore(names, candidate.first);
        const before = at > 0 && names[at - 1]!.last === candidate.first - 1 ? names[at - 1] : undefined;
        const after = at < names.length && names[at]!.first === candidate.last + 1 ? names[at] : undefined;
        const doubt = candidate.doubt ?? doubtOf(candidate, around.text)!;
        weights.push(weigh({ candidate, view, before, after, likely }, doubt));
        if (watch !== undefined) watch({ candidate, view, before, after, likely }, doubt, weights.at(-1)!);
      }
      const isAlone = doubtful.length === 1 && names.length === 0;
      let isElsewhere: ((letters: string) => boolean) | undefined;
      const told: (string | undefined)[] = [];
      for (let i = 0; i < weights.length; i++) {
        const { weight, why, firm } = weights[i]!;
        const { letters } = doubtful[i]!.form;
        if (weight > 0) told.push(why);
        // The same name elsewhere is looked for where there may be one and it can change the answer.
        else if (firm || isAlone || weight + mostElsewhere(doubtful[i]!, around.text) <= 0) told.push(undefined);
        else {
          isElsewhere ??= namedElsewhere(names, doubtful, weights);
          told.push(isElsewhere(letters) ? 'context:named-elsewhere' : undefined);
        }
      }
      return told;
    },
  };
}

/** Tells whether letters are a name that surely stands somewhere in the text, or a part of one. */
function namedElsewhere(
  names: readonly Candidate[],
  doubtful: readonly Candidate[],
  weights: readonly Weighed[],
): (letters: string) => boolean {
  const isPart = partsOf(names);
  const surely = new Set<string>();
  for (let i = 0; i < weights.length; i++) if (isSure(weights[i]!)) surely.add(doubtful[i]!.form.letters);
  return (letters) => surely.has(letters) || isPart(letters);
}

function isSure({ weight, why }: Weighed): boolean {
  return weight >= SURE || (weight > 0 && IN_FULL.has(why));
}

/** The words that some name takes in, or what may well be one. Both lists are in the order of the text. */
class LikelyWords implements Pick<ReadonlySet<number>, 'has'> {
  readonly #names: readonly Candidate[];
  readonly #doubtful: readonly Candidate[];

  constructor(names: readonly Candidate[], doubtful: readonly Candidate[]) {
    this.#names = names;
    this.#doubtful = doubtful;
  }

  has(token: number): boolean {
    return isLikelyIn(this.#names, token) || isLikelyIn(this.#doubtful, token);
  }
}

function isLikelyIn(list: readonly Candidate[], token: number): boolean {
  for (let at = countBefore(list, token + 1) - 1; at >= 0; at--) {
    const candidate = list[at]!;
    if (candidate.first < token - LONGEST_NAME) return false;
    if (candidate.last >= token && isLikely(candidate)) return true;
  }
  return false;
}

function isLikely({ form, reading }: Candidate): boolean {
  return form.kind === 'name' && !reading.lookalike && (form.use?.prior ?? 1) > 0;
}

/** Words of one name at most. */
const LONGEST_NAME = 24;

/** How many candidates begin before a word. */
function countBefore(list: readonly Candidate[], token: number): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (list[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weigh(doubt: Doubt, own: NameDoubt): Weighed {
  const { candidate, view } = doubt;
  const { misspelt, lookalike } = own;
  if (own.isAli && !lookalike) {
    const told = weighAli(candidate, view);
    return told.why === '' ? { ...told, why: 'context:none-against' } : told;
  }
  const { vocabulary } = view.tokens;
  const told =
    vocabulary === undefined
      ? weighNeighbours(doubt, own.facts, own)
      : weighKnownNeighbours(doubt, own.facts, own, vocabulary);
  let weight = told.weight + own.prior;
  if (!lookalike && !misspelt && !own.isShort && own.facts.use !== null && own.prior > HARDLY_A_NAME)
    weight += TOWARDS_A_NAME;
  if (isLearned(own)) weight += told.learned + own.learned;
  if (lookalike) {
    weight += LOOKALIKE;
    if (isFollowed(candidate, view)) weight += FOLLOWED;
  }
  if (own.isShort) weight += SHORT;
  if (misspelt) weight += OTHER_SPELLING;
  if (own.prior < 0 && own.facts.definite && candidate.reading.proclitic !== '' && told.why === '') weight += GLUED;
  const why = told.why === '' ? 'context:none-against' : told.why;
  return { weight, why, firm: told.firm || lookalike || misspelt };
}

/** Whether what was learned counts: it is of words. */
export function isLearned({ isAli, lookalike, misspelt, facts }: NameDoubt): boolean {
  return !isAli && !lookalike && !misspelt && facts.use !== null;
}

/** لصالح "for the benefit of" asks whose: وفقا لصالح, فإن … has the name. */
function hasPossessor(view: WordView, last: number): boolean {
  if (!view.touches(last)) return false;
  const bits = view.classOf(last + 1);
  const next = view.word(last + 1);
  if (PREDICATE.test(next) && !isPlace(next) && (classOfBare(next.slice(0, -1)) & CLASS.human) !== 0) return false; // البيعة لصالح رئيسا
  return (
    (bits & CLASS.particle) === 0 ||
    view.word(last + 1) === 'بي' ||
    view.isIn(last + 1, 'demonstratives') ||
    view.isIn(last + 1, 'quantifiers') ||
    view.isIn(last + 1, 'numbers')
  );
}

/** What takes this proclitic stands before, with its subject between: أشاد المبعوث ب, ولاءهم ل. */
function isFollowed({ first, last, form, reading }: Candidate, view: WordView): boolean {
  const lam = reading.proclitic.endsWith('ل');
  if (lam && form.letters === BENEFIT && !hasPossessor(view, last)) return true;
  if (!lam && !reading.proclitic.endsWith('ب')) return false;
  if (lam && view.touches(first - 1) && view.isIn(first - 1, 'loyal')) return true;
  for (let token = first - 1; token >= first - FOLLOWED_REACH && token >= 0 && view.touches(token); token--) {
    if (view.isIn(token, lam ? 'takesLam' : 'takesBa')) return token < first - 1 || lam;
  }
  return false;
}

/** Whether a text that leaves hamzas and dots out may mean a word by this spelling: امل is أمل, but منى is not مني. */
function mayBe(spelled: string, word: string): boolean {
  if (spelled.length !== word.length) return false;
  for (let i = 0; i < word.length; i++) {
    const bare =
      spelled[i] === '\u0627' ? HAMZA_ON_ALEF.test(word[i]!) : spelled[i] === '\u0647' && word[i] === '\u0629';
    if (spelled[i] !== word[i] && !bare) return false;
  }
  return true;
}

/** A short word with a hamza that the name has not is another word: وأن for وان, أب for آب. Writers leave hamzas out, they hardly put them in. */
function showsOtherHamza(written: string, spelled: string): boolean {
  if (spelled.length > SHORTEST_FREE_OF_HAMZA || spelled.length !== written.length) return false;
  for (let i = 0; i < spelled.length; i++) {
    if (spelled[i] !== written[i] && HAMZA_ON_ALEF.test(spelled[i]!)) return true;
  }
  return false;
}

/** A letter as a proclitic is believed where the text writes a hamza behind it that the lookalike does not have (بآبل, not بابل). */
function isLookalike({ reading, first, last, start, end }: Candidate, text: string): boolean {
  if (!reading.lookalike || first !== last) return false;
  const spelled = spelledAt(text, { start, end });
  if (!/^[\u0622\u0623\u0625\u0671]/.test(spelled)) return true;
  for (let strip = reading.strip; strip > 0; strip--)
    if (isSpelledLookalike(reading.proclitic.slice(reading.strip - strip) + spelled)) return true;
  return false;
}

/** Letters as they are spelled, in NFC: hamza kept; vowel marks, tatweel and controls off. */
function spelledAt(text: string, { start, end }: Pick<Candidate, 'start' | 'end'>): string {
  const surface = text.slice(start, end);
  if (PLAIN.test(surface)) return surface;
  return surface.normalize(PRESENTED.test(surface) ? 'NFKC' : 'NFC').replace(MARKS, '');
}

/** Names of more letters are the same with any hamza. */
const SHORTEST_FREE_OF_HAMZA = 3;
const HAMZA_ON_ALEF = /[\u0622\u0623\u0625]/;
/** Letters that stand in NFC as they are. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A]*$/;
/** Presentation forms, which NFKC makes letters of. */
const PRESENTED = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
/** Vowel marks, tatweel, controls or presentation forms: the name may be spelled as the glossary has it all the same. */
const MARKED = /[\u0640\u064B-\u0655\u0670\u200B-\u200F\uFB50-\uFEFC]/;
const MARKS = /[\u0640\u064B-\u0652\u0670\u200B-\u200F]/g;
/** Above so many names their words are gathered once. */
const MANY_NAMES = 40;

/** Tells whether letters are a word of one of these names of several words, which may stand alone later (علي عبد الله صالح, then صالح). */
function partsOf(names: readonly Candidate[]): (letters: string) => boolean {
  let long: Candidate[] | undefined;
  let parts: Set<string> | undefined;
  return (letters) => {
    long ??= names.filter(({ first, last, form }) => last > first && mayLeaveOff(form));
    if (long.length < MANY_NAMES) return long.some(({ form }) => hasPart(form, letters));
    parts ??= new Set(long.flatMap(({ form }) => form.ends.map((_, word) => wordOf(form, word))));
    return parts.has(letters);
  };
}

function hasPart(form: Form, letters: string): boolean {
  return form.letters.includes(letters) && form.ends.some((_, word) => wordOf(form, word) === letters);
}

/** Names of several words that go by one of them later. */
function mayLeaveOff({ ends, kind, term }: Form): boolean {
  return ends.length > 1 && kind === 'name' && term.type !== 'place' && term.type !== 'organisation';
}

function wordOf({ letters, ends }: Form, word: number): string {
  return letters.slice(word === 0 ? 0 : ends[word - 1], ends[word]);
}

function phraseOf(text: string): Phrase {
  const words = text
    .split(/\s+/)
    .map(foldLetters)
    .filter((word) => word !== '');
  return { letters: words.join(''), words: words.length };
}

/** Whether a phrase ends right before a token: as it is, or with proclitics and article on its first word. */
function standsBefore(view: WordView, token: number, { letters, words }: Phrase): boolean {
  if (token < words) return false;
  let seen = '';
  for (let i = token - words; i < token; i++) {
    if (!view.touches(i)) return false;
    seen += view.word(i);
  }
  if (!seen.endsWith(letters)) {
    // The article of السيد loses its alef: للسيد.
    const behindLam = letters.startsWith(ARTICLE) ? `\u0644\u0644${letters.slice(ARTICLE.length)}` : undefined;
    return (
      behindLam !== undefined && seen.endsWith(behindLam) && /^[\u0648\u0641]?$/.test(seen.slice(0, -behindLam.length))
    );
  }
  const front = seen.slice(0, seen.length - letters.length);
  if (front === '' || front === ARTICLE || PROCLITICS.includes(front)) return true;
  const rest = front.endsWith(ARTICLE)
    ? front.slice(0, -2)
    : front.endsWith('\u0644\u0644')
      ? front.slice(0, -1)
      : undefined;
  return rest !== undefined && PROCLITICS.includes(rest);
}

/**
 * What a language written in Arabic letters knows about words beside a stop. All words are keys of {@link foldWord}.
 */
export interface StopWords {
  /**
   * Words of two letters and more that take a stop and do not end a sentence with it.
   * `never`: the sentence goes on (titles). `seldom`: it ends only if the next word looks like a first word. `often`: it ends unless the next word carries it on.
   * `number`: it ends unless a figure follows.
   */
  readonly abbreviations: ReadonlyMap<string, 'never' | 'seldom' | 'often' | 'number'>;
  /** Latin letters spelled as words, as in initials: جون إف. كينيدي. */
  readonly letterNames: ReadonlySet<string>;
  /** Nouns behind which a single letter is a grade or a kind and may end the sentence: فيتامين د. */
  readonly letteredNouns: ReadonlySet<string>;
  /** Those of them that are seldom graded: behind them a title letter may stand in front of a name. */
  readonly seldomLettered: ReadonlySet<string>;
  /** Single letters that are titles: د. م. أ. */
  readonly titles: ReadonlySet<string>;
  /** Titles written out, which take a stop as their letters do where no blank stands behind it: الأستاذ.عادل. */
  readonly titleNouns: ReadonlySet<string>;
  /** Single letters that stand for a unit or an era behind a number: 1443 هـ. */
  readonly unitLetters: ReadonlySet<string>;
  /** Words that hardly ever stand anywhere but at the head of a sentence, or that no name is. */
  readonly starters: ReadonlySet<string>;
  /** Words that do so only in front of these: غير أن. */
  readonly starterPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that often begin a sentence; they tip the scale where the left side says little. */
  readonly openers: ReadonlySet<string>;
  /** Those that say when in front of these, behind an abbreviation: هذا العام. */
  readonly times: ReadonlyMap<string, ReadonlySet<string>>;
  /** A letter that is glued to a first word (و), and the names that begin with that letter. */
  readonly conjunction: string | undefined;
  readonly conjunctionNames: ReadonlySet<string>;
  /** Verbs of saying without a conjunction: behind a closed quotation they belong to it. */
  readonly speech: ReadonlySet<string>;
  /** Those of them that mostly name the speaker, also of a quotation that was closed in front of its stop: "…". قال الرجل. */
  readonly utterances: ReadonlySet<string>;
  /** Verbs besides, which may name the speaker of a quotation that is a sentence: هدد، زمجر، جاء الصوت. */
  readonly voicing: ReadonlySet<string>;
  /** Words in front of a verb that make a guess of it: قد يسأل القارئ. */
  readonly guessing: ReadonlySet<string>;
  /** Words without a conjunction that assert something of their own behind a quoted outcry: ليس، سوف، غالبا. */
  readonly assertive: ReadonlySet<string>;
  /** Words that open what a verb of saying says: قال إن. */
  readonly complements: ReadonlySet<string>;
  /** Prepositions behind which such a word opens a clause of time and the like, and nothing that is said: قبل أن. */
  readonly beforeClauses: ReadonlySet<string>;
  /** Words that add an alternative to a question behind its mark (…؟ أم …), and the words in front of which they are names (أم درمان). */
  readonly alternatives: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that carry a sentence on behind a closed quotation. */
  readonly continuers: ReadonlySet<string>;
  /** First words of a clause that names the speaker behind a quotation, and the words that must follow (none: any). */
  readonly citing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Relative pronouns: they follow a noun, also over a stop that belongs to it. */
  readonly relatives: ReadonlySet<string>;
  /** Words that point back at a quotation which opened the sentence ("…" هكذا لخص الرجل حاله), and the words that must follow (none: any). */
  readonly pointers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the words that point back those behind which two words alone say too little: كانت هذه الفنادق. */
  readonly beings: ReadonlySet<string>;
  /** Words that set another thing against an outcry, with those that must follow: في حين. */
  readonly contrasts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Adjectives in front of those: كانت هذه أول كلماته. */
  readonly extremes: ReadonlySet<string>;
  /** Words that go on behind an ellipsis and a conjunction, though they open sentences elsewhere: ولم، ونحن. */
  readonly additions: ReadonlySet<string>;
  /** Nouns for what is quoted, which have to follow there: كانت هذه رسالته. */
  readonly sayings: ReadonlySet<string>;
  /** Words that carry a sentence on behind a full stop inside a quotation that a verb of saying took without a colon. */
  readonly tied: ReadonlySet<string>;
  /** Verbs of saying with the quotation as their object, which only stand behind it: تقولها. */
  readonly quotedObjects: ReadonlySet<string>;
  /** Verbs with a conjunction for what they did who heard it: وضحك. */
  readonly responses: ReadonlySet<string>;
  /** Whoever heard it: أحد، الجميع. */
  readonly anybody: ReadonlySet<string>;
  /** Nouns that give a quotation behind them as the title of a work: فيلم "…". */
  readonly works: ReadonlySet<string>;
  /** Nouns besides the labels that a number follows: المركز، بفارق. */
  readonly numbered: ReadonlySet<string>;
  /** To whom something was said, between the verb and the quotation: له، إليها. */
  readonly addressees: ReadonlySet<string>;
  /** Words that open no sentence of their own behind a quotation: كأنه، كي. */
  readonly subordinates: ReadonlySet<string>;
  /** Words that open a phrase which says how, when or where something was said: نحو، مرتين. */
  readonly manners: ReadonlySet<string>;
  /** Those of them that never open a sentence: مرتين. */
  readonly repeats: ReadonlySet<string>;
  /** Verbs for what somebody did who asked or heard, and said nothing: ابتسم. */
  readonly reactions: ReadonlySet<string>;
  /** Words that turn from a question or an outcry to who said it or was asked: لكنه. */
  readonly turns: ReadonlySet<string>;
  /** Words that turn from a question, and the words that must follow (none: any): لكن، غير أن. */
  readonly adversatives: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs behind which somebody goes on saying something: ظل ينادي. */
  readonly lasting: ReadonlySet<string>;
  /** Verbs that take no object, so that a noun right behind them is their subject: ضج، عاش. */
  readonly intransitives: ReadonlySet<string>;
  /** Verbs that want an object, which may be a noun that looks like a verb: توقعت شركة Nova Inc. تراجع الأرباح. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Verbs of knowing that are denied before a guess, and the words of a guess: لا أدري... ربما. */
  readonly knowing: ReadonlySet<string>;
  readonly guesses: ReadonlySet<string>;
  /** Verbs of a measure, with their conjunction: ويبلغ. */
  readonly measuring: ReadonlySet<string>;
  /** First words of where a quotation is from: وفقا. */
  readonly sources: ReadonlySet<string>;
  /** First words of where something was said, in short, behind a quotation that a verb of saying took, and the words that must follow: في خطاب ألقاه أمس. */
  readonly occasions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns that give a quotation behind them as a name or a wording: عبارة "…". */
  readonly namedNouns: ReadonlySet<string>;
  /** A letter that is glued to a first word and ties it to what went before (ف), and the words that begin with that letter. */
  readonly resumption: string | undefined;
  readonly resumptionNames: ReadonlySet<string>;
  /** Units of measure in short, behind a number: they end a sentence unless a preposition or the like carries it on. */
  readonly units: ReadonlySet<string>;
  /** The article, and the conjunction glued to it: ال، وال. */
  readonly article: string | undefined;
  readonly joinedArticle: string | undefined;
  /** Dimensions with their conjunction, which follow another one's unit: 40 م. وعرضه 12 م. */
  readonly dimensions: ReadonlySet<string>;
  /** Words that carry a sentence on behind a unit or an era. */
  readonly afterUnits: ReadonlySet<string>;
  /** Units of weight and volume, single letters among them: what they weigh may follow without a preposition (20 كغ. أرز). */
  readonly weights: ReadonlySet<string>;
  /** The other end of a span behind a unit, with its verb (ولا يزيد), and the same in other words: أي نحو. */
  readonly limits: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words behind which a clause begins with its subject: إن، بأن. */
  readonly subjects: ReadonlySet<string>;
  /** Words behind the second figure of a score or a decimal with a lost place, where that figure counts nobody: 6. 4 على منافسه, 3. 30 ساعات. */
  readonly afterScores: ReadonlySet<string>;
  /** Words among those that carry on which open a sentence as well, in front of a comma or a verb: في، بعد، خلال. */
  readonly fronted: ReadonlySet<string>;
  /** Verbs in the perfect with a conjunction, but for those of a report: what the subject did next. */
  readonly joinedVerbs: ReadonlySet<string>;
  /** Nouns that give a quotation behind them as a wording: عبارة "…". */
  readonly wordings: ReadonlySet<string>;
  /** Words that can only follow what they say something about: غير. */
  readonly attributes: ReadonlySet<string>;
  /** A word that opens sentences and has the key of one that carries on, as it is written: إن beside أن. */
  readonly openingThat: string | undefined;
  /** Words that open a clause of the same sentence behind a comma: فيما، ما، إذ. */
  readonly clauses: ReadonlySet<string>;
  /** Words that open a clause of time in front of a sentence: حين، وعندما. */
  readonly whens: ReadonlySet<string>;
  /** Words that add a sentence where they name no speaker: كما، فيما، بينما. */
  readonly meanwhile: ReadonlySet<string>;
  /** The negation of a noun: لا رد. */
  readonly denials: ReadonlySet<string>;
  /** Negations of verbs: لم، لن. */
  readonly negations: ReadonlySet<string>;
  /** Pronouns between a subject and what it is, which an ellipsis holds apart: السبب هو... النوم. */
  readonly copulas: ReadonlySet<string>;
  /** Verbs with a letter in front that says what for: عاد... ليجد. */
  readonly purposes: RegExp;
  /** Whether a word hangs on an abbreviation before it: a noun without article, a preposition glued to one (إلخ. بأسعار, 100 م. سباحة). */
  readonly hangs: (key: string) => boolean;
  /** Whether a word without article is an adjective, or has the form of one (30 د.ك. شاملة الضريبة). */
  readonly describes: (key: string) => boolean;
  /** Whether a word may be a verb by the list of common words. */
  readonly mayAct: (key: string) => boolean;
  /** Whether a word is in the list of common words, and may be no particle. */
  readonly isKnown: (key: string) => boolean;
  /** Words for what came next, behind a quotation of several sentences: ثم. */
  readonly sequels: ReadonlySet<string>;
  /** Whether a word is a verb by the list of common words, and nothing else. */
  readonly acts: (key: string) => boolean;
  /** Words that begin a sentence with a time, in front of its verb: في عام 49 ق.م. عبر القائد النهر. */
  readonly frontings: ReadonlySet<string>;
  /** Verbs of a report with their conjunction: behind an embedded quotation they alone begin a sentence. */
  readonly reporting: ReadonlySet<string>;
  /** The last two letters of dotted agencies: أ.ف.ب. */
  readonly agencies: ReadonlySet<string>;
  /** Words that open a condition, which goes on behind an abbreviation where it is all that follows: إذا. */
  readonly conditions: ReadonlySet<string>;
  /** The ends of dotted eras, behind their first letter: ق.م. */
  readonly eras: ReadonlySet<string>;
  /** Verbs that begin a sentence without a conjunction, where no name can stand. */
  readonly verbs: ReadonlySet<string>;
  /** Words among those below that ask in front of a verb: من. */
  readonly askers: ReadonlySet<string>;
  /** Prepositions with the words behind them that make them the opening of a new sentence: من جهته، في المقابل. */
  readonly topics: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that ask for what follows them: no sentence ends behind one, and an ellipsis is a pause. */
  readonly hanging: ReadonlySet<string>;
  /** Words that carry a sentence on behind an ellipsis. */
  readonly afterEllipsis: ReadonlySet<string>;
  /** First words of a number's scale or unit: 7. 9 ألف. */
  readonly scales: ReadonlySet<string>;
  /** "per cent" in two words. */
  readonly perHundred: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Nouns that label a piece of a text with its number: المادة 5. */
  readonly labels: ReadonlySet<string>;
  /** Words in front of a day in figures: يوم، في، حتى. */
  readonly dayWords: ReadonlySet<string>;
  /** Nouns for a month that follow a day with its stop and a preposition: في 5. من الشهر المقبل. */
  readonly monthNouns: ReadonlySet<string>;
  /** Words that sum up a list before an ellipsis, and the words that must follow (none: any): الفقر، الجهل... هذه. */
  readonly summaries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Last words of a label or a greeting in front of a pause: عاجل..، بالفيديو... */
  readonly kickers: ReadonlySet<string>;
  /** Words that call somebody or give thanks, and begin anew behind a pause: يا. */
  readonly calls: ReadonlySet<string>;
  /** Nouns for a question that is quoted behind them, and first words of a sentence that has said no more than to which it is a reply: ردا على سؤال: "…؟" قال. */
  readonly questions: ReadonlySet<string>;
  readonly replies: ReadonlySet<string>;
  /** Numbers of points in words, which take a stop of their own: أولا. ثانيا. */
  readonly ordinals: ReadonlySet<string>;
  /** The word in front of a time in figures, whose minutes may follow behind a stop: الساعة 10. 30. */
  readonly clocks: ReadonlySet<string>;
  /** The noun in front of the number of a century: القرن. */
  readonly centuries: ReadonlySet<string>;
  /** Nouns in front of a year: عام، سنة. */
  readonly years: ReadonlySet<string>;
  /** Top-level domains as words: العربية.نت. */
  readonly domains: ReadonlySet<string>;
  /** Names that are written with an exclamation mark, without it: ياهو. */
  readonly exclaimed: ReadonlySet<string>;
}

/** So many words are remembered with what the tables say of them, one by one: news repeats its words. */
export const MOST_REMEMBERED = 4000;

/** Kinds of words that are gathered for Arabic alone: of a language that has none of them. */
export const NO_ARABIC_WORDS = {
  weights: new Set(),
  limits: new Map(),
  subjects: new Set(),
  afterScores: new Set(),
  monthNouns: new Set(),
  acts: () => false,
  isKnown: () => false,
  mayAct: () => false,
  describes: () => false,
  sequels: new Set(),
  times: new Map(),
  whens: new Set(),
  meanwhile: new Set(),
  clauses: new Set(),
  negations: new Set(),
  denials: new Set(),
  copulas: new Set(),
  purposes: /(?!)/u,
  fronted: new Set(),
  joinedVerbs: new Set(),
  wordings: new Set(),
  attributes: new Set(),
  openingThat: undefined,
  seldomLettered: new Set(),
  titles: new Set(),
  titleNouns: new Set(),
  starterPairs: new Map(),
  conjunctionNames: new Set(),
  utterances: new Set(),
  voicing: new Set(),
  guessing: new Set(),
  assertive: new Set(),
  beforeClauses: new Set(),
  alternatives: new Map(),
  relatives: new Set(),
  pointers: new Map(),
  namedNouns: new Set(),
  resumptionNames: new Set(),
  units: new Set(),
  dimensions: new Set(),
  afterUnits: new Set(),
  labels: new Set(),
  dayWords: new Set(),
  frontings: new Set(),
  reporting: new Set(),
  eras: new Set(),
  agencies: new Set(),
  conditions: new Set(),
  verbs: new Set(),
  topics: new Map(),
  askers: new Set(),
  perHundred: new Set(),
  tied: new Set(),
  occasions: new Map(),
  quotedObjects: new Set(),
  responses: new Set(),
  reactions: new Set(),
  subordinates: new Set(),
  manners: new Set(),
  repeats: new Set(),
  turns: new Set(),
  extremes: new Set(),
  contrasts: new Map(),
  additions: new Set(),
  adversatives: new Map(),
  addressees: new Set(),
  anybody: new Set(),
  works: new Set(),
  numbered: new Set(),
  sources: new Set(),
  lasting: new Set(),
  objectVerbs: new Set(),
  intransitives: new Set(),
  measuring: new Set(),
  knowing: new Set(),
  guesses: new Set(),
  beings: new Set(),
  sayings: new Set(),
  summaries: new Map(),
  calls: new Set(),
  kickers: new Set(),
  questions: new Set(),
  replies: new Set(),
  ordinals: new Set(),
  clocks: new Set(),
  centuries: new Set(),
} satisfies Partial<StopWords>;

/** The letters that are folded for comparing; the rest stand for themselves. Hamza seats, alef maqsura, ta marbuta, Persian kaf and yeh. */
const FOLDED: Readonly<Record<string, string>> = {
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0671': '\u0627',
  '\u0649': '\u064A',
  '\u06CC': '\u064A',
  '\u06A9': '\u0643',
  '\u0629': '\u0647',
  '\u06C1': '\u0647',
  '\u06BE': '\u0647',
  '\u06D5': '\u0647',
};

const SKIPPED = /[\p{M}\u0640\u200C\u200D]/gu;
const FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;

/** No letter behind these is folded. */
const foldedCodes = Uint16Array.from({ length: 0x700 }, (_, code) => code);
for (const [letter, plain] of Object.entries(FOLDED)) foldedCodes[letter.charCodeAt(0)] = plain.charCodeAt(0);

/** The key of one letter, as code units. */
export function foldCode(code: number): number {
  return code < foldedCodes.length ? foldedCodes[code]! : code;
}

/** The key of one letter. */
export function foldLetter(letter: string): string {
  return FOLDED[letter] ?? letter;
}

/** The key of a word: no marks, tatweel or joiners, no presentation forms, letters folded. */
export function foldWord(word: string): string {
  // Most words of the tables are their own key; there are thousands of them at every start.
  let at = 0;
  while (at < word.length && isPlainLetter(word.charCodeAt(at))) at++;
  if (at === word.length) return word;
  let letters = word.slice(0, at);
  for (; at < word.length && isArabicLetter(word.charCodeAt(at)); at++)
    letters += String.fromCharCode(foldedCodes[word.charCodeAt(at)]!);
  if (at === word.length) return letters;
  const plain = FORMS.test(word) ? word.normalize('NFKC') : word;
  let key = '';
  for (const letter of plain.replace(SKIPPED, '')) key += foldLetter(letter);
  return key;
}

/** A letter of Arabic that is its own key. */
function isPlainLetter(code: number): boolean {
  return isArabicLetter(code) && foldedCodes[code] === code;
}

function isArabicLetter(code: number): boolean {
  return (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);
}

export function foldedSet(...lists: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const list of lists) for (const word of list.match(WORDS) ?? []) words.add(foldWord(word));
  return words;
}

const WORDS = /\S+/g;

/** `كما: قال جاء` a line: the word, and the words that may follow it. */
export function foldedMap(lines: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(lines).map(([word, followers]) => [foldWord(word), foldedSet(followers)]));
}

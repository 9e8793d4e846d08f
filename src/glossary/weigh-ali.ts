import { aliWords } from '../text/ar/ali-words.ts';
import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, WAW } from '../text/ar/clitics.ts';
import { CLASS, classOf } from '../text/ar/common-words.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { WRITES_MAQSURA_DOTTED, WRITES_YA_UNDOTTED } from '../text/ar/name-context.ts';
import type { Candidate } from './candidates.ts';
import { hasTitleBehind, isKnownName, isVerb, NOUN_BITS } from './scene.ts';
import { isStranger } from './strangers.ts';
import type { Weighed } from './weigh-neighbours.ts';
import type { WordView } from './word-view.ts';

/** The letters of the name علي and of the preposition على alike. */
export const ALI = foldLetters('علي');

/** What the last letter says by itself: enough where nothing around speaks clearly for the other. */
const SPELLING = { dotted: 3.2, undotted: 2.6 };
/** The same in a text that shows that its writer does not keep the two letters apart. */
const CARELESS = 0.6;
const PRONOUN_END = /.{2}(?:ها|هم|هما|كم|نا|ته|يه)$/;
const DIGIT = /^\d/;
/** Prepositions that never follow another. */
const NEVER_TAKEN: ReadonlySet<string> = new Set(['في', 'إلى', 'عن', 'مع', 'لدى'].map(foldLetters));
/** An indefinite accusative; no preposition takes it: يعمل علي مهندسا. Foreign names end so too, but are longer or known. */
const ACCUSATIVE = /^(?!.*(?:يا|كا|روبا|دنيا|رضا|آغا|باشا|هنا|هذا|كذا)$)\p{L}{4,}\u064B?\u0627\u064B?$/u;
/** يدرس, يعرف: a verb, and none of the nouns that begin so. */
const IMPERFECT = /^ي(?!وم|د|مين|سار|هود|ابان|اسر|وسف|من|تيم|قين|خت|ونان|وني|ولي|نا)\p{L}{3,}$/u;
const HAMZA_BELOW = /^\u0625/;
/** How far back a verb that takes على may stand: اطلع الرئيس على. Words. */
const GOVERNOR_REACH = 3;

/**
 * Whether علي or على is the name. The spelling says it unless the neighbours say otherwise: على between a title or a first name and a second one is the
 * name; علي between a verb that takes على and a noun is the preposition.
 * @param sureNext whether a name that is sure begins right behind
 */
export function weighAli(candidate: Candidate, view: WordView, sureNext: boolean): Weighed {
  const undotted = view.text.slice(candidate.start, candidate.end).includes('\u0649');
  if (/[بكل]$/.test(candidate.reading.proclitic)) return { weight: 8, why: 'context:preposition', firm: true }; // none stands before another
  const careless = view.shows(undotted ? WRITES_YA_UNDOTTED : WRITES_MAQSURA_DOTTED);
  const base = careless ? CARELESS : undotted ? SPELLING.undotted : SPELLING.dotted;
  const before = weighWordBefore(candidate, view, undotted);
  const after = weighWordAfter(candidate, view, sureNext, undotted, before.points <= -2);
  const weight = (undotted ? -base : base) + before.points + after.points;
  const why = before.points > after.points ? before.why : after.why;
  return { weight, why: before.points <= 0 && after.points <= 0 ? '' : `context:${why}`, firm: true };
}

interface Said {
  readonly points: number;
  readonly why: string;
}

function say(points: number, why = 'spelling'): Said {
  return { points, why };
}

function weighWordBefore({ first, reading }: Candidate, view: WordView, undotted: boolean): Said {
  const { proclitic } = reading;
  if (!view.touches(first - 1)) return say(0);
  const words = aliWords();
  const before = first - 1;
  const word = view.word(before);
  if (proclitic !== '') {
    const joined = view.touches(first) && view.word(first + 1).startsWith(WAW) && isKnownName({ view }, first + 1);
    return joined || isKnownName({ view }, before) ? say(3, 'coordination') : say(0);
  }
  if (word === ALI && !undotted && view.spelled(before).endsWith('\u0649')) return say(5, 'preposition'); // على علي
  const bare = withoutFront(word);
  const definite = word.startsWith(ARTICLE) && word.length > 4;
  const far = governsFromAfar(view, before) ? -2.4 : 0;
  if (bare === 'من' && undotted) return say(1.4, 'preposition'); // من على ظهر الخيل
  if (words.beforeName.has(word) || words.beforeName.has(bare)) return say(4, 'preposition');
  if (view.isIn(before, 'given') && !word.endsWith(ALI)) return say(undotted ? 4.2 : 2, 'given-name');
  if (word === 'الله' && view.touches(before - 1) && /^[وف]?[بل]?(?:ايه|حجه)$/.test(view.word(before - 1)))
    return say(4, 'title'); // آية الله علي
  if (KIN.test(word)) return say(4, 'kin');
  if (
    definite &&
    (view.isIn(before, 'titles') || (view.touches(before - 1) && view.isIn(before - 1, 'titles') && word.endsWith('ي')))
  )
    return say(far + (undotted ? 1.8 : 0.8), 'title');
  if (words.governors.has(bare) || words.governors.has(word) || (!definite && words.governors.has(stem(bare))))
    return say(definite ? -2.2 : -2.4);
  if (definite && words.governors.has(bare.slice(2))) return say(-2.6); // المحافظة على
  if (PRONOUN_END.test(bare) && words.governors.has(bare.replace(/(?:ها|هم|هما|ه)$/, ''))) return say(-2.4); // حرصه على
  if (words.withoutAla.has(word) || words.withoutAla.has(bare))
    return say(view.touches(before - 1) ? 2 : 3.2, 'verb-before');
  if (view.isIn(before, 'verbsBefore')) return say(2, 'verb-before');
  if (!FEMININE_VERB.test(word) && (isVerb({ view }, before) || opensAsVerb(view, before)))
    return say(1.5, 'verb-before');
  const article = FRONT_AND_ARTICLE.exec(word);
  if (article !== null && word.length - article[0].length > 2) {
    const rest = word.slice(article[0].length);
    if (words.governors.has(rest) || words.governors.has(stem(rest))) return say(-2.6); // للحصول على
    const kinds = classOf(rest) & ~CLASS.verb;
    if (kinds !== 0 && (kinds & CLASS.human) === 0 && !hasTitleBehind(view, before)) return say(-2.2 + far); // a thing before: no name stands in apposition to it
    return say(far);
  }
  if (FEMININE_VERB.test(word)) return say(-1.2 + far); // بثت علي: not who acts
  return say(far);
}

/** Nouns of kinship that show the accusative, which no preposition takes: حمل علي أخاه. */
const FIVE_NOUNS = /^(?:اخا|ابا)(?:ه|ها|هم|نا)$/;
/** The article, with what is glued on in front of it. */
const FRONT_AND_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;
const FEMININE_VERB = /^(?:[وف]?س?ت.{2,}|.{2,}ت)$/;
/** زوجها, والده: who is meant is told next. */
const KIN = /^[وفبل]?(?:زوج|والد|ابن|نجل|شقيق|عم|خال|جد|صديق|زميل|خطيب|طفل|حفيد)(?:ه|ها|هم|ي)$/;

/** Whether a verb, a title or a name stands before, or nothing: then علي may be who acts, and what follows its object. */
function mayActBefore(view: WordView, token: number): boolean {
  return (
    !view.touches(token) ||
    view.word(token).startsWith('ي') ||
    isVerb({ view }, token) ||
    opensAsVerb(view, token) ||
    ACTED.some((list) => view.isIn(token, list))
  );
}

/** The first word of a sentence, if it may be a verb, is one: ووصف علي الحكم. */
function opensAsVerb(view: WordView, token: number): boolean {
  return token >= 0 && !view.touches(token - 1) && (classOf(view.word(token)) & CLASS.verb) !== 0;
}

const ACTED = ['verbs', 'verbsBefore', 'titles', 'given', 'prepositions', 'verbParticles'] as const;

function governsFromAfar(view: WordView, before: number): boolean {
  for (let token = before - 1; token > before - GOVERNOR_REACH && token >= 0 && view.touches(token); token--) {
    const word = withoutFront(view.word(token));
    if (aliWords().governors.has(word) || aliWords().governors.has(stem(word))) return true;
  }
  return false;
}

function weighWordAfter(
  { first, last }: Candidate,
  view: WordView,
  sureNext: boolean,
  undotted: boolean,
  governed: boolean,
): Said {
  if (!view.touches(last)) return say(last + 1 >= view.tokens.count || !undotted ? 3.4 : 2.8, 'nothing-behind');
  const words = aliWords();
  const after = last + 1;
  const word = view.word(after);
  const idle = mayActBefore(view, first - 1) ? 0 : -0.8; // nobody acts, so that what follows is no object
  if (DIGIT.test(word)) return say(-2.4);
  if (word === 'بن') return say(5, 'second-name');
  if (words.secondNames.has(word) || word === 'عبد') return say(governed ? 5 : 3.4, 'second-name');
  if (word === ALI && !undotted && view.spelled(after).endsWith('\u0649')) return say(3.4, 'preposition-behind'); // علي على
  if (word === 'من') return say(undotted ? 0 : 0.6, 'preposition-behind');
  if (NEVER_TAKEN.has(word)) return say(undotted ? 6 : 4, 'preposition-behind');
  if (FIVE_NOUNS.test(word)) return say(5, 'accusative-behind');
  if (words.behindName.has(word)) return say(3.4, 'verb-after');
  if (/^ان(?:ه|ها|هم|نا|ني)?$/.test(word)) {
    if (view.isIn(first - 1, 'verbsBefore') && !aliWords().governors.has(withoutFront(view.word(first - 1))))
      return say(2.4, 'says-that');
    return say(HAMZA_BELOW.test(view.spelled(after)) ? 2.8 : -3.4, 'particle-behind');
  }
  if (view.isIn(after, 'numbers') && word !== 'واحد') return say(-3.4);
  const bare = word.replace(/(?:ها|هم|هما|نا|ه)$/, '');
  if (words.phrases.has(word) || words.phrases.has(bare)) return say(-5);
  if (words.behind.has(word)) return say(-2.8 + idle);
  if (words.behind.has(bare)) return say(-2.4 + idle);
  if (word.startsWith(WAW) && word.length > 3 && !isCliticLookalike(word, 1)) return say(2, 'coordination');
  if (/^[بل]/.test(word) && word.length > 4 && !isCliticLookalike(word, 1)) return say(1.4, 'preposition-behind');
  if (word.startsWith(ARTICLE) && word.length > 4) {
    // A family name (السيستاني), or what the preposition governs.
    if (word.endsWith('ي')) return say(classOf(word) === 0 && !governed ? 2 : 0, 'second-name');
    if (classOf(word) === 0 && !governed) return say(0.6, 'second-name');
    return say(idle === 0 ? -1.6 : -3.4);
  }
  if (view.spelled(after).endsWith('\u0629')) return say(-2.6 + idle);
  if (IMPERFECT.test(word)) return say(3.4, 'verb-after');
  if (!governed && (isStranger({ view }, after) || isKnownName({ view }, after))) return say(2, 'second-name');
  if (ACCUSATIVE.test(view.spelled(after)) && !/ها$/.test(word) && !sureNext) return say(1.6, 'accusative-behind');
  if (word.length > 3 && /(?:ها|هم|هما|كم|نا|ه)$/.test(word)) return say(-1.8);
  if (sureNext) return say(0.4, 'second-name');
  if (view.isIn(after, 'given') && !/^[وفبكل]/.test(word)) return say(undotted ? 1 : 0.5, 'second-name');
  const bits = classOf(word);
  return say(((bits & NOUN_BITS) !== 0 && (bits & CLASS.verb) === 0 ? -2.6 : -0.9) + idle);
}

/** A word without و or ف in front, if what is left is long enough to be one. */
function withoutFront(word: string): string {
  return /^[وف]/.test(word) && word.length > 3 && !isCliticLookalike(word, 1) ? word.slice(1) : word;
}

/** Without the endings of gender and number: حصلت, حصلوا, قادرين. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:وا|ين|ون|ت|ه|ا)$/, '') : word;
}

import { aliWords } from '../text/ar/ali-words.ts';
import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, WAW } from '../text/ar/clitics.ts';
import { CLASS, classOf } from '../text/ar/common-words.ts';
import {
  DROPS_HAMZA,
  KEEPS_MAQSURA,
  KEEPS_YA,
  WRITES_ALA,
  WRITES_MAQSURA_DOTTED,
  WRITES_YA_UNDOTTED,
} from '../text/ar/final-letters.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { isPlace } from '../text/ar/names-that-are-words.ts';
import type { Candidate } from './candidates.ts';
import type { Form } from './forms.ts';
import { hasTitleBehind, isKnownName, isVerb, NOUN_BITS } from './scene.ts';
import { isStranger } from './strangers.ts';
import type { Weighed } from './weigh-neighbours.ts';
import type { WordView } from './word-view.ts';

/** The letters of the name علي and of the preposition على alike. */
export const ALI = foldLetters('علي');

/**
 * What the last letter says by itself for its own reading, by what the rest of the text shows of its writer: keeps the other letter where it belongs
 * (`kept`), has it in على alone (`beside`), shows nothing (`unknown`), leaves hamzas out (`hasty`), does both (`mixed`), or writes this letter for the
 * other (`lost`). Enough where nothing around speaks clearly for the other.
 */
const DOTTED = { kept: 4.4, beside: 3.8, unknown: 3.2, hasty: 2, mixed: 1.6, lost: 0.6 };
const UNDOTTED = { kept: 3, unknown: 2.6, mixed: 1.5, lost: 0 };
const PRONOUN_END = /.{2}(?:ها|هم|هما|كم|نا|ته|يه)$/;
const DIGIT = /^\d/;
/** An indefinite accusative; no preposition takes it: يعمل علي مهندسا. Foreign names end so too, but are longer or known. */
const ACCUSATIVE =
  /^(?!.*(?:يا|كا|روبا|دنيا|رضا|آغا|باشا|هنا|هذا|كذا|عصا|علا|خطا|ماما|بابا|سبا|مانا|ربا|زنا|بما|عما|مما)$)\p{L}{3,}\u064B?\u0627\u064B?$/u;
/** يدرس, يعرف: a verb, and none of the nouns that begin so. */
const IMPERFECT = /^ي(?!وم|د|مين|سار|هود|ابان|اسر|وسف|من|تيم|قين|خت|ونان|وني|ولي|نا|اس|سر)\p{L}{2,}$/u;
/** سيعرض, and no سيارة, سياسي, سيدة. */
const FUTURE = /^س(?:ي(?!ار|اس|اد|اق|اح|نم|نا|د|ط|ر|ول|ف|ل|من|ن)|ت(?!ين|ه|ار|راتيج))\p{L}{3,}$/u;
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
  const before = weighWordBefore(candidate, view, undotted);
  const after = weighWordAfter(candidate, view, sureNext, undotted, before.points <= -2);
  const weight = addSpelling(before.points + after.points, view, undotted);
  const why = before.points > after.points ? before.why : after.why;
  return { weight, why: before.points <= 0 && after.points <= 0 ? '' : `context:${why}`, firm: true };
}

/** What stands around, with the spelling. The rest of the text is looked at only where its habit can change the answer. */
function addSpelling(around: number, view: WordView, undotted: boolean): number {
  if (undotted)
    return around > UNDOTTED.kept || around <= UNDOTTED.lost ? around - UNDOTTED.lost : around - spellingOf(view, true);
  return around > -DOTTED.lost || around <= -DOTTED.kept ? around + DOTTED.lost : around + spellingOf(view, false);
}

/** What the spelling is worth for the reading that it stands for, given how the text spells elsewhere. */
function spellingOf(view: WordView, undotted: boolean): number {
  if (undotted) {
    const lost = view.shows(WRITES_YA_UNDOTTED);
    const kept = view.shows(KEEPS_YA);
    if (lost) return kept ? UNDOTTED.mixed : UNDOTTED.lost;
    // Who writes الي writes علي for the preposition, so that على is no more it than the name.
    return view.shows(WRITES_MAQSURA_DOTTED) ? UNDOTTED.mixed : kept ? UNDOTTED.kept : UNDOTTED.unknown;
  }
  const lost = view.shows(WRITES_MAQSURA_DOTTED);
  const kept = view.shows(KEEPS_MAQSURA);
  if (lost || kept) return DOTTED[lost ? (kept ? 'mixed' : 'lost') : 'kept'];
  if (view.shows(WRITES_ALA)) return DOTTED.beside;
  return DOTTED[view.shows(DROPS_HAMZA) ? 'hasty' : 'unknown'];
}

/** Whether a name of several words ends in علي, which may be the preposition behind its first name: محمد علي, and شجع محمد على الاستمرار. */
export function endsInAli({ letters, ends }: Form): boolean {
  return ends.length > 1 && letters.endsWith(ALI) && ends.at(-1)! - ends.at(-2)! === ALI.length;
}

/** Whether the علي that ends a name is the preposition. A name given in the glossary is left only where what stands around says so. */
export function isPrepositionAtEnd(candidate: Candidate, view: WordView): boolean {
  const undotted = /\u0649\P{L}*$/u.test(view.text.slice(candidate.start, candidate.end));
  const { first } = candidate;
  const governor = aliWords().governors;
  const word = withoutFront(view.word(first - 1));
  const near = view.touches(first - 1) && (governor.has(word) || governor.has(stem(word)));
  const governed = near || governsFromAfar(view, first);
  const after = weighWordAfter({ first: candidate.last, last: candidate.last }, view, false, undotted, governed);
  const titled = view.touches(first - 1) && view.isIn(first - 1, 'titles') ? 1.5 : 0;
  const around = titled + after.points + (governed ? -3 : 0);
  return addSpelling((undotted ? FULL_NAME.undotted : FULL_NAME.dotted) + around, view, undotted) <= 0;
}

/** What it says for a name that the glossary has it as a whole. */
const FULL_NAME = { dotted: 1.6, undotted: 4.4 };

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
  const bare = withoutFront(word);
  if (bare === ALI) {
    const undottedBefore = view.spelled(before).endsWith('\u0649');
    const isName = undotted === undottedBefore ? !takesNoun(view, first) : undottedBefore; // على علي, and تعدى على على بالضرب
    return isName ? say(6, 'preposition') : say(-6);
  }
  const definite = word.startsWith(ARTICLE) && word.length > 4;
  const named = definite || (FRONT_AND_ARTICLE.test(word) && word.length > 5); // بالممثل علي
  const far = governsFromAfar(view, before) ? -2.4 : 0;
  if (bare === 'من' && ASKED.test(view.word(first + 1)) && view.touches(first)) return say(8, 'preposition'); // طلب من علي أن
  if (bare === 'من' && undotted) return say(1.4, 'preposition'); // من على ظهر الخيل
  if (NO_SECOND.test(bare)) return say(undotted ? 8 : 4, 'preposition');
  if (words.beforeName.has(word) || words.beforeName.has(bare)) return say(4, 'preposition');
  if (view.isIn(before, 'given') && !word.endsWith(ALI)) return say(1.25 * far + (undotted ? 4.2 : 2), 'given-name');
  if (word === 'الله' && view.touches(before - 1) && /^[وف]?[بل]?(?:ايه|حجه)$/.test(view.word(before - 1)))
    return say(4, 'title'); // آية الله علي
  if (KIN.test(word)) return say(4, 'kin');
  if (
    named &&
    (view.isIn(before, 'titles') || (view.touches(before - 1) && view.isIn(before - 1, 'titles') && word.endsWith('ي')))
  )
    return say(far + (undotted ? 2.2 : 1), 'title');
  if (isAtHead(view, before) && words.takesObject.has(bareVerb(word))) return say(undotted ? 5.4 : 3.6, 'verb-before');
  if (words.governors.has(bare) || words.governors.has(word) || (!definite && words.governors.has(stem(bare))))
    return say(definite ? -2.2 : -2.4);
  if (definite && words.governors.has(bare.slice(2))) return say(-2.6); // المحافظة على
  if (words.governors.has(bare.replace(/ته[ام]?$/, 'ه'))) return say(-2.4); // قدرته على
  if (PRONOUN_END.test(bare) && words.governors.has(bare.replace(/(?:ها|هم|هما|ه)$/, ''))) return say(-2.4); // حرصه على
  if (words.withoutAla.has(word) || words.withoutAla.has(bare))
    return say(view.touches(before - 1) ? 2 : 3.2, 'verb-before');
  if (view.isIn(before, 'verbsBefore')) return say(2, 'verb-before');
  if (!FEMININE_VERB.test(word) && (isVerb({ view }, before) || opensAsVerb(view, before)))
    return say(
      isAtHead(view, before) && (classOf(bareVerb(word)) & NOUN_BITS) === 0 ? (undotted ? 4 : 2.4) : far + 1.5,
      'verb-before',
    );
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
/** Prepositions that none follows; من may have على behind it. */
const NO_SECOND = /^(?:الي|عن|مع|في|لدي|عند|ضد|تجاه)$/;
const ASKED = /^ان(?:ه|ها|هم)?$/;
const FEMININE_VERB = /^(?:[وف]?س?ت.{2,}|.{2,}ت)$/;
/** زوجها, والده: who is meant is told next. */
const KIN = /^[وفبل]?(?:زوج|والد|ابن|نجل|شقيق|عم|خال|جد|صديق|زميل|خطيب|طفل|حفيد)(?:ه|ها|هم|ي)$/;

/** Whether a verb of saying opened the sentence a few words back, and nothing since that takes على. */
function isSaidBefore(view: WordView, from: number): boolean {
  const { saying, governors } = aliWords();
  for (let token = from; token > from - SAYING_REACH && token >= 0; token--) {
    const word = withoutFront(view.word(token));
    if (token < from && !view.touches(token)) return false;
    if (isAtHead(view, token)) return saying.has(word);
    if (governors.has(word) || governors.has(stem(word)) || isVerb({ view }, token)) return false;
  }
  return false;
}

/** How far back what was said may have its verb: قال وزير العدل العراقي السابق علي إن. Words. */
const SAYING_REACH = 5;

/** قال أمين الحزب علي شمس إن: one name more, and what was said. With أن only where the name is no duty's bearer: على سالم أن يحضر. */
function saysThat(view: WordView, first: number, after: number): boolean {
  if (!view.touches(after) || !view.touches(first - 1)) return false;
  if (view.word(after + 1) !== 'ان' || view.word(after).startsWith(ARTICLE)) return false;
  if (HAMZA_BELOW.test(view.spelled(after + 1))) return true;
  return (
    view.touches(after + 1) &&
    view.isIn(first - 1, 'titles') &&
    !IMPERFECT.test(view.word(after + 2)) &&
    !/^ت..+/.test(view.word(after + 2))
  );
}

/** ب or ل, glued on to what is hardly a word that begins so. */
const GLUED = /^(?:وال|[بل]ال|لل|ب)\p{L}{3,}$/u;
/** و, ب or ل with the article behind it begins a phrase of its own. */
const GLUED_ARTICLE = /^(?:وال|بال|لل|وب)\p{L}{3,}$/u;
/** Endings of things and of many. */
const NO_FAMILY = /(?:\u0629|ات|ون|ين|اء)$/;
/** Behind علي بعد: what the name comes before, and no measure (على بعد أمتار, مسافة, ساعة). */
const NO_MEASURE = /^(?!مساف|ساع|دقيق)(?:ال\p{L}{3,}|ان|\p{L}{2,}(?:ه|ها|هم))$/u;
const OWN_SELF = /^نفس(?:ه|ها|هم)$/;

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

/** Whether a noun that a preposition may take stands behind a word, and neither a phrase with a preposition of its own nor a verb nor a second name. */
function takesNoun(view: WordView, token: number): boolean {
  if (!view.touches(token)) return false;
  const word = view.word(token + 1);
  const { neverTaken, behindName, secondNames } = aliWords();
  if (/^(?:من|عبد|عقب)$/.test(word) || [neverTaken, behindName, secondNames].some((list) => list.has(word)))
    return false;
  return !GLUED.test(word) && !ASKED.test(word) && !IMPERFECT.test(word);
}

function isAtHead(view: WordView, token: number): boolean {
  return !view.touches(token - 1) || aliWords().clauseOpens.has(view.word(token - 1));
}

/** A verb at the head of a sentence, without و or ف: there وجد is و and جد as little as it is a noun, so that both readings are tried. */
function bareVerb(word: string): string {
  const { takesObject, governors } = aliWords();
  if (takesObject.has(word)) return word;
  const bare = /^[وف]/.test(word) ? word.slice(1) : word;
  const perfect = bare.replace(/^س?ي(?=...)/, '');
  return takesObject.has(perfect) && !governors.has(bare) ? perfect : bare;
}

function governsFromAfar(view: WordView, before: number): boolean {
  for (let token = before - 1; token > before - GOVERNOR_REACH && token >= 0 && view.touches(token); token--) {
    const word = withoutFront(view.word(token));
    if (aliWords().governors.has(word) || aliWords().governors.has(stem(word))) return true;
  }
  return false;
}

function weighWordAfter(
  { first, last }: Pick<Candidate, 'first' | 'last'>,
  view: WordView,
  sureNext: boolean,
  undotted: boolean,
  governed: boolean,
): Said {
  if (!view.touches(last)) return say(last + 1 >= view.tokens.count || !undotted ? 3.4 : 2.8, 'nothing-behind');
  const words = aliWords();
  const after = last + 1;
  const word = view.word(after);
  const idle = view.touches(first - 1) && mayActBefore(view, first - 1) ? 0 : -1.2; // nobody acts, so that what follows is no object
  if (DIGIT.test(word)) return say(-2.4);
  if (/^و\d/.test(word)) return say(4, 'coordination');
  if (word === 'بن') return say(5, 'second-name');
  if (word === 'عبد') return say(governed ? 5 : 4, 'second-name');
  if (saysThat(view, first, after)) return say(undotted ? 5 : 3, 'says-that');
  if (undotted && !governed && view.isIn(after, 'given') && !view.touches(first - 1)) return say(0, 'second-name'); // وعلى محمد أن
  if (undotted && view.isIn(after, 'given') && governsFromAfar(view, first - 1)) return say(1.2, 'second-name'); // غضب المدرب على حسين
  if (words.secondNames.has(word)) return say(governed ? 5 : 3.4, 'second-name');
  if (word === ALI) {
    const undottedAfter = view.spelled(after).endsWith('\u0649');
    if (undotted !== undottedAfter) return undotted ? say(-5) : say(3.4, 'preposition-behind'); // علي على
    return takesNoun(view, after) ? say(6, 'preposition-behind') : say(-5);
  }
  if (word === 'من') {
    const noun = view.touches(after) && view.word(after + 1).startsWith(ARTICLE);
    const asks = IMPERFECT.test(view.word(after + 1)) || /^ت..+/.test(view.word(after + 1));
    return say(noun ? (undotted ? 6 : 3.4) : asks && undotted ? -2 : undotted ? 0 : 0.6, 'preposition-behind'); // no preposition takes من, but for من "who"
  }
  if (word === 'عقب' && view.word(first - 1) !== 'راسا') return say(undotted ? 6 : 4, 'preposition-behind');
  if (words.neverTaken.has(word)) return say(undotted ? 6 : 4, 'preposition-behind');
  if (GLUED_ARTICLE.test(word) && !isCliticLookalike(word, 1)) return say(undotted ? 5 : 3, 'preposition-behind');
  if (FIVE_NOUNS.test(word)) return say(5, 'accusative-behind');
  if (words.behindName.has(word)) {
    const mayBeNoun = (classOf(word) & (NOUN_BITS | CLASS.masdar)) !== 0;
    return mayBeNoun && idle !== 0 ? say(-1.4) : say(3.4, 'verb-after'); // أجمعت الفصائل علي رفض
  }
  if (word === 'نحو' && view.touches(after) && view.word(after + 1).startsWith(ARTICLE))
    return say(4, 'preposition-behind');
  if (/^ان(?:ه|ها|هم|نا|ني)?$/.test(word)) {
    if (view.touches(first - 1) && isSaidBefore(view, first - 1)) return say(undotted ? 4 : 2.4, 'says-that');
    if (
      (view.isIn(first - 1, 'verbsBefore') || words.takesObject.has(bareVerb(view.word(first - 1)))) &&
      !aliWords().governors.has(withoutFront(view.word(first - 1)))
    )
      return say(2.4, 'says-that');
    const duty = view.touches(first - 1) ? -3.4 : -4.8; // علي أن أهنئ: "it is on me"
    return say(HAMZA_BELOW.test(view.spelled(after)) ? 2.8 : duty, 'particle-behind');
  }
  if (view.isIn(after, 'numbers') && word !== 'واحد') return say(-3.4);
  const bare = word.replace(/(?:ها|هم|هما|نا|ه)$/, '');
  if (OWN_SELF.test(word) && !governed && words.takesObject.has(bareVerb(view.word(first - 1))))
    return say(2, 'accusative-behind');
  if (word === 'بعد' && view.touches(after) && NO_MEASURE.test(view.word(after + 1)))
    return say(4, 'preposition-behind'); // "after", not "at a distance of"
  if (words.fixed.has(word)) return say(-7);
  if (words.phrases.has(word) || words.phrases.has(bare)) return say(-5);
  if (words.behind.has(word)) return say(-2.8 + idle);
  if (words.behind.has(bare)) return say(-2.4 + idle);
  if (/^[وبل]/.test(word) && word.length > (word.startsWith(WAW) ? 3 : 4) && !isCliticLookalike(word, 1)) {
    const why = word.startsWith(WAW) ? 'coordination' : 'preposition-behind';
    if (!undotted) return say(word.startsWith(WAW) ? 2 : 1.4, why);
    return say(word.length > 4 && classOf(word.slice(1)) !== 0 ? 6 : 2.4, why); // على takes no phrase with a preposition of its own
  }
  if (word.startsWith(ARTICLE) && word.length > 4) {
    // A family name (السيستاني), or what the preposition governs.
    if (word.endsWith('ي')) return say(classOf(word) === 0 && !governed ? 2 : 0, 'second-name');
    if (classOf(word) === 0 && !governed && !NO_FAMILY.test(view.spelled(after))) return say(0.6, 'second-name');
    return say(idle === 0 ? -1.6 : -3.4);
  }
  if (view.spelled(after).endsWith('\u0629')) return say(-2.6 + idle);
  if (IMPERFECT.test(word) || FUTURE.test(word)) return say(3.4, 'verb-after');
  if (isPlace(word)) return say(-2.4);
  if (!governed && (isStranger({ view }, after) || isKnownName({ view }, after))) return say(2, 'second-name');
  if (ACCUSATIVE.test(view.spelled(after)) && !/ها$/.test(word) && !sureNext) return say(1.6, 'accusative-behind');
  if (word.length > 3 && /(?:ها|هم|هما|كم|نا|ه)$/.test(word)) return say(-1.8);
  if (sureNext) return say(0.4, 'second-name');
  if (view.isIn(after, 'given') && !/^[وفبكل]/.test(word)) return say(undotted ? 1 : 0.5, 'second-name');
  const bits = classOf(word);
  if ((bits & CLASS.verb) !== 0 && (bits & ~CLASS.verb) === 0 && ASKED.test(withoutFront(view.word(first - 1))))
    return say(2.4, 'verb-after'); // إن علي هزم
  if ((bits & CLASS.human) !== 0 && FRONT_AND_ARTICLE.test(view.word(first - 1)) && view.isIn(first - 1, 'titles'))
    return say(0.6, 'second-name'); // المهندس علي رئيس الحي
  return say(((bits & NOUN_BITS) !== 0 && (bits & CLASS.verb) === 0 ? -2.6 : -0.9) + idle);
}

/** A word without و or ف in front, if what is left is long enough to be one. */
function withoutFront(word: string): string {
  return /^[وف]/.test(word) && word.length > 3 && !isCliticLookalike(word, 1) ? word.slice(1) : word;
}

/** Without the endings of gender and number, and without what an imperfect begins with: حصلت, حصلوا, قادرين, ستحصل. */
function stem(word: string): string {
  const front = word.length > 4 ? word.replace(/^(?:س[يتن]|ن)(?=...)/, '') : word;
  return front.length > 4 ? front.replace(/(?:وا|ين|ون|ت|ه|ا)$/, '') : front;
}

import { ARTICLE, WAW } from '../text/ar/clitics.ts';
import { isPhrase } from '../text/ar/name-context.ts';
import {
  AN,
  FEMININE,
  HAMAS,
  JOINS,
  NEVER_FIRST,
  NOT_FUTURE,
  NOT_VERBS,
  PRAISE,
  PREDICATE,
  TANWEEN,
  VERB_SHAPE,
} from '../text/ar/name-shapes.ts';
import type { Bearer, WordKind, WordUse } from '../text/ar/names-that-are-words.ts';
import type { Candidate } from './candidates.ts';
import type { WordView } from './word-view.ts';

/** What speaks for a name (above 0) and against it, and the strongest reason for it, as `how` says it. */
export interface Weighed {
  readonly weight: number;
  readonly why: string;
  /** The same name elsewhere in the text does not change it. */
  readonly firm: boolean;
}

/** What is known around a doubtful candidate. */
export interface Doubt {
  readonly candidate: Candidate;
  readonly view: WordView;
  /** The sure name that ends right before it, and the one that begins right behind. */
  readonly before: Candidate | undefined;
  readonly after: Candidate | undefined;
  /** Words that some name takes in, sure or not. */
  readonly likely: ReadonlySet<number>;
  readonly use: WordUse | null;
}

/** How far back a title may stand: وزير الخارجية السعودي سعود. Words. */
const TITLE_REACH = 4;
/** From here on what stands before a name outweighs a definite noun behind it. */
const STRONG = 2;
/** From here on it outweighs a set phrase too: حركة أمل في …. */
const SURE_HEAD = 2.5;
const OPENING = /["'\u00AB\u201C\u201E\u2018\u2039]$/u;
const CLOSING = /^["'\u00BB\u201D\u201C\u2019\u203A]/u;
const PRONOUN_END = /(?:ها|هم|هما|كم|نا|ه)$/;
const SECOND_PART = /^(?:بن|ابن|بنت|ال|ابو|عبد|ولد)$/;
const DIGITS = /^\d+$/;
const PREPOSITION_IN_FRONT = /[\u0628\u0643\u0644]/;

/** One observation. `settled`: the word is a word; nothing elsewhere in the text revives it. */
interface Evidence {
  readonly points: number;
  readonly reason?: string;
  readonly settled?: boolean;
}

const NOTHING: Evidence = { points: 0 };

function say(points: number, reason?: string): Evidence {
  return reason === undefined ? { points } : { points, reason };
}

/**
 * Weighs the words around a doubtful one-word name. The weights are ours, set by hand on sentences written for the tests. The evidence is that
 * of any grammar: for a name titles and second names in apposition, heads in construct, verbs of saying beside it, quotes, a name joined by و;
 * against it demonstratives, verb particles, quantifiers, governors of verbal nouns, a definite noun or a pronoun behind (فتح الباب, فتح أبوابها),
 * and set phrases (على أمل).
 */
export function weighNeighbours(doubt: Doubt): Weighed {
  let weight = 0;
  let why = '';
  let firm = false;
  let best = 0;
  const add = ({ points, reason, settled }: Evidence): void => {
    weight += points;
    if (settled) firm = true;
    if (points <= best || reason === undefined) return;
    best = points;
    why = `context:${reason}`;
  };
  const { candidate, view } = doubt;
  const { reading } = candidate;
  if (isQuoted(candidate, view)) add(say(3, 'quotes'));
  if (reading.proclitic === '' && view.touches(candidate.first - 1)) add(weighBefore(doubt));
  else if (reading.proclitic === '' && has(doubt, 'verb')) add(say(-1)); // a sentence begins with its verb
  if (PREPOSITION_IN_FRONT.test(reading.proclitic)) {
    if (has(doubt, 'masdar')) add(say(-0.5));
    else if (
      candidate.form.letters === HAMAS &&
      /ب$/.test(reading.proclitic) &&
      !JOINS.test(view.word(candidate.first - 1))
    )
      add(say(-0.8)); // بحماس
    else if (bearerOf(doubt) === 'place') add(say(0.5, 'preposition'));
    else if (has(doubt, 'noun') && bearerOf(doubt) === 'person' && /ب$/.test(reading.proclitic)) add(say(-1)); // بفرح, بجمال
  }
  if (reading.suffix === '' && view.touches(candidate.last)) add(weighAfter(doubt, best));
  if (reading.tanween) add({ points: -8, settled: true }); // غالبا, صباحا: adverbs
  if ((has(doubt, 'noun') || has(doubt, 'human')) && TANWEEN.test(view.text.slice(candidate.start, candidate.end)))
    add(say(-1.5));
  if (standsInPhrase(candidate, view))
    add(
      best >= SURE_HEAD && !has(doubt, 'adjective')
        ? say(-1.5)
        : { points: has(doubt, 'adjective') ? -6 : -4, settled: true },
    );
  if (isCoordinated(doubt)) add(say(bearerOf(doubt) === 'place' ? 2.5 : 1.5, 'coordination'));
  if (has(doubt, 'verb') || has(doubt, 'masdar')) add(say(weighMarks(view.text.slice(candidate.start, candidate.end))));
  return { weight, why, firm };
}

function has({ use }: Doubt, kind: WordKind): boolean {
  return use?.kinds.includes(kind) ?? false;
}

/** Who or what bears the name: as the entry says, else as the table of words does. */
function bearerOf({ candidate, use }: Doubt): Bearer {
  const { type } = candidate.form.term;
  if (type === 'person' || type === 'place' || type === 'work') return type;
  if (type === 'organisation') return 'body';
  return use?.bearer ?? 'person';
}

function isDefinite({ form }: Candidate): boolean {
  return form.letters.startsWith(ARTICLE) || form.afterLam;
}

function weighBefore(doubt: Doubt): Evidence {
  const { candidate, view, use } = doubt;
  const before = candidate.first - 1;
  const definite = isDefinite(candidate);
  const adjective = has(doubt, 'adjective');
  const prior = use?.prior ?? 0;
  const previous = view.word(before);
  const previousDefinite = previous.includes(ARTICLE) && previous.indexOf(ARTICLE) <= 2 && previous.length > 4;
  const isIn = (list: Parameters<WordView['isIn']>[1]): boolean => view.isIn(before, list);
  const neighbour = doubt.before;
  if (neighbour !== undefined && neighbour.form.term.type !== 'place' && !definite) return say(2, 'second-name');
  const bearer = bearerOf(doubt);
  if (isIn('demonstratives')) return say(-3);
  if (isIn('verbParticles')) return say(-4);
  if (isIn('heads') && !previousDefinite) return say(3.5, 'head');
  if (bearer === 'body' && isIn('bodyHeads') && !previousDefinite) return say(definite ? 1.8 : 3, 'head');
  if (definite && bearer !== 'place' && !hasFeminineEnding(doubt) && view.isIn(before, 'feminineVerbs'))
    return say(3.5, 'agreement');
  if (bearer === 'work' && !has(doubt, 'human') && (isIn('verbsBefore') || isIn('feminineVerbs')))
    return say(3, 'verb-before');
  if (bearer === 'place' && !previousDefinite && isIn('placeHeads')) return say(prior < 0 ? 2.6 : 1.5, 'head');
  if (adjective && !definite && !previousDefinite && isIn('possessed'))
    return say(PRAISE.has(candidate.form.letters) ? -2.5 : 0);
  if (
    PRAISE.has(candidate.form.letters) &&
    view.spelled(before).endsWith('\u064A') &&
    !previousDefinite &&
    !isIn('given') &&
    !isIn('prepositions')
  )
    return say(-2.5);
  if (adjective && !definite && !previousDefinite && isIn('nouns') && !isIn('given') && !takesObject(doubt))
    return say(-3.5);
  if (bearer === 'person' && !definite && !previousDefinite && isIn('personHeads'))
    return say(adjective ? 1.2 : 1.8, 'head');
  if (!definite && !hasFeminineEnding(doubt) && isFeminineVerb(view, before)) {
    if (has(doubt, 'masdar') && (isIn('masdarGovernors') || (has(doubt, 'verb') && isObject(view, candidate.last + 1))))
      return say(isIn('masdarGovernors') ? -3 : 0);
    return say(bearer === 'person' ? 2.8 : 2.2, 'agreement');
  }
  if (
    bearer === 'body' &&
    !takesObject(doubt) &&
    !isIn('masdarGovernors') &&
    isIn('verbsAfter') &&
    /^[وف]?ت/.test(previous)
  )
    return say(3, 'verb-before'); // تتهم فتح
  if (isIn('titles') && bearer !== 'place') {
    if (has(doubt, 'masdar') && isGovernedFromAfar(doubt)) return { points: -3, settled: true };
    if (previousDefinite) return say(has(doubt, 'particle') ? 1.5 : definite && adjective ? -1 : 3.5, 'title');
    if (definite) return say(-0.5); // رئيس الوفد: the head of the delegation
    // An office without article and an adjective: قائد حكيم
    if (adjective && candidate.form.term.type !== 'person') return say(prior > 1 ? -2.2 : -1);
    return say(candidate.form.term.type === 'person' ? 2 : 1, 'title');
  }
  if (isIn('given') && !has(doubt, 'particle')) return say(definite ? 2 : 3, 'given-name');
  if (previous === AN && !definite && !(has(doubt, 'particle') || has(doubt, 'verb')) && !isConstruct(doubt))
    return say(1.8, 'subject-of-an');
  if (/^[وف]?كانت?$/.test(previous) && actedBehind(doubt)) return say(2.2, 'verb-after'); // وكان سلام زار
  if (adjective && isIn('subjects')) return say(actsBehind(doubt) ? 0 : saysHow(doubt) ? 1 : -3);
  const agent = !has(doubt, 'human') && !has(doubt, 'verb');
  if (isIn('verbsBefore')) return say(agent ? (prior < -1 ? 1.2 : 2) : 0, 'verb-before');
  if (isIn('verbs') || VERB_SHAPE.test(previous))
    return say(agent ? (bearer === 'place' && prior < 0 ? 1.7 : 1) : 0, 'verb-before');
  if (isIn('quantifiers')) return say(-2);
  if ((has(doubt, 'masdar') || has(doubt, 'verb')) && isIn('masdarGovernors')) return { points: -3, settled: true };
  if (has(doubt, 'masdar') && isGovernedFromAfar(doubt) && isObject(view, candidate.last + 1)) return say(-2.5);
  if (adjective && !definite && previousDefinite && !isIn('given')) return say(-0.8); // الطريق صالح
  if (bearer === 'person' && !definite && !previousDefinite && isFirstName(view, before)) return say(2, 'second-name');
  if (DIGITS.test(previous)) return say(-1);
  const begins = !view.touches(before - 1); // a sentence begins with its verb
  if (PRAISE.has(candidate.form.letters) && !begins && isLikelyNoun(view, before)) return say(-2.5);
  if (previousDefinite && adjective && definite) return say(-2.5);
  if (adjective && definite && isIndefiniteNoun(previous) && !isIn('prepositions')) return say(2, 'construct');
  if (bearer !== 'place' && previousDefinite && !definite && hasTitleBehind(view, before))
    return say(has(doubt, 'particle') ? 3.3 : 2.5, 'title');
  if (
    bearer === 'place' &&
    isIn('placePrepositions') &&
    (prior < 0 || !view.spelled(before).endsWith('\u0649') || previous === 'الي')
  )
    return say(prior < 0 ? 1.9 : 1.5, 'preposition');
  if (bearer === 'body' && (previous === 'في' || previous === 'من') && view.isIn(before - 1, 'bodyHeads'))
    return say(2.5, 'head');
  if (adjective && !definite && !previousDefinite && isIndefiniteNoun(previous) && !isIn('prepositions'))
    return say(-1.2);
  return NOTHING;
}

/** @param best the strongest reason for a name so far */
function weighAfter(doubt: Doubt, best: number): Evidence {
  const { candidate, view, use } = doubt;
  const after = candidate.last + 1;
  const next = view.word(after);
  const nextDefinite = next.startsWith(ARTICLE) && next.length > 3;
  const definite = isDefinite(candidate);
  const prior = use?.prior ?? 0;
  const neighbour = doubt.after?.reading.strip === 0 ? doubt.after : undefined;
  const governs = has(doubt, 'masdar') || has(doubt, 'noun') || has(doubt, 'human');
  if (actsBehind(doubt)) return say(2, 'verb-after');
  if (!definite && (has(doubt, 'noun') || has(doubt, 'masdar')) && view.isIn(after, 'adjectives') && !nextDefinite)
    return { points: best >= 3 ? -1 : -3.5, settled: true };
  if (SECOND_PART.test(next)) return say(3, 'second-name');
  if (nextDefinite && view.isIn(after, 'nameSecond')) return say(2, 'second-name');
  if (neighbour?.form.term.type === 'person') return say(2, 'second-name');
  if (view.isIn(after, 'given') && !next.startsWith(WAW))
    return say(has(doubt, 'masdar') || has(doubt, 'human') ? 0.5 : 2, 'second-name');
  if (view.isIn(after, 'verbsAfter')) return say(has(doubt, 'human') ? 0.5 : 1.5, 'verb-after');
  if (!definite && has(doubt, 'adjective') && next.startsWith(WAW) && view.isIn(after, 'adjectives') && best < STRONG)
    return { points: -3, settled: true }; // عادل وشامل
  if (candidate.form.letters === 'كامل' && ((nextDefinite && best < SURE_HEAD) || PRONOUN_END.test(next)))
    return { points: -6, settled: true }; // كامل نقاطه
  if (nextDefinite && candidate.form.letters === 'صباح' && best < 3) return { points: -6, settled: true };
  if (nextDefinite) {
    if (bearerOf(doubt) === 'place' && !definite && next.endsWith('ه') && prior > 1) return NOTHING; // مكة المكرمة
    if (best >= STRONG) return NOTHING;
    if (definite) return say(has(doubt, 'noun') ? -0.8 : 0);
    const family = next.endsWith('ي');
    if (family && !governs) return say(0.8, 'second-name');
    if (family && has(doubt, 'noun') && prior > 1) return NOTHING;
    // ورفض نور التعليق: a verb, its subject and its object.
    if (best >= 1 && bearerOf(doubt) === 'person' && !has(doubt, 'verb') && !has(doubt, 'human')) return say(-0.6);
    return say(governs ? -2.5 : has(doubt, 'verb') ? -2 : -0.3);
  }
  if (definite) return NOTHING;
  if (best < 1 && (governs || has(doubt, 'verb')) && next.length > 3 && PRONOUN_END.test(next) && !next.endsWith('يه'))
    return say(-1);
  if ((has(doubt, 'verb') || has(doubt, 'masdar')) && view.spelled(after).includes('\u064B')) return say(-2);
  if (has(doubt, 'masdar') && best < STRONG && isGoverned(doubt) && isObject(view, after)) return say(-1);
  return NOTHING;
}

/** Behind a preposition a verbal noun with its object (على فتح أسواق) is likelier than a name. */
function isGoverned({ candidate, view }: Doubt): boolean {
  return PREPOSITION_IN_FRONT.test(candidate.reading.proclitic) || view.isIn(candidate.first - 1, 'prepositions');
}

/** A governor of verbal nouns some words back: وقرر القاضي فتح تحقيق. */
function isGovernedFromAfar({ candidate, view }: Doubt): boolean {
  for (let token = candidate.first - 2; token >= candidate.first - TITLE_REACH && token >= 0; token--) {
    if (!view.touches(token)) return false;
    if (view.isIn(token, 'masdarGovernors')) return true;
  }
  return false;
}

/** A past verb with its feminine ت (جاءت, انسحبت), as far as letters tell; a thing in front of which it stands would mostly be feminine too. */
function isFeminineVerb(view: WordView, token: number): boolean {
  const word = view.word(token);
  if (view.isIn(token, 'feminineVerbs')) return true;
  return (
    word.length >= 3 &&
    word.length <= 7 &&
    /[^اويه]ت$/.test(word) &&
    !/^(?:ال|كان|ليس|لل)/.test(word) &&
    !NOT_VERBS.has(word)
  );
}

/** Behind an adjective's place comes a definite noun: حل سعيد البرلمان is a verb with its subject and object. */
function takesObject({ candidate, view }: Doubt): boolean {
  const next = view.word(candidate.last + 1);
  return view.touches(candidate.last) && next.startsWith(ARTICLE) && next.length > 4;
}

/** An unknown word behind a title, as a first name stands: رئيس الوزراء تمام سلام. */
function isFirstName(view: WordView, token: number): boolean {
  if (!view.touches(token - 1) || view.word(token).length < 3) return false;
  if (NEVER_FIRST.some((list) => view.isIn(token, list)) || /[هت]$/.test(view.word(token))) return false;
  return view.word(token - 1).startsWith(ARTICLE) && hasTitleBehind(view, token - 1);
}

/** A predicate behind, in the accusative: بدا كريم واثقا. */
function saysHow({ candidate: { last }, view }: Doubt): boolean {
  return view.touches(last) && PREDICATE.test(view.word(last + 1));
}

function actedBehind({ candidate, view }: Doubt): boolean {
  const after = candidate.last + 1;
  return (
    view.touches(candidate.last) &&
    (view.isIn(after, 'verbs') || view.isIn(after, 'verbsBefore')) &&
    !view.word(after).startsWith(ARTICLE)
  );
}

/** What only a verb has stands behind: كان صالح قد غادر, أن كمال سيصل. */
function actsBehind({ candidate, view }: Doubt): boolean {
  if (!view.touches(candidate.last)) return false;
  const next = view.word(candidate.last + 1);
  return (
    view.isIn(candidate.last + 1, 'verbParticles') ||
    (/^س[ينت]/.test(next) && next.length > 4 && !NOT_FUTURE.test(next))
  );
}

/** A definite noun or a pronoun makes a construct of the two: أن حسن النيات. */
function isConstruct({ candidate, view }: Doubt): boolean {
  if (!view.touches(candidate.last)) return false;
  const next = view.word(candidate.last + 1);
  return (next.startsWith(ARTICLE) && next.length > 4) || (next.length > 3 && PRONOUN_END.test(next));
}

function isLikelyNoun(view: WordView, token: number): boolean {
  const word = view.word(token);
  return (
    isIndefiniteNoun(word) &&
    !/^(?:ت|ال|س[يت])/.test(word) &&
    !view.isIn(token, 'prepositions') &&
    !view.isIn(token, 'given') &&
    !view.isIn(token, 'verbsAfter')
  );
}

function hasFeminineEnding({ candidate }: Doubt): boolean {
  const { letters } = candidate.form;
  return letters.endsWith('ه') || letters.endsWith('ات') || FEMININE.has(letters);
}

function isObject(view: WordView, token: number): boolean {
  const word = view.word(token);
  return word.length > 2 && !word.startsWith(WAW) && !view.isIn(token, 'prepositions');
}

/** A name beside it is joined by و: فتح وحماس, حماس وفتح. */
function isCoordinated({ candidate: { first, last, reading }, view, likely }: Doubt): boolean {
  if (view.touches(last) && likely.has(last + 1) && view.word(last + 1).startsWith(WAW)) return true;
  return reading.proclitic.startsWith(WAW) && view.touches(first - 1) && likely.has(first - 1);
}

/** Without its article or the pronoun behind. */
function stripped(word: string): string {
  return word.startsWith(ARTICLE) && word.length > 4 ? word.slice(2) : word.replace(PRONOUN_END, '');
}

function standsInPhrase({ first, last, form, reading }: Candidate, view: WordView): boolean {
  const bare = form.afterLam ? `\u0627${form.letters}` : form.letters;
  if (view.touches(last)) {
    const next = view.word(last + 1);
    if (isPhrase(bare, next) || isPhrase(bare, stripped(next))) return true;
  }
  return reading.proclitic === '' && view.touches(first - 1) && isPhrase(view.word(first - 1), bare);
}

/** A past verb, vocalised: fatha on the first two letters and on the last (فَتَحَ); a name has none there. */
function weighMarks(surface: string): number {
  return /^\p{L}\u064E\p{L}\u064E\p{L}\u064E$/u.test(surface) ? -3 : 0;
}

function isQuoted({ start, end, reading }: Candidate, view: WordView): boolean {
  const front = view.text.slice(Math.max(0, start - reading.strip - 2), start - reading.strip);
  const inside = view.text.slice(Math.max(0, start - 1), start); // ل«الحياة»
  return (OPENING.test(front) || OPENING.test(inside)) && CLOSING.test(view.text.slice(end, end + 1));
}

/** A title some definite words back, with nothing but definite words between: وزير الخارجية السعودي. */
function hasTitleBehind(view: WordView, from: number): boolean {
  for (let token = from; token > from - TITLE_REACH && token >= 0; token--) {
    if (token < from && !view.touches(token)) return false;
    if (view.isIn(token, 'titles')) return true;
    if (!view.word(token).includes(ARTICLE)) return false;
  }
  return false;
}

/** A noun without article that an adjective may follow (عمل صالح), as far as letters tell. */
function isIndefiniteNoun(word: string): boolean {
  return word.length >= 3 && !word.startsWith('ي') && !PRONOUN_END.test(word);
}

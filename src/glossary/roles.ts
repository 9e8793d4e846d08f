import { WAW } from '../text/ar/clitics.ts';
import { CLASS, classOfBare, isWholeWord } from '../text/ar/common-words.ts';
import {
  AN_LIKE,
  COPULAS,
  INTRANSITIVE,
  NONE,
  PREDICATE,
  TIMES,
  TRANSITIVE,
  VERBAL_NOUN,
} from '../text/ar/name-shapes.ts';
import { isPlace, isUsualName, mayBeName } from '../text/ar/names-that-are-words.ts';
import { isActOfPeople, isDeedOfPeople, isDoneToPeople, ONLY_OF_PEOPLE } from '../text/ar/people-verbs.ts';
import { hasOwnHamza, isDefinite, isFeminineVerb, isVerb, NOUN_BITS, PRONOUN_END } from './scene.ts';
import { isStranger } from './strangers.ts';
import { BEFORE_ROLE, BEHIND_ROLE, FACT_BITS } from './vocabulary.ts';
import type { WordView } from './word-view.ts';

const PREPOSITIONS: Readonly<Record<string, string>> = {
  في: 'in',
  من: 'from',
  الي: 'to',
  علي: 'on',
  عن: 'about',
  مع: 'with',
};
const OTHER_PREPOSITION =
  /^[وف]?(?:بين|لدي|عند|منذ|نحو|حول|بعد|قبل|امام|خلف|عبر|باسم|بشان|بسبب|بفضل|تجاه|دون|مثل|وفق|حسب|رغم|سوي|خلال|ضد|حتي|قرب|داخل|خارج|عقب|ازاء|لصالح|لمصلحه|فور|طوال|اثر)$/;
/** Nouns by their shape, which no list has: with ة, verbal nouns, sound plurals, broken plurals of four letters and more. */
const MASDAR_SHAPE =
  /^[وفبكل]?(?:ت\p{L}{2}[يا]\p{L}|ا\p{L}{2}ا\p{L}|ت\p{L}ا\p{L}{2}|م\p{L}ا\p{L}{2}ه|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2}ا\p{L})$/u;
const PLURAL_SHAPE =
  /^[وفبكل]?(?:م\p{L}ا\p{L}ي?\p{L}|\p{L}وا\p{L}ي?\p{L}|\p{L}{2}اي\p{L}|ا\p{L}{2}ا\p{L}|ا\p{L}ا\p{L}ي\p{L}|\p{L}{3,}ات)$/u;

/**
 * What the words beside a doubtful name are to it, one role each, and what the name is by itself. Where evidence looks for what is known to tell, the
 * roles take in every word, so that how much each tells can be learned (`learned-weights.ts`). A role follows from how a word is spelled.
 */
function workOutBefore(view: WordView, token: number): string {
  const word = view.word(token);
  if (/^\d/.test(word)) return 'number';
  if (AN_LIKE.test(word)) return 'that';
  const bare = word.replace(/^[وف](?=..)/, '');
  const preposition = PREPOSITIONS[bare];
  if (preposition !== undefined) return preposition;
  if (view.isIn(token, 'verbParticles')) return 'verb-particle';
  if (view.isIn(token, 'demonstratives')) return 'this';
  if (NONE.test(word)) return 'none';
  if (COPULAS.test(word)) return 'was';
  if (/^ال(?:ذي|تي|ذين)$/.test(bare)) return 'who';
  if (OTHER_PREPOSITION.test(word)) return 'preposition';
  if (view.isIn(token, 'quantifiers')) return 'some';
  if (view.isIn(token, 'numbers')) return 'number';
  if (view.isIn(token, 'subjects')) return 'he';
  const spelled = view.spelled(token);
  const definite = isDefinite(word) && !hasOwnHamza(view, token);
  const bits = view.classOf(token);
  if (definite) {
    if (view.isIn(token, 'titles')) return /(?:ون|ين)$/.test(word) ? 'people-def' : 'title-def';
    if (TIMES.has(word)) return 'time';
    if ((bits & CLASS.human) !== 0) return 'people-def';
    if ((bits & CLASS.adjective) !== 0 && (bits & NOUN_BITS) === 0) return 'adjective-def';
    if (/(?:ي|يه|يين|يون)$/.test(word)) return 'adjective-def';
    if ((bits & NOUN_BITS) !== 0) return 'noun-def';
    return 'stranger-def';
  }
  const noun = (bits & NOUN_BITS) !== 0;
  const ending = spelled.endsWith('\u0629');
  if (!ending) {
    if (view.isIn(token, 'verbsBefore')) return isFeminineVerb({ view }, token) ? 'says-f' : 'says';
    const people = isActOfPeople(word) || view.isIn(token, 'personVerbs');
    if (people) return noun ? 'does-or-noun' : isFeminineVerb({ view }, token) ? 'does-f' : 'does';
    if (isDoneToPeople(word) && !noun) return isFeminineVerb({ view }, token) ? 'done-f' : 'done';
    if (view.isIn(token, 'gameVerbs') && !noun) return 'plays';
    if (isVerb({ view }, token) || view.isIn(token, 'verbs') || ((bits & CLASS.verb) !== 0 && !noun)) {
      const happens = INTRANSITIVE.test(word) && !TRANSITIVE.test(word);
      if (noun) return 'verb-or-noun';
      const feminine = isFeminineVerb({ view }, token) || /^س?ت/.test(bare);
      return (happens ? 'happens' : 'verb') + (feminine ? '-f' : '');
    }
    if ((bits & CLASS.verb) !== 0) return 'verb-or-noun';
  }
  if (view.isIn(token, 'given')) return 'given';
  if (view.isIn(token, 'pressHeads')) return 'press-head';
  if (view.isIn(token, 'groupHeads')) return 'group-head';
  if (view.isIn(token, 'siteHeads')) return 'site-head';
  if (ONLY_OF_PEOPLE.test(word)) return 'of-people';
  if (view.isIn(token, 'titles')) return 'title';
  if (view.isIn(token, 'heads')) return 'head';
  if (isPlace(bare)) return 'place';
  const theirs = PRONOUN_END.test(spelled) && classOfBare(word) === 0;
  if (theirs) return (bits & CLASS.human) !== 0 ? 'their-people' : 'theirs';
  if (PREDICATE.test(word) && bits !== 0 && (bits & CLASS.particle) === 0 && classOfBare(word) === 0)
    return 'accusative';
  if (view.isIn(token, 'masdarGovernors')) return 'governor';
  if (isDeedOfPeople(word)) return 'deed';
  if (view.isIn(token, 'personHeads')) return 'of-people';
  if (view.isIn(token, 'bodyHeads')) return 'of-bodies';
  if (view.isIn(token, 'possessed')) return 'had';
  if (view.isIn(token, 'placeHeads')) return 'of-places';
  if (isUsualName(word)) return 'known-name';
  if ((bits & CLASS.human) !== 0) return 'people';
  if ((bits & CLASS.adjective) !== 0 && !noun) return 'adjective';
  if ((bits & CLASS.masdar) !== 0) return 'masdar';
  if (noun || view.isIn(token, 'nouns')) return 'noun';
  if (mayBeName(word)) return 'may-be-name';
  if ((bits & CLASS.particle) !== 0) return 'particle';
  if (ending) return 'noun-shape';
  if (VERBAL_NOUN.test(word) || MASDAR_SHAPE.test(word)) return 'masdar-shape';
  if (PLURAL_SHAPE.test(word)) return 'plural-shape';
  if (isStranger({ view }, token)) return 'stranger';
  return 'other';
}

function workOutBehind(view: WordView, token: number): string {
  const word = view.word(token);
  if (word.startsWith(WAW) && !isWholeWord(word) && word.length > 2) {
    const rest = word.slice(1);
    if (isDefinite(rest)) return 'and-def';
    const bits = view.classOf(token);
    if (PRONOUN_END.test(word) && (bits & NOUN_BITS) !== 0) return 'and-theirs';
    if (isActOfPeople(rest) || ((bits & CLASS.verb) !== 0 && (bits & NOUN_BITS) === 0)) return 'and-verb';
    if (isPlace(rest) || mayBeName(rest) || view.isIn(token, 'given')) return 'and-name';
    if ((bits & CLASS.adjective) !== 0) return 'and-adjective';
    if ((bits & NOUN_BITS) !== 0) return 'and-noun';
    if ((bits & CLASS.particle) !== 0) return 'and-particle';
    return 'and-stranger';
  }
  if (/^\d/.test(word)) return 'number';
  if (AN_LIKE.test(word) || /^ان(?:ه|ها|هم)$/.test(word)) return 'that';
  const preposition = PREPOSITIONS[word];
  if (preposition !== undefined) return preposition;
  if (view.isIn(token, 'verbParticles')) return 'verb-particle';
  if (/^ال(?:ذي|تي|ذين)$/.test(word)) return 'who';
  if (OTHER_PREPOSITION.test(word)) return 'preposition';
  if (TIMES.has(word) || /^(?:امس|غدا|اليوم|صباح|مساء|مساءا|صباحا|ليلا|فجر|مجددا)$/.test(word)) return 'time';
  const definite = isDefinite(word) && !hasOwnHamza(view, token);
  const bits = view.classOf(token);
  if (definite) {
    if (/^[بل]|^ك/.test(word)) return /^ل/.test(word) ? 'for-def' : 'by-def';
    if ((bits & CLASS.adjective) !== 0 && (bits & NOUN_BITS) === 0)
      return word.endsWith('ه') ? 'adjective-def-f' : 'adjective-def';
    if (/ي$/.test(word)) return bits === 0 ? 'family' : 'adjective-def';
    if (/(?:يه|يين|يون)$/.test(word)) return 'adjective-def-f';
    if ((bits & CLASS.human) !== 0) return 'people-def';
    if ((bits & CLASS.masdar) !== 0) return 'masdar-def';
    if ((bits & NOUN_BITS) !== 0) return 'noun-def';
    return 'stranger-def';
  }
  const noun = (bits & NOUN_BITS) !== 0;
  const spelled = view.spelled(token);
  if (PREDICATE.test(word) && classOfBare(word) === 0) return 'accusative';
  if (view.isIn(token, 'given')) return 'given';
  if (view.isIn(token, 'numbers')) return 'number';
  if (/^[بل]/.test(word) && classOfBare(word) === 0 && classOfBare(word.slice(1)) !== 0)
    return /^ل/.test(word) ? 'for' : 'by';
  if (PRONOUN_END.test(spelled) && classOfBare(word) === 0 && bits !== 0)
    return (bits & CLASS.human) !== 0 ? 'their-people' : noun ? 'theirs' : 'does-them';
  if ((bits & CLASS.verb) !== 0 && !noun)
    return /^س?ت/.test(word) || isFeminineVerb({ view }, token) ? 'verb-f' : 'verb';
  if (isVerb({ view }, token)) return 'verb';
  if ((bits & CLASS.verb) !== 0) return 'verb-or-noun';
  if ((bits & CLASS.particle) !== 0) return 'particle';
  if (isPlace(word)) return 'place';
  if ((bits & CLASS.adjective) !== 0 && !noun) return spelled.endsWith('\u0629') ? 'adjective-f' : 'adjective';
  if ((bits & CLASS.human) !== 0) return 'people';
  if ((bits & CLASS.masdar) !== 0) return 'masdar';
  if (noun) return 'noun';
  if (mayBeName(word)) return 'may-be-name';
  if (/^.{3,}ي(?:ه|ين|ون|ات)?$/.test(word)) return 'relation';
  if (spelled.endsWith('\u0629')) return 'noun-shape';
  if (VERBAL_NOUN.test(word) || MASDAR_SHAPE.test(word)) return 'masdar-shape';
  if (PLURAL_SHAPE.test(word)) return 'plural-shape';
  if (isStranger({ view }, token)) return 'stranger';
  return 'other';
}

/** Roles by the numbers under which a vocabulary remembers them; 0 is none yet. */
const roles: string[] = [''];
const numbers = new Map<string, number>();

export function numberOfRole(role: string): number {
  let number = numbers.get(role);
  if (number === undefined) {
    number = roles.push(role) - 1;
    numbers.set(role, number);
  }
  return number;
}

export function roleOfNumber(number: number): string {
  return roles[number]!;
}

const START = numberOfRole('start');
const END = numberOfRole('end');
/** A mark stands between the name and the next word. */
const MARK = numberOfRole('mark');

function numberAt(
  view: WordView,
  token: number,
  fact: number,
  workOut: (view: WordView, token: number) => string,
): number {
  const { vocabulary, word } = view.tokens;
  if (vocabulary === undefined) return numberOfRole(workOut(view, token));
  const { facts } = vocabulary;
  const at = (word[token]! << FACT_BITS) + fact;
  if (facts[at] === 0) facts[at] = numberOfRole(workOut(view, token));
  return facts[at]!;
}

/** The number of what the word before a name, or before that word, is to it. */
export function roleBefore(view: WordView, token: number): number {
  return token < 0 ? START : numberAt(view, token, BEFORE_ROLE, workOutBefore);
}

/**
 * The number of what the word behind a name is to it.
 * @param next it; -1 for none
 * @param last the name's last word
 */
export function roleBehind(view: WordView, next: number, last: number): number {
  if (next >= 0) return numberAt(view, next, BEHIND_ROLE, workOutBehind);
  return last + 1 < view.tokens.count ? MARK : END;
}

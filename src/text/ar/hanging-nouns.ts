import { CLASS, classOf, classOfBare } from './common-words.ts';
import { foldLetters } from './fold.ts';
import { shapeKindsOf } from './word-shapes.ts';

/**
 * Words that tie what follows to an abbreviation before it: a noun without article, and a preposition that is glued to its noun. No sentence of
 * running text begins with either (Ryding, A Reference Grammar of Modern Standard Arabic (2005), 3.1 and 4.2: the subject of a sentence without a verb is
 * definite). What a noun is, the list of common words tells; a word that may be a verb or a particle as well is none here.
 */
export function isHangingNoun(key: string): boolean {
  const word = foldLetters(key);
  const bits = classOfBare(word);
  if (isPredicate(word)) return true;
  if (bits !== 0)
    return (bits & (CLASS.noun | CLASS.masdar)) !== 0 && (bits & ~(CLASS.noun | CLASS.masdar | CLASS.adjective)) === 0;
  // لأب, لأم: other words of three letters may be verbs (لجأ, بدأ).
  if (/^ل..$/.test(word)) return (classOfBare(word.slice(1)) & CLASS.human) !== 0;
  if (!/^[بل].{3,}/.test(word)) return false;
  const rest = word.slice(1);
  if (/^لل.{3,}/.test(word)) return true;
  if (rest.startsWith('ال')) return (classOf(rest) & NOUNS) !== 0;
  if (isOwned(rest)) return true;
  // No verb stands behind a preposition.
  return (classOfBare(rest) & NOUNS) !== 0 && (classOfBare(rest) & CLASS.particle) === 0;
}

/** `شاملة`, `إضافية`, `موزعا`: an adjective of the list of common words, or a word of the form of one. */
export function isDescribing(key: string): boolean {
  const word = foldLetters(key);
  return (
    (classOfBare(word) & CLASS.adjective) !== 0 ||
    /^(?:.{3,}يه?|م.{2,}ه)$/.test(word) ||
    shapeKindsOf(word, false)?.includes('adjective') === true
  );
}

/** A noun with its owner: وفاته, قيادتها. */
function isOwned(word: string): boolean {
  const stem = /^(.{3,}?)(?:ها|هم|ه)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  const bits = classOfBare(stem) | (stem.endsWith('ت') ? classOfBare(`${stem.slice(0, -1)}ه`) : 0);
  return (bits & NOUNS) !== 0 && (bits & (CLASS.verb | CLASS.particle)) === 0;
}

/** `حتى القرن 19 م. ملكا للدولة`: an indefinite accusative, which stands behind its verb. Adverbs in that form begin sentences. */
function isPredicate(word: string): boolean {
  if (!/^.{3,}ا$/.test(word) || ADVERBS.has(word)) return false;
  if (PARTICIPLE.test(word)) return true;
  const bits = classOfBare(word.slice(0, -1));
  return (bits & (NOUNS | CLASS.adjective)) !== 0 && (bits & CLASS.particle) === 0;
}

/** `متنكرا`, `مخلفا`, `منهيا`, `تاركا`: no name, most of which would end in يا or begin with ما. */
const PARTICIPLE = /^(?:م[^ا].+[^ي]ا|م[^ا].يا|[^م]ا.[^ي]ا)$/;

const ADVERBS: ReadonlySet<string> = new Set(
  'أيضا حاليا أخيرا لاحقا مؤخرا أولا ثانيا ثالثا رابعا خامسا غدا دائما نادرا باكرا سادسا سابعا ثامنا تاسعا عاشرا قريبا سابقا تقريبا عموما حقا نظرا عادة غالبا أحيانا حديثا قديما رسميا فعليا عمليا نظريا محليا دوليا عالميا تاريخيا سياسيا اقتصاديا شخصيا ختاما يوميا سنويا إجمالا صباحا مساء ظهرا ليلا إذا'
    .split(' ')
    .map(foldLetters),
);

const NOUNS = CLASS.noun | CLASS.masdar | CLASS.human;

import { allMatches } from '../../core/all-matches.ts';
import { arabicCue } from '../../text/cues.ts';
import { soundsLike } from './name-cost.ts';

/**
 * How the two languages say no. Arabic folded. Source: the particles of negation of Arabic grammar (لا، لم، لن، ليس، دون، عدم، بلا) and
 * the ways in which English turns them round (un-, lack, fail, without, hardly).
 */

/** Not a denial, although a particle stands in it: "still", "especially", "must", "at least", "however", "refugees". */
const NO_DENIAL =
  /(?<![\p{L}\p{M}])[وف]?(?:لا [يت]زال\p{L}*|لا زال\p{L}*|لم [يت]زل|لا سيما|لاسيما|لا بد|لابد|لا شك|لا غني|لا [يت]قل\p{L}*|لا [يت]زيد\p{L}*|لا [يت]تجاوز\p{L}*|لا [يت]تعدي\p{L}*|غير ان\p{L}*|لا محاله|لا حصر|لا [يت]حصي|الا وه[يو]|لا اراديا?|لم لا|لا مركزي\p{L}*|لا سلكي\p{L}*|بدون طيار|دون طيار|لا داعي|لا [يت]خفي\p{L}*|دون سن|(?:من )?دون رد|دون مقابل|دون ال\p{L}+ من العمر)(?![\p{L}\p{M}])/gu;

/** Particles whose English is "not", "no" or a word that denies. */
const STRONG = 'لا|لم|لن|ليس|ليست|ليسوا|ليسا|لست|لسنا|لسن';
/** Particles of nouns and adjectives, whose English is as often a word of its own (illegal, lack, offline). */
const WEAK = 'بلا|[بل]?عدم|من دون|دون|بدون|انعدام|عديم|عديمه';
const ARABIC = new RegExp(`(?<![\\p{L}\\p{M}])[وف]?(?:(${STRONG})|(?:${WEAK}))(?![\\p{L}\\p{M}])`, 'gu');
/** A particle of {@link ARABIC}. */
export const DENIAL_CUE = arabicCue(new RegExp(`^[وف]?(?:${STRONG}|${WEAK.replace('من دون|', '')})$`));
/** "Nothing but", "only": لا … إلا. */
const ONLY = /(?<![\p{L}\p{M}])[وف]?(?:الا|سوي)(?![\p{L}\p{M}])/gu;

/** Verbs and nouns of the source that deny by themselves: their English is no sign that a particle was translated. */
const DENYING: readonly (readonly [RegExp, RegExp])[] = [
  [/رفض/, /\b(?:refus|reject|declin)\p{L}*/giu],
  [/فشل/, /\bfail\p{L}*/giu],
  [/منع|حظر|تجنب/, /\b(?:prevent|ban|prohibit|forb|avoid)\p{L}*/giu],
  [/وقف/, /\b(?:stop|halt)\p{L}*/giu],
  [/فقد|خسر|خسا|ضاع/, /\b(?:los[et]|loss)\p{L}*/giu],
  [/نفي|انكر/, /\bden(?:y|ie)\p{L}*/giu],
  [/(?<!الا (?:ال)?)قليل|نقص|قله/, /\b(?:few|little|lack)\p{L}*/giu],
  [/طيار|رخيص/, /\b(?:drone|unmanned|inexpensive)\p{L}*/giu],
];

/** "Not" itself: one of them dropped turns the sentence round. */
const ENGLISH =
  /(?<!\p{L})(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|non)(?!\p{L})|n['\u2019]t(?!\p{L})/giu;

const BEGINNINGS = [
  'un(?!ited|its?\\b|ions?\\b|iver|der|til|ique|iform|cle|ic|esco|ilat|isex|ison|fortunat|doubt|i\\b)\\p{Ll}{3,}',
  '(?:in|im|ir|il)(?:ab|accur|access|adequa|adverten|appropriat|capab|coheren|complete|consisten|convenien|correct|curab|decisi|definite|direct|effectiv|effici|equal|equit|evitab|expensiv|experienc|explic|finite|frequen|human|justice|nocen|secur|significan|sensitiv|solub|stab|sufficien|toler|valid|vincib|visib|domitab|extricab|flexib|numerab|separab|volunta|formal|mature|measur|mobil|moral|mortal|parti|patien|perfect|plausib|polite|possib|practic|prob|proper|regular|relevan|replac|resist|respons|revers|legal|legib|legitim|litera|logic)\\p{Ll}*',
  '(?:dissatisf|disadvant|disagre|disappear|disapprov|disbelie|discomfort|discontin|discourag|dishonest|dislik|dismiss|disobey|disprov|disregard|disrespect|distrust|nonprofit|nonexist|non-|asynchron|offline|amoral|atyp|abnormal)\\p{Ll}*',
  '(?:fail|lack|refus|den(?:y|ie)|declin|reject|prevent|bann?(?:s|ed|ing)?\\b|prohibit|forb|avoid|hardly|barely|scarcely|rarely|seldom|except|instead|far from|yet to|free (?:of|from)|absen|exclud|ignor|neglect|refrain|stop|abstain|few|little|miss(?:ed|es|ing)\\b|lost|lose|loss|exempt|withh|contrary|zero|rather than|other than|out of|too .{3,20} to\\b|devoid|halt)\\p{L}*',
];
/** Words in which a denial of the source may have gone. */
const DENIAL = new RegExp(
  `(?<!\\p{L})(?:${BEGINNINGS.join('|')})|(?<!\\p{L})\\p{Ll}{3,}less(?:ly|ness)?(?!\\p{L})`,
  'giu',
);

export interface Denials {
  /** Particles of the source, save those that deny nothing. */
  readonly source: readonly { readonly start: number; readonly end: number; readonly strong: boolean }[];
  /** Words of the target that deny, or that may stand for a denial. */
  readonly target: number;
}

/** An apostrophe that an engine left as a character reference: won&#39;t. */
const APOSTROPHE = /&(?:#0?39|#x27|apos|rsquo);/gi;

/** لا ليونا is La Leona: an article of names, told by the name behind it. */
const LA = /(?<!\p{L})La (\p{Lu}\p{Ll}+)/gu;

function isArticleOfName(source: string, end: number, names: readonly string[]): boolean {
  const [next] = /^ \p{L}{3,}/u.exec(source.slice(end, end + 40)) ?? [];
  return next !== undefined && names.some((name) => soundsLike(next.slice(1), name, 0.5));
}

/** `source` folded letter for letter: places stay. */
export function findDenials(source: string, text: string): Denials {
  const target = text.replace(APOSTROPHE, "'");
  const denied = source.replace(NO_DENIAL, (found) => ' '.repeat(found.length));
  const names = allMatches(target, LA).map((match) => match[1]!);
  const particles = allMatches(denied, ARABIC)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, strong: match[1] !== undefined }))
    .filter(({ end }) => names.length === 0 || !isArticleOfName(denied, end, names));
  if (particles.length === 0) return { source: particles, target: 0 };
  let rest = target.replace(ENGLISH, ' ');
  for (const [arabic, english] of DENYING) if (arabic.test(source)) rest = rest.replace(english, ' ');
  const denials = [...allMatches(target, ENGLISH), ...allMatches(rest, DENIAL)].length;
  const only = Math.min(
    allMatches(source, ONLY).length,
    allMatches(rest, /\b(?:only|just|merely|solely|but)\b/gi).length,
  );
  return { source: particles, target: denials + only };
}

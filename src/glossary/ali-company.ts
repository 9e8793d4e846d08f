import { remember } from '../core/remember.ts';
import { verbsOf } from '../text/ar/ala-frames.ts';
import { companionOf, hasCompanions } from '../text/ar/ali-companions.ts';
import { kindsOfNoun, NOUN_KINDS } from '../text/ar/ali-nouns.ts';
import { withoutFront } from './ali-kinds.ts';
import type { WordView } from './word-view.ts';

/** Numbers and the like, behind which stands what is meant: على ثلاث نقاط, على أول مقعد. */
const COUNTS = new Set(
  `كل جميع كافه معظم اغلب بعض عده عدد احد احدي اول اخر اي نحو حوالي قرابه اكثر اقل مجموعه عشرات ميات الاف ثلاث ثلاثه اربع اربعه خمس خمسه ست سته سبع سبعه ثماني
ثمانيه تسع تسعه عشر عشره عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين ميه مايه ميتي الف الفي مليون مليوني مليار ملايين هذا هذه ذلك تلك هولاء عدم اعاده مجرد نفس اجمل اهم ابرز
اكبر افضل`.split(/\s+/),
);
const NUMBER = /^[\d\u0660-\u0669]/;
const COUNTED = 3;

/** The surest first. */
const COMPANIES = ['behind', 'object', 'either', 'maybe-behind', 'maybe-object', 'maybe-either', 'unknown'];

const PERSON = 1 << NOUN_KINDS.indexOf('person');

/** How the noun behind goes with a verb before: as its object, as what stands behind its على. '' where nothing is known of the verb. */
export function companyOf(view: WordView, verb: number, after: number, isPerson: boolean): string {
  let token = after;
  while (token < after + COUNTED && isCount(view.word(token)) && view.touches(token)) token++;
  const noun = view.word(token);
  const companies = companiesOf(view.word(verb));
  return companies === null ? '' : isPerson ? companies.ofPerson(noun) : companies.of(noun);
}

interface Companies {
  of(noun: string): string;
  ofPerson(noun: string): string;
}

/** Of a form of a verb; null where nothing is known of it. */
const companiesOf: (word: string) => Companies | null = remember(5000, (word) => {
  const own = verbsOf(word);
  const verbs = (own.length > 0 ? own : verbsOf(withoutFront(word))).filter(hasCompanions);
  if (verbs.length === 0) return null;
  const bestOf = (noun: string, kinds: number): string => {
    const told = verbs.map((past) => companionOf(past, noun, kinds));
    return COMPANIES.find((company) => told.includes(company))!;
  };
  return {
    of: remember(50, (noun) => bestOf(noun, kindsOfNoun(noun))),
    ofPerson: remember(50, (noun) => `person-${bestOf(noun, kindsOfNoun(noun) | PERSON)}`),
  };
});

function isCount(word: string): boolean {
  return COUNTS.has(word) || NUMBER.test(word);
}

/** What kinds of thing a noun may name. */
export const nounKindsOf: (word: string) => readonly string[] = remember(5000, (word) => {
  const kinds = kindsOfNoun(word);
  return NOUN_KINDS.filter((_, bit) => ((kinds >> bit) & 1) !== 0);
});

import type { SentenceLists } from '../sentence-words.ts';

/** English words that decide about a stop. Source: CLDR's sentence-break suppressions for en, AP and Reuters style; by hand. */
export const ENGLISH: SentenceLists = {
  never:
    'mr mrs ms dr prof st mt ft gen gov sen rep lt col capt cmdr sgt maj adm rev hon pres messrs mme mlle brig cpl pvt supt insp det amb dist atty vs v cf viz e.g i.e eg ie approx fr',
  number: 'no nos vol vols fig figs pp p art sec ch eds ed jan feb mar apr jun jul aug sep sept oct nov dec est c ca',
  ends: 'inc ltd co corp llc bros jr sr etc al ave blvd rd dept univ assn a.m p.m ph.d b.a m.a b.c a.d',
  name: 'u.s u.k u.n e.u d.c u.s.a u.s.s.r l.a n.y',
  starters:
    'the he she it they we i you this that these those in on at but and or if when while after before since for as there here his her its their our my your a an what who why how where no not so yet then now one two with from by to some many most all also however meanwhile although though because both each last earlier later today yesterday tomorrow',
  speech:
    'said says say asked asks ask added adds replied replies answered told tells wrote writes wondered shouted cried called whispered muttered demanded insisted exclaimed responded recalled explained continued concluded joked quipped laughed sighed warned argued noted tweeted posted',
};

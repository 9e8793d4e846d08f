import type { SentenceLists } from '../sentence-words.ts';

/**
 * English words that decide about a stop. Drawn up by hand after CLDR's sentence-break suppressions for en; the entries on abbreviations, titles, military ranks, state names, months and
 * addresses of the AP Stylebook, and of the Reuters Handbook of Journalism. Words with a capital count so written alone: "Wash." and "wash.".
 */
export const ENGLISH: SentenceLists = {
  never: [
    'mr mrs ms mx dr drs prof profs messrs mme mmes mlle mgr rev revd hon fr br pres dep supt insp det det.insp det.sgt dci amb atty atty.gen dist dist.atty',
    'gen lt.gen maj.gen brig.gen adm vice.adm rear.adm gov lt.gov sen sens rep reps lt 1st.lt 2nd.lt lt.col lt.cmdr col capt cmdr cdr cpl sgt staff.sgt master.sgt sgt.maj maj pvt pfc spc ens',
    'geo wm chas thos jas jos robt benj saml n.b p.s vs v cf viz e.g i.e eg ie a.k.a approx ca esp incl resp assoc asst ven',
  ].join(' '),
  number: [
    'no nos vol vols fig figs pp p sec secs ch chs eds ed para ver ext tel apt ste rm bldg fl rt rte hwy c op flt',
    'jan feb mar apr jun jul aug sep sept oct nov dec tue tues wed weds thu thur thurs fri Mon Sat',
  ].join(' '),
  // A name may follow: they end only in front of a usual first word.
  name: [
    'st mt ft u.s u.k u.n e.u d.c u.s.a u.s.s.r u.a.e l.a n.y n.y.c n.h n.j n.m n.c n.d r.i s.c s.d w.va b.c.e p.r p.o r.c c.e',
    'A.M P.M Met Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask Man',
    'Univ Inst Dept dept univ assn natl intl Intl Assn Bros bros Gov',
  ].join(' '),
  ends: [
    'inc ltd co cos corp llc llp plc jr sr esq etc al et.al ave blvd rd ln pl ct pkwy sq',
    'a.m p.m ph.d m.d b.a m.a b.s m.s m.b.a ll.b ll.m d.d.s r.n c.p.a b.sc m.sc b.c a.d o.b.e',
    'lb lbs oz yd yds gal qt pt tsp tbsp hr hrs min mins mph hp misc max avg ibid r.s.v.p',
  ].join(' '),
  tied: 'eastern pacific central mountain greenwich gmt utc est edt cst cdt mst mdt pst pdt bst cet monday tuesday wednesday thursday friday saturday sunday',
  starters: [
    'the he she it they we i you this that these those in on at but and or if when while after before since for as there here his her its their our my your a an what who whom whose why how where which no not so yet then now one two three with from by to some many most all also however meanwhile although though because both each last earlier later today yesterday tomorrow',
    "nobody nothing none neither either every everyone everything someone something anyone such more less much few several other others another only even still just once until unless without within under over above below between among through during despite according instead perhaps maybe indeed finally moreover furthermore nevertheless nonetheless otherwise therefore thus hence besides elsewhere around about against across along behind beyond let do does did is are was were will would can could should may might must have has had please see it's he's she's they're we're i'm i've that's there's what's don't",
    'officials critics residents witnesses investigators prosecutors lawyers authorities analysts experts researchers',
  ].join(' '),
  speech:
    'said says say asked asks ask added adds replied replies answered told tells wrote writes wondered shouted cried called whispered muttered demanded insisted exclaimed responded recalled explained continued concluded joked quipped laughed sighed warned argued noted tweeted posted',
};

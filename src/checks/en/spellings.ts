/**
 * American and British spellings of one word. Derived from the dictionaries of spelling checkers, which are made of SCOWL (`dictionary-en` 4 for
 * the American, `dictionary-en-gb` 3 for the British with -ise): words that only one of them has and that differ by one change of
 * spelling from a word that only the other has. A line is `British>American: words`, with a hyphen where the change stands and endings in brackets.
 */
const BOTH = `
s>z: accessori-(e|ed|es|ing) acclimati-(ation|e|ed|es|ing) actuali-(ation|e|ed|es|ing) aggrandi-(e|ed|ement|es|ing) agoni-(e|ed|es|ing|ingly)
  alkali-(e|ed|es|ing) alphabeti-(ation|ations|e|ed|er|ers|es|ing) amorti-(able|ation|ations|e|ed|es|ing) analogi-(e|ed|es|ing)
  analy-(able|e|ed|er|ers|ing) anathemati-(e|ed|es|ing) anatomi-(e|ed|es|ing) anglici-(e|ed|es|ing) annuali-ed anodi-(e|ed|es|ing)
  antagoni-(e|ed|es|ing) anthologi-(e|ed|es|ing) anthropomorphi-e apologi-(e|ed|es|ing) apostati-(e|ed|es|ing) appeti-(er|ers|ing|ingly)
  atomi-(e|ed|er|ers|es|ing) attitudini-(e|ed|es|ing) authori-(ation|ations|e|ed|es|ing) automati-(e|ed|es|ing) bapti-(e|ed|er|ers|es|ing)
  barbari-(e|ed|es|ing) bastardi-(ation|ations|e|ed|es|ing) blow-(ier|iest|y) bowdleri-(ation|ations|e|ed|es|ing) breathaly-(e|ed|er|ers|es|ing)
  brutali-(ation|e|ed|es|ing) bureaucrati-(ation|e|ed|es|ing) burglari-(e|ed|es|ing) canali-(ation|e|ed|es|ing) cannibali-(ation|e|ed|es|ing)
  canoni-(ation|ations|e|ed|es|ing) capitali-(ation|e|ed|es|ing) capsuli-(e|ed|es|ing) carameli-(e|ed|es|ing) carboni-(e|ed|es|ing) cataly-(e|ed|ing)
  catechi-(e|ed|es|ing) categori-(ation|ations|e|ed|es|ing) catheteri-(e|ed|es|ing) cauteri-(ation|e|ed|es|ing) centrali-(ation|e|ed|er|ers|es|ing)
  channeli-(ation|e|ed|es|ing) characteri-(ation|ations|e|ed|es|ing) circulari-(e|ed|es|ing) civili-(ation|ations|e|ed|es|ing)
  co-(ier|ies|iest|ily|iness|y) cogni-(able|ance|ant) collaterali-e collectivi-(ation|e|ed|es|ing) coloni-(ation|e|ed|er|ers|es|ing)
  commerciali-(ation|e|ed|es|ing) compartmentali-(ation|e|ed|es|ing) computeri-(ation|e|ed|es|ing) conceptuali-(ation|ations|e|ed|es|ing)
  concerti-(e|ed|es|ing) containeri-(ation|e|ed|es|ing) contextuali-(ation|e|ed|es|ing) conventionali-(e|ed|es|ing) criminali-(e|ed|es|ing)
  critici-(e|ed|er|ers|es|ing) crystalli-(ation|e|ed|es|ing) customi-(ation|e|ed|es|ing) decentrali-(ation|e|ed|es|ing) decimali-ation
  decoloni-(ation|e|ed|es|ing) decriminali-(ation|e|ed|es|ing) dehumani-(ation|e|ed|es|ing) demagneti-(ation|e|ed|es|ing)
  demilitari-(ation|e|ed|es|ing) demobili-(ation|e|ed|es|ing) democrati-(ation|e|ed|es|ing) demoneti-(ation|e|ed|es|ing) demoni-(e|ed|es|ing)
  demorali-(ation|e|ed|es|ing) denationali-(ation|e|ed|es|ing) denucleari-(e|ed|es|ing) deodori-(ation|e|ed|er|ers|es|ing)
  departmentali-(ation|e|ed|es|ing) depersonali-(e|ed|es|ing) depolari-(ation|e|ed|es|ing) depolitici-(e|ed|es|ing) depressuri-(ation|e|ed|es|ing)
  deputi-(e|ed|es|ing) desalini-(ation|e|ed|es|ing) desensiti-(ation|e|ed|es|ing) destabili-(ation|e|ed|es|ing) devitali-(e|ed|es|ing)
  digiti-(ation|e|ed|es|ing) disorgani-(ation|e|ed|es|ing) dramati-(ation|ations|e|ed|es|ing) economi-(e|ed|er|ers|es|ing) editoriali-(e|ed|es|ing)
  elastici-(e|ed|es|ing) emboli-ation emotionali-(e|ed|es|ing) empathi-(e|ed|es|ing) emphasi-(e|ed|es|ing) energi-(e|ed|er|ers|es|ing)
  epitomi-(e|ed|es|ing) equali-(ation|e|ed|er|ers|es|ing) eulogi-(e|ed|er|ers|es|ing) evangeli-(e|ed|es|ing) extempori-(ation|e|ed|es|ing)
  externali-(ation|ations|e|ed|es|ing) factori-(ation|e|ed|es|ing) familiari-(ation|e|ed|es|ing) fantasi-(e|ed|es|ing) federali-(ation|e|ed|es|ing)
  femini-(e|ed|es|ing) fertili-(ation|e|ed|er|ers|es|ing) fictionali-(ation|ations|e|ed|es|ing) finali-(ation|e|ed|es|ing) formali-(ation|e|ed|es|ing)
  fossili-(ation|e|ed|es|ing) fraterni-(ation|e|ed|er|ers|es|ing) galvani-(ation|e|ed|es|ing) generali-(ation|ations|e|ed|es|ing)
  ghettoi-(e|ed|es|ing) glamori-(ation|e|ed|es|ing) globali-(ation|e|ed|es|ing) gormandi-(e|ed|er|ers|es|ing) harmoni-(ation|e|ed|er|ers|es|ing)
  homogeni-(ation|e|ed|es|ing) hospitali-(ation|ations|e|ed|es|ing) humani-(ation|e|ed|er|ers|es|ing) hybridi-(ation|e|ed|es|ing) hydroly-(e|ed|ing)
  hypnoti-(e|ed|es|ing) hypothesi-(e|ed|es|ing) ideali-(ation|ations|e|ed|es|ing) idoli-(ation|e|ed|es|ing) immobili-(ation|e|ed|er|ers|es|ing)
  immortali-(e|ed|es|ing) immuni-(ation|ations|e|ed|es|ing) individuali-(ation|e|ed|es|ing) industriali-(ation|e|ed|es|ing)
  initiali-(ation|e|ed|es|ing) institutionali-(ation|e|ed|es|ing) intellectuali-(e|ed|es|ing) internali-(ation|e|ed|es|ing)
  internationali-(ation|e|ed|es|ing) iodi-(e|ed|es|ing) ioni-(ation|e|ed|es|ing) italici-(ation|e|ed|es|ing) itemi-(ation|e|ed|es|ing)
  jeopardi-(e|ed|es|ing) legali-(ation|e|ed|es|ing) legitimati-(e|ed|es|ing) legitimi-(ation|e|ed|es|ing) liberali-(ation|ations|e|ed|es|ing)
  lioni-(ation|e|ed|es|ing) liquidi-(e|ed|er|ers|es|ing) lobotomi-(e|ed|es|ing) locali-(ation|e|ed|es|ing) macadami-(e|ed|es|ing)
  magneti-(able|ation|e|ed|es|ing) marblei-(e|ed|es|ing) marginali-(ation|e|ed|es|ing) materiali-(ation|e|ed|es|ing) maximi-(ation|e|ed|es|ing)
  mechani-(ation|e|ed|es|ing) memori-(ation|e|ed|es|ing) memoriali-(e|ed|es|ing) merceri-(e|ed|es|ing) mesmeri-(e|ed|er|ers|es|ing)
  metaboli-(e|ed|es|ing) metastasi-(e|ed|es|ing) metrici-(e|ed|es|ing) militari-(ation|e|ed|es|ing) miniaturi-(ation|e|ed|es|ing)
  minimi-(ation|e|ed|es|ing) mobili-(ation|ations|e|ed|er|ers|es|ing) moderni-(ation|e|ed|er|ers|es|ing) modulari-ation moisturi-(e|ed|er|ers|es|ing)
  moneti-(ation|e|ed|es|ing) monopoli-(ation|e|ed|er|ers|es|ing) morali-(ation|e|ed|er|ers|es|ing) motori-(ation|e|ed|es|ing) mythologi-(e|ed|es|ing)
  narcoti-(ation|e|ed|es|ing) nasali-(ation|e|ed|es|ing) nationali-(ation|ations|e|ed|es|ing) naturali-(ation|e|ed|es|ing)
  neutrali-(ation|e|ed|er|ers|es|ing) nonsympathi-er normali-(ation|e|ed|es|ing) notari-(ation|e|ed|es|ing) noveli-(ation|ations|e|ed|es|ing)
  optimi-(ation|ations|e|ed|er|es|ing) organi-(ation|ational|ationally|ations|e|ed|er|ers|es|ing) ostraci-(e|ed|es|ing) overcapitali-(e|ed|es|ing)
  overemphasi-(e|ed|es|ing) overgenerali-(e|ed|es|ing) overspeciali-(ation|e|ed|es|ing) oxidi-(ation|e|ed|er|ers|es|ing) palatali-(ation|e|ed|es|ing)
  paralleli-(ation|ed) paraly-(e|ed|ing|ingly) parameteri-(e|ed) parenthesi-(e|ed|es|ing) particulari-(ation|e|ed|es|ing) passivi-ation
  pasteuri-(ation|e|ed|er|ers|es|ing) patroni-(e|ed|er|ers|es|ing|ingly) pauperi-(e|ed|es|ing) pedestriani-(ation|e|ed|es|ing)
  penali-(ation|e|ed|es|ing) personali-(e|ed|es|ing) philosophi-(e|ed|er|ers|es|ing) photosynthesi-(e|ed|es|ing) plagiari-(e|ed|er|ers|es|ing)
  plastici-(e|ed|es|ing) plurali-(ation|e|ed|es|ing) polari-(ation|e|ed|es|ing) politici-(ation|e|ed|es|ing) polymeri-(ation|e|ed|es|ing)
  populari-(ation|e|ed|es|ing) pressuri-(ation|e|ed|er|ers|es|ing) pri-(ed|ing) prioriti-(ation|e|ed|es|ing) privati-(ation|ations|e|ed|es|ing)
  professionali-(ation|e|ed|es|ing) propagandi-(e|ed|es|ing) proselyti-(e|ed|er|ers|es|ing) psychoanaly-(e|ed|ing) publici-(e|ed|es|ing)
  pulveri-(ation|e|ed|es|ing) quanti-(ation|e) radicali-(ation|e|ed|es|ing) randomi-(ation|e|ed|es|ing) rationali-(ation|ations|e|ed|es|ing)
  reali-(able|ation|ations|e|ed|es|ing) reanaly-(e|ed|ing) reauthori-(e|es) recapitali-(ation|e|ed|es|ing) recogni-(able|ably|ance|e|ed|er|es|ing)
  recoloni-(ation|e|ed|es|ing) recrystalli-(e|ed|es|ing) reemphasi-(e|ed|es|ing) regulari-(ation|e|ed|es|ing) reinitiali-(e|ed)
  reorgani-(ation|ations|e|ed|es|ing) repri-ed revitali-(ation|e|ed|es|ing) revolutioni-(e|ed|es|ing) rhapsodi-(e|ed|es|ing) rituali-ed
  roboti-(e|ed|es|ing) romantici-(e|ed|es|ing) routini-(e|ed|es|ing) rubberi-(e|ed|es|ing) saniti-(e|ed|er|ers|es|ing) satiri-(e|ed|es|ing)
  scandali-(e|ed|es|ing) schemati-(e|ed|es|ing) scrutini-(e|ed|es|ing) seculari-(ation|e|ed|es|ing) sensationali-(e|ed|es|ing)
  sensiti-(ation|e|ed|es|ing) sentimentali-(ation|e|ed|es|ing) seriali-(able|ation|ations|e|ed|es|ing) sermoni-(e|ed|es|ing)
  signali-(ation|e|ed|es|ing) simoni-e slenderi-(e|ed|es|ing) sociali-(ation|e|ed|es|ing) sodomi-(e|ed|es|ing) solemni-(ation|e|ed|es|ing)
  soliloqui-(e|ed|es|ing) speciali-(ation|ations|e|ed|es|ing) stabili-(ation|e|ed|er|ers|es|ing) standardi-(ation|e|ed|es|ing)
  sterili-(ation|ations|e|ed|er|ers|es|ing) stigmati-(ation|e|ed|es|ing) styli-(e|ed|es|ing) subsidi-(ation|e|ed|er|ers|es|ing) summari-(e|ed|es|ing)
  symboli-(ation|e|ed|es|ing) sympathi-(e|ed|er|ers|es|ing) synchroni-(ation|ations|e|ed|es|ing) synthesi-(e|ed|es|ing) systemati-(ation|e|ed|es|ing)
  tantali-(ation|e|ed|er|ers|es|ing|ingly) tempori-(e|ed|er|ers|es|ing) tenderi-(e|ed|er|ers|es|ing) terrori-(e|ed|es|ing) theori-(e|ed|es|ing)
  totali-(ator|ators) transistori-(e|ed|es|ing) traumati-(e|ed|es|ing) triviali-(ation|e|ed|es|ing) tyranni-(e|ed|es|ing) unappeti-ing unauthori-ed
  unbapti-ed uncivili-ed underutili-ed unfertili-ed uninitiali-ed unioni-(ation|e|ed|es|ing) uniti-(e|ed|es|ing) universali-(e|ed|es|ing) unorgani-ed
  unpasteuri-ed unreali-ed unrecogni-(able|ably|ed) urbani-(ation|e|ed|es|ing) utili-(able|ation|e|ed|es|ing) vandali-(e|ed|es|ing)
  vapori-(ation|e|ed|er|ers|es|ing) verbali-(ation|e|ed|es|ing) victimi-(ation|e|ed|es|ing) virtuali-ation visuali-(ation|ations|e|ed|er|ers|es|ing)
  vitali-(ation|e|ed|es|ing) vocali-(ation|ations|e|ed|es|ing) volatili-(e|ed|es|ing) vulcani-(ation|e|ed|es|ing) vulgari-(ation|e|ed|er|ers|es|ing)
  weatheri-(e|ed|es|ing) westerni-(ation|e|ed|es|ing) winteri-(e|ed|es|ing) womani-(e|ed|er|ers|es|ing)
l>: apparel-(ed|ing) backpedal-(ed|ing) barrel-(ed|ing) bedevil-(ed|ing) bejewel-(ed|ing) bevel-(ed|ing) bushel-(ed|ing) cal-(isthenic|isthenics)
  cancel-(ed|er|ers|ing|ous) carol-(ed|er|ers|ing) cavil-(ed|er|ers|ing|ings) channel-(ed|ing) chil-(i|ies) chisel-(ed|er|ers|ing) council-(or|ors)
  counsel-(ed|ing|or|ors) crenel-(ate|ated|ates|ating|ation|ations) cruel-(er|est) cudgel-(ed|ing|ings) devil-(ed|ing) dial-(ed|ing|ings)
  disembowel-(ed|ing) dishevel-(ed|ing) dowel-(ed|ing) drivel-(ed|er|ers|ing) duel-(ed|er|ers|ing|ings|ist|ists) enamel-(ed|er|ers|ing|ings)
  equal-(ed|ing) flannel-(ed|ing) fuel-(ed|ing) funnel-(ed|ing) gambol-(ed|ing) gravel-(ed|ing) grovel-(er|ers) gruel-(ing|ingly|ings)
  impanel-(ed|ing) imperil-(ed|ing) initial-(ed|ing) jewel-(ed|er|ers|ing) kennel-(ed|ing) label-(ed|ing) level-(ed|er|ers|ing)
  libel-(ed|er|ers|ing|ous) manil-a marshal-(ed|ing) marvel-(ed|ing|ous|ously) medal-(ist|ists) metal-ed mislabel-(ed|ing) model-(ed|er|ers|ing|ings)
  panel-(ed|ing|ings|ist|ists) parcel-(ed|ing) pedal-(ed|ing) pencil-(ed|ing|ings) peril-(ed|ing) petal-ed pommel-(ed|ing) pummel-(ed|ing)
  quarrel-(ed|er|ers|ing) ravel-(ed|ing|ings) redial-(ed|ing) refuel-(ed|ing) relabel-(ed|ing) remodel-(ed|ing) revel-(ed|er|ers|ing|ings)
  rival-(ed|ing) rowel-(ed|ing) shovel-(ed|ing) shrivel-(ed|ing) signal-(ed|er|ers|ing) snivel-(ed|er|ers|ing) snorkel-(ed|ing) spiral-(ed|ing)
  squirrel-(ed|ing) stencil-(ed|ing) subtotal-(ed|ing) swivel-(ed|ing) tassel-(ed|ing) teetotal-(er|ers) tinsel-(ed|ing) total-(ed|ing)
  towel-(ed|ing|ings) trammel-(ed|ing) tranquil-ity travel-(ed|er|ers|ing|ings) trial-(ed|ing) trowel-(ed|ing) tunnel-(ed|er|ers|ing|ings) unequal-ed
  unlabel-ed unravel-(ed|ing) unrival-ed untrammel-ed victual-(ed|ing) weasel-(ed|ing) wool-(en|ens) yodel-(ed|er|ers|ing)
u>: antilabo-r arbo-(r|rs) ardo-(r|rs) armo-(r|red|rer|rers|ries|ring|rs|ry) behavio-(r|ral|rally|rism|rist|rists|rs) belabo-(r|red|ring|rs) cando-r
  clamo-(r|red|ring|rs) clango-r
  colo-(r|rant|rants|rblind|rblindness|red|reds|rfast|rfastness|rful|rfully|rfulness|ring|rist|rists|rless|rlessly|rlessness|rs|rway|rways) demeano-r
  discolo-(r|red|ring|rs) disfavo-(r|red|ring|rs) dishono-(r|rable|rably|red|ring|rs) dolo-r enamo-(r|red|ring|rs) endeavo-(r|red|ring|rs)
  favo-(r|rable|rably|red|ring|rite|rites|ritism|rs) fervo-r flavo-(r|red|rful|ring|rings|rless|rs|rsome) harbo-(r|red|ring|rs)
  hono-(r|rable|rableness|rably|red|ree|rees|rer|rers|ring|rs) humo-(r|red|ring|rless|rlessness|rs) labo-(r|red|rer|rers|ring|rs|rsaving) misbehavio-r
  misdemeano-(r|rs) mo-(ld|lded|lder|ldered|ldering|lders|ldier|ldiest|lding|ldings|lds|ldy|lt|lted|lting|lts) multicolo-red
  neighbo-(r|red|rhood|rhoods|ring|rliness|rly|rs) odo-(r|red|rless|rs) parlo-(r|rs) ranco-r recolo-(r|red|ring|rs) remo-(ld|lded|lding|lds)
  rigo-(r|rs) rumo-(r|red|ring|rmonger|rmongers|rs) savio-(r|rs) savo-(r|red|rier|ries|riest|riness|ring|rs|ry) smo-(lder|ldered|ldering|lders)
  splendo-(r|rs) succo-(r|red|ring|rs) tricolo-(r|rs) tumo-(r|rs) unarmo-red uncolo-red unfavo-(rable|rably) unflavo-red unsavo-ry valo-r
  vapo-(r|rs|ry) varicolo-red vigo-r watercolo-(r|rs)
re>er: accout-(|s) amphitheat-(|s) calib-(|s) cent-(|s) centilit-(|s) centimet-(|s) costumi- decilit-(|s) decimet-(|s) epicent-(|s) fay- fib-(|s)
  gigamet-(|s) goit-(|s) hectomet-(|s) kilolit-(|s) kilomet-(|s) lacklust- lit-(|s) louv-(|s) lust- mat-s meag- megamet-(|s) met-(|s) millilit-(|s)
  millimet-(|s) mit-(|s) nanomet-(|s) nit- och- philt-(|s) piast-(|s) reconnoit-(|s) sab-(|s) saltpet- scept-(|s) sepulch-(|s) somb- spect-(|s)
  theat-(|s)
a>: -(eon|eons|etiology) an-(emia|emic|emically|esthesia|esthesiologist|esthesiologists|esthesiology|esthetic|esthetics|esthetist|esthetists) c-esium
  cardi-e f-(ecal|eces) gyn-(ecologic|ecological|ecologist|ecologists|ecology)
  h-(ematite|ematologic|ematological|ematologist|ematologists|ematology|emoglobin|emophilia|emophiliac|emophiliacs|emorrhage|emorrhaged|emorrhages|emorrhaging|emorrhoid|emorrhoids)
  isch-(emia|emic) leuk-emia noven-e orthop-(edic|edics|edist|edists) p-(ediatric|ediatrician|ediatricians|ediatrics|edophile|edophiles|edophilia)
  pal-(eolithic|eontologist|eontologists|eontology) patin-e septic-(emia|emic) spir-(ea|eas) spiroch-(ete|etes) tox-emia trabecul-e tular-emia
  ur-(emia|emic)
>l: appal-(|s) distil-(|s) enrol-(|ment|ments|s) enthral-(|ment|s) fulfil-(|ment|s) instal-(ment|ments) instil-(|s) skil-(ful|fully|fulness)
  wil-(ful|fully|fulness)
e>: abridg-(ment|ments) acknowledg-(ment|ments) ag-(ing|ings) blam-able chocolat-y fog-y judg-(ment|mental|ments) lik-(able|ableness) liv-able
  misjudg-(ment|ments) phon-y prejudg-(ment|ments) sal-able siz-able unshak-able
o>: -(ecus|edema|edemas|esophagi|esophagus|estradiol|estrogen|estrogens|estrous|estrus|estruses) c-(enobite|enobites|enobitic) diarrh-ea
  gonorrh-(ea|eal) m-(ustache|ustaches) mant-es pyorrh-ea seborrh-ea snowsh-ed
c>s: defen-(e|ed|eless|elessly|elessness|es) offen-(e|es) preten-(e|es)
ugh>w: plo-(|ed|ing|man|men|s|share|shares) snowplo-(|s)
ph>f: sul-(ate|ates|ide|ides|ur|ured|uric|uring|urous|urs)
e>a: gr-(y|yed|yer|yest|ying|yish|yness|ys)
lis>iz: tranquil-(e|ed|er|ers|es|ing)
>e: accout-ring cent-(red|ring) mit-ring reconnoit-ring
aesthetis>esthetiz: an-(ation|e|ed|es|ing)
uris>riz: colo-(ation|e|ed|es|ing)
c>k: s-(eptic|eptical|eptically|epticism|eptics)
t>: carburet-(or|ors) clarinet-(ist|ists)
oeuvre>euver: man-(|s) outman-(|s)
p>: worship-(ed|er|ers|ing)
ue>: catalog-(|s)
que>ck: che-(book|books)
i>: alumin-um
le>: jewel-ry
y>a: p-jamas
`;

/** British words with an American one that means more than it does (check, story): told one way only. Source: AP Stylebook. */
const BRITISH_ONLY: Readonly<Record<string, string>> = {
  cheque: 'check',
  cheques: 'checks',
  tyre: 'tire',
  tyres: 'tires',
  kerb: 'curb',
  kerbs: 'curbs',
  programme: 'program',
  programmes: 'programs',
  storey: 'story',
  storeys: 'stories',
  gaol: 'jail',
  whilst: 'while',
  amongst: 'among',
  towards: 'toward',
};
/** American words that are British ones as well, with another meaning. */
const NOT_BACK = new Set(['meter', 'meters', 'story', 'program', 'check', 'tire']);

export interface Spellings {
  /** British to American. */
  readonly american: ReadonlyMap<string, string>;
  /** American to British. */
  readonly british: ReadonlyMap<string, string>;
}

let built: Spellings | undefined;

/** Both ways, lower case; built on first use. */
export function spellings(): Spellings {
  built ??= build();
  return built;
}

function build(): Spellings {
  const american = new Map(Object.entries(BRITISH_ONLY));
  const british = new Map<string, string>();
  for (const line of BOTH.trim()
    .replace(/\n {2}/g, ' ')
    .split('\n')) {
    const [change, words] = line.split(': ') as [string, string];
    const [ours, theirs] = change.split('>') as [string, string];
    for (const entry of words.split(' ')) {
      const [, stem, ending] = /^([a-z]*)-(.*)$/.exec(entry) as unknown as [string, string, string];
      const endings = ending.startsWith('(') ? ending.slice(1, -1).split('|') : [ending];
      for (const end of endings) {
        american.set(stem + ours + end, stem + theirs + end);
        if (!NOT_BACK.has(stem + theirs + end)) british.set(stem + theirs + end, stem + ours + end);
      }
    }
  }
  return { american, british };
}

/**
 * Words that have a capital in the names of bodies, titles, places and works, and are no names themselves: they are translated, not written by
 * sound. Small letters; the lexicon's words count as well.
 */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'academy act action advisory affair affairs agency agreement air airlines airport airways alley alliance ambassador animal annual appeal appeals archbishop army art arts assembly asset assistant association attorney authority avenue ave award ' +
    'awards bank bar baron bay beach bill bishop block blog board book books border botanic bowl bridge broadcasting brothers building bureau business cabinet camp campus canal capital captain car care castle cathedral center central centre century ' +
    'certificate chairman chamber champion champions championship championships chancellor channel charter chief children church circuit circle city civil clay club coach coalition coast code college colonel column commander commission commissioner committee common ' +
    'commons commonwealth communications community company conference congress conservative conservation constitution constitutional convention cooperation corporation corps corner council councillor count country county court crew crown cruelty cruise culture cup curse daily data deal ' +
    'dean death declaration defence defense deficit delta democrat democrats democratic department deputy desert development dialogue director disorder district division doctor doctrine dome drive duke dynasty earth east eastern economic education eight elder electoral electric ' +
    'embassy emergency emirate emperor empire energy enlightenment environment equality estate eve event exchange executive exhibition expo express fair falls father federal federation festival field fields file film finance financial fire first five fleet forces foreign forest forum ' +
    'foundation four free freedom friday front fund future galaxy gallery game games garden gardens gate gazette general global glory gold golden good gospel governor grand great green ground group guard guide hall harbor harbour health heart heights hemisphere heritage high highway hill hills ' +
    'history holy home homeland honor honour horticultural hospital hotel house human hurricane independence independent industry inn innovation inquiry inspector institute intelligence interior international internet intelligence investigation island islands journal judge judiciary junior jury justice king kingdom ' +
    'knight labor labour lady lake land landing large law league left legislative liberal liberation library lieutenant life light lion list little local long lord lords love low magazine main major mall man management march marine maritime mark market marshal master match medal media medical ' +
    'medicine meeting memorial men metro metropolitan middle military mill mine minister ministers ministry miss mission mobile model modern monday monument moon mosque mother mount mountain mountains movement mr mrs ms museum music naked national nations nature naval navy network new news night nine ' +
    'north northern northeast northwest nuclear observatory ocean office officer official old onion one open opera orchestra order organisation organization palace papers parade paradise park parliament parliamentary parties partner partnership party pass patriot peace pen people peoples petroleum place plain plan player plaza police ' +
    'policy political pope popular port post power premier president presidential press prevention prime prince princess prix prize professor program programme progress project protocol province public queen question radio railway range rebels red region regional registry regulatory relations renaissance reporters republic republican ' +
    'republicans rescue research resistance resolution restoration revenge review revolution revolutionary rights ring rise river road rock royal runner safety saint sea season second secretariat secretary security senate senator senior sergeant series service services seven shadow sheikh shield shore show silent silver six sky social society ' +
    'solar song south southern southeast southwest space special spirit sport sports spring square staff stage standard star stars state states station stock store story strait street strip studies studio summer summit sun super superintendent superior supreme system talk task team technology television ten terminal territories territory test ' +
    'theater theatre three times tour tower town trade tradition trail training transport traverse treasury treaty tribunal tribune trophy troops trust truth twin two under union unit united unity universal university upper valley vice victory view village voice walk wall war water way week west western white wild winter ' +
    'wing woman women wood world year young youth zone subcommittee whirling mystic creek airline corp inc ltd co squadron leader sultan caliph emir tsar czar pharaoh sphinx bible quran koran torah god goddess lord gospels senators bachelor master phd sir dame judge justice detective constable sheriff mayor prosecutor' +
    ' whirling oneworld black brown blue yellow pink purple orange dump santo puerto pipeline planned brewery geological meteorological days richest sciences wildlife terminus basketball baseball preliminary peninsula dumb oversight alpha beta gamma omega flyer dervishes cretaceous jurassic colonist colonists transportation hiking golf bright reed sedan union inland greed lake snow rain storm eagle hawk wolf bear lion tiger dragon phoenix horse rabbit monkey rooster ' +
    'saints angels apostle apostles disciples cross temple shrine pyramid pyramids tomb tombs ruins ridge bluff creek cliff falls springs pond marsh swamp prairie plateau plains gulch canyon cove cape peak glacier ' +
    'avenue lane drive court highway interstate turnpike bypass junction crossing underground subway metro tram ferry cable monorail runway hangar cargo freight lines holdings partners ventures capital trust insurance mutual savings loan ' +
    'motors steel mining oil gas petroleum chemical pharmaceutical pharmaceuticals electronics software systems networks solutions laboratories laboratory works foods beverages tobacco textile clothing fashion beauty jewelry luxury ' +
    'amateur professional olympics paralympic tennis soccer football hockey cricket rugby boxing wrestling swimming cycling racing motor athletics gymnastics fencing skiing skating ' +
    'because though although however therefore meanwhile nobody everyone someone anyone somebody everybody'
  ).split(' '),
);

/** Words that begin sentences, and never are names. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'this that these those they them their there then than thus though through what when where which while who whom whose why will with without would could should have here hers herself himself itself into just ' +
    'like many more most much must only other others over some such under until upon very were your yours also after again already although among another around because been before being below besides between both during each either else even ever every from since ' +
    'once unless unlike whether within yes fewer nowadays apart according despite instead later never soon perhaps likewise moreover furthermore today tomorrow yesterday first second third fourth fifth sixth seventh eighth ninth tenth ' +
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'january jan feb mar apr jun jul aug sep sept oct nov dec february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** What a beginning of the lexicon may go on with. */
export const WORD_ENDING =
  /^(?:ce|ces|(?:[bdgklmnprtv])(?:ed|ing|er|ers|y)|line|man|land|e|y|l|t|n|es|s|ed|d|ing|ings|ions?|ations?|al|ally|ial|ially|ers?|ors?|ments?|ies|ied|ity|ities|ives?|ics?|ical|ically|ists?|ism|ary|aries|ory|ories|[ae]nc(?:es?|y)|[ae]nts?|ians?|able|ible|ful|less|ness|ship|hood|ly|i?ous(?:ly)?|ures?|ages?|ate[sd]?|ating|ators?|ition|itions|i[sz](?:es?|ed|ing|ations?)|istic|utions?|[st]ions?|t?cy|t?ry|ery|th|ars?|um|us|ual|ually|uous|uary|ster|m[ae]n|wom[ae]n)$/;

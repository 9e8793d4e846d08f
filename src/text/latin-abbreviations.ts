/**
 * Latin abbreviations that Arabic news leaves in Latin letters, by what they say about the end of a sentence.
 * `title`: a name follows. `number`: only in front of a figure. `firm`: a sentence may end there.
 * Source: the AP and Guardian style guides' abbreviation entries; written by hand.
 */
export type LatinAbbreviation = 'title' | 'number' | 'firm';

const TABLE: ReadonlyMap<string, LatinAbbreviation> = new Map<string, LatinAbbreviation>([
  // sp, spp and the like: species of a genus, in encyclopedias.
  ...'sp spp ssp subsp var Mr Mrs Ms Dr Prof St Mt Ft Gen Gov Sen Rep Lt Col Capt Cmdr Sgt Maj Adm Rev Hon Pres Messrs Mme Mlle vs cf Cf viz eg ie Fr Sr Ph v approx v'
    .split(' ')
    .map((word) => [word, 'title'] as const),
  ...'No Nos no nos vol Vol fig Fig pp p Art art Sec sec ch Ch ed Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
    .split(' ')
    .map((word) => [word, 'number'] as const),
  // Words of the titles of journals.
  ...'Hist Lit Stud Phil Trans Bull Ann Clin Med Engl Biol Psychol Econ Polit Inst Res Tech Environ Geol Geogr Educ Quart Surg Eur Exp Math Astron Ling Anthropol Archaeol Cardiol Immunol Microbiol Neurol Oncol Pediatr'
    .split(' ')
    .map((word) => [word, 'firm'] as const),
  ...'ff nov Inc AG NV PLC Plc plc LLP Pty Pvt SpA Ltd Utd Co Corp LLC Bros Jr etc al Ave Blvd Rd Dept Univ Intl Assn Sc Comm Commun Lett Proc Natl Acad Sci Chem Phys Ltda Cie GmbH'
    .split(' ')
    .map((word) => [word, 'firm'] as const),
]);

/** Two letters, each with its stop, that stand in front of what they say: e.g. */
const DOTTED: ReadonlySet<string> = new Set(['eg', 'ie', 'cf', 'ca', 'vs']);

/** Whether the letter before a stop, with the one before that, is an abbreviation that never ends a sentence: `i.e.` */
export function isDottedAbbreviation(letters: string): boolean {
  return DOTTED.has(letters);
}

/** What a word before a stop is, or undefined. Case counts. */
export function latinAbbreviation(word: string): LatinAbbreviation | undefined {
  return TABLE.get(word);
}

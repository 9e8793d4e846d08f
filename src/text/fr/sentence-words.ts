import type { SentenceLists } from '../sentence-words.ts';

/** French words that decide about a stop. Source: CLDR's sentence-break suppressions for fr, the Lexique of the Imprimerie nationale; by hand. */
export const FRENCH: SentenceLists = {
  never: 'M MM mme mlle dr pr me mgr st ste cf p.ex ex c.-à-d c.à.d vs cap gén col lt av bd éd env',
  number: 'n no art p pp vol chap fig t janv févr avr juil sept oct nov déc',
  unit: 'h m',
  ends: 'etc cie s.a apr j.-c av.j.-c apr.j.-c',
  speech: 'dit demande répond lance ajoute explique',
};

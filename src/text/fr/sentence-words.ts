import type { SentenceLists } from '../sentence-words.ts';

/**
 * French words that decide about a stop. Drawn up by hand after CLDR's sentence-break suppressions for fr; the Lexique des règles typographiques of the Imprimerie nationale, entries "abréviations"
 * and "grades"; the Banque de dépannage linguistique of the Office québécois de la langue française.
 */
export const FRENCH: SentenceLists = {
  never: [
    'M MM mme mmes mlle mlles dr drs pr prs prof me mgr mgrs st ste sts stes ss.pp r.p rév vve',
    'gén gal lt lt-col cne cdt adj adj-chef sgt sgt-chef brig cal amir vice-am insp subst proc prés vice-prés dir secr dép sén cons ing arch bât',
    // Given names in short, of two letters as French shortens them.
    'ph th ch chr cl cl.-h fr guil jh bl ph.-a ch.-a j.-ch j.-ph j.-cl j.-fr j.-bapt pr.-j alex emm ét',
    'cf n.b p.s p.-s p.ex par.ex ex c.-à-d c.à.d càd vs env spéc litt fig. id ibid op.cit loc.cit sq sqq réf référ aff boul bd bld av pl rte imp fg fbg éd coll trad préf ill sér dép. let lett conv s.v v.-à-d resp incl compl tél',
    'janv.-févr univ inst acad soc fédé féd assoc synd',
  ].join(' '),
  number:
    'h n no nos nᵒ art al p pp pag vol chap fig t tom tabl pl ann app sect § rubr verset lot bat esc étg apt v th janv févr fév avr juil juill sept oct nov déc lun mar mer jeu ven sam dim',
  unit: 'h m min s sec mn cm km kg g l hab',
  particles: 'le la les de du des',
  name: 'cap col u.e o.n.u s.n.c.f r.a.t.p c.n.r.s é.-u u.r.s.s',
  ends: 'etc cie s.a s.a.s s.a.r.l apr j.-c av.j.-c apr.j.-c n.d.l.r n.d.t s.-f r.-v c.v',
  starters: [
    'le la les un une des du de au aux il elle ils elles on nous vous je tu ce cet cette ces ça cela ceci celui celle ceux mais et ou car donc or ni en dans sur sous avec sans pour par à chez vers entre depuis pendant après avant selon contre malgré si comme quand lorsque puis alors ensuite enfin ainsi cependant toutefois pourtant néanmoins',
    "aucun aucune chaque plusieurs certains certaines tous toutes tout toute quelques même mêmes autre autres mon ton son ma ta sa mes tes ses leur leurs notre nos votre vos qui que quoi où dont comment pourquoi combien quel quelle quels quelles voici voilà hier aujourd'hui demain déjà plus moins très trop peu beaucoup presque ne non oui pas rien personne nul nulle faute grâce face outre hormis sauf parmi quant afin bien loin près là ici bref certes peut-être sans-doute selon-lui",
    "d'autres d'après d'abord d'ailleurs d'ici d'où faut-il est-ce y-a-t-il",
  ].join(' '),
  starting: /^(?:l|c|j|n|s|qu|m|t|lorsqu|puisqu|jusqu)'/,
  speech: 'dit demande répond lance ajoute explique',
};

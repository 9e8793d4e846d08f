/**
 * Verbs that open wire sentences, past tense, third person singular masculine, folded (alef bare). Source: the openings of Arabic agency
 * copy as journalism primers list them (أفعال القول والإسناد). Verbs whose letters are a common noun or preposition too (طالب, عبر, بين)
 * are left out; ذكر is in, since it counts only next to another of the list.
 */
const SAYING =
  'اعلن افاد قال ذكر اكد صرح اوضح اضاف اشار كشف نفى حذر لفت شدد زعم اعتبر ندد رحب ابلغ اخبر نوه جدد اعرب اعترف تابع';
/** Others after which a subject stands at once. */
const ACTING = 'التقى استقبل زار ناقش تلقى اجرى عقد غادر تراس هنا عزى قرر اقال اتهم دعا راى';

/** Feminine of a verb in the past tense: the last weak letter falls out. */
function feminine(verb: string): string {
  return /[\u0649\u0627]$/.test(verb) && verb.length > 3 ? `${verb.slice(0, -1)}ت` : `${verb}ت`;
}

export const OPENING_VERBS: ReadonlySet<string> = new Set(
  `${SAYING} ${ACTING}`.split(' ').flatMap((verb) => [verb, feminine(verb)]),
);

export interface TellingVerb {
  readonly verb: string;
  readonly tense: 'past' | 'present';
  /** A verb of saying, and not of another act. */
  readonly saying: boolean;
}

/** Their present tense: what stands behind ي or ت. Source: the same lists, by H. Wehr's dictionary. */
const PRESENT =
  'اعلن علن|افاد فيد|قال قول|ذكر ذكر|اكد ؤكد|صرح صرح|اوضح وضح|اضاف ضيف|اشار شير|كشف كشف|نفى نفي|حذر حذر|لفت لفت|شدد شدد|زعم زعم|اعتبر عتبر|ندد ندد|رحب رحب|ابلغ بلغ|جدد جدد|اعرب عرب|اعترف عترف';
/** Nouns and particles with the same letters: هنا here, عقد a contract, تابع a follower. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(['هنا', 'عقد', 'راى', 'تابع', 'عزى', 'اقال', 'هنت', 'هنات', 'قرر']);

function tellingVerbs(): ReadonlyMap<string, TellingVerb> {
  const table = new Map<string, TellingVerb>();
  for (const [list, saying] of [
    [ACTING, false],
    [SAYING, true],
  ] as const)
    for (const verb of list.split(' ')) {
      if (ALSO_NOUNS.has(verb)) continue;
      for (const form of [verb, feminine(verb)]) table.set(form, { verb, tense: 'past', saying });
    }
  for (const pair of PRESENT.split('|')) {
    const [verb, stem] = pair.split(' ') as [string, string];
    for (const front of ['ي', 'ت', 'سي', 'ست']) table.set(front + stem, { verb, tense: 'present', saying: true });
  }
  return table;
}

/** Verbs of wire openings by their forms, folded, in the third person singular. */
export const TELLING: ReadonlyMap<string, TellingVerb> = tellingVerbs();

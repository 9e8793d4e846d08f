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

export const SAYING_MASCULINE: ReadonlySet<string> = new Set(SAYING.split(' '));
export const SAYING_FEMININE: ReadonlySet<string> = new Set(SAYING.split(' ').map(feminine));
export const OPENING_VERBS: ReadonlySet<string> = new Set(
  `${SAYING} ${ACTING}`.split(' ').flatMap((verb) => [verb, feminine(verb)]),
);

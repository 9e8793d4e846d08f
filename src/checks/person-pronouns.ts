import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { latinCue } from '../text/cues.ts';
import type { ArticleCheck, ArticleSegment } from './check.ts';

type Gender = 'he' | 'she';

const NAME = "(?:\\p{Lu}[\\p{L}\\p{M}'\\u2019-]+ ){0,3}\\p{Lu}[\\p{L}\\p{M}'\\u2019-]+";
const HE_TITLES =
  'Mr\\.?|King|Prince|Sheikh|Emir|Sultan|Sir|[Ss]pokesman|[Cc]hairman|[Bb]usinessman|[Cc]ongressman|[Pp]oliceman|[Cc]lergyman|[Ss]tatesman|[Ff]ather';
const SHE_TITLES =
  'Mrs\\.?|Ms\\.?|Miss|Queen|Princess|Sheikha|Dame|Lady|[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|[Cc]ongresswoman|[Pp]olicewoman|[Aa]ctress|[Mm]other';
const SAYS =
  '(?:said|says|added|adds|told \\p{Lu}?\\p{Ll}+|stated|stressed|noted|explained|warned|confirmed|believes|announced|insisted|thinks|hopes)';

/** What tells who is he and who is she; group 1 is what tells it, group 2 the name, or the other way round. */
const SIGNS: readonly (readonly [RegExp, name: 1 | 2, word: 1 | 2])[] = [
  [new RegExp(`(?<!\\p{L})(${HE_TITLES}|${SHE_TITLES}) (${NAME})`, 'gu'), 2, 1],
  [new RegExp(`(?<!\\p{L})(${NAME}),? ${SAYS},? (?:that )?(he|she)(?!\\p{L})`, 'gu'), 1, 2],
  [
    new RegExp(
      `(?<!\\p{L})(${NAME}),? (?:and|with|in|at|from|during|after|before|lost|won|left|began|expressed|reiterated|voiced) (his|her)(?!\\p{L})`,
      'gu',
    ),
    1,
    2,
  ],
  [new RegExp(`(?<!\\p{L})(${NAME})['\\u2019]s? (wife|husband)(?!\\p{L})`, 'gu'), 1, 2],
];
/** Each of the signs has one of these. */
const CUE = latinCue(
  new RegExp(
    `(?:^|\\p{M})(?:he|she|his|her|wife|husband|${`${HE_TITLES}|${SHE_TITLES}`.replaceAll('\\.?', '')})(?:$|\\p{M})`,
    'u',
  ),
);
const SHE = new RegExp(`^(?:${SHE_TITLES}|she|her|husband)$`, 'u');
/** Words with a capital in front of a name that are no part of it. */
const NO_NAME =
  /^(?:(?:The|But|And|When|While|After|Before|As|In|On|For|President|Prime|Minister|Foreign|Defen[cs]e|Interior|Finance|Senator|General|Dr\.?|Secretary|Chancellor|Ambassador|Governor|Mayor|Former|Deputy|Vice|U\.S\.|US|Then|Meanwhile|However|Later)\s)+/u;

interface Sign extends Span {
  readonly segment: string;
  readonly name: string;
  readonly gender: Gender;
  readonly word: string;
}

export const personPronouns: ArticleCheck = {
  id: 'person-pronouns',
  severity: 'warning',
  about:
    'A person is he or she through the article: by pronouns right beside the name (Merkel said she), titles (Ms., spokeswoman) and wife or husband. Told where a person becomes the other. Two people of one surname who have first names are two. English.',
  scope: 'article',
  *run({ segments, to }) {
    if (!/^en\b/.test(to)) return;
    const signs = segments.flatMap(signsIn);
    const fullNames = new Map<string, Set<string>>();
    for (const { name } of signs) if (name.includes(' ')) add(fullNames, surnameOf(name), name);
    const known = new Map<string, Sign>();
    for (const sign of signs) {
      const key = keyOf(sign.name, fullNames);
      if (key === undefined) continue;
      const first = known.get(key);
      if (!first) known.set(key, sign);
      else if (first.gender !== sign.gender) {
        yield {
          segment: sign.segment,
          message: `${sign.name} is "${sign.word}" here and "${first.word}" in ${first.segment}`,
          target: { start: sign.start, end: sign.end },
          actual: sign.word,
        };
        known.delete(key);
      }
    }
  },
};

function signsIn({ id, target }: ArticleSegment): readonly Sign[] {
  if (target === undefined || !CUE.in(target)) return [];
  const found: Sign[] = [];
  for (const [pattern, nameGroup, wordGroup] of SIGNS)
    for (const match of allMatches(target, pattern)) {
      const name = match[nameGroup]!.replace(NO_NAME, '').replace(/['\u2019]s$/, '');
      const word = match[wordGroup]!;
      if (name.length < 3) continue;
      const start = match.index + (wordGroup === 1 ? 0 : match[0].length - word.length);
      found.push({ segment: id, name, word, gender: SHE.test(word) ? 'she' : 'he', start, end: start + word.length });
    }
  return found.sort((a, b) => a.start - b.start);
}

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The full name where the article has one of that surname; none where it has several and this one does not say which. */
function keyOf(name: string, fullNames: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  if (name.includes(' ')) return name;
  const full = [...(fullNames.get(name) ?? [])];
  return full.length > 1 ? undefined : (full[0] ?? name);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

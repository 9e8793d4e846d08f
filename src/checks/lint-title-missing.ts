import { LINT_WORDS } from './ar/lint-words.ts';
import { NATIONALITIES } from './ar/nationalities.ts';
import { OPENING_VERBS } from './ar/reporting-verbs.ts';
import { type ArWord, areNeighbours, blockOf, foldedOf } from './ar/words.ts';
import type { SourceCheck, SourceToLint } from './check.ts';

/** Longest name, in words, that is looked for between two commas. */
const NAME_WORDS = 5;

/** Particles and nouns behind which a person with a title stands: أن الروسي، فلان، لقاء الروسي، فلان. */
const BEFORE_PEOPLE: ReadonlySet<string> = new Set(
  'ان مع من الى عن على بين لقاء لقائه زيارة نظيره قال قول بحسب وفق بان لان لكن محادثات اتصال اجتماع دعوة كان وكان'.split(
    ' ',
  ),
);

const NAMES_NATION = LINT_WORDS.add((word) => NATIONALITIES.has(foldedOf(word)));

export const lintTitleMissing: SourceCheck = {
  id: 'lint-title-missing',
  severity: 'warning',
  about:
    'An adjective of nationality, a comma and a name right behind a verb or a particle (أعلن الروسي، فلان، …) lack the noun that the adjective belongs to, such as الرئيس.',
  scope: 'source',
  *run(source) {
    const { text, language, blocks } = source;
    if (!/^ar\b/.test(language)) return;
    for (const place of blocks) {
      const block = blockOf(text, place);
      if ((block.bitsBy(LINT_WORDS) & NAMES_NATION) === 0) continue;
      const { words } = block;
      for (let index = 1; index < words.length - 1; index++) {
        const adjective = words[index]!;
        const verb = words[index - 1]!;
        if (!NATIONALITIES.has(adjective.folded) || !areNeighbours(text, verb, adjective)) continue;
        const before = verb.folded.replace(/^[وف](?=..)/, '');
        const opens = OPENING_VERBS.has(verb.folded) || OPENING_VERBS.has(before) || BEFORE_PEOPLE.has(before);
        if (!opens) continue;
        const name = words[index + 1]!;
        if (!/^\u060c\s*$/.test(text.slice(adjective.end, name.start)) || !isName(source, words, index + 1)) continue;
        yield {
          message: `a title fell out in front of ${adjective.text}`,
          source: { start: adjective.start, end: adjective.end },
          actual: adjective.text,
          expected: [`الرئيس ${adjective.text}`],
        };
      }
    }
  },
};

/** A glossary name begins there, or a few words without an article stand between commas. */
function isName({ text, mentions }: SourceToLint, words: readonly ArWord[], index: number): boolean {
  const first = words[index]!;
  if (mentions.some((mention) => mention.kind === 'name' && mention.start <= first.start && mention.end >= first.end))
    return true;
  if (/^ال/.test(first.folded) || first.folded.length < 3) return false;
  for (let at = index; at < Math.min(words.length, index + NAME_WORDS); at++) {
    if (/^\s*\u060c/.test(text.slice(words[at]!.end, words[at]!.end + 4))) return true;
    if (!areNeighbours(text, words[at], words[at + 1])) return false;
  }
  return false;
}

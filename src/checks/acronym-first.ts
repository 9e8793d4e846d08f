import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import type { Term } from '../core/term.ts';
import { findWords, type TargetText, takeApart } from '../glossary/find-words.ts';
import { type Glossary, wordsFor } from '../glossary/glossary.ts';
import { prepareGlossary } from '../glossary/prepare-glossary.ts';
import type { ArticleCheck, ArticleSegment, FoundInArticle } from './check.ts';
import { isRunningText } from './running-text.ts';

/** EU, UN, WHO, NATO, U.N., G7. */
const ACRONYM = /^(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,6}|\p{Lu}\d{1,2})$/u;
/** A name in brackets behind its full form: World Health Organization (WHO). */
const INTRODUCED =
  /((?:\p{Lu}[\p{L}\u2019'-]+ (?:(?:of|for|and|the|on|in|to) ){0,2}){1,8}\p{Lu}[\p{L}\u2019'-]+) \((\p{Lu}{2,8})\)/gu;

/** The end of {@link INTRODUCED}, which is seldom there. */
const IN_BRACKETS = / \(\p{Lu}{2,8}\)/u;

export const acronymFirst: ArticleCheck = {
  id: 'acronym-first',
  severity: 'warning',
  about:
    'A body is written out at its first mention; its acronym comes after that. Acronyms are those of the glossary\u2019s translations (`en: [European Union, EU]`) and those that the article itself puts in brackets behind the full name. Headlines and captions pass.',
  scope: 'article',
  *run({ segments, glossary, to }) {
    const told = new Set<string>();
    for (const found of [...byGlossary(segments, glossary, to), ...(/^en\b/.test(to) ? byBrackets(segments) : [])]) {
      const key = `${found.segment} ${found.target!.start}`;
      if (told.has(key)) continue;
      told.add(key);
      yield found;
    }
  },
};

function findAcronyms(text: TargetText, { acronyms }: Rule): Span[] {
  return acronyms.flatMap((acronym) => findWords(text, acronym));
}

/** An entry that has a full name of several words and acronyms. */
interface Rule {
  readonly full: string;
  readonly acronyms: readonly string[];
}

function readRule(translations: Term['translations'], to: string): Rule | undefined {
  const [full, ...others] = wordsFor(translations, to);
  const acronyms = others.filter((name) => ACRONYM.test(name));
  return full?.includes(' ') && acronyms.length > 0 ? { full, acronyms } : undefined;
}

function* byGlossary(
  segments: readonly ArticleSegment[],
  glossary: Glossary | undefined,
  to: string,
): Iterable<FoundInArticle> {
  if (glossary === undefined) return;
  const names = prepareGlossary(glossary);
  const rules = new Map<string, Rule | undefined>();
  const ruleOf = (term: string): Rule | undefined => {
    if (!rules.has(term)) rules.set(term, readRule(names.named(term)?.translations ?? {}, to));
    return rules.get(term);
  };
  const met = new Set<string>();
  for (const { id, role, target, record } of segments) {
    if (target === undefined || !isRunningText(role)) continue;
    let text: TargetText | undefined;
    for (const mention of record?.mentions ?? []) {
      const rule = ruleOf(mention.term);
      if (!rule || met.has(mention.term)) continue;
      text ??= takeApart(target);
      const written = findWords(text, rule.full).length > 0;
      const [place] = findAcronyms(text, rule);
      if (!written && !place) continue;
      met.add(mention.term);
      if (!written && place) yield tell(id, target, place, rule.full);
    }
  }
}

function* byBrackets(segments: readonly ArticleSegment[]): Iterable<FoundInArticle> {
  const running = segments.filter(({ role, target }) => target !== undefined && isRunningText(role));
  const introduced = new Map<string, { index: number; full: string }>();
  running.forEach(({ target }, index) => {
    for (const [, full, acronym] of IN_BRACKETS.test(target!) ? allMatches(target!, INTRODUCED) : [])
      if (!introduced.has(acronym!) && initialsOf(full!).endsWith(acronym!))
        introduced.set(acronym!, { index, full: fullOf(full!, acronym!) });
  });
  for (const [acronym, { index, full }] of introduced)
    for (const { id, target } of running.slice(0, index)) {
      const [place] = findWords(takeApart(target!), acronym);
      if (!place) continue;
      yield tell(id, target!, place, full);
      break;
    }
}

function initialsOf(name: string): string {
  return name.replace(/[^\p{Lu}]/gu, '');
}

/** The words in front of the brackets that the acronym is made of: "Geneva World Health Organization (WHO)" leaves Geneva out. */
function fullOf(name: string, acronym: string): string {
  const words = name.split(' ');
  while (words.length > 1 && initialsOf(words.slice(1).join(' ')).endsWith(acronym)) words.shift();
  return words.join(' ');
}

function tell(segment: string, target: string, place: Span, full: string): FoundInArticle {
  const actual = target.slice(place.start, place.end);
  return {
    segment,
    message: `"${actual}" stands here before "${full}" was written out`,
    target: { start: place.start, end: place.end },
    actual,
    expected: [full],
  };
}

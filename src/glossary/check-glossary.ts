import { allMatches } from '../core/all-matches.ts';
import type { Term } from '../core/term.ts';
import { isCliticLookalike } from '../text/ar/clitic-lookalikes.ts';
import { ARTICLE, CONJUNCTIONS, PROCLITICS } from '../text/ar/clitics.ts';
import { CLASS, classOfBare } from '../text/ar/common-words.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { contextWords } from '../text/ar/name-context.ts';
import { type WordUse, wordUseOf } from '../text/ar/names-that-are-words.ts';
import { isOfScript, scriptOfLanguage, scriptShares } from '../text/script.ts';
import { findClashes } from './clashes.ts';
import { foldWords } from './forms.ts';
import { type Glossary, type GlossaryFinding, wordsFor } from './glossary.ts';
import { createMatcher } from './matcher.ts';
import { shorten } from './node-reader.ts';

export interface GlossaryToCheck {
  readonly glossary: Glossary;
  /** Languages that every entry must have; default: every language that some entry has. */
  readonly to?: readonly string[];
  /** Source texts to count in; without them nothing is counted. */
  readonly texts?: readonly string[];
}

type Report = (term: Term, check: string, severity: GlossaryFinding['severity'], message: string, also?: Term) => void;

/**
 * What a desk should look at in its glossary, in the order of the file: `same-when-folded` and `repeated-form` (as the reader reports them),
 * `missing-translation`, `proclitic-inside` (by its letters, or because the texts have the rest alone), `hidden-by` (an entry that another entry reads as proclitic and name), `part-of-longer` (info),
 * `needless-variant` (folding finds it anyway), `marks-inside`, `also-a-word` with how often it was taken for a name and for a word in the
 * texts, and `short-name`. Pure; linear in the glossary and the texts.
 */
export function checkGlossary({ glossary, to, texts }: GlossaryToCheck): GlossaryFinding[] {
  const findings: GlossaryFinding[] = [];
  const placeOf = (term: Term): GlossaryFinding['at'] => glossary.places?.get(term.term) ?? { file: glossary.file };
  const report: Report = (term, check, severity, message, also) => {
    findings.push({
      check,
      severity,
      message,
      at: placeOf(term),
      term: term.term,
      ...(also === undefined ? {} : { also: placeOf(also) }),
    });
  };
  const { faults, findings: clashes } = findClashes(glossary.terms.map((term) => ({ term, at: placeOf(term) })));
  for (const { at, message } of faults) findings.push({ check: 'duplicate', severity: 'error', message, at });
  findings.push(...clashes);
  const languages = to ?? languagesOf(glossary);
  const byLetters = new Map<string, Term>();
  for (const term of glossary.terms) for (const name of namesOf(term)) byLetters.set(foldLetters(name), term);
  const counts = texts === undefined ? undefined : countIn(glossary, texts);
  for (const term of glossary.terms) {
    checkTranslations(term, languages, report);
    checkScripts(term, report);
    checkShape(term, byLetters, report);
    checkFront(term, counts, report);
    checkWord(term, counts, report);
  }
  return findings.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0));
}

function namesOf(term: Term): string[] {
  return [term.term, ...term.variants];
}

function languagesOf(glossary: Glossary): string[] {
  return [...new Set(glossary.terms.flatMap((term) => Object.keys(term.translations)))].sort();
}

function checkTranslations(term: Term, languages: readonly string[], report: Report): void {
  if (languages.length === 0)
    report(term, 'missing-translation', 'warning', `«${shorten(term.term)}» has no translation`);
  for (const language of languages) {
    if (wordsFor(term.translations, language).length === 0) {
      report(term, 'missing-translation', 'warning', `«${shorten(term.term)}» has no translation into ${language}`);
    }
    for (const derived of term.derived) {
      if (wordsFor(derived.translations, language).length > 0) continue;
      report(
        term,
        'missing-translation',
        'warning',
        `«${shorten(derived.forms[0] ?? '')}», derived from «${shorten(term.term)}», has no translation into ${language}`,
      );
    }
  }
}

/** A translation of which no letter is of the script that its language is written in: a name put behind the wrong language. */
function checkScripts(term: Term, report: Report): void {
  for (const words of [term.translations, ...term.derived.map(({ translations }) => translations)])
    for (const [language, accepted] of Object.entries(words)) {
      const script = scriptOfLanguage(language);
      for (const translation of script === 'Zzzz' ? [] : accepted) {
        const written = Object.keys(scriptShares(translation));
        // Brands and initials keep their Latin letters everywhere.
        if (written.length === 0 || written.some((each) => each === 'Latn' || isOfScript(each, script))) continue;
        report(
          term,
          'wrong-script',
          'warning',
          `the translation into ${language}, «${shorten(translation)}», is in the letters of another script`,
        );
      }
    }
}

function checkShape(term: Term, byLetters: ReadonlyMap<string, Term>, report: Report): void {
  const own = foldLetters(term.term);
  const seen = new Set([own]);
  /** What is said of a variant that is to be left out is of no use. */
  const names = [term.term];
  for (const variant of term.variants) {
    const letters = foldLetters(variant);
    if (seen.has(letters))
      report(term, 'needless-variant', 'info', `the variant «${shorten(variant)}» is found without being listed`);
    else names.push(variant);
    seen.add(letters);
  }
  for (const name of names) {
    if (/[\u0640\u064B-\u065F\u0670\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(name)) {
      report(
        term,
        'marks-inside',
        'info',
        `«${shorten(name)}» has vowel marks, tatweel or invisible characters; they do not count, leave them out`,
      );
    }
    const letters = foldLetters(name);
    for (const proclitic of PROCLITICS) {
      if (!letters.startsWith(proclitic) || letters.length - proclitic.length < 2) continue;
      const other = byLetters.get(letters.slice(proclitic.length));
      if (other !== undefined && other !== term && !isCliticLookalike(letters, proclitic.length)) {
        report(
          term,
          'hidden-by',
          'warning',
          `«${shorten(name)}» may be read as ${proclitic} and «${shorten(other.term)}»; the longer entry hides the other there`,
          other,
        );
      }
    }
    const front = frontBeforeArticle(letters);
    if (front !== undefined) {
      report(
        term,
        'proclitic-inside',
        'warning',
        `«${shorten(name)}» seems to begin with ${front} and the article; write the name without what is glued to it`,
      );
    }
  }
  checkLonger(term, byLetters, report);
}

/** What is glued on in front of the article that a name seems to begin with. */
function frontBeforeArticle(letters: string): string | undefined {
  if (letters.length <= 5 || isCliticLookalike(letters, 1)) return undefined;
  const conjunction = CONJUNCTIONS.find((letter) => letters.startsWith(letter + ARTICLE));
  if (conjunction !== undefined) return conjunction;
  return /^[بك]ال/.test(letters) ? letters[0] : letters.startsWith('لل') ? 'ل' : undefined;
}

/** Names that stand inside this one as whole words: they are not counted there. */
function checkLonger(term: Term, byLetters: ReadonlyMap<string, Term>, report: Report): void {
  const { letters, ends } = foldWords(term.term);
  if (ends.length < 2 || ends.length > 12) return;
  const inside = new Set<Term>();
  for (let first = 0; first < ends.length; first++) {
    for (let last = first; last < ends.length; last++) {
      if (first === 0 && last === ends.length - 1) continue;
      const other = byLetters.get(letters.slice(first === 0 ? 0 : ends[first - 1], ends[last]));
      if (other !== undefined && other !== term && other.of !== term.term) inside.add(other);
    }
  }
  for (const other of inside)
    report(
      term,
      'part-of-longer',
      'info',
      `«${shorten(other.term)}» is not reported where «${shorten(term.term)}» stands`,
      other,
    );
}

/** Letters of what is left behind a proclitic, at least, for it to be looked for in the texts. */
const SHORTEST_REST = 4;

function restsOf(letters: string): string[] {
  return PROCLITICS.filter(
    (proclitic) =>
      letters.startsWith(proclitic) &&
      letters.length - proclitic.length >= SHORTEST_REST &&
      !isCliticLookalike(letters, proclitic.length),
  ).map((proclitic) => letters.slice(proclitic.length));
}

/** What is left of a name behind a proclitic stands alone in the texts, and more often than the name: وكالتيمار for كالتيمار. */
function checkFront(term: Term, counts: Counts | undefined, report: Report): void {
  if (counts === undefined) return;
  for (const name of namesOf(term)) {
    const letters = foldLetters(name);
    if (frontBeforeArticle(letters) !== undefined) continue;
    const whole = counts.words.get(letters) ?? 0;
    const rest = restsOf(letters).find((left) => (counts.words.get(left) ?? 0) > whole);
    if (rest === undefined) continue;
    const front = letters.slice(0, letters.length - rest.length);
    report(
      term,
      'proclitic-inside',
      'warning',
      `«${shorten(name)}» may begin with ${front} glued to a name (in the texts: the rest alone ${counts.words.get(rest)}, the whole ${whole})`,
    );
  }
}

interface Counts {
  /** Matches by term. */
  readonly names: ReadonlyMap<string, number>;
  /** Whole words by folded letters, as they stand. */
  readonly words: ReadonlyMap<string, number>;
}

function countIn(glossary: Glossary, texts: readonly string[]): Counts {
  const matcher = createMatcher(glossary);
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const own = glossary.terms.flatMap(namesOf).map(foldLetters);
  const wanted = new Set(own.flatMap((letters) => [letters, ARTICLE + letters, ...restsOf(letters)]));
  for (const text of texts) {
    for (const { term, kind } of matcher.match(text)) if (kind === 'name') names.set(term, (names.get(term) ?? 0) + 1);
    for (const [word] of allMatches(text, /[\p{L}\p{M}\p{Nd}\u0640]+/gu)) {
      const letters = foldLetters(word);
      if (wanted.has(letters)) words.set(letters, (words.get(letters) ?? 0) + 1);
    }
  }
  return { names, words };
}

function checkWord(term: Term, counts: Counts | undefined, report: Report): void {
  if (term.after.length > 0) return;
  for (const name of namesOf(term)) {
    const { letters, ends } = foldWords(name);
    if (ends.length > 1) continue;
    const use = wordUseOf(letters);
    const told = countsOf(term, letters, counts);
    const isWord = use === undefined ? isPlainWord(letters) : use.prior < 0 || isNoName(letters, use);
    if (isWord || use !== undefined) {
      const advice = isWord
        ? 'give it "after", or list the full name'
        : 'context decides; give it "after" or "not" if that goes wrong';
      report(
        term,
        'also-a-word',
        isWord ? 'warning' : 'info',
        `«${shorten(name)}» is also a word of the language${told}; ${advice}`,
      );
    } else if (use === undefined && takesArticle(letters, counts))
      report(
        term,
        'also-a-word',
        'warning',
        `«${shorten(name)}» stands with the article as well, as words of the language do${told}; give it "after", or list the full name`,
      );
    else if (letters.length <= 2)
      report(
        term,
        'short-name',
        'warning',
        `«${shorten(name)}» has ${letters.length} letters and may stand for something else${told}`,
      );
  }
}

/** A word of the lists that no table has as a name. */
function isNoName(letters: string, use: WordUse): boolean {
  return use.known === 'none' && !contextWords('given').has(letters);
}

/** A word of the lists that is too short or too much glued to ask what stands around it: سد, وقال. */
function isPlainWord(letters: string): boolean {
  return classOfBare(letters) !== 0 || (/^[وف]/.test(letters) && (classOfBare(letters.slice(1)) & CLASS.verb) !== 0);
}

/** In the texts the letters stand with the article as well, at least this often and half as often as without: names hardly do. */
const LEAST_WITH_ARTICLE = 3;

function takesArticle(letters: string, counts: Counts | undefined): boolean {
  if (counts === undefined || letters.startsWith(ARTICLE)) return false;
  const times = counts.words.get(ARTICLE + letters) ?? 0;
  return times >= LEAST_WITH_ARTICLE && times * 2 >= (counts.words.get(letters) ?? 0);
}

function countsOf(term: Term, letters: string, counts: Counts | undefined): string {
  if (counts === undefined) return '';
  const whole = counts.words.get(letters) ?? 0;
  const names = counts.names.get(term.term) ?? 0;
  if (letters.startsWith(ARTICLE)) return ` (in the texts: as it stands ${whole}, taken for the name ${names})`;
  const definite = counts.words.get(ARTICLE + letters) ?? 0;
  return ` (in the texts: as it stands ${whole}, taken for the name ${names}, with the article ${definite})`;
}

import type { Mention, Term } from '../../src/core/term.ts';
import { type Candidate, choose, hasLetters, placeOfLetter, trimEnd } from '../../src/glossary/candidates.ts';
import { type FormIndex, indexForms } from '../../src/glossary/form-index.ts';
import { type Form, formsOf } from '../../src/glossary/forms.ts';
import { gapBetween } from '../../src/glossary/gaps.ts';
import { foldingsBetween, writtenPartOf } from '../../src/glossary/how.ts';
import { createJudge, type Judge } from '../../src/glossary/judge-names.ts';
import { readNamesRunTogether } from '../../src/glossary/names-run-together.ts';
import { areTwoWords } from '../../src/glossary/places.ts';
import { fits, mayBeJoined, type Reading, readWord } from '../../src/glossary/readings.ts';
import { createTokens, type Tokens } from '../../src/glossary/tokens.ts';
import { procliticParts } from '../../src/text/ar/clitics.ts';
import { DELIMITER, foldLetters, foldTable, SKIP } from '../../src/text/ar/fold.ts';

/**
 * The rules of matching without anything that makes them fast: every form is compared with every run of words by its letters, nothing is
 * remembered. What the matcher answers must be this, to the byte.
 */
export interface PlainMatcher {
  match(text: string): Mention[];
}

/** Of two names in one word the first brings the second along. */
interface Told extends Candidate {
  readonly behind?: Candidate;
}

interface Here {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly string[];
  readonly forms: readonly Form[];
}

export function createPlainMatcher(terms: readonly Term[]): PlainMatcher {
  const forms = terms.flatMap((term) => formsOf(term));
  const index = indexForms(terms);
  const judge = createJudge();
  return { match: (text) => matchPlainly(text, forms, index, judge) };
}

function matchPlainly(text: string, forms: readonly Form[], index: FormIndex, judge: Judge): Mention[] {
  const tokens = readPlainly(text);
  const words = Array.from({ length: tokens.count }, (_, i) => foldLetters(text.slice(tokens.start[i], tokens.end[i])));
  const here: Here = { text, tokens, words, forms };
  const candidates: Told[] = [];
  words.forEach((word, first) => {
    const whole: Told[] = [];
    for (const reading of readWord(word, index)) {
      if (reading.tanween && !text.slice(tokens.end[first]! - 4, tokens.end[first]).includes('\u064B')) continue;
      takeWord(here, reading, first, whole);
      if (reading.suffix === '' && !reading.tanween) takeWords(here, reading, first, candidates);
    }
    if (whole.length === 0) takePair(here, index, first, whole);
    candidates.push(...whole);
    takeParts(here, first, candidates);
  });
  return decide(here, candidates, judge);
}

/** Words, one unit after the other. */
export function readPlainly(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (foldTable()[text.charCodeAt(i)]! <= SKIP) continue;
    starts.push(i);
    while (i < text.length && foldTable()[text.charCodeAt(i)] !== DELIMITER) i++;
    ends.push(i);
  }
  return { ...createTokens(), count: starts.length, start: Int32Array.from(starts), end: Int32Array.from(ends) };
}

function takeWord(here: Here, reading: Reading, first: number, into: Candidate[]): void {
  const letters = here.words[first]!.slice(reading.strip, reading.strip + reading.length);
  for (const form of here.forms) {
    if (form.letters !== letters || !fits(form, reading) || (form.ends.length > 1 && !mayBeJoined(form))) continue;
    take(here, form, reading, first, first, letters.length, form.ends.length > 1 ? 'joined' : 'same', into);
  }
}

function takeWords(here: Here, reading: Reading, first: number, into: Candidate[]): void {
  const { text, tokens, words } = here;
  let letters = words[first]!.slice(reading.strip);
  const ends = [letters.length];
  let quoted = false;
  for (let last = first + 1; last < words.length && last - first < 24; last++) {
    const gap = gapBetween(text, tokens.end[last - 1]!, tokens.start[last]!, words[last - 1]!.length);
    if (gap === 'none') return;
    quoted ||= gap === 'any';
    letters += words[last]!;
    ends.push(letters.length);
    if (letters.length > 400) return;
    for (const form of here.forms) {
      if (form.letters !== letters || !fits(form, reading) || (quoted && !form.anyGap)) continue;
      if (!ends.every((end) => form.ends.includes(end))) continue;
      const fewer = ends.length < form.ends.length;
      if (fewer && letters.length < 5) continue;
      take(here, form, reading, first, last, letters.length, fewer ? 'joined' : 'same', into);
    }
  }
}

function takeParts(here: Here, first: number, into: Candidate[]): void {
  const { text, tokens, words } = here;
  const own = words[first]!;
  const next = words[first + 1];
  if (next === undefined || next.length < 3) return;
  if (gapBetween(text, tokens.end[first]!, tokens.start[first + 1]!, 0) !== 'soft') return;
  for (const strip of /^[وفبكل]/.test(own) ? [0, 1] : [0]) {
    if (own.length - strip < 2 || areTwoWords(own.slice(strip), next)) continue;
    const letters = own.slice(strip) + next;
    const proclitic = own.slice(0, strip);
    const reading: Reading = {
      ...{ strip, proclitic, article: false, lam: proclitic === 'ل', suffix: '', tanween: false, lookalike: false },
      ...{ hash1: 0, hash2: 0, length: letters.length, forms: [], goesOn: false },
    };
    for (const form of here.forms) {
      if (form.letters !== letters || form.ends.length > 1 || letters.length < 6 || !fits(form, reading)) continue;
      take(here, form, reading, first, first + 1, letters.length, 'split', into);
    }
  }
}

function takePair(here: Here, index: FormIndex, first: number, into: Told[]): void {
  const pair: Candidate[] = [];
  for (const { form, reading } of readNamesRunTogether(here.words[first]!, index) ?? [])
    take(here, form, reading, first, first, reading.length, 'run-together', pair);
  const [front, behind] = pair;
  if (behind !== undefined) into.push({ ...front!, letters: front!.letters + behind.letters, behind });
}

function take(
  { text, tokens }: Here,
  form: Form,
  reading: Reading,
  first: number,
  last: number,
  letters: number,
  spacing: Candidate['spacing'],
  into: Candidate[],
): void {
  const from = tokens.start[first]!;
  const to = tokens.end[last]!;
  const start = placeOfLetter(text, from, to, reading.strip);
  const end = trimEnd(
    text,
    start,
    reading.suffix === '' && spacing !== 'run-together'
      ? to
      : placeOfLetter(text, from, to, reading.strip + reading.length),
  );
  const surface = text.slice(start, end);
  const exact = surface.normalize('NFC') === form.written.normalize('NFC');
  const caseless =
    form.term.case === 'any' || /[\u0590-\uFFFF]/.test(form.letters[0]!) || !CASED.test(surface + form.written);
  if (!exact && !hasLetters(text, start, end, form.letters)) return;
  if (!exact && !caseless && lettersOf(surface) !== lettersOf(form.written)) return;
  into.push({ form, reading, first, last, start, end, letters, exact, spacing });
}

const CASED = /\p{Lu}|\p{Ll}|\p{Lt}/u;

function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{Nd}]/gu, '');
}

function decide({ text, tokens }: Here, candidates: readonly Told[], judge: Judge): Mention[] {
  const sure: Told[] = [];
  const doubtful: Candidate[] = [];
  const why = new Map<Candidate, string>();
  for (const candidate of candidates) {
    const told = judge.condition(candidate, { text, tokens, names: [] });
    if (told === 'no') continue;
    if (told === 'open' && candidate.behind === undefined && judge.doubtOf(candidate, text) !== null)
      doubtful.push(candidate);
    else sure.push(candidate);
    if (told !== 'open') why.set(candidate, told);
  }
  const chosen = choose(sure);
  const free = doubtful.filter((one) => !chosen.some((name) => name.first <= one.last && one.first <= name.last));
  const told = judge.decide(free, { text, tokens, names: chosen });
  free.forEach((candidate, i) => {
    if (told[i] !== undefined) why.set(candidate, told[i]);
  });
  return [...chosen, ...choose(free.filter((_, i) => told[i] !== undefined))]
    .sort((a, b) => a.start - b.start)
    .flatMap((candidate: Told) => {
      const first = tell(text, tokens, candidate, why.get(candidate));
      if (candidate.behind === undefined) return [first];
      return [first, { ...tell(text, tokens, candidate.behind, undefined), proclitic: '' }];
    });
}

function tell(text: string, tokens: Tokens, candidate: Candidate, why: string | undefined): Mention {
  const { form, reading, start, end, exact, spacing } = candidate;
  const surface = text.slice(start, end);
  const how: string[] = [];
  if (form.origin !== 'term') how.push(form.origin);
  if (exact) how.push('exact');
  for (const part of reading.article ? procliticParts(reading.proclitic) : [...reading.proclitic])
    how.push(part.length > 1 ? 'article' : `proclitic:${part}`);
  if (form.afterLam) how.push('article:ل');
  if (form.articleLeftOff) how.push('article:left-off');
  if (reading.suffix !== '') how.push(`suffix:${reading.suffix}`);
  if (reading.tanween) how.push('ending:tanween');
  if (spacing !== 'same') how.push(`spacing:${spacing}`);
  for (const fold of exact ? [] : foldingsBetween(writtenPartOf(form), surface))
    if (spacing === 'same' || fold !== 'fold:space') how.push(fold);
  if (why !== undefined) how.push(why);
  return {
    start,
    end,
    term: form.term.term,
    kind: form.kind,
    surface,
    proclitic: text.slice(tokens.start[candidate.first], start),
    suffix: reading.suffix,
    how,
    translations: form.translations,
  };
}

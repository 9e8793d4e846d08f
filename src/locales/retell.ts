/** A namespace as its file has it: texts by key, one level of groups at most, plural forms by suffix. */
export type Catalogue = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/**
 * Says in the user's language what the program says in English; undefined for what it does not know, such as a desk's own words.
 * @param text as data and records hold it
 * @param group of a finding, its check
 */
export type Retell = (text: string, group?: string) => string | undefined;

/** What may be set in front of a cited value and behind it, to find it again: characters that no text has (Unicode, noncharacters). */
export const CITED = ['\uFDD0', '\uFDD1'] as const;

/** The parts of a message whose values stand between {@link CITED}. */
export function citedParts(text: string): readonly { readonly text: string; readonly cited: boolean }[] {
  return text
    .split(/[\uFDD0\uFDD1]/)
    .map((part, index) => ({ text: part, cited: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

interface Sentence {
  /** `namespace:key` without the suffix of a plural form. */
  readonly key: string;
  /** What stands between the holes, in front of the first and behind the last. */
  readonly fixed: readonly string[];
  readonly holes: readonly string[];
  /** How much of it does not vary, in UTF-16 units: of two sentences that fit, the one that says more is meant. */
  readonly length: number;
  /** It has no letter of its own. */
  readonly bare: boolean;
  /** The longest stretch that does not vary: what does not have it need not be tried. */
  readonly stretch: string;
}

/** What was said, and how much of it does not vary: the more, the surer it is that it was meant. */
interface Told {
  readonly said: string;
  readonly length: number;
}

const EMPTY: Told = { said: '', length: 0 };

/** `Persian (fa)` as the language calls it, with its tag; anything else as it is. */
function named(value: string, type: 'language' | 'script', language: string): string {
  const tag = /\(([\w-]+)\)$/.exec(value)?.[1];
  if (tag === undefined) return value;
  try {
    const name = new Intl.DisplayNames([language], { type, fallback: 'none' }).of(tag);
    return name === undefined ? value : `${name} (${tag})`;
  } catch {
    return value;
  }
}

interface Parts {
  /** By namespace: the English files. */
  readonly english: Readonly<Record<'findings' | 'messages' | 'words', Catalogue>>;
  /** Gives the text of `namespace:key` in the language, with its places filled. */
  readonly say: (key: string, values: Readonly<Record<string, string | number>>) => string;
  /** BCP 47, of what is said. */
  readonly language: string;
  /** What is done to a value that is cited; default: it stands as it is. */
  readonly cite?: (value: string) => string;
}

const HOLE = /\{\{(\w+)\}\}/g;
const PLURAL = /_(?:one|other)$/;
/** Messages that are remembered; they come again and again. */
const KEPT = 500;
/** Bounds of what is looked for: longer texts, and texts made of more parts, are none of ours. */
const MOST_LENGTH = 10_000;
const MOST_PARTS = 30;
const MOST_COLONS = 8;
const MOST_DEPTH = 3;
const SEMICOLON: Readonly<Record<string, string>> = { ar: '\u061b' };

/**
 * Messages are English sentences wherever they are kept: in findings, records, the journal, a queue. The English files hold the same sentences with holes, so that
 * what was said is found again with its values and said in another language. A hole's name tells what stands in it:
 * `language_…` and `script_…` one of these with its tag, `Arabic (ar)`, which is named in the language, `count` a number that picks the plural form, `said_…` words of the program, which are retold as well, `any_…` a choice joined by "or"; all others
 * are cited. Pure; takes time in proportion to the text and the number of sentences.
 */
export function makeRetell({ english, say, language, cite = (value) => value }: Parts): Retell {
  const groups = new Map<string, Sentences>();
  for (const [group, texts] of Object.entries(english.findings))
    if (typeof texts !== 'string') groups.set(group, byBegin(sentencesOf(texts, `findings:${group}.`)));
  const messages = byBegin(sentencesOf(flat(english.messages), 'messages:'));
  const words = byBegin(sentencesOf(flat(english.words), 'words:'));
  const choice = new Intl.ListFormat(language, { type: 'disjunction' });
  const known = new Map<string, string | undefined>();

  const fill = ({ key, holes, bare, length }: Sentence, found: readonly string[]): Told | undefined => {
    const values: Record<string, string | number> = {};
    let known = length;
    for (const [index, hole] of holes.entries()) {
      const value = found[index]!;
      if (hole === 'count') values[hole] = Number(value.replaceAll(',', ''));
      else if (hole.startsWith('any_')) values[hole] = choice.format(value.split(' or ').map(cite));
      else if (hole.startsWith('language_')) values[hole] = cite(named(value, 'language', language));
      else if (hole.startsWith('script_')) values[hole] = cite(named(value, 'script', language));
      else if (!hole.startsWith('said_')) values[hole] = cite(value);
      else {
        const told = value === '' ? EMPTY : (find(words, value, 0) ?? part(value));
        // Where all words are in the holes, it is only this sentence if they are known.
        if (!told && bare) return undefined;
        values[hole] = told?.said ?? cite(value);
        known += told?.length ?? 0;
      }
    }
    return { said: say(key, values), length: known };
  };

  /** @param least how much of what is found does not vary, at the least */
  const find = (sentences: Sentences, text: string, least: number): Told | undefined => {
    // No sentence has more that does not vary than the text has letters.
    if (text.length < least) return undefined;
    for (const sentence of sentences(text)) {
      if (!text.endsWith(sentence.fixed.at(-1)!) || !text.includes(sentence.stretch)) continue;
      const found = valuesIn(text, sentence);
      const told = found && fill(sentence, found);
      if (told && told.length >= least) return told;
    }
    return undefined;
  };

  /** A sentence, or one behind what is no sentence: `file: what`, `engine: what`. */
  const led = (text: string, own: Sentences = NONE): Told | undefined => {
    let best = find(own, text, 0) ?? find(messages, text, 0);
    let tried = 0;
    for (let at = text.indexOf(': '); at >= 0 && tried < MOST_COLONS; at = text.indexOf(': ', at + 1), tried++) {
      const [front, rest] = [text.slice(0, at), text.slice(at + 2)];
      // "local: the engine answered with nothing" is no answer of an engine that is called so.
      const least = (best?.length ?? -1) + 1;
      const behind = find(own, rest, least) ?? find(messages, rest, least);
      const before = find(messages, front, behind ? 0 : least);
      if (!behind && !before) continue;
      best = {
        said: `${before?.said ?? cite(front)}: ${behind?.said ?? cite(rest)}`,
        length: (before?.length ?? 0) + (behind?.length ?? 0),
      };
    }
    return best;
  };

  /** A sentence, or several that were joined by semicolons, which sentences have as well. */
  const whole = (text: string, own: Sentences = NONE): Told | undefined => {
    const told = led(text, own);
    if (!text.includes('; ')) return told;
    const parts = text.split('; ');
    if (parts.length === 1 || parts.length > MOST_PARTS) return told;
    const said: string[] = [];
    let length = 0;
    for (let from = 0; from < parts.length; ) {
      let to = from + 1;
      let part = led(parts[from]!);
      while (!part && to < parts.length) part = led(parts.slice(from, ++to).join('; '));
      said.push(part?.said ?? cite(parts[from]!));
      length += part?.length ?? 0;
      from = part ? to : from + 1;
    }
    if (length <= (told?.length ?? 0)) return told;
    return { said: said.join(`${SEMICOLON[language] ?? ';'} `), length };
  };

  /** What stands in a sentence in the place of words: sentences in sentences in sentences, and no deeper. */
  let depth = 0;
  const inner = new Map<string, Told | undefined>();
  const part = (text: string): Told | undefined => {
    if (depth >= MOST_DEPTH) return undefined;
    if (inner.has(text)) return inner.get(text);
    depth++;
    const told = whole(text);
    depth--;
    inner.set(text, told);
    return told;
  };

  return (text, group = '') => {
    if (text.length > MOST_LENGTH) return undefined;
    const name = `${group}\0${text}`;
    if (known.has(name)) return known.get(name);
    inner.clear();
    const said = whole(text, groups.get(group))?.said;
    if (known.size >= KEPT) known.clear();
    known.set(name, said);
    return said;
  };
}

/** Those that a text may be, by how it begins; in their order. */
type Sentences = (text: string) => readonly Sentence[];

const NONE: Sentences = () => [];
/** So many letters of the begin are looked at. */
const BEGIN = 4;

function byBegin(sentences: readonly Sentence[]): Sentences {
  const isShort = ({ fixed, holes }: Sentence): boolean => holes.length > 0 && fixed[0]!.length < BEGIN;
  const others = sentences.filter(isShort);
  const begins = new Set(
    sentences.filter((sentence) => !isShort(sentence)).map(({ fixed }) => fixed[0]!.slice(0, BEGIN)),
  );
  const known = new Map(
    [...begins].map((begin) => [
      begin,
      sentences.filter((sentence) => isShort(sentence) || sentence.fixed[0]!.slice(0, BEGIN) === begin),
    ]),
  );
  return (text) => known.get(text.slice(0, BEGIN)) ?? others;
}

function flat(catalogue: Catalogue): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, text]),
    ),
  );
}

/** Those that say most first. */
function sentencesOf(texts: Readonly<Record<string, string>>, prefix: string): Sentence[] {
  const sentences = Object.entries(texts).map(([key, text]): Sentence => {
    const fixed = text.split(HOLE).filter((_, index) => index % 2 === 0);
    const holes = [...text.matchAll(HOLE)].map(([, name]) => name!);
    return {
      key: prefix + key.replace(PLURAL, ''),
      fixed,
      holes,
      length: fixed.join('').length,
      bare: !/\p{L}/u.test(fixed.join('')),
      stretch: fixed.reduce((long, part) => (part.length > long.length ? part : long), ''),
    };
  });
  return sentences.sort((a, b) => b.length - a.length);
}

/** What stands in the holes of a sentence, each as short as can be; undefined where the text is another sentence. */
function valuesIn(text: string, { fixed, holes }: Sentence): string[] | undefined {
  const last = fixed.at(-1)!;
  if (holes.length === 0) return text === last ? [] : undefined;
  if (!text.startsWith(fixed[0]!) || !text.endsWith(last)) return undefined;
  const values: string[] = [];
  let at = fixed[0]!.length;
  for (const [index, hole] of holes.entries()) {
    const end = index === holes.length - 1 ? text.length - last.length : text.indexOf(fixed[index + 1]!, at);
    if (end < at) return undefined;
    const value = text.slice(at, end);
    if (hole === 'count' && !/^\d[\d,]*$/.test(value)) return undefined;
    values.push(value);
    at = end + fixed[index + 1]!.length;
  }
  return values;
}

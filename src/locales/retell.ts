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
  /** The longest stretch that does not vary: what does not have it need not be tried. */
  readonly stretch: string;
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
const KEPT = 2000;

/**
 * Messages are English sentences wherever they are kept: in findings, records, the journal, a queue. The English files hold the same sentences with holes, so that
 * what was said is found again with its values and said in another language. A hole's name tells what stands in it:
 * `count` a number that picks the plural form, `said_…` words of the program, which are retold as well, `any_…` a choice joined by "or"; all others
 * are cited. Pure; takes time in proportion to the text and the number of sentences.
 */
export function makeRetell({ english, say, language, cite = (value) => value }: Parts): Retell {
  const groups = new Map<string, readonly Sentence[]>();
  for (const [group, texts] of Object.entries(english.findings))
    if (typeof texts !== 'string') groups.set(group, sentencesOf(texts, `findings:${group}.`));
  const messages = sentencesOf(flat(english.messages), 'messages:');
  const words = sentencesOf(flat(english.words), 'words:');
  const choice = new Intl.ListFormat(language, { type: 'disjunction' });
  const known = new Map<string, string | undefined>();

  const fill = ({ key, holes }: Sentence, found: readonly string[]): string => {
    const values = holes.map((hole, index): [string, string | number] => {
      const value = found[index]!;
      if (hole === 'count') return [hole, Number(value.replaceAll(',', ''))];
      if (hole.startsWith('said_')) return [hole, among(words, value) ?? whole(value) ?? cite(value)];
      if (hole.startsWith('any_')) return [hole, choice.format(value.split(' or ').map(cite))];
      return [hole, cite(value)];
    });
    return say(key, Object.fromEntries(values));
  };

  const among = (sentences: readonly Sentence[], text: string): string | undefined => {
    for (const sentence of sentences) {
      if (!text.includes(sentence.stretch)) continue;
      const found = valuesIn(text, sentence);
      if (found) return fill(sentence, found);
    }
    return undefined;
  };

  /** A sentence, or one behind what is no sentence: `file: what`, `engine: what`. */
  const led = (text: string): string | undefined => {
    const said = among(messages, text);
    for (let at = text.indexOf(': '); said === undefined && at >= 0; at = text.indexOf(': ', at + 1)) {
      const behind = among(messages, text.slice(at + 2));
      const front = text.slice(0, at);
      if (behind !== undefined) return `${among(messages, front) ?? cite(front)}: ${behind}`;
    }
    return said;
  };

  /** A sentence, or several that were joined by semicolons. */
  const whole = (text: string): string | undefined => {
    const said = led(text);
    if (said !== undefined || !text.includes('; ')) return said;
    const parts = text.split('; ').map((part) => ({ part, said: led(part) }));
    if (parts.every((part) => part.said === undefined)) return undefined;
    return parts.map((part) => part.said ?? cite(part.part)).join(language === 'ar' ? '\u061b ' : '; ');
  };

  return (text, group = '') => {
    const name = `${group}\0${text}`;
    if (known.has(name)) return known.get(name);
    const said = among(groups.get(group) ?? [], text) ?? whole(text);
    if (known.size >= KEPT) known.clear();
    known.set(name, said);
    return said;
  };
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

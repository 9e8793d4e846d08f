import { isMap, isScalar, LineCounter, type Pair, parseDocument, type Scalar } from 'yaml';
import type { Metadata, NamedSubject, Role } from '../../../core/article.ts';
import { isSameLanguage } from '../../../core/primary-language.ts';
import { sayYamlFault } from '../../../core/yaml-fault.ts';
import { broken } from '../document.ts';
import { tidyMetadata } from '../html/metadata.ts';
import type { MarkupSource } from '../markup.ts';

export interface FrontMatter {
  /** Where the text begins; 0 where there is none. */
  readonly end: number;
  readonly metadata: Metadata;
}

/** Keys whose words are translated, by the names that site generators and desks use. */
const TRANSLATED: Readonly<Record<string, Role>> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'subheadline',
  subheadline: 'subheadline',
  kicker: 'subheadline',
  description: 'metadata',
  summary: 'metadata',
  excerpt: 'metadata',
  abstract: 'metadata',
  byline: 'byline',
  caption: 'caption',
};

/**
 * Front matter in YAML between lines of `---`. What people read of it is translated in its place, the rest is kept and told.
 * TOML between `+++` is passed over. @throws TarjumanError INPUT_FORMAT with line and column for YAML that cannot be read
 */
export function readFrontMatter(source: string, file: string, language: string, markup: MarkupSource): FrontMatter {
  const toml = /^\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*(?:\r?\n|$)/.exec(source);
  if (toml) return { end: toml[0].length, metadata: {} };
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  if (!found || !/(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.test(found[0].slice(3))) return { end: 0, metadata: {} };
  const yaml = found[1] ?? '';
  // A text between two rules has a blank line in front, or no key.
  if (!/^(?:[ \t]*#.*\r?\n)*["']?[\p{L}\w-]+["']?[ \t]*:|^$/u.test(yaml)) return { end: 0, metadata: {} };
  const base = found[0].indexOf('\n') + 1;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const fault = document.errors[0];
  // What is no map between two rules is text between two rules.
  if (!fault && !isMap(document.contents)) return { end: 0, metadata: {} };
  if (fault)
    throw broken(
      file,
      `the front matter is no YAML: ${sayYamlFault(fault.code)}`,
      'mend it, or take the lines between --- and --- away',
      { text: source, offset: base + fault.pos[0] },
    );
  const pairs = (isMap(document.contents) ? document.contents.items : []) as Pair<Scalar, unknown>[];
  for (const { key, value } of pairs) {
    const name = String(key.value).toLowerCase();
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) continue;
    const [start, end] = [base + value.range[0], base + value.range[1]];
    const role = Object.hasOwn(TRANSLATED, name) ? TRANSLATED[name]! : undefined;
    if (role && /\p{L}/u.test(value.value))
      markup.value(role, start, end, value.value.trim(), (text) => scalar(text, source.slice(start, end)));
    if ((name === 'lang' || name === 'language' || name === 'locale') && isSameLanguage(value.value, language))
      markup.mark({ start, end, write: (to) => (isSameLanguage(to.language, language) ? undefined : to.language) });
    if (name === 'dir' && /^(?:rtl|ltr)$/.test(value.value))
      markup.mark({ start, end, write: (to) => (isSameLanguage(to.language, language) ? undefined : to.direction) });
  }
  let said: unknown;
  try {
    said = document.toJS();
  } catch (cause) {
    throw broken(file, `the front matter is no YAML: ${(cause as Error).message}`, 'mend it, or take it away', {
      text: source,
      offset: base,
    });
  }
  return { end: found[0].length, metadata: metadataOf(said as Readonly<Record<string, unknown>>) };
}

/** A JSON string is a YAML scalar whatever it says; a block scalar keeps the line end that ended it. */
function scalar(text: string, before: string): string {
  const tail = /^[|>]/.test(before) ? '\n' : '';
  return (
    JSON.stringify(text).replace(
      /[\u007f-\u009f\u2028\u2029\ufeff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ) + tail
  );
}

function metadataOf(said: Readonly<Record<string, unknown>>): Metadata {
  const lower = new Map(Object.entries(said ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const text = (...keys: string[]): string | undefined => {
    for (const key of keys) {
      const value = lower.get(key);
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
      if (typeof value === 'number') return String(value);
    }
    return undefined;
  };
  const list = (...keys: string[]): string[] => {
    for (const key of keys) {
      const value = lower.get(key);
      if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
      if (typeof value === 'string') return value.split(/\s*[,\u060C]\s*/).filter((one) => one !== '');
    }
    return [];
  };
  const named = (key: string): NamedSubject[] => {
    const value = lower.get(key);
    return (Array.isArray(value) ? value : []).flatMap((one): NamedSubject[] => {
      if (typeof one === 'string') return [{ name: one }];
      if (typeof one?.name !== 'string') return [];
      return [{ name: one.name, ...(typeof one.uri === 'string' ? { uri: one.uri } : {}) }];
    });
  };
  const [version, urgency] = [Number(lower.get('version')), Number(lower.get('urgency'))];
  const dateline = lower.get('dateline');
  const place = typeof dateline === 'object' && dateline !== null ? (dateline as Record<string, unknown>) : {};
  const rights = lower.get('rights');
  const holder = text('copyright', 'rights');
  return tidyMetadata({
    id: text('id', 'guid', 'uri'),
    version: Number.isInteger(version) && version > 0 ? version : undefined,
    headline: text('headline', 'title'),
    subheadline: text('subheadline', 'subtitle'),
    byline: text('byline', 'author'),
    summary: text('summary', 'description', 'excerpt', 'abstract'),
    slugline: text('slugline', 'slug'),
    agencies: list('agencies', 'agency'),
    dateline: tidy({ place: string(place['place']), country: string(place['country']), date: string(place['date']) }),
    language: text('lang', 'language', 'locale'),
    created: text('created', 'date', 'published'),
    modified: text('modified', 'updated', 'lastmod'),
    embargo: text('embargo', 'embargoed'),
    subjects: named('subjects'),
    keywords: list('keywords', 'tags'),
    people: named('people'),
    places: named('places'),
    organisations: named('organisations'),
    urgency: Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined,
    rights:
      typeof rights === 'object' && rights !== null
        ? tidy({
            holder: string((rights as Record<string, unknown>)['holder']),
            notice: string((rights as Record<string, unknown>)['notice']),
            usage: string((rights as Record<string, unknown>)['usage']),
          })
        : holder === undefined
          ? undefined
          : { notice: holder },
    note: text('note', 'ednote'),
    url: text('url', 'canonical', 'link'),
  });
}

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function tidy<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

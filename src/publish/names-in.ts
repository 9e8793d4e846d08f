import { type Bitext, segmentsOf } from '../core/bitext.ts';
import type { Term, TermType } from '../core/term.ts';
import { type Glossary, wordsFor } from '../glossary/glossary.ts';
import { prepareGlossary } from '../glossary/prepare-glossary.ts';
import { cleanText } from './clean-text.ts';
import { inLanguage, type NamedEntry } from './side-file.ts';

/** A person, place, body, event or subject that an article is about. */
export interface NamedThing {
  /** In the language of the copy. */
  readonly name: string;
  /** An absolute URI, ASCII. */
  readonly uri?: string;
  /** `scheme:value` where the glossary has an id that is no address. */
  readonly literal?: string;
  /** How often it stands in the source; 0 where only the side file names it. */
  readonly mentions: number;
}

export type Names = Readonly<Record<'people' | 'places' | 'organisations' | 'events', readonly NamedThing[]>>;

const KINDS: Readonly<Partial<Record<TermType, keyof Names>>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  event: 'events',
};

export function wikidataUri(item: string): string {
  return `https://www.wikidata.org/entity/${item}`;
}

/** The identity of a glossary entry: Wikidata first, then an id that is an address, then `scheme:value`. */
function identityOf(term: Term): { uri?: string; literal?: string } {
  const { wikidata, ...rest } = term.ids;
  if (wikidata !== undefined && /^Q\d+$/.test(wikidata)) return { uri: wikidataUri(wikidata) };
  const [scheme, value] = Object.entries(rest)[0] ?? [];
  if (scheme === undefined || value === undefined) return {};
  return URL.canParse(value) ? { uri: new URL(value).href } : { literal: cleanText(`${scheme}:${value}`) };
}

/** A name from the side file. */
export function namedThing(entry: NamedEntry, language: string): NamedThing | undefined {
  if (typeof entry === 'string') return { name: cleanText(entry), mentions: 0 };
  const name = inLanguage(entry.name, language);
  if (name === undefined) return undefined;
  const uri = entry.uri ?? (entry.wikidata === undefined ? undefined : wikidataUri(entry.wikidata));
  const address = uri === undefined ? {} : URL.canParse(uri) ? { uri: new URL(uri).href } : { literal: cleanText(uri) };
  return { name: cleanText(name), ...address, mentions: 0 };
}

/** What the glossary's names in the source stand for, in the order in which they come. A short form counts for its full one. */
export function namesIn(bitext: Bitext, glossary: Glossary): Names {
  const entries = prepareGlossary(glossary);
  const found = new Map<string, { kind: keyof Names; thing: NamedThing }>();
  for (const segment of segmentsOf(bitext)) {
    for (const mention of segment.mentions) {
      if (mention.kind !== 'name') continue;
      const own = entries.named(mention.term);
      const term = (own?.of === undefined ? undefined : entries.named(own.of)) ?? own;
      const kind = term && KINDS[term.type];
      const name = term && wordsFor(term.translations, bitext.to)[0];
      if (!term || !kind || name === undefined) continue;
      // Two names of one thing (Kazakhstan, the Republic of Kazakhstan) are one, under the name that comes first.
      const identity = identityOf(term);
      const key = identity.uri ?? term.term;
      const known = found.get(key)?.thing;
      const thing = { name: cleanText(name), ...identity, ...known, mentions: (known?.mentions ?? 0) + 1 };
      found.set(key, { kind, thing });
    }
  }
  const of = (kind: keyof Names) => [...found.values()].filter((one) => one.kind === kind).map(({ thing }) => thing);
  return { people: of('people'), places: of('places'), organisations: of('organisations'), events: of('events') };
}

/** The side file's names, then those found that it does not name; the same name is one. */
export function joinNames(
  given: readonly NamedEntry[] | undefined,
  found: readonly NamedThing[],
  language: string,
): NamedThing[] {
  const things = new Map<string, NamedThing>();
  for (const entry of given ?? []) {
    const thing = namedThing(entry, language);
    if (thing) things.set(thing.name, thing);
  }
  for (const thing of found) things.set(thing.name, { ...thing, ...things.get(thing.name), mentions: thing.mentions });
  return [...things.values()];
}

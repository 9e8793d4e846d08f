import type { Dateline } from '../core/article.ts';
import { type Bitext, segmentsOf, targetOf } from '../core/bitext.ts';
import type { Mention } from '../core/term.ts';
import { EMPTY_GLOSSARY, type Glossary, wordsFor } from '../glossary/glossary.ts';
import { sentenceJoint } from '../text/sentence-joint.ts';
import { cleanText } from './clean-text.ts';
import { asciiAddress, type House, idIn, makeId, pageOf } from './identity.ts';
import { byText } from './made.ts';
import { joinNames, type NamedThing, type Names, namedThing, namesIn } from './names-in.ts';
import { type DatelineParts, type DatelineStyle, printDateline } from './print-dateline.ts';
import { inLanguage, type Said, type SideFile } from './side-file.ts';

/** A house style: the same shape as an entry of `outlets` in the settings. */
export interface OutletStyle extends House, DatelineStyle {
  readonly name?: string | undefined;
  readonly desk?: string | undefined;
  readonly agency?: string | undefined;
  readonly site?: string | undefined;
  readonly rights?:
    | {
        readonly holder?: string | undefined;
        readonly notice?: string | undefined;
        readonly usage?: string | undefined;
      }
    | undefined;
}

/** What a person said about a copy that had gone out. `version` is the copy's that says it first. */
export interface Correction {
  readonly version: number;
  readonly note: string;
  /** ISO 8601 in UTC, when it was said. */
  readonly at: string;
}

export interface Withdrawal {
  readonly version: number;
  readonly reason: string;
  readonly at: string;
}

/** What earlier copies leave behind for later ones. */
export interface Past {
  readonly version: number;
  readonly sourceVersion: number;
  readonly firstCreated: string;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: Withdrawal;
}

/** Everything about an article but its text, in the language of the copy. Strings are clean (law 7), addresses are ASCII. */
export interface Facts extends Names {
  readonly id: string;
  /** Shared by all languages of the article, the source among them. */
  readonly family: string;
  readonly sourceId: string;
  readonly version: number;
  readonly sourceVersion: number;
  /** ISO 8601 in UTC. */
  readonly firstCreated: string;
  readonly versionCreated: string;
  /** withheld: somebody let it out that is not approved. */
  readonly status: 'usable' | 'withheld' | 'canceled';
  readonly corrections: readonly Correction[];
  readonly withdrawn?: Withdrawal;
  readonly title?: string;
  readonly slugline?: string;
  readonly byline?: string;
  readonly summary?: string;
  readonly agencies: readonly string[];
  readonly dateline?: DatelineParts;
  /** Printed in the outlet's style; absent where the translated one stands. */
  readonly printedDateline?: string;
  readonly subjects: readonly NamedThing[];
  readonly keywords: readonly string[];
  readonly urgency?: number;
  readonly embargo?: string;
  readonly rights: { readonly holder?: string; readonly notice?: string; readonly usage?: string };
  readonly note?: string;
  readonly url?: string;
  readonly sourceUrl?: string;
  /** Pages in all languages that are known, this one among them. */
  readonly pages: readonly { readonly language: string; readonly url: string }[];
  readonly publisher?: string;
  readonly desk?: string;
  readonly site?: string;
}

export interface FactsInput {
  readonly bitext: Bitext;
  readonly dateline?: Dateline | undefined;
  readonly side?: SideFile | undefined;
  readonly outlet?: OutletStyle | undefined;
  readonly glossary?: Glossary | undefined;
  /** Names in a text of the source's language: for the dateline's place and agencies. */
  readonly match?: ((text: string) => readonly Mention[]) | undefined;
  /** All languages of the desk, this one among them. */
  readonly languages?: readonly string[] | undefined;
  readonly past: Past;
  readonly withheld: boolean;
}

/** In UTC, seconds; what is no time stays out. */
function utc(time: string | undefined): string | undefined {
  const at = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The last thing that happened to the text: approvals first, else what engines, memory and people wrote. */
function lastChange(bitext: Bitext): string | undefined {
  const times = segmentsOf(bitext).flatMap((segment) => {
    if (segment.state === 'initial') return [];
    const approved = segment.state === 'translated' ? undefined : segment.approval?.at;
    return [approved, segment.origin.at].flatMap((time) => utc(time) ?? []);
  });
  return times.sort(byText).at(-1);
}

/** The whole text as a name of the glossary, in `language`; undefined where it is none. */
function nameOf(text: string, language: string, match: FactsInput['match']): string | undefined {
  const trimmed = text.trim();
  const mention = match?.(trimmed).find(({ start, end }) => start === 0 && end === trimmed.length);
  return mention && wordsFor(mention.translations, language)[0];
}

function datelineOf(input: FactsInput): DatelineParts {
  const { bitext, dateline, side, outlet, match } = input;
  const { to } = bitext;
  const say = (what: Said | undefined) => optional(inLanguage(what, to));
  const place = say(side?.dateline?.place) ?? (dateline?.place && nameOf(dateline.place, to, match));
  const agency =
    outlet?.agency ?? agenciesOf(input).at(-1) ?? (dateline?.agencies.length === 0 ? outlet?.name : undefined);
  return {
    place: optional(place),
    country: say(side?.dateline?.country),
    date: side?.dateline?.date ?? dateline?.date,
    agency: optional(agency),
  };
}

/** In the language of the copy; an agency that no list has a name for is left out. */
function agenciesOf({ bitext: { to }, dateline, side, match }: FactsInput): string[] {
  const given = side?.agencies?.flatMap((agency) => inLanguage(agency, to) ?? []);
  return (given ?? dateline?.agencies.flatMap((agency) => nameOf(agency, to, match) ?? []) ?? []).map(cleanText);
}

function optional(text: string | undefined): string | undefined {
  const clean = text === undefined ? '' : cleanText(text);
  return clean === '' ? undefined : clean;
}

/** Leaves out what is undefined, so that equal facts are equal values. */
function defined<T extends object>(of: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as T;
}

/** Gathers what is known about an article. Pure. */
export function gatherFacts(input: FactsInput): Facts {
  const { bitext, side = {}, outlet = { since: '2026' }, glossary = EMPTY_GLOSSARY, past, withheld } = input;
  const { slug, from, to } = bitext;
  const say = (what: Said | undefined) => optional(inLanguage(what, to));
  const names = namesIn(bitext, glossary);
  const parts = datelineOf(input);
  const printed = printDateline(parts, outlet, to);
  const pageIn = (language: string) => pageOf(outlet, side.urls, slug, language);
  // A translation's outlet is often not where the source stands: its page is known only where somebody says so.
  const sourceUrl = side.url ?? side.urls?.[from];
  const pages = [...new Set([to, ...(input.languages ?? []), ...Object.keys(side.urls ?? {})])].flatMap((language) => {
    const url = language === from ? sourceUrl : pageIn(language);
    return url === undefined ? [] : [{ language, url: asciiAddress(url) }];
  });
  if (sourceUrl !== undefined && !pages.some(({ language }) => language === from))
    pages.push({ language: from, url: asciiAddress(sourceUrl) });
  const events = [...past.corrections, ...(past.withdrawn ? [past.withdrawn] : [])].map(({ at }) => at);
  const day = parts.date === undefined ? undefined : `${parts.date}T00:00:00Z`;
  const versionCreated =
    [lastChange(bitext) ?? day, ...events]
      .flatMap((time) => utc(time) ?? [])
      .sort(byText)
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const firstCreated = utc(side.created) ?? (past.firstCreated === '' ? versionCreated : past.firstCreated);
  const dateline = defined<DatelineParts>(parts);
  return defined<Facts>({
    id: idIn(outlet, side.id, slug, to),
    family: side.id ?? makeId(outlet, slug),
    sourceId: idIn(outlet, side.id, slug, from),
    version: past.version,
    sourceVersion: past.sourceVersion,
    firstCreated: byText(firstCreated, versionCreated) > 0 ? versionCreated : firstCreated,
    versionCreated,
    status: past.withdrawn ? 'canceled' : withheld ? 'withheld' : 'usable',
    corrections: past.corrections,
    withdrawn: past.withdrawn,
    title: say(side.title),
    slugline: optional(side.slugline) ?? slug,
    byline: say(side.byline) ?? bylineIn(bitext),
    summary: say(side.summary) ?? translationOf(inLanguage(side.summary, from), bitext),
    agencies: agenciesOf(input),
    dateline: Object.keys(dateline).length === 0 ? undefined : dateline,
    printedDateline: printed === undefined ? undefined : cleanText(printed),
    subjects: (side.subjects ?? []).flatMap((entry) => namedThing(entry, to) ?? []),
    keywords: (side.keywords ?? []).map(cleanText),
    people: joinNames(side.people, names.people, to),
    places: joinNames(side.places, names.places, to),
    organisations: joinNames(side.organisations, names.organisations, to),
    events: names.events,
    urgency: side.urgency,
    embargo: utc(side.embargo),
    rights: defined<Facts['rights']>({
      holder: say(side.rights?.holder) ?? optional(outlet.rights?.holder),
      notice: say(side.rights?.notice) ?? optional(outlet.rights?.notice),
      usage: say(side.rights?.usage) ?? optional(outlet.rights?.usage),
    }),
    note: say(side.note),
    url: pages.find(({ language }) => language === to)?.url,
    sourceUrl: sourceUrl === undefined ? undefined : asciiAddress(sourceUrl),
    pages,
    publisher: optional(outlet.name),
    desk: optional(outlet.desk ?? outlet.name),
    site: outlet.site === undefined ? undefined : asciiAddress(outlet.site),
  });
}

/** What the record has for words of the document that stand beside its text, such as its summary. */
function translationOf(words: string | undefined, bitext: Bitext): string | undefined {
  if (words === undefined) return undefined;
  const wanted = cleanText(words);
  const unit = bitext.units.find(
    ({ segments }) => cleanText(segments.map(({ gap, source }) => gap + source).join('')) === wanted,
  );
  const targets = unit?.segments.map(targetOf);
  if (!targets || targets.includes(undefined)) return undefined;
  return optional(targets.map((target) => cleanText(target!)).join(sentenceJoint(bitext.to)));
}

function bylineIn(bitext: Bitext): string | undefined {
  const unit = bitext.units.find(({ role }) => role === 'byline');
  const text = unit?.segments.map((segment) => (segment.state === 'initial' ? '' : segment.target)).join(' ');
  return optional(text);
}

import type { Dateline, Metadata, NamedSubject } from '../core/article.ts';
import type { NamedEntry, Said, SideFile } from './side-file.ts';

/**
 * What the source document says about itself, in the shape of a side file. Words of the source's language are said for that language only: what
 * is printed in another one is translated in the record.
 */
export function sideOfMetadata(metadata: Metadata, from: string): SideFile {
  const said = (text: string | undefined): Said | undefined => (text === undefined ? undefined : { [from]: text });
  const named = (list: readonly NamedSubject[] | undefined): NamedEntry[] | undefined =>
    list?.map(({ name, uri }) => ({ name: { [from]: name }, ...(uri === undefined ? {} : { uri }) }));
  const { id, version, created, embargo, urgency, slugline, url, rights } = metadata;
  const parts: { [K in keyof SideFile]: SideFile[K] | undefined } = {
    id: id !== undefined && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(id) ? id : undefined,
    version,
    slugline,
    byline: said(metadata.byline),
    summary: said(metadata.summary),
    subjects: named(metadata.subjects),
    people: named(metadata.people),
    places: named(metadata.places),
    organisations: named(metadata.organisations),
    urgency,
    created: moment(created),
    embargo: moment(embargo),
    note: said(metadata.note),
    url: url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined,
    rights: rights && {
      ...(rights.holder === undefined ? {} : { holder: said(rights.holder) }),
      ...(rights.notice === undefined ? {} : { notice: said(rights.notice) }),
      ...(rights.usage === undefined ? {} : { usage: said(rights.usage) }),
    },
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as SideFile;
}

/** A time that says its offset; a day alone begins at midnight in UTC. Undefined for what is no time. */
function moment(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d$/.test(said) ? `${said}T00:00:00Z` : said;
  return /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(time) && !Number.isNaN(Date.parse(time)) ? time : undefined;
}

/** The side file stands above the document, key by key. */
export function joinSides(document: SideFile, side: SideFile | undefined): SideFile {
  if (!side) return document;
  return {
    ...document,
    ...side,
    ...(document.rights || side.rights ? { rights: { ...document.rights, ...side.rights } } : {}),
    ...(document.dateline || side.dateline ? { dateline: { ...document.dateline, ...side.dateline } } : {}),
  };
}

/** The dateline of the text, with what the document says where the text does not; undefined where nobody says anything. */
export function datelineWith(dateline: Dateline | undefined, metadata: Metadata | undefined): Dateline | undefined {
  const { place, date } = metadata?.dateline ?? {};
  const agencies = metadata?.agencies ?? [];
  if (place === undefined && date === undefined && agencies.length === 0) return dateline;
  const day = date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {};
  return {
    text: '',
    agencies,
    ...(place === undefined ? {} : { place }),
    ...day,
    ...dateline,
    ...(dateline && dateline.agencies.length === 0 ? { agencies } : {}),
  };
}

import { createHash } from 'node:crypto';

/** Whose ids an article gets, and where its pages are. */
export interface House {
  readonly domain?: string | undefined;
  /** A year or date on which the domain was the house's (RFC 4151). */
  readonly since: string;
  /** With `{lang}` and `{slug}`. */
  readonly url?: string | undefined;
}

/** The name space of our name-based UUIDs (RFC 9562, version 5); fixed for ever. */
const NAME_SPACE = '6f3c1f0e-7f53-5d6a-9c1e-0c9a5b0f7a41';

function uuid5(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAME_SPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** An id of the house: a tag URI where it has a domain, else a UUID that follows from the name. ASCII, the same for ever. */
export function makeId(house: House, name: string): string {
  const specific = name.split('/').map(encodeURIComponent).join('/');
  return house.domain === undefined
    ? `urn:uuid:${uuid5(name)}`
    : `tag:${house.domain},${house.since}:${specific.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

/** The id of an article in one language. `family` is what all its languages share. */
export function idIn(house: House, given: string | undefined, slug: string, language: string): string {
  return given === undefined ? makeId(house, `${slug}/${language}`) : `${given}:${language}`;
}

/** The address of an article's page in a language; undefined where nobody says. ASCII. */
export function pageOf(
  house: House,
  given: Readonly<Record<string, string>> | undefined,
  slug: string,
  language: string,
): string | undefined {
  const own = given && Object.hasOwn(given, language) ? given[language] : undefined;
  const filled = own ?? house.url?.replaceAll('{lang}', language).replaceAll('{slug}', encodeURIComponent(slug));
  return filled === undefined ? undefined : asciiAddress(filled);
}

/** An address as files carry it: letters beyond ASCII escaped. */
export function asciiAddress(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address);
}

import type { Mention } from '../../core/term.ts';
import { armour, escapeXmlAttribute, escapeXmlText, isPlainXml } from '../xml/escape.ts';
import { MENTION } from './names.ts';

/** All that the metadata say of a mention. */
type Name = Pick<Mention, 'term' | 'kind' | 'proclitic' | 'suffix' | 'how' | 'translations'>;

const IN_NAME = '            <mda:meta type="';
const END = '</mda:meta>\n';

/** Terms that are remembered: news has few thousands. */
const MOST = 2000;
/** Ways in which one is remembered: with and without a proclitic, as a variant. */
const WAYS = 6;

/** What the metadata say of names, each as often as it is met and mostly put together once. */
export class NameBytes {
  readonly #known = new Map<string, { readonly name: Name; readonly bytes: Uint8Array }[]>();

  /** What stands behind the id that a name's metadata begin with, up to their end; as UTF-8. */
  bytesOf(name: Name): Uint8Array {
    const known = this.#known.get(name.term);
    if (known !== undefined)
      for (let index = 0; index < known.length; index++)
        if (isSame(known[index]!.name, name)) return known[index]!.bytes;
    const { term, kind, proclitic, suffix, how, translations } = name;
    const one = {
      name: { term, kind, proclitic, suffix, how, translations },
      bytes: Buffer.from(textOf(name), 'utf8'),
    };
    if (known) {
      known.unshift(one);
      known.length = Math.min(known.length, WAYS);
    } else {
      if (this.#known.size >= MOST) this.#known.clear();
      this.#known.set(term, [one]);
    }
    return one.bytes;
  }
}

/** With the same bytes: translations in the same order. */
function isSame(one: Name, other: Name): boolean {
  return (
    one.kind === other.kind &&
    one.proclitic === other.proclitic &&
    one.suffix === other.suffix &&
    isSameList(one.how, other.how) &&
    (one.translations === other.translations || isSameTable(one.translations, other.translations))
  );
}

function isSameTable(one: Name['translations'], other: Name['translations']): boolean {
  let [languages, others] = ['', ''];
  for (const language in one) {
    const texts = other[language];
    if (texts === undefined || !isSameList(one[language]!, texts)) return false;
    languages += `${language} `;
  }
  for (const language in other) others += `${language} `;
  return languages === others;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

function textOf({ term, kind, proclitic, suffix, how, translations }: Name): string {
  const meta = (type: string, value: string): string =>
    `${IN_NAME}${type}">${isPlainXml(value) ? value : escapeXmlText(armour(value))}${END}`;
  let text = `.meta" category="${MENTION}">\n`;
  text += meta('term', term) + meta('kind', kind);
  if (proclitic !== '') text += meta('proclitic', proclitic);
  if (suffix !== '') text += meta('suffix', suffix);
  for (const one of how) text += meta('how', one);
  for (const language in translations)
    for (const translation of translations[language]!)
      text += meta(`translation:${attributeOf(language)}`, translation);
  return `${text}          </mda:metaGroup>\n`;
}

const attributeOf = (text: string): string => (isPlainXml(text) ? text : escapeXmlAttribute(armour(text)));

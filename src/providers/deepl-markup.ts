import { type CodeElements, readCodeTags, tagSigns, withSigns, writeCodeTags } from './coded-item.ts';
import type { EngineItem } from './contract.ts';
import { escapeMarkup, type Reading, readMarked, type TagKind, writeMarked } from './marked-text.ts';

/** The tag whose content DeepL leaves as it is (`ignore_tags`). */
export const NAME_TAG = 'n';

/** The item as XML: each name replaced by its translation in a tag of its own, signs that XML cannot hold as blanks. */
export function writeXml(item: EngineItem): string {
  const xml = writeMarked(
    withSigns(item),
    (index) => `<${NAME_TAG} id="${index + 1}">`,
    `</${NAME_TAG}>`,
    (text) => escapeMarkup(text.toWellFormed().replace(ILLEGAL, ' ')),
  );
  return writeCodeTags(xml, item, CODES);
}

/** Unknown elements stand where their words go; the service needs no list of them (`tag_handling=xml`). */
const CODES: CodeElements = { pair: 'g', alone: 'x' };

/** XML 1.0 section 2.2: everything else may stand in a document. The service parses strictly. */
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function readXml(xml: string, item?: EngineItem): Reading {
  if (!item?.codes) return readMarked(xml, kindOfTag);
  const reading = readMarked(readCodeTags(xml, item, CODES), kindOfTag);
  return 'text' in reading ? { text: tagSigns(reading.text, item) } : reading;
}

function kindOfTag(tag: string): TagKind {
  // An empty element is what is left of a name that was lost; whether it was is looked at when names are verified.
  if (/^<n(?:\s+id\s*=\s*["']\d+["'])?\s*\/>$/.test(tag)) return 'close';
  if (/^<n(?:\s+id\s*=\s*["']\d+["'])?\s*>$/.test(tag)) return 'open';
  return /^<\/n\s*>$/.test(tag) ? 'close' : 'strange';
}

/** What DeepL bills: the text without tags, names in place (support.deepl.com, usage count and billing). */
export function billedText(item: EngineItem): string {
  let text = '';
  let at = 0;
  for (const term of item.terms) {
    text += item.text.slice(at, term.start) + term.translation;
    at = term.end;
  }
  return text + item.text.slice(at);
}

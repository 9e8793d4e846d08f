import { type CodeElements, readCodeTags, tagSigns, withSigns, writeCodeTags } from './coded-item.ts';
import type { EngineItem } from './contract.ts';
import { type Reading, readMarked, type TagKind, writeMarked } from './marked-text.ts';

export { decodeEntities, type Reading } from './marked-text.ts';

/** Marks a name that the engine must leave as it is (the HTML attribute; Google's documentation on "do not translate"). */
const OPEN = '<span translate="no">';
const CLOSE = '</span>';

/** Characters that a marked name has around it. */
export const TAGS = OPEN.length + CLOSE.length;

/** The item as HTML: the article's own `&`, `<` and `>` escaped, each name replaced by its translation in a span of its own. */
export function writeMarkup(item: EngineItem): string {
  return writeCodeTags(
    writeMarked(withSigns(item), () => OPEN, CLOSE),
    item,
    CODES,
  );
}

/** The text of an HTML answer, see {@link readMarked}. */
export function readMarkup(html: string, item?: EngineItem): Reading {
  if (!item?.codes) return readMarked(html, kindOfTag);
  const reading = readMarked(readCodeTags(html, item, CODES), kindOfTag);
  return 'text' in reading ? { text: tagSigns(reading.text, item) } : reading;
}

/** Characters that the tags of an item's codes may have, at the most. */
export function codeChars({ codes = [] }: EngineItem): number {
  return codes.length * '<img id="k1000"/>'.length;
}

/** Elements that the service keeps and moves with their words. */
const CODES: CodeElements = { pair: 'b', alone: 'img' };

function kindOfTag(tag: string): TagKind {
  if (isOurSpan(tag)) return 'open';
  return /^<\/span\s*>$/i.test(tag) ? 'close' : 'strange';
}

/** `<span translate="no">`, with or without quotes, also with attributes that some answers add. */
function isOurSpan(tag: string): boolean {
  return (
    /^<span(?=[\s>])[^<>]*>$/i.test(tag) && /\s(?:translate\s*=\s*["']?no\b|class\s*=\s*["']?notranslate\b)/i.test(tag)
  );
}

import { type CodeElements, readCodeTags, tagSigns, withSigns, writeCodeTags } from './coded-item.ts';
import type { EngineItem } from './contract.ts';
import { decodeEntities, escapeMarkup, type Reading, readMarked, type TagKind, writeMarked } from './marked-text.ts';

/*
 * LibreTranslate resolves the entities of whatever it answers once more, plain text or HTML (libretranslate/app.py,
 * `unescape(translated_text)`). So what must come back as it is goes out escaped once more than the format asks for.
 */

/** `code` is left alone by every version of its HTML reader, `translate="no"` by the newer ones (translatehtml). */
const OPEN = '<code translate="no">';
const CLOSE = '</code>';

export function writeHtml(item: EngineItem): string {
  const html = writeMarked(
    withSigns(item),
    () => OPEN,
    CLOSE,
    (text) => escapeMarkup(escapeMarkup(text)),
  );
  return writeCodeTags(html, item, CODES);
}

/** Elements that its HTML reader keeps with their words (translatehtml). */
const CODES: CodeElements = { pair: 'b', alone: 'img' };

/**
 * The text of an HTML answer. `escaped`: the server has left one layer of entities more than usual, as one that does not
 * resolve them again would; told from the answer, which can then hold no sign that was escaped once only.
 */
export function readHtml(html: string, item: EngineItem): Reading {
  const twice = isLayered(html) && !LAYERED.test(escapeMarkup(item.text));
  const decode = twice ? (text: string) => decodeEntities(decodeEntities(text)) : decodeEntities;
  const reading = readMarked(readCodeTags(html, item, CODES), kindOfTag, decode);
  return 'text' in reading ? { text: tagSigns(reading.text, item) } : reading;
}

/** An entity that is itself escaped. */
const LAYERED = /&amp;(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/i;

function isLayered(html: string): boolean {
  return LAYERED.test(html);
}

function kindOfTag(tag: string): TagKind {
  if (/^<code(?=[\s>])[^<>]*>$/i.test(tag)) return 'open';
  return /^<\/code\s*>$/i.test(tag) ? 'close' : 'strange';
}

/** The names that Python's `html.unescape` resolves without a semicolon as well, as far as they occur in text. */
const RESOLVED =
  /&(?=#\d|#x[0-9a-f]|[a-z][a-z0-9]{1,30};|(?:amp|lt|gt|quot|nbsp|copy|reg|laquo|raquo|shy|deg|para|sect|cent|pound|yen|euro|middot|times|not|uml|macr|micro|ordf|ordm|frac\d\d|sup[123]|plusmn|divide|curren|brvbar|cedil|acute|iexcl|iquest|szlig|thorn|eth|[aeiouy](?:grave|acute|circ|tilde|uml|ring)|aelig|oslash|[cn](?:cedil|tilde)))/gi;

/** Plain text such that it is itself again once its entities are resolved; text without any goes as it stands. */
export function writePlain(text: string): string {
  return text.replace(RESOLVED, '&amp;');
}

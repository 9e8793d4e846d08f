import { isSameLanguage } from '../../../core/primary-language.ts';
import { broken, type DocumentFormat } from '../document.ts';
import { MarkupSource } from '../markup.ts';
import { type Cue, readCues } from './cues.ts';

const TIMES = /(?:\d{2,}:)?\d\d:\d\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?\d\d:\d\d\.\d{3}/;

/** WebVTT (W3C). Notes, styles and regions stay as they are; speakers and classes are codes. */
export const webvtt: DocumentFormat = {
  id: 'webvtt',
  about: 'WebVTT subtitles',
  mediaType: 'text/vtt',
  extensions: ['.vtt'],
  read({ text, file, language }) {
    const source = text();
    if (!/^WEBVTT(?:[ \t\r\n]|$)/.test(source))
      throw broken(file, 'it does not begin with WEBVTT', 'write WEBVTT and an empty line in front', {
        text: source,
        offset: 0,
      });
    const markup = new MarkupSource(source);
    const said = /^WEBVTT[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?Language:[ \t]*([\w-]+)/i.exec(source);
    if (said && isSameLanguage(said[1]!, language)) {
      const end = said[0].length;
      markup.mark({
        start: end - said[1]!.length,
        end,
        write: (to) => (isSameLanguage(to.language, language) ? undefined : to.language),
      });
    }
    const cues: Cue[] = [];
    let offset = 0;
    for (const { 0: piece, index } of source.matchAll(/(?:[^\r\n][^\r\n]*(?:\r\n|\n|\r|$))+/g)) {
      offset = index;
      if (/^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t\r\n]|$)/.test(piece) && !TIMES.test(piece.split(/\r?\n/)[0]!)) continue;
      const lines = piece.split(/(?<=\n)/);
      const at = lines.findIndex((line) => line.includes('-->'));
      if (at < 0) continue;
      if (at > 1 || !TIMES.test(lines[at]!))
        throw broken(file, 'a line of times cannot be read', 'write it as 00:01.000 --> 00:04.000', {
          text: source,
          offset: offset + lines.slice(0, at).join('').length,
        });
      const start = offset + lines.slice(0, at + 1).join('').length;
      const words = lines
        .slice(at + 1)
        .join('')
        .trimEnd();
      if (words !== '') cues.push({ start, end: start + words.length });
    }
    readCues(source, cues, { tags: /<[^<>]*>/g, decode, encode }, markup);
    return markup.document(said ? { language: said[1]! } : {});
  },
};

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  lrm: '\u200E',
  rlm: '\u200F',
  nbsp: '\u00A0',
  quot: '"',
};

function decode(text: string): string {
  return text.replace(
    /&(?:([a-z]+)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name: string | undefined, decimal, hex) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    },
  );
}

function encode(text: string): string {
  return text.replace(/[&<>\u00A0\u200E\u200F]/g, (sign) => {
    const name = Object.keys(NAMED).find((one) => NAMED[one] === sign)!;
    return `&${name};`;
  });
}

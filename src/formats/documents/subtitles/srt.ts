import { broken, type DocumentFormat } from '../document.ts';
import { MarkupSource } from '../markup.ts';
import { type Cue, readCues } from './cues.ts';

const TIMES = /^[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->[ \t]*\d{1,3}:\d\d:\d\d[,.]\d{1,3}[^\r\n]*$/gm;

/** SubRip. It has no standard: numbers, times and the usual tags (`<i>`, `{\an8}`) as players read them; other signs are text. */
export const srt: DocumentFormat = {
  id: 'srt',
  about: 'SubRip subtitles',
  mediaType: 'application/x-subrip',
  extensions: ['.srt'],
  read({ text, file }) {
    const source = text();
    const times = [...source.matchAll(TIMES)];
    if (times.length === 0 && source.trim() !== '')
      throw broken(
        file,
        'there is no line with times in it',
        'a cue has a line such as 00:00:01,000 --> 00:00:04,000',
        { text: source, offset: 0 },
      );
    const cues = times.map(({ 0: line, index }, number): Cue => {
      const start = afterLine(source, index + line.length);
      const limit = times[number + 1]?.index ?? source.length;
      return { start, end: Math.max(start, endOfWords(source, start, limit, number + 1 < times.length)) };
    });
    const markup = new MarkupSource(source);
    readCues(
      source,
      cues,
      { tags: /<\/?(?:[bius]|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}/gi, decode: (words) => words, encode: (words) => words },
      markup,
    );
    return markup.document();
  },
};

export function afterLine(source: string, at: number): number {
  const found = /^\r\n|^[\r\n]/.exec(source.slice(at, at + 2));
  return at + (found?.[0].length ?? 0);
}

/** Without the blank line behind, and the next cue's number. */
export function endOfWords(source: string, start: number, limit: number, numbered: boolean): number {
  let words = source.slice(start, limit);
  if (numbered) words = words.replace(/(?:^|\r?\n)[ \t]*\d*[ \t]*\r?\n?$/, '');
  return start + words.trimEnd().length;
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Gold, score } from '../../bench/quality/segmentation.ts';
import { layOutPlainText } from '../../src/text/plain-article.ts';

/**
 * Articles by four hands that knew no rule, and by a fifth in other languages, which nobody who wrote rules has read: what is reached there is what new text may expect. The form is that of
 * `sentences.articles.test.ts`; they are split as `segment --batch` does it, where a dateline in front is a segment of its own.
 */
const FOLDER = new URL('unread-articles/', import.meta.url);

const visible = (text: string): number => text.replace(/[\s\p{Cf}]/gu, '').length;

function goldsOf(file: string, language = 'ar'): Gold[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const marked = line.replaceAll('⏎', '\n');
      const text = marked.replace(/[‖¦]/g, '');
      const ignore = [...placesOf(marked.replaceAll('‖', ''), '¦'), ...datelineEnds(text, language)];
      const segments = marked.replaceAll('¦', '').split('‖');
      const ends = placesOf(marked.replaceAll('¦', ''), '‖');
      return {
        id: text.slice(0, 20),
        text,
        segments,
        ignore: ignore.filter((place) => !ends.includes(place)).map((place) => [place, place] as const),
      };
    });
}

function placesOf(marked: string, sign: string): number[] {
  let at = 0;
  return marked
    .split(sign)
    .slice(0, -1)
    .map((piece) => {
      at += visible(piece);
      return at;
    });
}

function datelineEnds(text: string, language: string): number[] {
  return layOutPlainText(text, { language }).units.flatMap(({ role, segments }) =>
    role === 'dateline' ? segments.map(({ end }) => visible(text.slice(0, end))) : [],
  );
}

function splitIn(language: string): (text: string) => string[] {
  return (text) =>
    layOutPlainText(text, { language }).units.flatMap(({ segments }) =>
      segments.map(({ start, end }) => text.slice(start, end)),
    );
}

test.each([
  ['newswire', 99.6],
  ['quotations', 98.5],
  ['noisy', 97],
  ['hard', 95],
])('%s: boundary F1 %d', (kind, mark) => {
  const golds = readdirSync(FOLDER)
    .filter((file) => file.endsWith(`-${kind}.txt`))
    .flatMap((file) => goldsOf(file));
  expect(golds.length).toBeGreaterThan(40);
  const mistakes: string[] = [];
  const { f1 } = score(golds, splitIn('ar'), (line) => mistakes.push(line));
  expect(100 * f1, mistakes.join('\n')).toBeGreaterThanOrEqual(mark);
});

test.each([
  ['en', 97],
  ['fr', 97],
  ['ru', 95],
  ['fa', 95.5],
  ['ur', 96],
  ['he', 98],
])('articles in the language %s: boundary F1 %d', (language, mark) => {
  const golds = goldsOf(`languages/${language}.txt`, language);
  expect(golds.length).toBeGreaterThan(18);
  const mistakes: string[] = [];
  const { f1 } = score(golds, splitIn(language), (line) => mistakes.push(line));
  expect(100 * f1, mistakes.join('\n')).toBeGreaterThanOrEqual(mark);
});

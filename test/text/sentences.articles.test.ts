import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Gold, score } from '../../bench/quality/segmentation.ts';
import { arabicStopWords } from '../../src/text/ar/stop-words.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitAtStops } from '../../src/text/split-stops.ts';

/**
 * Articles, each set written before anybody looked at what the rules make of it; those from `agency` to `dispatches` by authors who knew no rule, the next four by two more of them, the last three by whoever wrote the rules. A line is an article: `‖` stands where a sentence ends, `¦`
 * where one may or may not, `⏎` for a line break. What is asked of a set is what the rules reach on it, less one mistake in a hundred.
 */
const SETS: Readonly<Record<string, number>> = {
  newswire: 0.99,
  talk: 0.975,
  encyclopedia: 0.98,
  messages: 0.96,
  noisy: 0.98,
  wire: 0.98,
  mixed: 0.97,
  quotations: 0.99,
  agency: 0.99,
  translated: 0.99,
  reports: 0.98,
  lexicon: 0.97,
  spacing: 0.99,
  live: 0.98,
  features: 0.98,
  bulletins: 0.985,
  threads: 0.98,
  handbook: 0.985,
  blanks: 0.985,
  courtroom: 0.985,
  columns: 0.985,
  figures: 0.99,
  spaces: 0.99,
  dispatches: 0.99,
  voices: 0.985,
  corridors: 0.98,
  notices: 0.98,
  scribbles: 0.97,
  stories: 0.99,
  ledgers: 0.97,
  slips: 0.97,
};

const VISIBLE = /[^\s\p{Cf}]/gu;

/** Places of cuts, in characters that are to be seen. */
function cutsOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => {
    at += piece.match(VISIBLE)?.join('').length ?? 0;
    return at;
  });
}

function platform(text: string): string[] {
  return [...new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

/** Every cut of the platform's that is none is a trap. */
function goldOf(line: string): Gold {
  const marked = line.replaceAll('⏎', '\n');
  const text = marked.replace(/[‖¦]/g, '');
  const segments = marked.replaceAll('¦', '').split('‖');
  const ignore = cutsOf(marked.replaceAll('‖', '').split('¦')).map((place) => [place, place] as const);
  const known = new Set([...cutsOf(segments), ...ignore.map(([place]) => place)]);
  const traps = cutsOf(platform(text))
    .filter((place) => !known.has(place))
    .map((place) => [place, place, 'trap'] as const);
  return { id: text.slice(0, 20), text, segments, ignore, traps };
}

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(SETS))('articles: %s', (name, atLeast) => {
  const golds = readFileSync(new URL(`articles/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(goldOf);

  test(`are split with an F1 of ${atLeast * 100}`, () => {
    const mistakes: string[] = [];
    const result = score(golds, split, (line) => mistakes.push(line));
    expect(result.f1, mistakes.join('\n')).toBeGreaterThanOrEqual(atLeast);
    expect(result.fired).toBeLessThanOrEqual(Math.max(2, result.traps / 10));
  });

  test('are split the same by the short way past plain stops', () => {
    const rules = { words: arabicStopWords, own: new Set<string>() };
    for (const { text } of golds)
      expect(splitAtStops(text, rules)).toEqual(splitAtStops(text, { ...rules, careful: true }));
  });

  test('give each segment back when it is split alone', () => {
    for (const { text } of golds) for (const segment of split(text)) expect(split(segment)).toEqual([segment]);
  });
});

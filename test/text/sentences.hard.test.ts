import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Gold, score } from '../../bench/quality/segmentation.ts';
import { arabicStopWords } from '../../src/text/ar/stop-words.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitAtStops } from '../../src/text/split-stops.ts';

/**
 * Paragraphs of agency copy, as hard as those that a splitter is measured by: Intl.Segmenter reaches an F1 of some 93 and cuts at every trap. Each line of
 * the file is a sentence of our own behind its kind; those that are neither `end` nor `plain` have a stop inside that ends nothing.
 */
const BANK = readFileSync(new URL('hard-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [kind: string, sentence: string]);
const ENDS = BANK.filter(([kind]) => kind === 'end').map(([, sentence]) => sentence);
const PLAIN = BANK.filter(([kind]) => kind === 'plain').map(([, sentence]) => sentence);
const TRAPS = BANK.filter(([kind]) => kind !== 'end' && kind !== 'plain').map(([, sentence]) => sentence);

/** Texts of three to eight sentences: one with a trap in each of the first, one with a stop in front of or behind what closes in each of the rest. */
function compose(seed: number): string[][] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  return [...TRAPS, ...TRAPS.map((_, index) => ENDS[index % ENDS.length]!)].map((hard) => {
    const sentences = Array.from({ length: 3 + next(6) }, () => PLAIN[next(PLAIN.length)]!);
    sentences[next(sentences.length)] = hard;
    if (next(10) < 3) sentences[next(sentences.length)] = ENDS[next(ENDS.length)]!;
    return sentences;
  });
}

const VISIBLE = /[^\s\p{Cf}\p{Mn}]/gu;

function platform(text: string): string[] {
  return [...new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
}

/** Places of cuts, in characters that are to be seen, vowels left out. */
function cutsOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.slice(0, -1).map((piece) => {
    at += piece.match(VISIBLE)?.length ?? 0;
    return at;
  });
}

/** Every cut of the platform's that is none is a trap. */
function goldOf(sentences: readonly string[], joint = ' '): Gold {
  const marked = sentences.map((sentence) => sentence.replaceAll('¦', ''));
  const text = marked.join(joint);
  const right = new Set(cutsOf(marked));
  const ignore = ignoredIn(sentences);
  const traps = cutsOf(platform(text))
    .filter((place) => !right.has(place) && !ignore.some(([from]) => from === place))
    .map((place) => [place, place, 'trap'] as const);
  return { id: text.slice(0, 20), text, segments: marked, ignore, traps };
}

/** Places that `¦` marks as open. */
function ignoredIn(sentences: readonly string[]): (readonly [number, number])[] {
  const pieces = sentences.join(' ').split('¦');
  return cutsOf(pieces).map((place) => [place, place] as const);
}

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

function reachesTheMark(golds: readonly Gold[]): void {
  test('are split with an F1 of 98.5, and one trap in ten fires at most', () => {
    const result = score(golds, split);
    expect(result.f1).toBeGreaterThanOrEqual(0.985);
    expect(result.fired).toBeLessThanOrEqual(result.traps / 10);
  });

  test('are split the same by the short way past plain stops', () => {
    const rules = { words: arabicStopWords, own: new Set<string>() };
    for (const { text } of golds)
      expect(splitAtStops(text, rules)).toEqual(splitAtStops(text, { ...rules, careful: true }));
  });
}

describe.each([1, 2])('hard paragraphs, composed from seed %i', (seed) => {
  const texts = compose(seed);
  const golds = texts.map((sentences) => goldOf(sentences));

  test('are as hard as they are meant to be', () => {
    const result = score(golds, platform);
    expect(result.f1).toBeGreaterThan(0.9);
    expect(result.f1).toBeLessThan(0.96);
    expect(result.fired).toBe(result.traps);
    expect(result.traps).toBeGreaterThan(300);
  });

  reachesTheMark(golds);

  test('are split the same in every kind of quotes', () => {
    for (const [index, { text }] of golds.entries()) {
      const pair = ['«»', '“”', '‹›'][index % 3]!;
      const bare = text.replace(/[«»“”‹›"]/g, '"');
      let open = false;
      const paired = bare.replace(/"/g, () => {
        open = !open;
        return pair[open ? 0 : 1]!;
      });
      if (open || /[‘’']/.test(text)) continue;
      expect(cutsOf(split(paired)), paired).toEqual(cutsOf(split(bare)));
    }
  });

  test('are split the same with vowels', () => {
    for (const { text } of golds) {
      const vowelled = text.replace(/[\u0621-\u064A]/g, '$&\u064E');
      expect(cutsOf(split(vowelled)), vowelled).toEqual(cutsOf(split(text)));
    }
  });

  test('are split the same with marks that nobody sees and with no-break spaces', () => {
    for (const { text } of golds) {
      const noted = text.replace(/([.\u061F!]+)(["»”]?) /g, '\u200F$1$2\u200F\u00A0');
      expect(cutsOf(split(noted)), noted).toEqual(cutsOf(split(text)));
    }
  });
});

describe('short articles with traps in each', () => {
  // ` ‖ ` stands between two sentences.
  const golds = readFileSync(new URL('hard-articles.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldOf(line.split(' ‖ ')));

  test('are harder than paragraphs with one', () => {
    expect(score(golds, platform).f1).toBeLessThan(0.85);
  });

  reachesTheMark(golds);
});

describe('sentences that only end', () => {
  const texts = compose(3).map((sentences) => sentences.filter((sentence) => !TRAPS.includes(sentence)));
  const JOINTS: Readonly<Record<string, (sentences: readonly string[]) => Gold>> = {
    'one blank': (sentences) => goldOf(sentences),
    'no blank': (sentences) => goldOf(sentences, ''),
    'two blanks': (sentences) => goldOf(sentences, '  '),
    'a blank in front of the stop': (sentences) =>
      goldOf(sentences.map((sentence) => sentence.replace(/([.\u061F!]+)(["»”“)›']?)$/, ' $1$2'))),
    'a blank in front of the stop and none behind': (sentences) =>
      goldOf(
        sentences.map((sentence) => sentence.replace(/([.\u061F!]+)(["»”“)›']?)$/, ' $1$2')),
        '',
      ),
  };
  test.each(Object.keys(JOINTS))('are found with %s between them', (name) => {
    const result = score(texts.map(JOINTS[name]!), split);
    expect(result.f1).toBeGreaterThanOrEqual(0.995);
  });
});

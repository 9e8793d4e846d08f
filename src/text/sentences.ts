import type { Span } from '../core/article.ts';
import { primaryLanguage } from '../core/primary-language.ts';
import { ARTICLE } from './ar/clitics.ts';
import { abbreviationKey, arabicStopWords } from './ar/stop-words.ts';
import { cutAtMarks, type EndMark } from './cut-at-marks.ts';
import { LONGEST_LISTED } from './left-of-stop.ts';
import { scriptOfLanguage } from './script.ts';
import { splitByPlatform } from './split-platform.ts';
import { type SrxRules, splitBySrx } from './split-srx.ts';
import { type StopRules, splitAtStops } from './split-stops.ts';

export type { EndMark } from './cut-at-marks.ts';

export interface SplitOptions {
  /** BCP 47; default `ar`. */
  readonly language?: string;
  /** The desk's own abbreviations, with or without their stop: behind them no sentence ends. */
  readonly abbreviations?: readonly string[];
  /** Marks that end a sentence, too, where white space follows. None by default. */
  readonly endAt?: readonly EndMark[];
  /** Rules from an SRX file, instead of everything built in. `abbreviations` and `endAt` do not count then. */
  readonly srx?: SrxRules;
}

const VERB_LAST = new Set(['fa', 'ur']);

/** Languages in Arabic letters are split by the rules of Arabic, but for those whose verbs close their clauses. */
function isByArabicRules(language: string): boolean {
  return language === 'ar' || (scriptOfLanguage(language) === 'Arab' && !VERB_LAST.has(primaryLanguage(language)));
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The sentences of one block (a paragraph). Spans are in order, never overlap, never are empty and carry no outer white
 * space; outside them is only white space and invisible marks. Splitting the text of a span gives that span again.
 * A text with nothing to be seen in it has no sentences. Never throws for a text; a tag that is no BCP 47 is split as Arabic
 * or by the platform's root rules, by its script. What is split and why: docs/segmentation.md.
 */
export function splitSentences(text: string, options: SplitOptions = {}): Span[] {
  return splitSentencesAt(text, 0, options);
}

/** The same for a block of a longer text, in offsets of that. @param base where the block begins */
export function splitSentencesAt(block: string, base: number, options: SplitOptions): Span[] {
  const { language = 'ar', endAt = [], srx } = options;
  if (srx !== undefined) return moved(splitBySrx(block, srx, language), base);
  if (endAt.length === 0) return splitPiece(block, base, language, options);
  const spans: Span[] = [];
  for (const { start, end } of cutAtMarks(block, endAt))
    spans.push(...splitPiece(block.slice(start, end), base + start, language, options));
  return spans;
}

function splitPiece(piece: string, base: number, language: string, { abbreviations }: SplitOptions): Span[] {
  return isByArabicRules(language)
    ? splitAtStops(piece, rulesOf(ownOf(abbreviations)), base)
    : moved(splitByPlatform(piece, language, abbreviations ?? []), base);
}

function moved(spans: Span[], base: number): Span[] {
  return base === 0 ? spans : spans.map(({ start, end }) => ({ start: start + base, end: end + base }));
}

/** Made once for each list, since a desk has one and splits thousands of paragraphs by it. */
const ownKeys = new WeakMap<readonly string[], ReadonlySet<string>>();

/** An abbreviation with what is glued on in front of it: والفر. سامي، للفر. خالد. */
function withProclitics(key: string): string[] {
  if (key.length < 2 || !/^\p{Script=Arabic}/u.test(key)) return [key];
  const bare = key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : undefined;
  return ['', 'و', 'ف'].flatMap((conjunction) => [
    ...['', 'ب', 'ل', 'ك'].map((preposition) => conjunction + preposition + key),
    ...(bare === undefined ? [] : [`${conjunction}لل${bare}`]),
  ]);
}

function ownOf(abbreviations: readonly string[] | undefined): ReadonlySet<string> {
  if (abbreviations === undefined || abbreviations.length === 0) return NONE;
  let keys = ownKeys.get(abbreviations);
  if (keys === undefined) {
    keys = new Set(
      abbreviations
        .map(abbreviationKey)
        .filter((key) => key !== '')
        .flatMap(withProclitics),
    );
    ownKeys.set(abbreviations, keys);
  }
  return keys;
}

/** Made once for each desk's own abbreviations: what is prepared from them is dear. */
const rulesByOwn = new WeakMap<ReadonlySet<string>, StopRules>();

function rulesOf(own: ReadonlySet<string>): StopRules {
  let rules = rulesByOwn.get(own);
  if (rules === undefined) {
    // The short way past plain stops looks at no word that is longer than those of the tables.
    rules = { words: arabicStopWords, own, careful: [...own].some((key) => key.length > LONGEST_LISTED) };
    rulesByOwn.set(own, rules);
  }
  return rules;
}

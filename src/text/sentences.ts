import type { Span } from '../core/article.ts';
import { primaryLanguage } from '../core/primary-language.ts';
import { abbreviationKey, arabicStopWords } from './ar/stop-words.ts';
import { scriptOfLanguage } from './script.ts';
import { splitByPlatform } from './split-platform.ts';
import { type SrxRules, splitBySrx } from './split-srx.ts';
import { type EndMark, type StopRules, splitAtStops } from './split-stops.ts';
import type { StopWords } from './stop-words.ts';

export type { EndMark } from './split-stops.ts';

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

const STOP_WORDS: Readonly<Record<string, StopWords>> = {
  ar: arabicStopWords,
};

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
  const language = options.language ?? 'ar';
  if (options.srx !== undefined) return splitBySrx(text, options.srx, language);
  if (!isByArabicRules(language)) {
    return splitByPlatform(text, language, options.abbreviations ?? [], options.endAt ?? []);
  }
  return splitAtStops(text, rulesOf(language, options));
}

/** The same for a block of a longer text, in offsets of that. @param base where the block begins */
export function splitSentencesAt(block: string, base: number, options: SplitOptions): Span[] {
  const language = options.language ?? 'ar';
  if (options.srx === undefined && isByArabicRules(language))
    return splitAtStops(block, rulesOf(language, options), base);
  return splitSentences(block, options).map(({ start, end }) => ({ start: start + base, end: end + base }));
}

/** Made once for each list, since a desk has one and splits thousands of paragraphs by it. */
const ownKeys = new WeakMap<readonly string[], ReadonlySet<string>>();

function ownOf(abbreviations: readonly string[] | undefined): ReadonlySet<string> {
  if (abbreviations === undefined || abbreviations.length === 0) return NONE;
  let keys = ownKeys.get(abbreviations);
  if (keys === undefined) {
    keys = new Set(abbreviations.map(abbreviationKey).filter((key) => key !== ''));
    ownKeys.set(abbreviations, keys);
  }
  return keys;
}

const plainRules = new Map<StopWords, StopRules>();

function rulesOf(language: string, options: SplitOptions): StopRules {
  const words = language === 'ar' ? arabicStopWords : (STOP_WORDS[primaryLanguage(language)] ?? arabicStopWords);
  const own = ownOf(options.abbreviations);
  const endAt = options.endAt ?? [];
  if (own.size > 0 || endAt.length > 0) return { words, own, endAt };
  let rules = plainRules.get(words);
  if (rules === undefined) {
    rules = { words, own: NONE, endAt: [] };
    plainRules.set(words, rules);
  }
  return rules;
}

import type { Span } from '../core/article.ts';
import type { Mention, Term } from '../core/term.ts';
import { findWords, type TargetText, takeApart } from '../glossary/find-words.ts';
import { type Glossary, wordsFor } from '../glossary/glossary.ts';
import { foldNumberWord } from '../text/values/ar-number-words.ts';
import { alignWords } from './ar-en/align.ts';
import type { PairToCheck, SegmentCheck } from './check.ts';

interface Name {
  readonly term: Term;
  readonly text: string;
}

/** A glossary's names in one language by their first word, folded. */
const indexes = new WeakMap<Glossary, Map<string, ReadonlyMap<string, readonly Name[]>>>();

function namesOf(glossary: Glossary, language: string): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(glossary) ?? new Map<string, ReadonlyMap<string, readonly Name[]>>();
  indexes.set(glossary, known);
  const made = known.get(language);
  if (made) return made;
  const index = new Map<string, Name[]>();
  for (const term of glossary.terms)
    for (const text of wordsFor(term.translations, language)) {
      // A short form in small letters is any word, and one of two letters any abbreviation.
      if (text.length < 3 || !/^\p{Lu}/u.test(text)) continue;
      const first = takeApart(text).words[0]?.folded;
      if (first === undefined) continue;
      const list = index.get(first);
      if (list) list.push({ term, text });
      else index.set(first, [{ term, text }]);
    }
  known.set(language, index);
  return index;
}

export const termsSourced: SegmentCheck = {
  id: 'terms-sourced',
  severity: 'warning',
  about:
    'No name of the glossary stands in the target whose entry does not stand in the source: neither the name, a short form of it or an adjective, nor a word that sounds like it. A name that the article had before (for he, the country) passes; a place is an info, since a capital may stand for its state. Without a glossary it says nothing.',
  scope: 'segment',
  needs: { given: ['glossary'], may: mayBeUnsourced },
  *run(pair) {
    const { target, to, mentions, glossary } = pair;
    if (!glossary || !mentions || glossary.terms.length === 0) return;
    const text = takeApart(target);
    const index = namesOf(glossary, to);
    const told: Span[] = [];
    let covered: readonly Span[] | undefined;
    for (const name of candidates(text, index)) {
      if (isMeant(name.term, mentions, pair.earlier)) continue;
      for (const { start, end } of findWords(text, name.text)) {
        covered ??= mentions.flatMap((mention) =>
          wordsFor(mention.translations, to).flatMap((written) => findWords(text, written)),
        );
        // Security Council inside National Security Council, which the source has; not the other way round.
        const within = covered.some((span) => span.start <= start && end <= span.end);
        const again = told.some((span) => span.start < end && start < span.end);
        if (within || again || isDerived(name.term, pair.source) || isSupported(pair, { start, end })) continue;
        told.push({ start, end });
        const actual = target.slice(start, end);
        yield {
          message: `"${actual}" stands for ${name.term.term}, which is not in the source`,
          target: { start, end },
          actual,
          ...(name.term.type === 'place' && { severity: 'info' as const }),
        };
      }
    }
  },
};

/** Whether a word of the target begins a name that the source does not mention. */
function mayBeUnsourced({ target, to, mentions, glossary, earlier }: PairToCheck): boolean {
  if (!glossary || !mentions || glossary.terms.length === 0) return false;
  const { words } = takeApart(target);
  const index = namesOf(glossary, to);
  const unmeant = (key: string): boolean => {
    const names = index.get(key);
    if (names === undefined) return false;
    for (let at = 0; at < names.length; at++) if (!isMeant(names[at]!.term, mentions, earlier)) return true;
    return false;
  };
  for (let at = 0; at < words.length; at++) {
    const { folded, letters } = words[at]!;
    // A name that begins with a capital is not found where the word has none.
    if (isSmall(letters.charCodeAt(0))) continue;
    if (unmeant(folded)) return true;
    if (folded.charCodeAt(folded.length - 1) !== SMALL_S) continue;
    if (unmeant(folded.slice(0, -1)) || (folded.endsWith('es') && unmeant(folded.slice(0, -2)))) return true;
  }
  return false;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const SMALL_S = 0x73;
const NONE: readonly Name[] = [];

/** Names whose first word stands in the text, longer ones first. */
function candidates({ words }: TargetText, index: ReadonlyMap<string, readonly Name[]>): readonly Name[] {
  const found = new Set<Name>();
  const add = (key: string): void => {
    for (const name of index.get(key) ?? NONE) found.add(name);
  };
  for (const { folded } of words) {
    add(folded);
    if (!folded.endsWith('s')) continue;
    add(folded.slice(0, -1));
    if (folded.endsWith('es')) add(folded.slice(0, -2));
  }
  if (found.size === 0) return NONE;
  return [...found].sort((a, b) => b.text.length - a.text.length);
}

/** The entry, its full form or one of its short forms is mentioned here, or was earlier. */
function isMeant(
  term: Term,
  mentions: readonly Mention[],
  earlier: Pick<ReadonlySet<string>, 'has'> | undefined,
): boolean {
  const family = term.of ?? term.term;
  if (earlier && (earlier.has(term.term) || earlier.has(family))) return true;
  for (let index = 0; index < mentions.length; index++) {
    const mentioned = mentions[index]!.term;
    if (mentioned === term.term || mentioned === family) return true;
  }
  return false;
}

/** An adjective that no entry lists has the letters of its name: الصيني of الصين. */
function isDerived({ term, variants }: Term, source: string): boolean {
  const folded = foldNumberWord(source);
  return [term, ...variants].some((form) => {
    const stem = foldNumberWord(form)
      .replace(/^ال(?=...)/, '')
      .replace(/[اهي]$/, '');
    return stem.length >= 3 && folded.includes(stem);
  });
}

const seen = new WeakMap<PairToCheck, ReturnType<typeof alignWords>>();

/** Arabic to English: a word of the source means it or sounds like it. */
function isSupported(pair: PairToCheck, { start, end }: Span): boolean {
  if (!/^ar\b/.test(pair.from) || !/^en\b/.test(pair.to)) return false;
  let aligned = seen.get(pair);
  if (!aligned) {
    aligned = alignWords(pair.source, pair.target);
    seen.set(pair, aligned);
  }
  const words = aligned.target.filter((word) => word.start >= start && word.end <= end);
  return words.some(({ supported }) => supported) && !words.some(({ known, supported }) => known && !supported);
}

import { classOf, spellingsOf } from '../text/ar/common-words.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { LINT_WORDS } from './ar/lint-words.ts';
import { DOUBTFUL, MISSPELLED, OWN_HEH } from './ar/misspelled.ts';
import { ON_ITS_WAY, TAKES_ALA } from './ar/takes-ala.ts';
import { type ArWord, areNeighbours, blockOf } from './ar/words.ts';
import type { Found, SourceCheck } from './check.ts';
import { LETTER_NAMES } from './lint-doubled-word.ts';

const MARKS = /[\u064b-\u0652\u0670\u0640]/g;
/** One-letter words and the article that are written with a word. */
const GLUED = /^([وف]?[بك]?ال|[وف]?لل|[وف]?[بلك]?)(.{2,})$/u;

export const lintSpelling: SourceCheck = {
  id: 'lint-spelling',
  severity: 'warning',
  about:
    'Common words are spelled as words: هذا and not هاذا, لكن and not لاكن, إن شاء الله and not إنشاء الله; ة with its dots (المدينه), and على where a word calls for it (بناء علي). Dots and hamzas that much of the press leaves out (فى, الى, اكد) are an info.',
  scope: 'source',
  *run({ text, language, blocks }) {
    if (!/^ar\b/.test(language)) return;
    for (const place of blocks) {
      const block = blockOf(text, place);
      if ((block.bitsBy(LINT_WORDS) & MAY_BE_WRONG) === 0) continue;
      const { words } = block;
      for (let index = 0; index < words.length; index++) {
        const word = words[index]!;
        if ((LINT_WORDS.ofWord(word.word) & MAY_BE_WRONG) === 0) continue;
        const bare = word.text.replace(MARKS, '');
        const next = areNeighbours(text, word, words[index + 1]) ? words[index + 1] : undefined;
        if (/^[وف]?[إأا]نشاء$/.test(bare) && next && /^الله$/.test(next.text.replace(MARKS, ''))) {
          const joined = { ...word, end: next.end, text: text.slice(word.start, next.end) };
          yield tell(joined, [`${/^[وف]/.test(bare) ? bare[0] : ''}إن شاء الله`], 'warning');
          continue;
        }
        yield* judge(word, bare, areNeighbours(text, words[index - 1], word) ? words[index - 1] : undefined, next);
      }
    }
  },
};

/** Most words are right whatever stands beside them. */
const MAY_BE_WRONG = LINT_WORDS.add((word) => {
  const { text } = word;
  const bare = text.replace(MARKS, '');
  if (/^[وف]?(?:[إأا]نشاء|علي)$/.test(bare)) return true;
  for (const _ of judge({ start: 0, end: text.length, text, folded: text, word }, bare, undefined, undefined))
    return true;
  return false;
});

function* judge(word: ArWord, bare: string, before: ArWord | undefined, next: ArWord | undefined): Iterable<Found> {
  const glued = /^(?:و|ف(?!علي))(?=..)/.exec(bare)?.[0] ?? '';
  const known = MISSPELLED.get(bare);
  const right = known ?? (glued ? MISSPELLED.get(bare.slice(1)) : undefined);
  if (right !== undefined && bare === 'او' && before && LETTER_NAMES.has(before.folded)) return;
  if (right !== undefined) {
    const doubtful = DOUBTFUL.has(bare) || DOUBTFUL.has(bare.slice(glued.length));
    yield tell(word, [known === undefined ? glued + right : right], doubtful ? 'info' : 'warning');
    return;
  }
  if (bare === 'ان' && !(before && LETTER_NAMES.has(before.folded)) && !(next && LETTER_NAMES.has(next.folded))) {
    yield tell(word, ['أن', 'إن'], 'info');
    return;
  }
  if (/^[وف]?علي$/.test(bare)) {
    if ((before && TAKES_ALA.test(before.folded)) || (next && ON_ITS_WAY.has(next.folded)))
      yield tell(word, [bare.replace(/ي$/, 'ى')], 'info');
    return;
  }
  const parts = GLUED.exec(bare);
  if (!parts) return;
  const [, front, stem] = parts as unknown as [string, string, string];
  if (/ال$|لل$/.test(front) && stem.length >= 3 && stem.endsWith('ه')) {
    if (!OWN_HEH.test(stem))
      yield tell(word, [`${bare.slice(0, -1)}ة`], classOf(foldLetters(stem)) === 0 ? 'info' : 'warning');
    return;
  }
  // Without the article the word itself, with it what stands behind it: a proclitic is too often a letter of the word.
  const lead = /^[وف]?[بك]?ال$|لل$/.test(front) ? front : '';
  const rest = bare.slice(lead.length);
  if (rest.length < 3) return;
  const spellings = spellingsOf(foldLetters(rest));
  if (spellings.includes(rest)) return;
  const near = spellings.filter((spelling) => lacksHamza(rest, spelling) || lacksDots(rest, spelling));
  if (near.length > 0)
    yield tell(
      word,
      near.map((spelling) => lead + spelling),
      'info',
    );
}

/** A bare alef in front where a hamza or madda belongs, and nothing else: اكد, الامن. */
function lacksHamza(word: string, right: string): boolean {
  return word[0] === '\u0627' && /^[\u0622\u0623\u0625]/.test(right) && word.slice(1) === right.slice(1);
}

/** A last ي without its dots, as Egyptian print has it, in a word long enough to be no superlative (الوسطى, القوى). */
function lacksDots(word: string, right: string): boolean {
  return word.length >= 5 && word.endsWith('\u0649') && right === `${word.slice(0, -1)}\u064a`;
}

function tell(word: ArWord, right: readonly string[], severity: 'warning' | 'info'): Found {
  const span = { start: word.start, end: word.end };
  return {
    message: `spelled ${word.text}, meant is ${right.join(' or ')}`,
    source: span,
    actual: word.text,
    expected: right,
    severity,
    ...(severity === 'warning' && { fix: { side: 'source' as const, ...span, text: right[0]! } }),
  };
}

import { BRITISH, britishFormsOf } from './british-spellings.ts';
import { forEachForm, isListed, words } from './dictionary.ts';
import { editsIn, WordFilter } from './word-filter.ts';

/** Words in use that the dictionary lacks. */
const MORE = new Set(
  'amidst whilst artefact artefacts archeological archeologist archeologists flyer flyers judgement judgements towards afterwards backwards ageing grey greyer storey storeys tyre tyres kerb kerbs plough ploughs cheque cheques manoeuvre manoeuvres learnt burnt spelt dreamt gaol gaols jihadist jihadists vlogger vloggers blockchain cryptocurrency cryptocurrencies coronavirus geopolitics geopolitical microplastics livestream livestreamed'.split(
    ' ',
  ),
);

/** Whether English has the word, written small; American or British. */
export function isEnglishWord(word: string): boolean {
  if (word.length > LONGEST) return false;
  const small = word.toLowerCase();
  const lower = small.includes('\u2019') ? small.replaceAll('\u2019', "'") : small;
  if (filter && !filter.mayHave(lower)) return false;
  if (MORE.has(lower) || isListed(lower)) return true;
  return BRITISH.some(({ british, american }) => british.test(lower) && isListed(lower.replace(british, american)));
}

/** Whether the dictionary has the word with a capital: a name, an adjective of one, a month. */
export function isEnglishName(word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const { flags } = words();
  if (flags.has(word)) return true;
  return word.endsWith('s') && Boolean(flags.get(word.slice(0, -1))?.includes('S'));
}

/** Every entry with a capital and small letters behind it. */
export function englishNames(): string[] {
  return [...words().flags.keys()].filter((word) => /^[A-Z][a-z]+$/.test(word));
}

/** To make the filter takes as long as to look around some hundred words without it. */
const WORDS_WITHOUT_FILTER = 100;
let askedFor = 0;
let filter: WordFilter | undefined;

/**
 * What {@link isEnglishWord} and {@link isEnglishName} certainly say no to. Undefined until enough was asked: most commands never need it.
 * @param atOnce makes it now
 */
export function englishFilter(atOnce = false): WordFilter | undefined {
  if (!filter && (atOnce || ++askedFor > WORDS_WITHOUT_FILTER)) {
    const made = new WordFilter();
    for (const word of MORE) made.add(word);
    forEachForm((form) => {
      made.add(form);
      for (const british of britishFormsOf(form)) made.add(british);
    });
    filter = made;
  }
  return filter;
}

/** No word is longer; what is, was never spelled by anybody. */
const LONGEST = 40;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Words of a list that are one letter lost, one added, one changed, or two in the other order away from this one; itself excepted.
 * @param near what the list certainly lacks; without it all that is an edit away is looked up
 */
export function oneEditAway(word: string, has: (word: string) => boolean, near?: WordFilter): Set<string> {
  const found = new Set<string>();
  if (word.length > LONGEST) return found;
  const capital = /^\p{Lu}/u.test(word);
  const offer = (made: string) => {
    const written = capital ? made.charAt(0).toUpperCase() + made.slice(1).toLowerCase() : made;
    if (written !== word && has(written)) found.add(written);
  };
  const filtered = near !== undefined && /^[a-z]*$/i.test(word);
  const may = filtered ? editsIn(near, word.toLowerCase()) : undefined;
  if (filtered && !may) return found;
  const [first, last] = may ? [may.first, may.last] : [0, word.length];
  for (let at = first; at <= last; at++) {
    const before = word.slice(0, at);
    const behind = word.slice(at + 1);
    if (at < word.length && (!may || may.lost(at))) offer(before + behind);
    if (at < word.length - 1 && (!may || may.turned(at)))
      offer(before + word[at + 1]! + word[at]! + word.slice(at + 2));
    for (const letter of LETTERS) {
      const code = letter.charCodeAt(0);
      if (!may || may.added(at, code)) offer(before + letter + word.slice(at));
      if (at < word.length && (!may || may.changed(at, code))) offer(before + letter + behind);
    }
  }
  return found;
}

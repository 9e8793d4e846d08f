import dictionary from 'dictionary-en';

/**
 * The words of English and the names that English writes often: the dictionary that spelling checkers use (SCOWL, through `dictionary-en`).
 * Words are kept with flags that say which endings they take; an ending is taken off here when a word is asked for.
 */
interface Words {
  /** Word to its flags; several lines of one word are joined. */
  readonly flags: ReadonlyMap<string, string>;
  /** Endings by what they add. */
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly beginnings: readonly { readonly flag: string; readonly adds: string }[];
}

/** What an ending takes from the word and adds to it, where the word ends so. */
interface Ending {
  readonly flag: string;
  readonly strips: string;
  readonly adds: string;
  readonly fits: RegExp;
}

const LONGEST_ENDING = 10;
let built: Words | undefined;

/** Parsed on first use: some ten milliseconds. */
function words(): Words {
  built ??= parse(new TextDecoder().decode(dictionary.aff), new TextDecoder().decode(dictionary.dic));
  return built;
}

function parse(rules: string, list: string): Words {
  const flags = new Map<string, string>();
  for (const line of list.split('\n').slice(1)) {
    const [word, own = ''] = line.split('/');
    if (word) flags.set(word, (flags.get(word) ?? '') + own.trim());
  }
  const endings = new Map<string, Ending[]>();
  const beginnings: { flag: string; adds: string }[] = [];
  for (const [, kind, flag, strips, adds, fits] of rules.matchAll(/^(SFX|PFX) (\S)\s+(\S+)\s+(\S+)\s+(\S+)$/gm)) {
    if (kind === 'PFX') beginnings.push({ flag: flag!, adds: adds! });
    else {
      const ending = { flag: flag!, strips: strips === '0' ? '' : strips!, adds: adds!, fits: new RegExp(`${fits}$`) };
      endings.set(adds!, [...(endings.get(adds!) ?? []), ending]);
    }
  }
  return { flags, endings, beginnings };
}

function isListed(word: string): boolean {
  const { flags, beginnings } = words();
  if (flags.has(word) || hasEnding(word)) return true;
  return beginnings.some(({ flag, adds }) => {
    if (!word.startsWith(adds)) return false;
    const rest = word.slice(adds.length);
    return Boolean(flags.get(rest)?.includes(flag)) || hasEnding(rest, flag);
  });
}

/** @param also a flag that the word must have as well */
function hasEnding(word: string, also = ''): boolean {
  const { flags, endings } = words();
  for (let length = 1; length <= Math.min(LONGEST_ENDING, word.length - 1); length++) {
    for (const { flag, strips, fits } of endings.get(word.slice(-length)) ?? []) {
      const stem = word.slice(0, -length) + strips;
      const own = flags.get(stem);
      if (own?.includes(flag) && own.includes(also) && fits.test(stem)) return true;
    }
  }
  return false;
}

/** Words in use that the dictionary lacks. */
const MORE = new Set(
  'amidst whilst artefact artefacts archeological archeologist archeologists flyer flyers judgement judgements towards afterwards backwards ageing grey greyer storey storeys tyre tyres kerb kerbs plough ploughs cheque cheques manoeuvre manoeuvres learnt burnt spelt dreamt gaol gaols jihadist jihadists vlogger vloggers blockchain cryptocurrency cryptocurrencies coronavirus geopolitics geopolitical microplastics livestream livestreamed'.split(
    ' ',
  ),
);

/** British spellings, turned into what the dictionary has. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ing|ations?|able|ers?)$/, 'iz$1'],
  [/ys(e[drs]?|ing|ers?)$/, 'yz$1'],
  [/our/, 'or'],
  [/practis/, 'practic'],
  [/^caes/, 'ces'],
  [/licens/, 'licenc'],
  [/(?<=^(?:(?:\p{Ll}*(?:cen|me|li))|thea|lus|spec|fib|calib|saltpe|mi|scep|sepulch))(t?)re(s?|d)$/u, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/ll(ed|ing|ers?|or)$/, 'l$1'],
  [/ence(s?)$/, 'ense$1'],
  [/(?<=^(?:an|h|p|leuk|orthop|encyclop|medi|arch))ae/, 'e'],
  [/(?<=^(?:man|f|am|diarrh))oe/, 'e'],
  [/(\p{Ll})ement(s?)$/u, '$1ment$2'],
  [/l(ful|ment)/, 'll$1'],
  [/ogramme(s?)$/, 'ogram$1'],
];

/** Whether English has the word, written small; American or British. */
export function isEnglishWord(word: string): boolean {
  if (word.length > LONGEST) return false;
  const lower = word.toLowerCase().replace(/\u2019/g, "'");
  if (MORE.has(lower) || isListed(lower)) return true;
  return BRITISH.some(([british, american]) => british.test(lower) && isListed(lower.replace(british, american)));
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

/** No word is longer; what is, was never spelled by anybody. */
const LONGEST = 40;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Words of a list that are one letter lost, one added, one changed, or two in the other order away from this one; itself excepted. */
export function oneEditAway(word: string, has: (word: string) => boolean): Set<string> {
  const found = new Set<string>();
  if (word.length > LONGEST) return found;
  const offer = (made: string) => {
    const written = /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1).toLowerCase() : made;
    if (written !== word && has(written)) found.add(written);
  };
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const behind = word.slice(at + 1);
    if (at < word.length) offer(before + behind);
    if (at < word.length - 1) offer(before + word[at + 1]! + word[at]! + word.slice(at + 2));
    for (const letter of LETTERS) {
      offer(before + letter + word.slice(at));
      if (at < word.length) offer(before + letter + behind);
    }
  }
  return found;
}

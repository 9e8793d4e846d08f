import dictionary from 'dictionary-en';
import { allMatches } from '../../core/all-matches.ts';

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
export function words(): Words {
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
  for (const [, kind, flag, strips, adds, fits] of allMatches(rules, /^(SFX|PFX) (\S)\s+(\S+)\s+(\S+)\s+(\S+)$/gm)) {
    if (kind === 'PFX') beginnings.push({ flag: flag!, adds: adds! });
    else {
      const ending = { flag: flag!, strips: strips === '0' ? '' : strips!, adds: adds!, fits: new RegExp(`${fits}$`) };
      endings.set(adds!, [...(endings.get(adds!) ?? []), ending]);
    }
  }
  return { flags, endings, beginnings };
}

/** Whether the dictionary has the word, with or without an ending and a beginning. */
export function isListed(word: string): boolean {
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

/** Calls for every form that {@link isListed} knows, and for a few more: whether an ending fits the word is not asked. */
export function forEachForm(visit: (form: string) => void): void {
  const { flags, endings, beginnings } = words();
  const byFlag = new Map<string, Ending[]>();
  for (const ending of [...endings.values()].flat())
    byFlag.set(ending.flag, [...(byFlag.get(ending.flag) ?? []), ending]);
  const begin = new Map(beginnings.map(({ flag, adds }) => [flag, adds]));
  for (const [word, own] of flags) {
    const forms = [word];
    for (const flag of own)
      for (const { strips, adds } of byFlag.get(flag) ?? [])
        if (word.endsWith(strips)) forms.push((strips === '' ? word : word.slice(0, -strips.length)) + adds);
    for (const form of forms) visit(form);
    for (const flag of own) {
      const adds = begin.get(flag);
      if (adds !== undefined) for (const form of forms) visit(adds + form);
    }
  }
}

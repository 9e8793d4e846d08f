import type { Mention } from '../../core/term.ts';
import type { Cursor } from './cursor.ts';
import { NotAsWritten } from './decode-content.ts';
import { ownText } from './scan-meta.ts';

/** A mention without its place. */
export type Name = Omit<Mention, 'start' | 'end' | 'surface' | 'term'> & {
  readonly term: string | undefined;
  /** The value of its mark in the text as it was last written, a letter for each byte, where that was looked at. */
  mark: string | undefined;
};

const OPENING = '            <mda:meta type="';
const TERM = `${OPENING}term">`;
const END = '          </mda:metaGroup>\n';
const LANGUAGE = /^[A-Za-z][\w-]*$/;

/** Terms that are remembered: news has few thousands. */
const MOST = 2000;
/** Ways in which one is remembered: with and without a proclitic, as a variant. */
const WAYS = 6;
/** Letters of a name's metadata up to which it is remembered. */
const LONGEST = 2000;

/** What the metadata says of names, each as often as it is met and mostly read once. */
export class NameScanner {
  /** By the value of the term as it is written: a few ways in which it stood, each as a whole. */
  readonly #known = new Map<string, { readonly written: string; readonly name: Name }[]>();

  /** Behind the line that begins a name's metadata; passes all of it. @throws NotAsWritten */
  scan(cursor: Cursor): Name {
    const { latin, at } = cursor;
    if (!cursor.has(TERM)) return scanName(cursor);
    const term = cursor.raw('<');
    const known = this.#known.get(term);
    if (known !== undefined)
      for (let index = 0; index < known.length; index++) {
        const { written, name } = known[index]!;
        const end = at + written.length;
        if (latin.slice(at, end) !== written) continue;
        cursor.at = end;
        return name;
      }
    cursor.at = at;
    const name = scanName(cursor);
    if (cursor.at - at <= LONGEST) this.#keep(term, { written: ownText(latin.slice(at, cursor.at)), name });
    return name;
  }

  #keep(term: string, one: { readonly written: string; readonly name: Name }): void {
    const known = this.#known.get(term);
    if (known) {
      known.unshift(one);
      known.length = Math.min(known.length, WAYS);
      return;
    }
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(ownText(term), [one]);
  }

  /** Looks at the value that a name has in the text: it says what the metadata do, and is passed. @throws NotAsWritten */
  passMark(cursor: Cursor, name: Name): void {
    if (cursor.has('>')) return;
    cursor.expect(' value="');
    const { mark } = name;
    if (mark !== undefined && cursor.has(mark)) return;
    const { at } = cursor;
    cursor.attribute('">');
    name.mark = ownText(cursor.latin.slice(at, cursor.at));
  }
}

function scanName(cursor: Cursor): Name {
  let term: string | undefined;
  let kind: string | undefined;
  let proclitic: string | undefined;
  let suffix: string | undefined;
  const how: string[] = [];
  const translations: Record<string, string[]> = {};
  const once = (before: string | undefined, value: string): string => {
    if (before !== undefined) throw new NotAsWritten();
    return value;
  };
  while (cursor.has(OPENING)) {
    const type = cursor.raw('">');
    const value = ownText(cursor.armoured('</mda:meta>\n'));
    if (type === 'term') term = once(term, value);
    else if (type === 'kind') kind = once(kind, value);
    else if (type === 'how') how.push(value);
    else if (type === 'proclitic') proclitic = once(proclitic, value);
    else if (type === 'suffix') suffix = once(suffix, value);
    else {
      const language = type.slice('translation:'.length);
      if (!type.startsWith('translation:') || !LANGUAGE.test(language)) throw new NotAsWritten();
      if (Object.hasOwn(translations, language)) translations[language]!.push(value);
      else translations[ownText(language)] = [value];
    }
  }
  cursor.expect(END);
  return {
    term,
    kind: kind === 'derived' ? 'derived' : 'name',
    proclitic: proclitic ?? '',
    suffix: suffix ?? '',
    how,
    translations,
    mark: undefined,
  };
}

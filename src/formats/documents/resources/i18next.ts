import type { CodedText } from '../../../core/inline-code.ts';
import type { Block, DocumentFormat } from '../document.ts';
import { broken } from '../document.ts';
import { type Edit, splice } from '../splice.ts';
import { type JsonString, readJsonStrings } from './json-strings.ts';
import { CATEGORIES, type Category, categoriesOf, type PluralKind, sourceFormOf } from './plural-forms.ts';
import { valueCodes } from './value-codes.ts';

/** The forms of one plural: members of one object whose names differ in their ends. */
interface Plural {
  readonly kind: PluralKind;
  readonly forms: Partial<Record<Category, JsonString>>;
  readonly first: JsonString;
}

/** A block, and whence it comes: a string as it stands, or one form of a plural. */
type Origin = { readonly string: JsonString } | { readonly plural: Plural; readonly category: Category };

const FORM = /^(.*?)(_ordinal)?_(zero|one|two|few|many|other)$/;

/**
 * i18next JSON (v4 of its format: plural forms by CLDR's categories in the ends of names). The target file has the forms that its language
 * tells apart, and keeps names, order and everything else.
 */
export const i18next: DocumentFormat = {
  id: 'i18next',
  about: 'i18next JSON: strings of a program, with plural forms',
  mediaType: 'application/json',
  extensions: ['.json'],
  sniff: (head) => /^\s*\{/.test(head) && !/^\s*\{\s*\}\s*$/.test(head),
  read({ text, file, to }) {
    const source = text();
    const strings = readJsonStrings(source, file);
    if (!/^\s*\{/.test(source))
      throw broken(file, 'the strings of a program are an object of names and texts', 'see docs/localization.md', {
        text: source,
        offset: 0,
      });
    const plurals = pluralsOf(strings);
    const parts: { readonly block: Block; readonly origin: Origin }[] = [];
    for (const string of strings) {
      const plural = plurals.get(string);
      if (!plural) parts.push({ block: blockOf(string.value, keyOf(string)), origin: { string } });
      else if (plural.first === string)
        for (const category of wantedForms(plural, to)) {
          const { value } = sourceFormOf(plural.forms, category)!;
          const key = keyOf(string).replace(/_[a-z]+$/, `_${category}`);
          parts.push({ block: blockOf(value, key), origin: { plural, category } });
        }
    }
    return {
      blocks: parts.map(({ block }) => block),
      write(blocks) {
        const written = parts.map(({ origin, block }, index) => ({ origin, own: block, text: blocks[index] }));
        return splice(source, editsFor(source, written));
      },
    };
  },
};

function blockOf(text: string, key: string): Block {
  return { role: 'cell', key, whole: true, text, codes: valueCodes(text) };
}

function keyOf({ path }: JsonString): string {
  return path.join('.');
}

/** By each string that is a form of one. A name that only ends like one, without `_other` beside it, is none. */
function pluralsOf(strings: readonly JsonString[]): Map<JsonString, Plural> {
  const groups = new Map<string, Plural>();
  const plurals = new Map<JsonString, Plural>();
  for (const string of strings) {
    const [, base, ordinal, category] = FORM.exec(string.path.at(-1)!) ?? [];
    if (category === undefined) continue;
    const id = JSON.stringify([...string.path.slice(0, -1), base, ordinal ?? '']);
    const group = groups.get(id) ?? { kind: ordinal ? 'ordinal' : 'cardinal', forms: {}, first: string };
    groups.set(id, group);
    group.forms[category as Category] = string;
  }
  for (const group of groups.values())
    if (group.forms.other) for (const string of Object.values(group.forms)) plurals.set(string, group);
  return plurals;
}

/** Those of the target language; `zero` also where the source says it, since i18next takes it in any language. */
function wantedForms({ kind, forms }: Plural, to: string | undefined): Category[] {
  if (to === undefined) return CATEGORIES.filter((category) => forms[category]);
  const told = categoriesOf(to, kind);
  return CATEGORIES.filter((category) => told.includes(category) || (category === 'zero' && forms.zero));
}

interface Written {
  readonly origin: Origin;
  readonly own: Block;
  readonly text: CodedText | undefined;
}

function editsFor(source: string, parts: readonly Written[]): Edit[] {
  const edits: Edit[] = [];
  const done = new Set<Plural>();
  for (const { origin, text } of parts) {
    if ('string' in origin) {
      if (text) edits.push({ start: origin.string.start, end: origin.string.end, text: JSON.stringify(text.text) });
      continue;
    }
    const { plural } = origin;
    if (done.has(plural)) continue;
    done.add(plural);
    const mine = parts.filter((part) => 'plural' in part.origin && part.origin.plural === plural);
    if (mine.some((part) => part.text)) edits.push(...editsForPlural(source, plural, mine));
  }
  return edits;
}

/** The forms that are there change in their places; further ones follow the first, and those that the language has not go. */
function editsForPlural(source: string, { forms, first }: Plural, parts: readonly Written[]): Edit[] {
  const there = Object.values(forms).sort((a, b) => a.start - b.start);
  const before = Math.max(source.lastIndexOf(',', first.keyStart), source.lastIndexOf('{', first.keyStart));
  const indent = source.slice(before + 1, first.keyStart);
  const colon = source.slice(first.keyStart, first.start).replace(/^"(?:[^"\\]|\\.)*"/, '');
  const base = first.path.at(-1)!.replace(/_[a-z]+$/, '');
  const members = parts.map(({ origin, own, text }) => {
    const { category } = origin as { readonly category: Category };
    const string = forms[category];
    const words = text ?? own;
    const literal = string && !text ? source.slice(string.start, string.end) : JSON.stringify(words.text);
    return `${JSON.stringify(`${base}_${category}`)}${colon}${literal}`;
  });
  const edits: Edit[] = [{ start: first.keyStart, end: first.end, text: members.join(`,${indent}`) }];
  for (const string of there.slice(1)) {
    // With the comma and the space in front of it: something always stands there.
    edits.push({ start: source.lastIndexOf(',', string.keyStart), end: string.end, text: '' });
  }
  return edits;
}

import type { DerivedForm, Term } from '../core/term.ts';
import type { FiledTerm, TermLoss, TermLossReason } from '../core/term-file.ts';
import { foldLetters } from '../text/ar/fold.ts';
import { makeTerm } from './glossary.ts';
import { BOUNDS, CHOICES } from './glossary-shape.ts';

/** An entry as it shall be; `before` is absent for a new one. */
export interface TermChange {
  readonly before?: Term;
  readonly after: Term;
}

export interface MergedTerms {
  /** In the order of the glossary, new ones last. */
  readonly changes: readonly TermChange[];
  readonly losses: readonly TermLoss[];
  /** Entries of the file that the glossary has as they are. */
  readonly unchanged: number;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** One entry under way. */
interface Open {
  readonly before?: Term;
  now: Term;
}

interface Spelled {
  readonly open: Open;
  /** Index of the derived forms it stands in; undefined for the name itself. */
  readonly derived?: number;
}

/**
 * What entries of another file add to the glossary. The desk's own words stay where the file says something else, and that is told;
 * with `replace` the file's words count. Nothing is ever taken out that the file does not speak of. Pure.
 */
export function mergeTerms(terms: readonly Term[], filed: readonly FiledTerm[], replace: boolean): MergedTerms {
  return new Merger(terms, filed, replace).merge();
}

class Merger {
  readonly #open: Open[];
  readonly #filed: readonly FiledTerm[];
  readonly #replace: boolean;
  readonly #spelled = new Map<string, Spelled>();
  readonly #losses: TermLoss[] = [];

  constructor(terms: readonly Term[], filed: readonly FiledTerm[], replace: boolean) {
    this.#open = terms.map((term) => ({ before: term, now: term }));
    this.#filed = filed;
    this.#replace = replace;
    for (const open of this.#open) this.#spell(open);
  }

  merge(): MergedTerms {
    const seen = new Map<string, FiledTerm>();
    let unchanged = 0;
    for (const given of this.#filed) {
      const entry = this.#valid(given);
      if (!entry) continue;
      const key = `${lettersOf(entry.term)}\n${entry.pair ? Object.keys(entry.translations ?? {}).join() : ''}`;
      const first = seen.get(key);
      if (first) {
        this.#lose('duplicate', entry, String(first.place.line ?? ''));
        continue;
      }
      seen.set(key, entry);
      const kept = this.#losses.length;
      const there = this.#spelled.get(lettersOf(entry.term));
      if (!there) this.#add(entry);
      else if (entry.pair) this.#pair(entry, there);
      else if (there.derived !== undefined) this.#lose('taken', entry, there.open.now.term);
      else this.#whole(entry, there.open);
      if (there && this.#losses.length === kept && same(there.open.now, there.open.before)) unchanged++;
    }
    this.#dropLooseReferences();
    const changes = this.#open
      .filter(({ before, now }) => !before || !same(before, now))
      .map(({ before, now }): TermChange => ({ ...(before ? { before } : {}), after: now }));
    return { changes, losses: this.#losses, unchanged };
  }

  #lose(reason: TermLossReason, { term, place }: Pick<FiledTerm, 'term' | 'place'>, detail: string): void {
    this.#losses.push({ reason, place, term, detail });
  }

  #spell(open: Open): void {
    const { term, variants, derived } = open.now;
    for (const text of [term, ...variants]) this.#claim(text, { open });
    derived.forEach(({ forms }, index) => {
      for (const form of forms) this.#claim(form, { open, derived: index });
    });
  }

  #claim(text: string, spelled: Spelled): void {
    const letters = lettersOf(text);
    if (!this.#spelled.has(letters)) this.#spelled.set(letters, spelled);
  }

  /** The entry without what no glossary can hold; undefined where nothing is left. */
  #valid(entry: FiledTerm): FiledTerm | undefined {
    const fits = (text: string, most: number = BOUNDS.text): boolean => text !== '' && text.length <= most;
    const named = (text: string): boolean => fits(text) && foldLetters(text) !== '';
    if (!named(entry.term)) {
      this.#lose('invalid', entry, entry.term.slice(0, 60));
      return undefined;
    }
    const only = (texts: readonly string[], good: (text: string) => boolean): string[] => {
      for (const text of texts) if (!good(text)) this.#lose('invalid', entry, text.slice(0, 60));
      return [...new Set(texts)].filter((text) => good(text));
    };
    const lists = (by: Lists): Lists =>
      Object.fromEntries(
        Object.entries(by)
          .map(([tag, texts]) => [tag, only(texts, (text) => fits(text))] as const)
          .filter(([, texts]) => texts.length > 0),
      );
    const { type, case: letterCase, article, note, ...rest } = entry;
    const choice = <T extends string>(value: T | undefined, choices: readonly T[]): T | undefined => {
      if (value === undefined || choices.includes(value)) return value;
      this.#lose('invalid', entry, value);
      return undefined;
    };
    const checked = {
      type: choice(type, CHOICES.type),
      case: choice(letterCase, CHOICES.case),
      article: choice(article, CHOICES.article),
    };
    if (note !== undefined && !fits(note, BOUNDS.note)) this.#lose('invalid', entry, note.slice(0, 60));
    const translations = lists(entry.translations ?? {});
    const forbidden = Object.fromEntries(
      Object.entries(lists(entry.forbidden ?? {})).map(([tag, texts]) => [
        tag,
        only(texts, (text) => !translations[tag]?.includes(text)),
      ]),
    );
    return {
      ...rest,
      translations,
      forbidden,
      ...(entry.variants && { variants: only(entry.variants, named).filter((text) => text !== entry.term) }),
      ...(entry.after && { after: only(entry.after, named) }),
      ...(entry.not && { not: only(entry.not, named) }),
      ...(entry.derived && {
        derived: entry.derived.map((one) => ({
          forms: only(one.forms, named),
          translations: lists(one.translations),
        })),
      }),
      ...(note !== undefined && fits(note, BOUNDS.note) && { note }),
      ...Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined)),
    };
  }

  #add(entry: FiledTerm): void {
    const { place: _, pair: __, ...given } = entry;
    const open: Open = { now: makeTerm({ term: entry.term }) };
    this.#open.push(open);
    this.#claim(entry.term, { open });
    open.now = makeTerm({
      ...given,
      forbidden: filled(given.forbidden ?? {}),
      variants: this.#free(entry, entry.variants ?? [], open),
      derived: (entry.derived ?? []).map((one) => ({ ...one, forms: this.#free(entry, one.forms, open) })),
    });
    this.#spell(open);
  }

  /** One of the entry's spellings and one translation. */
  #pair(entry: FiledTerm, { open, derived }: Spelled): void {
    for (const [tag, [text]] of Object.entries(entry.translations ?? {})) {
      const lists = derived === undefined ? open.now.translations : open.now.derived[derived]!.translations;
      const own = lists[tag] ?? [];
      let next = own;
      if (own.length === 0) next = [text!];
      else if (own.includes(text!)) next = own[0] === text || !this.#replace ? own : [text!, ...without(own, text!)];
      else if (this.#replace) next = [text!, ...own.slice(1)];
      else this.#lose('conflict', entry, `${tag}: ${text} / ${own[0]}`);
      if (next === own) continue;
      const translations = { ...lists, [tag]: next };
      open.now =
        derived === undefined
          ? { ...open.now, translations, forbidden: allowed(open.now.forbidden, translations) }
          : {
              ...open.now,
              derived: open.now.derived.map((one, i) => (i === derived ? { ...one, translations } : one)),
            };
    }
    if (entry.note !== undefined && open.now.note === undefined && derived === undefined)
      open.now = { ...open.now, note: entry.note };
  }

  #whole(entry: FiledTerm, open: Open): void {
    const { now } = open;
    const translations = this.#lists(entry, now.translations, entry.translations ?? {});
    const others = { ...now.forbidden };
    for (const [tag, texts] of Object.entries(entry.forbidden ?? {})) {
      const free = texts.filter((text) => !translations[tag]?.includes(text));
      for (const text of texts) if (!free.includes(text)) this.#lose('conflict', entry, `${tag}: ${text}`);
      const all = this.#replace ? free : union(others[tag] ?? [], free);
      if (all.length > 0) others[tag] = all;
    }
    const one = <K extends 'type' | 'case' | 'article' | 'of' | 'note'>(key: K, usual?: Term[K]): Partial<Term> => {
      const given = entry[key] as Term[K] | undefined;
      if (given === undefined || given === now[key]) return {};
      if (this.#replace || now[key] === usual) return { [key]: given } as Partial<Term>;
      this.#lose('conflict', entry, `${key}: ${String(given).slice(0, 60)} / ${String(now[key]).slice(0, 60)}`);
      return {};
    };
    const spellings = (entry.variants ?? [])
      .concat(entry.term)
      .filter((text) => lettersOf(text) !== lettersOf(now.term));
    const own = new Set(now.variants.map(lettersOf));
    const fresh = this.#free(
      entry,
      spellings.filter((text) => !own.has(lettersOf(text))),
      open,
    );
    const kept =
      this.#replace && entry.variants
        ? now.variants.filter((text) => spellings.some((other) => lettersOf(other) === lettersOf(text)))
        : now.variants;
    const context = (key: 'after' | 'not'): readonly string[] => {
      const given = entry[key] ?? [];
      if (given.length === 0 || same(given, now[key])) return now[key];
      return this.#replace ? given : union(now[key], given);
    };
    open.now = {
      ...now,
      variants: [...kept, ...fresh],
      translations,
      forbidden: allowed(others, translations),
      derived: this.#derived(entry, open),
      after: context('after'),
      not: context('not'),
      ids: this.#replace ? { ...now.ids, ...entry.ids } : { ...entry.ids, ...now.ids },
      ...one('type', 'other'),
      ...one('case', 'exact'),
      ...one('article', 'keep'),
      ...one('of'),
      ...one('note'),
    };
    this.#spell(open);
  }

  #derived(entry: FiledTerm, open: Open): readonly DerivedForm[] {
    const all = [...open.now.derived];
    for (const { forms, translations } of entry.derived ?? []) {
      const letters = new Set(forms.map(lettersOf));
      const index = all.findIndex((own) => own.forms.some((form) => letters.has(lettersOf(form))));
      const own = all[index];
      const known = new Set((own?.forms ?? []).map(lettersOf));
      const fresh = this.#free(
        entry,
        forms.filter((form) => !known.has(lettersOf(form))),
        open,
      );
      if (own)
        all[index] = {
          forms: [...own.forms, ...fresh],
          translations: this.#lists(entry, own.translations, translations),
        };
      else if (fresh.length > 0) all.push({ forms: fresh, translations });
    }
    return same(all, open.now.derived) ? open.now.derived : all;
  }

  /** Lists by language with what the file adds; the first of a list is what is written, and stays unless `replace`. */
  #lists(entry: FiledTerm, own: Lists, given: Lists): Lists {
    const lists: Record<string, readonly string[]> = { ...own };
    for (const [tag, texts] of Object.entries(given)) {
      const mine = lists[tag] ?? [];
      if (mine.length === 0 || this.#replace) lists[tag] = same(mine, texts) ? mine : texts;
      else if (mine[0] !== texts[0]) {
        if (!mine.includes(texts[0]!)) this.#lose('conflict', entry, `${tag}: ${texts[0]} / ${mine[0]}`);
      } else lists[tag] = union(mine, texts);
    }
    return lists;
  }

  /** Spellings that no other entry has; the others are told. */
  #free(entry: FiledTerm, texts: readonly string[], open: Open): string[] {
    const free: string[] = [];
    for (const text of texts) {
      const there = this.#spelled.get(lettersOf(text));
      if (there && there.open !== open) this.#lose('taken', entry, `${text}: ${there.open.now.term}`);
      else if (!there && !free.includes(text)) {
        free.push(text);
        this.#claim(text, { open });
      }
    }
    return free;
  }

  /** `of` must name an entry. */
  #dropLooseReferences(): void {
    const terms = new Set(this.#open.map(({ now }) => now.term));
    for (const open of this.#open) {
      const { of } = open.now;
      if (of === undefined || of === open.before?.of || (terms.has(of) && of !== open.now.term)) continue;
      const filed = this.#filed.find((entry) => lettersOf(entry.term) === lettersOf(open.now.term));
      if (filed) this.#lose('invalid', filed, `of: ${of}`);
      const { of: _, ...rest } = open.now;
      open.now = open.before?.of === undefined ? rest : { ...rest, of: open.before.of };
    }
  }
}

/** Letters and marks as written, in one normal form; white space counts once. */
function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

function union(own: readonly string[], given: readonly string[]): readonly string[] {
  const fresh = given.filter((text) => !own.includes(text));
  return fresh.length === 0 ? own : [...own, ...fresh];
}

function without(texts: readonly string[], one: string): string[] {
  return texts.filter((text) => text !== one);
}

function filled(lists: Lists): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, texts]) => texts.length > 0));
}

/** What is a translation now is no longer forbidden. */
function allowed(forbidden: Lists, translations: Lists): Lists {
  return filled(
    Object.fromEntries(
      Object.entries(forbidden).map(([tag, texts]) => [
        tag,
        texts.filter((text) => !translations[tag]?.includes(text)),
      ]),
    ),
  );
}

function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** Keys in order, so that two ways to say the same are the same text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

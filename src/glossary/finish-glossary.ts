import { type Place, TarjumanError } from '../core/error.ts';
import type { Term } from '../core/term.ts';
import { findClashes } from './clashes.ts';
import type { EntryTable } from './entry-table.ts';
import { EMPTY_GLOSSARY, type Glossary, type GlossaryFinding } from './glossary.ts';
import { nearestWord } from './nearest-word.ts';
import { type Fault, shorten } from './node-reader.ts';

/** A term and where it and its shapes stand in the file. */
export interface PlacedTerm {
  readonly term: Term;
  readonly at: Place;
}

export interface ReadGlossary {
  readonly glossary: Glossary;
  readonly findings: GlossaryFinding[];
  /** Where each entry begins, in their order; absent where they were not made, or the glossary was not read just now. */
  readonly placed?: readonly PlacedTerm[];
  /** The glossary without its entries, where they were not made. */
  readonly table?: EntryTable;
}

/** Throws at the first fault; its hint tells the others. */
export function strictly(placed: readonly PlacedTerm[], faults: Fault[], file: string): ReadGlossary {
  checkReferences(placed, byName(placed), faults);
  const clashes = findClashes(placed);
  const all = [...faults, ...clashes.faults];
  if (all.length > 0) throw errorOf(all);
  return { glossary: glossaryOf(placed, file), findings: clashes.findings, placed };
}

/** Leaves faulty entries out, and of two with one name the second; all faults are findings. */
export function leniently(placed: readonly PlacedTerm[], faults: Fault[], file: string): ReadGlossary {
  checkReferences(placed, byName(placed), faults);
  const clashes = findClashes(placed);
  const told = [...faults, ...clashes.faults].map(
    ({ code, message, hint, at }): GlossaryFinding => ({
      check: code === 'GLOSSARY_DUPLICATE_TERM' ? 'duplicate' : 'invalid-entry',
      severity: 'error',
      message: `${message}; ${hint}`,
      at,
    }),
  );
  const firsts = new Map(placed.toReversed().map((one) => [one.term.term, one]));
  const kept = placed.filter((one) => firsts.get(one.term.term) === one);
  return { glossary: glossaryOf(kept, file), findings: [...told, ...clashes.findings].sort(byPlace) };
}

function glossaryOf(placed: readonly PlacedTerm[], file: string): Glossary {
  if (placed.length === 0) return { ...EMPTY_GLOSSARY, file };
  const terms = placed.map(({ term }) => term);
  let places: ReadonlyMap<string, Place> | undefined;
  return {
    terms,
    file,
    get places() {
      places ??= new Map(placed.map(({ term, at }) => [term.term, at]));
      return places;
    },
  };
}

function byPlace(a: { readonly at: Place }, b: { readonly at: Place }): number {
  return (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0);
}

function errorOf(faults: Fault[]): TarjumanError {
  faults.sort(byPlace);
  const first = faults[0]!;
  const others = faults.slice(1, 6).map(({ at, message }) => `line ${at.line}: ${message}`);
  const left = faults.length - 1 - others.length;
  const hints = [first.hint, ...others, ...(left > 0 ? [`and ${left} more`] : [])];
  return new TarjumanError(first.code, first.at, first.message, hints.join('; '));
}

/** Entries by their `term`; the first where several have it. */
function byName(placed: readonly PlacedTerm[]): Names {
  const byTerm = new Map<string, Term>();
  if (placed.some(({ term }) => term.of !== undefined))
    for (const { term } of placed) if (!byTerm.has(term.term)) byTerm.set(term.term, term);
  return { named: (name) => byTerm.get(name), some: () => [...byTerm.keys()].slice(0, 5000) };
}

/** The names of a glossary. */
export interface Names {
  named(name: string): Term | undefined;
  /** So many of them as a misspelled one is compared with. */
  some(): readonly string[];
}

/** `of` names the `term` of another entry, and never goes round in a circle. @param placed those that have `of`, or more */
export function checkReferences(placed: readonly PlacedTerm[], names: Names, faults: Fault[]): void {
  for (const { term, at } of placed) {
    if (term.of === undefined) continue;
    if (names.named(term.of) === undefined) {
      const near = nearestWord(term.of, names.some());
      const hint = near === undefined ? 'add the full form as an entry of its own' : `did you mean «${near}»?`;
      faults.push({
        code: 'GLOSSARY_INVALID',
        at,
        message: `«${shorten(term.term)}» is the short form of «${shorten(term.of)}», which is no entry`,
        hint,
      });
      continue;
    }
    const seen = new Set<string>([term.term]);
    for (
      let next = names.named(term.of);
      next !== undefined;
      next = next.of === undefined ? undefined : names.named(next.of)
    ) {
      if (seen.has(next.term)) {
        const message = `«${shorten(term.term)}» is a short form of itself`;
        faults.push({
          code: 'GLOSSARY_INVALID',
          at,
          message,
          hint: 'let "of" lead to the full form, and the full form to none',
        });
        break;
      }
      seen.add(next.term);
    }
  }
}

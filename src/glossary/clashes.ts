import type { Place } from '../core/error.ts';
import type { Term } from '../core/term.ts';
import { foldLetters } from '../text/ar/fold.ts';
import type { PlacedTerm } from './finish-glossary.ts';
import type { GlossaryFinding } from './glossary.ts';
import { type Fault, shorten } from './node-reader.ts';

interface Seen {
  readonly term: Term;
  readonly at: Place;
  /** Left out for the entry's `term`. */
  readonly written?: string;
}

function writtenOf({ term, written }: Seen): string {
  return written ?? term.term;
}

/**
 * Entries that the matcher could not tell apart. The same letters and the same conditions (`after`, `not`, `case`) are a fault that names both
 * places; letters that are the same only after folding are a warning, since the text's own spelling still decides.
 */
export function findClashes(placed: readonly PlacedTerm[]): { faults: Fault[]; findings: GlossaryFinding[] } {
  const faults: Fault[] = [];
  const findings: GlossaryFinding[] = [];
  const byLetters = new Map<string, Seen | Seen[]>();
  for (const one of placed) {
    const { term, at } = one;
    const shapes = shapesOf(term);
    const own = shapes.length > 1 ? new Set<string>() : undefined;
    for (const written of shapes) {
      const letters = lettersOf(written);
      if (own?.has(letters)) {
        findings.push({
          check: 'repeated-form',
          severity: 'warning',
          message: `«${shorten(written)}» stands twice in the entry`,
          at,
          term: term.term,
        });
        continue;
      }
      own?.add(letters);
      const folded = foldLetters(written);
      const before = byLetters.get(folded);
      const seen: Seen = written === term.term ? one : { term, at, written };
      if (before === undefined) {
        byLetters.set(folded, seen);
        continue;
      }
      const others = Array.isArray(before) ? before : [before];
      const clash = others.find(
        (other) => other.term !== term && lettersOf(writtenOf(other)) === letters && sameConditions(other.term, term),
      );
      const near = others.find((other) => other.term !== term && lettersOf(writtenOf(other)) !== letters);
      if (clash !== undefined) {
        const message = `«${shorten(written)}» is listed twice (first at ${clash.at.line}:${clash.at.column}, in «${shorten(clash.term.term)}»)`;
        faults.push({
          code: 'GLOSSARY_DUPLICATE_TERM',
          at,
          message,
          hint: 'keep one of them, or tell them apart with "after" or "not"',
        });
      } else if (near !== undefined) {
        const message = `«${shorten(written)}» differs from «${shorten(writtenOf(near))}» (${near.at.line}:${near.at.column}) only in letters that texts mix up; a text that spells neither gets the first in letter order`;
        findings.push({ check: 'same-when-folded', severity: 'warning', message, at, also: near.at, term: term.term });
      }
      if (others.length < 50) byLetters.set(folded, [...others, seen]);
    }
  }
  return { faults, findings };
}

function shapesOf(term: Term): readonly string[] {
  return [term.term, ...term.variants, ...term.derived.flatMap(({ forms }) => forms)];
}

/** White space other than one blank. */
const ODD_SPACE = /\s\s|[^\S ]/u;

/** Letters and marks as written, in one normal form; white space counts once. */
function lettersOf(written: string): string {
  const normal = written.normalize('NFC');
  return ODD_SPACE.test(normal) ? normal.replace(/\s+/gu, ' ') : normal;
}

function sameConditions(a: Term, b: Term): boolean {
  return a.case === b.case && keyOf(a.after) === keyOf(b.after) && keyOf(a.not) === keyOf(b.not);
}

function keyOf(words: readonly string[]): string {
  return words.map(foldLetters).sort().join('|');
}

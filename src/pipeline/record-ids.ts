import type { Bitext, BitextUnit } from '../core/bitext.ts';

/** Hands out ids above the highest that was ever seen. */
export class Ids {
  #last: number;
  readonly #prefix: string;

  constructor(prefix: string, taken: readonly string[]) {
    this.#prefix = prefix;
    this.#last = 0;
    for (const id of taken) {
      const number = Number(id.slice(prefix.length));
      if (Number.isSafeInteger(number) && number > this.#last) this.#last = number;
    }
  }

  /** The highest that was given, by this or an earlier run. */
  last(): string {
    return `${this.#prefix}${this.#last}`;
  }

  next(): string {
    return `${this.#prefix}${++this.#last}`;
  }
}

interface GivenIds {
  readonly segments: Ids;
  readonly units: Ids;
}

/** What hands out new ids in a record. */
export function idsOf(record: Bitext | undefined): GivenIds {
  const { units = [], last } = record ?? {};
  return {
    segments: new Ids('s', [
      ...units.flatMap((unit) => unit.segments.map(({ id }) => id)),
      ...(last ? [last.segment] : []),
    ]),
    units: new Ids('u', [...units.map(({ id }) => id), ...(last ? [last.unit] : [])]),
  };
}

/** The highest ids that were ever given, where `units` no longer holds them; most records need not carry them. */
export function retiredIds({ segments, units: given }: GivenIds, units: readonly BitextUnit[]): Bitext['last'] {
  const last = { unit: given.last(), segment: segments.last() };
  const present = new Set(['u0', 's0', ...units.flatMap((unit) => [unit.id, ...unit.segments.map(({ id }) => id)])]);
  return present.has(last.unit) && present.has(last.segment) ? undefined : last;
}

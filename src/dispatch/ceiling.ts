import { TarjumanError } from '../core/error.ts';

/** What one run may use at the most. */
export interface CeilingCaps {
  /** Characters (code points) sent. */
  readonly chars: number;
  /** US dollars. */
  readonly cost: number;
}

/** Held while a request is under way, and for good where it may have been billed. */
export interface Reservation {
  /** The engine answered and billed this much. */
  settle(chars: number, cost: number): void;
  /** Refused before it was worked on: nothing was billed. */
  release(): void;
}

/** One for the whole run, whatever the engines and languages. */
export interface Ceiling {
  readonly caps: CeilingCaps;
  /**
   * Before the first request: adds to what the run means to use. Call it once per language, all of them before the first is sent.
   * @throws TarjumanError CEILING where the whole would pass a cap; nothing has been sent then.
   */
  plan(chars: number, cost: number): void;
  /**
   * Before each attempt. A retry whose first try may have been billed counts again.
   * @throws TarjumanError CEILING where it would pass a cap.
   */
  reserve(chars: number, cost: number): Reservation;
  /** What was billed or may have been, and what is under way. */
  used(): CeilingCaps;
}

/** Sums of dollars carry the error of binary fractions; a millionth of a dollar is nobody's money. */
const EPSILON = 1e-6;

export function createCeiling(caps: CeilingCaps): Ceiling {
  let planned: CeilingCaps = { chars: 0, cost: 0 };
  let used: CeilingCaps = { chars: 0, cost: 0 };

  const passes = (total: CeilingCaps) => total.chars > caps.chars || total.cost > caps.cost + EPSILON;

  return {
    caps,
    plan(chars, cost) {
      planned = add(planned, chars, cost);
      if (passes(planned)) throw passed(planned, caps, false);
    },
    reserve(chars, cost) {
      const next = add(used, chars, cost);
      if (passes(next)) throw passed(next, caps, true);
      used = next;
      let open = true;
      return {
        settle(billedChars, billedCost) {
          if (!open) return;
          open = false;
          used = add(used, billedChars - chars, billedCost - cost);
        },
        release() {
          if (!open) return;
          open = false;
          used = add(used, -chars, -cost);
        },
      };
    },
    used: () => used,
  };
}

function add(total: CeilingCaps, chars: number, cost: number): CeilingCaps {
  return { chars: total.chars + chars, cost: total.cost + cost };
}

/** @param begun whether the run has sent something already */
function passed(needed: CeilingCaps, caps: CeilingCaps, begun: boolean): TarjumanError {
  const flags: string[] = [];
  if (needed.chars > caps.chars) flags.push(`--max-chars ${needed.chars}`);
  if (needed.cost > caps.cost + EPSILON)
    flags.push(`--max-cost ${(Math.ceil(needed.cost * 100 - EPSILON) / 100).toFixed(2)}`);
  return new TarjumanError(
    'CEILING',
    {},
    `the run ${begun ? 'has sent what it may; with the next request it would come to' : 'would send'} ${needed.chars} characters (${dollars(needed.cost)}); the ceiling is ${caps.chars} characters (${dollars(caps.cost)})`,
    `raise it with ${flags.join(' ')} or under "ceiling" in tarjuman.yaml, or give fewer articles`,
  );
}

function dollars(amount: number): string {
  const digits = amount > 0 && amount < 0.01 ? 4 : 2;
  return `${amount.toFixed(digits)} USD`;
}

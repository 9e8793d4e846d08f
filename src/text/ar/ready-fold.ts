/**
 * The table of folded letters as the build lays it ready, since asking for fourteen thousand characters takes most of the time in which a command starts.
 * Undefined where nothing is built: then `fold.ts` makes it.
 */
export interface ReadyFold {
  /** Runs of units, four numbers each: units since the end of the run before, units in the run, what they fold to, and how much that grows from one to the next. */
  readonly runs: readonly number[];
  /** Units that stand for several letters, and these. */
  readonly expansions: readonly (readonly [unit: number, letters: string])[];
}

export const READY_FOLD: ReadyFold | undefined = undefined;

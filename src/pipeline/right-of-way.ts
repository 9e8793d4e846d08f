/** One article's place in the order in which segments reach the engine's queue. */
export interface Turn {
  /** Comes when every article of a higher priority has handed in its segments, has ended, or waits for somebody else. */
  come(): Promise<void>;
  /** This article is in nobody's way any more; may be said more than once. */
  taken(): void;
}

/**
 * Articles are read at once, and an ordinary one may be read sooner than an urgent one that was begun before it.
 * The queue's lanes order only what is in the queue; this holds the ordinary ones back until the urgent ones are in it.
 *
 * Nobody waits for an article that has not been begun, so articles must be begun in the order of their priority.
 *
 * @param priorities one for each article that will be begun, in that order
 * @returns makes the turn of the article that is begun next: of a large run nearly all have not come, or are over
 */
export function createTurns(priorities: Iterable<number>): (priority: number) => Turn {
  /** How many articles of each priority are still to hand in. */
  const open = new Map<number, number>();
  for (const priority of priorities) open.set(priority, (open.get(priority) ?? 0) + 1);
  const waiting = new Set<{ readonly priority: number; readonly go: () => void }>();
  const isHeld = (priority: number) => [...open.keys()].some((other) => other > priority);

  function leave(priority: number): void {
    const left = open.get(priority)! - 1;
    if (left > 0) {
      open.set(priority, left);
      return;
    }
    open.delete(priority);
    for (const one of waiting) {
      if (isHeld(one.priority)) continue;
      waiting.delete(one);
      one.go();
    }
  }

  return (priority) => {
    let inTheWay = true;
    return {
      come: () =>
        new Promise<void>((go) => {
          if (isHeld(priority)) waiting.add({ priority, go });
          else go();
        }),
      taken() {
        if (inTheWay) leave(priority);
        inTheWay = false;
      },
    };
  };
}

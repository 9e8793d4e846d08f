import type { PerformanceObserver } from 'node:perf_hooks';

/** Milliseconds: what is over sooner needs no packing. */
const PACKING_BEGINS_MS = 3000;
/** Pages are packed where they are so many times what is in use: from 1.8 times on it costs a hundredth of the time, from 1.6 a twenty-fifth (docs/performance.md). */
const LOOSE = 2;

/** For commands that may go over articles without number: V8's heap stays near to what is in use. */
export function stayLean(): void {
  // V8 would let the heap grow to four times of what was alive at the last collection before it collects again: this is for a third more.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--heap-growing-percent=35');
  // A run goes through some two thousand functions, and most of what it did to optimise them never came back: it waits five times as long before it does,
  // and puts half as much of other functions into each.
  // V8 has these flags in Node 20; to a flag that it does not know it would say so on standard error.
  if (!process.version.startsWith('v20.')) return;
  setFlagsFromString('--interrupt-budget=300000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=400');
  setTimeout(() => packWhereLoose(process.getBuiltinModule('node:v8')), PACKING_BEGINS_MS).unref();
}

/** An entry of the kind `gc`, whose detail the types leave out. */
interface Collection {
  readonly detail: { readonly kind: number };
}

/** Sizes in bytes. */
interface Space {
  readonly space_name: string;
  readonly physical_space_size: number;
  readonly space_used_size: number;
}

/** What is asked and told of `node:v8`. */
interface Heap {
  getHeapSpaceStatistics(): readonly Space[];
  setFlagsFromString(flag: string): void;
}

/**
 * V8 empties only pages of which half to two thirds are free when a collection begins, and by then what will be garbage at its end has filled nearly all: so the pages grow by a megabyte with each
 * collection. Where they are {@link LOOSE}, the next collection takes pages of which a fifth is free. It costs 0.1 s, and some six in a hundred of them do it.
 */
export function packWhereLoose(heap: Heap): PerformanceObserver {
  const { PerformanceObserver, constants } = process.getBuiltinModule('node:perf_hooks');
  let packs = false;
  const observer = new PerformanceObserver((list) => {
    const kinds = (list.getEntries() as unknown as Collection[]).map(({ detail }) => detail.kind);
    if (!kinds.includes(constants.NODE_PERFORMANCE_GC_MAJOR)) return;
    const old = heap.getHeapSpaceStatistics().find((space) => space.space_name === 'old_space');
    const loose = old !== undefined && old.physical_space_size > LOOSE * old.space_used_size;
    if (loose === packs) return;
    packs = loose;
    heap.setFlagsFromString(packs ? '--optimize-for-size' : '--no-optimize-for-size');
  });
  observer.observe({ entryTypes: ['gc'] });
  return observer;
}

import { useCallback, useMemo, useState } from 'preact/hooks';
import { ApiFault } from './api.ts';
import { usePage } from './context.ts';
import { fieldOf } from './field-of.ts';
import type { ArticleStore } from './store.ts';
import { cursorOf } from './tag-isolates.ts';
import { retoldText } from './words.ts';

/** Where a segment is being divided: the place of the cursor in its target, in UTF-16 units. */
export interface Splitting {
  readonly id: string;
  readonly cursor: number;
}

/** Splitting and merging segments, and taking the last change of many rows back. What cannot be done is announced with its reason. */
export function useBorders(store: ArticleStore, go: (id: string | undefined, field: boolean) => void) {
  const { say, announce, language } = usePage();
  const [splitting, setSplitting] = useState<Splitting>();

  /** What the server refuses is said in its own words. */
  const guarded = useCallback(
    async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } catch (fault) {
        if (!(fault instanceof ApiFault)) throw fault;
        const why = [fault.body.message, fault.body.hint].filter(Boolean).map((text) => retoldText(language, text!));
        announce('borders.refused', { reason: why.join(`${say('semicolon')} `) });
      }
    },
    [announce],
  );

  const beginSplit = useCallback(
    (id: string): void => {
      const field = fieldOf(id);
      const cursor = field && field === document.activeElement ? cursorOf(field) : 0;
      void store.settled(id).then((saved) => {
        if (saved) setSplitting({ id, cursor });
        else announce('borders.unsaved', { id });
      });
    },
    [store, announce],
  );

  const split = useCallback(
    (id: string, cut: { source: number; target: number }): void => {
      setSplitting(undefined);
      void guarded(async () => {
        const done = await store.split(id, cut);
        announce(done ? 'split.done' : 'borders.changed', { id });
        go(id, true);
      });
    },
    [store, announce, go, guarded],
  );

  const merge = useCallback(
    (id: string): void => {
      const next = store.following(id);
      if (next === undefined) {
        announce('merge.none', { id });
        return;
      }
      void guarded(async () => {
        if (!(await store.settled(id, next))) {
          announce('borders.unsaved', { id });
          return;
        }
        const done = await store.merge(id, next);
        announce(done ? 'merge.done' : 'borders.changed', { id, next });
        go(id, true);
      });
    },
    [store, announce, go, guarded],
  );

  const undo = useCallback((): void => {
    const batch = store.lastBatch;
    if (!batch) {
      announce('borders.nothing');
      return;
    }
    void guarded(async () => {
      const count = await store.undo();
      announce('replace.undone', { count });
      if (batch.row !== '') go(batch.row, true);
    });
  }, [store, announce, go, guarded]);

  const borders = useMemo(
    () => ({ onSplit: beginSplit, onMerge: merge, onCut: split, onClose: () => setSplitting(undefined) }),
    [beginSplit, merge, split],
  );

  return { splitting, undo, ...borders };
}

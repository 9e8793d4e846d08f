import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from './context.ts';
import { commandOf } from './keys.ts';
import type { ArticleStore } from './store.ts';

/** What keys ask for and the article's view does. */
interface Actions {
  readonly go: (id: string | undefined, field: boolean) => void;
  readonly approve: (id: string) => void;
  readonly borders: { readonly onSplit: (id: string) => void; readonly onMerge: (id: string) => void };
  readonly undo: () => void;
  /** Asks for the reason. */
  readonly onDismiss: (id: string) => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** Every command of `keys.ts` on the rows as they are shown, wherever on the page the key is pressed. */
export function useKeys(store: ArticleStore, ids: readonly string[], actions: Actions): void {
  const { announce, singleKeys } = usePage();
  const { go, approve, borders, undo, onDismiss, onSearch, onHelp } = actions;
  const choosing = useRef(false);

  // Not after the next drawing: a key that is pressed before would go by what was shown earlier.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (target.closest('dialog')) return;
      const inText = target.matches('input:not([type=checkbox]), select, textarea');
      const active = store.active;
      const row = active === undefined ? undefined : store.state(active).row;
      // Behind Ctrl+. a digit chooses a fix.
      if (choosing.current) {
        choosing.current = false;
        document.body.classList.remove('choosing');
        const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
        if (digit) {
          event.preventDefault();
          document
            .querySelector<HTMLButtonElement>(`tbody[data-row="${CSS.escape(active ?? '')}"] [data-fix="${digit}"]`)
            ?.click();
          return;
        }
      }
      const command = commandOf(event, inText, singleKeys);
      if (!command) return;
      // A key that is held down approves one row, not all.
      if (command === 'approve' && event.repeat) {
        event.preventDefault();
        return;
      }
      const at = active === undefined ? -1 : ids.indexOf(active);
      const field = target.matches('textarea');
      const isProblem = (id: string): boolean =>
        store.state(id).row.findings.length > 0 || store.state(id).row.state === 'initial';
      const problem = (step: 1 | -1): void => {
        let i = at + step;
        while (ids[i] !== undefined && !isProblem(ids[i]!)) i += step;
        if (ids[i] === undefined) announce('noProblem');
        else go(ids[i], true);
      };
      switch (command) {
        case 'approve':
          if (active !== undefined) approve(active);
          break;
        case 'save':
          if (active !== undefined) void store.flush(active);
          break;
        case 'next':
          go(ids[Math.min(ids.length - 1, at + 1)], field || at < 0);
          break;
        case 'previous':
          go(ids[Math.max(0, at - 1)], field);
          break;
        case 'nextProblem':
          problem(1);
          break;
        case 'previousProblem':
          problem(-1);
          break;
        case 'fixes': {
          const count = document.querySelectorAll(`tbody[data-row="${CSS.escape(active ?? '')}"] [data-fix]`).length;
          choosing.current = count > 0;
          document.body.classList.toggle('choosing', count > 0);
          announce(count > 0 ? 'fix.choose' : 'fix.none', { count });
          break;
        }
        case 'leave':
          if (!inText) return;
          if (active !== undefined) document.querySelector<HTMLElement>(`[data-head="${CSS.escape(active)}"]`)?.focus();
          break;
        case 'reopen':
          if (active !== undefined && (row?.state === 'reviewed' || row?.state === 'final'))
            void store.flush(active, { reopen: true }).then(() => announce('reopened', { id: active }));
          break;
        case 'edit':
          go(active ?? ids[0], true);
          break;
        case 'dismiss':
          if (row && row.findings.length > 0) onDismiss(row.id);
          break;
        case 'split':
          if (active !== undefined) borders.onSplit(active);
          break;
        case 'merge':
          if (active !== undefined) borders.onMerge(active);
          break;
        case 'undo':
          undo();
          break;
        case 'search':
          onSearch();
          break;
        case 'help':
          onHelp();
          break;
      }
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

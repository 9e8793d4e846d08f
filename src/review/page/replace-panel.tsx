import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { showDifference } from '../../text/show-difference.ts';
import { ApiFault } from './api.ts';
import { useChanges, usePage } from './context.ts';
import { Difference } from './marked.tsx';
import { findHits } from './replace.ts';
import type { ArticleStore } from './store.ts';

/** Beyond these the preview says how many more there are. */
const SHOWN = 100;

/** Search in the translations, and replace with a look first; what was replaced can be taken back. */
export function ReplacePanel({
  store,
  onClose,
  onGo,
}: {
  store: ArticleStore;
  onClose: () => void;
  onGo: (id: string) => void;
}) {
  const { say, announce } = usePage();
  useChanges((call) => store.onChange(call), [store]);
  const [find, setFind] = useState('');
  const [replacement, setReplacement] = useState('');
  const [anyCase, setAnyCase] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const first = useRef<HTMLInputElement>(null);
  // With the panel itself: whoever presses a key at once means the panel.
  useLayoutEffect(() => first.current?.focus(), []);
  const { to } = store.data;
  const version = store.data.version;
  const hits = useMemo(
    () => findHits(store, find, replacement, anyCase),
    [store, find, replacement, anyCase, version, store.lastBatch],
  );
  const chosen = hits.filter(({ id, before, after }) => !left.has(id) && before !== after);
  const side = { lang: to, dir: directionOf(to) };

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (fault) {
      if (!(fault instanceof ApiFault)) throw fault;
      announce('replace.failed');
    }
  };
  return (
    <form
      class="replace"
      aria-label={say('replace.open')}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length === 0) return;
        void guarded(async () => {
          const edits = chosen.map(({ id, etag, after }) => ({ id, etag, target: after }));
          const refused = await store.replace(edits);
          announce('replace.done', { count: edits.length - refused.length });
        });
      }}
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label>
        <span>{say('replace.find')}</span>
        <input ref={first} type="text" {...side} value={find} onInput={(event) => setFind(event.currentTarget.value)} />
      </label>
      <label>
        <span>{say('replace.with')}</span>
        <input
          type="text"
          {...side}
          value={replacement}
          onInput={(event) => setReplacement(event.currentTarget.value)}
        />
      </label>
      <label class="tick">
        <input type="checkbox" checked={anyCase} onChange={(event) => setAnyCase(event.currentTarget.checked)} />
        <span>{say('replace.anyCase')}</span>
      </label>
      <button type="submit" disabled={chosen.length === 0 || replacement === find}>
        {say('replace.do', { count: chosen.length })}
      </button>
      <button
        type="button"
        disabled={store.lastBatch?.kind !== 'replace'}
        onClick={() => void guarded(async () => announce('replace.undone', { count: await store.undo() }))}
      >
        {say('replace.undo')}
      </button>
      <button type="button" onClick={onClose}>
        {say('close')}
      </button>
      <p>{find === '' ? say('replace.hint') : say('replace.found', { count: hits.length })}</p>
      <ul>
        {hits.slice(0, SHOWN).map(({ id, before, after }) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={!left.has(id)}
                onChange={(event) => {
                  const next = new Set(left);
                  if (event.currentTarget.checked) next.delete(id);
                  else next.add(id);
                  setLeft(next);
                }}
              />
              <span dir="ltr">{id}</span>
            </label>
            <p {...side}>
              <Difference pieces={showDifference(before, after, to)} />
            </p>
            <button type="button" onClick={() => onGo(id)}>
              {say('replace.go')}
              <span class="vh"> {id}</span>
            </button>
          </li>
        ))}
      </ul>
      {hits.length > SHOWN && <p>{say('replace.more', { count: hits.length - SHOWN })}</p>}
    </form>
  );
}

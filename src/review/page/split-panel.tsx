import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { usePage } from './context.ts';
import { cutPlaces } from './cut.ts';
import type { Row } from './data.ts';
import { Plain } from './marked.tsx';

/** Two borders to be moved word by word, one on each side, and what the halves will be. */
export function SplitPanel({
  row,
  from,
  to,
  cursor,
  onSplit,
  onClose,
}: {
  row: Row;
  from: string;
  to: string;
  /** Where the cursor stands in the translation. */
  cursor: number;
  onSplit: (cut: { source: number; target: number }) => void;
  onClose: () => void;
}) {
  const { say } = usePage();
  const places = useMemo(() => cutPlaces({ ...row, from, to }, cursor), [row, from, to, cursor]);
  const [cut, setCut] = useState(places?.at);
  const first = useRef<HTMLInputElement>(null);
  // With the panel itself: whoever presses a key at once means the panel.
  useLayoutEffect(() => first.current?.focus(), []);
  if (!places || !cut)
    return (
      <p class="banner warn" role="alert">
        {say('split.oneWord', { id: row.id })} <Close onClose={onClose} />
      </p>
    );
  const sides = {
    source: { text: row.source, side: { lang: from, dir: directionOf(from) } },
    target: { text: row.target, side: { lang: to, dir: directionOf(to) } },
  };
  const half = (which: 'source' | 'target', index: 0 | 1): string => {
    const { text } = sides[which];
    return (index === 0 ? text.slice(0, cut[which]) : text.slice(cut[which])).trim();
  };
  const slider = (which: 'source' | 'target') => (
    <label>
      <span>{say(`split.${which}`)}</span>
      <input
        ref={which === 'source' ? first : null}
        type="range"
        dir={sides[which].side.dir}
        min={0}
        max={places[which].length - 1}
        value={places[which].indexOf(cut[which])}
        aria-valuetext={say('split.between', {
          before: half(which, 0).split(/\s+/).slice(-3).join(' '),
          after: half(which, 1).split(/\s+/).slice(0, 3).join(' '),
        })}
        onInput={(event) => setCut({ ...cut, [which]: places[which][Number(event.currentTarget.value)]! })}
      />
    </label>
  );
  return (
    <form
      class="split"
      aria-label={say('split.title', { id: row.id })}
      onSubmit={(event) => {
        event.preventDefault();
        onSplit(cut);
      }}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onClose();
        else if (event.code === 'Enter' && event.target instanceof HTMLInputElement) onSplit(cut);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <h3>{say('split.title', { id: row.id })}</h3>
      {slider('source')}
      {row.target !== '' && slider('target')}
      <ol class="halves">
        {([0, 1] as const).map((index) => (
          <li key={index}>
            {(['source', 'target'] as const).map((which) => (
              <p key={which} {...sides[which].side}>
                <Plain text={half(which, index)} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p class="meta">{say('split.about')}</p>
      <p class="acts">
        <button type="submit">{say('split.do')}</button>
        <Close onClose={onClose} />
      </p>
    </form>
  );
}

function Close({ onClose }: { onClose: () => void }) {
  const { say } = usePage();
  return (
    <button type="button" onClick={onClose}>
      {say('close')}
    </button>
  );
}

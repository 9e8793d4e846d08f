import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { CHUNK, Heights } from './window.ts';

/** How much more than the window is drawn on either side, in heights of the window. */
const MARGIN = 1;

/**
 * A long list of rows of which only those near the window are drawn; others leave a gap of their height. `keep` is drawn wherever it is: it has the
 * focus, or is to get it. For print everything is drawn.
 */
export function Rows({
  ids,
  keep,
  row,
}: {
  ids: readonly string[];
  keep: string | undefined;
  row: (id: string, index: number) => ComponentChildren;
}) {
  const [, draw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const heights = useRef(new Heights());
  const range = useRef<readonly [number, number]>([0, 0]);
  const printing = useRef(false);
  const top = useRef<HTMLTableSectionElement>(null);
  const chunks = Math.ceil(ids.length / CHUNK);

  const look = (): void => {
    const start = top.current?.getBoundingClientRect().top ?? 0;
    const view = innerHeight;
    const next = heights.current.visible(chunks, -start - MARGIN * view, -start + (1 + MARGIN) * view);
    const [first, last] = range.current;
    if (next[0] === first && next[1] === last) return;
    range.current = next;
    draw(undefined);
  };

  useEffect(() => {
    let asked = 0;
    const later = (): void => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        look();
      });
    };
    const resized = (): void => {
      heights.current.clear();
      later();
    };
    const print = (on: boolean) => (): void => {
      printing.current = on;
      draw(undefined);
    };
    const before = print(true);
    const after = print(false);
    addEventListener('scroll', later, { passive: true });
    addEventListener('resize', resized);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    look();
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('scroll', later);
      removeEventListener('resize', resized);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  });

  const kept = keep === undefined ? -1 : ids.indexOf(keep);
  const shown = new Set<number>();
  const [first, last] = printing.current ? [0, chunks - 1] : range.current;
  for (let chunk = first; chunk <= Math.min(last, chunks - 1); chunk++) shown.add(chunk);
  if (kept >= 0) shown.add(Math.floor(kept / CHUNK));
  const order = [...shown].sort((a, b) => a - b);

  useLayoutEffect(() => {
    for (const chunk of order) {
      const nodes = ids
        .slice(chunk * CHUNK, (chunk + 1) * CHUNK)
        .map((id) => document.querySelector(`tbody[data-row="${CSS.escape(id)}"]`)?.getBoundingClientRect());
      const from = nodes[0]?.top;
      const to = nodes.at(-1)?.bottom;
      if (from !== undefined && to !== undefined) heights.current.set(chunk, to - from);
    }
  });

  const parts: ComponentChildren[] = [<tbody ref={top} key="top" class="gap" />];
  let at = 0;
  for (const chunk of order) {
    if (chunk > at) parts.push(<Gap key={`gap-${at}`} height={heights.current.between(at, chunk)} />);
    for (let index = chunk * CHUNK; index < Math.min(ids.length, (chunk + 1) * CHUNK); index++)
      parts.push(row(ids[index]!, index));
    at = chunk + 1;
  }
  if (at < chunks) parts.push(<Gap key={`gap-${at}`} height={heights.current.between(at, chunks)} />);
  return <>{parts}</>;
}

function Gap({ height }: { height: number }) {
  return (
    <tbody class="gap" aria-hidden="true">
      <tr>
        <td colSpan={4} style={{ height: `${Math.round(height)}px` }} />
      </tr>
    </tbody>
  );
}

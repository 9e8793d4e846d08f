import { memo } from 'preact/compat';
import { useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { Conflict } from './conflict.tsx';
import { useChanges, usePage, whenText } from './context.ts';
import type { Row } from './data.ts';
import { type Borders, Detail } from './detail.tsx';
import { fieldOf } from './field-of.ts';
import { Findings } from './findings.tsx';
import { Marked, Message } from './marked.tsx';
import { pairsOf } from './pairs.ts';
import { riskOf } from './risk.ts';
import { SplitPanel } from './split-panel.tsx';
import type { ArticleStore } from './store.ts';
import { TABLE } from './table-roles.ts';
import {
  barePlaceOf,
  canIsolate,
  copyBare,
  cursorOf,
  isolateTags,
  putText,
  settleCursor,
  showIn,
  stepOver,
  textIn,
} from './tag-isolates.ts';
import { retoldText } from './words.ts';

interface Props {
  readonly store: ArticleStore;
  readonly id: string;
  readonly index: number;
  readonly showRisk: boolean;
  readonly onApprove: (id: string) => void;
  /** Set from outside: the reason for answering this row's first finding is asked for. */
  readonly asking: boolean;
  readonly onAsked: () => void;
  /** The row is about to be divided; where the cursor stood in its translation. */
  readonly splitting: number | undefined;
  readonly borders: Borders;
}

/** One segment: source, translation, state; what checks say under it, and everything else while somebody works on it. */
export const RowView = memo(function RowView({
  store,
  id,
  index,
  showRisk,
  onApprove,
  asking,
  onAsked,
  splitting,
  borders,
}: Props) {
  useChanges((call) => store.onRow(id, call), [store, id]);
  const { say, language, desk } = usePage();
  const [lit, setLit] = useState<string>();
  const state = store.state(id);
  const { row, draft } = state;
  const { from, to } = store.data;
  const text = draft?.text ?? row.target;
  const active = store.active === id;
  const isolated = row.codes !== undefined && canIsolate(text);
  const pairs = useMemo(() => pairsOf(row, text, from, to), [row, text, from, to]);
  const flags = (side: 'source' | 'target') =>
    side === 'target' && text !== row.target
      ? []
      : row.findings.flatMap((finding) => {
          const span = finding[side];
          return span ? [{ ...span, severity: finding.severity }] : [];
        });
  const titleOf = (pair: string): string | undefined => {
    const name = pair.startsWith('name-') ? row.names[Number(pair.slice(5)) - 1] : undefined;
    return name && `${name.term} → ${name.accepted.join(', ')}${name.note ? ` (${name.note})` : ''}`;
  };
  /** Whoever moves the cursor into a name, a number or a quotation sees its partner in the source marked. */
  const cursor = useRef(0);
  const follow = (field: HTMLTextAreaElement): void => {
    settleCursor(field, cursor.current);
    cursor.current = field.selectionStart;
    const at = cursorOf(field);
    setLit(pairs.target.find(({ start, end }) => start <= at && at <= end)?.pair);
  };
  const use = (words: string, whole: boolean): void => {
    const field = fieldOf(id);
    if (!field) return;
    const now = textIn(field);
    const [start, end] = whole ? [0, now.length] : [cursorOf(field), barePlaceOf(field, field.selectionEnd)];
    field.focus();
    const next = now.slice(0, start) + words + now.slice(end);
    store.type(id, next);
    showIn(field, next, start + words.length);
  };
  const shown = row.stale ? 'stale' : row.state;
  const risk = showRisk ? riskOf(row) : undefined;
  return (
    <tbody
      class={`seg r-${row.role}${row.first ? ' first' : ''}${active ? ' active' : ''}`}
      data-row={id}
      {...TABLE.group}
    >
      <tr {...TABLE.row} aria-rowindex={index + 2} aria-current={active ? 'true' : undefined}>
        <th scope="row" {...TABLE.rowHead} tabIndex={-1} data-head={id}>
          <span dir="ltr">{id}</span>
          {row.first && row.role !== 'body' && <span class="role">{say(`role.${row.role}`)}</span>}
        </th>
        <td {...TABLE.cell} class="t src" lang={from} dir={directionOf(from)}>
          <Marked
            text={row.source}
            marks={pairs.source}
            flags={flags('source')}
            codes={row.codes}
            lit={lit}
            onLit={setLit}
            titleOf={titleOf}
          />
        </td>
        <td {...TABLE.cell} class="t tgt" lang={to} dir={directionOf(to)}>
          <div class="edit">
            <div class="mirror" aria-hidden="true">
              <Marked
                text={text}
                marks={pairs.target}
                flags={flags('target')}
                lit={lit}
                titleOf={titleOf}
                tagged={row.codes}
                quiet
              />
              {'\u200b'}
            </div>
            <textarea
              data-id={id}
              lang={to}
              dir={directionOf(to)}
              rows={1}
              spellcheck
              autoComplete="off"
              aria-label={say('translationOf', { id })}
              aria-describedby={`more-${id}`}
              data-isolated={isolated ? '' : undefined}
              value={isolated ? isolateTags(text) : text}
              onInput={(event) => {
                const field = event.currentTarget;
                const typed = textIn(field);
                if (isolated) putText(field, typed);
                store.type(id, typed);
              }}
              onKeyDown={(event) => stepOver(event.currentTarget, event.key)}
              onCopy={(event) => copyBare(event)}
              onCut={(event) => {
                const field = event.currentTarget;
                if (copyBare(event)) field.ownerDocument.execCommand('delete');
              }}
              onFocus={() => store.activate(id)}
              onSelect={(event) => follow(event.currentTarget)}
              onKeyUp={(event) => follow(event.currentTarget)}
              onClick={(event) => follow(event.currentTarget)}
              onBlur={() => {
                setLit(undefined);
                void store.flush(id);
              }}
            />
          </div>
        </td>
        <td {...TABLE.cell} class="st" dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <span class={`badge b-${shown}`}>{say(`state.${shown}`)}</span>
          {row.mock && <span class="badge b-mock">{say('mock')}</span>}
          {state.saving !== 'idle' && <span class={`saving s-${state.saving}`}>{say(`saving.${state.saving}`)}</span>}
          <Origin row={row} />
          {risk && risk.why.length > 0 && (
            <span class="why">{risk.why.map((why) => say(`risk.${why}`)).join(`${say('comma')} `)}</span>
          )}
          {store.isOpen(id, desk.rounds) && text !== '' && (
            <button type="button" class="approve" tabIndex={active ? 0 : -1} onClick={() => onApprove(id)}>
              {say('approve')}
              <span class="vh"> {id}</span>
            </button>
          )}
        </td>
      </tr>
      <tr {...TABLE.row} class="more">
        <td {...TABLE.cell} colSpan={4} id={`more-${id}`} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          {state.fault && <p class="banner warn">{say('notSaved', { reason: retoldText(language, state.fault) })}</p>}
          {state.conflict && draft && <Conflict store={store} state={state} />}
          {row.open && (
            <p class="f f-warning">
              <strong>{say('why')}</strong> <Message text={row.open.message} />
            </p>
          )}
          <Findings
            store={store}
            row={row}
            text={text}
            active={active}
            asking={asking}
            onAsked={onAsked}
            onLit={setLit}
          />
          {!active && row.notes.length > 0 && <p class="meta">{say('notes.count', { count: row.notes.length })}</p>}
          {!active && row.offer > 0 && row.state !== 'reviewed' && row.state !== 'final' && (
            <p class="meta">{say('memory.there', { score: row.offer })}</p>
          )}
          {splitting !== undefined && (
            <SplitPanel
              key={row.etag}
              row={row}
              from={from}
              to={to}
              cursor={splitting}
              onSplit={(cut) => borders.onCut(id, cut)}
              onClose={() => {
                borders.onClose();
                fieldOf(id)?.focus();
              }}
            />
          )}
          {active && <Detail store={store} row={row} text={text} onUse={use} onLit={setLit} borders={borders} />}
        </td>
      </tr>
    </tbody>
  );
});

/** Where the translation comes from, and who has approved it. */
function Origin({ row }: { row: Row }) {
  const { say, language } = usePage();
  const { origin, approval } = row;
  if (!origin) return null;
  const who = origin.kind === 'engine' ? origin.provider : origin.kind === 'memory' ? `${origin.score} %` : origin.by;
  return (
    <>
      <span class="meta">
        {say(`origin.${origin.kind}`)} <bdi>{who}</bdi>
      </span>
      {approval && (
        <span class="meta">
          {say('approvedBy')} <bdi>{approval.by}</bdi>{' '}
          <time dateTime={approval.at}>{whenText(approval.at, language)}</time>
        </span>
      )}
    </>
  );
}

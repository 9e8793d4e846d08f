import { memo } from 'preact/compat';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { showDifference } from '../../text/show-difference.ts';
import { useChanges, usePage, whenText } from './context.ts';
import type { Row, RowFinding } from './data.ts';
import { type Borders, Detail } from './detail.tsx';
import { Difference, Marked, Message, Plain } from './marked.tsx';
import { pairsOf } from './pairs.ts';
import { riskOf } from './risk.ts';
import { SplitPanel } from './split-panel.tsx';
import type { ArticleStore, RowState } from './store.ts';
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

export const fieldOf = (id: string): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-id="${CSS.escape(id)}"]`);

/** The text with a fix in its place; undefined where the words that it was for have gone. */
export function applyFix(
  text: string,
  checked: string,
  fix: { start: number; end: number; text: string },
): string | undefined {
  const words = checked.slice(fix.start, fix.end);
  let at = text.slice(fix.start, fix.end) === words ? fix.start : text.indexOf(words);
  if (words === '' || at < 0) return undefined;
  if (text !== checked && text.indexOf(words, at + 1) >= 0 && at !== fix.start) at = -1;
  return at < 0 ? undefined : text.slice(0, at) + fix.text + text.slice(at + words.length);
}

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

  function Origin({ row }: { row: Row }) {
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
});

function Findings({
  store,
  row,
  text,
  active,
  asking,
  onAsked,
  onLit,
}: {
  store: ArticleStore;
  row: Row;
  text: string;
  active: boolean;
  asking: boolean;
  onAsked: () => void;
  onLit: (pair: string | undefined) => void;
}) {
  const { say, announce } = usePage();
  const [open, setOpen] = useState<string>();
  const [reason, setReason] = useState('');
  const [everywhere, setEverywhere] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const keyOf = (finding: RowFinding): string => `${finding.check} ${finding.key}`;
  const [first] = row.findings;
  // Before the next key can come.
  useLayoutEffect(() => {
    if (!asking || !first) return;
    setOpen(keyOf(first));
    onAsked();
  });
  useLayoutEffect(() => {
    if (open !== undefined) input.current?.focus();
  }, [open]);
  if (row.findings.length + row.answered.length === 0) return null;
  const tab = active ? 0 : -1;
  let number = 0;
  return (
    <ul class="findings">
      {row.findings.map((finding) => (
        <li key={keyOf(finding)} class={`f f-${finding.severity}`} onMouseLeave={() => onLit(undefined)}>
          <strong>{say(`severity.${finding.severity}`)}</strong>{' '}
          <Message text={finding.message} check={finding.check} /> <code dir="ltr">{finding.check}</code>
          {finding.fixes.map((fix) => {
            number++;
            const now = applyFix(text, row.target, fix);
            if (now === undefined) return null;
            return (
              <button
                type="button"
                key={fix.text}
                tabIndex={tab}
                data-fix={number}
                onClick={() => {
                  store.type(row.id, now);
                  void store.flush(row.id);
                  announce('fix.done', { id: row.id });
                  fieldOf(row.id)?.focus();
                }}
              >
                <kbd dir="ltr">{number}</kbd>{' '}
                {fix.markup
                  ? say('fix.markup')
                  : fix.text === ''
                    ? say('fix.remove')
                    : fix.text.trim() === ''
                      ? say('fix.space')
                      : say('fix.write', { text: fix.text })}
              </button>
            );
          })}
          {open === keyOf(finding) ? (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (reason.trim() === '') return;
                const { check, key, words } = finding;
                const scope = everywhere && words !== undefined ? { words } : {};
                void store.flush(row.id, { dismiss: { check, key, reason: reason.trim(), ...scope } });
                announce('dismiss.done', { id: row.id });
                setOpen(undefined);
                setReason('');
                setEverywhere(false);
                fieldOf(row.id)?.focus();
              }}
            >
              <label>
                <span>{say('dismiss.reason')}</span>
                <input
                  ref={input}
                  type="text"
                  dir="auto"
                  maxLength={500}
                  value={reason}
                  onInput={(event) => setReason(event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.code !== 'Escape') return;
                    event.stopPropagation();
                    setOpen(undefined);
                    fieldOf(row.id)?.focus();
                  }}
                />
              </label>
              {finding.words !== undefined && (
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={everywhere}
                    onChange={(event) => setEverywhere(event.currentTarget.checked)}
                  />
                  <span>{say('dismiss.everywhere', { words: finding.words })}</span>
                </label>
              )}
              <button type="submit">{say('dismiss.send')}</button>
            </form>
          ) : (
            <button type="button" tabIndex={tab} onClick={() => setOpen(keyOf(finding))}>
              {say('dismiss.button')}
              <span class="vh"> {finding.check}</span>
            </button>
          )}
        </li>
      ))}
      {row.answered.map(({ check, key, message, reason, by, scope }) => (
        <li key={`${check} ${key}`} class="f answered">
          <strong>{say('dismiss.answered')}</strong>{' '}
          <s>
            <Message text={message} check={check} />
          </s>{' '}
          <bdi>{reason}</bdi> {by && <bdi class="meta">{by}</bdi>}
          {scope === 'desk' && <span class="meta">{say('dismiss.desk')}</span>}
          {scope === 'segment' && (
            <button type="button" tabIndex={tab} onClick={() => void store.flush(row.id, { restore: { check, key } })}>
              {say('dismiss.undo')}
              <span class="vh"> {check}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Both texts, and what differs; nothing goes before somebody has chosen. */
function Conflict({ store, state }: { store: ArticleStore; state: RowState }) {
  const { say } = usePage();
  const { row, draft } = state;
  const { to } = store.data;
  const side = { lang: to, dir: directionOf(to) };
  const mine = draft!.text;
  const settle = (text: string): void => {
    store.settle(row.id, text);
    fieldOf(row.id)?.focus();
  };
  return (
    <section class="conflict" aria-label={say('conflict.title', { id: row.id })}>
      <h3>{say('conflict.title', { id: row.id })}</h3>
      <p>{say('conflict.about')}</p>
      <dl>
        <dt>
          {say('conflict.theirs')} {row.origin?.kind === 'person' && <bdi>{row.origin.by}</bdi>}
        </dt>
        <dd class="theirs" {...side}>
          <Plain text={row.target} />
        </dd>
        <dt>{say('conflict.mine')}</dt>
        <dd class="mine" {...side}>
          <Plain text={mine} />
        </dd>
        <dt>{say('conflict.difference')}</dt>
        <dd {...side}>
          <Difference pieces={showDifference(row.target, mine, to)} tagged={row.codes !== undefined} />
        </dd>
      </dl>
      <button type="button" onClick={() => settle(mine)}>
        {say('conflict.keepMine')}
      </button>
      <button
        type="button"
        onClick={() => {
          // Mine stays with the segment, as a note.
          store.settle(row.id, row.target);
          void store.flush(row.id, {
            note: say('conflict.note', { text: mine })
              .replace(/[\u2068\u2069]/g, '')
              .slice(0, 4000),
          });
          fieldOf(row.id)?.focus();
        }}
      >
        {say('conflict.keepTheirs')}
      </button>
    </section>
  );
}

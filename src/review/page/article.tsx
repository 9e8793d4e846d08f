import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { ApiFault, api } from './api.ts';
import { useChanges, usePage } from './context.ts';
import type { ArticleData } from './data.ts';
import { commandOf } from './keys.ts';
import { Message } from './marked.tsx';
import { ReplacePanel } from './replace-panel.tsx';
import { byRisk } from './risk.ts';
import { fieldOf, RowView } from './row.tsx';
import { ArticleStore } from './store.ts';
import { Rows } from './table.tsx';
import { TABLE } from './table-roles.ts';
import { cursorOf } from './tag-isolates.ts';
import { retoldText } from './words.ts';

const COLUMNS = 'tarjuman:source-right';

let asked: { readonly place: string; readonly data: Promise<ArticleData> } | undefined;

/** Asks for an article before anything is drawn that could show it. */
export function askEarly(to: string, slug: string): void {
  asked = { place: `${to}/${slug}`, data: api.beginning(to, slug) };
  asked.data.catch(() => {});
}

/** The answer that is on its way, once; else a new one. */
function early(to: string, slug: string): Promise<ArticleData> {
  const there = asked?.place === `${to}/${slug}` ? asked.data : undefined;
  asked = undefined;
  return there ?? api.beginning(to, slug);
}

export function ArticleView({ to, slug, onHelp }: { to: string; slug: string; onHelp: () => void }) {
  const { say, person, announce, language } = usePage();
  const [store, setStore] = useState<ArticleStore>();
  const [fault, setFault] = useState<string>();
  const who = useRef(person);
  who.current = person;

  useEffect(() => {
    let made: ArticleStore | undefined;
    let gone = false;
    early(to, slug)
      .then(async (data) => {
        if (gone) return;
        made = new ArticleStore(data, () => who.current.trim() || 'unknown', announce);
        await made.start();
        setStore(made);
      })
      .catch((error: unknown) => {
        if (!(error instanceof ApiFault)) throw error;
        setFault(
          error.status === 401
            ? say('shut.secret')
            : error.status === 404
              ? say('noArticle')
              : error.status === 0
                ? say('shut.server')
                : retoldText(language, error.message),
        );
      });
    return () => {
      gone = true;
      made?.close();
    };
  }, [to, slug, announce]);

  if (fault !== undefined)
    return (
      <>
        <h1>{slug}</h1>
        <p class="banner warn" role="alert">
          {fault}
        </p>
        <a href="#/">{say('list.title')}</a>
      </>
    );
  return store ? <Open store={store} onHelp={onHelp} /> : <p>{say('loading')}</p>;
}

function Open({ store, onHelp }: { store: ArticleStore; onHelp: () => void }) {
  const { say, desk, announce, singleKeys, language } = usePage();
  useChanges((call) => store.onChange(call), [store]);
  const [order, setOrder] = useState<'article' | 'risk'>('article');
  const [show, setShow] = useState<'all' | 'open' | 'findings'>('all');
  const [searching, setSearching] = useState(false);
  const [sourceRight, setSourceRight] = useState(localStorage.getItem(COLUMNS) === 'yes');
  const [goal, setGoal] = useState<{ id: string; field: boolean }>();
  const [asking, setAsking] = useState<string>();
  const [warned, setWarned] = useState<string>();
  const [splitting, setSplitting] = useState<{ id: string; cursor: number }>();
  const { from } = store.data;

  const title = useMemo(() => {
    const rows = store.data.rows.filter(({ role }) => role === 'headline');
    return rows.map(({ source }) => source).join(' ');
  }, [store.data.rows]);
  useEffect(() => {
    document.title = `${store.slug} · Tarjuman`;
  }, [store]);
  // The first rows are on the screen by now.
  useEffect(() => void store.complete(), [store]);

  /** The order is taken once: rows do not jump about while somebody works in them. */
  const base = useMemo(
    () => (order === 'risk' ? byRisk(store.ids.map((id) => store.state(id).row)) : store.ids),
    [order, store.ids, store.data.checking],
  );
  const ids = useMemo(
    () =>
      show === 'all'
        ? base
        : base.filter((id) =>
            show === 'open' ? store.isOpen(id, desk.rounds) : store.state(id).row.findings.length > 0,
          ),
    [base, show],
  );
  const places = useMemo(() => new Map(store.ids.map((id, index) => [id, index])), [store.ids]);

  const go = useCallback(
    (id: string | undefined, field: boolean): void => {
      if (id === undefined) return;
      store.activate(id);
      setGoal({ id, field });
    },
    [store],
  );

  // The row is drawn by now, wherever in the article it stands; the next key has not come yet.
  useLayoutEffect(() => {
    if (!goal) return;
    const target = goal.field
      ? fieldOf(goal.id)
      : document.querySelector<HTMLElement>(`[data-head="${CSS.escape(goal.id)}"]`);
    target?.focus({ preventScroll: true });
    target?.closest('tbody')?.scrollIntoView({ block: 'nearest' });
    setGoal(undefined);
  }, [goal]);

  const rounds = desk.rounds;
  const approve = useCallback(
    (id: string): void => {
      const { row, conflict } = store.state(id);
      if (conflict) {
        announce('conflict.first', { id });
        return;
      }
      if (store.textOf(id).trim() === '') {
        announce('nothingToApprove', { id });
        return;
      }
      const errors = row.findings.filter(({ severity }) => severity === 'error').length;
      // Errors that are known are said first; whoever presses again means it.
      if (errors > 0 && store.textOf(id) === row.target && warned !== id) {
        setWarned(id);
        announce('againDespite', { id, count: errors });
        return;
      }
      setWarned(undefined);
      const done = store.flush(id, { approve: true });
      const at = ids.indexOf(id);
      const following = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))];
      const next = following.find((each) => store.isOpen(each, rounds));
      void done.then(() => {
        const { row: now } = store.state(id);
        if (now.state === 'reviewed' || now.state === 'final')
          announce(next === undefined ? 'approvedLast' : 'approvedSaid', { id });
        else if (now.state === 'translated' && !store.state(id).conflict) announce('keptHere', { id });
      });
      if (next === undefined) document.querySelector<HTMLElement>(`[data-head="${CSS.escape(id)}"]`)?.focus();
      else go(next, true);
    },
    [store, ids, announce, go, warned, rounds],
  );

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

  useEffect(() => {
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
          if (row && row.findings.length > 0) setAsking(row.id);
          break;
        case 'split':
          if (active !== undefined) beginSplit(active);
          break;
        case 'merge':
          if (active !== undefined) merge(active);
          break;
        case 'undo':
          undo();
          break;
        case 'search':
          setSearching(true);
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
  const choosing = useRef(false);

  const rows = store.ids.map((id) => store.state(id).row);
  const open = store.ids.filter((id) => store.isOpen(id, desk.rounds)).length;
  const errors = rows.reduce((sum, row) => sum + row.findings.filter(({ severity }) => severity === 'error').length, 0);
  const side = (language: string) => ({ lang: language, dir: directionOf(language) });
  return (
    <>
      <p class="crumb">
        <a href="#/">{say('list.title')}</a> · <bdi dir="ltr">{store.slug}</bdi>
      </p>
      <h1>
        <bdi {...(title === '' ? { dir: 'ltr' } : side(from))}>{title || store.slug}</bdi>
      </h1>
      {!store.connected && (
        <p class="banner warn" role="alert">
          {say('disconnected')}
        </p>
      )}
      {store.data.behind && <p class="banner warn">{say('behind')}</p>}
      <p class="sum">
        {store.data.rest ? (
          <span>{say('loading')}</span>
        ) : (
          <>
            <strong>{say('left', { count: open })}</strong> <span>{say('ofAll', { count: rows.length })}</span>
          </>
        )}{' '}
        {errors > 0 && <span class="sev error">{say('errors', { count: errors })}</span>}{' '}
        {store.data.checking && <span>{say('checking')}</span>}{' '}
        {store.people.length > 0 && (
          <span class="people">
            {say('alsoHere')}{' '}
            {store.people.map(({ by, segment }, index) => (
              <bdi key={`${index} ${by}`}>
                {by}
                {segment && ` (${segment})`}{' '}
              </bdi>
            ))}
          </span>
        )}
      </p>
      {store.data.findings.map(({ message, check, severity }) => (
        <p key={`${check} ${message}`} class={`f f-${severity}`}>
          <strong>{say(`severity.${severity}`)}</strong> <Message text={message} check={check} />
        </p>
      ))}
      <div class="tools">
        <label>
          <span>{say('order.label')}</span>
          <select value={order} onChange={(event) => setOrder(event.currentTarget.value as 'article' | 'risk')}>
            <option value="article">{say('order.article')}</option>
            <option value="risk">{say('order.risk')}</option>
          </select>
        </label>
        <label>
          <span>{say('show.label')}</span>
          <select value={show} onChange={(event) => setShow(event.currentTarget.value as 'all' | 'open' | 'findings')}>
            {(['all', 'open', 'findings'] as const).map((each) => (
              <option key={each} value={each}>
                {say(`show.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" aria-expanded={searching} onClick={() => setSearching(!searching)}>
          {say('replace.open')}
        </button>
        <button
          type="button"
          aria-pressed={sourceRight}
          onClick={() => {
            localStorage.setItem(COLUMNS, sourceRight ? 'no' : 'yes');
            setSourceRight(!sourceRight);
          }}
        >
          {say('sourceRight')}
        </button>
        {store.lastBatch && store.lastBatch.kind !== 'replace' && (
          <button type="button" onClick={undo}>
            {say(`${store.lastBatch.kind}.undo`, { id: store.lastBatch.row })}
          </button>
        )}
      </div>
      {searching && <ReplacePanel store={store} onClose={() => setSearching(false)} onGo={(id) => go(id, true)} />}
      <h2 class="vh">{say('caption')}</h2>
      <table
        {...TABLE.table}
        class={`pairs${sourceRight ? ' turned' : ''}`}
        dir={sourceRight ? 'rtl' : 'ltr'}
        aria-rowcount={store.data.rest ? -1 : ids.length + 1}
      >
        <caption class="vh">{say('caption')}</caption>
        <colgroup>
          <col class="w-id" />
          <col />
          <col />
          <col class="w-state" />
        </colgroup>
        <thead {...TABLE.group}>
          <tr {...TABLE.row}>
            {/* Each head stands over the side where the texts of its column begin. */}
            {(
              [
                ['number', undefined],
                ['source', directionOf(from)],
                ['target', directionOf(store.data.to)],
                ['state', language === 'ar' ? 'rtl' : 'ltr'],
              ] as const
            ).map(([key, dir]) => (
              <th scope="col" {...TABLE.head} key={key} dir={dir}>
                <bdi>{say(`column.${key}`)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <Rows
          ids={ids}
          keep={goal?.id ?? store.active}
          row={(id) => (
            <RowView
              key={id}
              store={store}
              id={id}
              index={places.get(id) ?? 0}
              showRisk={order === 'risk'}
              onApprove={approve}
              asking={asking === id}
              onAsked={() => setAsking(undefined)}
              splitting={splitting?.id === id ? splitting.cursor : undefined}
              borders={borders}
            />
          )}
        />
      </table>
      {ids.length === 0 && <p>{say('show.none')}</p>}
    </>
  );
}

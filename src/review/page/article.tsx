import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { ApiFault, api } from './api.ts';
import { ArticleHead } from './article-head.tsx';
import { useChanges, usePage } from './context.ts';
import type { ArticleData } from './data.ts';
import { fieldOf } from './field-of.ts';
import { ReplacePanel } from './replace-panel.tsx';
import { byRisk } from './risk.ts';
import { RowView } from './row.tsx';
import { ArticleStore } from './store.ts';
import { Rows } from './table.tsx';
import { TABLE } from './table-roles.ts';
import { useBorders } from './use-borders.ts';
import { useKeys } from './use-keys.ts';
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
  const { say, desk, announce, language } = usePage();
  useChanges((call) => store.onChange(call), [store]);
  const [order, setOrder] = useState<'article' | 'risk'>('article');
  const [show, setShow] = useState<'all' | 'open' | 'findings'>('all');
  const [searching, setSearching] = useState(false);
  const [sourceRight, setSourceRight] = useState(localStorage.getItem(COLUMNS) === 'yes');
  const [goal, setGoal] = useState<{ id: string; field: boolean }>();
  const [asking, setAsking] = useState<string>();
  const [warned, setWarned] = useState<string>();
  const { from } = store.data;

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
        // Answers come as they like: the one that comes last says that nothing is left, whichever row it is of.
        if (now.state === 'reviewed' || now.state === 'final')
          announce(store.isThrough(ids, rounds) ? 'approvedLast' : 'approvedSaid', { id });
        else if (now.state === 'translated' && !store.state(id).conflict) announce('keptHere', { id });
      });
      if (next === undefined) document.querySelector<HTMLElement>(`[data-head="${CSS.escape(id)}"]`)?.focus();
      else go(next, true);
    },
    [store, ids, announce, go, warned, rounds],
  );

  const { splitting, undo, ...borders } = useBorders(store, go);
  useKeys(store, ids, { go, approve, borders, undo, onDismiss: setAsking, onSearch: () => setSearching(true), onHelp });

  return (
    <>
      <ArticleHead store={store} />
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

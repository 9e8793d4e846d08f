import { useEffect, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { showDifference } from '../../text/show-difference.ts';
import { usePage, whenText } from './context.ts';
import type { Row, RowDetail } from './data.ts';
import { Difference, Plain } from './marked.tsx';
import type { ArticleStore } from './store.ts';

/** What the page does about the borders of a row. */
export interface Borders {
  readonly onSplit: (id: string) => void;
  readonly onMerge: (id: string) => void;
  readonly onCut: (id: string, cut: { source: number; target: number }) => void;
  readonly onClose: () => void;
}

/** What is known of the row that somebody works on: names, memory, what was changed, notes. */
export function Detail({
  store,
  row,
  text,
  onUse,
  onLit,
  borders,
}: {
  store: ArticleStore;
  row: Row;
  text: string;
  onUse: (text: string, whole: boolean) => void;
  onLit: (pair: string | undefined) => void;
  borders: Borders;
}) {
  const { say, language } = usePage();
  const [detail, setDetail] = useState<RowDetail>();
  const { from, to } = store.data;
  const { id, etag } = row;
  useEffect(() => {
    let gone = false;
    void store.detail(id).then((found) => {
      if (!gone) setDetail(found);
    });
    return () => {
      gone = true;
    };
  }, [store, id, etag]);
  const source = { lang: from, dir: directionOf(from) };
  const target = { lang: to, dir: directionOf(to) };
  const who = (by: string, at?: string) => (
    <span class="meta">
      <bdi>{by}</bdi>
      {at && <time dateTime={at}> {whenText(at, language)}</time>}
    </span>
  );
  const changes = detail
    ? [
        detail.draft && { key: 'draft', before: detail.draft.target, after: text, side: target },
        detail.approved && { key: 'approved', before: detail.approved.target, after: text, side: target },
        detail.previous && { key: 'source', before: detail.previous.source, after: row.source, side: source },
      ].filter((one) => one !== undefined)
    : [];
  return (
    <div class="detail">
      {row.names.length > 0 && (
        <section aria-label={say('names.title')}>
          <h3>{say('names.title')}</h3>
          <ul class="names">
            {row.names.map((name, index) => (
              <li key={name.term} class={name.honoured ? '' : 'missed'}>
                <bdi {...source}>{name.term}</bdi>
                {name.accepted.map((word) => (
                  <button
                    type="button"
                    key={word}
                    {...target}
                    aria-label={say('names.use', { name: word })}
                    onClick={() => onUse(word, false)}
                    onFocus={() => onLit(`name-${index + 1}`)}
                    onBlur={() => onLit(undefined)}
                    onMouseEnter={() => onLit(`name-${index + 1}`)}
                    onMouseLeave={() => onLit(undefined)}
                  >
                    {word}
                  </button>
                ))}
                {name.type && <span class="meta">{say(`type.${name.type}`)}</span>}
                {!name.honoured && row.target !== '' && <strong class="meta">{say('names.missed')}</strong>}
                {name.note && <bdi class="meta">{name.note}</bdi>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {detail && detail.offers.length > 0 && (
        <section aria-label={say('memory.title')}>
          <h3>{say('memory.title')}</h3>
          <ul class="offers">
            {detail.offers.map((offer) => (
              <li key={`${offer.from} ${offer.target}`}>
                <p {...source}>
                  <Difference pieces={showDifference(offer.source, row.source, from)} />
                </p>
                <p {...target}>
                  <Plain text={offer.target} />
                </p>
                <button type="button" onClick={() => onUse(offer.target, true)}>
                  {say('memory.use', { score: offer.score })}
                </button>
                {who(offer.approval?.by ?? offer.from, offer.approval?.at ?? offer.at)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.map(({ key, before, after, side }) => (
        <section key={key} aria-label={say(`changes.${key}`)}>
          <h3>{say(`changes.${key}`)}</h3>
          {before === after ? (
            <p class="meta">{say('changes.none')}</p>
          ) : (
            <p class="diff" {...side}>
              <Difference pieces={showDifference(before, after, side.lang)} tagged={row.codes !== undefined} />
            </p>
          )}
        </section>
      ))}
      {detail?.previous && (
        <section aria-label={say('changes.old')}>
          <h3>{say('changes.old')}</h3>
          <p {...target}>
            <Plain text={detail.previous.target} />
          </p>
          <button type="button" onClick={() => onUse(detail.previous!.target, true)}>
            {say('changes.use')}
          </button>
          {detail.previous.approval && who(detail.previous.approval.by, detail.previous.approval.at)}
        </section>
      )}
      {detail && detail.history.length > 0 && (
        <details>
          <summary>{say('history.title', { count: detail.history.length })}</summary>
          <ol class="history">
            {[...detail.history].reverse().map((revision, index) => (
              <li key={`${index} ${revision.target}`}>
                {revision.source !== undefined && (
                  <p class="meta" {...source}>
                    <Plain text={revision.source} />
                  </p>
                )}
                <p {...target}>
                  <Plain text={revision.target} />
                </p>
                <span class="meta">{say(`state.${revision.state}`)} </span>
                {revision.origin.kind === 'person'
                  ? who(revision.origin.by, revision.origin.at)
                  : who(
                      revision.origin.kind === 'engine' ? revision.origin.provider : revision.origin.from,
                      revision.origin.at,
                    )}
                {revision.approval && (
                  <span class="meta">
                    {say('approvedBy')} {who(revision.approval.by, revision.approval.at)}
                  </span>
                )}
                <button type="button" onClick={() => onUse(revision.target, true)}>
                  {say('history.use')}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
      <Notes store={store} row={row} />
      <section class="borders" aria-label={say('borders.title')}>
        <h3>{say('borders.title')}</h3>
        {(['split', 'merged'] as const).map((kind) => {
          const stamp = row[kind];
          return (
            stamp && (
              <p key={kind} class="meta">
                {say(`borders.${kind}`)} {who(stamp.by, stamp.at)}
              </p>
            )
          );
        })}
        <p class="acts">
          <button type="button" onClick={() => borders.onSplit(row.id)}>
            {say('split.button')}
          </button>
          {store.following(row.id) !== undefined && (
            <button type="button" onClick={() => borders.onMerge(row.id)}>
              {say('merge.button')}
            </button>
          )}
        </p>
      </section>
    </div>
  );
}

function Notes({ store, row }: { store: ArticleStore; row: Row }) {
  const { say, announce } = usePage();
  const [text, setText] = useState('');
  return (
    <section class="remarks" aria-label={say('notes.title')}>
      <h3>{say('notes.title')}</h3>
      {row.notes.length > 0 && (
        <ul class="notes">
          {row.notes.map((note, index) => (
            <li key={`${index} ${note.text}`} dir="auto">
              <Plain text={note.text} />
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          void store.flush(row.id, { note: text.trim() }).then(() => announce('notes.added', { id: row.id }));
          setText('');
        }}
      >
        <label>
          <span>{say('notes.add')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={2000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{say('notes.send')}</button>
      </form>
    </section>
  );
}

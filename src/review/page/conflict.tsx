import { directionOf } from '../../text/script.ts';
import { showDifference } from '../../text/show-difference.ts';
import { usePage } from './context.ts';
import { fieldOf } from './field-of.ts';
import { Difference, Plain } from './marked.tsx';
import type { ArticleStore, RowState } from './store.ts';

/** Both texts, and what differs; nothing goes before somebody has chosen. */
export function Conflict({ store, state }: { store: ArticleStore; state: RowState }) {
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

import { useMemo } from 'preact/hooks';
import { firstHeadline } from '../../core/first-headline.ts';
import { directionOf } from '../../text/script.ts';
import { usePage } from './context.ts';
import { Message } from './marked.tsx';
import type { ArticleStore } from './store.ts';

/** Above the rows: whose article, how much of it is open, who else is here, and what is said of it as a whole. */
export function ArticleHead({ store }: { store: ArticleStore }) {
  const { say, desk } = usePage();
  const title = useMemo(() => {
    return firstHeadline(store.data.rows)
      .map(({ source }) => source)
      .join(' ');
  }, [store.data.rows]);
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
        <bdi {...(title === '' ? { dir: 'ltr' } : side(store.data.from))}>{title || store.slug}</bdi>
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
    </>
  );
}

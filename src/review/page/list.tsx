import { useEffect, useRef, useState } from 'preact/hooks';
import { directionOf } from '../../text/script.ts';
import { ApiFault, api } from './api.ts';
import { ageText, usePage, whenText } from './context.ts';
import type { ArticleLine } from './data.ts';
import { commandOf } from './keys.ts';
import { Message } from './marked.tsx';
import { TABLE } from './table-roles.ts';

const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;

/** Every article with how far it is, what checks say, how old it is, and who has it open. */
export function ListView({ onHelp }: { onHelp: () => void }) {
  const { say, desk, language, singleKeys } = usePage();
  const [lines, setLines] = useState<readonly ArticleLine[]>();
  const [fault, setFault] = useState<number>();
  const list = useRef<HTMLTableElement>(null);

  useEffect(() => {
    document.title = `${say('list.title')} · Tarjuman`;
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const ask = async (): Promise<void> => {
      try {
        const found = await api.articles();
        if (!gone) setLines(found);
        setFault(undefined);
      } catch (error) {
        setFault(error instanceof ApiFault ? error.status : 0);
      }
      if (!gone) timer = setTimeout(ask, 4000);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [say]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inText = event.target instanceof Element && event.target.matches('input, select, textarea, dialog *');
      const command = commandOf(event, inText, singleKeys);
      if (command === 'help') onHelp();
      else if (command === 'next' || command === 'previous') {
        const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a.article') ?? [])];
        const here = links.indexOf(document.activeElement as HTMLAnchorElement);
        links[here < 0 ? 0 : Math.max(0, here + (command === 'next' ? 1 : -1))]?.focus();
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onHelp, singleKeys]);

  return (
    <>
      <h1>{say('list.title')}</h1>
      {fault !== undefined && <p class="banner warn">{say(fault === 401 ? 'shut.secret' : 'disconnected')}</p>}
      {lines === undefined ? (
        <p>{say('loading')}</p>
      ) : lines.length === 0 ? (
        <p>{say('list.none')}</p>
      ) : (
        <table ref={list} class="articles" {...TABLE.table}>
          <thead {...TABLE.group}>
            <tr {...TABLE.row}>
              {['article', 'state', 'findings', 'age', 'people'].map((key) => (
                <th scope="col" {...TABLE.head} key={key}>
                  {say(`list.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...TABLE.group}>
            {lines.map((line) => (
              <tr {...TABLE.row} key={`${line.to}/${line.slug}`}>
                <th scope="row" {...TABLE.rowHead}>
                  <a class="article" href={`#/${encodeURIComponent(line.to)}/${encodeURIComponent(line.slug)}`}>
                    {line.titleTarget !== undefined && (
                      <bdi lang={line.to} dir={directionOf(line.to)}>
                        {line.titleTarget}
                      </bdi>
                    )}
                    {line.title !== undefined && (
                      <bdi class="original" lang={desk.from} dir={directionOf(desk.from)}>
                        {line.title}
                      </bdi>
                    )}
                    <bdi class="slug" dir="ltr">
                      {line.slug} · {line.to}
                    </bdi>
                  </a>
                  {line.fault !== undefined && (
                    <span class="fault">
                      <Message text={line.fault} />
                    </span>
                  )}
                </th>
                <td {...TABLE.cell} data-label={say('list.state')}>
                  {line.reading && <span class="meta">{say('list.reading')}</span>}
                  {STATES.filter((state) => line.states[state] > 0).map((state) => (
                    <span class={`badge b-${state}`} key={state}>
                      {line.states[state]} {say(`state.${state}`)}
                    </span>
                  ))}
                  {line.stale > 0 && (
                    <span class="badge b-stale">
                      {line.stale} {say('state.stale')}
                    </span>
                  )}
                </td>
                <td {...TABLE.cell} data-label={say('list.findings')}>
                  {line.findings.error > 0 && (
                    <span class="sev error">{say('errors', { count: line.findings.error })}</span>
                  )}
                  {line.findings.warning > 0 && (
                    <span class="sev warning">{say('warnings', { count: line.findings.warning })}</span>
                  )}
                  {line.findings.error + line.findings.warning === 0 && !line.reading && (
                    <span>{say('list.clean')}</span>
                  )}
                </td>
                <td {...TABLE.cell} data-label={say('list.age')}>
                  <time dateTime={line.at} title={whenText(line.at, language)}>
                    {ageText(line.at, language)}
                  </time>
                </td>
                <td {...TABLE.cell} data-label={say('list.people')}>
                  {line.people.length === 0
                    ? say('list.nobody')
                    : line.people.map((name) => <bdi key={name}>{name} </bdi>)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

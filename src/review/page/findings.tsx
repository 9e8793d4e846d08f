import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './context.ts';
import type { Row, RowFinding } from './data.ts';
import { fieldOf } from './field-of.ts';
import { Message } from './marked.tsx';
import type { ArticleStore } from './store.ts';

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

/** What checks say of a row, each with its fixes and a place for the answer; and what was answered. */
export function Findings({
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

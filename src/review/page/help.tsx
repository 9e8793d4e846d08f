import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from './context.ts';
import { KEYS } from './keys.ts';

/** The list of keys, as a dialog; single letters can be switched off (WCAG 2.1.4). */
export function Help({
  onClose,
  singleKeys,
  onSingleKeys,
}: {
  onClose: () => void;
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
}) {
  const { say } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    return () => before?.focus();
  }, []);
  const part = (inText: boolean) => (
    <table class="keys">
      <caption>{say(inText ? 'keys.everywhere' : 'keys.outside')}</caption>
      <tbody>
        {KEYS.filter((key) => key.inText === inText).map(({ command, shown }) => (
          <tr key={shown}>
            <th scope="row">
              <kbd dir="ltr">{shown}</kbd>
            </th>
            <td>{say(`keys.${command}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{say('keys.title')}</h2>
      {part(true)}
      {part(false)}
      <label class="tick">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.currentTarget.checked)} />
        <span>{say('keys.single')}</span>
      </label>
      <p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {say('close')}
        </button>
      </p>
    </dialog>
  );
}

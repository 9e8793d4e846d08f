export type Command =
  | 'approve'
  | 'save'
  | 'next'
  | 'previous'
  | 'nextProblem'
  | 'previousProblem'
  | 'fixes'
  | 'leave'
  | 'reopen'
  | 'edit'
  | 'dismiss'
  | 'split'
  | 'merge'
  | 'undo'
  | 'search'
  | 'help';

interface Key {
  readonly command: Command;
  /** As the page shows it; `Ctrl` stands for Cmd as well. */
  readonly shown: string;
  /** Works inside of a text field too. */
  readonly inText: boolean;
  readonly code: string;
  readonly ctrl?: true;
  readonly alt?: true;
  readonly shift?: true;
}

/**
 * By `event.code`, the place of a key: on an Arabic layout `event.key` is an Arabic letter. Nothing with left or right, so that the
 * direction of the page is of no account; no Alt+Shift and no bare Ctrl+Shift, which switch layout and direction on Windows.
 */
export const KEYS: readonly Key[] = [
  { command: 'approve', shown: 'Ctrl+Enter', inText: true, code: 'Enter', ctrl: true },
  { command: 'save', shown: 'Ctrl+S', inText: true, code: 'KeyS', ctrl: true },
  { command: 'next', shown: 'Alt+↓', inText: true, code: 'ArrowDown', alt: true },
  { command: 'previous', shown: 'Alt+↑', inText: true, code: 'ArrowUp', alt: true },
  { command: 'nextProblem', shown: 'F8', inText: true, code: 'F8' },
  { command: 'previousProblem', shown: 'Shift+F8', inText: true, code: 'F8', shift: true },
  { command: 'fixes', shown: 'Ctrl+.', inText: true, code: 'Period', ctrl: true },
  { command: 'split', shown: 'F2', inText: true, code: 'F2' },
  { command: 'merge', shown: 'Shift+F2', inText: true, code: 'F2', shift: true },
  { command: 'leave', shown: 'Esc', inText: true, code: 'Escape' },
  { command: 'next', shown: 'j', inText: false, code: 'KeyJ' },
  { command: 'previous', shown: 'k', inText: false, code: 'KeyK' },
  { command: 'approve', shown: 'a', inText: false, code: 'KeyA' },
  { command: 'reopen', shown: 'r', inText: false, code: 'KeyR' },
  { command: 'edit', shown: 'e', inText: false, code: 'KeyE' },
  { command: 'dismiss', shown: 'd', inText: false, code: 'KeyD' },
  { command: 'split', shown: 's', inText: false, code: 'KeyS' },
  { command: 'merge', shown: 'm', inText: false, code: 'KeyM' },
  { command: 'undo', shown: 'u', inText: false, code: 'KeyU' },
  { command: 'search', shown: '/', inText: false, code: 'Slash' },
  { command: 'help', shown: '?', inText: false, code: 'Slash', shift: true },
];

export interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing?: boolean;
}

/** What a key asks for; undefined: it is none of ours. While an input method composes, no key is. */
export function commandOf(event: Pressed, inText: boolean, singleKeys: boolean): Command | undefined {
  if (event.isComposing) return undefined;
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code;
  return KEYS.find(
    (key) =>
      key.code === code &&
      (key.ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
      (key.alt ?? false) === event.altKey &&
      (key.shift ?? false) === event.shiftKey &&
      (key.inText || (!inText && singleKeys)),
  )?.command;
}

import type { TarjumanError } from '../core/error.ts';
import { placeText } from '../core/error.ts';
import type { Clock, Files } from '../core/ports.ts';
import type { Words } from '../locales/words.ts';

/** What a command sees of the process it runs in; `bin` hands in the real one, tests their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Data. Resolves when the reader has taken it. */
  out(text: string): Promise<void>;
  /** People's text. */
  err(text: string): void;
  /** Whether people's text goes to a screen (progress may redraw a line). */
  readonly interactive: boolean;
  /** Puts a question and gives the line that is answered. Absent where nobody sits in front of it. */
  readonly ask?: (question: string) => Promise<string>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly files: Files;
  /** Told by what may go over articles without number: memory is to stay near to what is in use. */
  readonly stayLean?: () => void;
}

/** Exit codes of DESIGN section 6. */
export const EXIT = { done: 0, person: 1, usage: 2, engine: 3, ceiling: 4, interrupted: 130 } as const;

const ORDER = [EXIT.interrupted, EXIT.usage, EXIT.ceiling, EXIT.engine, EXIT.person];

/** Of several reasons to end badly, the one that counts. */
export function exitCodeOf(codes: Iterable<number>): number {
  const all = new Set(codes);
  return ORDER.find((code) => all.has(code)) ?? EXIT.done;
}

export function exitCodeOfError(error: TarjumanError): number {
  switch (error.code) {
    case 'NO_ENGINE':
    case 'ENGINE_SETTINGS':
    case 'QUEUE':
      return EXIT.engine;
    case 'CEILING':
      return EXIT.ceiling;
    default:
      return EXIT.usage;
  }
}

/** `file:line:column: CODE: what was found` and, on a line of its own, what to do. */
export function printError(terminal: Terminal, error: TarjumanError, say: Words): void {
  const place = say.message(printable(placeText(error.at)));
  const title = say(`errors:${error.code}`);
  const headline = title === '' || title === error.code ? error.code : `${error.code}: ${title}`;
  terminal.err(`${place === '' ? '' : `${place}: `}${headline}: ${say.message(printable(error.message))}\n`);
  terminal.err(`  ${say('cli:hint')}: ${say.message(printable(error.hint))}\n`);
}

/** Text of an article or a file name as a terminal may show it: no escape sequences, no controls, no bidi overrides. */
export function printable(text: string): string {
  // An import would load all that hangs on `node:util`, MIME types among it, at every start.
  const { stripVTControlCharacters } = process.getBuiltinModule('node:util');
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, (control) =>
    control === '\n' || control === '\t' ? ' ' : '',
  );
}

import { userInfo } from 'node:os';
import type { Terminal } from './terminal.ts';

/** Who sits here: `TARJUMAN_USER`, else the name of the account. */
export function personAt(terminal: Terminal): string {
  const named = terminal.env['TARJUMAN_USER'];
  if (named !== undefined && named !== '') return named;
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

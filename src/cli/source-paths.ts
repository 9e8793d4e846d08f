import { resolve } from 'node:path';
import type { Terminal } from './terminal.ts';

/** The paths that were named, or the desk's `source-texts/`. */
export function pathsOf(terminal: Terminal, args: readonly string[]): string[] {
  return args.length === 0 ? [resolve(terminal.cwd, 'source-texts')] : args.map((path) => resolve(terminal.cwd, path));
}

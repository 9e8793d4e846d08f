import { readFileSync } from 'node:fs';
import { languageOf } from './language.ts';

/** How wide help is where nobody sees it in a window. */
const USUAL_WIDTH = 80;

/**
 * What `--help` alone says, as the build laid it ready: the same that the command line's parser makes of the table of commands, without
 * loading either. Undefined for anything else, for another width, and where nothing is built.
 * @param columns of the window; undefined where there is none
 */
export function readyHelp(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  columns: number | undefined,
): string | undefined {
  if (argv.length !== 1 || (argv[0] !== '--help' && argv[0] !== '-h')) return undefined;
  if ((columns ?? USUAL_WIDTH) !== USUAL_WIDTH) return undefined;
  try {
    return readFileSync(new URL(`./help-${languageOf(argv, env)}.txt`, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}

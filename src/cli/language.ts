import { isLanguageTag } from '../io/language-tag.ts';
import { spokenFor } from '../locales/languages.ts';
import type { Terminal } from './terminal.ts';

/** `--lang`, then the variables that programs look at, then English. */
export function languageOf(argv: readonly string[], env: Terminal['env']): string {
  const flag = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = flag < 0 ? undefined : (argv[flag]!.split('=')[1] ?? argv[flag + 1]);
  const first = [named, env['TARJUMAN_LANG'], env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const tag = (first ?? 'en').replace(/[.@].*$/, '').replace('_', '-');
  return isLanguageTag(tag) ? spokenFor(tag) : 'en';
}

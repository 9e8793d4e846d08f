import { allMatches } from '../core/all-matches.ts';
import type { Span } from '../core/article.ts';
import { remember } from '../core/remember.ts';

/** Unicode scripts that a writing system of CLDR is made of, where they are not the same thing. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/** The scripts that a language is written in, e.g. `['Arab']`; [] for a language that is not known. */
export const scriptsOf: (language: string) => readonly string[] = remember(100, (language) => {
  try {
    const script = new Intl.Locale(language).maximize().script;
    return script ? (PARTS[script] ?? [script]) : [];
  } catch {
    return [];
  }
});

/** Scripts of the source that the target is not written in: their letters have no business there. Latin is at home everywhere. */
export function strangeScripts(from: string, to: string): readonly string[] {
  if (asked?.from === from && asked.to === to) return asked.scripts;
  const own = new Set(scriptsOf(to));
  const scripts = scriptsOf(from).filter((script) => script !== 'Latn' && !own.has(script));
  asked = { from, to, scripts };
  return scripts;
}

/** Mostly of the same two languages. */
let asked: { readonly from: string; readonly to: string; readonly scripts: readonly string[] } | undefined;

const anyLetterOf = remember(
  100,
  (scripts) =>
    new RegExp(
      `[${scripts
        .split(' ')
        .map((script) => `\\p{Script=${script}}`)
        .join('')}]`,
      'u',
    ),
);

export interface ScriptRun extends Span {
  readonly letters: number;
  readonly words: number;
}

const LETTER = /\p{L}/gu;

/** Runs of words in the scripts, with nothing but marks, spaces, digits and punctuation between them. */
export function runsOf(text: string, scripts: readonly string[]): ScriptRun[] {
  if (scripts.length === 0) return [];
  const own = anyLetterOf(scripts.join(' '));
  // Most texts have none.
  if (!own.test(text)) return [];
  const runs: ScriptRun[] = [];
  let run: { start: number; end: number; letters: number; words: number } | undefined;
  for (const match of allMatches(text, LETTER)) {
    const at = match.index;
    if (!own.test(match[0])) {
      if (run) runs.push(run);
      run = undefined;
      continue;
    }
    const end = at + match[0].length;
    if (!run) run = { start: at, end, letters: 1, words: 1 };
    else {
      if (/[\s\p{P}]/u.test(text.slice(run.end, at))) run.words++;
      run.end = end;
      run.letters++;
    }
  }
  if (run) runs.push(run);
  return runs;
}

export function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}

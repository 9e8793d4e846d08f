import type { Span } from '../core/article.ts';

/** Unicode scripts that a writing system of CLDR is made of, where they are not the same thing. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

const letters = new Map<string, RegExp>();

/** The scripts that a language is written in, e.g. `['Arab']`; [] for a language that is not known. */
export function scriptsOf(language: string): readonly string[] {
  try {
    const script = new Intl.Locale(language).maximize().script;
    return script ? (PARTS[script] ?? [script]) : [];
  } catch {
    return [];
  }
}

/** Scripts of the source that the target is not written in: their letters have no business there. Latin is at home everywhere. */
export function strangeScripts(from: string, to: string): readonly string[] {
  const own = new Set(scriptsOf(to));
  return scriptsOf(from).filter((script) => script !== 'Latn' && !own.has(script));
}

function isLetterOf(scripts: readonly string[]): RegExp {
  const key = scripts.join(' ');
  let expression = letters.get(key);
  if (!expression) {
    expression = new RegExp(`^[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
    letters.set(key, expression);
  }
  return expression;
}

export interface ScriptRun extends Span {
  readonly letters: number;
  readonly words: number;
}

const LETTER = /\p{L}/gu;

/** Runs of words in the scripts, with nothing but marks, spaces, digits and punctuation between them. */
export function runsOf(text: string, scripts: readonly string[]): ScriptRun[] {
  if (scripts.length === 0) return [];
  const own = isLetterOf(scripts);
  const runs: ScriptRun[] = [];
  let run: { start: number; end: number; letters: number; words: number } | undefined;
  for (const match of text.matchAll(LETTER)) {
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
  let count = 0;
  for (const _ of text.matchAll(LETTER)) count++;
  return count;
}

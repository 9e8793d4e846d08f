import { primaryLanguage } from '../core/primary-language.ts';
import { engineTalk } from './engine-talk-phrases.ts';
import { countLetters, runsOf, type ScriptRun, strangeScripts } from './scripts.ts';

/** Why an engine's answer is no translation at all. The codes are `OpenReason.code`s. */
export interface Rejection {
  readonly code: 'empty-target' | 'same-as-source' | 'source-script-left' | 'refused';
  readonly message: string;
}

/** A target whose letters are to this share of the source's script was left as it was, in whole or in half. 0..1. */
const SHARE = 0.3;
/** A run of so many words of the source's script was left out of the translation, however long the rest is. */
const RUN_WORDS = 4;

/**
 * Whether an engine's answer counts as a translation; undefined if it does. Harsh on what is none, lenient on the rest, which is for
 * the checks: a quoted word of the source's language passes, a name and a number that stay as they are pass. Pure; never throws.
 */
export function judgeAnswer(
  source: string,
  target: string,
  pair: { readonly from: string; readonly to: string },
): Rejection | undefined {
  if (!SEEN.test(target) && SEEN.test(source)) {
    const message = target === '' ? 'the engine answered with nothing' : 'the engine answered with nothing but space';
    return { code: 'empty-target', message };
  }
  const scripts = strangeScripts(pair.from, pair.to);
  const runs = runsOf(target, scripts);
  if (isSame(source, target, pair, scripts, runs))
    return { code: 'same-as-source', message: 'the engine answered with the source' };
  if (runs.length > 0) {
    const left = runs.reduce((sum, run) => sum + run.letters, 0);
    const share = left / countLetters(target);
    const longest = runs.reduce((most, run) => Math.max(most, run.words), 0);
    const words = runs.reduce((sum, run) => sum + run.words, 0);
    const quotedWord = words === 1 && share <= 0.5;
    if (longest >= RUN_WORDS || (share >= SHARE && !quotedWord))
      return {
        code: 'source-script-left',
        message: `the engine left ${words} ${words === 1 ? 'word' : 'words'} untranslated (${Math.round(share * 100)} % of the letters)`,
      };
  }
  const talk = engineTalk(source, target);
  if (talk?.kind === 'refusal') return { code: 'refused', message: `the engine refused: "${talk.text}"` };
  return undefined;
}

/** Whether the target is the source again. */
export function isSourceAgain(source: string, target: string, pair: { readonly from: string; readonly to: string }) {
  if (!SEEN.test(target) && SEEN.test(source)) return false;
  const scripts = strangeScripts(pair.from, pair.to);
  return isSame(source, target, pair, scripts, runsOf(target, scripts));
}

/** @param runs of the target */
function isSame(
  source: string,
  target: string,
  pair: { readonly from: string; readonly to: string },
  scripts: readonly string[],
  runs: readonly ScriptRun[],
): boolean {
  // Figures, codes and names in Latin letters may rightly stay as they are.
  if (primaryLanguage(pair.from) === primaryLanguage(pair.to) || (scripts.length > 0 && runs.length === 0))
    return false;
  const said = bare(target);
  return said === bare(source) && (scripts.length > 0 || manyWords(said));
}

/** Something that {@link bare} leaves. */
const SEEN = /[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Without white space and format marks at the edges and doubled inside. */
function bare(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function manyWords(text: string): boolean {
  return (text.match(/\p{Ll}{2,}/gu) ?? []).length >= 4;
}

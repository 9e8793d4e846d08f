import type { Span } from '../core/article.ts';
import { TarjumanError } from '../core/error.ts';
import { type ConcordanceHit, searchMemory } from '../memory/concordance.ts';
import { checkLanguage } from '../text/script.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { openDeskMemory } from './open-memory.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly side?: string;
  readonly most?: string;
  readonly json?: boolean;
}

const MOST = 20;

/** `memory search`: a concordance. */
export async function memorySearch(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const { desk } = await openDesk(terminal, options);
  const query = args.join(' ');
  const side = sideOf(options.side, query, desk.settings.from);
  const most = mostOf(options.most);
  const { memory, codes } = await openDeskMemory(call, desk);
  try {
    let total = 0;
    for (const to of desk.settings.to) {
      const { hits, total: all } = searchMemory(memory, query, { side, to, most });
      total += all;
      for (const hit of hits) await terminal.out(options.json ? `${JSON.stringify(answerOf(hit))}\n` : textOf(hit));
    }
    terminal.err(`${say('memory:search.found', { count: total, most: Math.min(total, most) })}\n`);
    return exitCodeOf([EXIT.done, ...codes]);
  } finally {
    memory.close();
  }
}

function sideOf(named: string | undefined, query: string, from: string): 'source' | 'target' | 'both' {
  if (named === 'source' || named === 'target' || named === 'both') return named;
  if (named !== undefined)
    throw new TarjumanError('USAGE', {}, `--side ${named} is no side`, 'give source, target or both');
  // Words in another script than the source's can only stand on the other side.
  return checkLanguage(query, from).ok ? 'source' : 'target';
}

function mostOf(named: string | undefined): number {
  const most = Number(named ?? MOST);
  if (Number.isInteger(most) && most > 0) return most;
  throw new TarjumanError('USAGE', {}, `--most ${named} is no number above zero`, 'give a number such as 50');
}

function answerOf({
  source,
  target,
  to,
  from,
  approval,
  at,
  penalty,
  note,
  sourceMarks,
  targetMarks,
}: ConcordanceHit): object {
  return { source, target, to, from, approval, at, penalty, note, sourceMarks, targetMarks };
}

function textOf({ source, target, from, approval, at, sourceMarks, targetMarks }: ConcordanceHit): string {
  const who = [approval?.by, (approval?.at ?? at).slice(0, 10)].filter((part) => part).join(', ');
  return `${printable(from)}${who === '' ? '' : `  (${printable(who)})`}\n  ${marked(source, sourceMarks)}\n  ${marked(target, targetMarks)}\n`;
}

/** Found words between angle brackets: they show in a file and on a screen alike. */
function marked(text: string, marks: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of marks) {
    shown += `${printable(text.slice(at, start))}\u2039${printable(text.slice(start, end))}\u203A`;
    at = end;
  }
  return shown + printable(text.slice(at));
}

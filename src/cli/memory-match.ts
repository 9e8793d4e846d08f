import type { MemoryMatch } from '../memory/memory.ts';
import { runBatch } from './batch.ts';
import { eachArticle } from './each-article.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { openDeskMemory } from './open-memory.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly batch?: boolean;
  readonly json?: boolean;
}

/** `memory match`: what the memory has for each sentence of articles, or in batch form for any text. */
export async function memoryMatch(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal } = call;
  const { desk } = await openDesk(terminal, options);
  const { floor, offers } = desk.settings.memory;
  const to = desk.settings.to[0]!;
  const { memory, codes } = await openDeskMemory(call, desk);
  const find = (text: string, before: string, after: string) =>
    memory.find(text, { before, after, to }, { floor, most: Math.max(5, offers) });
  try {
    if (options.batch) {
      const code = await runBatch<{ id: string; text: string; before?: unknown; after?: unknown }>(
        terminal,
        args,
        ['text'],
        ({ text, before, after }) => ({ matches: find(text, neighbour(before), neighbour(after)).map(answerOf) }),
      );
      return exitCodeOf([code, ...codes]);
    }
    const faults = await eachArticle(call, args, desk.rules, async (article) => {
      const sentences = article.units.flatMap(({ segments }) =>
        segments.map(({ start, end }) => article.text.slice(start, end)),
      );
      for (const [index, text] of sentences.entries()) {
        const matches = find(text, sentences[index - 1] ?? '', sentences[index + 1] ?? '');
        if (options.json)
          await terminal.out(`${JSON.stringify({ slug: article.slug, text, matches: matches.map(answerOf) })}\n`);
        else
          await terminal.out(
            `${printable(article.slug)}\t${printable(text)}\n${matches.map((match) => `  ${match.score}\t${printable(match.from)}\t${printable(match.target)}\n`).join('')}`,
          );
      }
    });
    return exitCodeOf([EXIT.done, ...faults, ...codes]);
  } finally {
    memory.close();
  }
}

/** A neighbour that is not told is none that a pair could have had. */
const neighbour = (value: unknown): string => (typeof value === 'string' ? value : '\u0000');

function answerOf({ score, kind, source, target, from, approval, at, penalty, note, changes }: MemoryMatch): object {
  return { score, kind, source, target, from, approval, at, penalty, note, changes };
}

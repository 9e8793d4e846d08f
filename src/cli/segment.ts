import type { Article } from '../core/article.ts';
import { layOutPlainText } from '../text/plain-article.ts';
import { runBatch } from './batch.ts';
import { eachArticle } from './each-article.ts';
import { loadRules, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable } from './terminal.ts';

interface Options {
  readonly batch?: boolean;
  readonly settings?: string;
  readonly srx?: string;
  readonly json?: boolean;
}

/** `segment`: the sentences of articles, or in batch form of any text. */
export async function segment(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal } = call;
  const settings = await loadSettings(terminal, options.settings, options.batch !== true);
  const rules = await loadRules(terminal, settings, options.srx);
  if (options.batch) {
    return runBatch<{ id: string; text: string }>(terminal, ['text'], ({ text }) => ({
      segments: layOutPlainText(text, rules).units.flatMap((unit) =>
        unit.segments.map(({ start, end }) => ({ start, end, role: unit.role, text: text.slice(start, end) })),
      ),
    }));
  }
  const codes = await eachArticle(call, args, rules, (article) =>
    terminal.out(options.json ? `${JSON.stringify(asJson(article))}\n` : asText(article)),
  );
  return exitCodeOf([EXIT.done, ...codes]);
}

function asJson(article: Article): object {
  return {
    slug: article.slug,
    file: article.file,
    encoding: article.encoding,
    ...(article.dateline ? { dateline: article.dateline } : {}),
    segments: article.units.flatMap((unit) =>
      unit.segments.map(({ start, end }) => ({ start, end, role: unit.role, text: article.text.slice(start, end) })),
    ),
  };
}

/** A line per segment; the Arabic stands last, so that a terminal without bidi support still keeps the columns. */
function asText(article: Article): string {
  let number = 0;
  return article.units
    .flatMap((unit) =>
      unit.segments.map(
        (span) =>
          `${printable(article.slug)}\ts${++number}\t${unit.role}\t${printable(article.text.slice(span.start, span.end))}\n`,
      ),
    )
    .join('');
}

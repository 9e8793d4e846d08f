import type { Article, Unit } from '../core/article.ts';
import type { SourceFile } from '../pipeline/find-articles.ts';
import { type ReadRules, readArticle } from '../pipeline/read-article.ts';
import { streamArticle } from '../pipeline/stream-article.ts';
import { streamOffsets } from '../pipeline/stream-offsets.ts';
import { writeOffsetLines } from '../text/offset-lines.ts';
import { layOutPlainText } from '../text/plain-article.ts';
import { runBatch } from './batch.ts';
import { eachSource } from './each-article.ts';
import { loadRules, loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, exitCodeOf, printable, type Terminal } from './terminal.ts';

interface Options {
  readonly batch?: boolean;
  readonly settings?: string;
  readonly srx?: string;
  readonly json?: boolean;
  readonly offsets?: boolean;
}

/** `segment`: the sentences of articles, or in batch form of any text. */
export async function segment(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal } = call;
  const settings = await loadSettings(terminal, options.settings, options.batch !== true);
  const rules = await loadRules(terminal, settings, options.srx);
  if (options.batch) {
    return runBatch<{ id: string; text: string }>(terminal, args, ['text'], ({ text }) => ({
      segments: layOutPlainText(text, rules).units.flatMap((unit) =>
        unit.segments.map(({ start, end }) => ({ start, end, role: unit.role, text: text.slice(start, end) })),
      ),
    }));
  }
  const codes = await eachSource(call, args, (source) => tell(source, rules, terminal, options));
  return exitCodeOf([EXIT.done, ...codes]);
}

type Head = Pick<Article, 'encoding' | 'dateline'>;

/** One article, a large one piece by piece. */
async function tell(source: SourceFile, rules: ReadRules, terminal: Terminal, options: Options): Promise<void> {
  if (options.offsets && !options.json) {
    const lines = await streamOffsets(source, rules, terminal.files);
    if (lines !== undefined) {
      // Rules are asked so seldom that most of what is optimised for them does not come back.
      terminal.stayLean?.();
      return printLines(lines, terminal);
    }
  }
  const printer = createPrinter(source, options);
  const streamed = await streamArticle(source, rules, terminal.files);
  if (streamed === undefined) {
    const { article } = await readArticle(source, rules, terminal.files);
    await terminal.out(printer.begin(article) + printer.add(article.units, article.text, 0) + printer.end());
    return;
  }
  const { layout, encoding, pieces } = streamed;
  const headOf = (): Head => ({ encoding, ...(layout.dateline ? { dateline: layout.dateline } : {}) });
  let begun = false;
  let waiting = '';
  for (const { units, text, base } of pieces) {
    waiting += printer.add(units, text, base);
    // A dateline may still come, and is told in front.
    if (waiting.length < PRINTED_AT_ONCE || !layout.headRead) continue;
    await terminal.out((begun ? '' : printer.begin(headOf())) + waiting);
    begun = true;
    waiting = '';
  }
  await terminal.out((begun ? '' : printer.begin(headOf())) + waiting + printer.end());
}

async function printLines(lines: Iterable<string>, terminal: Terminal): Promise<void> {
  let waiting = '';
  for (const some of lines) {
    waiting += some;
    if (waiting.length < PRINTED_AT_ONCE) continue;
    await terminal.out(waiting);
    waiting = '';
  }
  await terminal.out(waiting);
}

/** Characters. */
const PRINTED_AT_ONCE = 1 << 16;

interface Printer {
  begin(head: Head): string;
  /** @param text what the units stand in; it begins at the offset `base` of the article */
  add(units: readonly Unit[], text: string, base: number): string;
  end(): string;
}

function createPrinter({ slug, file }: SourceFile, { json, offsets }: Options): Printer {
  if (json) return createJsonPrinter(slug, file, offsets === true);
  if (offsets) return { begin: () => '', add: writeOffsetLines, end: () => '' };
  let number = 0;
  const name = printable(slug);
  return {
    begin: () => '',
    // A line per segment; the Arabic stands last, so that a terminal without bidi support still keeps the columns.
    add(units, text, base) {
      let lines = '';
      for (const { role, segments } of units) {
        for (const { start, end } of segments)
          lines += `${name}\ts${++number}\t${role}\t${printable(text.slice(start - base, end - base))}\n`;
      }
      return lines;
    },
    end: () => '',
  };
}

/** One object an article, a line each; written from left to right, so that a large one needs not be held. */
function createJsonPrinter(slug: string, file: string, offsets: boolean): Printer {
  let comma = '';
  return {
    begin({ encoding, dateline }) {
      const head = JSON.stringify({ slug, file, encoding, ...(dateline ? { dateline } : {}) });
      return `${head.slice(0, -1)},"segments":[`;
    },
    add(units, text, base) {
      let items = '';
      for (const { role, segments } of units) {
        for (const { start, end } of segments) {
          const more = offsets ? {} : { text: text.slice(start - base, end - base) };
          items += comma + JSON.stringify({ start, end, role, ...more });
          comma = ',';
        }
      }
      return items;
    },
    end: () => ']}\n',
  };
}

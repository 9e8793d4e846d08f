import { type Bitext, type Segment, segmentsOf, targetOf } from '../core/bitext.ts';
import { TarjumanError } from '../core/error.ts';
import { changeRecord } from '../pipeline/change-record.ts';
import { type Hand, mergeSegments, type Reshaped, splitSegment } from '../pipeline/reshape-segments.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { personAt } from './person.ts';
import type { Call } from './run.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly by?: string;
  readonly json?: boolean;
}

interface SplitOptions extends Options {
  readonly at?: string;
  readonly targetAt?: string;
}

/** `split SLUG ID --at TEXT`: a person divides a segment in front of these words. */
export function split(call: Call, [slug = '', id = '']: readonly string[], options: SplitOptions): Promise<number> {
  const { at, targetAt } = options;
  if (at === undefined)
    throw new TarjumanError(
      'USAGE',
      {},
      'nothing says where to split',
      'give the words that the second half begins with: --at "…"',
    );
  return reshape(call, slug, options, (bitext, hand) => {
    const segment = segmentsOf(bitext).find((one) => one.id === id);
    const source = segment ? placeOf(segment.source, at, '--at', id) : 0;
    return splitSegment(bitext, id, { source, target: targetPlace(segment, targetAt) }, hand);
  });

  /** Where nothing is said, the whole target stays with the first half. */
  function targetPlace(segment: Segment | undefined, words: string | undefined): number {
    const target = segment === undefined ? undefined : targetOf(segment);
    if (target === undefined) return 0;
    return words === undefined ? target.length : placeOf(target, words, '--target-at', id);
  }
}

/** `merge SLUG ID`: a person joins a segment with the one behind it in its paragraph. */
export function merge(call: Call, [slug = '', id = '']: readonly string[], options: Options): Promise<number> {
  return reshape(call, slug, options, (bitext, hand) => mergeSegments(bitext, id, hand));
}

async function reshape(
  { terminal, say }: Call,
  slug: string,
  options: Options,
  change: (bitext: Bitext, hand: Hand) => Reshaped,
): Promise<number> {
  const { desk } = await openDesk(terminal, options);
  const by = options.by ?? personAt(terminal);
  const results: { slug: string; to: string; before: readonly string[]; after: readonly string[] }[] = [];
  for (const to of desk.settings.to) {
    const { result } = await changeRecord(desk, slug, to, (laid) => {
      const hand = { by, at: desk.clock.now().toISOString(), match: desk.match, article: laid.article };
      const reshaped = change(laid.bitext, hand);
      return { bitext: reshaped.bitext, result: reshaped };
    });
    const [before, after] = [result.before, result.after].map((segments) => segments.map((one) => one.id));
    results.push({ slug, to, before: before!, after: after! });
    const line = say('cli:reshape.line', { before: before!.join(' '), after: after!.join(' '), by: printable(by) });
    terminal.err(`${printable(slug)}  ${to}  ${line}\n`);
    for (const { id: each, source, ...rest } of result.after) {
      const target = 'target' in rest ? rest.target : '';
      terminal.err(`  ${each}  ${printable(source)}  ${printable(target)}\n`);
    }
  }
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return EXIT.done;
}

/** @throws TarjumanError USAGE where the words stand nowhere, or in several places */
function placeOf(text: string, words: string, option: string, id: string): number {
  const at = text.indexOf(words);
  if (words !== '' && at >= 0 && text.indexOf(words, at + 1) < 0) return at;
  throw new TarjumanError(
    'USAGE',
    {},
    at < 0 || words === ''
      ? `${option}: the words «${words}» do not stand in ${id}`
      : `${option}: the words «${words}» stand more than once in ${id}`,
    'copy from the record what the second half is to begin with, long enough to be found once',
  );
}

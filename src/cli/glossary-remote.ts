import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { nativeEntries } from '../glossary/native-entries.ts';
import type { Pair } from '../providers/contract.ts';
import {
  type DeskGlossary,
  type GlossaryShelf,
  type NameEntry,
  prepareEntries,
  tableOf,
} from '../providers/desk-glossary.ts';
import { findProvider, PROVIDER_IDS } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import type { Call } from './run.ts';
import { EXIT, printable } from './terminal.ts';

interface Options extends DeskOptions {
  readonly bucket?: string;
  readonly uri?: string;
  readonly file?: string;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** `old`: of other names than `glossary.yaml` has now, or of other languages. */
type State = 'same' | 'differs' | 'old';

interface Shelf {
  readonly shelf: GlossaryShelf;
  /** What `glossary.yaml` has for each language. */
  readonly wanted: readonly { readonly pair: Pair; readonly entries: readonly NameEntry[] }[];
}

/** `glossary push ENGINE`: makes the desk's glossary at a service, once for each content, and takes the one away that it replaces. */
export async function glossaryPush(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  if (options.file !== undefined) return writeFile(call, args, options.file, options);
  const results = await withShelf(call, args, options, async ({ shelf, wanted }) => {
    const done = [];
    for (const { pair, entries } of wanted) {
      const { signal } = terminal;
      const { bucket, uri } = options;
      const how = { signal, ...(bucket !== undefined && { bucket }), ...(uri !== undefined && { uri }) };
      const pushed = await shelf.push(pair, entries, how);
      const name = `${pair.from}-${pair.to}`;
      if (!pushed) {
        terminal.err(`${name}  ${say(entries.length === 0 ? 'cli:glossary.noNames' : 'cli:glossary.noPair')}\n`);
        done.push({ pair: name, made: false, name: null, id: null, entries: 0, removed: [], left: [] });
        continue;
      }
      const key = pushed.made ? 'cli:glossary.pushed' : 'cli:glossary.there';
      terminal.err(`${name}  ${say(key, { count: pushed.entries, name: printable(pushed.name) })}\n`);
      for (const old of pushed.removed) terminal.err(`  ${say('cli:glossary.removed', { name: printable(old) })}\n`);
      sayLeft(call, pushed.left);
      done.push({ pair: name, ...pushed });
    }
    return done;
  });
  if (options.json) await terminal.out(`${JSON.stringify(results)}\n`);
  return results.some(({ name }) => name === null) ? EXIT.person : EXIT.done;
}

/** `glossary list ENGINE`: what lies there, and whether it is the same as `glossary.yaml`. Exit code 1 where some language has none that is. */
export async function glossaryList(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const result = await withShelf(call, args, options, async ({ shelf, wanted }) => {
    const { signal } = terminal;
    const names = new Map(wanted.map((one) => [shelf.nameOf(one.pair, one.entries), one]));
    const rows: (DeskGlossary & { readonly state: State })[] = [];
    for (const glossary of await shelf.list(signal)) {
      const mine = names.get(glossary.name);
      let state: State = mine ? 'same' : 'old';
      if (mine) {
        const { kept } = prepareEntries(mine.entries);
        const read = options.verify ? await shelf.entriesOf(glossary, mine.pair, signal) : undefined;
        if (read ? tableOf(read) !== tableOf(kept) : glossary.entries !== kept.length) state = 'differs';
      }
      rows.push({ ...glossary, state });
    }
    const missing = [...names].flatMap(([name, { pair, entries }]) =>
      entries.length === 0 || rows.some((row) => row.name === name && row.state === 'same')
        ? []
        : [`${pair.from}-${pair.to}`],
    );
    return { glossaries: rows, missing };
  });
  if (options.json) await terminal.out(`${JSON.stringify(result)}\n`);
  else {
    for (const { name, entries, state } of result.glossaries)
      await terminal.out(
        `${printable(name)}  ${say('cli:glossary.entries', { count: entries })}  ${say(`cli:glossary.state.${state}`)}\n`,
      );
    for (const pair of result.missing) terminal.err(`${say('cli:glossary.missing', { pair, engine: args[0]! })}\n`);
  }
  return result.missing.length > 0 ? EXIT.person : EXIT.done;
}

/** `glossary delete ENGINE NAME…`: by the names that `glossary list` shows; only those of this desk can be. */
export async function glossaryDelete(call: Call, args: readonly string[], options: Options): Promise<number> {
  const { terminal, say } = call;
  const [, ...names] = args;
  await withShelf(call, args, options, async ({ shelf }) => {
    const there = await shelf.list(terminal.signal);
    const chosen = names.map((name) => {
      const one = there.find((glossary) => glossary.name === name || glossary.id === name);
      if (one) return one;
      const list = there.map((glossary) => glossary.name).join(', ');
      throw new TarjumanError(
        'USAGE',
        {},
        `the desk has no glossary called ${JSON.stringify(name)} there`,
        list === '' ? 'there is none' : `there are: ${list}`,
      );
    });
    for (const { id, name } of chosen) {
      await shelf.remove(id, terminal.signal);
      terminal.err(`${say('cli:glossary.removed', { name: printable(name) })}\n`);
    }
  });
  return EXIT.done;
}

async function withShelf<T>(
  call: Call,
  args: readonly string[],
  options: Options,
  work: (shelf: Shelf) => Promise<T>,
): Promise<T> {
  const { terminal } = call;
  const entry = findProvider(args[0]!);
  if (!entry.glossaries) {
    const able = PROVIDER_IDS.filter((id) => findProvider(id).glossaries).join(', ');
    throw new TarjumanError('USAGE', {}, `${entry.id} keeps no glossaries`, `those that do: ${able}`);
  }
  const { desk } = await openDesk(terminal, options);
  const wanted = desk.settings.to.map((to) => ({
    pair: { from: desk.settings.from, to },
    entries: nativeEntries(desk.glossary, to),
  }));
  const shelf = await entry.glossaries({ env: terminal.env, config: engineConfig(desk.settings, terminal) });
  try {
    return await work({ shelf, wanted });
  } finally {
    await shelf.close?.();
  }
}

/** Asks nobody: the table as a service reads it, to be put where it wants it. */
async function writeFile(call: Call, args: readonly string[], file: string, options: Options): Promise<number> {
  const { terminal, say } = call;
  findProvider(args[0]!);
  const { desk } = await openDesk(terminal, options);
  const [to, ...more] = desk.settings.to;
  if (more.length > 0)
    throw new TarjumanError('USAGE', {}, 'one file holds one language', `name it with --to, e.g. --to ${to}`);
  const { kept, left } = prepareEntries(nativeEntries(desk.glossary, to!));
  await terminal.files.write(resolve(terminal.cwd, file), `${tableOf(kept)}\n`);
  terminal.err(`${say('cli:glossary.written', { count: kept.length, file: printable(file) })}\n`);
  sayLeft(call, left);
  return EXIT.done;
}

function sayLeft({ terminal, say }: Call, left: readonly { readonly source: string; readonly why: string }[]): void {
  for (const { source, why } of left)
    terminal.err(`  ${say('cli:glossary.left', { source: printable(source), why: printable(why) })}\n`);
}

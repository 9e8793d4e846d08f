import { writeCell } from '../formats/csv/cells.ts';
import { pairOf } from '../formats/tmx/read-tmx.ts';
import { TmxReader } from '../formats/tmx/tmx-reader.ts';
import { TMX_TAIL, tmxHead, tmxPair, tmxUnitOf } from '../formats/tmx/write-memory.ts';
import { decodeStream } from '../io/decode-stream.ts';
import { entriesOf, type MemoryEntry } from '../memory/memory.ts';
import type { Desk } from './desk.ts';
import { listRecords } from './list-records.ts';
import { entryOf, listTmxFiles } from './memory-sources.ts';
import { readRecord } from './record-file.ts';

export interface ExportTally {
  pairs: number;
  /** Units of TMX files that hold no pair in the desk's languages, or none that was approved. */
  leftOut: number;
}

/** The whole memory as TMX 1.4: pairs of records, then the units of the TMX files with all that stands in them. Streams. */
export async function* exportTmx(desk: Desk, tally: ExportTally): AsyncGenerator<string> {
  const { from, to: languages } = desk.settings;
  yield tmxHead(from);
  for await (const entry of recordEntries(desk)) {
    tally.pairs++;
    yield tmxPair(pairOfEntry(entry), from);
  }
  for (const tmx of await listTmxFiles(desk)) {
    const reader = new TmxReader(tmx.file);
    const write = function* (stretches: Iterable<Parameters<typeof tmxUnitOf>[0]>) {
      for (const stretch of stretches) {
        const { unit } = stretch;
        if (!unit) continue;
        const state = unit.props['x-tarjuman-state'];
        const open = state === 'initial' || state === 'translated';
        if (open || !languages.some((to) => pairOf(unit, from, to))) tally.leftOut++;
        else {
          tally.pairs++;
          yield tmxUnitOf(stretch, reader.header ?? {}, from);
        }
      }
    };
    for await (const text of decodeStream(desk.files.stream(tmx.path), tmx.file)) yield* write(reader.write(text));
    yield* write(reader.end());
  }
  yield TMX_TAIL;
}

const COLUMNS = ['source', 'target', 'language', 'from', 'by', 'at', 'note'] as const;

/** The same pairs as a table, without codes and properties. */
export async function* exportCsv(desk: Desk, tally: ExportTally): AsyncGenerator<string> {
  const { from, to: languages } = desk.settings;
  yield line(COLUMNS);
  for await (const entry of recordEntries(desk)) {
    tally.pairs++;
    yield row(entry);
  }
  for (const tmx of await listTmxFiles(desk)) {
    const reader = new TmxReader(tmx.file);
    const write = function* (stretches: Iterable<Parameters<typeof tmxUnitOf>[0]>) {
      for (const { unit } of stretches) {
        if (!unit) continue;
        const entries = languages.flatMap((to) => entryOf(unit, tmx.file, from, to));
        if (entries.length === 0) tally.leftOut++;
        tally.pairs += entries.length;
        yield* entries.map(row);
      }
    };
    for await (const text of decodeStream(desk.files.stream(tmx.path), tmx.file)) yield* write(reader.write(text));
    yield* write(reader.end());
  }
}

async function* recordEntries(desk: Desk): AsyncGenerator<MemoryEntry> {
  for (const to of desk.settings.to)
    for (const slug of await listRecords(desk, to)) {
      const record = await readRecord(desk, to, slug);
      if (record) yield* entriesOf(record.bitext);
    }
}

function pairOfEntry({ source, target, to, from, approval, at, before, after, note }: MemoryEntry) {
  return {
    ...{ id: from, source, target, to, at: approval?.at || at },
    ...(approval ? { by: approval.by } : {}),
    ...(note === undefined ? {} : { note }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function row({ source, target, to, from, approval, at, note }: MemoryEntry): string {
  return line([source, target, to, from, approval?.by ?? '', approval?.at || at, note ?? '']);
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${writeCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

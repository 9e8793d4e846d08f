import { join } from 'node:path';
import { pairOf } from '../formats/tmx/read-tmx.ts';
import { TmxReader, type TmxStretch } from '../formats/tmx/tmx-reader.ts';
import type { TmxUnit } from '../formats/tmx/tmx-unit.ts';
import { decodeStream } from '../io/decode-stream.ts';
import type { MemoryEntry, MemorySource } from '../memory/memory.ts';
import type { Desk } from './desk.ts';
import { relativePath } from './find-articles.ts';

export function memoryFolder(desk: Desk): string {
  return join(desk.root, 'memory');
}

/** A TMX file of the desk. */
export interface TmxFile {
  readonly path: string;
  /** Relative to `memory/`, with `/`. */
  readonly name: string;
  /** Relative to the desk, for messages. */
  readonly file: string;
}

/** Every `.tmx` below `memory/`, in the order of their names. */
export async function listTmxFiles(desk: Desk, folder = memoryFolder(desk), prefix = ''): Promise<TmxFile[]> {
  const files: TmxFile[] = [];
  for (const { name, kind } of await desk.files.list(folder)) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (kind === 'folder') files.push(...(await listTmxFiles(desk, path, `${prefix}${name}/`)));
    else if (kind === 'file' && name.toLowerCase().endsWith('.tmx'))
      files.push({ path, name: prefix + name, file: relativePath(desk.root, path) });
  }
  return files;
}

/** What the settings say of a file or the folders it lies in, the narrowest first; else `penalty-30` in its path, as OmegaT has it; else 0. */
export function penaltyOf(name: string, penalties: Readonly<Record<string, number>>): number {
  const fitting = Object.keys(penalties).filter((key) => {
    const plain = key.replace(/^memory\//, '').replace(/\/$/, '');
    return name === plain || name.startsWith(`${plain}/`);
  });
  const narrowest = fitting.sort((a, b) => b.length - a.length)[0];
  if (narrowest !== undefined) return penalties[narrowest]!;
  const folder = /(?:^|\/)penalty-(\d{1,3})\//.exec(name)?.[1];
  return Math.min(100, Number(folder ?? 0));
}

/** The file piece by piece. @throws TarjumanError INPUT_FORMAT, INPUT_ENCODING with the place */
export async function* readTmxFile(desk: Desk, { path, file }: TmxFile): AsyncGenerator<TmxStretch> {
  const reader = new TmxReader(file);
  for await (const text of decodeStream(desk.files.stream(path), file)) yield* reader.write(text);
  yield* reader.end();
}

/** The TMX files as sources of the memory, in one direction for each language. */
export async function* tmxSources(desk: Desk, languages: readonly string[]): AsyncGenerator<MemorySource> {
  const { from, memory } = desk.settings;
  for (const tmx of await listTmxFiles(desk)) {
    const stat = await desk.files.stat(tmx.path);
    if (!stat) continue;
    yield {
      id: tmx.path,
      stamp: `${stat.size} ${stat.mtimeMs} ${from} ${languages.join(',')}`,
      penalty: penaltyOf(tmx.name, memory.penalties),
      async *entries() {
        for await (const { unit } of readTmxFile(desk, tmx))
          if (unit) for (const to of languages) yield* entryOf(unit, tmx.file, from, to);
      },
    };
  }
}

/** The pair of a unit; none where a side is missing or empty, or where our own file says that nobody had approved it. */
export function entryOf(unit: TmxUnit, file: string, from: string, to: string): MemoryEntry[] {
  const pair = pairOf(unit, from, to);
  if (!pair) return [];
  const { source, target } = pair;
  const { props } = unit;
  const state = props['x-tarjuman-state'];
  if (state === 'initial' || state === 'translated') return [];
  const { attributes } = target;
  // Tools say it of the unit or of the target; the later change counts.
  const by = attributes['changeid'] ?? unit.changedBy ?? attributes['creationid'] ?? unit.createdBy;
  const at = timeOf(attributes['changedate'], unit.changedAt, attributes['creationdate'], unit.createdAt);
  const notes = [...unit.notes, ...source.notes, ...target.notes];
  const [before, after] = [props['x-tarjuman-before'], props['x-tarjuman-after']];
  return [
    {
      source: source.text.trim(),
      target: target.text.trim(),
      to,
      from: `${file}#${unit.id ?? unit.place.line}`,
      ...(by === undefined ? {} : { approval: { by, at } }),
      at,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    },
  ];
}

function timeOf(...dates: readonly (string | undefined)[]): string {
  for (const date of dates) {
    if (date === undefined) continue;
    const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
    if (parts) return `${parts.slice(1, 4).join('-')}T${parts.slice(4).join(':')}.000Z`;
    if (!Number.isNaN(Date.parse(date))) return date;
  }
  return '';
}

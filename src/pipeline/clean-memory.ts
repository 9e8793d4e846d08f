import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pairOf } from '../formats/tmx/read-tmx.ts';
import type { TmxUnit } from '../formats/tmx/tmx-unit.ts';
import { entriesOf } from '../memory/memory.ts';
import { exactKeyOf } from '../text/compared-words.ts';
import { checkLanguage } from '../text/script.ts';
import { type Desk, stateFolder } from './desk.ts';
import { listRecords } from './list-records.ts';
import { entryOf, listTmxFiles, readTmxFile, type TmxFile } from './memory-sources.ts';
import { readRecord } from './record-file.ts';

/**
 * `duplicate`: the same pair stands in a record or further up. `contradiction`: the same source has another target that is newer, or stands in a record. `undecided`:
 * the same source has two targets, and nothing says which is newer. `one-sided`: a side is missing or empty. `wrong-language`: a side is not in
 * the language that it says.
 */
export type CleanReason = 'duplicate' | 'contradiction' | 'undecided' | 'one-sided' | 'wrong-language';

export interface CleanFinding {
  readonly file: string;
  readonly line: number;
  readonly reason: CleanReason;
  /** Whether the unit goes; what is undecided stays. */
  readonly remove: boolean;
  readonly source: string;
  readonly target: string;
  /** Where the other pair stands. */
  readonly other?: string;
}

export interface CleanResult {
  readonly findings: readonly CleanFinding[];
  readonly units: number;
  /** Files that were written anew, and where each lies as it was. */
  readonly cleaned: readonly { readonly file: string; readonly removed: number; readonly backup: string }[];
}

interface Known {
  readonly target: number;
  readonly at: number;
  readonly where: string;
  /** The place in the list of removable units; absent for pairs of records, which nobody removes here. */
  readonly unit?: UnitRef;
}

interface UnitRef {
  readonly tmx: TmxFile;
  readonly ordinal: number;
  readonly line: number;
  readonly source: string;
  readonly target: string;
  /** It holds no more than this pair. */
  readonly alone: boolean;
}

/**
 * Looks through the TMX files of `memory/`, with the records as what stands first. Records are never changed here. A unit in several languages goes only where all of
 * its pairs in the desk's languages are to go.
 * @param write removes what is to go; each file that changes is kept as it was in `.tarjuman/journal/backups/memory/`
 */
export async function cleanMemory(desk: Desk, write: boolean): Promise<CleanResult> {
  const findings: CleanFinding[] = [];
  const remove = new Map<string, Set<number>>();
  const known = new Map<string, Known>();
  for (const to of desk.settings.to)
    for (const slug of await listRecords(desk, to)) {
      const record = await readRecord(desk, to, slug);
      for (const entry of record ? entriesOf(record.bitext) : [])
        known.set(keyOf(to, entry.source), {
          target: exactKeyOf(entry.target.trim()),
          at: Number.POSITIVE_INFINITY,
          where: entry.from,
        });
    }
  let units = 0;
  const files = await listTmxFiles(desk);
  for (const tmx of files) {
    let ordinal = 0;
    for await (const { unit } of readTmxFile(desk, tmx)) {
      if (!unit) continue;
      units++;
      judge(desk, tmx, unit, ordinal++, known, findings, remove);
    }
  }
  const cleaned: { file: string; removed: number; backup: string }[] = [];
  if (write)
    for (const tmx of files) {
      const going = remove.get(tmx.path);
      if (!going || going.size === 0) continue;
      const backup = await backUp(desk, tmx);
      await desk.files.writeFrom(tmx.path, without(desk, tmx, going));
      cleaned.push({ file: tmx.file, removed: going.size, backup });
    }
  return { findings, units, cleaned };
}

const keyOf = (to: string, source: string): string => `${to} ${exactKeyOf(source.trim())}`;

function judge(
  desk: Desk,
  tmx: TmxFile,
  unit: TmxUnit,
  ordinal: number,
  known: Map<string, Known>,
  findings: CleanFinding[],
  remove: Map<string, Set<number>>,
): void {
  const { from, to: languages } = desk.settings;
  const line = unit.place.line ?? 0;
  const going: CleanFinding[] = [];
  let staying = false;
  const take = (path: string, which: number) => {
    const set = remove.get(path) ?? new Set<number>();
    remove.set(path, set.add(which));
  };
  const find = (reason: CleanReason, source: string, target: string, other?: string): void => {
    const finding = { file: tmx.file, line, reason, remove: true, source, target };
    going.push(other === undefined ? finding : { ...finding, other });
  };
  for (const to of languages) {
    const pair = pairOf(unit, from, to);
    if (!pair) continue;
    const [source, target] = [pair.source.text.trim(), pair.target.text.trim()];
    if (source === '' || target === '') {
      find('one-sided', source, target);
      continue;
    }
    if (!checkLanguage(source, from).ok || !checkLanguage(target, to).ok) {
      find('wrong-language', source, target);
      continue;
    }
    const when = Date.parse(entryOf(unit, tmx.file, from, to)[0]?.at ?? '');
    const mine: Known = {
      target: exactKeyOf(target),
      at: Number.isNaN(when) ? Number.NEGATIVE_INFINITY : when,
      where: `${tmx.file}:${line}`,
      unit: { tmx, ordinal, line, source, target, alone: unit.texts.length === 2 },
    };
    const there = known.get(keyOf(to, source));
    if (!there) {
      known.set(keyOf(to, source), mine);
      staying = true;
    } else if (there.target === mine.target) find('duplicate', source, target, there.where);
    else if (there.at > mine.at) find('contradiction', source, target, there.where);
    else if (there.at === mine.at || !there.unit) {
      findings.push({ file: tmx.file, line, reason: 'undecided', remove: false, source, target, other: there.where });
      staying = true;
    } else {
      // The one further up is older: it goes.
      const { unit: older } = there;
      findings.push({
        ...{ file: older.tmx.file, line: older.line, reason: 'contradiction', remove: older.alone },
        ...{ source: older.source, target: older.target, other: mine.where },
      });
      if (older.alone) take(older.tmx.path, older.ordinal);
      known.set(keyOf(to, source), mine);
      staying = true;
    }
  }
  if (going.length === 0 && unit.texts.length < 2) find('one-sided', unit.texts[0]?.text ?? '', '');
  // A unit with a good pair in another language stays, and so does one that holds languages which are not the desk's.
  const goes = going.length > 0 && !staying && unit.texts.length <= going.length + 1;
  findings.push(...going.map((finding) => ({ ...finding, remove: goes })));
  if (goes) take(tmx.path, ordinal);
}

async function* without(desk: Desk, tmx: TmxFile, going: ReadonlySet<number>): AsyncGenerator<string> {
  let ordinal = 0;
  let first = true;
  for await (const { raw, unit } of readTmxFile(desk, tmx)) {
    if (unit && going.has(ordinal++)) continue;
    // It is written as UTF-8, whatever it was.
    yield first ? raw.replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[\w.:-]+/, '$1UTF-8') : raw;
    first = false;
  }
}

async function backUp(desk: Desk, tmx: TmxFile): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of desk.files.stream(tmx.path)) hash.update(chunk);
  const name = `${tmx.name.replaceAll('/', '-').replace(/\.tmx$/i, '')}-${hash.digest('hex').slice(0, 12)}.tmx`;
  const path = join(stateFolder(desk), 'journal', 'backups', 'memory', name);
  await desk.files.writeFrom(path, desk.files.stream(tmx.path));
  return path;
}

import { STATES, type State } from '../../core/bitext.ts';
import { isSameLanguage } from '../../core/primary-language.ts';
import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';
import { TmxReader } from './tmx-reader.ts';
import { optional, type TmxText, type TmxUnit } from './tmx-unit.ts';

export type { TmxUnit } from './tmx-unit.ts';

export interface Tmx {
  readonly units: readonly TmxUnit[];
  /** `srclang` of the header; `*all*` where each unit says it. */
  readonly sourceLanguage: string;
}

/**
 * Reads TMX 1.1 to 1.4 as tools write it, as a whole; for large files see {@link TmxReader}.
 * @throws TarjumanError INPUT_FORMAT, with line and column, for what is no TMX
 */
export function readTmx(xml: string, file: string): Tmx {
  const reader = new TmxReader(file);
  const units: TmxUnit[] = [];
  for (const { unit } of [...reader.write(xml), ...reader.end()]) if (unit) units.push(unit);
  return { sourceLanguage: reader.header?.['srclang'] ?? '*all*', units };
}

/** The pairs of one direction. `ar` finds `ar-EG`; a unit without one of the two sides is left out, one with codes is told of. */
export function tmxRows(tmx: Tmx, from: string, to: string): ReturnedRows {
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  for (const unit of tmx.units) {
    const pair = pairOf(unit, from, to);
    if (!pair) continue;
    const { source, target } = pair;
    const { place, props } = unit;
    if (source.codes || target.codes)
      findings.push({ check: 'row-codes', severity: 'info', message: 'codes in the pair were left out', place });
    const state = STATES.find((known) => known === props['x-tarjuman-state']) as State | undefined;
    rows.push({
      place,
      source: source.text,
      target: target.text,
      ...optional('slug', props['x-tarjuman-slug']),
      ...optional('id', props['x-tarjuman-id']),
      ...(state ? { state } : {}),
    });
  }
  return { rows, findings };
}

/** The two sides of a unit, whichever of them its file calls the source. Undefined where it lacks one. */
export function pairOf(unit: TmxUnit, from: string, to: string): { source: TmxText; target: TmxText } | undefined {
  const [want, other] = [tagOf(from), tagOf(to)];
  // Between two kinds of one language (en-US to en-GB) only the very tag says which is which.
  const loosely = !isSameLanguage(want, other);
  const source = sideOf(unit, want, loosely);
  const target = sideOf(unit, other, loosely);
  return source && target && source !== target ? { source, target } : undefined;
}

function sideOf(unit: TmxUnit, want: string, loosely: boolean): TmxText | undefined {
  return (
    unit.texts.find((text) => tagOf(text.language) === want) ??
    (loosely ? unit.texts.find((text) => isSameLanguage(text.language, want)) : undefined)
  );
}

function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

import type { BitextUnit } from '../core/bitext.ts';
import type { RecordFindings } from '../pipeline/find-findings.ts';
import type { Row } from './page/data.ts';
import { rowsOfUnit, type Terms } from './rows.ts';

/** Rows of one unit as they were made last, and of what. */
interface MadeRows {
  readonly findings: readonly unknown[];
  readonly rows: readonly ShownRow[];
}

interface ShownRow {
  readonly row: Row;
  /** The row as JSON: it is written once, not at each opening. */
  readonly text: string;
}

const shownOf = (row: Row): ShownRow => ({ row, text: JSON.stringify(row) });

/** The rows of one article as they are shown, and which of them changed when. */
export class ShownRows {
  /** Grows with each look at the article. */
  version = 0;
  /** Grows with each change of which segments there are, or in which order. */
  shape = 0;
  ids: readonly string[] = [];
  readonly #to: string;
  readonly #byId = new Map<string, ShownRow & { readonly changed: number }>();
  #made = new WeakMap<BitextUnit, MadeRows>();

  /** @param to the language of the translations */
  constructor(to: string) {
    this.#to = to;
  }

  row(id: string): Row | undefined {
    return this.#byId.get(id)?.row;
  }

  /** As JSON. */
  text(id: string): string {
    return this.#byId.get(id)!.text;
  }

  /** Rows that changed after `version`; undefined where segments came, went or moved after `shape`. */
  since(version: number, shape: number): readonly Row[] | undefined {
    if (shape !== this.shape || version > this.version) return undefined;
    return [...this.#byId.values()].filter(({ changed }) => changed > version).map(({ row }) => row);
  }

  /** Another desk has other names: every row is made anew. */
  forget(): void {
    this.#made = new WeakMap();
  }

  /** Rows of a unit; those of one that is the same object, and of which the same is said, are not made again. */
  make(unit: BitextUnit, said: RecordFindings | undefined, terms: Terms): readonly ShownRow[] {
    const findings = unit.segments.flatMap(({ id }) => [
      ...(said?.segments.get(id) ?? []),
      ...(said?.dismissed.get(id) ?? []).flatMap(({ finding, reason }) => [finding, reason]),
      said?.names.get(id),
    ]);
    const known = this.#made.get(unit);
    if (known?.findings.length === findings.length && known.findings.every((each, index) => each === findings[index]))
      return known.rows;
    const rows = rowsOfUnit(unit, this.#to, said, terms).map(shownOf);
    this.#made.set(unit, { findings, rows });
    return rows;
  }

  /** Lays the rows of all units over those that were there. */
  show(units: readonly BitextUnit[], said: RecordFindings | undefined, terms: Terms): void {
    this.#lay(units.flatMap((unit) => this.make(unit, said, terms)));
  }

  /**
   * Lays the rows of units that have changed over those that were there, while the whole is still being checked: of all others stands what
   * was shown.
   * @param before the units that are shown
   * @param say what is known of the changed units
   */
  showChanged(
    units: readonly BitextUnit[],
    before: readonly BitextUnit[],
    say: (changed: readonly BitextUnit[]) => RecordFindings,
    terms: Terms,
  ): void {
    const same = new Set(before);
    const isShown = (unit: BitextUnit): boolean =>
      same.has(unit) && unit.segments.every(({ id }) => this.#byId.has(id));
    const said = say(units.filter((unit) => !isShown(unit)));
    this.#lay(
      units.flatMap((unit) =>
        isShown(unit)
          ? unit.segments.map(({ id }) => this.#byId.get(id)!)
          : rowsOfUnit(unit, this.#to, said, terms).map(shownOf),
      ),
    );
  }

  /** Lays rows that were made elsewhere over those that were there. */
  showRows(rows: readonly Row[]): void {
    this.#lay(rows.map(shownOf));
  }

  #lay(rows: readonly ShownRow[]): void {
    const ids = rows.map(({ row }) => row.id);
    const same = ids.length === this.ids.length && ids.every((id, index) => id === this.ids[index]);
    this.version++;
    if (!same) {
      this.shape++;
      const there = new Set(ids);
      for (const id of this.#byId.keys()) if (!there.has(id)) this.#byId.delete(id);
    }
    for (const { row, text } of rows)
      if (this.#byId.get(row.id)?.text !== text) this.#byId.set(row.id, { row, text, changed: this.version });
    this.ids = ids;
  }
}

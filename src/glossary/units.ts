/** UTF-16 units of a text that are read in one piece. */
export const UNITS_AT_ONCE = 1 << 14;

/** The units that were read last, and a space behind them. */
export const units = new Uint16Array(UNITS_AT_ONCE + 1);

const bytes = Buffer.from(units.buffer);
/** Below this many units it costs more to ask for a copy than to look at each. */
const FEWEST_TO_COPY = 24;
/** The copy is little-endian; where the machine is not, it is of no use. */
const COPIES = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Fills {@link units}: a typed array is read several times as fast as a string. `size` at most {@link UNITS_AT_ONCE}. */
export function readUnits(text: string, from: number, size: number): void {
  if (COPIES && size >= FEWEST_TO_COPY)
    bytes.write(size === text.length ? text : text.slice(from, from + size), 'utf16le');
  else for (let i = 0; i < size; i++) units[i] = text.charCodeAt(from + i);
  units[size] = 0x20;
}

import type { DeliveryRow } from '../pipeline/deliver-copies.ts';
import type { CopyNameFault } from '../pipeline/name-faults.ts';
import type { RecordStatus } from '../pipeline/record-status.ts';
import type { Call } from './run.ts';
import { printable, type Terminal } from './terminal.ts';

/** What is left to pay for, by engine; `cost` in US dollars, null where nobody here knows it. */
export interface Cost {
  readonly provider: string;
  readonly cost: number | null;
}

/** A row of `status`, as `--json` gives it. */
export type Row = RecordStatus & {
  readonly toPay: { readonly costs: readonly Cost[] };
  /** Where its copies go, and whether they are there. */
  readonly deliveries: readonly DeliveryRow[];
};

/** A row for people: one line, and one for each thing that is wrong with its names. */
export function printRow(row: Row, terminal: Terminal, say: Call['say']): void {
  terminal.err(`${printable(row.slug)}  ${row.to}  ${lineOf(row, say)}\n`);
  for (const line of nameLines(row, say)) terminal.err(`  ${line}\n`);
}

/** What does not have the names as the glossary says them now. */
function nameLines({ names }: RecordStatus, say: Call['say']): string[] {
  const { segments, approved, copies } = names;
  const open = segments.filter((id) => !approved.includes(id));
  const lines: string[] = [];
  if (open.length > 0) lines.push(say('cli:status.names', { count: open.length, ids: open.join(' ') }));
  if (approved.length > 0)
    lines.push(say('cli:status.namesApproved', { count: approved.length, ids: approved.join(' ') }));
  if (copies) lines.push(copyNamesLine(copies, say));
  return lines;
}

export function copyNamesLine({ files, segments, terms }: CopyNameFault, say: Call['say']): string {
  const what = [...segments, ...terms.map((term) => `«${printable(term)}»`)].join(' ');
  return say('cli:status.namesCopies', { count: files.length, files: files.map(printable).join(', '), what });
}

export function payLine(
  { segments, chars, costs }: { segments: number; chars: number; costs: readonly Cost[] },
  key: string,
  say: Call['say'],
): string {
  const each = costs.map(({ provider, cost }) =>
    cost === null
      ? say('cli:status.unpriced', { provider })
      : say('cli:status.price', { provider, cost: cost.toFixed(2) }),
  );
  return say(key, {
    count: segments,
    chars: say('cli:chars', { count: chars }),
    costs: each.join(`${say('cli:comma')} `),
  });
}

function lineOf(row: Row, say: Call['say']): string {
  const parts = (['initial', 'translated', 'reviewed', 'final'] as const)
    .filter((state) => row.states[state] > 0)
    .map((state) => `${row.states[state]} ${say(`cli:state.${state}`)}`);
  if (row.stale > 0) parts.push(say('cli:status.stale', { count: row.stale }));
  if (row.mock > 0) parts.push(say('cli:status.mock', { count: row.mock }));
  if (row.findings.error > 0) parts.push(say('cli:errors', { count: row.findings.error }));
  if (row.findings.warning > 0) parts.push(say('cli:warnings', { count: row.findings.warning }));
  if (row.copies !== 'none') parts.push(say(`cli:status.copies-${row.copies}`));
  const at = (...states: DeliveryRow['state'][]) =>
    row.deliveries.filter(({ state }) => states.includes(state)).map(({ target }) => target);
  const waiting = at('waiting');
  const refused = at('failed', 'older');
  if (waiting.length > 0) parts.push(say('deliver:awaits', { targets: waiting.join(' ') }));
  if (refused.length > 0) parts.push(say('deliver:notTaken', { targets: refused.join(' ') }));
  if (row.memory.fills > 0) parts.push(say('cli:status.fills', { count: row.memory.fills }));
  if (row.memory.near > 0) parts.push(say('cli:status.near', { count: row.memory.near }));
  if (row.toPay.chars > 0) parts.push(payLine(row.toPay, 'cli:status.pay', say));
  if (row.record !== 'current') parts.push(say(`cli:status.${row.record}`));
  return parts.join(`${say('cli:comma')} `);
}

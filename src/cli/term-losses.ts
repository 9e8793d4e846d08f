import { placeText } from '../core/error.ts';
import type { TermLoss } from '../core/term-file.ts';
import type { Call } from './run.ts';
import { printable } from './terminal.ts';

/** Losses of one kind that are told one by one to people; `--json` has them all. */
const MOST = 20;

/** What a whole layout has no place for is said once for all entries that have it. */
function fieldsOf(losses: readonly TermLoss[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const loss of losses)
    if (isOfEntries(loss)) fields.set(loss.detail, [...(fields.get(loss.detail) ?? []), loss.term ?? '']);
  return fields;
}

function isOfEntries({
  reason,
  place,
  term,
}: Pick<TermLoss, 'reason' | 'place'> & { term?: string | undefined }): boolean {
  return reason === 'field' && term !== undefined && place.line === undefined;
}

/** What did not fit, each with its place and reason. */
export function sayLosses({ terminal, say }: Call, losses: readonly TermLoss[]): void {
  const told = new Map<string, number>();
  for (const [detail, terms] of fieldsOf(losses)) {
    const names = terms.slice(0, 3).map((term) => `«${printable(term)}»`);
    const more = terms.length > names.length ? ' …' : '';
    const what = say('glossary:loss.field', { detail: printable(detail) });
    terminal.err(`  ${what}: ${say('glossary:export.of', { count: terms.length, names: names.join(' ') + more })}\n`);
  }
  for (const { reason, place, term, detail } of losses) {
    if (isOfEntries({ reason, place, term })) continue;
    const count = (told.get(reason) ?? 0) + 1;
    told.set(reason, count);
    if (count > MOST) continue;
    const what = say(`glossary:loss.${reason}`, { detail: printable(detail) });
    const name = term === undefined ? '' : `«${printable(term)}»: `;
    terminal.err(`  ${printable(placeText(place))}: ${name}${what}\n`);
  }
  for (const [reason, count] of told)
    if (count > MOST) terminal.err(`  ${say('glossary:more', { count: count - MOST, reason })}\n`);
}

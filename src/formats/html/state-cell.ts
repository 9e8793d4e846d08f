import type { Origin, Segment } from '../../core/bitext.ts';
import { isApproved, isMock, isStale } from '../../core/bitext.ts';
import { assertNever } from '../../core/error.ts';
import { escapeHtml } from './escape-html.ts';
import type { Labels } from './labels.ts';
import { datum, type Sides } from './mixed-text.ts';
import { symbol } from './symbols.ts';

/** `2026-01-10T09:12:44Z` as the day, the whole on hover; what is not of that form is shown as it is. */
export function timeHtml(at: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(at);
  return parts
    ? `<time datetime="${escapeHtml(at)}" title="${parts[1]} ${parts[2]} UTC" dir="ltr">${parts[1]}</time>`
    : `<bdi>${escapeHtml(at)}</bdi>`;
}

function originHtml(origin: Origin, labels: Labels, sides: Sides): string {
  const label = `<span class="lab">${labels.both(`origin.${origin.kind}`)}</span>`;
  switch (origin.kind) {
    case 'engine': {
      const model =
        origin.model === undefined || origin.model === origin.provider ? '' : ` ${datum(origin.model, sides)}`;
      const carried = origin.carried ? ` <span class="lab">${labels.both('carried')}</span>` : '';
      return `${label} ${datum(origin.provider, sides)}${model} ${timeHtml(origin.at)}${carried}`;
    }
    case 'memory':
      return (
        `${label} ${datum(`${origin.score} %`)} ${datum(origin.from, sides)} ${timeHtml(origin.at)}` +
        (origin.repaired ? ` <span class="lab">${labels.both('repaired')}</span>` : '')
      );
    case 'person':
      return `${label} ${datum(origin.by, sides)}${origin.at === undefined ? '' : ` ${timeHtml(origin.at)}`}`;
    default:
      return assertNever(origin);
  }
}

/** The last cell of a row: the segment's state, where its text is from and who approved it. */
export function stateHtml(segment: Segment, labels: Labels, sides: Sides): string {
  const state = isStale(segment) ? 'stale' : segment.state;
  let html = `<p class="badge b-${state}">${symbol(state)} <span>${labels.both(`state.${state}`)}</span></p>`;
  if (isMock(segment)) html += `<p class="badge b-mock">${symbol('warning')} <span>${labels.both('mock')}</span></p>`;
  if (segment.state === 'initial') return html;
  html += `<p class="from">${originHtml(segment.origin, labels, sides)}</p>`;
  if (isApproved(segment) && segment.state !== 'translated' && segment.approval) {
    const { by, at } = segment.approval;
    html += `<p class="from"><span class="lab">${labels.both('approved')}</span> ${datum(by, sides)} ${timeHtml(at)}</p>`;
  }
  return html;
}

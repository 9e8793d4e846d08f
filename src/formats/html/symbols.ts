import type { State } from '../../core/bitext.ts';
import type { Severity } from '../../core/finding.ts';

/** Shapes differ, so that nothing hangs on colour alone. 16 x 16, drawn in the colour of the text. */
const SHAPES: Readonly<Record<Severity | State | 'stale', string>> = {
  error: '<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="cut" d="M5.5 5.5l5 5m0-5l-5 5"/>',
  warning: '<path d="M8 1l7.5 14H.5z"/><path class="cut" d="M8 6v4m0 2v1"/>',
  info: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M8 7v5M8 4v1"/>',
  initial: '<circle class="line" cx="8" cy="8" r="6" stroke-dasharray="3 2"/>',
  translated: '<circle class="line" cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z"/>',
  reviewed: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M4.5 8.5l2.5 2.5 4.5-5.5"/>',
  final: '<circle cx="8" cy="8" r="7"/><path class="cut" d="M3.5 8.5l2 2 3.5-4.5M7.5 10l.7.7 4-5"/>',
  stale: '<path class="line" d="M13.5 8a5.5 5.5 0 1 1-1.8-4.1"/><path d="M14 1v5H9z"/>',
};

export type SymbolName = keyof typeof SHAPES;

/** Drawn once, used by {@link symbol}. */
export function symbolSheet(): string {
  const symbols = Object.entries(SHAPES).map(
    ([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return `<svg class="sheet" aria-hidden="true" width="0" height="0">${symbols.join('')}</svg>`;
}

/** Decoration beside a word that says the same. */
export function symbol(name: SymbolName): string {
  return `<svg class="i" aria-hidden="true" width="16" height="16"><use href="#i-${name}"/></svg>`;
}

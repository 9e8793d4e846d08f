import type { Origin, Segment } from '../../core/bitext.ts';
import type { Severity } from '../../core/finding.ts';
import { bytesOf } from '../byte-parts.ts';
import { escapeHtml } from './escape-html.ts';
import type { Labels } from './labels.ts';
import { retold, type Sides } from './mixed-text.ts';
import { sideAttributes, spanOf } from './side.ts';
import { stateHtml } from './state-cell.ts';
import { symbol } from './symbols.ts';

/** Messages of one check that are remembered: names of the news come again and again. */
const MOST_SAID = 500;

type EngineOrigin = Extract<Origin, { kind: 'engine' }>;

/** What was said of one check. */
interface OfCheck {
  /** By message: findings say the same again and again. */
  readonly said: Map<string, string>;
  /** What stands behind a finding: the check's id. */
  readonly end: Uint8Array;
}

/** What pages of one pair of languages say again and again, in the words of `labels`, as bytes. */
export class PageWords {
  readonly labels: Labels;
  readonly sides: Sides;
  /** What stands around the texts of a row. */
  readonly beforeSource: Uint8Array;
  readonly beforeTarget: Uint8Array;
  readonly noTarget: Uint8Array;
  /** In front of words that a finding points at. */
  readonly sourceQuote: Uint8Array;
  readonly targetQuote: Uint8Array;
  /** A finding up to its message: symbol and word. */
  readonly findingBegins: Readonly<Record<Severity, Uint8Array>>;
  readonly #checks = new Map<string, OfCheck>();
  readonly #made = new Map<string, Uint8Array>();
  /** The last cell of a translated segment that an engine gave: those of one request look the same. */
  #lastOrigin: EngineOrigin | undefined;
  #lastCell: Uint8Array = bytesOf('');

  constructor(labels: Labels, { from, to }: Sides) {
    this.labels = labels;
    this.sides = { from, to };
    this.beforeSource = bytesOf(`</th>\n<td role="cell" class="t src"${sideAttributes(from)}>`);
    this.beforeTarget = bytesOf(`</td>\n<td role="cell" class="t tgt"${sideAttributes(to)}>`);
    this.noTarget = bytesOf(`<span class="empty">${labels.both('empty')}</span>`);
    this.sourceQuote = bytesOf(` <q${sideAttributes(from)}>`);
    this.targetQuote = bytesOf(` <q${sideAttributes(to)}>`);
    const begins = (severity: Severity) =>
      bytesOf(
        `<li class="f f-${severity}">${symbol(severity)} <strong class="sev">${labels.both(`severity.${severity}`)}</strong> `,
      );
    this.findingBegins = { error: begins('error'), warning: begins('warning'), info: begins('info') };
  }

  /** What is the same on every page, made once. @param name tells it from others */
  once(name: string, make: () => string): Uint8Array {
    let bytes = this.#made.get(name);
    if (bytes === undefined) {
      bytes = bytesOf(make());
      this.#made.set(name, bytes);
    }
    return bytes;
  }

  /** What a finding says, in the languages of the page: text, since thousands of short bytes would each keep more memory than they take. @param check '' for what is said outside of checks */
  message(message: string, check: string): string {
    const { said } = this.#ofCheck(check);
    let html = said.get(message);
    if (html === undefined) {
      html = '';
      for (const { language, text, className } of this.labels.messages(message, check))
        html += (html === '' ? '' : ' ') + spanOf(retold(text, this.sides), language, className);
      if (said.size >= MOST_SAID) said.clear();
      said.set(message, html);
    }
    return html;
  }

  /** What stands behind a finding's message: the check's id, and the end of the line. */
  findingEnd(check: string): Uint8Array {
    return this.#ofCheck(check).end;
  }

  stateCell(segment: Segment): Uint8Array {
    if (segment.state !== 'translated' || segment.origin.kind !== 'engine')
      return bytesOf(stateHtml(segment, this.labels, this.sides));
    const { origin } = segment;
    if (this.#lastOrigin === undefined || !looksLike(origin, this.#lastOrigin)) {
      this.#lastCell = bytesOf(stateHtml(segment, this.labels, this.sides));
      this.#lastOrigin = origin;
    }
    return this.#lastCell;
  }

  #ofCheck(check: string): OfCheck {
    let known = this.#checks.get(check);
    if (known === undefined) {
      known = { said: new Map(), end: bytesOf(` <code lang="en" dir="ltr">${escapeHtml(check)}</code></li>`) };
      this.#checks.set(check, known);
    }
    return known;
  }
}

/** Whether the cells of two segments that engines gave look the same. */
function looksLike(one: EngineOrigin, other: EngineOrigin): boolean {
  return (
    one.provider === other.provider && one.model === other.model && one.at === other.at && one.carried === other.carried
  );
}

const made = new WeakMap<Labels, Map<string, PageWords>>();

export function pageWords(labels: Labels, sides: Sides): PageWords {
  const all = made.get(labels) ?? new Map<string, PageWords>();
  made.set(labels, all);
  const pair = `${sides.from} ${sides.to}`;
  const words = all.get(pair) ?? new PageWords(labels, sides);
  all.set(pair, words);
  return words;
}

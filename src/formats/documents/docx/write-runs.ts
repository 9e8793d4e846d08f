import type { CodedText, CodeType } from '../../../core/inline-code.ts';
import { escapeXmlText } from '../../xml/escape.ts';

/** What a pair of codes stands for: run properties, or an element around runs. */
export interface Run {
  readonly properties: string;
  readonly type: CodeType;
  /** What stands in front of the words or the lone code, and behind: an element's tags, or a run's. */
  readonly tag?: string;
  readonly end?: string;
}

export interface RunRules {
  readonly runs: ReadonlyMap<string, Run>;
  /** Properties of the words that stand in no pair. */
  readonly base: string;
  /** `w:` */
  readonly prefix: string;
  /** The words run from left to right now, and ran from right to left. */
  readonly turned: boolean;
}

/** Words and codes as runs. */
export function writeRuns({ text, codes }: CodedText, { runs, base, prefix, turned }: RunRules): string {
  const properties = [base];
  let xml = '';
  let at = 0;
  const add = (end: number): void => {
    if (end > at) xml += run(text.slice(at, end), properties.at(-1)!, prefix, turned);
    at = end;
  };
  for (const code of codes) {
    add(code.at);
    const known = runs.get(code.id);
    if (code.kind === 'standalone') {
      const alone = (known?.tag ?? '') + code.data + (known?.end ?? '');
      xml += turned ? withoutRtl(alone) : alone;
    } else if (code.kind === 'open') {
      if (known?.tag) xml += known.tag;
      properties.push(known?.properties ?? base);
    } else {
      if (known?.end) xml += known.end;
      if (properties.length > 1) properties.pop();
    }
  }
  add(text.length);
  return xml;
}

function run(text: string, properties: string, prefix: string, turned: boolean): string {
  const words = text
    .split(/(\t|\u2011|\u00AD)/)
    .filter((piece) => piece !== '')
    .map((piece) => LETTERS[piece] ?? `t xml:space="preserve">${escapeXmlText(piece)}</${prefix}t>`)
    .map((piece) => `<${prefix}${piece}`)
    .join('');
  return `<${prefix}r>${turned ? withoutRtl(properties) : properties}${words}</${prefix}r>`;
}

const LETTERS: Readonly<Record<string, string>> = {
  '\t': 'tab/>',
  '\u2011': 'noBreakHyphen/>',
  '\u00AD': 'softHyphen/>',
};

function withoutRtl(xml: string): string {
  return xml.replace(/<\w+:rtl(?:\s[^>]*)?\/>/g, '');
}

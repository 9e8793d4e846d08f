import { TarjumanError } from '../../core/error.ts';
import { attributeOf, elementsOf, placeOf, readXml, textOf, type XmlElement } from '../xml/read-xml.ts';

/** A pair of an XLIFF file of any tool. */
export interface XliffPair {
  readonly line: number;
  readonly id: string;
  readonly source: string;
  /** Undefined: there is none. */
  readonly target?: string;
  /** As the file says it: `translated`, `final`, `signed-off` …; `approved` for XLIFF 1.2's `approved="yes"`. */
  readonly state?: string;
  readonly from: string;
  readonly to?: string;
  readonly note?: string;
}

const FAULT = { code: 'INPUT_FORMAT', hint: 'export it again as XLIFF 1.2 or 2, or as TMX' } as const;

/**
 * The pairs of an XLIFF 1.2, 2.0 or 2.1 file, sentence by sentence where the file is split so (`mrk mtype="seg"`, `segment`). Text only: what codes stand for is
 * left out, what they enclose is kept.
 * @throws TarjumanError INPUT_FORMAT with line and column
 */
export function readXliffPairs(xml: string, file: string): XliffPair[] {
  const document = readXml(xml, file, { ...FAULT, doctype: true });
  const { root } = document;
  if (root.local !== 'xliff')
    throw new TarjumanError(
      FAULT.code,
      placeOf(document, root),
      `this is no XLIFF: it begins with <${root.name}>`,
      FAULT.hint,
    );
  const pairs: XliffPair[] = [];
  const lineOf = (element: XmlElement) => placeOf(document, element).line;
  const second = (attributeOf(root, 'version') ?? '').startsWith('2');
  for (const part of elementsOf(root)) {
    if (part.local !== 'file') continue;
    const from = (second ? attributeOf(root, 'srcLang') : attributeOf(part, 'source-language')) ?? '';
    const to = second ? attributeOf(root, 'trgLang') : attributeOf(part, 'target-language');
    const put = (element: XmlElement, pair: Omit<XliffPair, 'line' | 'from' | 'to'>) =>
      pairs.push({ line: lineOf(element), from, ...(to === undefined ? {} : { to }), ...pair });
    if (second) for (const unit of descendants(part, 'unit')) readUnit(unit, put);
    else for (const unit of descendants(part, 'trans-unit')) readTransUnit(unit, put);
  }
  return pairs;
}

type Put = (element: XmlElement, pair: Omit<XliffPair, 'line' | 'from' | 'to'>) => void;

const child = (element: XmlElement, local: string): XmlElement | undefined =>
  elementsOf(element).find((one) => one.local === local);

function* descendants(element: XmlElement, local: string): Generator<XmlElement> {
  for (const one of elementsOf(element))
    if (one.local === local) yield one;
    else yield* descendants(one, local);
}

function readUnit(unit: XmlElement, put: Put): void {
  const id = attributeOf(unit, 'id') ?? '';
  const notes = [...descendants(unit, 'note')].map(textOf);
  for (const segment of elementsOf(unit)) {
    if (segment.local !== 'segment') continue;
    const source = child(segment, 'source');
    if (!source) continue;
    put(segment, {
      id: [id, attributeOf(segment, 'id')].filter((part) => part).join('/'),
      source: plainText(source),
      ...side(child(segment, 'target')),
      state: attributeOf(segment, 'state') ?? 'initial',
      ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    });
  }
}

function readTransUnit(unit: XmlElement, put: Put): void {
  const source = child(unit, 'source');
  const target = child(unit, 'target');
  if (!source) return;
  const id = attributeOf(unit, 'id') ?? '';
  const notes = elementsOf(unit)
    .filter(({ local }) => local === 'note')
    .map(textOf);
  const approved = attributeOf(unit, 'approved') === 'yes' ? 'approved' : undefined;
  const state = approved ?? (target && attributeOf(target, 'state'));
  const rest = {
    ...(state === undefined ? {} : { state }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
  };
  const split = child(unit, 'seg-source');
  const marks = split ? segmentsIn(split) : [];
  if (marks.length === 0) {
    put(unit, { id, source: plainText(source), ...side(target), ...rest });
    return;
  }
  const targets = new Map(target ? segmentsIn(target).map((mark) => [attributeOf(mark, 'mid'), mark]) : []);
  for (const mark of marks) {
    const mid = attributeOf(mark, 'mid');
    put(mark, { id: `${id}/${mid}`, source: plainText(mark), ...side(targets.get(mid)), ...rest });
  }
}

function segmentsIn(element: XmlElement): XmlElement[] {
  return [...descendants(element, 'mrk')].filter((mark) => attributeOf(mark, 'mtype') === 'seg');
}

const side = (target: XmlElement | undefined) => (target ? { target: plainText(target) } : {});

/** Codes of XLIFF 1.2 hold what they stand for; those of 2 hold text or nothing; `mrk`, `g` and `pc` enclose text. */
const NO_TEXT = new Set(['bpt', 'ept', 'ph', 'it', 'x', 'bx', 'ex', 'sc', 'ec']);

function plainText(element: XmlElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'element' && node.local === 'cp')
      text += String.fromCharCode(Number.parseInt(attributeOf(node, 'hex') ?? '', 16) || 0xfffd);
    else if (node.kind === 'element' && !NO_TEXT.has(node.local)) text += plainText(node);
  }
  return text;
}

import type { InlineCode } from '../../../core/inline-code.ts';
import { escapeXmlAttribute, escapeXmlText } from '../../xml/escape.ts';
import { attributeOf, elementsOf, readXml, textOf, type XmlElement } from '../../xml/read-xml.ts';
import { type Block, broken, type DocumentFormat, type TargetLanguage } from '../document.ts';
import { type Edit, splice, writeCoded } from '../splice.ts';

/** What encloses words, by version; every other element in a source stands for itself. */
const PAIRED: ReadonlySet<string> = new Set(['g', 'pc', 'mrk']);

/** A pair of source and target: a `trans-unit` of XLIFF 1.x, a `segment` of 2.x. */
interface Pair {
  readonly holder: XmlElement;
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  readonly key: string;
}

/**
 * XLIFF 1.x and 2.x as other systems send it out: the translation goes into `target`, beside its `source`, whose markup becomes inline codes.
 * What says `translate="no"` stays; states, notes and modules of others stay, save that what is translated says so (2.x).
 */
export const xliffDocument: DocumentFormat = {
  id: 'xliff',
  about: 'XLIFF 1.2 and 2.x, to be translated',
  extensions: ['.xlf', '.xliff'],
  bilingual: true,
  sniff: (head) => /<(?:[\w-]+:)?xliff[\s>]/.test(head),
  read({ text, file }) {
    const xml = text();
    const hint = 'export it again from the program that wrote it, or mend this place by hand';
    const { root } = readXml(xml, file, { code: 'INPUT_FORMAT', hint, depth: 256, doctype: true });
    if (root.local !== 'xliff')
      throw broken(file, `this is <${root.name}>, and no XLIFF`, hint, { text: xml, offset: root.start });
    const pairs = pairsOf(root);
    const blocks = pairs.map(
      ({ source, key }): Block => ({ role: 'cell', key, whole: true, ...readInline(xml, source) }),
    );
    return {
      blocks,
      write(written, to) {
        if (written.every((block) => block === undefined)) return xml;
        const edits = languageEdits(xml, root, to);
        written.forEach((block, index) => {
          if (block) edits.push(...targetEdits(xml, pairs[index]!, writeCoded(block, escapeXmlText), to));
        });
        return splice(xml, edits);
      },
    };
  },
};

function pairsOf(root: XmlElement): Pair[] {
  const pairs: Pair[] = [];
  const files = elementsOf(root).filter(({ local }) => local === 'file');
  for (const [number, each] of files.entries()) {
    const prefix = files.length > 1 ? `${attributeOf(each, 'id') ?? attributeOf(each, 'original') ?? number + 1}/` : '';
    walk(each, prefix);
  }
  return pairs;

  function walk(element: XmlElement, prefix: string): void {
    if (attributeOf(element, 'translate') === 'no') return;
    const children = elementsOf(element);
    const source = children.find(({ local }) => local === 'source');
    const isHolder = element.local === 'trans-unit' || element.local === 'segment';
    if (isHolder && source && textOf(source).trim() !== '')
      pairs.push({
        holder: element,
        source,
        target: children.find(({ local }) => local === 'target'),
        key: prefix + nameOf(element),
      });
    else if (!isHolder) for (const child of children) walk(child, prefix);
  }
}

function nameOf(holder: XmlElement): string {
  if (holder.local === 'trans-unit') return attributeOf(holder, 'resname') ?? attributeOf(holder, 'id') ?? '';
  const unit = holder.parent;
  const name = (unit && (attributeOf(unit, 'name') ?? attributeOf(unit, 'id'))) ?? '';
  const several = unit ? elementsOf(unit).filter(({ local }) => local === 'segment') : [];
  return several.length > 1 ? `${name}#${attributeOf(holder, 'id') ?? several.indexOf(holder) + 1}` : name;
}

function readInline(xml: string, source: XmlElement): Pick<Block, 'text' | 'codes'> {
  let text = '';
  let last = 0;
  const codes: InlineCode[] = [];
  const walk = (element: XmlElement): void => {
    for (const node of element.children) {
      if (node.kind === 'text') text += node.text;
      else if (node.kind === 'aside')
        codes.push({ at: text.length, id: String(++last), kind: 'standalone', data: node.raw, type: 'other' });
      else if (
        PAIRED.has(node.local) &&
        attributeOf(node, 'translate') !== 'no' &&
        attributeOf(node, 'mtype') !== 'protected' &&
        node.children.length > 0
      ) {
        const id = String(++last);
        const [open, close] = tagsOf(xml, node);
        codes.push({ at: text.length, id, kind: 'open', data: open, type: 'other' });
        walk(node);
        codes.push({ at: text.length, id, kind: 'close', data: close, type: 'other' });
      } else {
        const words = (attributeOf(node, 'equiv') ?? attributeOf(node, 'equiv-text') ?? textOf(node)).trim();
        const data = xml.slice(node.start, node.end);
        codes.push({
          at: text.length,
          id: String(++last),
          kind: 'standalone',
          data,
          type: 'other',
          ...(words === '' ? {} : { equiv: words }),
        });
      }
    }
  };
  walk(source);
  return { text, codes };
}

const START_TAG = /<[^\s/>]+(?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/y;

function startTag(xml: string, { start }: XmlElement): string {
  START_TAG.lastIndex = start;
  return START_TAG.exec(xml)?.[0] ?? '';
}

function tagsOf(xml: string, element: XmlElement): readonly [string, string] {
  return [startTag(xml, element), xml.slice(xml.lastIndexOf('</', element.end - 1), element.end)];
}

function targetEdits(
  xml: string,
  { holder, source, target }: Pair,
  content: string,
  { language }: TargetLanguage,
): Edit[] {
  const edits: Edit[] = [];
  const prefix = source.name.slice(0, source.name.length - source.local.length);
  const name = `${prefix}target`;
  if (target) {
    // What the old text was is not what the new one is.
    const tag = startTag(xml, target)
      .replace(/\s*\/?>$/, '')
      .replace(/\s(?:state|state-qualifier)\s*=\s*(?:"[^"]*"|'[^']*')/g, '')
      .replace(/(\sxml:lang\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${escapeXmlAttribute(language)}"`);
    edits.push({ start: target.start, end: target.end, text: `${tag}>${content}</${name}>` });
  } else {
    const before = /\s*$/.exec(xml.slice(Math.max(0, source.start - 200), source.start))![0];
    // Alternatives and notes come behind: a target stands right behind its source, or its segmented source.
    const behind = elementsOf(holder).find(({ local }) => local === 'seg-source') ?? source;
    edits.push({ start: behind.end, end: behind.end, text: `${before}<${name}>${content}</${name}>` });
  }
  if (holder.local === 'segment') edits.push(...attributeEdit(xml, holder, 'state', 'translated'));
  return edits;
}

/** Which language the targets are in: said once by 2.x, by each file of 1.x. */
function languageEdits(xml: string, root: XmlElement, { language }: TargetLanguage): Edit[] {
  const isTwo = attributeOf(root, 'version')?.startsWith('2') === true;
  if (isTwo) return attributeEdit(xml, root, 'trgLang', language);
  return elementsOf(root)
    .filter(({ local }) => local === 'file')
    .flatMap((file) => attributeEdit(xml, file, 'target-language', language));
}

function attributeEdit(xml: string, element: XmlElement, name: string, value: string): Edit[] {
  const tag = startTag(xml, element);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  const text = `"${escapeXmlAttribute(value)}"`;
  if (found) {
    const start = element.start + found.index + found[1]!.length;
    return [{ start, end: start + found[2]!.length, text }];
  }
  const at = element.start + tag.replace(/\s*\/?>$/, '').length;
  return [{ start: at, end: at, text: ` ${name}=${text}` }];
}

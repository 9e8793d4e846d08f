import { TarjumanError } from '../../core/error.ts';
import { TERM_TYPES, type TermType } from '../../core/term.ts';
import type { FiledTerm, TermFile, TermLoss } from '../../core/term-file.ts';
import { serves, tagIn } from '../terms/layouts.ts';
import { idsIn } from '../terms/read-terms.ts';
import { attributeOf, elementsOf, placeOf, readXml, textOf, type XmlElement } from '../xml/read-xml.ts';
import { BANNED } from './dialects.ts';

export interface ReadTbxOptions {
  readonly from: string;
  readonly to: readonly string[];
}

const HINT = 'export the terms again as TBX';
/** Elements that hold categories by their `type` (DCA); in DCT style the element's own name is the category. */
const META: ReadonlySet<string> = new Set([
  'descrip',
  'admin',
  'termNote',
  'ref',
  'xref',
  'transac',
  'transacNote',
  'date',
  'descripNote',
  'adminNote',
  'termCompList',
]);
const GROUPS: ReadonlySet<string> = new Set([
  'descripGrp',
  'adminGrp',
  'termNoteGrp',
  'transacGrp',
  'tig',
  'termGrp',
  'ntig',
]);
/** Who made it and when, and what needs no place: nothing that a name is matched or written by. */
const QUIET: ReadonlySet<string> = new Set([
  'transac',
  'transacNote',
  'date',
  'responsibility',
  'transactionType',
  'partOfSpeech',
]);

/** One category of a concept, a language or a term. */
interface Category {
  readonly name: string;
  readonly text: string;
  readonly target: string | undefined;
  readonly element: XmlElement;
}

interface Section {
  readonly text: string;
  readonly language: string;
  readonly categories: readonly Category[];
  readonly element: XmlElement;
}

/**
 * Reads TBX of any dialect: `martif` of 2008 and `tbx` of 2019 in both styles. What an entry has no place for is told once for each
 * category, with the first place. Several words for one concept: the preferred one is the term, the others are its variants.
 * @throws TarjumanError INPUT_FORMAT, with line and column, for what is no TBX
 */
export function readTbx(xml: string, file: string, { from, to }: ReadTbxOptions): TermFile {
  const document = readXml(xml.replace(/^\uFEFF/, ''), file, { code: 'INPUT_FORMAT', hint: HINT, doctype: true });
  if (document.root.local !== 'martif' && document.root.local !== 'tbx')
    throw new TarjumanError(
      'INPUT_FORMAT',
      placeOf(document, document.root),
      `the root element is <${document.root.name}>, not <tbx> or <martif>`,
      HINT,
    );
  const concepts = conceptsIn(document.root);
  const losses: TermLoss[] = [];
  const told = new Set<string>();
  const once = (reason: 'field' | 'language', name: string, element: XmlElement): void => {
    if (told.has(`${reason} ${name}`)) return;
    told.add(`${reason} ${name}`);
    losses.push({ reason, place: placeOf(document, element), detail: name });
  };

  const entries: FiledTerm[] = [];
  const byId = new Map<string, FiledTerm>();
  const waiting: { readonly target: string; readonly use: (base: FiledTerm) => void; readonly fail: () => void }[] = [];
  for (const element of concepts) {
    const place = placeOf(document, element);
    const sections = sectionsOf(element);
    const mine = sections.filter(({ language }) => serves(language, from));
    const sources = mine.filter((one) => !isBanned(one));
    for (const section of mine) if (isBanned(section)) once('field', 'deprecated source term', section.element);
    const translations: Record<string, string[]> = {};
    const forbidden: Record<string, string[]> = {};
    for (const section of [...sections].sort((a, b) => rankOf(a) - rankOf(b))) {
      if (serves(section.language, from)) continue;
      const wanted = to.find((tag) => serves(section.language, tag));
      if (wanted === undefined) {
        once('language', section.language, section.element);
        continue;
      }
      const list = isBanned(section) ? forbidden : translations;
      const texts = list[wanted] ?? [];
      if (!texts.includes(section.text)) list[wanted] = [...texts, section.text];
    }
    const first = [...sources].sort((a, b) => rankOf(a) - rankOf(b))[0];
    if (!first) {
      losses.push({ reason: 'no-source', place, detail: sections.map(({ text }) => text).join(', ') });
      continue;
    }
    const categories = [...categoriesOf(element), ...sections.flatMap((section) => section.categories)];
    const references = categories.filter(({ name, target }) => name === 'crossReference' && target !== undefined);
    const forms = [...new Set([first.text, ...sources.map(({ text }) => text)])];
    const isDerived = references.length > 0 && sources.every((one) => valueIn(one, 'partOfSpeech') === 'adjective');
    if (isDerived) {
      const { target, element: at } = references[0]!;
      waiting.push({
        target: target!,
        use: (base) => {
          const index = entries.indexOf(base);
          const now = { ...base, derived: [...(base.derived ?? []), { forms, translations }] };
          entries[index] = now;
          for (const [id, one] of byId) if (one === base) byId.set(id, now);
        },
        fail: () =>
          losses.push({ reason: 'no-source', place: placeOf(document, at), detail: target!, term: first.text }),
      });
      continue;
    }
    if (Object.keys(translations).length + Object.keys(forbidden).length === 0)
      losses.push({ reason: 'no-target', place, term: first.text, detail: to.join(', ') });
    const notes: string[] = [];
    const ids: Record<string, string> = {};
    let type: TermType | undefined;
    for (const { name, text, element: at } of categories) {
      if (name === 'note' || name === 'definition') notes.push(text);
      else if (name === 'externalCrossReference' && Object.keys(idsIn([text])).length > 0)
        Object.assign(ids, idsIn([text]));
      else if (name === 'subjectField' && (TERM_TYPES as readonly string[]).includes(text)) type = text as TermType;
      else if (!USED.has(name) && !QUIET.has(name)) once('field', name, at);
    }
    const entry: FiledTerm = {
      term: first.text,
      place,
      variants: forms.slice(1),
      translations,
      forbidden,
      ...(type && { type }),
      ...(Object.keys(ids).length > 0 && { ids }),
      ...(notes.length > 0 && { note: [...new Set(notes)].join(' ') }),
    };
    entries.push(entry);
    const id = attributeOf(element, 'id') ?? attributeOf(element, 'xml:id');
    if (id !== undefined) byId.set(id, entry);
    const short = valueIn(first, 'termType') === 'shortForm' ? references[0] : undefined;
    if (short)
      waiting.push({
        target: short.target!,
        use: (base) => {
          const index = entries.findIndex(({ place: own }) => own === place);
          entries[index] = { ...entries[index]!, of: base.term };
          if (id !== undefined) byId.set(id, entries[index]!);
        },
        fail: () => once('field', 'crossReference', short.element),
      });
    else if (references[0]) once('field', 'crossReference', references[0].element);
  }
  for (const { target, use, fail } of waiting) {
    const base = byId.get(target.replace(/^#/, ''));
    if (base) use(base);
    else fail();
  }
  return { entries, losses };
}

/** Categories that were used above, or say how a term is to be taken. */
const USED: ReadonlySet<string> = new Set([
  'administrativeStatus',
  'normativeAuthorization',
  'termType',
  'crossReference',
]);

function conceptsIn(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const child of elementsOf(element))
      if (child.local === 'termEntry' || child.local === 'conceptEntry') found.push(child);
      else walk(child);
  };
  walk(root);
  return found;
}

function sectionsOf(concept: XmlElement): Section[] {
  return elementsOf(concept)
    .filter(({ local }) => local === 'langSet' || local === 'langSec')
    .flatMap((side) => {
      const language = tagIn(attributeOf(side, 'xml:lang') ?? attributeOf(side, 'lang') ?? '') ?? '';
      const common = categoriesOf(side);
      return elementsOf(side).flatMap((element): Section[] => {
        const text = termIn(element);
        return text === undefined || text === ''
          ? []
          : [{ text, language, categories: [...common, ...categoriesOf(element)], element }];
      });
    });
}

function termIn(section: XmlElement): string | undefined {
  for (const child of elementsOf(section)) {
    if (child.local === 'term') return textOf(child).replace(/\s+/g, ' ').trim();
    if (GROUPS.has(child.local)) {
      const inner = termIn(child);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** Of the element itself, not of languages and terms inside. */
function categoriesOf(element: XmlElement): Category[] {
  return elementsOf(element).flatMap((child): Category[] => {
    if (GROUPS.has(child.local)) return child.local === 'tig' || child.local === 'ntig' ? [] : categoriesOf(child);
    if (['term', 'langSet', 'langSec', 'termSec', 'tig', 'ntig'].includes(child.local)) return [];
    const name = META.has(child.local) ? (attributeOf(child, 'type') ?? child.local) : child.local;
    const text = textOf(child).replace(/\s+/g, ' ').trim();
    return [{ name, text, target: attributeOf(child, 'target'), element: child }];
  });
}

function valueIn({ categories }: Section, name: string): string | undefined {
  return categories.find((category) => category.name === name)?.text;
}

function statusOf(section: Section): string {
  const said = valueIn(section, 'administrativeStatus') ?? valueIn(section, 'normativeAuthorization') ?? '';
  return said.replace(/-.*$/, '');
}

function isBanned(section: Section): boolean {
  return BANNED.has(statusOf(section));
}

/** Preferred words come first, then in the order of the file. */
function rankOf(section: Section): number {
  return statusOf(section).startsWith('preferred') ? 0 : 1;
}

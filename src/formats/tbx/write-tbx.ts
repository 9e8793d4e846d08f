import type { Term } from '../../core/term.ts';
import type { TermLoss, WrittenTerms } from '../../core/term-file.ts';
import { escapeXmlAttribute, escapeXmlText } from '../xml/escape.ts';
import { MODULE, NAMESPACES, STATUS, STATUS_SUFFIX, type TbxDialect, WIKIDATA } from './dialects.ts';

export interface WriteTbxOptions {
  readonly dialect: TbxDialect;
  readonly from: string;
  readonly to: readonly string[];
  /** The glossary's name: stands in the header, and for places. */
  readonly file: string;
}

type Category = keyof typeof MODULE;

/** How a dialect writes the parts of a concept. */
interface Style {
  readonly concept: string;
  readonly language: string;
  readonly section: string;
  /** @param meta the element that carries the category in DCA style: `descrip`, `termNote`, `ref` or `xref` */
  category(meta: string, name: Category, text: string, target?: string): string;
}

/**
 * A glossary as TBX-Basic: one concept for an entry, one for each set of derived forms (adjectives, with a reference to theirs). The first
 * translation is preferred, others are admitted, forbidden ones deprecated. Conditions on the words around have no category and are told.
 */
export function writeTbx(terms: readonly Term[], options: WriteTbxOptions): WrittenTerms {
  const { dialect, from, file } = options;
  const style = styleOf(dialect);
  const ids = new Map(terms.map(({ term }, index) => [term, `c${index + 1}`]));
  const losses: TermLoss[] = [];
  const concepts = terms.map((term, index) => {
    for (const [field, lost] of [
      ['case', term.case !== 'exact'],
      ['article', term.article !== 'keep'],
      ['after', term.after.length > 0],
      ['not', term.not.length > 0],
    ] as const)
      if (lost) losses.push({ reason: 'field', place: { file }, term: term.term, detail: field });
    return conceptOf(term, `c${index + 1}`, ids, style, options);
  });
  const body = concepts.join('');
  const text =
    dialect === 'tbx-v2'
      ? `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="${escapeXmlAttribute(from)}">
<martifHeader>
<fileDesc><sourceDesc><p>${escapeXmlText(file)}</p></sourceDesc></fileDesc>
<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
</martifHeader>
<text><body>
${body}</body></text>
</martif>
`
      : `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="${dialect === 'tbx' ? 'dca' : 'dct'}" xml:lang="${escapeXmlAttribute(from)}" xmlns="${NAMESPACES.core}"${
          dialect === 'tbx-dct' ? ` xmlns:min="${NAMESPACES.min}" xmlns:basic="${NAMESPACES.basic}"` : ''
        }>
<tbxHeader>
<fileDesc><sourceDesc><p>${escapeXmlText(file)}</p></sourceDesc></fileDesc>
</tbxHeader>
<text><body>
${body}</body></text>
</tbx>
`;
  return { text, entries: terms.length, losses };
}

function styleOf(dialect: TbxDialect): Style {
  const names =
    dialect === 'tbx-v2'
      ? { concept: 'termEntry', language: 'langSet', section: 'tig' }
      : { concept: 'conceptEntry', language: 'langSec', section: 'termSec' };
  return {
    ...names,
    category(meta, name, text, target) {
      const pointer = target === undefined ? '' : ` target="${escapeXmlAttribute(target)}"`;
      if (dialect !== 'tbx-dct') return `<${meta} type="${name}"${pointer}>${escapeXmlText(text)}</${meta}>`;
      const element = `${MODULE[name]}:${name}`;
      return `<${element}${pointer}>${escapeXmlText(text)}</${element}>`;
    },
  };
}

function conceptOf(
  term: Term,
  id: string,
  ids: ReadonlyMap<string, string>,
  style: Style,
  { from, to }: WriteTbxOptions,
): string {
  const full = term.of === undefined ? undefined : ids.get(term.of);
  const head = [
    ...(term.type === 'other' ? [] : [style.category('descrip', 'subjectField', term.type)]),
    ...(full === undefined ? [] : [style.category('ref', 'crossReference', term.of!, full)]),
    ...Object.entries(term.ids).map(([key, value]) =>
      style.category(
        'xref',
        'externalCrossReference',
        `${key}: ${value}`,
        key === 'wikidata' ? `${WIKIDATA}${value}` : `${key}:${value}`,
      ),
    ),
    ...(term.note === undefined ? [] : [`<note>${escapeXmlText(term.note)}</note>`]),
  ];
  const status = (which: keyof typeof STATUS) =>
    style.category('termNote', 'administrativeStatus', STATUS[which] + STATUS_SUFFIX);
  const kind = (type: string) => style.category('termNote', 'termType', type);
  const adjective = style.category('termNote', 'partOfSpeech', 'adjective');
  const noun = style.category('termNote', 'partOfSpeech', 'properNoun');
  const section = (text: string, notes: readonly string[]) =>
    `<${style.section}><term>${escapeXmlText(text)}</term>${notes.join('')}</${style.section}>\n`;
  const language = (tag: string, sections: readonly string[]) =>
    sections.length === 0
      ? ''
      : `<${style.language} xml:lang="${escapeXmlAttribute(tag)}">\n${sections.join('')}</${style.language}>\n`;
  const targets = (lists: Term['translations'], forbidden: Term['forbidden']) =>
    languagesOf(to, lists, forbidden).map((tag) =>
      language(tag, [
        ...(lists[tag] ?? []).map((text, index) => section(text, [status(index === 0 ? 'preferred' : 'admitted')])),
        ...(forbidden[tag] ?? []).map((text) => section(text, [status('deprecated')])),
      ]),
    );
  const concept = (own: string, meta: readonly string[], inner: string) =>
    `<${style.concept} id="${own}">\n${meta.map((line) => `${line}\n`).join('')}${inner}</${style.concept}>\n`;
  const sources = [
    section(term.term, [...(full === undefined ? [] : [kind('shortForm')]), noun, status('preferred')]),
    ...term.variants.map((variant) => section(variant, [kind('variant'), noun, status('admitted')])),
  ];
  const main = concept(id, head, [language(from, sources), ...targets(term.translations, term.forbidden)].join(''));
  const derived = term.derived.map(({ forms, translations }, index) =>
    concept(
      `${id}-${index + 1}`,
      [style.category('ref', 'crossReference', term.term, id)],
      [
        language(
          from,
          forms.map((form, at) => section(form, [adjective, status(at === 0 ? 'preferred' : 'admitted')])),
        ),
        ...targets(translations, {}),
      ].join(''),
    ),
  );
  return main + derived.join('');
}

function languagesOf(to: readonly string[], ...lists: readonly Term['translations'][]): string[] {
  return [...new Set([...to, ...lists.flatMap((list) => Object.keys(list))])];
}

import {
  type Attribute,
  type Entry,
  type Expression,
  FluentParser,
  type Message,
  type Pattern,
  type SelectExpression,
  serializeExpression,
  type Term,
  type Variant,
} from '@fluent/syntax';
import type { CodedText } from '../../../core/inline-code.ts';
import { findPlaceholders } from '../../../text/placeholders.ts';
import { type Block, broken, type DocumentFormat } from '../document.ts';
import { type Edit, splice } from '../splice.ts';
import { CATEGORIES, type Category, categoriesOf, sourceFormOf } from './plural-forms.ts';
import { valueCodes } from './value-codes.ts';

/** A text of the file and where it stands, or the variants that one of several is chosen from. */
type Piece =
  | { readonly kind: 'text'; readonly key: string; readonly pattern: Pattern }
  | { readonly kind: 'choice'; readonly key: string; readonly select: SelectExpression };

interface Form {
  readonly name: string;
  readonly text: string;
  readonly isDefault: boolean;
}

interface Part {
  readonly block: Block;
  readonly piece: Piece;
  readonly form?: Form;
}

/**
 * Fluent (Project Fluent's syntax 1.0), read by its own parser. Where a message is chosen by a number, the target file has the variants that its
 * language tells apart. A choice in the middle of a sentence is refused, since no translation can move it: the sentence belongs into each variant.
 */
export const fluent: DocumentFormat = {
  id: 'fluent',
  about: 'Fluent: strings of a program',
  extensions: ['.ftl'],
  read({ text, file, to }) {
    const source = text();
    const resource = new FluentParser({ withSpans: true }).parse(source);
    const parts: Part[] = [];
    for (const entry of resource.body)
      for (const piece of piecesOf(entry as Entry, source, file)) parts.push(...partsOf(piece, to));
    return {
      blocks: parts.map(({ block }) => block),
      write(blocks) {
        const edits: Edit[] = [];
        const done = new Set<Piece>();
        parts.forEach(({ piece }, index) => {
          if (done.has(piece)) return;
          const mine = parts.flatMap((part, at) => (part.piece === piece ? [{ part, text: blocks[at] }] : []));
          done.add(piece);
          if (mine.every((one) => one.text === undefined)) return;
          edits.push(
            piece.kind === 'text'
              ? textEdit(source, piece.pattern, blocks[index]!)
              : choiceEdit(source, piece.select, mine),
          );
        });
        return splice(source, edits);
      },
    };
  },
};

function piecesOf(entry: Entry, source: string, file: string): Piece[] {
  if (entry.type === 'Junk') {
    const [fault] = entry.annotations;
    throw broken(file, `this is no Fluent: ${fault?.message ?? 'unknown fault'}`, 'mend it there', {
      text: source,
      offset: fault?.span?.start ?? entry.span?.start ?? 0,
    });
  }
  if (entry.type !== 'Message' && entry.type !== 'Term') return [];
  const { id, value, attributes } = entry as Message | Term;
  const key = entry.type === 'Term' ? `-${id.name}` : id.name;
  const patterns: [string, Pattern][] = [
    ...(value ? [[key, value] as [string, Pattern]] : []),
    ...attributes.map((attribute: Attribute): [string, Pattern] => [`${key}.${attribute.id.name}`, attribute.value]),
  ];
  return patterns.map(([name, pattern]): Piece => {
    const [first, ...more] = pattern.elements;
    const select =
      first?.type === 'Placeable' && first.expression.type === 'SelectExpression' ? first.expression : undefined;
    if (select && more.length === 0 && select.variants.every((variant) => !holdsChoice(variant.value)))
      return { kind: 'choice', key: name, select: select as SelectExpression };
    if (holdsChoice(pattern))
      throw broken(
        file,
        `«${name}» chooses in the middle of a sentence`,
        'write the whole sentence in each variant: no other language has its words in this order',
        { text: source, offset: pattern.span?.start ?? 0 },
      );
    return { kind: 'text', key: name, pattern };
  });
}

function holdsChoice({ elements }: Pattern): boolean {
  return elements.some((element) => element.type === 'Placeable' && element.expression.type === 'SelectExpression');
}

/** The words as people read them: `{ $name }` as it is, a brace that is written as a literal as a brace. */
function textOfPattern({ elements }: Pattern): string {
  return elements
    .map((element) => {
      if (element.type === 'TextElement') return element.value;
      const { expression } = element;
      if (expression.type === 'StringLiteral' && /^[{}.*[]$/.test(expression.value)) return expression.value;
      return `{ ${serializeExpression(expression as Expression)} }`;
    })
    .join('');
}

const nameOf = ({ key }: Variant): string => (key.type === 'Identifier' ? key.name : key.value);

function partsOf(piece: Piece, to: string | undefined): Part[] {
  const blockOf = (text: string, key: string): Block => ({
    role: 'cell',
    key,
    whole: true,
    text,
    codes: valueCodes(text),
  });
  if (piece.kind === 'text') {
    const text = textOfPattern(piece.pattern);
    return text === '' ? [] : [{ piece, block: blockOf(text, piece.key) }];
  }
  const { variants } = piece.select;
  const own = variants.map(
    (variant): Form => ({ name: nameOf(variant), text: textOfPattern(variant.value), isDefault: variant.default }),
  );
  return formsFor(own, to).map((form) => ({ piece, form, block: blockOf(form.text, `${piece.key}[${form.name}]`) }));
}

/** Of a choice by number the forms that the target tells apart, and those for certain numbers; of any other choice its own. */
function formsFor(own: readonly Form[], to: string | undefined): readonly Form[] {
  const isCategory = (name: string): name is Category => (CATEGORIES as readonly string[]).includes(name);
  const plural = own.filter(({ name }) => isCategory(name));
  const isPlural = plural.some(({ name, isDefault }) => name === 'other' && isDefault);
  if (to === undefined || !isPlural || own.some(({ name }) => !isCategory(name) && !/^\d/.test(name))) return own;
  const forms = Object.fromEntries(plural.map((form) => [form.name, form])) as Partial<Record<Category, Form>>;
  const wanted = categoriesOf(to).map(
    (category): Form => ({
      name: category,
      text: sourceFormOf(forms, category)!.text,
      isDefault: category === 'other',
    }),
  );
  return [...own.filter(({ name }) => !isCategory(name)), ...wanted];
}

/** Words as a pattern: braces and signs that would mean something at the start of a line are literals. */
function writeWords(text: string, indent: string): string {
  const kept = findPlaceholders(text).filter(({ text: one }) =>
    /^\{\s*(?:\$|-[a-z]|[A-Z][A-Z_-]*\(|"|[a-z][\w-]*[\s.}])/.test(one),
  );
  let out = '';
  let at = 0;
  for (const { start, end, text: one } of kept) {
    out += escapeBraces(text.slice(at, start)) + one;
    at = end;
  }
  out += escapeBraces(text.slice(at));
  const lines = out.split(/\r\n|\r|\n/);
  if (lines.length === 1) return guard(out);
  return `\n${lines.map((line) => (line === '' ? '' : indent + guardLine(line))).join('\n')}`;
}

const escapeBraces = (text: string): string => text.replace(/[{}]/g, (brace) => `{ "${brace}" }`);
const guardLine = (line: string): string => line.replace(/^[.*[]/, (sign) => `{ "${sign}" }`);
const guard = (line: string): string =>
  line === ''
    ? '{ "" }'
    : line.replace(/^ +/, (spaces) => `{ "${spaces}" }`).replace(/ +$/, (spaces) => `{ "${spaces}" }`);

/** From behind the `=`: words in one line stand beside it, others below. */
function textEdit(source: string, pattern: Pattern, { text }: CodedText): Edit {
  const { start, end } = pattern.span!;
  const from = source.slice(0, start).trimEnd().length;
  const words = writeWords(text, '    ');
  return { start: from, end, text: words.startsWith('\n') ? words : ` ${words}` };
}

function choiceEdit(
  source: string,
  { variants }: SelectExpression,
  parts: readonly { readonly part: Part; readonly text: CodedText | undefined }[],
): Edit {
  const start = variants[0]!.span!.start;
  const end = variants.at(-1)!.span!.end;
  const indent = /[ \t]*$/.exec(source.slice(0, start))![0];
  // The star stands in front of the place where the others have a space.
  const column = variants[0]!.default ? `${indent} ` : indent;
  const lines = parts.map(({ part: { form }, text }) => {
    const words = writeWords(text?.text ?? form!.text, `${column}    `);
    return `${form!.isDefault ? `${column.slice(1)}*` : column}[${form!.name}] ${words}`;
  });
  return { start: start - indent.length, end, text: lines.join('\n') };
}

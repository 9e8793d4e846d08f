import type { CodedText } from '../../../core/inline-code.ts';
import { type Block, broken, type DocumentFormat, type TargetLanguage } from '../document.ts';
import { type Edit, splice } from '../splice.ts';
import { gettextPlurals } from './gettext-plurals.ts';
import type { Category } from './plural-forms.ts';
import { valueCodes } from './value-codes.ts';

/** A keyword and its strings, over as many lines as it has. */
interface Field {
  readonly name: string;
  readonly value: string;
  /** From the keyword to the end of the last string. */
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly fields: readonly Field[];
  /** `#, c-format, fuzzy`: where its flags stand. */
  readonly flags?: { readonly start: number; readonly end: number; readonly text: string };
}

interface Origin {
  readonly entry: Entry;
  readonly category?: Category;
}

/**
 * gettext PO and POT: what is translated is `msgid`; the translation goes into `msgstr`, beside it. Plural forms are numbered as the target's
 * `Plural-Forms` says, and `fuzzy` goes from what is translated. Comments, references and entries that are not used stay.
 */
export const poDocument: DocumentFormat = {
  id: 'gettext',
  about: 'gettext PO and POT: strings of a program',
  extensions: ['.po', '.pot'],
  bilingual: true,
  read({ text, file, to }) {
    const source = text();
    const entries = readEntries(source, file);
    const parts: { readonly block: Block; readonly origin: Origin }[] = [];
    for (const entry of entries) {
      const id = stringOf(entry, 'msgid');
      if (id === undefined || id === '') continue;
      const context = stringOf(entry, 'msgctxt');
      const key = context === undefined ? id : `${context}|${id}`;
      const many = stringOf(entry, 'msgid_plural');
      if (many === undefined) parts.push({ block: blockOf(id, key), origin: { entry } });
      else
        for (const category of to === undefined ? (['one', 'other'] as const) : gettextPlurals(to).categories)
          parts.push({
            block: blockOf(category === 'one' ? id : many, `${key}[${category}]`),
            origin: { entry, category },
          });
    }
    return {
      blocks: parts.map(({ block }) => block),
      write(blocks, target) {
        if (blocks.every((block) => block === undefined)) return source;
        const edits = new Map<Entry, Edit[]>();
        for (const entry of entries) {
          const mine = parts.flatMap(({ origin }, index) =>
            origin.entry === entry ? [{ origin, text: blocks[index] }] : [],
          );
          if (stringOf(entry, 'msgid') === '') edits.set(entry, headerEdits(source, entry, target));
          else if (mine.some((part) => part.text)) edits.set(entry, editsOf(source, entry, mine, target));
        }
        return splice(source, [...edits.values()].flat());
      },
    };
  },
};

function blockOf(text: string, key: string): Block {
  return { role: 'cell', key, whole: true, text, codes: valueCodes(text) };
}

function stringOf({ fields }: Entry, name: string): string | undefined {
  return fields.find((field) => field.name === name)?.value;
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

function readEntries(source: string, file: string): Entry[] {
  const entries: Entry[] = [];
  let fields: { name: string; value: string; start: number; end: number }[] = [];
  let flags: Entry['flags'];
  const close = (): void => {
    if (fields.length > 0) entries.push({ fields, ...(flags ? { flags } : {}) });
    fields = [];
    flags = undefined;
  };
  for (let at = 0; at < source.length; ) {
    LINE.lastIndex = at;
    const [whole, line = ''] = LINE.exec(source)!;
    const found = /^[ \t]*(?:(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)[ \t]*)?("(?:[^"\\]|\\.)*")[ \t]*$/.exec(
      line,
    );
    if (/^[ \t]*$/.test(line)) close();
    else if (line.startsWith('#')) {
      // A comment behind a translation belongs to what comes.
      if (fields.some(({ name }) => name.startsWith('msgstr'))) close();
      if (line.startsWith('#,')) flags = { start: at, end: at + whole.length, text: line };
    } else if (!found || (found[1] === undefined && fields.length === 0))
      throw broken(
        file,
        'this is no line of a PO file',
        'a line is a comment, a keyword (msgid, msgstr …) with a string, or a string',
        {
          text: source,
          offset: at,
        },
      );
    else {
      const [, name, string = ''] = found;
      if (name === 'msgctxt' || name === 'msgid') {
        const before = fields.at(-1)?.name;
        if (before?.startsWith('msgstr')) close();
      }
      const end = at + line.trimEnd().length;
      if (name !== undefined) fields.push({ name, value: unquote(string), start: at, end });
      else {
        const last = fields.at(-1)!;
        last.value += unquote(string);
        last.end = end;
      }
    }
    at += Math.max(1, whole.length);
  }
  close();
  return entries;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' };

function unquote(string: string): string {
  return string.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}

function quote(text: string): string {
  const escaped = text.replace(/[\\"]/g, '\\$&').replace(/[\n\t\r\x07\b\f\v]/g, (sign) => {
    const [name] = Object.entries(ESCAPES).find(([, value]) => value === sign)!;
    return `\\${name}`;
  });
  return `"${escaped}"`;
}

/** Lines of a text that has several stand one below the other, as gettext's own tools write them. */
function fieldText(name: string, text: string, newline: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
  return lines.length > 1 ? [`${name} ""`, ...lines.map(quote)].join(newline) : `${name} ${quote(text)}`;
}

const newlineOf = (source: string): string => /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';

function editsOf(
  source: string,
  entry: Entry,
  parts: readonly { readonly origin: Origin; readonly text: CodedText | undefined }[],
  { language }: TargetLanguage,
): Edit[] {
  const newline = newlineOf(source);
  const strings = entry.fields.filter(({ name }) => name.startsWith('msgstr'));
  const old = new Map(strings.map(({ name, value }) => [name, value]));
  const { categories } = gettextPlurals(language);
  const written = parts.map(({ origin, text }) => {
    const name = origin.category === undefined ? 'msgstr' : `msgstr[${categories.indexOf(origin.category)}]`;
    return fieldText(name, text?.text ?? old.get(name) ?? '', newline);
  });
  const start = strings[0]?.start ?? entry.fields.at(-1)!.end;
  const end = strings.at(-1)?.end ?? start;
  const edits: Edit[] = [{ start, end, text: `${strings.length > 0 ? '' : newline}${written.join(newline)}` }];
  if (entry.flags && /\bfuzzy\b/.test(entry.flags.text)) {
    const rest = entry.flags.text
      .split(',')
      .slice(1)
      .map((flag) => flag.trim())
      .filter((flag) => flag !== 'fuzzy');
    edits.push({
      start: entry.flags.start,
      end: entry.flags.end,
      text: rest.length > 0 ? `#, ${rest.join(', ')}${newline}` : '',
    });
  }
  return edits;
}

/** The header says which language it is by now, and how its plurals are numbered. */
function headerEdits(source: string, entry: Entry, { language }: TargetLanguage): Edit[] {
  const field = entry.fields.find(({ name }) => name === 'msgstr');
  if (!field) return [];
  const says: Readonly<Record<string, string>> = {
    Language: language.replace('-', '_'),
    'Plural-Forms': gettextPlurals(language).header,
    'Content-Type': 'text/plain; charset=UTF-8',
  };
  const lines = field.value.split('\n').filter((line) => line !== '');
  for (const [name, value] of Object.entries(says)) {
    const at = lines.findIndex((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    if (at >= 0) lines[at] = `${name}: ${value}`;
    else lines.push(`${name}: ${value}`);
  }
  const text = fieldText('msgstr', lines.map((line) => `${line}\n`).join(''), newlineOf(source));
  const edits: Edit[] = [{ start: field.start, end: field.end, text }];
  if (entry.flags && /^#,\s*fuzzy\s*$/.test(entry.flags.text))
    edits.push({ start: entry.flags.start, end: entry.flags.end, text: '' });
  return edits;
}

import { TarjumanError } from '../../core/error.ts';
import type { DerivedForm, Term } from '../../core/term.ts';
import type { FiledTerm, TermFile, TermLoss, TermLossReason } from '../../core/term-file.ts';
import { readCell } from '../csv/cells.ts';
import { DERIVED, FULL_COLUMNS, type Layout, serves, tagIn } from './layouts.ts';
import { type Row, readTable, splitTexts, type Table } from './rows.ts';

export interface ReadTermsOptions {
  /** The language of the desk's articles. */
  readonly from: string;
  /** The languages that are wanted. */
  readonly to: readonly string[];
  /** Absent: told from the file. */
  readonly layout?: Layout;
}

/** @throws TarjumanError INPUT_FORMAT where it is no table of terms, USAGE where nobody says which language its second column is */
export function readTerms(text: string, file: string, options: ReadTermsOptions): TermFile & { layout: Layout } {
  const table = readTable(text, file);
  if (table.rows.length === 0)
    throw new TarjumanError('INPUT_EMPTY', { file }, 'the table has no rows', 'give one with a name in each row');
  const layout = options.layout ?? layoutOf(table, options.from);
  if (!layout)
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, line: 1 },
      'this is no table of names that is known here',
      'give a first line with the columns term and one for each language (term,en), or two columns without a first line',
    );
  const reader = { full: readFull, google: readPairs, 'google-set': readSets, deepl: readPairs }[layout];
  const losses: TermLoss[] = [];
  const lose: Lose = (reason, line, detail, term) => {
    losses.push({ reason, place: { file, line }, detail, ...(term ? { term } : {}) });
  };
  return { layout, entries: reader(table, file, options, lose), losses };
}

type Lose = (reason: TermLossReason, line: number, detail: string, term?: string) => void;

/** Undefined for what is no table of terms. */
function layoutOf({ rows }: Table, from: string): Layout | undefined {
  const head = rows[0]!.cells.map((cell) => cell.trim().toLowerCase());
  if (head.includes('term')) return 'full';
  const extra = new Set(['pos', 'description']);
  const tags = head.filter((cell) => !extra.has(cell)).map(tagIn);
  if (tags.length > 1 && tags.every((tag) => tag !== undefined) && tags.some((tag) => serves(tag, from)))
    return 'google-set';
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  if (most === 2) return 'google';
  const tagged = ({ cells }: Row) => cells.length < 3 || (tagIn(cells[2] ?? '') && tagIn(cells[3] ?? ''));
  return most === 4 && rows.every(tagged) ? 'deepl' : undefined;
}

function readPairs({ rows }: Table, file: string, { from, to }: ReadTermsOptions, lose: Lose): FiledTerm[] {
  const entries: FiledTerm[] = [];
  for (const { cells, line } of rows) {
    const [first = '', second = '', source = '', target = ''] = cells.map((cell) => cell.trim());
    if (first === '') lose('no-source', line, second);
    else if (second === '') lose('no-target', line, first, first);
    else if (source !== '' && !serves(source, from)) lose('language', line, source, first);
    else {
      const language = target === '' ? onlyOf(to, file) : to.find((wanted) => serves(target, wanted));
      if (language === undefined) lose('language', line, target, first);
      else {
        if (cells.length > 4) lose('field', line, cells.slice(4).join(', '), first);
        entries.push({ term: first, translations: { [language]: [second] }, place: { file, line }, pair: true });
      }
    }
  }
  return entries;
}

function onlyOf(to: readonly string[], file: string): string {
  if (to.length === 1) return to[0]!;
  throw new TarjumanError(
    'USAGE',
    { file },
    'the table does not say which language its second column is',
    `name it with --to, one of ${to.join(', ')}`,
  );
}

function readSets({ rows }: Table, file: string, { from, to }: ReadTermsOptions, lose: Lose): FiledTerm[] {
  const [head, ...body] = rows;
  const source = head!.cells.findIndex((cell) => serves(tagIn(cell) ?? '', from));
  if (source < 0)
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, line: head!.line },
      `no column of the first line is ${from}`,
      'give a first line of language tags, e.g. ar,en',
    );
  const columns = head!.cells.map((cell) => to.find((wanted) => serves(tagIn(cell) ?? '', wanted)));
  const note = head!.cells.findIndex((cell) => cell.trim().toLowerCase() === 'description');
  head!.cells.forEach((cell, index) => {
    if (index === source || index === note || columns[index] || body.every(({ cells }) => !cells[index]?.trim()))
      return;
    lose(tagIn(cell) && cell.trim().toLowerCase() !== 'pos' ? 'language' : 'field', head!.line, cell.trim());
  });
  return body.flatMap(({ cells, line }): FiledTerm[] => {
    const term = cells[source]?.trim() ?? '';
    const translations: Record<string, string[]> = {};
    columns.forEach((language, index) => {
      const text = cells[index]?.trim();
      if (language && text && index !== source) translations[language] = [...(translations[language] ?? []), text];
    });
    const said = note < 0 ? '' : (cells[note]?.trim() ?? '');
    if (term === '') lose('no-source', line, cells.filter((cell) => cell.trim() !== '').join(', '));
    else if (Object.keys(translations).length === 0) lose('no-target', line, term, term);
    else return [{ term, translations, place: { file, line }, pair: true, ...(said === '' ? {} : { note: said }) }];
    return [];
  });
}

function readFull({ rows }: Table, file: string, { to }: ReadTermsOptions, lose: Lose): FiledTerm[] {
  const [head, ...body] = rows;
  const names = head!.cells.map((cell) => cell.trim());
  const lower = names.map((name) => name.toLowerCase());
  const at = new Map<string, number>();
  const languages: { readonly index: number; readonly tag: string; readonly forbidden: boolean }[] = [];
  names.forEach((name, index) => {
    if ((FULL_COLUMNS as readonly string[]).includes(lower[index]!)) {
      at.set(lower[index]!, index);
      return;
    }
    const [tag, forbidden] = name.split(/\s+/);
    const canonical = tagIn(tag ?? '');
    const used = body.some(({ cells }) => (cells[index] ?? '').trim() !== '');
    if (!canonical || (forbidden !== undefined && forbidden.toLowerCase() !== 'forbidden')) {
      if (used) lose('field', head!.line, name);
    } else if (!to.some((wanted) => serves(canonical, wanted))) {
      if (used) lose('language', head!.line, name);
    } else languages.push({ index, tag: canonical, forbidden: forbidden !== undefined });
  });

  const entries: (FiledTerm & { derived?: DerivedForm[] })[] = [];
  for (const { cells, line } of body) {
    const cell = (column: string): string => readCell(cells[at.get(column) ?? -1] ?? '').trim();
    const list = (column: string): string[] => splitTexts(cell(column));
    const byLanguage = (forbidden: boolean): Record<string, string[]> =>
      Object.fromEntries(
        languages
          .filter((one) => one.forbidden === forbidden)
          .map(({ tag, index }) => [tag, splitTexts(readCell(cells[index] ?? ''))] as const)
          .filter(([, texts]) => texts.length > 0),
      );
    const term = cell('term');
    if (term === '') {
      lose('no-source', line, cells.filter((one) => one.trim() !== '').join(', '));
      continue;
    }
    if (cells.length > names.length) lose('field', line, cells.slice(names.length).join(', '), term);
    const translations = byLanguage(false);
    if (cell('kind').toLowerCase() === DERIVED) {
      const entry = entries.find((one) => one.term === term);
      const forms = list('variants');
      if (!entry || forms.length === 0) lose('no-source', line, term, term);
      else entry.derived = [...(entry.derived ?? []), { forms, translations }];
      continue;
    }
    entries.push({
      term,
      place: { file, line },
      translations,
      forbidden: byLanguage(true),
      ...(at.has('variants') && { variants: list('variants') }),
      ...(cell('type') !== '' && { type: cell('type') as Term['type'] }),
      ...(cell('of') !== '' && { of: cell('of') }),
      ...(cell('case') !== '' && { case: cell('case') as Term['case'] }),
      ...(cell('article') !== '' && { article: cell('article') as Term['article'] }),
      ...(at.has('after') && { after: list('after') }),
      ...(at.has('not') && { not: list('not') }),
      ...(at.has('ids') && { ids: idsIn(list('ids')) }),
      ...(cell('note') !== '' && { note: cell('note') }),
    });
  }
  return entries;
}

/** `wikidata: Q232` */
export function idsIn(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap((text) => {
      const colon = text.indexOf(':');
      const [key, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
      return colon > 0 && key !== '' && value !== '' ? [[key, value] as const] : [];
    }),
  );
}

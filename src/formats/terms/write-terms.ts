import { stringify } from 'csv-stringify/sync';
import type { Term } from '../../core/term.ts';
import type { TermLoss, TermLossReason, WrittenTerms } from '../../core/term-file.ts';
import { writeCell } from '../csv/cells.ts';
import { DERIVED, FULL_COLUMNS, type Layout } from './layouts.ts';
import { joinTexts } from './rows.ts';

export interface WriteTermsOptions {
  readonly layout: Layout;
  readonly delimiter: ',' | '\t';
  readonly from: string;
  /** `google` and `deepl` without tags hold one language only. */
  readonly to: readonly string[];
  /** The glossary's name, for places. */
  readonly file: string;
}

/** A glossary as a table. The layouts of services hold pairs only; what they have no place for is told. Pure. */
export function writeTerms(terms: readonly Term[], options: WriteTermsOptions): WrittenTerms {
  const losses: TermLoss[] = [];
  const lose = (term: Term, detail: string, reason: TermLossReason = 'field'): void => {
    losses.push({ reason, place: { file: options.file }, term: term.term, detail });
  };
  if (options.layout === 'full')
    return { text: tableText(fullRows(terms, options.to), options.delimiter), entries: terms.length, losses };

  const rows: string[][] = [];
  let entries = 0;
  for (const term of terms) {
    const own = pairRows(term, options);
    if (own.length === 0) lose(term, options.to.join(', '), 'no-target');
    else entries++;
    rows.push(...own);
    for (const field of lostFields(term, options)) lose(term, field);
  }
  const { from, to, layout, delimiter } = options;
  const head = layout === 'google-set' ? [[from, ...to, 'description']] : [];
  return { text: plainText([...head, ...rows], delimiter), entries, losses };
}

function fullRows(terms: readonly Term[], to: readonly string[]): string[][] {
  const tags = new Set(to);
  const banned = new Set<string>();
  for (const { translations, derived, forbidden } of terms) {
    for (const lists of [translations, ...derived.map((one) => one.translations)])
      for (const tag of Object.keys(lists)) tags.add(tag);
    for (const tag of Object.keys(forbidden)) banned.add(tag);
  }
  const [term, kind, variants, ...rest] = FULL_COLUMNS;
  const head = [term, kind, variants, ...tags, ...[...banned].map((tag) => `${tag} forbidden`), ...rest];
  const texts = (lists: Term['translations'], of: ReadonlySet<string>) =>
    [...of].map((tag) => joinTexts(lists[tag] ?? []));
  const rows = terms.flatMap((one) => [
    [
      one.term,
      'name',
      joinTexts(one.variants),
      ...texts(one.translations, tags),
      ...texts(one.forbidden, banned),
      one.type === 'other' ? '' : one.type,
      one.of ?? '',
      one.case === 'exact' ? '' : one.case,
      one.article === 'keep' ? '' : one.article,
      joinTexts(one.after),
      joinTexts(one.not),
      joinTexts(Object.entries(one.ids).map(([key, value]) => `${key}: ${value}`)),
      one.note ?? '',
    ],
    ...one.derived.map(({ forms, translations }) => [
      one.term,
      DERIVED,
      joinTexts(forms),
      ...texts(translations, tags),
      ...[...banned, ...rest].map(() => ''),
    ]),
  ]);
  return [head, ...rows];
}

/** Every spelling and derived form with what is written for it, as services match them: by letters. */
function pairRows(term: Term, { layout, delimiter, from, to }: WriteTermsOptions): string[][] {
  const of = (sources: readonly string[], translations: Term['translations'], note: string): string[][] => {
    const first = to.map((tag) => translations[tag]?.[0] ?? '');
    if (first.every((text) => text === '')) return [];
    return sources.flatMap((source) => {
      if (layout === 'google-set') return [[source, ...first, note]];
      return to.flatMap((tag, index) => {
        if (first[index] === '') return [];
        const tags = layout === 'deepl' && delimiter === ',' ? [from, tag] : [];
        return [[source, first[index]!, ...tags]];
      });
    });
  };
  return [
    ...of([term.term, ...term.variants], term.translations, term.note ?? ''),
    ...term.derived.flatMap(({ forms, translations }) => of(forms, translations, '')),
  ];
}

/** What a table of pairs does not say of the entry. */
function lostFields(term: Term, { layout, to }: WriteTermsOptions): string[] {
  const more = (lists: Term['translations']) => to.some((tag) => (lists[tag]?.length ?? 0) > 1);
  return [
    ...(more(term.translations) || term.derived.some(({ translations }) => more(translations)) ? ['translations'] : []),
    ...(to.some((tag) => term.forbidden[tag]) ? ['forbidden'] : []),
    ...(term.type === 'other' ? [] : ['type']),
    ...(term.of === undefined ? [] : ['of']),
    ...(term.case === 'exact' ? [] : ['case']),
    ...(term.article === 'keep' ? [] : ['article']),
    ...(term.after.length > 0 ? ['after'] : []),
    ...(term.not.length > 0 ? ['not'] : []),
    ...(Object.keys(term.ids).length > 0 ? ['ids'] : []),
    ...(term.note === undefined || layout === 'google-set' ? [] : ['note']),
  ];
}

function tableText(rows: readonly (readonly string[])[], delimiter: string): string {
  const quoted = /[\r\n\t;]|^\s|\s$/;
  return stringify(
    rows.map((row) => row.map(writeCell)),
    { delimiter, record_delimiter: '\n', quoted_match: quoted },
  );
}

/** As services read it: cells as they are; with tabs nothing is quoted, and white space inside a text is one blank. */
function plainText(rows: readonly (readonly string[])[], delimiter: string): string {
  if (delimiter === ',') return stringify(rows as string[][], { record_delimiter: '\n' });
  return rows.map((row) => `${row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')}\n`).join('');
}

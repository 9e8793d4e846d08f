import { TarjumanError } from '../../core/error.ts';
import { defined } from '../cat/xml-rows.ts';
import { readHidden } from '../csv/cells.ts';
import type { ReturnedRow, ReturnedRows, RowFinding, SentFile } from '../format.ts';
import { SENT_MARK } from './write-po.ts';

interface Entry {
  line: number;
  flags: string[];
  extracted: string[];
  comments: string[];
  obsolete: boolean;
  texts: Partial<Record<string, string>>;
}

/**
 * Reads PO as editors and translate-toolkit write it: texts in several strings, flags, previous and obsolete entries (which are passed
 * over). Unreviewed is `fuzzy`; everything else with a text is reviewed.
 * @throws TarjumanError INPUT_FORMAT with the line
 */
export function readPo(sent: SentFile): ReturnedRows {
  const { file } = sent;
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  let header: Readonly<Record<string, string>> = {};
  for (const entry of entriesOf(sent.text(), file)) {
    const { msgctxt, msgid = '', msgstr = entry.texts['msgstr[0]'] ?? '' } = entry.texts;
    if (entry.obsolete) continue;
    if (msgid === '' && msgctxt === undefined) {
      header = headerOf(msgstr);
      continue;
    }
    const place = { file, line: entry.line };
    if ('msgid_plural' in entry.texts) {
      findings.push({
        check: 'row-skipped',
        severity: 'warning',
        message: 'a plural is no sentence of ours',
        place,
        reason: 'unreadable',
      });
      continue;
    }
    const said = entry.extracted
      .find((line) => line.startsWith(SENT_MARK))
      ?.slice(SENT_MARK.length)
      .trim()
      .split(/\s+/);
    const fuzzy = entry.flags.includes('fuzzy');
    rows.push({
      place,
      source: readHidden(msgid),
      // An empty text is an open one: editors clear what is fuzzy, and nobody means a sentence to be empty.
      ...defined('target', msgstr === '' ? undefined : readHidden(msgstr)),
      state: msgstr === '' ? 'initial' : fuzzy ? 'translated' : 'reviewed',
      ...defined('id', msgctxt === undefined ? undefined : readHidden(msgctxt)),
      ...defined('hash', said?.[0]),
      ...defined('base', said?.[1]),
      ...defined('comment', entry.comments.length === 0 ? undefined : entry.comments.map(readHidden).join('\n')),
    });
  }
  const by = header['last-translator']?.replace(/\s*<[^>]*>\s*$/, '').trim();
  const at = timeOf(header['po-revision-date']);
  return {
    ...defined('slug', header['x-tarjuman-slug']),
    ...defined('from', header['x-source-language']),
    ...defined('to', header['language']?.replaceAll('_', '-') || undefined),
    // The template's own words are nobody's name.
    ...defined('by', by && by !== 'FULL NAME' ? by : undefined),
    rows: at === undefined ? rows : rows.map((row) => ({ ...row, at })),
    findings,
  };
}

function headerOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

/** `2026-03-05 11:30+0200` */
function timeOf(said: string | undefined): string | undefined {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)(?::\d\d)?([+-]\d\d):?(\d\d)$/.exec(said ?? '');
  return parts ? new Date(`${parts[1]}T${parts[2]}:00${parts[3]}:${parts[4]}`).toISOString() : undefined;
}

function* entriesOf(text: string, file: string): Generator<Entry> {
  const fresh = (line: number): Entry => ({ line, flags: [], extracted: [], comments: [], obsolete: false, texts: {} });
  let entry: Entry | undefined;
  let key: string | undefined;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const [index, raw] of lines.entries()) {
    const number = index + 1;
    const line = raw.trim();
    if (line === '') continue;
    const complete = entry?.texts['msgstr'] !== undefined || entry?.texts['msgstr[0]'] !== undefined;
    const word = /^(?:#~\s*)?(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s*(".*")$/s.exec(line);
    // A comment, a context or another msgid behind a msgstr begins the next entry.
    if (
      entry &&
      complete &&
      (line.startsWith('#') || /^msgctxt\b|^msgid\s/.test(line)) &&
      !/^#~\s*(?:"|msgstr)/.test(line)
    ) {
      yield entry;
      entry = undefined;
    }
    entry ??= fresh(number);
    if (word) {
      key = word[1]!;
      entry.texts[key] = unquote(word[2]!, file, number);
      if (line.startsWith('#~')) entry.obsolete = true;
    } else if (line.startsWith('#~')) entry.obsolete = true;
    else if (line.startsWith('#,'))
      entry.flags.push(
        ...line
          .slice(2)
          .split(',')
          .map((flag) => flag.trim()),
      );
    else if (line.startsWith('#.')) entry.extracted.push(line.slice(2).trim());
    else if (line.startsWith('#:') || line.startsWith('#|')) continue;
    else if (line.startsWith('#')) {
      if (line.slice(1).trim() !== '') entry.comments.push(line.slice(1).trim());
    } else if (line.startsWith('"') && key !== undefined) entry.texts[key] += unquote(line, file, number);
    else
      throw new TarjumanError(
        'INPUT_FORMAT',
        { file, line: number },
        `this is no line of a PO file: «${line.slice(0, 40)}»`,
        'send the file as the editor saved it',
      );
  }
  if (entry && Object.keys(entry.texts).length > 0) yield entry;
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

function unquote(text: string, file: string, line: number): string {
  const inner = /^"((?:[^"\\]|\\.)*)"$/s.exec(text)?.[1];
  if (inner === undefined)
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, line },
      'a text is not closed, or a quotation mark in it is not written \\"',
      'send the file as the editor saved it',
    );
  return inner.replace(/\\(.)/gs, (_, letter: string) => LETTERS[letter] ?? letter);
}

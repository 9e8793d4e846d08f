import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { TarjumanError } from '../core/error.ts';
import type { Term } from '../core/term.ts';
import { ENTRY_KEYS } from './glossary-shape.ts';
import { canonical, type TermChange } from './merge-terms.ts';
import { readGlossary } from './read-glossary.ts';
import { type Value, YamlEdits } from './yaml-edits.ts';

/**
 * The text of glossary.yaml with entries changed and added. Only the values that differ are written anew and only new keys and entries are
 * put in, each where it belongs; every other byte, comments and order among them, stays. The result is read again and compared
 * before anybody gets it.
 * @param yaml '' where there is no file yet
 * @throws TarjumanError GLOSSARY_SYNTAX, GLOSSARY_INVALID or GLOSSARY_DUPLICATE_TERM where the file was broken before, or would be then
 */
export function editGlossary(yaml: string, file: string, changes: readonly TermChange[]): string {
  const there = readGlossary(yaml, file).glossary;
  if (changes.length === 0) return yaml;
  const text = yaml.startsWith('\uFEFF') ? ` ${yaml.slice(1)}` : yaml;
  const document = parseDocument(text, { version: '1.2', merge: false, logLevel: 'silent' });
  const edits = new YamlEdits(yaml);
  const list = termsOf(document);
  const byTerm = new Map<string, YAMLMap>();
  for (const item of list?.items ?? []) {
    const name = isMap(item) ? item.get('term', true) : undefined;
    if (isMap(item) && isScalar(name)) byTerm.set(String(name.value).trim(), item);
  }
  for (const { before, after } of changes) {
    const map = before && byTerm.get(before.term);
    if (before && !map) throw cannot(file, before.term);
    if (map) edits.setKeys(map, differences(before!, after));
  }
  const fresh = changes.filter(({ before }) => !before).map(({ after }) => shapeOf(after));
  if (fresh.length > 0) addEntries(document, list, fresh, edits, yaml);
  const edited = edits.apply();
  verify(edited, file, there.terms, changes);
  return edited;
}

function termsOf(document: Document.Parsed): YAMLSeq | undefined {
  const list = isMap(document.contents) ? document.contents.get('terms', true) : undefined;
  return isSeq(list) ? list : undefined;
}

function addEntries(
  document: Document.Parsed,
  list: YAMLSeq | undefined,
  fresh: readonly Record<string, Value>[],
  edits: YamlEdits,
  yaml: string,
): void {
  if (list && (list.items.length > 0 || !list.flow)) {
    edits.append(list, fresh);
    return;
  }
  const lines = fresh.map((entry) => edits.blockEntry(entry, '  ')).join(edits.eol);
  const root = document.contents;
  const pair = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === 'terms') : undefined;
  if (!pair) {
    const gap = yaml === '' || yaml.endsWith('\n') ? '' : edits.eol;
    edits.insert(yaml.length, `${gap}terms:${edits.eol}${lines}${edits.eol}`);
    return;
  }
  // `terms: []` and `terms:`: what is behind it on the line, a comment perhaps, stays there.
  const key = pair.key as { range: [number, number, number] };
  const value = pair.value as { range?: [number, number, number] | null } | null;
  const end = list ? list.range![1] : Math.max(key.range[1] + 1, value?.range?.[1] ?? 0);
  if (list) edits.replace(list.range![0], list.range![1], '');
  edits.insertBehindLine(end, lines);
}

/** The keys of an entry in the order of the format, without what is the default. */
function shapeOf(term: Term): Record<string, Value> {
  const lists = (by: Term['translations']): Record<string, Value> =>
    Object.fromEntries(Object.entries(by).map(([tag, texts]) => [tag, texts.length === 1 ? texts[0]! : texts]));
  const full: Record<(typeof ENTRY_KEYS)[number], Value | undefined> = {
    term: term.term,
    variants: term.variants,
    translations: lists(term.translations),
    forbidden: Object.fromEntries(Object.entries(term.forbidden)),
    type: term.type === 'other' ? undefined : term.type,
    of: term.of,
    derived: term.derived.map(({ forms, translations }) => ({ forms, translations: lists(translations) })),
    case: term.case === 'exact' ? undefined : term.case,
    article: term.article === 'keep' ? undefined : term.article,
    after: term.after,
    not: term.not,
    ids: term.ids,
    note: term.note,
  };
  const shape: Record<string, Value> = {};
  for (const key of ENTRY_KEYS) {
    const value = full[key];
    if (value === undefined || (typeof value !== 'string' && Object.keys(value).length === 0)) continue;
    shape[key] = value;
  }
  return shape;
}

/** The keys whose values differ. An empty list stands for a key that is to be emptied. */
function differences(before: Term, after: Term): Record<string, Value> {
  const [old, now] = [shapeOf(before), shapeOf(after)];
  const keys = ENTRY_KEYS.filter((key) => canonical(old[key] ?? null) !== canonical(now[key] ?? null));
  return Object.fromEntries(keys.map((key) => [key, now[key] ?? []]));
}

/** Reads what was written; entries that share parts by anchors may say something else then. */
function verify(edited: string, file: string, old: readonly Term[], changes: readonly TermChange[]): void {
  const wanted = new Map(old.map((term) => [term.term, term]));
  for (const { before, after } of changes) {
    if (before) wanted.delete(before.term);
    wanted.set(after.term, after);
  }
  const { terms } = readGlossary(edited, file).glossary;
  for (const term of terms) {
    const want = wanted.get(term.term);
    if (!want || canonical(want) !== canonical(term)) throw cannot(file, term.term);
    wanted.delete(term.term);
  }
  for (const term of wanted.keys()) throw cannot(file, term);
}

function cannot(file: string, term: string): TarjumanError {
  return new TarjumanError(
    'GLOSSARY_INVALID',
    { file },
    `the entry «${term}» cannot be changed without touching others`,
    'write it without anchors and aliases, or change it by hand',
  );
}

import { isSeq, LineCounter, parseDocument } from 'yaml';
import { TarjumanError } from '../core/error.ts';
import { sayYamlFault } from '../core/yaml-fault.ts';
import { placeIn } from './entry-table.ts';
import { leniently, type PlacedTerm, type ReadGlossary, strictly } from './finish-glossary.ts';
import { BOUNDS, TOP_KEYS } from './glossary-shape.ts';
import type { Fault, NodeReader } from './node-reader.ts';
import { readEntry } from './read-entry.ts';
import { readLargeGlossary } from './read-large-glossary.ts';
import { createNodeReader, isNothing } from './read-nodes.ts';

/**
 * Reads glossary.yaml (the format is in docs/names.md and schemas/glossary.schema.json).
 * An empty file and `terms: []` are a glossary without entries.
 * @param file its name, for messages only
 * @throws TarjumanError GLOSSARY_SYNTAX (no YAML), GLOSSARY_INVALID (not of the form), GLOSSARY_DUPLICATE_TERM (same letters, nothing to tell
 * them apart), at the first fault; the hint counts the others.
 */
export function readGlossary(yaml: string, file: string): ReadGlossary {
  return read(yaml, file, strictly);
}

/**
 * The same for somebody who mends the file: faulty entries are left out and told as findings, `duplicate` and `invalid-entry`, in the order of
 * the file.
 * @throws TarjumanError GLOSSARY_SYNTAX where it is no YAML
 */
export function inspectGlossary(yaml: string, file: string): ReadGlossary {
  return read(yaml, file, leniently);
}

/** Makes a glossary of what was read. */
type Finish = (placed: readonly PlacedTerm[], faults: Fault[], file: string) => ReadGlossary;

function read(yaml: string, file: string, finish: Finish): ReadGlossary {
  if (yaml.length > BOUNDS.file) {
    throw new TarjumanError(
      'GLOSSARY_INVALID',
      { file },
      `the glossary has ${yaml.length} characters`,
      `split it; ${BOUNDS.file} are the limit`,
    );
  }
  const large = yaml.length >= LARGE && yaml.isWellFormed() ? readLargeGlossary(Buffer.from(yaml), file) : undefined;
  if (large !== undefined) return finish === strictly ? large : finish(placedIn(large), [], file);
  const lines = new LineCounter();
  const text = yaml.startsWith('\uFEFF') ? ` ${yaml.slice(1)}` : yaml;
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    version: '1.2',
    logLevel: 'silent',
  });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new TarjumanError(
      'GLOSSARY_SYNTAX',
      { file, line, column: col },
      sayYamlFault(broken.code),
      'mend the line; names with : or # or quotes in them must stand in quotes, and lines are indented with spaces',
      broken,
    );
  }
  const reader = createNodeReader(document, lines, file);
  const placed = readEntries(document.contents, reader);
  return finish(placed, reader.faults, file);
}

/** From so many UTF-16 units on, plain YAML is read without a YAML document. */
const LARGE = 4_000;

function placedIn({ glossary: { terms, file }, table }: ReadGlossary): PlacedTerm[] {
  return terms.map((term, i) => ({ term, at: placeIn(table!, i, file) }));
}

function readEntries(contents: unknown, reader: NodeReader): PlacedTerm[] {
  if (isNothing(contents)) return [];
  if (isSeq(contents)) {
    reader.fail(contents, 'the file is a list', 'put the list under the key "terms:"');
    return [];
  }
  const top = reader.readMap(contents, 'the glossary', TOP_KEYS);
  const terms = reader.resolve(top?.get('terms')?.value);
  if (isNothing(terms)) return [];
  if (!isSeq(terms)) {
    reader.fail(terms, '"terms" is no list', 'begin each entry with "- term: …"');
    return [];
  }
  if (terms.items.length > BOUNDS.entries) {
    reader.fail(terms, `the glossary has ${terms.items.length} entries`, `split it; ${BOUNDS.entries} are the limit`);
    return [];
  }
  const placed: PlacedTerm[] = [];
  for (const item of terms.items) {
    const term = readEntry(item, reader);
    if (term !== undefined) placed.push({ term, at: reader.placeOf(item) });
  }
  return placed;
}

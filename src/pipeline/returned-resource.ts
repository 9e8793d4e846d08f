import { basename, extname } from 'node:path';
import { segmentsOf } from '../core/bitext.ts';
import { DOCUMENTS, documentFormat, SNIFFED } from '../formats/documents/registry.ts';
import type { ReturnedRow } from '../formats/format.ts';
import { decodeText } from '../io/decode-text.ts';
import { findPlaceholders } from '../text/placeholders.ts';
import type { Desk } from './desk.ts';
import { findArticles, relativePath } from './find-articles.ts';
import { listRecords } from './list-records.ts';
import { readRecord } from './record-file.ts';
import type { ReturnedFile } from './returned-file.ts';

/**
 * A resource in the target language (`ar/cli.json` of the source `cli.json`): its strings as rows of the record, key by key. What stands
 * there was written by people, and counts as approved; not where it is still the source, word for word.
 * @param named the article, where the command names it; else what the file is called
 * @returns undefined where it is no such file: no record of that name has keys, or its source has another form
 * @throws TarjumanError INPUT_FORMAT where the form is the same and the file is damaged
 */
export async function readReturnedResource(
  desk: Desk,
  path: string,
  named?: string,
): Promise<ReturnedFile | undefined> {
  const ending = extname(path).toLowerCase();
  const file = relativePath(desk.root, path);
  for (const to of desk.settings.to) {
    const called = basename(path, extname(path)).normalize('NFC');
    const slugs = named === undefined ? [called, called.replace(new RegExp(`\\.${to}$`, 'i'), '')] : [named];
    const known = await listRecords(desk, to);
    const slug = slugs.find((one) => known.includes(one));
    const record = slug === undefined ? undefined : await readRecord(desk, to, slug);
    if (!record?.bitext.units.some(({ key }) => key !== undefined)) continue;
    const { articles } = await findArticles([desk.sources], desk.root, desk.files);
    const source = articles.find((article) => article.slug === slug);
    if (!source || extname(source.path).toLowerCase() !== ending) continue;
    const stat = await desk.files.stat(path);
    if (!stat) continue;
    // A bitext says both sides itself.
    if (DOCUMENTS.some(({ bilingual, extensions }) => bilingual && extensions.includes(ending))) return undefined;
    const bytes = await desk.files.read(path);
    const text = () => decodeText(bytes, file).text;
    // Not as an article: half of it may still be in the source's language.
    const format = documentFormat(ending, text().slice(0, SNIFFED));
    if (!format) continue;
    const document = format.read({ bytes, file, text, language: to, to, rules: { ...desk.rules, language: to } });
    const texts = new Map(
      document.blocks.flatMap(({ key, text }) => (key === undefined ? [] : [[key, text] as const])),
    );
    const rows = record.bitext.units.flatMap(({ key, segments: [segment, ...more] }): ReturnedRow[] => {
      const target = key === undefined ? undefined : texts.get(key);
      if (!segment || more.length > 0 || target === undefined) return [];
      const { id, source, hash } = segment;
      const state = target === source && hasWords(source) ? 'translated' : 'reviewed';
      return [{ place: { file }, id, source, hash, target, state }];
    });
    const left = segmentsOf(record.bitext).length - rows.length;
    const findings =
      left === 0
        ? []
        : [
            {
              check: 'resource-keys',
              severity: 'info' as const,
              message: `${left} strings of the source are not in the file`,
              place: { file },
            },
          ];
    const savedAt = new Date(Math.floor(stat.mtimeMs)).toISOString();
    return { rows, findings, slug: slug!, from: desk.settings.from, to, file, format: 'resource', savedAt };
  }
  return undefined;
}

/** Whether anything in it could be translated. */
function hasWords(text: string): boolean {
  let words = text;
  for (const { text: placeholder } of findPlaceholders(text)) words = words.replace(placeholder, '');
  return /\p{L}{2}/u.test(words);
}

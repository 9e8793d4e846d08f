import { TarjumanError } from '../../core/error.ts';
import type { ReturnedRows, SentFile } from '../format.ts';
import { attributeOf, placeOf, readXml } from '../xml/read-xml.ts';
import { readXliff2 } from './read-xliff2.ts';
import { readXliff12 } from './read-xliff12.ts';

const FAULT = { code: 'INPUT_FORMAT', hint: 'send it as XLIFF 1.2 or 2.1, as it came out of the tool' } as const;

/**
 * Reads XLIFF 1.2 and 2.x as CAT tools give it back: memoQ, Phrase and Trados Studio with what they add, OmegaT, translate-toolkit. Text is
 * read, codes are not; a sentence that a tool split again is put together.
 * @throws TarjumanError INPUT_FORMAT with line and column
 */
export function readCat(sent: SentFile): ReturnedRows {
  const document = readXml(sent.text(), sent.file, { ...FAULT, doctype: true });
  const { root } = document;
  const version = attributeOf(root, 'version') ?? '';
  if (root.local !== 'xliff' || !/^(?:1\.[012]|2\.\d)$/.test(version))
    throw new TarjumanError(
      FAULT.code,
      placeOf(document, root),
      root.local === 'xliff' ? `this is XLIFF «${version}»` : `this is no XLIFF: it begins with <${root.name}>`,
      FAULT.hint,
    );
  return version.startsWith('2') ? readXliff2(document) : readXliff12(document);
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bitext } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { OASIS_SAMPLES, validateXliff, whyNoXliffValidation } from '../support/xliff-validator.ts';
import { arbitraryBitext } from './arbitrary-bitext.ts';
import { EDITS } from './edits.ts';
import { HARD_TARGETS, SAMPLE, withTarget } from './sample.ts';

/** Samples that are called valid and that the official Schematron refuses. */
const REFUSED: Readonly<Record<string, string>> = {
  'allExtensions.xlf': 'fs:fs on sc and ec without isolated, which a later rule asks for',
  'withMatches.xlf': 'its refs use the fragments of XLIFF 2.0 that the Schematron does not resolve',
  'withReferences.xlf': 'its refs use the fragments of XLIFF 2.0 that the Schematron does not resolve',
};

/** Samples that are called invalid and that no official schema refuses: the rule stands in prose only. */
const MISSED: Readonly<Record<string, string>> = {
  'bad_DuplicateExtElemIdsInFile.xlf': 'ids of extensions',
  'bad_DuplicateExtElemIdsInUnit.xlf': 'ids of extensions',
  'bad_InvalidFragIdBadOrder.xlf': 'form of fragments',
  'bad_InvalidFragIdMissplacedLeaf.xlf': 'form of fragments',
  'bad_InvalidFragIdPrefixNotNmtoken.xlf': 'form of fragments',
  'bad_InvalidXmlLangInheritedFromFile.xlf': 'xml:lang that is inherited',
  'bad_InvalidXmlLangInheritedFromUnit.xlf': 'xml:lang that is inherited',
  'bad_InvalidXmlLangOnGroup.xlf': 'xml:lang that is inherited',
  'bad_SrcLangNotWellFormed.xlf': 'form of language tags',
  'Bad-ctr-property-not-legit-category.xlf': 'change tracking is commented out in the NVDL',
  'Bad-ctr_property-not-content-or-valid-attribute-ref.xlf': 'change tracking is commented out in the NVDL',
  'Bad-ctr_revisions-not-using-ref-to-resolvableID.xlf': 'change tracking is commented out in the NVDL',
  'Bad-mtc_wrong-ref-syntax.xlf': 'form of fragments',
  'Bad-slr_sizeInfo-ec-not-isolated.xlf': 'size restriction',
  'Bad-slr_sizeInfoRef-has-no-data-sib.xlf': 'size restriction',
  'Bad-slr_sizeRestriction-patterns.xlf': 'size restriction',
};

const reason = await whyNoXliffValidation();

describe.skipIf(reason)('the schemas of XLIFF 2.1, with Schematron', () => {
  const samples = (kind: 'valid' | 'invalid') =>
    ['core', 'modules'].flatMap((part) => {
      const from = join(OASIS_SAMPLES, part, kind);
      return readdirSync(from)
        .filter((name) => name.endsWith('.xlf'))
        .map((name) => join(from, name));
    });
  const hard = HARD_TARGETS.map(([what, target]) => [what, writeXliff(withTarget(target, target))] as const);
  const any = fc
    .sample(arbitraryBitext, { numRuns: 60, seed: 7 })
    .map((bitext, index) => [String(index), writeXliff(withoutNoncharacters(bitext))] as const);
  const edited = Object.entries(EDITS).map(
    ([name, edit]) => [name, writeXliff(readXliff(edit(writeXliff(SAMPLE)), 'bilingual.xlf').bitext)] as const,
  );
  const sets = { sample: [['sample', writeXliff(SAMPLE)] as const], hard, any, edited };

  const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
  const messages = new Map<string, readonly string[]>();

  // One process for all: it takes longer to start than to work.
  beforeAll(async () => {
    const written = Object.entries(sets).flatMap(([set, records]) =>
      records.map(([name, xml], index) => {
        const file = join(folder, `${set}-${index}.xlf`);
        writeFileSync(file, xml);
        return [file, `${set}: ${name}`] as const;
      }),
    );
    const found = await validateXliff([...samples('valid'), ...samples('invalid'), ...written.map(([file]) => file)]);
    const names = new Map(written);
    for (const [file, said] of found) messages.set(names.get(file) ?? file, said);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const names = (files: readonly string[]) => files.map((file) => file.split('/').at(-1)!).sort();
  const refused = (set: keyof typeof sets) =>
    Object.fromEntries([...messages].filter(([name, said]) => name.startsWith(`${set}: `) && said.length > 0));

  test('are really asked: they take the samples of OASIS that are valid', () => {
    expect(samples('valid').length).toBeGreaterThan(25);
    expect(names(samples('valid').filter((file) => messages.get(file)!.length > 0))).toEqual(
      Object.keys(REFUSED).sort(),
    );
  });

  test('are really asked: they refuse the samples of OASIS that are not', () => {
    expect(samples('invalid').length).toBeGreaterThan(80);
    expect(names(samples('invalid').filter((file) => messages.get(file)!.length === 0))).toEqual(
      Object.keys(MISSED).sort(),
    );
  });

  test('take the sample', () => expect(refused('sample')).toEqual({}));

  test('take every hard text; U+FFFE as cp they refuse, against section 4.2.3.1, which is for all that XML cannot hold', () => {
    const wrong = refused('hard');
    expect(Object.keys(wrong)).toEqual(['hard: noncharacter']);
    expect(wrong['hard: noncharacter']!.join(' ')).toContain("'hex' attribute must be an illegal XML value");
  });

  test('take any bitext', () => expect(refused('any')).toEqual({}));

  test('take what is written again after people and tools have been at it', () =>
    expect(refused('edited')).toEqual({}));
});

/** Without U+FFFE and U+FFFF, see above; where one was taken out, a mention may reach over the end. */
function withoutNoncharacters(bitext: Bitext): Bitext {
  const clean = JSON.parse(JSON.stringify(bitext).replace(/[\uFFFE\uFFFF]/g, '')) as Bitext;
  const units = clean.units.map((unit) => ({
    ...unit,
    segments: unit.segments.map((segment) => ({
      ...segment,
      mentions: segment.mentions.filter((mention) => mention.end <= segment.source.length),
    })),
  }));
  return { ...clean, units };
}

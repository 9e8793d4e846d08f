import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SCHEMAS = resolve(import.meta.dirname, '../../../shared/schemas');
const NVDL = join(SCHEMAS, 'xliff2/2.1/xliff_2_advanced_validation.nvdl');
export const OASIS_SAMPLES = join(SCHEMAS, 'xliff2/samples/oasis-2.1');
export const TMX_DTD = join(SCHEMAS, 'tmx/tmx14.dtd');

async function runs(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    (error: { code?: unknown }) => error.code !== 'ENOENT',
  );
}

/** Why XLIFF cannot be validated here; undefined where it can. Printed, so that a run says what it did not do. */
export async function whyNoXliffValidation(): Promise<string | undefined> {
  const reason = !existsSync(NVDL)
    ? 'the OASIS schemas are not beside the checkout'
    : !(await runs('java', ['-version']))
      ? 'there is no java'
      : !(await runs('jing', []))
        ? 'there is no jing'
        : undefined;
  if (reason) console.warn(`not validated against the schemas of XLIFF 2.1: ${reason}`);
  return reason;
}

export async function whyNoTmxValidation(): Promise<string | undefined> {
  const reason = !existsSync(TMX_DTD)
    ? 'the DTD is not beside the checkout'
    : !(await runs('xmllint', ['--version']))
      ? 'there is no xmllint'
      : undefined;
  if (reason) console.warn(`not validated against the DTD of TMX 1.4: ${reason}`);
  return reason;
}

/** A document that breaks the schema in a way that jing reports with the file's name. */
const MARK = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>';

/**
 * Validates files with jing against the XSDs and the Schematron of OASIS, as its NVDL puts them together; Schematron needs XPath 2, so
 * Saxon must stand on jing's class path (package libsaxonhe-java). One process for all files, since each costs a second to start.
 * Jing names no file in a Schematron message: a document that fails by name stands between the files and parts the messages.
 * @returns messages by file; an empty list is a valid file
 */
export async function validateXliff(files: readonly string[]): Promise<Map<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'xliff-marks-'));
  try {
    const marks = [...files, 'end'].map((_, index) => join(folder, `mark-${index}.xlf`));
    for (const mark of marks) writeFileSync(mark, MARK);
    const inOrder = files.flatMap((file, index) => [marks[index]!, file]);
    const output = await run('jing', [NVDL, ...inOrder, marks.at(-1)!], { maxBuffer: 64 << 20 }).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string }) => error.stdout ?? '',
    );
    return partOutput(output, files, marks);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function partOutput(output: string, files: readonly string[], marks: readonly string[]): Map<string, string[]> {
  const messages = new Map(files.map((file) => [file, [] as string[]]));
  let reached = -1;
  for (const line of output.split('\n')) {
    const mark = marks.findIndex((path) => line.startsWith(`${path}:`));
    if (mark >= 0) reached = mark;
    else if (line.trim() !== '' && reached >= 0 && reached < files.length)
      messages.get(files[reached]!)!.push(line.trim());
  }
  if (reached !== files.length)
    throw new Error(`jing stopped at file ${reached + 1} of ${files.length}: ${output.slice(-500)}`);
  return messages;
}

/** Messages of xmllint; an empty list is a valid file. */
export async function validateTmx(file: string): Promise<string[]> {
  return run('xmllint', ['--noout', '--nonet', '--dtdvalid', TMX_DTD, file]).then(
    () => [],
    (error: { stderr?: string }) => (error.stderr ?? 'failed').split('\n').filter((line) => line !== ''),
  );
}

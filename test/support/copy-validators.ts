import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
export const SCHEMAS = resolve(import.meta.dirname, '../../../shared/schemas');

/** Why a tool with a schema of the shared folder cannot be used here; undefined where it can. Printed: a run says what it did not do. */
export async function whyNot(tool: string | undefined, schema: string | undefined): Promise<string | undefined> {
  const missing = schema !== undefined && !existsSync(join(SCHEMAS, schema));
  const works =
    tool === undefined ||
    (await run(tool, ['--version']).then(
      () => true,
      (error: { code?: unknown }) => error.code !== 'ENOENT',
    ));
  const reason = missing ? `${schema} is not beside the checkout` : works ? undefined : `there is no ${tool}`;
  if (reason) console.warn(`copies are not validated: ${reason}`);
  return reason;
}

/** Runs a validator over a file with these bytes; what it says against it, '' where it says nothing. */
export async function complaints(
  tool: string,
  args: (file: string) => readonly string[],
  name: string,
  bytes: string | Uint8Array,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const env = { ...process.env, XML_CATALOG_FILES: join(SCHEMAS, 'catalog.xml') };
    return await run(tool, [...args(file)], { env, maxBuffer: 16 << 20 }).then(
      () => '',
      (error: { stdout?: string; stderr?: string; message: string }) =>
        `${error.stdout ?? ''}${error.stderr ?? ''}` || error.message,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** xmllint with an XSD of the shared folder. */
export function xsdComplaints(schema: string, name: string, bytes: string | Uint8Array): Promise<string> {
  return complaints('xmllint', (file) => ['--nonet', '--noout', '--schema', join(SCHEMAS, schema), file], name, bytes);
}

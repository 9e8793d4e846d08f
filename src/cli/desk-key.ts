import { resolve } from 'node:path';
import { sha256 } from '../core/hash.ts';
import type { DeskOptions } from './open-desk.ts';
import { productVersion } from './product-version.ts';
import type { Terminal } from './terminal.ts';

/**
 * Changes with everything that a desk's settings and names follow from: the program, the options, the variables, the bytes of both
 * files. Told without reading what the files say.
 */
export async function deskKey(terminal: Terminal, options: DeskOptions): Promise<string> {
  const variables = Object.entries(terminal.env).filter(([name]) => name.startsWith('TARJUMAN_'));
  const said = [
    productVersion(),
    options.settings ?? null,
    options.glossary ?? null,
    options.to ?? null,
    options.out ?? null,
    variables.sort(([a], [b]) => (a < b ? -1 : 1)),
    await hashOfFile(terminal, options.settings ?? 'tarjuman.yaml'),
    await hashOfFile(terminal, options.glossary ?? 'glossary.yaml'),
  ];
  return sha256(JSON.stringify(said));
}

/** @param srx the file of rules for sentence ends that the settings name */
export async function withRules(terminal: Terminal, key: string, srx: string | undefined): Promise<string> {
  return srx === undefined ? key : sha256(`${key} ${await hashOfFile(terminal, srx)}`);
}

async function hashOfFile(terminal: Terminal, file: string): Promise<string | null> {
  const bytes = await terminal.files.readIfThere(resolve(terminal.cwd, file));
  return bytes ? sha256(bytes) : null;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TarjumanError } from '../../core/error.ts';

/** The name of a lock, in the package and in a folder of models. */
export const LOCK_NAME = 'models.lock.json';

const digest = z.strictObject({
  size: z.number().int().positive().max(4_000_000_000),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hex'),
});

const file = z
  .strictObject({
    // Becomes part of a path and of an address.
    name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'is no plain file name'),
    packed: digest.optional(),
    unpacked: digest.optional(),
    unpackedAtMost: z.number().int().positive().max(4_000_000_000).optional(),
  })
  .refine((one) => one.unpacked !== undefined || (one.packed !== undefined && one.unpackedAtMost !== undefined), {
    message: 'needs `unpacked`, or `packed` and `unpackedAtMost`',
  });

const model = z.strictObject({
  name: z.string().min(1),
  licence: z.string().min(1),
  origin: z.string().optional(),
  note: z.string().optional(),
  /** As Marian calls it; by the model file's ending: `.intgemm.alphas.bin` or `.intgemm8.bin`. */
  precision: z.enum(['int8shiftAlphaAll', 'int8shiftAll']),
  mirrors: z.array(z.url({ protocol: /^https?$/ })).default([]),
  files: z.strictObject({ model: file, shortlist: file.optional(), vocabs: z.array(file).min(1).max(2) }),
});

const lock = z.strictObject({
  version: z.literal(1),
  models: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*-[a-z]{2,3}$/, 'is no pair such as ar-en'), model),
});

/** Size in bytes and SHA-256 in lower-case hex. */
export type Digest = z.output<typeof digest>;
/** A file of a model: what it is called unpacked (packed it is `<name>.gz`), and what it must be. */
export type LockedFile = z.output<typeof file>;
/** One model for one pair. A file that is there but is not what stands here is never used. */
export type LockedModel = z.output<typeof model> & { readonly pair: string };

/**
 * The models that may be used, by pair: those of the package, and those of a `models.lock.json` in `folder` (a desk's own), which
 * come before those of the package. Throws TarjumanError ENGINE_SETTINGS where that file is no lock.
 */
export function readLocks(folder: string | undefined): ReadonlyMap<string, LockedModel> {
  const models = new Map<string, LockedModel>();
  for (const path of [fileURLToPath(new URL(LOCK_NAME, import.meta.url)), folder && join(folder, LOCK_NAME)]) {
    if (!path) continue;
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ENOTDIR') continue;
      throw wrong(path, `cannot be read (${code})`, cause);
    }
    for (const [pair, entry] of Object.entries(parseLock(text, path).models)) models.set(pair, { ...entry, pair });
  }
  return models;
}

/** @throws TarjumanError ENGINE_SETTINGS with the place in the file */
export function parseLock(text: string, path: string): z.output<typeof lock> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw wrong(path, 'it is no JSON', cause);
  }
  const parsed = lock.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw wrong(path, `${issue.path.join('.') || 'it'}: ${issue.message}`);
}

function wrong(path: string, found: string, cause?: unknown): TarjumanError {
  return new TarjumanError(
    'ENGINE_SETTINGS',
    { file: path },
    found,
    'mend it after docs/local-engine.md, or take it away: the lock of the package then holds alone',
    cause,
  );
}

/** Every file of a model, in the order in which they are loaded. */
export function filesOf({ files }: LockedModel): readonly LockedFile[] {
  return [files.model, ...(files.shortlist ? [files.shortlist] : []), ...files.vocabs];
}

/** The most bytes that a file may become when it is unpacked. */
export function unpackedLimit(one: LockedFile): number {
  return one.unpacked?.size ?? one.unpackedAtMost!;
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Digest, filesOf, type LockedFile, type LockedModel, unpackedLimit } from './models-lock.ts';

/** What `models pull` leaves beside a model: what the unpacked files were when they came out of packed files that the lock holds. */
export const RECEIPT_NAME = 'receipt.json';

export interface Receipt {
  readonly version: 1;
  readonly pair: string;
  readonly name: string;
  readonly licence: string;
  /** By unpacked name. */
  readonly files: Readonly<Record<string, Digest & { readonly packed?: Digest; readonly from: string }>>;
}

/** A file as it lies on the disk, and what it must be before it may be loaded. */
export interface PlacedFile {
  readonly path: string;
  /** Set where the file is packed (gzip). */
  readonly packed?: Digest;
  readonly unpacked?: Digest;
  /** Bytes that it may unpack to. */
  readonly atMost: number;
}

/** A model with all its files in place. Their sizes fit; their hashes have not been looked at yet. */
export interface PlacedModel {
  readonly lock: LockedModel;
  readonly model: PlacedFile;
  readonly shortlist?: PlacedFile;
  readonly vocabs: readonly PlacedFile[];
}

export type Placing = { readonly placed: PlacedModel } | { readonly missing: readonly Missing[] };

export interface Missing {
  readonly file: LockedFile;
  /** What is there instead, if anything. */
  readonly found?: string;
}

/** `<folder>/<pair>`: where `pull` puts a model. */
export function pairFolder(folder: string, pair: string): string {
  return join(folder, pair);
}

/**
 * Looks for a model's files: in `<folder>/<pair>/`, where `pull` puts them, and in `<folder>` itself, for those who copy them by hand;
 * unpacked or as `<name>.gz`. Looks at names and sizes only. Never throws.
 */
export function placeModel(folder: string, lock: LockedModel): Placing {
  const home = pairFolder(folder, lock.pair);
  const receipt = readReceipt(home, lock);
  const missing: Missing[] = [];
  const placed = new Map<LockedFile, PlacedFile>();
  for (const file of filesOf(lock)) {
    let found: string | undefined;
    for (const candidate of candidates(folder, home, file, receipt)) {
      const size = sizeOf(candidate.path);
      if (size === undefined) continue;
      const expected = (candidate.packed ?? candidate.unpacked)!.size;
      if (size === expected) {
        placed.set(file, candidate);
        break;
      }
      found ??= `${candidate.path} has ${size} bytes and not ${expected}`;
    }
    if (!placed.has(file)) missing.push({ file, ...(found !== undefined && { found }) });
  }
  if (missing.length > 0) return { missing };
  const { model, shortlist, vocabs } = lock.files;
  return {
    placed: {
      lock,
      model: placed.get(model)!,
      ...(shortlist && { shortlist: placed.get(shortlist)! }),
      vocabs: vocabs.map((vocab) => placed.get(vocab)!),
    },
  };
}

function* candidates(
  folder: string,
  home: string,
  file: LockedFile,
  receipt: Receipt | undefined,
): Generator<PlacedFile> {
  const atMost = unpackedLimit(file);
  const noted = receipt?.files[file.name];
  const known = file.unpacked ?? (noted && { size: noted.size, sha256: noted.sha256 });
  for (const place of [home, folder]) {
    // An unpacked file of which only the packed hash is known can be told only by the receipt that lies beside it.
    const unpacked = file.unpacked ?? (place === home ? known : undefined);
    if (unpacked) yield { path: join(place, file.name), unpacked, atMost };
    if (file.packed) {
      yield {
        path: join(place, `${file.name}.gz`),
        packed: file.packed,
        ...(file.unpacked && { unpacked: file.unpacked }),
        atMost,
      };
    }
  }
}

/** The receipt of this very model: one of another version, or of other packed files, says nothing. */
export function readReceipt(home: string, lock: LockedModel): Receipt | undefined {
  try {
    const receipt = JSON.parse(readFileSync(join(home, RECEIPT_NAME), 'utf8')) as Receipt;
    const fits = filesOf(lock).every((file) => {
      const noted = receipt.files[file.name];
      return (
        noted !== undefined &&
        Number.isInteger(noted.size) &&
        /^[0-9a-f]{64}$/.test(noted.sha256) &&
        noted.size <= unpackedLimit(file) &&
        (file.packed === undefined || file.unpacked !== undefined || noted.packed?.sha256 === file.packed.sha256)
      );
    });
    return receipt.version === 1 && receipt.pair === lock.pair && fits ? receipt : undefined;
  } catch {
    return undefined;
  }
}

function sizeOf(path: string): number | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  return there?.isFile() ? there.size : undefined;
}

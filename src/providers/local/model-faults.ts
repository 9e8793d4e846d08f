import { TarjumanError } from '../../core/error.ts';
import { type Missing, pairFolder } from './model-folder.ts';
import { filesOf, type LockedFile, type LockedModel } from './models-lock.ts';

/** A model that is not there, cannot be had, or is not what the lock says. Always says which, what was expected, and the way by hand. */
export class ModelError extends TarjumanError {
  readonly pair: string;
  /** What the file must be, packed where it is pulled packed. */
  readonly sha256: string | undefined;
  readonly url: string | undefined;

  constructor(
    place: string,
    pair: string,
    found: string,
    hint: string,
    about: { sha256?: string; url?: string; cause?: unknown } = {},
  ) {
    super('ENGINE_SETTINGS', { file: place }, found, hint, about.cause);
    this.name = 'ModelError';
    this.pair = pair;
    this.sha256 = about.sha256;
    this.url = about.url;
  }
}

/** Nothing to translate with: which models there could be, and how to get one. */
export function noModelFault(folder: string, locks: ReadonlyMap<string, LockedModel>): ModelError {
  const pairs = [...locks.keys()];
  return new ModelError(
    folder,
    pairs[0] ?? '',
    'no model of the local engine lies there',
    `run \`tarjuman models pull ${pairs[0] ?? 'ar-en'}\`, or give --allow-download; without a network: \`tarjuman models path --json\` says which files to copy where (TARJUMAN_MODEL_DIR names another folder)`,
  );
}

/** Whether and how a file may be had from elsewhere, for the hint of every fault of a pull. */
export function byHand(folder: string, lock: LockedModel): string {
  const wanted = filesOf(lock)
    .map((file) => `${wantedName(file)} (SHA-256 ${wantedDigest(file)})`)
    .join(', ');
  return `by hand: copy ${wanted} into ${pairFolder(folder, lock.pair)}, or set TARJUMAN_MODEL_DIR to the folder that holds them; they are checked before they are used`;
}

/** The name under which a file is pulled or copied. */
export function wantedName(file: LockedFile): string {
  return file.packed ? `${file.name}.gz` : file.name;
}

export function wantedDigest(file: LockedFile): string {
  return (file.packed ?? file.unpacked)!.sha256;
}

/** What `missing` means in words, for lists. */
export function missingText(missing: readonly Missing[]): string {
  return missing.map(({ file, found }) => found ?? `${wantedName(file)} is missing`).join('; ');
}

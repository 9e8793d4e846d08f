import { type Zippable, zipSync } from 'fflate';

/** Every entry carries this time: an archive of the same files has the same bytes. The parts are local, as zip writes local time. */
const NEVER = new Date(1980, 0, 1);

/** @param stored entries that are not compressed (an EPUB's first) */
export function zip(entries: Readonly<Record<string, string>>, stored: readonly string[] = []): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const [name, text] of Object.entries(entries))
    files[name] = [encoder.encode(text), { level: stored.includes(name) ? 0 : 6, mtime: NEVER }];
  return zipSync(files);
}

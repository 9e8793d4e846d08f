import { createHash, hash } from 'node:crypto';

/** SHA-256 of the NFC form, lower-case hex: what tells whether a source is still the same. */
export function hashOf(text: string): string {
  return sha256(text.normalize('NFC'));
}

/** SHA-256, lower-case hex; a string counts as its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** The same for content that comes in pieces; `digest` is asked once. */
export interface RunningHash {
  add(piece: string | Uint8Array): void;
  digest(): string;
}

export function startSha256(): RunningHash {
  const running = createHash('sha256');
  return { add: (piece) => void running.update(piece), digest: () => running.digest('hex') };
}

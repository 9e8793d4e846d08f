import { createHash, hash } from 'node:crypto';

/** Letters of Latin, Arabic and the punctuation of both that no neighbour joins and no normal form replaces: UAX #15, section 9. */
const NEEDS_LOOK = /[^\0-\u02FF\u0600-\u0605\u060C\u061B-\u064A\u0660-\u066F\u0671-\u06D3\u2010-\u2027\u2030-\u205E]/;

/** SHA-256 of the NFC form, lower-case hex: what tells whether a source is still the same. */
export function hashOf(text: string): string {
  // Most texts are in it: to see that takes half of what asking for it does.
  return sha256(isSurelyNormal(text) ? text : text.normalize('NFC'));
}

/** Whether each of its characters tells by itself that a text is its own NFC form; most texts of news are told so. */
export function isSurelyNormal(text: string): boolean {
  return !NEEDS_LOOK.test(text);
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

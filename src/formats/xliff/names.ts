import type { Role } from '../../core/article.ts';
import type { ErrorCode, Place } from '../../core/error.ts';
import { TarjumanError } from '../../core/error.ts';
import type { Scope } from '../xml/raw.ts';

// XLIFF 2.1: https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html (the core name space says 2.0)
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0';
export const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
/** Change Tracking 2.0: a module of XLIFF 2.0, an extension in 2.1. Declared where it is used. */
export const CHANGES = 'urn:oasis:names:tc:xliff:changetracking:2.0';
/** Ours: the skeleton, and what is known of a revision. */
export const RECORD = 'urn:tarjuman:record:1';

/** What the root of a record declares. */
export const SCOPE: Scope = { '': XLIFF, mtc: MATCHES, mda: METADATA, tarjuman: RECORD };

/** Prefix of our own values in `type`, `subType`, `subState` and `category`. */
export const OURS = 'tarjuman:';
export const STALE = `${OURS}stale`;
export const PREVIOUS = `${OURS}previous`;
export const OFFER = `${OURS}offer`;
export const ARTICLE = `${OURS}article`;
export const SEGMENT = `${OURS}segment`;
export const MENTION = `${OURS}mention`;
export const DISMISSED = `${OURS}dismissed`;

export function typeOfRole(role: Role): string {
  return OURS + role;
}

export const mentionId = (segment: string, index: number): string => `${segment}.m${index + 1}`;
export const noteId = (segment: string, index: number): string => `${segment}.n${index + 1}`;
export const gapId = (segment: string): string => `${segment}.gap`;
export const groupId = (owner: string): string => `${owner}.meta`;

/** Which segment a mention or note of ours belongs to. */
export function ownerOf(id: string, kind: 'm' | 'n'): string | undefined {
  return new RegExp(`^(.+)\\.${kind}[1-9]\\d*$`).exec(id)?.[1];
}

export const DAMAGED: ErrorCode = 'RECORD_DAMAGED';
export const MEND =
  'mend this place by hand, or bring the file back from version control or from .tarjuman/journal/backups; it was left as it is';

export function damaged(at: Place, message: string, hint = MEND): TarjumanError {
  return new TarjumanError(DAMAGED, at, message, hint);
}

/** Our values in metadata, in the order in which they are written. */
export const META_TYPES = [
  'hash',
  'splitBy',
  'splitAt',
  'mergedBy',
  'mergedAt',
  'origin',
  'provider',
  'model',
  'score',
  'from',
  'repaired',
  'by',
  'at',
  'billed',
  'cost',
  'attempts',
  'carried',
  'ms',
  'after',
  'reviewedBy',
  'reviewedAt',
  'targetHash',
  'codes',
  'open',
  'openProvider',
  'openMessage',
] as const;

export type MetaType = (typeof META_TYPES)[number];
export type Meta = Partial<Record<MetaType, string>>;

import { join, resolve } from 'node:path';
import { hashOf } from '../core/hash.ts';
import type { Clock, Files, Tracer } from '../core/ports.ts';
import type { Mention } from '../core/term.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Settings } from '../io/settings.ts';
import type { ReadRules } from './read-article.ts';

/** The desk at work: its folder, its settings, its names, and the ports. Everything a stage needs and nothing it decides. */
export interface Desk {
  /** The folder that relative paths in records start from. */
  readonly root: string;
  readonly sources: string;
  readonly out: string;
  readonly settings: Settings;
  readonly rules: ReadRules;
  readonly glossary: Glossary;
  readonly match: (text: string) => readonly Mention[];
  readonly files: Files;
  readonly clock: Clock;
  /** Absent: nobody watches. */
  readonly tracer?: Tracer;
  /** `0.1.0`: the product's version, for manifests and headers. */
  readonly version: string;
  /** Which build of the program, so that no other one trusts what it remembered; absent where it is not built. */
  readonly build?: string;
}

export function recordFolder(desk: Pick<Desk, 'out'>, to: string, slug: string): string {
  return join(desk.out, to, slug);
}

export function recordPath(desk: Pick<Desk, 'out'>, to: string, slug: string): string {
  return join(recordFolder(desk, to, slug), 'bilingual.xlf');
}

export function stateFolder(desk: Pick<Desk, 'root'>): string {
  return resolve(desk.root, '.tarjuman');
}

/** Six bytes for each Arabic letter: longer names stand there as their hash. A lock has drafts, whose names are 21 bytes longer; file systems take 255. */
const LONGEST_LOCK_NAME = 200;

export function lockPath(desk: Pick<Desk, 'root'>, to: string, slug: string): string {
  const encoded = encodeURIComponent(slug);
  // No name that is encoded has a «=».
  const name = encoded.length > LONGEST_LOCK_NAME ? `=${hashOf(slug)}` : encoded;
  return join(stateFolder(desk), 'locks', `${to}-${name}.lock`);
}

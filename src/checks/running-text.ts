import type { Role } from '../core/article.ts';

/** Text that is read from the beginning on; headlines, captions and the like stand by themselves. */
const RUNNING: ReadonlySet<Role> = new Set<Role>(['body', 'list-item']);

export function isRunningText(role: Role): boolean {
  return RUNNING.has(role);
}

import type { Role } from './article.ts';

/**
 * The rows of an article's first headline: it may have several sentences, and others may follow (a document's title above its heading, one in
 * each row of a table). A headline that says the same again right behind is another one.
 */
export function firstHeadline<T extends { readonly role: Role; readonly source: string }>(rows: readonly T[]): T[] {
  const start = rows.findIndex(({ role }) => role === 'headline');
  if (start < 0) return [];
  let end = start + 1;
  while (rows[end]?.role === 'headline' && rows[end]!.source !== rows[end - 1]!.source) end++;
  return rows.slice(start, end);
}

/** What stands in front of an item in plain text: copies write a mark of their own there. */
const BULLET = /^[•▪■●◦‣⁃∙·*–—-]\s+(?=\S)/u;
const NUMBER = /^\(?(\d{1,3})[.)]\s+(?=\S)/;

/** An item of a list without the mark in front of it, and its number where that is one. Letters in front (a) stay: copies have no mark for them. */
export function readListMarker(item: string): { readonly text: string; readonly number?: number } {
  const numbered = NUMBER.exec(item);
  if (numbered) return { text: item.slice(numbered[0].length), number: Number(numbered[1]) };
  return { text: item.replace(BULLET, '') };
}

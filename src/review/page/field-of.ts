/** Where the translation of a segment is typed; null while its row is not drawn. */
export const fieldOf = (id: string): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-id="${CSS.escape(id)}"]`);

/** Text that somebody has typed and the server has not confirmed. It outlives a reload, a crash of the server and a closed tab. */
export interface Draft {
  readonly text: string;
  /** How the segment stood when the text was begun. */
  readonly etag: string;
  readonly base: string;
}

const PREFIX = 'tarjuman:draft:';
const CLIENT = 'tarjuman:client';

/** This tab; a reload keeps it, a copied tab gets one of its own. */
export let client = '';

const keyOf = (place: string, id: string, owner = client): string => `${PREFIX}${place}|${id}|${owner}`;

/** Claims a name for this tab, and holds it as long as the tab lives. */
export async function claimClient(): Promise<void> {
  const before = sessionStorage.getItem(CLIENT);
  for (const name of [before, crypto.randomUUID()]) {
    if (name === null || !(await hold(name))) continue;
    client = name;
    sessionStorage.setItem(CLIENT, name);
    return;
  }
}

function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`tarjuman:${name}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => {});
    });
  });
}

export function keepDraft(place: string, id: string, draft: Draft | undefined): void {
  try {
    if (draft) localStorage.setItem(keyOf(place, id), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(place, id));
  } catch {
    // Full or forbidden: the text is still in the page, and is on its way to the server.
  }
}

/** Drafts of this article that this tab left, or tabs that are gone; those become this tab's. */
export async function findDrafts(place: string): Promise<Map<string, Draft>> {
  const held = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  const found = new Map<string, Draft>();
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(`${PREFIX}${place}|`)) continue;
    const [id = '', owner = ''] = key.slice(PREFIX.length + place.length + 1).split('|');
    if (owner !== client && held.has(`tarjuman:${owner}`)) continue;
    const draft = read(localStorage.getItem(key));
    if (!draft) continue;
    if (owner !== client) {
      // Two closed tabs with two texts for one segment: the second waits for the next opening.
      if (found.has(id) || localStorage.getItem(keyOf(place, id)) !== null) continue;
      localStorage.setItem(keyOf(place, id), JSON.stringify(draft));
      localStorage.removeItem(key);
    }
    found.set(id, draft);
  }
  return found;
}

function read(text: string | null): Draft | undefined {
  try {
    const { text: words, etag, base } = JSON.parse(text ?? '') as Partial<Draft>;
    return typeof words === 'string' && typeof etag === 'string' && typeof base === 'string'
      ? { text: words, etag, base }
      : undefined;
  } catch {
    return undefined;
  }
}

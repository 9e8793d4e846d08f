import type {
  ArticleData,
  ArticleLine,
  BatchAnswer,
  DeskInfo,
  HereAnswer,
  Merge,
  Row,
  RowDetail,
  RowEdit,
  Split,
} from './data.ts';

const SECRET = 'tarjuman:secret';
const channel = new BroadcastChannel('tarjuman');

let secret = sessionStorage.getItem(SECRET) ?? '';
const renewed = new Set<() => void>();

/** The address is one that a server printed. */
export const bringsSecret = (): boolean => new URLSearchParams(location.hash.slice(1)).has('secret');

/** What came in the address behind `#`: the secret, and the article to open. Both go out of the address at once. */
export function takeFragment(): { article?: string } {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const given = fragment.get('secret');
  if (given === null) return {};
  keep(given);
  // Tabs that a server before this one had opened work again.
  channel.postMessage(given);
  const article = fragment.get('article');
  history.replaceState(null, '', article === null ? '/' : `/#/${article}`);
  return article === null ? {} : { article };
}

channel.onmessage = ({ data }) => {
  if (typeof data !== 'string' || data === secret) return;
  keep(data);
  for (const call of renewed) call();
};

/** Calls when another tab brought the secret of a new server. */
export function onRenewed(call: () => void): void {
  renewed.add(call);
}

function keep(given: string): void {
  secret = given;
  sessionStorage.setItem(SECRET, given);
}

export class ApiFault extends Error {
  /** 0: the server does not answer. */
  readonly status: number;
  readonly body: { readonly code?: string; readonly message?: string; readonly hint?: string; readonly row?: Row };

  constructor(status: number, body: ApiFault['body']) {
    super(body.message ?? body.code ?? String(status));
    this.status = status;
    this.body = body;
  }
}

async function ask<T>(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, {
      method,
      headers: {
        'x-tarjuman-secret': secret,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiFault(0, {});
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiFault(response.status, answer);
  return answer;
}

const at = (to: string, slug: string): string => `articles/${encodeURIComponent(to)}/${encodeURIComponent(slug)}`;

export const api = {
  desk: () => ask<DeskInfo>('GET', 'desk'),
  articles: () => ask<ArticleLine[]>('GET', 'articles'),
  article: (to: string, slug: string) => ask<ArticleData>('GET', at(to, slug)),
  /** The first rows, and whether there are more. */
  beginning: (to: string, slug: string) => ask<ArticleData>('GET', `${at(to, slug)}/beginning`),
  detail: (to: string, slug: string, id: string) =>
    ask<RowDetail>('GET', `${at(to, slug)}/segments/${encodeURIComponent(id)}`),
  save: (to: string, slug: string, id: string, etag: string, edit: RowEdit, by: string) =>
    ask<{ row: Row }>(
      'PUT',
      `${at(to, slug)}/segments/${encodeURIComponent(id)}`,
      { ...edit, by },
      {
        'if-match': `"${etag}"`,
      },
    ),
  here: (
    to: string,
    slug: string,
    body: { client: string; by: string; segment?: string; since: number; shape: number },
  ) => ask<HereAnswer>('POST', `${at(to, slug)}/here`, body),
  leave: (client: string) => ask('POST', 'leave', { client }),
  replace: (to: string, slug: string, edits: readonly { id: string; etag: string; target: string }[], by: string) =>
    ask<BatchAnswer>('POST', `${at(to, slug)}/replace`, { edits, by }),
  split: (to: string, slug: string, split: Split, by: string) =>
    ask<BatchAnswer>('POST', `${at(to, slug)}/split`, { ...split, by }),
  merge: (to: string, slug: string, merge: Merge, by: string) =>
    ask<BatchAnswer>('POST', `${at(to, slug)}/merge`, { ...merge, by }),
  undo: (to: string, slug: string, batch: string) => ask<BatchAnswer>('POST', `${at(to, slug)}/undo`, { batch }),
};

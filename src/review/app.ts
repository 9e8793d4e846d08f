import { TarjumanError } from '../core/error.ts';
import { type Guard, refuse, SAFE_HEADERS } from './guard.ts';
import type { DeskInfo, RowEdit } from './page/data.ts';
import type { PageFile } from './page-files.ts';
import {
  BodyFault,
  batchSchema,
  editSchema,
  hereSchema,
  leaveSchema,
  mergeSchema,
  readBody,
  splitSchema,
  undoSchema,
} from './read-body.ts';
import type { Room } from './room.ts';
import { detailOf } from './rows.ts';

export interface AppParts {
  readonly room: Room;
  readonly info: () => DeskInfo;
  readonly guard: Guard;
  /** The page, by path: a fixed list that was read at the start. */
  readonly page: ReadonlyMap<string, PageFile>;
  /** For what should not happen; the browser is told nothing of it. */
  readonly onFault: (fault: unknown) => void;
}

export type App = (request: Request) => Promise<Response>;

/** The review app: one request in, one answer out. No request changes anything before it has passed the guard. */
export function makeApp({ room, info, guard, page, onFault }: AppParts): App {
  return async (request) => {
    const refusal = refuse(request, guard);
    if (refusal) return json(refusal.status, { code: refusal.code });
    const { pathname } = new URL(request.url);
    const head = request.method === 'HEAD';
    try {
      if (!pathname.startsWith('/api/')) {
        const file = page.get(pathname);
        if (!file) return json(404, { code: 'not-found' });
        return new Response(head ? null : file.bytes, { headers: { ...SAFE_HEADERS, 'content-type': file.type } });
      }
      const answer = await serve(request, pathname.split('/').slice(2).map(decoded), room, info());
      return head ? new Response(null, { status: answer.status, headers: answer.headers }) : answer;
    } catch (fault) {
      if (fault instanceof BodyFault) return json(fault.status, { code: 'request', message: fault.message });
      if (fault instanceof TarjumanError) {
        const { code, message, hint } = fault;
        return json(code === 'RECORD_LOCKED' ? 423 : 409, { code, message, hint });
      }
      onFault(fault);
      return json(500, { code: 'fault' });
    }
  };
}

/** `/api/<what>/<to>/<slug>/<part>/<id>` */
async function serve(request: Request, path: readonly string[], room: Room, info: DeskInfo): Promise<Response> {
  const [what, to = '', slug = '', part, id] = path;
  const get = request.method === 'GET' || request.method === 'HEAD';
  const nothing = () => json(404, { code: 'not-found' });
  if (path.length === 1 && get) {
    if (what === 'desk') return json(200, info);
    if (what === 'articles') return json(200, await room.articles());
  }
  if (path.length === 1 && what === 'leave' && !get) {
    room.leave((await readBody(request, leaveSchema)).client);
    return json(200, {});
  }
  if (what !== 'articles' || path.length < 3 || path.length > 5) return nothing();

  if (part === 'segments' && id !== undefined && path.length === 5 && request.method === 'PUT') {
    const etag = /^"([0-9a-f]{24})"$/.exec(request.headers.get('if-match') ?? '')?.[1];
    if (!etag) return json(428, { code: 'if-match' });
    const { by = info.person, ...edit } = await readBody(request, editSchema);
    const saved = await room.save(to, slug, id, etag, edit as RowEdit, by);
    if (!saved) return nothing();
    return json(saved.done ? 200 : 412, { row: saved.row }, { etag: `"${saved.row.etag}"` });
  }
  if (get && part === 'beginning' && path.length === 4) {
    const beginning = await room.beginning(to, slug);
    return beginning ? jsonBody(200, beginning) : nothing();
  }
  const article = await room.article(to, slug);
  if (!article) return nothing();
  if (get) {
    if (path.length === 3) return jsonBody(200, article.text());
    const segment = part === 'segments' && path.length === 5 ? await article.segment(id!) : undefined;
    return segment ? json(200, detailOf(segment)) : nothing();
  }
  if (path.length !== 4 || request.method !== 'POST') return nothing();
  switch (part) {
    case 'here': {
      const { by = info.person, client, segment, since, shape } = await readBody(request, hereSchema);
      return json(
        200,
        await room.here(article, to, slug, { client, by, since, shape, ...(segment === undefined ? {} : { segment }) }),
      );
    }
    case 'replace': {
      const { by = info.person, edits } = await readBody(request, batchSchema);
      return json(200, await room.replace(to, slug, { edits }, by));
    }
    case 'split': {
      const { by = info.person, ...split } = await readBody(request, splitSchema);
      return json(200, await room.split(to, slug, split, by));
    }
    case 'merge': {
      const { by = info.person, ...merge } = await readBody(request, mergeSchema);
      return json(200, await room.merge(to, slug, merge, by));
    }
    case 'undo': {
      const answer = await room.undo(to, slug, (await readBody(request, undoSchema)).batch);
      return answer ? json(200, answer) : json(410, { code: 'gone' });
    }
    default:
      return nothing();
  }
}

/** Decoded once; what cannot be decoded is a name that nothing has. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function json(status: number, value: unknown, more: Readonly<Record<string, string>> = {}): Response {
  return jsonBody(status, JSON.stringify(value), more);
}

/** @param body JSON, as text or in UTF-8 */
function jsonBody(
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  more: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: { ...SAFE_HEADERS, 'content-type': 'application/json; charset=utf-8', ...more },
  });
}

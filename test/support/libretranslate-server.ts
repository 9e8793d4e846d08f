import { romanise } from '../../src/providers/romanise.ts';
import type { Calls } from './google-server.ts';
import { type HttpBehaviour, type HttpService, holds, startHttpService } from './http-service.ts';

export interface LibreBehaviour extends HttpBehaviour {
  /** Keys that are taken; absent: no key is asked for. */
  readonly keys?: readonly string[];
  /** Languages; default ar, en, fr. */
  readonly languages?: readonly string[];
  readonly charLimit?: number;
  readonly batchLimit?: number;
  /** These calls come back with the first answer missing. */
  readonly drop?: Calls;
  /** As the real one does: what it answers has its entities resolved once more. Default true. */
  readonly unescapes?: boolean;
}

export interface LibreRequest {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: string;
  readonly api_key?: string;
}

export interface LibreServer extends HttpService<LibreBehaviour> {
  readonly env: Readonly<Record<string, string>>;
  bodies(): readonly LibreRequest[];
}

/** A server that speaks LibreTranslate's `/translate`, with its checks in their order and its sentences. */
export async function startLibreServer(behaviour: LibreBehaviour = {}): Promise<LibreServer> {
  const service = await startHttpService(behaviour, (request, behave) => {
    if (request.method !== 'POST' || request.path !== '/translate') return { status: 404, body: 'Not Found' };
    const body = JSON.parse(request.body) as LibreRequest;
    const refuse = (status: number, error: string) => ({ status, body: { error } });
    if (behave.keys) {
      if (body.api_key === undefined) return refuse(400, 'Visit https://portal.example.org to get an API key');
      if (!behave.keys.includes(body.api_key)) return refuse(403, 'Invalid API key');
    }
    const chars = body.q.reduce((sum, text) => sum + [...text].length, 0);
    const limit = (size: number, most: number) =>
      refuse(400, `Invalid request: request (${size}) exceeds text limit (${most})`);
    if (behave.batchLimit !== undefined && body.q.length > behave.batchLimit)
      return limit(body.q.length, behave.batchLimit);
    if (behave.charLimit !== undefined && chars > behave.charLimit) return limit(chars, behave.charLimit);
    const languages = behave.languages ?? ['ar', 'en', 'fr'];
    for (const language of [body.source, body.target]) {
      if (!languages.includes(language)) return refuse(400, `${language} is not supported`);
    }
    const texts = body.q.map((text) => {
      const done = body.format === 'html' ? translateHtml(text) : translateText(text);
      return behave.unescapes === false ? done : unescapeEntities(done);
    });
    if (holds(behave.drop, request.call)) texts.shift();
    return { body: { translatedText: texts } };
  });
  return Object.assign(service, {
    env: { LIBRETRANSLATE_URL: service.url },
    bodies: () => service.requests.map((request) => JSON.parse(request.body) as LibreRequest),
  });
}

/** Tags stand, what is in `code` is left alone, other text is read as HTML, spelled in Latin letters and written as HTML. */
function translateHtml(html: string): string {
  let kept = false;
  const done = html.split(/(<[^>]*>)/).map((part, index) => {
    if (index % 2 === 1) {
      kept = part.startsWith('<code');
      return part;
    }
    const text = unescapeEntities(part);
    return escapeEntities(kept ? text : translateText(text));
  });
  return done.join('');
}

/** Entities of a text that is not HTML are letters like others to the engine; ours leaves them whole. */
function translateText(text: string): string {
  return romanise(text);
}

/** One pass, semicolon or not, as Python's `html.unescape` does for these. */
function unescapeEntities(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|copy);?/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', copy: '\u00A9' })[name]!,
  );
}

function escapeEntities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

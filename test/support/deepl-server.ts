import { SaxesParser } from 'saxes';
import { codePoints } from '../../src/providers/contract.ts';
import { romanise } from '../../src/providers/romanise.ts';
import type { Calls } from './google-server.ts';
import { type HttpBehaviour, type HttpService, holds, type ServiceRequest, startHttpService } from './http-service.ts';

export interface DeeplBehaviour extends HttpBehaviour {
  /** The only key that is taken. Default: any. */
  readonly key?: string;
  /** Target languages; default en-US, en-GB, fr, pt-PT, pt-BR. */
  readonly targets?: readonly string[];
  /** Languages that there are glossaries for; default ar, en, fr. */
  readonly glossaryLanguages?: readonly string[];
  readonly glossariesAtMost?: number;
  /** Characters until 456. */
  readonly quota?: number;
  /** These calls come back with the first answer missing. */
  readonly drop?: Calls;
  /** Nothing is said about what was billed. */
  readonly silentOnBilling?: boolean;
  readonly answer?: (text: string) => string;
}

export interface StoredGlossary {
  readonly glossary_id: string;
  readonly name: string;
  readonly creation_time: string;
  readonly dictionaries: { source_lang: string; target_lang: string; entry_count: number }[];
  readonly entries: Readonly<Record<string, string>>;
}

export interface DeeplServer extends HttpService<DeeplBehaviour> {
  readonly env: Readonly<Record<string, string>>;
  readonly glossaries: StoredGlossary[];
  /** Of answered requests alone. */
  billed(): number;
  /** The parameters of the requests for translations. */
  forms(): readonly URLSearchParams[];
}

const TARGETS = ['en-US', 'en-GB', 'fr', 'pt-PT', 'pt-BR'];

/** A server that speaks DeepL's `/v2/translate` and `/v3/glossaries`, with its checks, limits and sentences. */
export async function startDeeplServer(behaviour: DeeplBehaviour = {}): Promise<DeeplServer> {
  const glossaries: StoredGlossary[] = [];
  let billed = 0;
  let made = 0;
  const refuse = (status: number, message: string, detail?: string) => ({
    status,
    body: { message, ...(detail && { detail }) },
  });

  const service = await startHttpService(behaviour, (request, behave) => {
    const auth = /^DeepL-Auth-Key (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (auth === undefined || (behave.key !== undefined && auth !== behave.key)) return refuse(403, 'Forbidden');
    if (request.path.startsWith('/v3/glossaries')) return serveGlossaries(request, behave);
    if (request.method !== 'POST' || request.path !== '/v2/translate') return refuse(404, 'Not found');
    if (Buffer.byteLength(request.body) > 128 * 1024) return refuse(413, 'Payload Too Large');
    return translate(new URLSearchParams(request.body), behave, request.call);
  });

  function translate(form: URLSearchParams, behave: DeeplBehaviour, call: number) {
    const texts = form.getAll('text');
    if (texts.length === 0) return refuse(400, "Bad request. Reason: Parameter 'text' not specified.");
    if (texts.length > 50) return refuse(400, 'Bad request. Reason: Too many texts.');
    if (form.get('source_lang') !== 'ar') return refuse(400, "Value for 'source_lang' not supported.");
    if (!(behave.targets ?? TARGETS).includes(form.get('target_lang') ?? '')) {
      return refuse(400, "Value for 'target_lang' not supported.");
    }
    const id = form.get('glossary_id');
    const glossary = glossaries.find((one) => one.glossary_id === id);
    if (id !== null && !glossary) return refuse(404, 'Glossary not found');
    const xml = form.get('tag_handling') === 'xml';
    if (xml && texts.some((text) => !isWellFormed(text))) {
      return { status: 400, body: { Message: 'Tag handling parsing failed, please check input.' } };
    }
    const counts = texts.map((text) => codePoints(xml ? unescapeXml(text.replace(/<[^>]*>/g, '')) : text));
    const sum = counts.reduce((total, count) => total + count, 0);
    if (behave.quota !== undefined && billed + sum > behave.quota) return refuse(456, 'Quota Exceeded');
    billed += sum;
    const ignored = (form.get('ignore_tags') ?? '').split(',');
    const translations = texts.map((text, index) => ({
      detected_source_language: 'AR',
      text:
        behave.answer?.(text) ??
        (xml ? translateXml(text, ignored, glossary?.entries ?? {}) : spell(text, glossary?.entries ?? {})),
      ...(form.get('show_billed_characters') === '1' &&
        !behave.silentOnBilling && { billed_characters: counts[index] }),
      ...(form.has('model_type') && { model_type_used: form.get('model_type') }),
    }));
    if (holds(behave.drop, call)) translations.shift();
    return { body: { translations } };
  }

  function serveGlossaries({ method, path, body }: ServiceRequest, behave: DeeplBehaviour) {
    const read = /^\/v3\/glossaries\/([\w-]+)\/entries\?source_lang=(\w+)&target_lang=(\w+)$/.exec(path);
    if (method === 'GET' && read) {
      const one = glossaries.find(({ glossary_id }) => glossary_id === read[1]);
      if (!one) return refuse(404, 'Glossary not found');
      const entries = Object.entries(one.entries)
        .map((row) => row.join('\t'))
        .join('\n');
      return {
        body: { dictionaries: [{ source_lang: read[2], target_lang: read[3], entries, entries_format: 'tsv' }] },
      };
    }
    const id = /^\/v3\/glossaries\/([\w-]+)$/.exec(path)?.[1];
    if (method === 'GET' && path === '/v3/glossaries') return { body: { glossaries } };
    if (method === 'DELETE' && id !== undefined) {
      const at = glossaries.findIndex((one) => one.glossary_id === id);
      if (at < 0) return refuse(404, 'Glossary not found');
      glossaries.splice(at, 1);
      return { status: 204, body: '' };
    }
    if (method !== 'POST') return refuse(404, 'Not found');
    const form = new URLSearchParams(body);
    const languages = ['source_lang', 'target_lang'].map((key) => form.get(`dictionaries[0].${key}`) ?? '');
    if (languages.some((language) => !(behave.glossaryLanguages ?? ['ar', 'en', 'fr']).includes(language))) {
      return refuse(400, 'Bad request', 'Unsupported language pair for a glossary');
    }
    if (glossaries.length >= (behave.glossariesAtMost ?? 1000))
      return refuse(456, 'Maximum number of glossaries reached');
    const rows = (form.get('dictionaries[0].entries') ?? '').split('\n').map((row) => row.split('\t'));
    if (rows.some((row) => row.length !== 2 || row.includes('')))
      return refuse(400, 'Bad request', 'Invalid glossary entries');
    const fresh: StoredGlossary = {
      glossary_id: `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`,
      name: form.get('name') ?? '',
      creation_time: '2026-11-20T08:00:00.000Z',
      dictionaries: [{ source_lang: languages[0]!, target_lang: languages[1]!, entry_count: rows.length }],
      entries: Object.fromEntries(rows) as Record<string, string>,
    };
    glossaries.push(fresh);
    return { status: 201, body: fresh };
  }

  return Object.assign(service, {
    env: { DEEPL_SERVER_URL: service.url, DEEPL_AUTH_KEY: 'a-key-for-tests' },
    glossaries,
    billed: () => billed,
    forms: () =>
      service.requests.filter((one) => one.path === '/v2/translate').map((one) => new URLSearchParams(one.body)),
  });
}

/** Text between tags is spelled in Latin letters, inside an ignored tag it stands as it is; the rest is XML as before. */
function translateXml(xml: string, ignored: readonly string[], entries: Readonly<Record<string, string>>): string {
  let kept = false;
  const done = xml.split(/(<[^>]*>)/).map((part, index) => {
    if (index % 2 === 0) return kept ? part : escapeXml(spell(unescapeXml(part), entries));
    kept = ignored.includes(/^<(\w+)/.exec(part)?.[1] ?? '');
    return part;
  });
  return done.join('');
}

/** A glossary is applied to whole words, the longest entry first. */
function spell(text: string, entries: Readonly<Record<string, string>>): string {
  const sources = Object.keys(entries).sort((a, b) => b.length - a.length);
  const named = sources.reduce(
    (out, source) => out.replace(new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'gu'), () => entries[source]!),
    text,
  );
  return romanise(named);
}

function isWellFormed(text: string): boolean {
  const parser = new SaxesParser();
  let well = true;
  parser.on('error', () => {
    well = false;
  });
  parser.write(`<r>${text}</r>`).close();
  return well;
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

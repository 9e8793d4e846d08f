import { createRequire } from 'node:module';
import {
  loadPackageDefinition,
  Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServiceDefinition,
  status,
} from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { codePoints } from '../../src/providers/contract.ts';
import { romanise } from '../../src/providers/romanise.ts';
import { type StoredGlossary, serveGlossaries } from './google-glossaries.ts';
import { encodeStatusDetails } from './grpc-status-details.ts';

/** Calls by number from 1: one, a range with both ends, or every one. */
export type Calls = number | readonly [from: number, to: number] | 'all';

export interface ServerFault {
  /** Default: all. */
  readonly calls?: Calls;
  /** Only requests with a text that holds this. */
  readonly text?: string;
  /** gRPC status code. */
  readonly code: number;
  readonly details?: string;
  /** Trailers, e.g. `{ "retry-after": "2" }`. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** google.rpc.RetryInfo in the status details. */
  readonly retryDelay?: { readonly seconds: number; readonly nanos?: number };
  /** google.rpc.ErrorInfo in the status details. */
  readonly errorInfo?: {
    readonly reason: string;
    readonly domain?: string;
    readonly metadata?: Readonly<Record<string, string>>;
  };
}

/** How the server behaves. All of it but `answer` can be written as JSON. */
export interface ServerBehaviour {
  /** Stands in front of every answer. Default `EN `. */
  readonly prefix?: string;
  /** Whole answers by what was sent (as it was sent, markup included), and instead of all else. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly answer?: (
    text: string,
    about: { readonly mimeType: string; readonly call: number; readonly index: number },
  ) => string;
  /** What `glossaryTranslations` writes for a source term, where the request names a glossary. */
  readonly glossary?: Readonly<Record<string, string>>;
  /** With a glossary in the request, `glossaryTranslations` stays empty all the same. */
  readonly glossaryAnswersEmpty?: boolean;
  /** The `model` of each answer. */
  readonly model?: string;
  readonly delayMs?: number;
  /** These calls are never answered. */
  readonly hang?: Calls;
  /** These calls come back with the first answer missing, or with one more. */
  readonly drop?: Calls;
  readonly extra?: Calls;
  readonly faults?: readonly ServerFault[];
  /**
   * A true sliding window over accepted requests; what would pass it gets RESOURCE_EXHAUSTED. The wait until the
   * window has room is told in the way that `tell` says (default: none).
   */
  readonly limit?: {
    readonly requests?: number;
    readonly chars?: number;
    readonly perMs: number;
    readonly tell?: 'retry-info' | 'seconds' | 'date' | 'none';
  };
}

export interface Arrival {
  /** When this process came to it, in milliseconds since the server started, on a clock that only goes forward. */
  readonly at: number;
  /** It had not come before this: where the process was kept waiting, it may have come long before it was seen. */
  readonly notBefore: number;
  readonly strings: number;
  readonly codePoints: number;
  readonly mimeType: string;
  readonly accepted: boolean;
}

export interface TranslateRequest {
  readonly parent: string;
  readonly contents: readonly string[];
  readonly mimeType: string;
  readonly sourceLanguageCode: string;
  readonly targetLanguageCode: string;
  readonly model: string;
  readonly glossaryConfig: { readonly glossary: string; readonly ignoreCase: boolean } | null;
}

export interface ServerStats {
  calls: number;
  /** Answered with translations. */
  answered: number;
  /** Answered with a fault, the limit's refusals among them. */
  refused: number;
  /** Given up by the client before they were answered. */
  cancelled: number;
  strings: number;
  codePoints: number;
  /** Of answered requests alone: what a real service would put on the bill. */
  billedCodePoints: number;
  inFlight: number;
  maxInFlight: number;
  arrivals: Arrival[];
}

export interface GoogleServer {
  readonly port: number;
  /** `127.0.0.1:port`. */
  readonly endpoint: string;
  /** What sends the google provider here. */
  readonly env: Readonly<Record<string, string>>;
  readonly stats: ServerStats;
  /** Every request, in order of arrival, with its headers. */
  readonly requests: readonly TranslateRequest[];
  readonly headers: readonly Readonly<Record<string, unknown>>[];
  /** By full name. What is made of a file in `bucket` is applied to requests that name it. */
  readonly glossaries: Map<string, StoredGlossary>;
  /** Files of Cloud Storage by their `gs://` address. */
  readonly bucket: Map<string, string>;
  /** Takes effect with the next call; call numbers go on. */
  behave(behaviour: ServerBehaviour): void;
  /**
   * The most requests and code points that arrived (accepted or not) within any window of this length, as far as is certain: what waited for this
   * process, and was then seen all at once, counts from when the first of it may have come.
   */
  peak(windowMs: number): { readonly requests: number; readonly codePoints: number };
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Service definitions of the client package's own protos, so that both sides speak what Google speaks. */
function services(): { readonly translation: ServiceDefinition; readonly operations: ServiceDefinition } {
  const json = require('@google-cloud/translate/build/protos/protos.json') as Parameters<typeof fromJSON>[0];
  const options = { keepCase: false, longs: String, enums: String, defaults: true, oneofs: true };
  // biome-ignore lint/suspicious/noExplicitAny: a tree of packages without types
  const root = loadPackageDefinition(fromJSON(json, options)) as any;
  return {
    translation: root.google.cloud.translation.v3.TranslationService.service as ServiceDefinition,
    operations: root.google.longrunning.Operations.service as ServiceDefinition,
  };
}

export interface ServerPlace {
  /** Default: a free one. */
  readonly port?: number;
  /** PEM; without it the connection is plaintext. */
  readonly tls?: { readonly key: Buffer; readonly cert: Buffer };
}

/** A gRPC server on 127.0.0.1 that answers TranslateText and counts, and keeps glossaries. */
export async function startGoogleServer(
  behaviour: ServerBehaviour = {},
  place: ServerPlace = {},
): Promise<GoogleServer> {
  const { port = 0, tls } = place;
  let current = behaviour;
  const started = performance.now();
  const sweeps = watchSweeps(() => performance.now() - started);
  const requests: TranslateRequest[] = [];
  const headers: Record<string, unknown>[] = [];
  const accepted: { at: number; chars: number }[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const stats: ServerStats = {
    calls: 0,
    answered: 0,
    refused: 0,
    cancelled: 0,
    strings: 0,
    codePoints: 0,
    billedCodePoints: 0,
    inFlight: 0,
    maxInFlight: 0,
    arrivals: [],
  };

  type Callback = (error: object | null, response?: object) => void;
  const translateText = (call: ServerUnaryCall<TranslateRequest, object>, callback: Callback) => {
    const request = call.request;
    const at = performance.now() - started;
    const chars = request.contents.reduce((sum, text) => sum + codePoints(text), 0);
    const behave = current;
    stats.calls += 1;
    stats.strings += request.contents.length;
    stats.codePoints += chars;
    stats.inFlight += 1;
    stats.maxInFlight = Math.max(stats.maxInFlight, stats.inFlight);
    requests.push(request);
    headers.push(call.metadata.getMap());
    const number = stats.calls;
    const fault = faultFor(behave, number, request) ?? limitFault(behave, accepted, at, chars);
    if (!fault) accepted.push({ at, chars });
    stats.arrivals.push({
      at,
      notBefore: sweeps.before(),
      strings: request.contents.length,
      codePoints: chars,
      mimeType: request.mimeType,
      accepted: !fault,
    });

    let open = true;
    const end = (how: 'answered' | 'refused' | 'cancelled') => {
      if (!open) return false;
      open = false;
      stats.inFlight -= 1;
      stats[how] += 1;
      return true;
    };
    call.on('cancelled', () => end('cancelled'));
    if (holds(behave.hang, number)) return;
    const reply = () => {
      if (fault) {
        if (end('refused')) callback(errorOf(fault));
      } else if (end('answered')) {
        stats.billedCodePoints += chars;
        const stored = shelf.glossaries.get(request.glossaryConfig?.glossary ?? '');
        const glossary = stored ? Object.fromEntries(stored.entries) : behave.glossary;
        callback(null, respond(request, { ...behave, ...(glossary && { glossary }) }, number));
      }
    };
    if (!behave.delayMs) return reply();
    const timer = setTimeout(() => {
      timers.delete(timer);
      reply();
    }, behave.delayMs);
    timers.add(timer);
  };

  const server = new Server({ 'grpc.max_receive_message_length': -1 });
  const { translation, operations } = services();
  const shelf = serveGlossaries();
  server.addService(translation, { ...shelf.translation, TranslateText: translateText as never });
  server.addService(operations, shelf.operations);
  const credentials = tls
    ? ServerCredentials.createSsl(null, [{ private_key: tls.key, cert_chain: tls.cert }])
    : ServerCredentials.createInsecure();
  const bound = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error, at) => (error ? reject(error) : resolve(at)));
  });
  const endpoint = `127.0.0.1:${bound}`;
  return {
    port: bound,
    endpoint,
    env: { TARJUMAN_GOOGLE_ENDPOINT: endpoint, TARJUMAN_GOOGLE_INSECURE: '1', GOOGLE_CLOUD_PROJECT: 'desk' },
    stats,
    requests,
    headers,
    glossaries: shelf.glossaries,
    bucket: shelf.bucket,
    behave(next) {
      current = next;
    },
    peak: (windowMs) => peakOf(stats.arrivals, windowMs),
    async close() {
      for (const timer of timers) clearTimeout(timer);
      sweeps.end();
      server.forceShutdown();
    },
  };
}

/** How often it is noted that all that had come was looked at. */
const SWEEP_MS = 5;

/**
 * Notes turns of the event loop: what had come when one began is handed out before it ends. A process that gets no time notes none.
 * `before`: nothing that is handed out now had come before that; the last turn but one, since a request is put together in the turn after its bytes.
 */
function watchSweeps(now: () => number): { before(): number; end(): void } {
  let [earlier, last] = [0, 0];
  const timer = setInterval(() => {
    const begun = now();
    setImmediate(() => {
      [earlier, last] = [last, begun];
    });
  }, SWEEP_MS);
  timer.unref();
  return { before: () => earlier, end: () => clearInterval(timer) };
}

function holds(calls: Calls | undefined, number: number): boolean {
  if (calls === undefined) return false;
  if (calls === 'all') return true;
  return typeof calls === 'number' ? calls === number : number >= calls[0] && number <= calls[1];
}

function faultFor(behaviour: ServerBehaviour, number: number, request: TranslateRequest): ServerFault | undefined {
  return behaviour.faults?.find(
    (fault) =>
      holds(fault.calls ?? 'all', number) &&
      (fault.text === undefined || request.contents.some((text) => text.includes(fault.text!))),
  );
}

function limitFault(
  behaviour: ServerBehaviour,
  accepted: readonly { at: number; chars: number }[],
  at: number,
  chars: number,
): ServerFault | undefined {
  const { limit } = behaviour;
  if (!limit) return undefined;
  const recent = accepted.filter((one) => one.at > at - limit.perMs);
  const tooMany = limit.requests !== undefined && recent.length + 1 > limit.requests;
  const tooLong = limit.chars !== undefined && recent.reduce((sum, one) => sum + one.chars, chars) > limit.chars;
  if (!tooMany && !tooLong) return undefined;
  const waitMs = recent[0] === undefined ? limit.perMs : Math.max(recent[0].at + limit.perMs - at, 0);
  const fault = {
    code: status.RESOURCE_EXHAUSTED,
    details: `Quota exceeded for quota metric '${tooMany ? 'Translate requests' : 'Characters'}' per minute`,
  };
  const seconds = Math.ceil(waitMs / 1000);
  if (limit.tell === 'seconds') return { ...fault, metadata: { 'retry-after': String(seconds) } };
  if (limit.tell === 'date') {
    return { ...fault, metadata: { 'retry-after': new Date(Date.now() + seconds * 1000).toUTCString() } };
  }
  if (limit.tell === 'retry-info') {
    return { ...fault, retryDelay: { seconds: Math.floor(waitMs / 1000), nanos: Math.ceil(waitMs % 1000) * 1e6 } };
  }
  return fault;
}

function errorOf(fault: ServerFault): object {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(fault.metadata ?? {})) metadata.set(key, value);
  if (fault.retryDelay || fault.errorInfo) {
    metadata.set('grpc-status-details-bin', encodeStatusDetails({ ...fault, message: fault.details ?? '' }));
  }
  return { code: fault.code, details: fault.details ?? 'told to fail', metadata };
}

function respond(request: TranslateRequest, behaviour: ServerBehaviour, call: number): object {
  const row = (text: string, index: number, glossary: Readonly<Record<string, string>>) => ({
    translatedText:
      behaviour.answers?.[text] ??
      behaviour.answer?.(text, { mimeType: request.mimeType, call, index }) ??
      translate(text, request.mimeType, behaviour.prefix ?? 'EN ', glossary),
    model: behaviour.model ?? request.model,
  });
  const rows = (glossary: Readonly<Record<string, string>>) => {
    const all = request.contents.map((text, index) => row(text, index, glossary));
    if (holds(behaviour.drop, call)) all.shift();
    if (holds(behaviour.extra, call)) all.push({ translatedText: 'one too many', model: '' });
    return all;
  };
  const withGlossary = request.glossaryConfig !== null && !behaviour.glossaryAnswersEmpty;
  return { translations: rows({}), glossaryTranslations: withGlossary ? rows(behaviour.glossary ?? {}) : [] };
}

/** Like the real service in what matters: plain text stays plain, tags stand, text between them is escaped again. */
function translate(text: string, mimeType: string, prefix: string, glossary: Readonly<Record<string, string>>): string {
  const words = (part: string) =>
    romanise(Object.entries(glossary).reduce((out, [term, name]) => out.replaceAll(term, name), part));
  if (mimeType !== 'text/html') return prefix + words(text);
  const spoken = text
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeLikeGoogle(words(unescapeHtml(part)))))
    .join('');
  return prefix + spoken;
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function escapeLikeGoogle(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');
}

export function peakOf(
  arrivals: readonly Pick<Arrival, 'at' | 'notBefore' | 'codePoints'>[],
  windowMs: number,
): { requests: number; codePoints: number } {
  let [requests, chars, most, mostChars, first] = [0, 0, 0, 0, 0];
  for (const [index, arrival] of arrivals.entries()) {
    requests += 1;
    chars += arrival.codePoints;
    while (first < index && arrivals[first]!.notBefore <= arrival.at - windowMs) {
      requests -= 1;
      chars -= arrivals[first]!.codePoints;
      first += 1;
    }
    most = Math.max(most, requests);
    mostChars = Math.max(mostChars, chars);
  }
  return { requests: most, codePoints: mostChars };
}

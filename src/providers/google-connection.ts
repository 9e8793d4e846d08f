import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { v3 } from '@google-cloud/translate';
import type { AuthClient } from 'google-auth-library';
import { TarjumanError } from '../core/error.ts';
import { type GoogleSettings, parentOf } from './google-settings.ts';

export const TRANSLATION_SCOPE = 'https://www.googleapis.com/auth/cloud-translation';

/** A deadline or an abort ends the waiting even where the client would not; what comes later is dropped. */
export function raceSignal<T>(
  running: Promise<T>,
  signal: AbortSignal,
  timeoutMs: number,
  cancel?: () => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (error: unknown) => {
      settle();
      reject(error);
      cancel?.();
    };
    const onAbort = () => stop(signal.reason ?? new Error('aborted'));
    const timer = setTimeout(() => stop(Object.assign(new Error('no answer in time'), { code: 4 })), timeoutMs);
    const settle = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    running.then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
    if (signal.aborted) onAbort();
  });
}

/** As much of an answer as is read. */
export interface TranslateResponse {
  readonly translations?: readonly Row[] | null;
  readonly glossaryTranslations?: readonly Row[] | null;
}

export interface Row {
  readonly translatedText?: string | null;
  readonly model?: string | null;
}

export interface Connection {
  /** For everything but translating. */
  readonly client: v3.TranslationServiceClient;
  readonly auth: AuthClient;
  translateText(request: object, timeoutMs: number): Promise<TranslateResponse> & { cancel?(): void };
  close(): Promise<void>;
}

export type Credentials = Record<string, unknown>;

/** The parsed credentials file; undefined where none is needed. Checked here for what can be said clearly; the library checks the rest. */
export async function loadCredentials(settings: GoogleSettings): Promise<Credentials | undefined> {
  if (settings.plaintext) return undefined;
  const { file, from } = settings.credentials!;
  const name = from === 'gcloud' ? 'GOOGLE_APPLICATION_CREDENTIALS' : file;
  const hint =
    "set GOOGLE_APPLICATION_CREDENTIALS to the path of a service account's key file, or run `gcloud auth application-default login`";
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const found =
      from === 'gcloud' ? 'it is not set, and gcloud has left no credentials' : 'the credentials file cannot be read';
    throw new TarjumanError('ENGINE_SETTINGS', { file: name }, found, hint, cause);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // Without the cause: a parser's message quotes the file, and the file is a secret.
    throw new TarjumanError('ENGINE_SETTINGS', { file: name }, 'the credentials file is no JSON', hint);
  }
  const type = (parsed as { type?: unknown } | null)?.type;
  if (typeof type !== 'string') {
    throw new TarjumanError(
      'ENGINE_SETTINGS',
      { file: name },
      'the file has no `type`: it is no credentials file',
      hint,
    );
  }
  return parsed as Credentials;
}

async function authClientOf(credentials: Credentials | undefined, scopes: readonly string[]): Promise<AuthClient> {
  const { GoogleAuth, PassThroughClient } = await import('google-auth-library');
  if (credentials === undefined) return new PassThroughClient();
  const auth = new GoogleAuth({ credentials: credentials as never, scopes: [...scopes] });
  // As the client does it: a service account signs its own token, so that no second service need be reached.
  auth.useJWTAccessWithScope = true;
  try {
    return await auth.getClient();
  } catch {
    throw Object.assign(new Error('the credentials file was refused by the client library'), { code: 16 });
  }
}

/**
 * Opens a client. Auth comes first: without an `authClient` the constructor would look for credentials by itself,
 * ask the metadata server, and reject where nobody listens.
 */
export async function connect(
  settings: GoogleSettings,
  credentials: Credentials | undefined,
  scopes: readonly string[] = [TRANSLATION_SCOPE],
): Promise<Connection> {
  const authClient = await authClientOf(credentials, scopes);
  const { v3 } = await import('@google-cloud/translate');
  const client = new v3.TranslationServiceClient({
    authClient: authClient as never,
    projectId: settings.project,
    ...(settings.endpoint && { apiEndpoint: settings.endpoint.host, port: settings.endpoint.port }),
    ...(settings.plaintext && {
      sslCreds: (await clientGrpc()).credentials.createInsecure(),
      universeDomain: 'googleapis.com',
      // A proxy that is set for the outer world must not stand between two programs on one machine.
      'grpc.enable_http_proxy': 0,
    }),
  });
  // Awaited here, as the client's own methods start it where a failure would be an unhandled rejection.
  await client.initialize();
  const inner = client.innerApiCalls['translateText'] as (request: object, options: object) => CancellablePromise;
  const routing = `parent=${encodeURIComponent(parentOf(settings))}`;
  return {
    client,
    auth: authClient,
    // The inner call and not client.translateText: that one writes the texts into a log if one is switched on, and
    // gives a promise that cannot be cancelled.
    translateText(request, timeoutMs) {
      const running = inner(request, {
        timeout: timeoutMs,
        retry: null,
        otherArgs: { headers: { 'x-goog-request-params': routing } },
      });
      const first: Promise<TranslateResponse> & { cancel?(): void } = running.then(([response]) => response);
      first.cancel = () => running.cancel();
      return first;
    },
    close: () => client.close(),
  };
}

type CancellablePromise = Promise<[TranslateResponse, unknown, unknown]> & { cancel(): void };

/** The client's own copy of grpc: credentials of another copy would not be taken for credentials. */
async function clientGrpc(): Promise<typeof import('@grpc/grpc-js')> {
  const here = createRequire(import.meta.url);
  const gax = createRequire(here.resolve('@google-cloud/translate'))('google-gax') as {
    grpc: typeof import('@grpc/grpc-js');
  };
  return gax.grpc;
}

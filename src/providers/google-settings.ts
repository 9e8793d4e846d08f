import { isIPv6 } from 'node:net';
import { TarjumanError } from '../core/error.ts';
import { isLoopback } from '../io/loopback.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** What a settings file may say about Google; the environment outranks it. Whether a connection is plaintext is never taken from here. */
export interface GoogleConfig {
  /** A service account's key file. */
  readonly credentials?: string;
  readonly project?: string;
  readonly location?: string;
  /** `host:port`. */
  readonly endpoint?: string;
  /** `glossary.yaml`: the one that `glossary push` makes of it. Else an id or a full name. */
  readonly glossary?: string;
  /** Whose glossaries they are, where several desks share a project. */
  readonly desk?: string;
  readonly model?: string;
  /** `gs://bucket/folder`, for glossaries. */
  readonly bucket?: string;
  /** For the bill. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Seconds that a request may take. */
  readonly timeout?: number;
}

export interface GoogleSettings {
  readonly project: string;
  /** `global` or a region such as `us-central1`. */
  readonly location: string;
  /** Absent: the service's own address. IPv6 hosts stand in brackets. */
  readonly endpoint?: { readonly host: string; readonly port: number };
  /** Loopback only: no TLS, no credentials. */
  readonly plaintext: boolean;
  /** Absent only where `plaintext`. Whether the file is there is not known yet. */
  readonly credentials?: { readonly file: string; readonly from: 'set' | 'gcloud' };
  /** Full resource name of one that somebody has made. */
  readonly glossary?: string;
  /** The one that is made of the desk's names is used, where it is there. */
  readonly deskGlossary: boolean;
  /** Begins the ids of the desk's glossaries. */
  readonly desk: string;
  /** `gs://bucket/folder`, without a slash at its end. */
  readonly bucket?: string;
  /** Full resource name. */
  readonly model?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Says that the desk's own is meant; no id at a service holds a full stop. */
export const DESK_GLOSSARY = 'glossary.yaml';

/** A hung server is given up after this. Requests of 5,000 code points are answered in a few seconds. */
const DEFAULT_TIMEOUT_S = 30;

/** A document may be used to find out what is missing before anything is asked. */
const HELP = 'docs/providers.md lists the settings';

/**
 * The settings of the `google` provider. Pure: reads only what is handed in, touches no file.
 * Throws TarjumanError ENGINE_SETTINGS, naming the variable, for anything missing, malformed or contradictory.
 */
export function readGoogleSettings(env: Env, config: GoogleConfig = {}): GoogleSettings {
  const endpointText = value(env, 'TARJUMAN_GOOGLE_ENDPOINT') ?? config.endpoint;
  const endpoint = endpointText === undefined ? undefined : parseEndpoint(endpointText);
  const plaintext = readSwitch(env, 'TARJUMAN_GOOGLE_INSECURE');
  if (plaintext && !(endpoint && isLoopback(endpoint.host))) {
    fault(
      'TARJUMAN_GOOGLE_INSECURE',
      `it is set, but the endpoint is ${endpoint ? `${endpoint.host}:${endpoint.port}` : "Google's own"}, which is not on this machine`,
      'a plaintext connection is only made to 127.0.0.0/8, ::1 or localhost; unset it, or set TARJUMAN_GOOGLE_ENDPOINT to such an address',
    );
  }

  const project = value(env, 'GOOGLE_CLOUD_PROJECT') ?? config.project ?? (plaintext ? 'local' : undefined);
  if (project === undefined) {
    fault(
      'GOOGLE_CLOUD_PROJECT',
      'it is not set',
      'set it to the id of the project that has the Cloud Translation API',
    );
  }
  if (!/^[a-z0-9][a-z0-9.:-]*$/i.test(project)) {
    fault('GOOGLE_CLOUD_PROJECT', `${JSON.stringify(project)} is no project id`, 'it looks like my-newsroom-1234');
  }

  const home = resourceHome(env, config);
  const location = home ?? 'global';
  if (!/^[a-z][a-z0-9-]*$/.test(location)) {
    fault(
      'TARJUMAN_GOOGLE_LOCATION',
      `${JSON.stringify(location)} is no location`,
      'it looks like us-central1, or is global',
    );
  }
  const parent = `projects/${project}/locations/${location}`;
  const told = value(env, 'TARJUMAN_GOOGLE_GLOSSARY') ?? config.glossary;
  const deskGlossary = told === DESK_GLOSSARY;
  const glossary = deskGlossary ? undefined : resourceName(told, 'glossaries', parent);
  const model = resourceName(value(env, 'TARJUMAN_GOOGLE_MODEL') ?? config.model, 'models', parent);
  const bucket = readBucket(value(env, 'TARJUMAN_GOOGLE_BUCKET') ?? config.bucket);
  if (location === 'global' && (glossary !== undefined || deskGlossary))
    needRegion('TARJUMAN_GOOGLE_GLOSSARY', 'a glossary');
  if (location === 'global' && model !== undefined && !model.includes('/models/general/')) {
    needRegion('TARJUMAN_GOOGLE_MODEL', 'a custom model');
  }

  const credentials = plaintext ? undefined : credentialsOf(env, config);
  return {
    project,
    location,
    plaintext,
    labels: readLabels(env, config),
    deskGlossary,
    desk: readDesk(env, config),
    ...(bucket !== undefined && { bucket }),
    timeoutMs: readTimeout(env, config),
    ...(endpoint && { endpoint }),
    ...(credentials && { credentials }),
    ...(glossary !== undefined && { glossary }),
    ...(model !== undefined && { model }),
  };
}

/** `projects/p/locations/l` as requests want it. */
export function parentOf(settings: GoogleSettings): string {
  return `projects/${settings.project}/locations/${settings.location}`;
}

/**
 * Whether `google` may be chosen without being named: a credentials file and a project are set, or a plaintext
 * endpoint on this machine. Looks at the environment alone: no file, no metadata server. Never throws.
 */
export function isGoogleConfigured(env: Env, config: GoogleConfig = {}): boolean {
  const endpoint = value(env, 'TARJUMAN_GOOGLE_ENDPOINT') ?? config.endpoint;
  if (endpoint !== undefined && switchOf(value(env, 'TARJUMAN_GOOGLE_INSECURE')) === true) {
    const parts = splitEndpoint(endpoint);
    if (parts && isLoopback(parts.host)) return true;
  }
  const project = value(env, 'GOOGLE_CLOUD_PROJECT') ?? config.project;
  return project !== undefined && (value(env, 'GOOGLE_APPLICATION_CREDENTIALS') ?? config.credentials) !== undefined;
}

/** Set and not blank. */
function value(env: Env, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}

function fault(name: string, found: string, hint: string): never {
  throw new TarjumanError('ENGINE_SETTINGS', { file: name }, found, `${hint} (${HELP})`);
}

function needRegion(name: string, what: string): never {
  fault(
    name,
    `${what} is set, but the location is global`,
    `${what} lives in a region: set TARJUMAN_GOOGLE_LOCATION to it, e.g. us-central1`,
  );
}

function switchOf(text: string | undefined): boolean | undefined {
  if (text === undefined || /^(0|false|no|off)$/i.test(text)) return false;
  return /^(1|true|yes|on)$/i.test(text) ? true : undefined;
}

function readSwitch(env: Env, name: string): boolean {
  const text = value(env, name);
  return switchOf(text) ?? fault(name, `${JSON.stringify(text)} is neither 1 nor 0`, 'set it to 1 or unset it');
}

function splitEndpoint(text: string): { host: string; port: string | undefined } | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i.exec(text);
  return match ? { host: match[1]!, port: match[2] } : undefined;
}

function parseEndpoint(text: string): { host: string; port: number } {
  const name = 'TARJUMAN_GOOGLE_ENDPOINT';
  const hint = 'write host:port, e.g. translate-eu.googleapis.com:443 or [::1]:8085, without https:// or a path';
  const parts = splitEndpoint(text);
  if (!parts) fault(name, `${JSON.stringify(text)} is not host:port`, hint);
  if (parts.host.startsWith('[') && !isIPv6(parts.host.slice(1, -1))) {
    fault(name, `${JSON.stringify(parts.host)} is no IPv6 address`, hint);
  }
  const port = parts.port === undefined ? 443 : Number(parts.port);
  if (port < 1 || port > 65_535) fault(name, `${port} is no port`, hint);
  return { host: parts.host, port };
}

/** The location that is set, or else the one that the glossary's or model's full name tells. */
function resourceHome(env: Env, config: GoogleConfig): string | undefined {
  const set = value(env, 'TARJUMAN_GOOGLE_LOCATION') ?? config.location;
  let home = set;
  for (const [name, text] of [
    ['TARJUMAN_GOOGLE_GLOSSARY', value(env, 'TARJUMAN_GOOGLE_GLOSSARY') ?? config.glossary],
    ['TARJUMAN_GOOGLE_MODEL', value(env, 'TARJUMAN_GOOGLE_MODEL') ?? config.model],
  ] as const) {
    const told = /^projects\/[^/]+\/locations\/([^/]+)\//.exec(text ?? '')?.[1];
    if (told === undefined) continue;
    if (home !== undefined && home !== told) {
      fault(
        name,
        `it lies in ${told}, but the location is ${home}`,
        'glossary, model and TARJUMAN_GOOGLE_LOCATION must be in one region',
      );
    }
    home = told;
  }
  return home;
}

function resourceName(text: string | undefined, kind: 'glossaries' | 'models', parent: string): string | undefined {
  if (text === undefined) return undefined;
  const name = kind === 'glossaries' ? 'TARJUMAN_GOOGLE_GLOSSARY' : 'TARJUMAN_GOOGLE_MODEL';
  if (new RegExp(`^projects/[^/\\s]+/locations/[^/\\s]+/${kind}/[^\\s]+$`).test(text)) return text;
  // The service's own models; their ids have two parts.
  if (kind === 'models' && (text === 'nmt' || text === 'translation-llm')) return `${parent}/models/general/${text}`;
  if (/^[A-Za-z0-9_-]+$/.test(text) || (kind === 'models' && /^general\/[a-z0-9-]+$/.test(text))) {
    return `${parent}/${kind}/${text}`;
  }
  return fault(
    name,
    `${JSON.stringify(text)} is neither an id nor a resource name`,
    `it looks like my-id or ${parent}/${kind}/my-id`,
  );
}

/** Google's own order without the last step: the file that is named, then the one that `gcloud auth application-default login` leaves. */
function credentialsOf(env: Env, config: GoogleConfig): GoogleSettings['credentials'] {
  const named = value(env, 'GOOGLE_APPLICATION_CREDENTIALS') ?? config.credentials;
  if (named !== undefined) return { file: named, from: 'set' };
  const home = value(env, 'HOME');
  const appData = value(env, 'APPDATA');
  const folder =
    value(env, 'CLOUDSDK_CONFIG') ?? (appData ? `${appData}\\gcloud` : home ? `${home}/.config/gcloud` : undefined);
  if (folder === undefined) {
    fault('GOOGLE_APPLICATION_CREDENTIALS', 'it is not set', "set it to the path of a service account's key file");
  }
  return { file: `${folder}/application_default_credentials.json`, from: 'gcloud' };
}

/** @throws TarjumanError ENGINE_SETTINGS for what is no folder of Cloud Storage */
export function readBucket(text: string | undefined): string | undefined {
  if (text === undefined || /^gs:\/\/[a-z0-9][a-z0-9._-]{1,220}(?:\/[^\s?#]*)?$/.test(text))
    return text?.replace(/\/+$/, '');
  return fault(
    'TARJUMAN_GOOGLE_BUCKET',
    `${JSON.stringify(text)} is no folder of Cloud Storage`,
    'it looks like gs://my-bucket/glossaries',
  );
}

function readDesk(env: Env, config: GoogleConfig): string {
  const desk = value(env, 'TARJUMAN_GOOGLE_DESK') ?? config.desk ?? 'tarjuman';
  if (/^[a-z][a-z0-9-]{0,40}$/.test(desk)) return desk;
  return fault('TARJUMAN_GOOGLE_DESK', `${JSON.stringify(desk)} is no name for a desk`, 'small letters, digits and -');
}

/** Keys and values as Cloud labels are (cloud.google.com/translate/docs/advanced/labels): small letters, digits, `_`, `-`, at most 63. */
function readLabels(env: Env, config: GoogleConfig): Readonly<Record<string, string>> {
  const name = 'TARJUMAN_GOOGLE_LABELS';
  const told = value(env, name)
    ?.split(',')
    .map((pair) => pair.split('='));
  const wrong = told?.find((pair) => pair.length !== 2);
  if (wrong) fault(name, `${JSON.stringify(wrong.join('='))} is no label`, 'write e.g. team=desk,place=tunis');
  const labels =
    told?.map(([key, text]) => [key!.trim(), text!.trim()] as const) ?? Object.entries(config.labels ?? {});
  for (const [key, text] of labels)
    if (!/^\p{Ll}[\p{Ll}\d_-]{0,62}$/u.test(key) || !/^[\p{Ll}\d_-]{0,63}$/u.test(text))
      fault(
        name,
        `${JSON.stringify(`${key}=${text}`)} is no label`,
        'small letters, digits, _ and -; at most 63 signs',
      );
  return Object.fromEntries(labels);
}

function readTimeout(env: Env, config: GoogleConfig): number {
  const text = value(env, 'TARJUMAN_GOOGLE_TIMEOUT');
  const seconds = text === undefined ? (config.timeout ?? DEFAULT_TIMEOUT_S) : Number(text);
  if (!(seconds > 0 && seconds <= 600)) {
    fault(
      'TARJUMAN_GOOGLE_TIMEOUT',
      `${JSON.stringify(text ?? seconds)} is no time`,
      'give seconds, above 0 and up to 600',
    );
  }
  return Math.ceil(seconds * 1000);
}

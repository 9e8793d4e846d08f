import type { Clock } from '../core/ports.ts';
import { primaryLanguage } from '../core/primary-language.ts';
import { callHttp, type HttpReply } from '../io/http-call.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  type FaultKind,
  type Pair,
  type Provider,
  type ProviderLimits,
} from './contract.ts';
import { type FaultContext, faultOfReply, faultOfTrouble, kindOfStatus, parseJson, propertyOf } from './http-faults.ts';
import { readHtml, writeHtml, writePlain } from './libretranslate-markup.ts';
import type { LibreTranslateSettings } from './libretranslate-settings.ts';
import { writeInPlace } from './marked-text.ts';
import { isSecondTry, type Parcel, postParcels } from './parcels.ts';

export {
  isLibreTranslateConfigured,
  type LibreTranslateConfig,
  type LibreTranslateSettings,
  readLibreTranslateSettings,
} from './libretranslate-settings.ts';

/**
 * A server that a desk runs itself has no limits of its own (libretranslate/default_values.py: -1); these keep one
 * request to some seconds of a processor. A server with lower ones says so, and the request comes again in halves.
 */
const LIMITS: ProviderLimits = {
  itemsPerRequest: 50,
  charsPerRequest: 5_000,
  charsPerItem: 5_000,
  requestsPerMinute: 60,
  charsPerMinute: 200_000,
};

const ENGINE = 'LibreTranslate';

/** LibreTranslate's `/translate`, over fetch. Loads nothing, asks for nothing when made, never retries. */
export function createLibreTranslate(settings: LibreTranslateSettings, deps: { readonly clock: Clock }): Provider {
  /** Names between tags first and in place the second time; a desk that wants no tags gets them the second time. */
  const marks = (again: boolean) => (settings.names === 'span') !== again;
  const plain = (item: EngineItem, again: boolean) => writePlain(again ? writeInPlace(item) : item.text);
  return {
    id: 'libretranslate',
    fingerprint: `v1 names=${settings.names} ${settings.address.loopback ? 'loopback' : settings.address.host}`,
    limits: LIMITS,
    billing: {
      unit: 'character',
      usdPerMillion: settings.usdPerMillion ?? 0,
      asOf: '2026-11',
      ...unknownPrice(settings),
    },
    // Beside an item with names the others go as HTML too: never less than what is sent.
    charsOf(item) {
      const again = isSecondTry([item]);
      return codePoints(marks(again) ? writeHtml(item) : plain(item, again));
    },
    secondWay: true,

    translate(items, pair, signal) {
      const again = isSecondTry(items);
      const html = marks(again) && items.some(({ terms, codes }) => terms.length > 0 || codes);
      return postParcels(items, signal, {
        engine: ENGINE,
        limits: LIMITS,
        encode: (item) => (html ? writeHtml(item) : plain(item, again)),
        send: (parcels) => send(parcels, pair, html, signal),
      });
    },
  };

  async function send(
    parcels: readonly Parcel[],
    pair: Pair,
    html: boolean,
    signal: AbortSignal,
  ): Promise<readonly EngineAnswer[] | Fault> {
    const texts = parcels.map((parcel) => parcel.text);
    const context = (): FaultContext => ({
      engine: ENGINE,
      now: deps.clock.now(),
      sent: texts,
      secrets: settings.key === undefined ? [] : [settings.key],
    });
    let reply: HttpReply;
    try {
      reply = await callHttp({
        method: 'POST',
        url: `${settings.address.url}/translate`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
          q: texts,
          source: languageOf(pair.from),
          target: languageOf(pair.to),
          format: html ? 'html' : 'text',
          ...(settings.key !== undefined && { api_key: settings.key }),
        }),
        timeoutMs: settings.timeoutMs,
        signal,
      });
    } catch (thrown) {
      return faultOfTrouble(thrown, ENGINE);
    }
    const body = parseJson(reply.text);
    const error = propertyOf(body, 'error');
    if (reply.status !== 200 || error !== undefined) {
      return faultOfReply(reply, kindOf(reply.status, typeof error === 'string' ? error : ''), error, context());
    }
    const rows = propertyOf(body, 'translatedText');
    if (!isTexts(rows)) return { kind: 'unavailable', message: `${ENGINE} answered something that is no translation` };
    if (rows.length !== parcels.length) {
      return { kind: 'wrong-count', message: `${parcels.length} texts were sent, ${rows.length} came back` };
    }
    return parcels.map(({ item, chars }, index) => answerOf(item, rows[index]!, html, chars));
  }
}

function answerOf(item: EngineItem, row: string, html: boolean, billed: number): EngineAnswer {
  const reading = html ? readHtml(row, item) : { text: row };
  if ('text' in reading) return { id: item.id, text: reading.text, billed };
  return { id: item.id, fault: { kind: 'wrong-count', message: `the answer cannot be read: ${reading.problem}` } };
}

/**
 * By the server's own sentences (libretranslate/app.py) where a status stands for several things: a pair that there is
 * not arrives as 400 or, from inside the translation, as 500; a missing key as 400; a client that asked too fast too
 * often as 403.
 */
function kindOf(status: number, said: string): FaultKind {
  if (/is not supported|not available as a target language/i.test(said) && !/format is not supported/i.test(said)) {
    return 'unsupported-pair';
  }
  if (/exceeds (?:text|batch|char\w*) limit/i.test(said)) return 'too-large';
  if (/api key/i.test(said)) return 'auth';
  if (status === 403 && /too many request/i.test(said)) return 'rate-limited';
  if (status === 429 && /per\s+(?:\d+\s+)?(?:day|month)/i.test(said)) return 'quota';
  return kindOfStatus(status);
}

/** The few tags with a region or script that servers offer (libretranslate/language.py); any other is its language alone. */
const WHOLE_TAGS: Readonly<Record<string, string>> = { 'pt-br': 'pt-BR', 'zh-hans': 'zh-Hans', 'zh-hant': 'zh-Hant' };

function languageOf(tag: string): string {
  return WHOLE_TAGS[tag.toLowerCase()] ?? primaryLanguage(tag);
}

function isTexts(rows: unknown): rows is readonly string[] {
  return Array.isArray(rows) && rows.every((row) => typeof row === 'string');
}

/** On this machine nobody charges anything; elsewhere only the desk knows. */
function unknownPrice(settings: LibreTranslateSettings): { known?: false } {
  return settings.usdPerMillion === undefined && !settings.address.loopback && settings.key !== undefined
    ? { known: false }
    : {};
}

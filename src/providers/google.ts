import type { Clock } from '../core/ports.ts';
import { faultAll } from './align-answers.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  type Pair,
  type Provider,
  type ProviderLimits,
} from './contract.ts';
import type { GlossaryDeps } from './desk-glossary.ts';
import {
  type Connection,
  connect,
  loadCredentials,
  type Row,
  raceSignal,
  type TranslateResponse,
} from './google-connection.ts';
import { faultOf } from './google-faults.ts';
import { createGoogleGlossaryFinder, isNotFound } from './google-glossary.ts';
import { codeChars, readMarkup, TAGS, writeMarkup } from './google-markup.ts';
import { googleBilling, isLlm, llmUsdPerMillion } from './google-prices.ts';
import { type GoogleSettings, parentOf } from './google-settings.ts';
import { escapeMarkup, writeInPlace } from './marked-text.ts';
import { besideGlossary, type FoundGlossary, mostChars } from './marks-beside-glossary.ts';
import { isSecondTry } from './parcels.ts';
import { excessOf, tooLong } from './request-size.ts';

export { type GoogleConfig, type GoogleSettings, readGoogleSettings } from './google-settings.ts';

export interface GoogleDeps extends GlossaryDeps {
  /** For dates in Retry-After; deadlines run on the machine's own timers. */
  readonly clock: Clock;
}

/**
 * At most 1024 strings (translation_service.proto) and 5,000 code points a request (recommended; 30,000 is the wall).
 * The pace is a tenth of the default quota of 6,000,000 characters a minute, which a whole project shares.
 */
const LIMITS: ProviderLimits = {
  itemsPerRequest: 1024,
  charsPerRequest: 5_000,
  charsPerItem: 30_000,
  requestsPerMinute: 600,
  charsPerMinute: 600_000,
};

/** How names are handed over: by Google's own glossary, in spans, or written in place. */
type Way = 'glossary' | 'span' | 'place';

/**
 * Cloud Translation v3 through the official client, gRPC. Looks at the credentials file at once (ENGINE_SETTINGS where
 * it is missing or no credentials) but loads the client only when the first request goes out. Never asks a metadata
 * server, never retries, keeps its own deadline.
 */
export async function createGoogle(settings: GoogleSettings, deps: GoogleDeps): Promise<Provider> {
  const credentials = await loadCredentials(settings);
  let connecting: Promise<Connection> | undefined;
  let closed = false;

  const connection = async (): Promise<Connection> => {
    if (closed) throw Object.assign(new Error('the provider is closed'), { code: 14 });
    connecting ??= connect(settings, credentials);
    try {
      return await connecting;
    } catch (error) {
      connecting = undefined;
      throw error;
    }
  };

  const day = deps.clock.now().toISOString().slice(0, 10);
  const outputUsd = isLlm(settings) ? llmUsdPerMillion(day) : undefined;
  const glossaries = createGoogleGlossaryFinder(settings, deps);
  /** A second try goes the other way: as spans after a glossary, and in place after spans. */
  const wayOf = (again: boolean, glossary: boolean): Way =>
    glossary ? (again ? 'span' : 'glossary') : again ? 'place' : 'span';
  const textOf = (item: EngineItem, way: Way) => (way === 'place' ? writeInPlace(item) : item.text);

  return {
    id: 'google',
    fingerprint: fingerprintOf(settings),
    limits: LIMITS,
    billing: googleBilling(settings, day),

    // In a request with another item's names this one is sent as HTML too, so its escapes are counted beforehand:
    // never less than what is sent, and more only by the escapes of `&`, `<` and `>`.
    charsOf(item) {
      const again = isSecondTry([item]);
      // Whether the desk's glossary is there, and which names are marked beside it, is not known beforehand.
      if (settings.deskGlossary)
        return mostChars(item, TAGS, (text) => codePoints(escapeMarkup(text))) + codeChars(item);
      if (settings.glossary === undefined)
        return again ? codePoints(writeInPlace(item)) + codeChars(item) : codePoints(writeMarkup(item));
      return codePoints(writeMarkup(again ? item : besideGlossary(item, { id: settings.glossary })));
    },
    secondWay: true,

    async translate(items, pair, signal) {
      if (items.length === 0) return [];
      if (signal.aborted) return faultAll(items, aborted());
      let open: Connection;
      let found: FoundGlossary | undefined;
      try {
        open = await raceSignal(connection(), signal, settings.timeoutMs);
        found = await raceSignal(glossaries.find(open, pair), signal, settings.timeoutMs);
      } catch (error) {
        return faultAll(items, signal.aborted ? aborted() : faultOf(error, { now: deps.clock.now(), sent: [] }));
      }
      const way = wayOf(isSecondTry(items), found !== undefined);
      const glossary = way === 'glossary' ? found : undefined;
      // Beside a glossary only those names are marked that it will hardly find.
      const marked = (item: EngineItem) => (glossary ? besideGlossary(item, glossary) : item);
      const html = items.some((item) => item.codes || (way !== 'place' && marked(item).terms.length > 0));
      const parcels = items.map((item) => {
        // In place, names are words of the text already.
        const asked = way === 'place' ? { ...item, text: textOf(item, way), terms: [], codes: [] } : marked(item);
        const text = html ? writeMarkup(asked) : textOf(item, way);
        return { item, text, chars: codePoints(text) };
      });
      const sent = parcels.filter((parcel) => parcel.chars <= LIMITS.charsPerItem);
      const answers = new Map<EngineItem, EngineAnswer>();
      for (const { item, chars } of parcels) {
        if (chars > LIMITS.charsPerItem) answers.set(item, tooLong(item, chars, 'Google', LIMITS));
      }
      const failSent = (fault: Fault) => {
        for (const { item } of sent) answers.set(item, { id: item.id, fault });
      };
      const excess = excessOf(
        sent.map((parcel) => parcel.chars),
        'Google',
        LIMITS,
      );
      if (excess) failSent(excess);
      else if (sent.length > 0) {
        const texts = sent.map((parcel) => parcel.text);
        try {
          const response = await call(open, texts, pair, { html, glossary: glossary?.id }, signal);
          const rows = rowsOf(response, way === 'glossary');
          if (rows.length !== sent.length) {
            failSent({ kind: 'wrong-count', message: `${sent.length} texts were sent, ${rows.length} came back` });
          } else {
            for (const [index, { item, chars }] of sent.entries()) {
              answers.set(item, answerOf(item, rows[index]!, html, chars, outputUsd));
            }
          }
        } catch (error) {
          const fault = signal.aborted ? aborted() : faultOf(error, { now: deps.clock.now(), sent: texts });
          // Somebody has made another glossary of the desk's names meanwhile: it is looked for again with the next try.
          const gone = way === 'glossary' && isNotFound(error) && glossaries.forget(pair);
          failSent(gone ? { kind: 'unavailable', message: fault.message } : fault);
        }
      }
      return items.map((item) => answers.get(item)!);
    },

    async close() {
      closed = true;
      const open = await connecting?.catch(() => undefined);
      await open?.close();
    },
  };

  function call(
    open: Connection,
    texts: string[],
    pair: Pair,
    { html, glossary }: { readonly html: boolean; readonly glossary: string | undefined },
    signal: AbortSignal,
  ) {
    const request = {
      parent: parentOf(settings),
      contents: texts,
      // Never left out: the service's own default is HTML, which eats `<` and `&` of plain text.
      mimeType: html ? 'text/html' : 'text/plain',
      sourceLanguageCode: pair.from,
      targetLanguageCode: pair.to,
      ...(settings.model !== undefined && { model: settings.model }),
      ...(Object.keys(settings.labels).length > 0 && { labels: settings.labels }),
      ...(glossary !== undefined && { glossaryConfig: { glossary } }),
    };
    const running = open.translateText(request, settings.timeoutMs);
    return raceSignal(running, signal, settings.timeoutMs + 500, () => running.cancel?.());
  }
}

function aborted(): Fault {
  return { kind: 'aborted', message: 'the request was stopped before it was answered' };
}

/** The region, glossary and model change an answer; the project, the address and the credentials do not. */
function fingerprintOf(settings: GoogleSettings): string {
  const parts = ['v3', settings.location, settings.model ?? 'general/nmt'];
  parts.push(
    settings.deskGlossary
      ? 'names=desk'
      : settings.glossary === undefined
        ? 'names=span'
        : `names=${settings.glossary}`,
  );
  // A service on this machine is never Google itself: its answers must not be taken for Google's later.
  if (settings.plaintext) parts.push('loopback');
  return parts.join(' ');
}

/** With a glossary the answer stands in `glossaryTranslations`; one list or the other is read, never a mixture. */
function rowsOf(response: TranslateResponse, glossary: boolean): readonly Row[] {
  const named = response.glossaryTranslations ?? [];
  return glossary && named.length > 0 ? named : (response.translations ?? []);
}

function answerOf(item: EngineItem, row: Row, html: boolean, billed: number, outputUsd?: number): EngineAnswer {
  const raw = row.translatedText ?? '';
  const reading = html ? readMarkup(raw, item) : { text: raw };
  if ('problem' in reading) {
    return { id: item.id, fault: { kind: 'wrong-count', message: `the answer cannot be read: ${reading.problem}` } };
  }
  // The project in front of a model's name is nobody's business in a record.
  const model = /(?:^|\/)models\/(.+)$/.exec(row.model ?? '')?.[1];
  const usd = outputUsd === undefined ? undefined : ((billed + codePoints(raw)) * outputUsd) / 1e6;
  return {
    id: item.id,
    text: reading.text,
    billed,
    ...(model !== undefined && { model }),
    ...(usd !== undefined && { usd }),
  };
}

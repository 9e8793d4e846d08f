import type { TextResult, TranslateTextOptions } from 'deepl-node';
import type { Clock } from '../core/ports.ts';
import { primaryLanguage } from '../core/primary-language.ts';
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
import { BODY_BYTES, openDeepl } from './deepl-client.ts';
import { faultOf } from './deepl-faults.ts';
import { createGlossaryFinder } from './deepl-glossary-finder.ts';
import { billedText, NAME_TAG, readXml, writeXml } from './deepl-markup.ts';
import type { DeeplSettings } from './deepl-settings.ts';
import type { GlossaryDeps } from './desk-glossary.ts';
import { faultOfTrouble, HttpRefusal } from './http-faults.ts';
import { writeInPlace } from './marked-text.ts';
import { besideGlossary, mostChars } from './marks-beside-glossary.ts';
import { isSecondTry, type Parcel, postParcels } from './parcels.ts';
import { charPriceOn } from './price-table.ts';

export { type DeeplConfig, type DeeplSettings, isDeeplConfigured, readDeeplSettings } from './deepl-settings.ts';

/**
 * At most 50 texts and 128 KiB a request (developers.deepl.com, usage limits): 10,000 code points are 60 KiB of Arabic
 * in a form, and the neighbours need room beside them. The pace is a fifth of the 50 requests a second that DeepL advises.
 */
const LIMITS: ProviderLimits = {
  itemsPerRequest: 50,
  charsPerRequest: 10_000,
  charsPerItem: 10_000,
  requestsPerMinute: 600,
  charsPerMinute: 600_000,
};

const ENGINE = 'DeepL';

export interface DeeplDeps extends GlossaryDeps {
  readonly clock: Clock;
}

/** How names are handed over: by DeepL's own glossary, between tags, or written in place. */
type Way = 'glossary' | 'xml' | 'place';

/**
 * DeepL through its official client, which is loaded when the first request goes out. Never retries, keeps its own
 * deadline, and reads back what was billed.
 */
export function createDeepl(settings: DeeplSettings, deps: DeeplDeps): Provider {
  const price = charPriceOn(deps.clock.now().toISOString().slice(0, 10), 'deepl', settings.free ? 'free' : 'pro');
  const glossaryFor = createGlossaryFinder(settings, deps);
  /** A second try goes the other way: between tags after a glossary, and in place after tags. */
  const wayOf = (again: boolean, glossary: boolean): Way =>
    glossary ? (again ? 'xml' : 'glossary') : again ? 'place' : 'xml';
  const textOf = (item: EngineItem, way: Way) => (way === 'place' ? writeInPlace(item) : item.text);
  return {
    id: 'deepl',
    fingerprint: fingerprintOf(settings),
    limits: LIMITS,
    billing: { unit: 'character', usdPerMillion: price.usd, asOf: price.since },
    // Whether the pair has a glossary is not known beforehand: never less than what is sent.
    charsOf(item) {
      if (isSecondTry([item]))
        return codePoints(settings.glossary === undefined ? writeInPlace(item) : billedText(item));
      if (settings.glossary !== undefined)
        return codePoints(billedText(besideGlossary(item, { id: settings.glossary })));
      return glossaryFor.mayBe ? mostChars(item, 0) : codePoints(billedText(item));
    },
    secondWay: true,

    async translate(items, pair, signal) {
      const again = isSecondTry(items);
      const found = signal.aborted || items.length === 0 ? undefined : await glossaryFor(pair, signal);
      if (found && 'kind' in found) return faultAll(items, found);
      const way = wayOf(again, found !== undefined);
      const glossary = way === 'glossary' ? found : undefined;
      // Beside a glossary only those names are marked that it will hardly find.
      const marked = (item: EngineItem) => (glossary ? besideGlossary(item, glossary) : item);
      const xml = items.some((item) => item.codes || (way !== 'place' && marked(item).terms.length > 0));
      // In place, names are words of the text already.
      const asked = (item: EngineItem) =>
        way === 'place' ? { ...item, text: textOf(item, way), terms: [], codes: [] } : marked(item);
      return postParcels(items, signal, {
        engine: ENGINE,
        limits: LIMITS,
        encode: (item) => (xml ? writeXml(asked(item)) : textOf(item, way)),
        count: (item) => codePoints(xml ? billedText(asked(item)) : textOf(item, way)),
        send: (parcels) => send(parcels, pair, { xml, glossary: glossary?.id }, signal),
      });
    },
  };

  async function send(
    parcels: readonly Parcel[],
    pair: Pair,
    { xml, glossary }: { readonly xml: boolean; readonly glossary: string | undefined },
    signal: AbortSignal,
  ): Promise<readonly EngineAnswer[] | Fault> {
    const texts = parcels.map((parcel) => parcel.text);
    const context = settings.context ? contextOf(parcels) : '';
    let rows: TextResult[];
    try {
      const client = await openDeepl(settings, signal);
      const options: TranslateTextOptions = {
        // One sentence is one text already; cutting it again could only do harm.
        splitSentences: 'off',
        ...(context !== '' && { context }),
        ...(settings.formality !== 'default' && { formality: settings.formality }),
        ...(settings.model !== undefined && { modelType: settings.model }),
        ...(glossary !== undefined && { glossary }),
        ...(xml && {
          tagHandling: 'xml' as const,
          tagHandlingVersion: 'v2' as const,
          outlineDetection: false,
          ignoreTags: [NAME_TAG],
        }),
      };
      const [source, target] = languagesOf(pair, settings);
      rows = await client.translateText(texts, source as never, target as never, options);
    } catch (thrown) {
      const said = [...texts, ...parcels.flatMap(({ item }) => [item.before, item.after])];
      if (signal.aborted) return { kind: 'aborted', message: 'the request was stopped before it was answered' };
      const fault = faultOf(thrown, { engine: ENGINE, now: deps.clock.now(), sent: said, secrets: [settings.key] });
      if (glossary === undefined || !isGone(thrown) || !glossaryFor.forget(pair)) return fault;
      // Another run of the desk has replaced it: found again with the next try.
      return { kind: 'unavailable', message: fault.message };
    }
    if (!rows.every((row) => typeof row.text === 'string')) {
      return faultOfTrouble(new TypeError('no text'), ENGINE);
    }
    if (rows.length !== parcels.length) {
      return { kind: 'wrong-count', message: `${parcels.length} texts were sent, ${rows.length} came back` };
    }
    return parcels.map((parcel, index) => answerOf(parcel, rows[index]!, xml));
  }
}

function isGone(thrown: unknown): boolean {
  return thrown instanceof HttpRefusal && thrown.reply.status === 404;
}

function answerOf({ item, chars }: Parcel, row: TextResult, xml: boolean): EngineAnswer {
  const reading = xml ? readXml(row.text, item) : { text: row.text };
  if ('problem' in reading) {
    return { id: item.id, fault: { kind: 'wrong-count', message: `the answer cannot be read: ${reading.problem}` } };
  }
  const told = row.billedCharacters;
  const billed = Number.isSafeInteger(told) && told >= 0 ? told : chars;
  const model = row.modelTypeUsed;
  return { id: item.id, text: reading.text, billed, ...(typeof model === 'string' && { model }) };
}

/** Room that is left for parameters and their names. */
const SPARE_BYTES = 4 * 1024;

/**
 * The passage that the texts stand in: each with its neighbours, in order, nothing twice, as far as the body has room.
 * DeepL sees nothing of one text when it translates another, so that without this a pronoun has nobody to stand for.
 */
function contextOf(parcels: readonly Parcel[]): string {
  let room = BODY_BYTES - SPARE_BYTES;
  for (const { text } of parcels) room -= formBytes(text) + '&text='.length;
  const seen = new Set<string>();
  const passage: string[] = [];
  let neighbours = false;
  for (const { item } of parcels) {
    neighbours ||= item.before !== '' || item.after !== '';
    for (const sentence of [item.before, item.text, item.after]) {
      if (sentence === '' || seen.has(sentence)) continue;
      room -= formBytes(sentence) + '%0A'.length;
      if (room < 0) return passage.join('\n');
      seen.add(sentence);
      passage.push(sentence);
    }
  }
  return neighbours ? passage.join('\n') : '';
}

function formBytes(text: string): number {
  return new URLSearchParams([['', text]]).toString().length;
}

/** Tags that DeepL knows whole; of any other the language alone. */
const WHOLE_TAGS: Readonly<Record<string, string>> = {
  'en-gb': 'en-GB',
  'en-us': 'en-US',
  'pt-br': 'pt-BR',
  'pt-pt': 'pt-PT',
  'es-419': 'es-419',
  'zh-hans': 'zh-Hans',
  'zh-hant': 'zh-Hant',
};

/** A source is a language without a region; English and Portuguese as targets need one. */
function languagesOf(pair: Pair, settings: DeeplSettings): [source: string, target: string] {
  const whole = WHOLE_TAGS[pair.to.toLowerCase()] ?? primaryLanguage(pair.to);
  return [primaryLanguage(pair.from), whole === 'en' ? settings.english : whole === 'pt' ? 'pt-PT' : whole];
}

/**
 * What changes an answer; not the content of the desk's glossary, as the names of a text are part of its key anyway; not the address, the plan or the key. */
function fingerprintOf(settings: DeeplSettings): string {
  const parts = [
    'v2',
    settings.glossary === undefined
      ? settings.deskGlossary
        ? 'names=desk'
        : 'names=xml2'
      : `names=${settings.glossary}`,
  ];
  parts.push(settings.english, `formality=${settings.formality}`, `model=${settings.model ?? 'default'}`);
  if (!settings.context) parts.push('alone');
  // A service on this machine is never DeepL itself: its answers must not be taken for DeepL's later.
  if (settings.address.loopback) parts.push('loopback');
  return parts.join(' ');
}

import { randomBytes } from 'node:crypto';
import { sha256 } from '../core/hash.ts';
import type { Clock } from '../core/ports.ts';
import { callHttp, type HttpReply } from '../io/http-call.ts';
import { alignAnswers } from './align-answers.ts';
import {
  codePoints,
  type EngineAnswer,
  type EngineItem,
  type Fault,
  isFault,
  type Pair,
  type Provider,
  type ProviderLimits,
} from './contract.ts';
import { faultOfTrouble, parseJson } from './http-faults.ts';
import { adaptDialect, DIALECT_TRIES, type Dialect, firstDialect, parametersFor } from './openai-dialect.ts';
import { type ChatError, faultOfChat, readError } from './openai-faults.ts';
import { billingOf, shareOut } from './openai-prices.ts';
import { PROMPT_VERSION, writePrompt } from './openai-prompt.ts';
import { type ChatReply, readChat } from './openai-reply.ts';
import { OPENAI_HOST, type OpenAiSettings } from './openai-settings.ts';
import { postParcels, stopped } from './parcels.ts';

export { isOpenAiConfigured, type OpenAiConfig, type OpenAiSettings, readOpenAiSettings } from './openai-settings.ts';

export interface OpenAiDeps {
  readonly clock: Clock;
  /** What fences the article off, new for each provider. Default: 128 random bits. For tests. */
  readonly boundary?: string;
}

/** Models keep count of this many sentences; more is cheaper and less safe. */
const REMOTE: ProviderLimits = {
  itemsPerRequest: 40,
  charsPerRequest: 6_000,
  charsPerItem: 6_000,
  requestsPerMinute: 60,
  charsPerMinute: 200_000,
};

/** A server on this machine often runs with a window of 4,096 tokens, and some drop the beginning in silence. */
const LOCAL: ProviderLimits = { ...REMOTE, charsPerRequest: 2_000, charsPerItem: 2_000 };

/**
 * Any service that speaks OpenAI's `/chat/completions`, over fetch. What it understands of the newer parameters is found
 * out with the first request, which is then asked once more without what was refused; otherwise one call is one request.
 */
export function createOpenAi(settings: OpenAiSettings, deps: OpenAiDeps): Provider {
  const { address, key, model } = settings;
  const limits = address.loopback ? LOCAL : REMOTE;
  const engine = address.host === OPENAI_HOST ? 'OpenAI' : 'The chat service';
  const boundary = deps.boundary ?? `=====${randomBytes(16).toString('hex')}=====`;
  let dialect = firstDialect(address.host === OPENAI_HOST);

  return {
    id: 'openai',
    fingerprint: fingerprintOf(settings),
    limits,
    billing: billingOf(settings.price, address.loopback),
    charsOf: (item) => codePoints(item.text),
    secondWay: true,

    translate(items, pair, signal) {
      return postParcels(items, signal, {
        engine,
        limits,
        encode: (item) => item.text,
        send: (parcels) =>
          send(
            parcels.map((parcel) => parcel.item),
            pair,
            signal,
          ),
      });
    },
  };

  async function send(
    items: readonly EngineItem[],
    pair: Pair,
    signal: AbortSignal,
  ): Promise<readonly EngineAnswer[] | Fault> {
    const { style } = settings;
    const messages = writePrompt(items, { pair, boundary, ...(style !== undefined && { style }) });
    const tokens = settings.maxTokens ?? tokensFor(items, model);
    let reply: HttpReply;
    let body: unknown;
    let error: ChatError | undefined;
    try {
      for (let tries = 1; ; tries++) {
        const used: Dialect = dialect;
        reply = await post({ model, messages, ...parametersFor(used, tokens) }, signal);
        body = parseJson(reply.text);
        error = readError(body);
        if (reply.status === 200 || tries === DIALECT_TRIES) break;
        // Another request may have found out meanwhile.
        const next = used === dialect ? adaptDialect(used, reply.status, error) : dialect;
        if (next === undefined) break;
        dialect = next;
        if (signal.aborted) return stopped();
      }
    } catch (thrown) {
      return faultOfTrouble(thrown, engine);
    }
    if (reply.status !== 200 || error !== undefined) {
      const sent = items.flatMap(({ text, before, after }) => [text, before, after]);
      const secrets = [boundary, ...(key === undefined ? [] : [key])];
      return faultOfChat(reply, error, { engine, now: deps.clock.now(), sent, secrets });
    }
    const chat = readChat(body);
    return 'kind' in chat ? chat : answersOf(items, chat, settings);
  }

  function post(body: object, signal: AbortSignal): Promise<HttpReply> {
    return callHttp({
      method: 'POST',
      url: `${address.url}/chat/completions`,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      timeoutMs: settings.timeoutMs,
      signal,
    });
  }
}

/** Brings the answers to their items, and lays the tokens of the request on those that have one. */
function answersOf(items: readonly EngineItem[], chat: ChatReply, settings: OpenAiSettings): readonly EngineAnswer[] {
  const { tokens, model, rest } = chat;
  const aligned = alignAnswers(items, chat.answers, (item, text) => ({
    id: item.id,
    text,
    billed: codePoints(item.text),
  }));
  const texts = aligned.map((answer) => (isFault(answer) ? undefined : answer.text));
  const input = shareOut(
    tokens?.input ?? 0,
    items.map((item, index) => (texts[index] === undefined ? 0 : codePoints(item.text))),
  );
  const output = shareOut(
    tokens?.output ?? 0,
    texts.map((text) => text?.length ?? 0),
  );
  return aligned.map((answer, index): EngineAnswer => {
    if (isFault(answer))
      return rest && chat.answers.every(({ at }) => at !== index) ? { id: answer.id, fault: rest } : answer;
    const share = tokens && { input: input[index]!, output: output[index]! };
    return {
      ...answer,
      ...(model !== undefined && { model }),
      ...(share && { tokens: share }),
      ...(share && settings.price && { usd: usdOf(share, settings.price) }),
    };
  });
}

function usdOf(tokens: { input: number; output: number }, price: { input: number; output: number }): number {
  return (tokens.input * price.input + tokens.output * price.output) / 1e6;
}

/** Models of these names think before they answer, and what they think counts. */
const THINKING = /^(?:o\d|gpt-5)/;

/** A limit against answers that never end: more than any translation of these texts needs. */
function tokensFor(items: readonly EngineItem[], model: string): number {
  const chars = items.reduce((sum, item) => sum + codePoints(item.text), 0);
  return (THINKING.test(model) ? 10_240 : 2_048) + 40 * items.length + 3 * chars;
}

/** Model, service, instructions and style change an answer; the port and the path of a service do not. */
function fingerprintOf({ model, address, style }: OpenAiSettings): string {
  const parts = [`chat${PROMPT_VERSION}`, model, address.loopback ? 'loopback' : address.host];
  if (style !== undefined) parts.push(`style=${sha256(style).slice(0, 12)}`);
  return parts.join(' ');
}

import type { HttpReply } from '../io/http-call.ts';
import { clampWait } from '../io/retry-after.ts';
import type { Fault, FaultKind } from './contract.ts';
import { type FaultContext, faultOfReply, kindOfStatus, propertyOf, waitOf } from './http-faults.ts';

/** What a service says about an error, from any of the shapes that occur. */
export interface ChatError {
  readonly message: string;
  readonly code: string;
  readonly type: string;
  readonly param: string;
}

/**
 * `{error: {message, type, param, code}}` (OpenAI), `{error: "…"}` (Ollama), `{message}` (vLLM), `{detail}` (FastAPI), and
 * an error inside a choice (gateways). Undefined where nothing is said.
 */
export function readError(body: unknown): ChatError | undefined {
  const choices = propertyOf(body, 'choices');
  const inChoice = Array.isArray(choices) ? propertyOf(choices[0], 'error') : undefined;
  const error = propertyOf(body, 'error') ?? inChoice;
  if (typeof error === 'string') return { message: error, code: '', type: '', param: '' };
  if (typeof error === 'object' && error !== null) return fieldsOf(error);
  if (choices !== undefined) return undefined;
  const detail = propertyOf(body, 'detail');
  if (typeof detail === 'string') return { message: detail, code: '', type: '', param: '' };
  return typeof propertyOf(body, 'message') === 'string' ? fieldsOf(body) : undefined;
}

function fieldsOf(error: unknown): ChatError {
  const word = (key: string) => {
    const value = propertyOf(error, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  return { message: word('message'), code: word('code'), type: word('type'), param: word('param') };
}

/** The fault of a reply that is an error. A gateway may wrap one in a 200 and put its status into `code`. */
export function faultOfChat(reply: HttpReply, error: ChatError | undefined, context: FaultContext): Fault {
  const inner = reply.status === 200 ? Number(error?.code) : reply.status;
  const status = inner >= 400 && inner < 600 ? inner : reply.status === 200 ? 502 : reply.status;
  const waits = [waitOf(reply.headers, context.now), waitInWords(error?.message ?? '')].filter(
    (ms) => ms !== undefined,
  );
  const wait = waits.length > 0 ? Math.max(...waits) : undefined;
  return faultOfReply({ ...reply, status }, kindOf(status, error), error?.message, context, wait);
}

const NO_MONEY =
  /insufficient_quota|billing|exceeded your current quota|insufficient (?:balance|credits?|funds)|credit balance/i;
const TOO_LONG =
  /context[ _]length|maximum context|context (?:window|size)|too (?:long|large|many tokens)|reduce the length|string_above_max/i;
const BLOCKED =
  /content[ _]?(?:filter|policy|management)|responsible ?ai|moderation|safety|prohibited_content|flagged/i;

function kindOf(status: number, error: ChatError | undefined): FaultKind {
  const words = error ? `${error.code} ${error.type} ${error.message}` : '';
  switch (status) {
    case 429:
      // A block may come under this number too; waiting would go on for ever.
      if (NO_MONEY.test(words)) return 'quota';
      if (BLOCKED.test(words)) return 'refused';
      // More tokens in one request than a minute has: it will never go through.
      return /request too large/i.test(words) ? 'too-large' : 'rate-limited';
    case 403:
      return BLOCKED.test(words) ? 'refused' : NO_MONEY.test(words) ? 'quota' : 'auth';
    case 400:
    case 422:
      if (BLOCKED.test(words)) return 'refused';
      if (TOO_LONG.test(words)) return 'too-large';
      if (NO_MONEY.test(words)) return 'quota';
      // The same for every text: a setting and not a sentence is wrong.
      return /model_not_found|\bmodel\b.*(?:not (?:found|exist)|does not exist|unknown|invalid)|invalid model|api[ _]key/i.test(
        words,
      )
        ? 'auth'
        : 'bad-request';
    default:
      return kindOfStatus(status);
  }
}

/** "Please try again in 1m12.5s": where a service says it in words only. */
function waitInWords(message: string): number | undefined {
  const told = /try again in ((?:\d+(?:\.\d+)?(?:ms|h|m|s)\s*)+)/i.exec(message)?.[1];
  if (told === undefined) return undefined;
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  let ms = 0;
  for (const [, count, unit] of told.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/gi))
    ms += Number(count) * units[unit!.toLowerCase()]!;
  return clampWait(ms);
}

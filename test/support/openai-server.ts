import { romanise } from '../../src/providers/romanise.ts';
import type { Calls } from './google-server.ts';
import { type HttpBehaviour, type HttpService, holds, startHttpService } from './http-service.ts';

export interface ChatItem {
  readonly id: string;
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
  readonly names?: readonly { readonly source: string; readonly write: string }[];
}

export interface ChatBehaviour extends HttpBehaviour {
  /** The only key that is taken. Default: any, or none. */
  readonly key?: string;
  /** Formats of an answer that the service knows; others are refused. Default all. */
  readonly formats?: readonly ('json_schema' | 'json_object')[];
  /** The name of the limit that it knows. Default both. */
  readonly limit?: 'max_tokens' | 'max_completion_tokens' | 'none';
  readonly mostTokens?: number;
  /** Refuses any temperature. */
  readonly noTemperature?: boolean;
  readonly noUsage?: boolean;
  readonly models?: readonly string[];
  /** Leaves off after so many characters, as at a limit of tokens. */
  readonly cutAfter?: number;
  /** What the model says, given what it should. */
  readonly say?: (json: string, items: readonly ChatItem[]) => string;
  /** What it makes of the list of its answers. */
  readonly mix?: (rows: { id: unknown; text: unknown }[]) => unknown[];
  /** Instead of a message of its own. */
  readonly message?: object;
  readonly finish?: string;
  /** Which calls `say`, `mix`, `message` and `finish` hold for. Default all. */
  readonly calls?: Calls;
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly strict: boolean } };
}

export interface ChatServer extends HttpService<ChatBehaviour> {
  readonly env: Readonly<Record<string, string>>;
  bodies(): readonly ChatRequest[];
}

/** A server that speaks OpenAI's `/v1/chat/completions`; its model spells Arabic in Latin letters and does as the rules say. */
export async function startChatServer(behaviour: ChatBehaviour = {}): Promise<ChatServer> {
  const service = await startHttpService(behaviour, (request, behave) => {
    const refuse = (status: number, message: string, code: string | null, param: string | null = null) => ({
      status,
      body: { error: { message, type: 'invalid_request_error', code, param } },
    });
    if (request.method !== 'POST' || request.path !== '/v1/chat/completions')
      return { status: 404, body: '404 page not found' };
    if (behave.key !== undefined && request.headers.authorization !== `Bearer ${behave.key}`) {
      return refuse(401, 'Incorrect API key provided.', 'invalid_api_key');
    }
    const body = JSON.parse(request.body) as ChatRequest;
    if (behave.models && !behave.models.includes(body.model)) {
      return refuse(404, `The model does not exist or you do not have access to it.`, 'model_not_found');
    }
    const format = body.response_format?.type;
    if (format !== undefined && behave.formats && !(behave.formats as readonly string[]).includes(format)) {
      return refuse(
        400,
        `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`,
        null,
        'response_format',
      );
    }
    for (const limit of ['max_tokens', 'max_completion_tokens'] as const) {
      const tokens = body[limit];
      if (tokens === undefined) continue;
      if (behave.limit !== undefined && behave.limit !== limit) {
        return refuse(
          400,
          `Unsupported parameter: '${limit}' is not supported with this model.`,
          'unsupported_parameter',
          limit,
        );
      }
      if (behave.mostTokens !== undefined && tokens > behave.mostTokens) {
        const message = `${limit} is too large: ${tokens}. This model supports at most ${behave.mostTokens} completion tokens.`;
        return refuse(400, message, 'invalid_value', limit);
      }
    }
    if (behave.noTemperature && body.temperature !== undefined) {
      return refuse(
        400,
        "Unsupported value: 'temperature' does not support 0 with this model.",
        'unsupported_value',
        'temperature',
      );
    }
    return { body: answer(body, behave.calls === undefined || holds(behave.calls, request.call) ? behave : {}) };
  });
  return Object.assign(service, {
    env: { OPENAI_BASE_URL: `${service.url}/v1`, TARJUMAN_OPENAI_MODEL: 'test-model' },
    bodies: () => service.requests.map((request) => JSON.parse(request.body) as ChatRequest),
  });
}

function answer(request: ChatRequest, behave: ChatBehaviour): object {
  const items = itemsOf(request);
  const rows = items.map((item) => ({ id: item.id as unknown, text: translateItem(item) as unknown }));
  const json = JSON.stringify({ items: behave.mix ? behave.mix(rows) : rows });
  const said = behave.say ? behave.say(json, items) : json;
  const cut = behave.cutAfter !== undefined && said.length > behave.cutAfter;
  const content = cut ? said.slice(0, behave.cutAfter) : said;
  const input = request.messages.reduce((sum, message) => sum + message.content.length, 0);
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: `${request.model}-2026-01-01`,
    choices: [
      {
        index: 0,
        message: behave.message ?? { role: 'assistant', content, refusal: null },
        finish_reason: behave.finish ?? (cut ? 'length' : 'stop'),
      },
    ],
    ...(!behave.noUsage && { usage: { prompt_tokens: input, completion_tokens: content.length, total_tokens: 0 } }),
  };
}

/** What stands between the two lines of the user's message. Throws where the message is not of that form. */
export function itemsOf(request: ChatRequest): readonly ChatItem[] {
  const lines = request.messages.at(-1)!.content.split('\n');
  if (lines.length !== 3 || lines[0] !== lines[2]) throw new Error('the article is not between two like lines');
  if (!request.messages[0]!.content.includes(lines[0]!)) throw new Error('the rules do not name the line');
  return (JSON.parse(lines[1]!) as { items: ChatItem[] }).items;
}

function translateItem({ text, names = [] }: ChatItem): string {
  const pieces: string[] = [];
  const sources = names.map(({ source }) => source).sort((a, b) => b.length - a.length);
  let rest = text;
  while (rest !== '') {
    const next = sources
      .map((source) => ({ source, at: rest.indexOf(source) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    const until = next?.at ?? rest.length;
    if (until > 0) pieces.push(romanise(rest.slice(0, until)));
    if (next) pieces.push(names.find(({ source }) => source === next.source)!.write);
    rest = rest.slice(until + (next?.source.length ?? 0));
  }
  return pieces.reduce((done, piece) => {
    const sticks = /[\p{L}\p{N}]$/u.test(done) && /^[\p{L}\p{N}]/u.test(piece);
    return done + (sticks ? ' ' : '') + piece;
  }, '');
}

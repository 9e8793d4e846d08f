import type { ChatError } from './openai-faults.ts';
import { ANSWER_FORMAT } from './openai-prompt.ts';

/** What a service understands of the parameters that differ from one to the next; found out by asking. */
export interface Dialect {
  readonly format: 'json_schema' | 'json_object' | 'text';
  readonly limit: 'max_completion_tokens' | 'max_tokens' | 'none';
  /** Limits that were refused. */
  readonly refusedLimits: number;
  readonly temperature: boolean;
  /** Tokens of an answer that it lets itself be asked for. */
  readonly mostTokens: number;
}

/** OpenAI has renamed the limit; most others have not. */
export function firstDialect(isOpenAi: boolean): Dialect {
  return {
    format: 'json_schema',
    limit: isOpenAi ? 'max_completion_tokens' : 'max_tokens',
    refusedLimits: 0,
    temperature: true,
    mostTokens: Number.POSITIVE_INFINITY,
  };
}

/** More refusals than this of one request are no matter of dialect. */
export const DIALECT_TRIES = 6;

/** The parameters of a request that depend on the dialect. */
export function parametersFor(dialect: Dialect, tokens: number): Record<string, unknown> {
  const { format, limit, temperature, mostTokens } = dialect;
  return {
    ...(temperature && { temperature: 0 }),
    ...(limit !== 'none' && { [limit]: Math.min(tokens, mostTokens) }),
    ...(format === 'json_schema' && { response_format: ANSWER_FORMAT }),
    ...(format === 'json_object' && { response_format: { type: 'json_object' } }),
  };
}

/**
 * The dialect to try next, where what was refused is one of its parameters and not the texts; undefined otherwise. Each
 * step asks for less than the one before, so that there is an end.
 */
export function adaptDialect(dialect: Dialect, status: number, error: ChatError | undefined): Dialect | undefined {
  if (error === undefined || (status !== 400 && status !== 422 && status !== 501)) return undefined;
  if (/context_length/.test(error.code)) return undefined;
  const words = `${error.param} ${error.message}`;
  if (/response_format|json_schema|json_object|json mode|structured output|guided|grammar/i.test(words)) {
    if (dialect.format === 'json_schema') return { ...dialect, format: 'json_object' };
    return dialect.format === 'json_object' ? { ...dialect, format: 'text' } : undefined;
  }
  if (/temperature/i.test(words)) return dialect.temperature ? { ...dialect, temperature: false } : undefined;
  if (/max_(?:completion_)?tokens/i.test(words)) return otherLimit(dialect, error.message);
  return undefined;
}

function otherLimit(dialect: Dialect, message: string): Dialect | undefined {
  const most = Number(
    /(?:at most|less than or equal to|<=|maximum(?: value)?(?: is| of|:)?)\s*`?(\d{2,6})\b/i.exec(message)?.[1],
  );
  if (most > 0) return most < dialect.mostTokens ? { ...dialect, mostTokens: most } : undefined;
  if (dialect.limit === 'none') return undefined;
  const other = dialect.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
  const refusedLimits = dialect.refusedLimits + 1;
  return { ...dialect, refusedLimits, limit: refusedLimits > 1 ? 'none' : other };
}

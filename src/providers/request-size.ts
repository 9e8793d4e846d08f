import type { EngineAnswer, EngineItem, Fault, ProviderLimits } from './contract.ts';

/**
 * Why a request may not go out, if its size is against it. A single text may be longer than a request should be.
 * @param chars what each text counts for: code points, as the engine counts them
 * @param engine as people write it
 */
export function excessOf(chars: readonly number[], engine: string, limits: ProviderLimits): Fault | undefined {
  if (chars.length > limits.itemsPerRequest) {
    const message = `${chars.length} texts in one request; ${engine} takes at most ${limits.itemsPerRequest}`;
    return { kind: 'too-large', message };
  }
  const sum = chars.reduce((total, each) => total + each, 0);
  if (chars.length > 1 && sum > limits.charsPerRequest) {
    const message = `${sum} characters in one request; at most ${limits.charsPerRequest} are sent together`;
    return { kind: 'too-large', message };
  }
  return undefined;
}

/** The answer to a text that is above what the engine takes at once, and is not sent. Parameters as of {@link excessOf}. */
export function tooLong(
  item: EngineItem,
  chars: number,
  engine: string,
  limits: ProviderLimits,
): Extract<EngineAnswer, { fault: Fault }> {
  const message = `${chars} characters in one text; ${engine} takes at most ${limits.charsPerItem}`;
  return { id: item.id, fault: { kind: 'too-large', message } };
}

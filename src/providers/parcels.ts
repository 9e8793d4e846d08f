import { faultAll } from './align-answers.ts';
import { codePoints, type EngineAnswer, type EngineItem, type Fault, type ProviderLimits } from './contract.ts';

/** An item as it goes out. */
export interface Parcel {
  readonly item: EngineItem;
  readonly text: string;
  /** What it counts for: code points. */
  readonly chars: number;
}

export interface ParcelPost {
  /** The engine's name as people write it. */
  readonly engine: string;
  readonly limits: ProviderLimits;
  encode(item: EngineItem): string;
  /** What an item counts for; default: the code points of what is sent. */
  count?(item: EngineItem): number;
  /** One answer per parcel, in order, or one fault for all. */
  send(parcels: readonly Parcel[]): Promise<readonly EngineAnswer[] | Fault>;
}

/**
 * What every adapter does around its one request: nothing for no items or after an abort, `too-large` for what is above
 * the limits without sending it, and the answers in the order of the items.
 */
export async function postParcels(
  items: readonly EngineItem[],
  signal: AbortSignal,
  post: ParcelPost,
): Promise<readonly EngineAnswer[]> {
  if (items.length === 0) return [];
  if (signal.aborted) return faultAll(items, stopped());
  const { limits, engine } = post;
  const parcels = items.map((item): Parcel => {
    const text = post.encode(item);
    return { item, text, chars: post.count?.(item) ?? codePoints(text) };
  });
  const fits = (parcel: Parcel) => parcel.chars <= limits.charsPerItem;
  const sent = parcels.filter(fits);
  const answers = sent.length === 0 ? [] : await answersTo(sent, post);
  const left = [...answers];
  return parcels.map((parcel) => {
    if (fits(parcel)) return left.shift()!;
    const message = `${parcel.chars} characters in one text; ${engine} takes at most ${limits.charsPerItem}`;
    return { id: parcel.item.id, fault: { kind: 'too-large', message } };
  });
}

async function answersTo(sent: readonly Parcel[], post: ParcelPost): Promise<readonly EngineAnswer[]> {
  const result = excessOf(sent, post) ?? (await post.send(sent));
  const items = sent.map((parcel) => parcel.item);
  return 'kind' in result ? faultAll(items, result) : result;
}

/** Why the request may not go out, if so. A single text may be longer than a request should be. */
function excessOf(sent: readonly Parcel[], { engine, limits }: ParcelPost): Fault | undefined {
  if (sent.length > limits.itemsPerRequest) {
    const message = `${sent.length} texts in one request; ${engine} takes at most ${limits.itemsPerRequest}`;
    return { kind: 'too-large', message };
  }
  const chars = sent.reduce((sum, parcel) => sum + parcel.chars, 0);
  if (sent.length > 1 && chars > limits.charsPerRequest) {
    const message = `${chars} characters in one request; at most ${limits.charsPerRequest} are sent together`;
    return { kind: 'too-large', message };
  }
  return undefined;
}

/** Whether a request is a second try: all its items are. */
export function isSecondTry(items: readonly EngineItem[]): boolean {
  return items.length > 0 && items.every(({ missed }) => missed !== undefined);
}

export function stopped(): Fault {
  return { kind: 'aborted', message: 'the request was stopped before it was answered' };
}

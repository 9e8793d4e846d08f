import { faultAll } from './align-answers.ts';
import { codePoints, type EngineAnswer, type EngineItem, type Fault, type ProviderLimits } from './contract.ts';
import { excessOf, tooLong } from './request-size.ts';

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
    return fits(parcel) ? left.shift()! : tooLong(parcel.item, parcel.chars, engine, limits);
  });
}

async function answersTo(sent: readonly Parcel[], post: ParcelPost): Promise<readonly EngineAnswer[]> {
  const chars = sent.map((parcel) => parcel.chars);
  const result = excessOf(chars, post.engine, post.limits) ?? (await post.send(sent));
  const items = sent.map((parcel) => parcel.item);
  return 'kind' in result ? faultAll(items, result) : result;
}

/** Whether a request is a second try: all its items are. */
export function isSecondTry(items: readonly EngineItem[]): boolean {
  return items.length > 0 && items.every(({ missed }) => missed !== undefined);
}

export function stopped(): Fault {
  return { kind: 'aborted', message: 'the request was stopped before it was answered' };
}

import type { Approval, Origin, Segment } from '../../core/bitext.ts';
import { hashOf } from '../../core/hash.ts';
import { type CodePlace, placesKey } from '../../core/inline-code.ts';
import type { Meta } from './names.ts';

/** What the metadata of a segment says, in the words of the record. */
export function metaOf(segment: Segment): Meta {
  const { split, merged } = segment;
  const base: Meta = {
    hash: segment.hash,
    ...(split ? { splitBy: split.by, splitAt: split.at } : {}),
    ...(merged ? { mergedBy: merged.by, mergedAt: merged.at } : {}),
  };
  if (segment.state === 'initial') {
    const { open } = segment;
    const meta = base;
    if (!open) return meta;
    return {
      ...meta,
      open: open.code,
      ...(open.provider === undefined ? {} : { openProvider: open.provider }),
      openMessage: open.message,
    };
  }
  const approval = segment.state === 'translated' ? undefined : segment.approval;
  return {
    ...base,
    ...metaOfOrigin(segment.origin),
    ...metaOfApproval(approval),
    targetHash: hashOfTarget(segment.target, segment.targetCodes),
  };
}

/** Tells later whether somebody changed the words or moved the markup in them. */
export function hashOfTarget(target: string, codes: readonly CodePlace[] = []): string {
  return hashOf(codes.length === 0 ? target : `${target}\u0000${placesKey(codes)}`);
}

/** Where the markup stood in a text that is kept beside the segment: `3o1 8c1`. */
export function metaOfCodes(codes: readonly CodePlace[] | undefined): Meta {
  return codes === undefined || codes.length === 0 ? {} : { codes: placesKey(codes) };
}

export function codesIn({ codes = '' }: Meta): { targetCodes?: readonly CodePlace[] } {
  const places = [...codes.matchAll(/(\d+)([ocs])(\d+)/g)].map(
    ([, at, kind, id]): CodePlace => ({ at: Number(at), kind: KINDS[kind!]!, id: id! }),
  );
  return places.length === 0 ? {} : { targetCodes: places };
}

const KINDS: Readonly<Record<string, CodePlace['kind']>> = { o: 'open', c: 'close', s: 'standalone' };

export function metaOfApproval(approval: Approval | undefined): Meta {
  return approval ? { reviewedBy: approval.by, reviewedAt: approval.at } : {};
}

export function metaOfOrigin(origin: Origin): Meta {
  switch (origin.kind) {
    case 'engine':
      return {
        origin: 'engine',
        provider: origin.provider,
        ...(origin.model === undefined ? {} : { model: origin.model }),
        at: origin.at,
        ...(origin.billed === undefined ? {} : { billed: String(origin.billed) }),
        ...(origin.cost === undefined ? {} : { cost: String(origin.cost) }),
        ...(origin.attempts === undefined ? {} : { attempts: String(origin.attempts) }),
        ...(origin.carried ? { carried: 'yes' } : {}),
        ...(origin.ms === undefined ? {} : { ms: String(origin.ms) }),
        ...(origin.after === undefined ? {} : { after: origin.after.join(' ') }),
      };
    case 'memory':
      return {
        origin: 'memory',
        score: String(origin.score),
        from: origin.from,
        ...(origin.repaired ? { repaired: 'yes' } : {}),
        at: origin.at,
      };
    case 'person':
      return { origin: 'person', by: origin.by, ...(origin.at === undefined ? {} : { at: origin.at }) };
  }
}

type EngineOrigin = Extract<Origin, { kind: 'engine' }>;
type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Undefined where the metadata does not say it, or not all of it. */
export function originIn(meta: Meta): Origin | undefined {
  const { origin, at } = meta;
  switch (origin) {
    case 'engine': {
      const { provider, model } = meta;
      if (provider === undefined || at === undefined) return undefined;
      const billed = numberIn(meta.billed);
      const cost = numberIn(meta.cost);
      const attempts = numberIn(meta.attempts);
      const ms = numberIn(meta.ms);
      const after = meta.after?.split(' ').filter(Boolean) ?? [];
      // Step by step: read for every segment of a record, and spreading would take most of its time.
      // In the order in which the run makes it: reports list it so.
      const engine: Writable<EngineOrigin> =
        model === undefined ? { kind: 'engine', provider, at } : { kind: 'engine', provider, model, at };
      if (billed !== undefined) engine.billed = billed;
      if (cost !== undefined) engine.cost = cost;
      if (attempts !== undefined) engine.attempts = attempts;
      if (meta.carried === 'yes') engine.carried = true;
      if (ms !== undefined) engine.ms = ms;
      if (after.length > 0) engine.after = after;
      return engine;
    }
    case 'memory': {
      const score = numberIn(meta.score);
      if (score === undefined || meta.from === undefined || at === undefined) return undefined;
      const repaired = meta.repaired === 'yes' ? { repaired: true as const } : {};
      return { kind: 'memory', score, from: meta.from, at, ...repaired };
    }
    case 'person':
      return meta.by === undefined ? undefined : { kind: 'person', by: meta.by, ...(at === undefined ? {} : { at }) };
    default:
      return undefined;
  }
}

export function approvalIn(meta: Meta): Approval | undefined {
  const { reviewedBy, reviewedAt } = meta;
  return reviewedBy === undefined || reviewedAt === undefined ? undefined : { by: reviewedBy, at: reviewedAt };
}

/** Where a person has set or taken away the segment's borders. */
export function bordersIn({ splitBy, splitAt, mergedBy, mergedAt }: Meta): { split?: Approval; merged?: Approval } {
  return {
    ...(splitBy === undefined || splitAt === undefined ? {} : { split: { by: splitBy, at: splitAt } }),
    ...(mergedBy === undefined || mergedAt === undefined ? {} : { merged: { by: mergedBy, at: mergedAt } }),
  };
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

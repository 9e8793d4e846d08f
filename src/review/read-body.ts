import { z } from 'zod';

/** 1 MiB. */
export const MOST_BYTES = 1 << 20;
/** Our own requests are three deep. */
const MOST_DEPTH = 8;

export class BodyFault extends Error {
  readonly status: 400 | 413;

  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

const text = z.string().max(100_000);
const id = z.string().min(1).max(64);
const check = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const key = z.string().regex(/^[0-9a-f]{16}$/);
/** A name as people write it: no controls, no marks that turn the line around. */
const by = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]+$/u);

export const editSchema = z.strictObject({
  by: by.optional(),
  target: text.optional(),
  approve: z.boolean().optional(),
  reopen: z.boolean().optional(),
  note: z.string().trim().min(1).max(4000).optional(),
  dismiss: z
    .strictObject({
      check,
      key,
      reason: z.string().trim().min(1).max(1000),
      words: z.string().min(1).max(1000).optional(),
    })
    .optional(),
  restore: z.strictObject({ check, key }).optional(),
});

export const batchSchema = z.strictObject({
  by: by.optional(),
  edits: z.array(z.strictObject({ id, etag: id, target: text })).max(20_000),
});

const place = z.number().int().min(0).max(100_000);
const seen = z.strictObject({ id, etag: id });

export const splitSchema = z.strictObject({ by: by.optional(), id, etag: id, source: place, target: place });

export const mergeSchema = z.strictObject({ by: by.optional(), seen: z.tuple([seen, seen]) });

export const undoSchema = z.strictObject({ batch: id });

export const hereSchema = z.strictObject({
  client: id,
  by: by.optional(),
  segment: id.optional(),
  since: z.number().int().min(-1),
  shape: z.number().int().min(-1).default(-1),
});

export const leaveSchema = z.strictObject({ client: id });

/** @throws BodyFault for what is too long, no JSON, too deep, or not of the form */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new BodyFault(413, 'the request is too long');
    chunks.push(chunk);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    throw new BodyFault(400, 'the request is no JSON');
  }
  if (depthOf(value) > MOST_DEPTH) throw new BodyFault(400, 'the request is too deep');
  const read = schema.safeParse(value);
  if (!read.success) throw new BodyFault(400, `not of the form: ${read.error.issues[0]?.path.join('.') ?? ''}`);
  return read.data;
}

function depthOf(value: unknown): number {
  let depth = 0;
  let level: unknown[] = [value];
  while (level.length > 0 && depth <= MOST_DEPTH) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    depth++;
  }
  return depth;
}

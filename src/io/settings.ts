import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Place, TarjumanError } from '../core/error.ts';
import { sayYamlFault } from '../core/yaml-fault.ts';
import { deliverSchema } from './deliver-settings.ts';
import { type EngineSettings, enginesSchema, limitFields } from './engine-settings.ts';
import { houseSchema } from './house-settings.ts';
import { isLanguageTag } from './language-tag.ts';
import { patternsSchema, wordsSchema } from './pattern-settings.ts';
import { outletSchema, publishSchema, severities } from './publish-settings.ts';

const language = z
  .string()
  .refine(isLanguageTag, { message: 'is no language tag such as en, ar or pt-BR' })
  .describe('A BCP 47 language tag.');

const positive = z.number().int().min(1);

/** `tarjuman.yaml`. Every key is optional; the defaults stand here and nowhere else. */
export const settingsSchema = z
  .strictObject({
    from: language.default('ar').describe('The language of the articles.'),
    to: z.array(language).min(1).default(['en']).describe('The languages to translate into.'),
    provider: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .optional()
      .describe(
        'The engine to use where the command line names none; of several, each where those before it give nothing.',
      ),
    engines: enginesSchema,
    limits: z
      .strictObject({
        requests: limitFields.requests.default(600),
        chars: limitFields.chars.default(600_000),
        perSeconds: limitFields.perSeconds.default(60),
        share: limitFields.share.default(1),
        inFlight: limitFields.inFlight.optional(),
      })
      .prefault({})
      .describe('How fast an engine may be asked; requests and characters are held together.'),
    ceiling: z
      .strictObject({
        chars: z.number().int().min(0).default(500_000).describe('Characters that one run may send.'),
        cost: z.number().min(0).default(10).describe('US dollars that one run may spend.'),
      })
      .prefault({})
      .describe('What one run may use at the most; held before the first request.'),
    waitForLock: z
      .number()
      .min(0)
      .max(86_400)
      .default(30)
      .describe('Seconds that a run waits for an article that another run is writing; 0: it says who and goes on.'),
    queue: z
      .strictObject({
        url: z
          .string()
          .min(1)
          .regex(/^rediss?:\/\/[^@]*$/, {
            message: 'is no redis:// or rediss:// address without a name and password in it',
          })
          .optional()
          .describe(
            'Hand requests to workers through this Redis or Valkey; a password belongs into TARJUMAN_QUEUE_PASSWORD.',
          ),
        desk: z.string().min(1).default('desk').describe('Whose requests they are, where several desks share a Redis.'),
        ahead: positive.max(1024).default(64).describe('Requests handed over and not yet answered, at the most.'),
        patience: positive
          .max(86_400)
          .default(300)
          .describe('Seconds that a queue that is gone, or workers that are not there, are waited for.'),
        keepDays: positive.max(90).default(7).describe('Days that Redis keeps an answer that no run comes for.'),
      })
      .prefault({})
      .describe('More than one machine; see docs/scale.md.'),
    views: z
      .array(z.enum(['html', 'tmx', 'csv', 'json']))
      .default(['html', 'tmx', 'csv', 'json'])
      .describe('Which views of a record are written beside it.'),
    lengths: z
      .partialRecord(
        z.enum(['headline', 'subheadline', 'byline', 'dateline', 'body', 'list-item', 'caption', 'cell', 'metadata']),
        z.number().int().min(1),
      )
      .default({})
      .describe('The most characters of a translation, by role: the check length-limit tells what is longer.'),
    checks: severities.describe('Severity per check; off silences it.'),
    house: houseSchema,
    patterns: patternsSchema,
    words: wordsSchema,
    dismissed: z
      .array(
        z.strictObject({
          check: z.string().min(1).describe('The check whose findings are answered.'),
          words: z.string().min(1).describe('The words that the findings point at.'),
          reason: z.string().min(1).describe('Why they are right as they stand.'),
          by: z.string().min(1).optional(),
          at: z.string().min(1).optional(),
        }),
      )
      .default([])
      .describe(
        'Findings that are right for this desk wherever these words stand; `tarjuman dismiss --desk` adds to it.',
      ),
    segmentation: z
      .strictObject({
        abbreviations: z
          .array(z.string().min(1))
          .default([])
          .describe('Words of the desk after which a full stop ends no sentence.'),
        endAt: z
          .array(z.enum(['؛', ':', '،']))
          .default([])
          .describe('Marks that end a segment besides . ! ؟ and the like.'),
        srx: z
          .string()
          .min(1)
          .optional()
          .describe('An SRX 2.0 file with the rules to split by, instead of those built in.'),
        wrapped: z.enum(['auto', 'yes', 'no']).default('auto').describe('Whether line breaks only wrap lines.'),
      })
      .prefault({}),
    memory: z
      .strictObject({
        floor: z.number().int().min(50).max(100).default(70).describe('The least score of a match that is offered.'),
        offers: z.number().int().min(0).max(20).default(3).describe('How many matches a segment is offered.'),
        penalties: z
          .record(z.string().min(1), z.number().int().min(0).max(100))
          .default({})
          .describe(
            'Taken off the score of all matches from a file or folder in memory/ (old-agency.tmx, partners/), or from the records (records). Above 0, a source is no longer trusted to fill segments.',
          ),
        reviewInContext: z
          .boolean()
          .default(false)
          .describe(
            'Text from a trusted source between the same neighbours counts as reviewed, by whoever approved it there.',
          ),
      })
      .prefault({})
      .describe('How the translation memory is used.'),
    review: z
      .strictObject({
        rounds: z.union([z.literal(1), z.literal(2)]).default(1),
        within: z
          .number()
          .positive()
          .optional()
          .describe('Hours that an article may wait for its review; the check pending-long tells when it is over.'),
      })
      .prefault({}),
    publish: publishSchema,
    outlets: z
      .record(
        z.string().regex(/^[A-Za-z0-9_-]+$/, { message: 'is no short name: letters, digits, - and _' }),
        outletSchema,
      )
      .default({})
      .describe('House styles, by a short name: how datelines are printed, whose ids and addresses articles get.'),
    deliver: deliverSchema,
  })
  .describe('Settings of Tarjuman');

export type Settings = z.output<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** The environment variables that override the limits of the settings. */
const LIMIT_VARIABLES = {
  TARJUMAN_LIMITS_REQUESTS: 'requests',
  TARJUMAN_LIMITS_CHARS: 'chars',
  TARJUMAN_LIMITS_PER_SECONDS: 'perSeconds',
  TARJUMAN_LIMITS_SHARE: 'share',
  TARJUMAN_LIMITS_IN_FLIGHT: 'inFlight',
} as const;

/**
 * @param yaml the file's text; undefined where there is no file.
 * @throws TarjumanError SETTINGS_SYNTAX or SETTINGS_INVALID with line and column.
 */
export function readSettings(
  yaml: string | undefined,
  file: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): Settings {
  const settings = yaml === undefined ? DEFAULT_SETTINGS : parseSettings(yaml, file);
  const to = [...new Set(settings.to)];
  const limits: Record<string, number> = {};
  for (const [variable, key] of Object.entries(LIMIT_VARIABLES)) {
    const value = environment[variable];
    if (value === undefined || value === '') continue;
    const parsed = settingsSchema.shape.limits.safeParse({ [key]: Number(value) });
    if (!parsed.success)
      throw new TarjumanError(
        'SETTINGS_INVALID',
        {},
        `${variable}=${value} ${describe(parsed.error.issues[0]!.message)}`,
        'set it to a number above zero, or unset it',
      );
    limits[key] = Number(value);
  }
  const told = limits as Partial<Settings['limits']>;
  return { ...settings, to, limits: { ...settings.limits, ...told }, engines: withLimits(settings.engines, told) };
}

/** The environment outranks the blocks of the engines, too. */
function withLimits(engines: EngineSettings, told: Partial<Settings['limits']>): EngineSettings {
  if (Object.keys(told).length === 0) return engines;
  return Object.fromEntries(
    Object.entries(engines).map(([id, block]) => [
      id,
      block?.limits ? { ...block, limits: { ...block.limits, ...told } } : block,
    ]),
  ) as EngineSettings;
}

function parseSettings(yaml: string, file: string): Settings {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const placeAt = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const fault = document.errors[0];
  if (fault) {
    throw new TarjumanError(
      'SETTINGS_SYNTAX',
      placeAt(fault.pos[0]),
      sayYamlFault(fault.code),
      'mend the line, or the one above it',
    );
  }
  const value = plainOf(document, file) ?? {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new TarjumanError(
      'SETTINGS_INVALID',
      placeAt(document.contents?.range?.[0]),
      'the settings are no list of «name: value»',
      'see schemas/tarjuman.schema.json, or leave the file out: every setting has a default',
    );
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const path = [...issue.path, key];
    throw new TarjumanError(
      'SETTINGS_INVALID',
      placeAt(offsetOf(document, path, true)),
      `«${path.join('.')}» is no setting`,
      `the settings here are: ${keysAt(issue.path, value).join(', ')}`,
    );
  }
  throw new TarjumanError(
    'SETTINGS_INVALID',
    placeAt(offsetOf(document, issue.path, false)),
    `«${issue.path.join('.')}» ${describe(issue.message)}`,
    'see schemas/tarjuman.schema.json, or leave it out: every setting has a default',
  );
}

function plainOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    // An alias without its anchor, or more aliases than any settings need.
    const [what] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new TarjumanError('SETTINGS_SYNTAX', { file }, what ?? '', 'write the values out, without aliases', cause);
  }
}

function describe(message: string): string {
  return message.startsWith('is ') ? message : `is wrong: ${message.replace(/^Invalid input: /, '')}`;
}

function keysAt(path: readonly PropertyKey[], value: unknown): string[] {
  let schema: unknown = settingsSchema;
  let there: unknown = value;
  for (const step of path) {
    there = (there as Record<PropertyKey, unknown>)[step];
    schema = kindOf(stepInto(schema, String(step)), there);
  }
  return Object.keys(shapeOf(schema));
}

/** The schema of an entry: of an object its own, of a record that of all. */
function stepInto(schema: unknown, step: string): unknown {
  const { valueType } = bare(schema) as { valueType?: unknown };
  return valueType ?? (shapeOf(schema) as Record<string, unknown>)[step];
}

/** Of several shapes that a `kind` tells apart, the one that `value` says it has. */
function kindOf(schema: unknown, value: unknown): unknown {
  const { options } = bare(schema) as { options?: readonly unknown[] };
  const { kind } = (value ?? {}) as { kind?: unknown };
  return options?.find((each) => (shapeOf(each) as { kind?: { value?: unknown } }).kind?.value === kind) ?? schema;
}

/** What stands in an object. */
function shapeOf(schema: unknown): object {
  return (bare(schema) as { shape?: object }).shape ?? {};
}

/** A schema without what makes it optional or gives it a default. */
function bare(schema: unknown): object {
  const { shape, unwrap } = (schema ?? {}) as { shape?: object; unwrap?: () => unknown };
  return shape || !unwrap ? ((schema ?? {}) as object) : bare(unwrap.call(schema));
}

function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true) ?? document.contents;
    if (!isMap(parent)) {
      const node = document.getIn(path.slice(0, depth), true) as Node | undefined;
      if (node?.range) return node.range[0];
      continue;
    }
    const pair = parent.items.find(
      (item) => String((item.key as { value?: unknown })?.value) === String(path[depth - 1]),
    );
    const node = (key ? pair?.key : (pair?.value ?? pair?.key)) as Node | undefined;
    if (node?.range) return node.range[0];
  }
  return undefined;
}

import { z } from 'zod';

const seconds = (most: number) =>
  z.number().positive().max(most).optional().describe('Seconds until a request is given up.');
const text = z.string().min(1);
const keyFile = (variable: string) =>
  text.optional().describe(`A file that holds the key and nothing else; ${variable} in the environment outranks it.`);
const price = z.number().min(0).max(1e6);
const positive = z.number().int().min(1);

/** `limits:`, and what an engine's block says of its own. Defaults are given where both come together. */
export const limitFields = {
  requests: positive.describe('Requests in any window of perSeconds.'),
  chars: positive.describe('Characters (code points) in any window of perSeconds.'),
  perSeconds: z.number().min(0.1).max(86_400).describe('Length of the window in seconds.'),
  share: z
    .number()
    .gt(0)
    .max(1)
    .describe('The part of requests and chars that is used, where others use the same account.'),
  inFlight: positive
    .max(256)
    .describe(
      'Requests that may be under way at once. Default 8, or a second of requests where that is more (at most 64).',
    ),
};

const limits = z
  .strictObject(limitFields)
  .partial()
  .optional()
  .describe('How fast this engine may be asked, where it is not as `limits` says.');

/**
 * `engines:` of `tarjuman.yaml`, a block for each. Shapes only: what a value may be is looked at by the engine itself when it is used, and
 * the environment outranks all of it. No key can stand here: a settings file is shared, a key is not.
 */
export const enginesSchema = z
  .strictObject({
    google: z
      .strictObject({
        limits,
        credentials: text.optional().describe("A service account's key file."),
        project: text.optional().describe('The project that is billed.'),
        location: text.optional().describe('global or a region; a glossary and a custom model need theirs.'),
        endpoint: text.optional().describe('host:port, e.g. translate-eu.googleapis.com:443.'),
        model: text.optional().describe('nmt, translation-llm, the id of a custom model, or a full name.'),
        glossary: text
          .optional()
          .describe(
            'glossary.yaml: the one that `tarjuman glossary push google` makes of it. Else an id or a full name.',
          ),
        desk: text.optional().describe('Whose glossaries they are, where several desks share a project.'),
        bucket: text.optional().describe('Cloud Storage folder for `glossary push`: gs://bucket/folder.'),
        labels: z.record(z.string(), z.string()).optional().describe('Labels for the bill.'),
        timeout: seconds(600),
      })
      .optional()
      .describe('Google Cloud Translation v3.'),
    deepl: z
      .strictObject({
        limits,
        keyFile: keyFile('DEEPL_AUTH_KEY'),
        server: text.optional().describe('Another address.'),
        formality: z.enum(['default', 'prefer_more', 'prefer_less']).optional(),
        model: z.enum(['quality_optimized', 'prefer_quality_optimized', 'latency_optimized']).optional(),
        glossary: text
          .optional()
          .describe('glossary.yaml (default): made of it where DeepL has glossaries for the pair. none, or an id.'),
        desk: text.optional().describe('Whose glossaries they are, where several desks share an account.'),
        english: z.enum(['en-US', 'en-GB']).optional().describe('Which English en means.'),
        context: z.boolean().optional().describe('Whether the neighbouring sentences go along.'),
        timeout: seconds(300),
      })
      .optional()
      .describe('DeepL.'),
    libretranslate: z
      .strictObject({
        limits,
        keyFile: keyFile('LIBRETRANSLATE_API_KEY'),
        url: text.optional().describe('The server.'),
        names: z.enum(['span', 'plain']).optional().describe('Whether names go marked in HTML.'),
        price: price.optional().describe('US dollars for a million characters.'),
        timeout: seconds(300),
      })
      .optional()
      .describe('LibreTranslate.'),
    openai: z
      .strictObject({
        limits,
        keyFile: keyFile('OPENAI_API_KEY'),
        url: text.optional().describe('The address in front of /chat/completions.'),
        model: text.optional().describe('The model, as the service calls it.'),
        style: text.max(2000).optional().describe("The desk's wishes in words."),
        price: z
          .strictObject({ input: price, output: price })
          .optional()
          .describe('US dollars for a million tokens in and out.'),
        maxTokens: z.number().int().min(16).max(1_000_000).optional().describe('Tokens of an answer, at the most.'),
        timeout: seconds(300),
      })
      .optional()
      .describe('A language model behind an OpenAI-compatible API.'),
    local: z
      .strictObject({
        limits,
        models: text.optional().describe('The folder of models.'),
        workers: z.number().int().min(1).max(64).optional().describe('Engines at once, each with one processor core.'),
      })
      .optional()
      .describe("Mozilla's engine on this machine."),
  })
  .prefault({})
  .describe('A block for each engine; the environment outranks it.');

export type EngineSettings = z.output<typeof enginesSchema>;

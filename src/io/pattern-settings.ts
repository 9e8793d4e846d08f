import { z } from 'zod';

const expression = z
  .string()
  .min(1)
  .refine(
    (text) => {
      try {
        return Boolean(new RegExp(text, 'u'));
      } catch {
        return false;
      }
    },
    { message: 'is no regular expression' },
  );

/** `words` in tarjuman.yaml; see core/house.ts. */
export const wordsSchema = z
  .strictObject({
    keep: z.array(z.string().min(1)).default([]).describe('Words that stay as they are in every language.'),
    translate: z.array(z.string().min(1)).default([]).describe('Words that may not survive in a translation.'),
  })
  .prefault({})
  .describe('Words that the desk never translates, and words that it always does.');

/** `patterns` in tarjuman.yaml; see core/house.ts. */
export const patternsSchema = z
  .array(
    z
      .strictObject({
        source: expression.optional().describe('What the source must have for the rule to count.'),
        target: expression.optional().describe('What the target must not have; with missing: what it must have.'),
        missing: z.boolean().optional().describe('Tell where the target lacks what target looks for.'),
        message: z.string().min(1).describe('What the finding says.'),
        severity: z.enum(['error', 'warning', 'info']).optional().describe('Default: warning.'),
      })
      .refine(({ source, target }) => source !== undefined || target !== undefined, {
        message: 'looks for nothing: it needs source or target',
      })
      .refine(({ missing, target }) => !missing || target !== undefined, {
        message: 'needs target: what is it that is missing?',
      }),
  )
  .default([])
  .describe('Regular expressions that the check desk-patterns looks for.');

import { z } from 'zod';

/** `house` in tarjuman.yaml and in an entry of `outlets`; see core/house.ts. */
export const houseSchema = z
  .strictObject({
    quotes: z.enum(['curly', 'straight']).optional().describe('Quotation marks and apostrophes.'),
    percent: z.enum(['%', 'percent', 'per cent']).optional().describe('How shares are written behind figures.'),
    numerals: z.literal('words').optional().describe('One to nine in words, from 10 on in figures.'),
    ellipsis: z.enum(['…', '...']).optional(),
    dash: z.enum(['em', 'spaced-em', 'spaced-en']).optional().describe('word—word, word — word or word – word.'),
    months: z.enum(['ap', 'reuters', 'full']).optional().describe('Months beside a day: Sept. 5, Sept 5, September 5.'),
    titles: z.literal('lower').optional().describe('Small letters where no name follows: the president.'),
    courtesy: z.literal('none').optional().describe('No Mr, Mrs or Ms in front of names.'),
  })
  .prefault({})
  .describe(
    'House style of English text: what `check` tells, and `fix` puts right. A rule that is not set says nothing.',
  );

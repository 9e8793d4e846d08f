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
    al: z.literal('lower').optional().describe('The article of Arabic names in small letters: Bashar al-Assad.'),
    opening: z.literal('words').optional().describe('No sentence begins with a figure.'),
    spelling: z.enum(['american', 'british']).optional().describe('defense or defence.'),
    headlines: z.enum(['sentence', 'title']).optional().describe('Capitals of headlines.'),
    headlineQuotes: z.literal('single').optional().describe('Single quotation marks in headlines.'),
    tense: z.literal('present').optional().describe('Headlines tell in the present.'),
    dates: z.enum(['month-first', 'day-first']).optional().describe('May 5, 2021 or 5 May 2021.'),
    clock: z.enum(['12', '24']).optional().describe('3:30 p.m. or 15:30.'),
    zone: z.enum(['GMT', 'UTC']).optional().describe('What universal time is called.'),
  })
  .prefault({})
  .describe(
    'House style of English text: what `check` tells, and `fix` puts right. A rule that is not set says nothing.',
  );

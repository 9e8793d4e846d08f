import { z } from 'zod';
import { houseSchema } from './house-settings.ts';

const text = z.string().min(1);

/** Values of IPTC's vocabulary of digital source types that may tell how a translated text came to be. */
export const SOURCE_TYPES = [
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
  'humanEdits',
  'minorHumanEdits',
  'digitalCreation',
  'none',
] as const;

/** What a copy may say about how it was made. */
export const MADE_PARTS = ['machine', 'engine', 'reviewer', 'date'] as const;

const web = z.string().regex(/^https?:\/\/[^\s]+$/, { message: 'is no https:// address' });

/** By check id; `off` silences a check. */
export const severities = z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({});

export const outletSchema = z
  .strictObject({
    name: text.optional().describe('The name of the publisher, as copies print it.'),
    desk: text.optional().describe('The desk that answers for the translation; default: the name.'),
    agency: text.optional().describe('The agency in datelines, where it is not the one of the source.'),
    dateline: text
      .optional()
      .describe(
        'How datelines are printed: keep (as translated), ap, reuters, agency, or a template of {place} {PLACE} {country} {day} {month} {year} {agency}; what stands in [ ] goes where a value in it is missing.',
      ),
    months: z
      .enum(['ap', 'reuters', 'full'])
      .optional()
      .describe('How months are written in datelines; default: what goes with the dateline, else full.'),
    standAlone: z
      .array(text)
      .optional()
      .describe('Cities that stand in a dateline without their country; default: the list of the AP.'),
    domain: z
      .string()
      .regex(/^[a-z0-9.-]+$/, { message: 'is no domain name such as desk.example' })
      .optional()
      .describe('A domain name of the publisher: ids of articles begin with it.'),
    since: z
      .string()
      .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, { message: 'is no year or date' })
      .default('2026')
      .describe('A year or date on which the domain was the publisher’s (RFC 4151); never change it.'),
    url: web.optional().describe('The public address of an article, with {lang} and {slug}.'),
    site: web.optional().describe('The address of the site, for feeds.'),
    rights: z
      .strictObject({ holder: text.optional(), notice: text.optional(), usage: text.optional() })
      .optional()
      .describe('Copyright of articles that name none of their own.'),
    checks: severities.describe('Severities of checks for this outlet, above those of the desk.'),
    house: houseSchema.describe('Rules of form for this outlet, above those of the desk.'),
  })
  .describe('A house style.');

export const publishSchema = z
  .strictObject({
    outlet: text.optional().describe('The entry of outlets whose style copies take where the command names none.'),
    feedItems: z.number().int().min(1).max(1000).default(50).describe('Articles that a feed lists, the newest first.'),
    made: z
      .strictObject({
        say: z
          .array(z.enum(MADE_PARTS))
          .default([...MADE_PARTS])
          .describe('What copies say about how they were made; [] says nothing.'),
        sourceType: z
          .strictObject({
            machine: z.enum(SOURCE_TYPES).default('trainedAlgorithmicMedia'),
            reviewed: z.enum(SOURCE_TYPES).default('compositeWithTrainedAlgorithmicMedia'),
          })
          .prefault({})
          .describe('IPTC’s digital source type of machine text as it came, and of machine text that people approved.'),
      })
      .prefault({})
      .describe('How copies say that a machine translated them and who answers for them.'),
  })
  .prefault({})
  .describe('Publisher copies; see docs/publishing.md.');

export type Outlet = z.output<typeof outletSchema>;
export type PublishSettings = z.output<typeof publishSchema>;

export const NO_OUTLET: Outlet = outletSchema.parse({});

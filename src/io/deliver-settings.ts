import { z } from 'zod';
import { isLanguageTag } from './language-tag.ts';

const text = z.string().min(1);

/** What every target may say, whatever it is. */
const common = {
  outlet: text.optional().describe('Whose copies go there: an entry of outlets; default: those of the desk itself.'),
  languages: z
    .array(z.string().refine(isLanguageTag, { message: 'is no language tag such as en, ar or pt-BR' }))
    .min(1)
    .optional()
    .describe('Which languages go there; default: all.'),
  withheld: z
    .boolean()
    .default(false)
    .describe('Whether copies that nobody has approved yet go there, too; they say so themselves.'),
  embargoed: z
    .boolean()
    .default(false)
    .describe('Whether copies go there before their embargo ends; they say so themselves.'),
};

/** What goes to a place that holds files. */
const files = {
  ...common,
  copies: z
    .array(text)
    .min(1)
    .optional()
    .describe('Which formats go there, by their ids (html, ninjs, docx …); default: all. The manifest always goes.'),
  feeds: z.boolean().default(false).describe('Whether the feeds of each language go there, too.'),
  layout: z
    .string()
    .refine((layout) => ['{lang}', '{slug}', '{file}'].every((part) => layout.split(part).length === 2), {
      message: 'is no layout: it needs {lang}, {slug} and {file}, each once',
    })
    .refine((layout) => layout.split('/').every((part) => part !== '' && part !== '.' && part !== '..'), {
      message: 'is no layout: it is a relative path without «.» and «..»',
    })
    .default('{lang}/{slug}/{file}')
    .describe('Where each file goes there.'),
};

const seconds = z.number().int().min(1).max(600);

const folderTarget = z.strictObject({
  kind: z.literal('folder'),
  path: text.describe('The folder; a relative path starts at the desk.'),
  ...files,
});

const webhookTarget = z.strictObject({
  kind: z.literal('webhook'),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/, { message: 'is no http:// or https:// address without a name and password in it' })
    .describe('Where messages are posted: https://, or http:// on this machine.'),
  insecure: z.boolean().default(false).describe('Whether http:// is allowed to another machine.'),
  copies: z
    .array(text)
    .default(['ninjs'])
    .describe('Which formats a message carries, by their ids; [] for the manifest alone.'),
  timeout: seconds.default(30).describe('Seconds that an answer is waited for.'),
  ...common,
});

const s3Target = z.strictObject({
  kind: z.literal('s3'),
  endpoint: z
    .string()
    .regex(/^https?:\/\/[^\s@/]+\/?$/, { message: 'is no address such as https://s3.eu-central-1.amazonaws.com' })
    .describe('The address of the service, without the bucket.'),
  insecure: z.boolean().default(false).describe('Whether http:// is allowed to another machine.'),
  bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'is no name of a bucket' }),
  region: text.default('us-east-1'),
  prefix: z
    .string()
    .regex(/^[^/].*[^/]$|^[^/]$/, { message: 'is no prefix: leave out the slashes at its ends' })
    .optional()
    .describe('What keys begin with, without slashes at its ends.'),
  pathStyle: z
    .boolean()
    .default(true)
    .describe('Whether the bucket is part of the path (most services) or of the host’s name.'),
  timeout: seconds.default(60).describe('Seconds that an answer is waited for.'),
  ...files,
});

const sftpTarget = z.strictObject({
  kind: z.literal('sftp'),
  host: text,
  port: z.number().int().min(1).max(65_535).default(22),
  user: text,
  path: text.describe('The folder there; a relative path starts where the server puts the user.'),
  hostKeys: z
    .array(
      z
        .string()
        .regex(/^SHA256:[A-Za-z0-9+/]{43}$/, { message: 'is no fingerprint such as ssh-keygen -l prints: SHA256:…' }),
    )
    .min(1)
    .describe('Fingerprints of the server’s keys; another server is not spoken to.'),
  timeout: seconds.default(30).describe('Seconds that the server is waited for.'),
  ...files,
});

export const targetSchema = z.discriminatedUnion('kind', [folderTarget, webhookTarget, s3Target, sftpTarget]);

export const deliverSchema = z
  .record(z.string().regex(/^[A-Za-z0-9_-]+$/, { message: 'is no short name: letters, digits, - and _' }), targetSchema)
  .default({})
  .describe('Where copies go, by a short name; secrets come from the environment. See docs/delivery.md.');

export type TargetSettings = z.output<typeof targetSchema>;
export type FolderSettings = z.output<typeof folderTarget>;
export type WebhookSettings = z.output<typeof webhookTarget>;
export type S3Settings = z.output<typeof s3Target>;
export type SftpSettings = z.output<typeof sftpTarget>;
/** Targets that hold files. */
export type StoreSettings = FolderSettings | S3Settings | SftpSettings;

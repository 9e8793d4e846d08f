import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { TarjumanError } from '../core/error.ts';
import { sayYamlFault } from '../core/yaml-fault.ts';

const text = z.string().trim().min(1);

/** One text for all languages, or one for each: `{ en: Damascus, ar: دمشق }`. */
const said = z.union([text, z.record(z.string(), text)]);

const web = z.string().regex(/^https?:\/\/[^\s]+$/, { message: 'is no https:// address' });

/** A day or a moment; YAML gives a date that stands unquoted as text, too. A moment says its offset. */
const moment = z.string().regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))$/, {
  message: 'is no moment such as 2026-02-03T10:00:00Z or 2026-02-03T13:00:00+03:00',
});
const day = z.iso.date({ message: 'is no day such as 2026-02-03' });

const named = z.union([
  text,
  z.strictObject({
    name: said,
    uri: text.optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .optional(),
  }),
]);

const schema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9+.-]*:[!-~]+$/, { message: 'is no URI such as urn:newsml:desk.example:20260203:port' })
      .optional()
      .describe('The id of the article in all languages; each language adds its own.'),
    version: z.int().min(1).optional().describe('The version of the source; counted where it is absent.'),
    title: said.optional().describe('A title for the desk, not for print.'),
    slugline: text.optional(),
    byline: said.optional(),
    agencies: z.array(said).optional(),
    dateline: z
      .strictObject({ place: said.optional(), country: said.optional(), date: day.optional() })
      .optional()
      .describe('Where and when, as datelines are printed from it.'),
    summary: said.optional(),
    subjects: z.array(named).optional(),
    keywords: z.array(text).optional(),
    people: z.array(named).optional(),
    places: z.array(named).optional(),
    organisations: z.array(named).optional(),
    urgency: z.int().min(1).max(9).optional().describe('1 is the most urgent.'),
    created: moment.optional(),
    embargo: moment.optional().describe('Nothing goes out before.'),
    rights: z.strictObject({ holder: said.optional(), notice: said.optional(), usage: said.optional() }).optional(),
    note: said.optional().describe('For editors.'),
    url: web.optional().describe('The page of the source.'),
    urls: z.record(z.string(), web).optional().describe('The pages of the translations, by language.'),
  })
  .describe('What stands beside an article of Tarjuman: <slug>.yaml');

/** The JSON Schema of side files, for editors. */
export function sideFileJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}

/** What `<slug>.yaml` beside an article says about it. See docs/publishing.md. */
export type SideFile = Readonly<z.output<typeof schema>>;
export type Said = z.output<typeof said>;
export type NamedEntry = z.output<typeof named>;

/** @throws TarjumanError INPUT_FORMAT with line and column */
export function readSideFile(yaml: string, file: string): SideFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  const fail = (offset: number | undefined, message: string): never => {
    const at = offset === undefined ? undefined : lines.linePos(offset);
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file, ...(at ? { line: at.line, column: at.col } : {}) },
      message,
      `mend it, or take the file away; the keys are: ${Object.keys(schema.shape).join(', ')}`,
    );
  };
  const fault = document.errors[0];
  if (fault) fail(fault.pos[0], sayYamlFault(fault.code));
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (cause) {
    fail(undefined, (cause as Error).message.split('\n')[0] ?? '');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const strange = issue.code === 'unrecognized_keys' ? issue.keys[0]! : undefined;
  const path = strange === undefined ? issue.path : [...issue.path, strange];
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find((item) => String((item.key as { value?: unknown }).value) === String(path.at(-1)))
    : undefined;
  const offset = (pair?.key as { range?: readonly number[] } | undefined)?.range?.[0] ?? document.contents?.range?.[0];
  return fail(
    offset,
    strange === undefined
      ? `«${path.join('.')}» ${issue.message.startsWith('is ') ? issue.message : `is wrong: ${issue.message.replace(/^Invalid input: /, '')}`}`
      : `«${path.join('.')}» is nothing that is known about an article`,
  );
}

/** What it says in a language: that of the tag, of its base, else the text for all; undefined where there is none. */
export function inLanguage(what: Said | undefined, language: string): string | undefined {
  if (what === undefined || typeof what === 'string') return what;
  for (let tag = language; ; tag = tag.slice(0, tag.lastIndexOf('-'))) {
    if (Object.hasOwn(what, tag)) return what[tag];
    if (!tag.includes('-')) return undefined;
  }
}

import { resolve } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import type { ReadGlossary } from '../glossary/finish-glossary.ts';
import type { GlossaryFinding } from '../glossary/glossary.ts';
import { EMPTY_GLOSSARY } from '../glossary/glossary.ts';
import type { Matcher } from '../glossary/matcher.ts';
import { decodeText } from '../io/decode-text.ts';
import { defaultSettings } from '../io/default-settings.ts';
import { isLanguageTag } from '../io/language-tag.ts';
import type { Settings } from '../io/settings.ts';
import { type Desk, stateFolder } from '../pipeline/desk.ts';
import type { ReadRules } from '../pipeline/read-article.ts';
import type { SrxRules } from '../text/split-srx.ts';
import { productBuild, productVersion } from './product-version.ts';
import type { Terminal } from './terminal.ts';

/** Options that say where a desk's things lie; the same for every command. */
export interface DeskOptions {
  readonly settings?: string;
  readonly glossary?: string;
  readonly out?: string;
  readonly to?: string;
}

/** What a desk is read through. */
export type Place = Pick<Terminal, 'cwd' | 'env' | 'files' | 'clock' | 'stayLean'>;

export interface OpenDesk {
  readonly desk: Desk;
  readonly glossaryFindings: readonly GlossaryFinding[];
}

/**
 * The desk of the working folder: `tarjuman.yaml` and `glossary.yaml` there, or the files that options name.
 * A default file that is missing is fine; a named one that is missing is an error.
 */
export async function openDesk(terminal: Place, options: DeskOptions): Promise<OpenDesk> {
  terminal.stayLean?.();
  const settings = await loadSettings(terminal, options.settings, true);
  const { glossary, findings } = await loadGlossary(terminal, options.glossary, true);
  const { createMatcher } = await import('../glossary/matcher.ts');
  // Not before a text asks for it: to index a glossary takes a while.
  let matcher: Matcher | undefined;
  const languages = options.to === undefined ? settings.to : languagesOf(options.to);
  const same = languages.find((tag) => tag.toLowerCase() === settings.from.toLowerCase());
  if (same !== undefined)
    throw new TarjumanError(
      'USAGE',
      {},
      `${same} is the language that articles come in`,
      'name other languages with --to, or set «from:» and «to:» in tarjuman.yaml',
    );
  return {
    desk: {
      root: terminal.cwd,
      sources: resolve(terminal.cwd, 'source-texts'),
      out: resolve(terminal.cwd, options.out ?? 'translations'),
      rules: await loadRules(terminal, settings),
      settings: { ...settings, to: languages },
      glossary,
      match(text) {
        matcher ??= createMatcher(glossary);
        return matcher.match(text);
      },
      files: terminal.files,
      clock: terminal.clock,
      version: productVersion(),
      ...productBuild(),
    },
    glossaryFindings: findings,
  };
}

/** How the variables begin that outrank settings. */
const LIMITS = 'TARJUMAN_LIMITS_';

/** @param useDefault whether `tarjuman.yaml` of the working folder is read where no file is named; batch forms read named files only. */
export async function loadSettings(terminal: Place, named: string | undefined, useDefault: boolean): Promise<Settings> {
  const file = named ?? (useDefault ? 'tarjuman.yaml' : undefined);
  if (file === undefined) return defaultSettings();
  const yaml = await loadText(terminal, file, named !== undefined);
  if (yaml === undefined && !Object.keys(terminal.env).some((name) => name.startsWith(LIMITS)))
    return defaultSettings();
  const { readSettings } = await import('../io/settings.ts');
  return readSettings(yaml, file, terminal.env);
}

/** @param srx a file named on the command line, instead of that of the settings */
export async function loadRules(terminal: Place, settings: Settings, srx?: string): Promise<ReadRules> {
  const { abbreviations, endAt, wrapped, srx: usual } = settings.segmentation;
  const file = srx ?? usual;
  const rules = { language: settings.from, abbreviations, endAt, wrapped };
  if (file === undefined) return rules;
  const bytes = await loadBytes(terminal, file, true);
  const [{ readSrx, requireLanguage }, { RanAway }, { decodeXml }, { withinTime }] = await Promise.all([
    import('../text/read-srx.ts'),
    import('../text/split-srx.ts'),
    import('../io/decode-xml.ts'),
    import('../io/within-time.ts'),
  ]);
  const read = readSrx(decodeXml(bytes!, file), file);
  requireLanguage(read, settings.from);
  const within: SrxRules['within'] = (work, length) =>
    withinTime(PARAGRAPH_MS + length / CHARACTERS_A_MS, work, () => new RanAway());
  return { ...rules, srx: { ...read, within } };
}

/** How long rules may take for a paragraph: five hundred need some three seconds for a million characters. */
const PARAGRAPH_MS = 3000;
const CHARACTERS_A_MS = 50;

/** @param read how the file is read: `readGlossary`, or for the command that finds its faults `inspectGlossary` */
export async function loadGlossary(
  terminal: Place,
  named: string | undefined,
  useDefault: boolean,
  read?: (yaml: string, file: string) => ReadGlossary,
): Promise<ReadGlossary> {
  const file = named ?? (useDefault ? 'glossary.yaml' : undefined);
  const bytes = file === undefined ? undefined : await loadBytes(terminal, file, named !== undefined);
  if (file === undefined || bytes === undefined) return { glossary: EMPTY_GLOSSARY, findings: [] };
  if (read !== undefined) return read(decodeText(bytes, file).text, file);
  const { keepGlossary } = await import('../pipeline/glossary-cache.ts');
  const keeper = { folder: stateFolder({ root: terminal.cwd }), files: terminal.files, ...productBuild() };
  const path = resolve(terminal.cwd, file);
  return keepGlossary(keeper, { bytes, file, path }, async () => {
    const { readLargeGlossary } = await import('../glossary/read-large-glossary.ts');
    const plain = readLargeGlossary(bytes, file);
    if (plain !== undefined) return plain;
    const { readGlossary } = await import('../glossary/read-glossary.ts');
    return readGlossary(decodeText(bytes, file).text, file);
  });
}

async function loadText(terminal: Place, file: string, mustBeThere: boolean): Promise<string | undefined> {
  const bytes = await loadBytes(terminal, file, mustBeThere);
  return bytes && decodeText(bytes, file).text;
}

async function loadBytes(terminal: Place, file: string, mustBeThere: boolean): Promise<Uint8Array | undefined> {
  const bytes = await terminal.files.readIfThere(resolve(terminal.cwd, file));
  if (bytes) return bytes;
  if (mustBeThere) throw new TarjumanError('INPUT_MISSING', { file }, 'there is no such file', 'check the path');
  return undefined;
}

/** @throws TarjumanError USAGE */
export function languagesOf(list: string): string[] {
  const languages = list.split(',').map((tag) => tag.trim());
  for (const tag of languages)
    if (!isLanguageTag(tag))
      throw new TarjumanError(
        'USAGE',
        {},
        `--to ${list}: «${tag}» is no language tag`,
        'give tags such as en or en,fr',
      );
  return [...new Set(languages)];
}

import { TarjumanError } from '../core/error.ts';
import { nativeEntries } from '../glossary/native-entries.ts';
import type { Desk } from '../pipeline/desk.ts';
import type { Provider } from '../providers/contract.ts';
import type { DeskNames } from '../providers/desk-glossary.ts';
import { defaultProvider, findProvider, type ProviderEntry } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { ensureModels } from './ensure-model.ts';
import type { Call } from './run.ts';

/** Which engines a run would use, the preferred one first, and how they are opened. */
export interface RunEngines {
  /** One other than the mock would be asked. */
  readonly real: boolean;
  /**
   * Sets them up. Of several, those that cannot be are left out and said; where none can, that of the first is thrown.
   * @throws TarjumanError ENGINE_SETTINGS and the like
   */
  open(): Promise<readonly Provider[]>;
}

export interface RunEnginesOptions {
  /** `--provider`: ids with commas between them. */
  readonly provider?: string;
  readonly dryRun?: boolean;
  readonly frozen?: boolean;
  readonly allowDownload?: boolean;
}

/** @param notice a line for people; @throws TarjumanError USAGE for an engine that there is not */
export function runEngines(
  call: Call,
  { settings, glossary }: Pick<Desk, 'settings' | 'glossary'>,
  options: RunEnginesOptions,
  notice: (line: string) => void,
): RunEngines {
  const { terminal, say } = call;
  const config = engineConfig(settings, terminal);
  const told = engineIds(options.provider ?? settings.provider ?? defaultProvider(terminal.env, config));
  const named = told.length > 0;
  // Without an account the local engine is what is left, as soon as its model may be brought.
  const ids = named ? told : options.allowDownload || terminal.ask ? ['local'] : [];
  const entries = ids.map(findProvider);

  async function open(entry: ProviderEntry): Promise<Provider | undefined> {
    if (entry.id === 'local' && !options.dryRun && !options.frozen)
      await ensureModels(call, config, {
        from: settings.from,
        to: settings.to,
        allowed: options.allowDownload === true,
      });
    if (!named && !entry.isConfigured(terminal.env, config)) return undefined;
    const names: DeskNames = (pair) => nativeEntries(glossary, pair.to);
    return entry.create({
      env: terminal.env,
      config,
      clock: terminal.clock,
      names,
      onNotice: (line) => notice(say.message(line)),
    });
  }

  return {
    real: entries.some(({ id }) => id !== 'mock') && (named || options.allowDownload === true),
    async open() {
      const opened: Provider[] = [];
      const faults: TarjumanError[] = [];
      for (const entry of entries) {
        try {
          const provider = await open(entry);
          if (provider) opened.push(provider);
        } catch (error) {
          if (!(error instanceof TarjumanError)) throw error;
          faults.push(error);
          if (entries.length > 1)
            notice(say('cli:leftOut', { provider: entry.id, reason: say.message(error.message) }));
        }
      }
      if (opened.length === 0 && faults[0]) throw faults[0];
      return opened;
    },
  };
}

/** `google, deepl` or a list; each once, in that order. */
export function engineIds(told: string | readonly string[] | undefined): string[] {
  const parts = (typeof told === 'string' ? [told] : (told ?? [])).flatMap((one) => one.split(','));
  return [...new Set(parts.map((id) => id.trim()).filter((id) => id !== ''))];
}

import { defaultProvider, findProvider, PROVIDER_IDS } from '../providers/registry.ts';
import { engineConfig } from './engine-config.ts';
import { loadSettings } from './open-desk.ts';
import type { Call } from './run.ts';
import { engineIds } from './run-engines.ts';
import { EXIT } from './terminal.ts';

/** `providers`: the engines, what each needs, and which are set up here. */
export async function providers(
  { terminal, say }: Call,
  _args: readonly string[],
  options: { readonly json?: boolean; readonly settings?: string },
): Promise<number> {
  const settings = await loadSettings(terminal, options.settings, true);
  const config = engineConfig(settings, terminal);
  const preferred = engineIds(settings.provider ?? defaultProvider(terminal.env, config));
  const rows = PROVIDER_IDS.map((id) => {
    const { summary, needs, isConfigured } = findProvider(id);
    return { id, summary, needs, configured: isConfigured(terminal.env, config), default: preferred.includes(id) };
  });
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  else
    for (const row of rows) {
      const state = say(row.configured ? 'cli:providers.ready' : 'cli:providers.missing', {
        needs: row.needs.map((need) => say.message(need)).join(`${say('cli:comma')} `),
      });
      terminal.err(
        `${row.id}  ${say.message(row.summary)}  (${state}${row.default ? `; ${say('cli:providers.default')}` : ''})\n`,
      );
    }
  return EXIT.done;
}

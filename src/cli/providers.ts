import { defaultProvider, findProvider, PROVIDER_IDS } from '../providers/registry.ts';
import type { Call } from './run.ts';
import { EXIT } from './terminal.ts';

/** `providers`: the engines, what each needs, and which are set up here. */
export async function providers(
  { terminal, say }: Call,
  _args: readonly string[],
  options: { json?: boolean },
): Promise<number> {
  const preferred = defaultProvider(terminal.env);
  const rows = PROVIDER_IDS.map((id) => {
    const { summary, needs, isConfigured } = findProvider(id);
    return { id, summary, needs, configured: isConfigured(terminal.env), default: id === preferred };
  });
  if (options.json) await terminal.out(`${JSON.stringify(rows)}\n`);
  else
    for (const row of rows) {
      const state = say(row.configured ? 'cli:providers.ready' : 'cli:providers.missing', {
        needs: row.needs.join(', '),
      });
      terminal.err(`${row.id}  ${row.summary}  (${state}${row.default ? `; ${say('cli:providers.default')}` : ''})\n`);
    }
  return EXIT.done;
}

import { resolve } from 'node:path';
import { modelFolder } from '../providers/local-settings.ts';
import type { ProviderConfig } from '../providers/registry.ts';
import { megabytesOf, pullPair } from './models.ts';
import type { Call } from './run.ts';

/**
 * Before the local engine is opened: brings the models that are missing for the languages at hand, where the user has allowed it
 * (`--allow-download`) or says yes at the terminal. Does nothing where nobody can be asked: opening the engine then says what to do.
 */
export async function ensureModels(
  call: Call,
  config: ProviderConfig,
  wanted: { readonly from: string; readonly to: readonly string[]; readonly allowed: boolean },
): Promise<void> {
  const { terminal, say } = call;
  const named = modelFolder(terminal.env, config.local);
  if (named === undefined) return;
  const [{ readLocks }, { placeModel }] = await Promise.all([
    import('../providers/local/models-lock.ts'),
    import('../providers/local/model-folder.ts'),
  ]);
  const folder = resolve(terminal.cwd, named);
  const locks = readLocks(folder);
  for (const to of wanted.to) {
    const pair = `${wanted.from}-${to}`;
    const lock = locks.get(pair);
    if (!lock || 'placed' in placeModel(folder, lock)) continue;
    const size = megabytesOf(lock);
    if (!wanted.allowed) {
      if (!terminal.ask) continue;
      const answer = await terminal.ask(say('cli:models.ask', { pair, size, licence: lock.licence, folder }));
      if (!/^\s*(y|yes|j|ن|نعم)\s*$/iu.test(answer)) continue;
    }
    await pullPair(call, pair, config);
  }
}

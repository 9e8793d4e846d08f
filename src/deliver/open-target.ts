import type { Files } from '../core/ports.ts';
import type { StoreSettings, TargetSettings } from '../io/deliver-settings.ts';
import { openFolder } from './folder.ts';
import { markOf, partOf, placeOf } from './plan.ts';
import { putSet, type Store } from './store.ts';
import type { Target } from './target.ts';
import type { WebhookPorts } from './webhook.ts';

export interface TargetPorts extends WebhookPorts {
  readonly files: Files;
  /** The desk's folder. */
  readonly root: string;
}

/** A target of the settings, ready to be spoken to; nothing is said yet. @throws TarjumanError DELIVERY_SETTINGS, INPUT_MISSING */
export async function openTarget(name: string, settings: TargetSettings, ports: TargetPorts): Promise<Target> {
  const place = placeOf(settings, ports.root);
  const common = { name, place, markOf: (set: Parameters<Target['markOf']>[0]) => markOf(settings, set) };
  if (settings.kind === 'webhook') {
    const { openWebhook } = await import('./webhook.ts');
    const post = openWebhook(name, settings, ports);
    return { ...common, send: (set, _, signal) => post(set, signal), async close() {} };
  }
  const store = await openStore(name, settings, ports);
  return {
    ...common,
    send: (set, ledger, signal) => putSet(store, set, partOf(settings, set), { ledger, place, signal }),
    close: () => store.close(),
  };
}

async function openStore(name: string, settings: StoreSettings, ports: TargetPorts): Promise<Store> {
  const { env, files, root, clock } = ports;
  switch (settings.kind) {
    case 'folder':
      return openFolder(settings, root, files);
    case 's3':
      return (await import('./s3.ts')).openS3(name, settings, env, clock);
    case 'sftp':
      return (await import('./sftp.ts')).openSftp(name, settings, env, files);
  }
}

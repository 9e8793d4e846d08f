import { resolve } from 'node:path';
import { sha256 } from '../core/hash.ts';
import type { TargetSettings } from '../io/deliver-settings.ts';
import type { CopySet, SetFile } from './copy-set.ts';

/** What the ledger knows a place by: it changes with the address and not with the target's name. A hash, since an address may hold a secret. */
export function placeOf(settings: TargetSettings, root: string): string {
  return sha256(JSON.stringify([settings.kind, ...addressOf(settings, root)]));
}

function addressOf(settings: TargetSettings, root: string): readonly string[] {
  switch (settings.kind) {
    case 'folder':
      return [resolve(root, settings.path)];
    case 'webhook':
      return [new URL(settings.url).href];
    case 's3':
      return [new URL(settings.endpoint).origin, settings.bucket, settings.prefix ?? ''];
    case 'sftp':
      return [`${settings.user}@${settings.host}:${settings.port}`, settings.path];
  }
}

/** What of a set goes to a target, in order, and where. Manifest and feeds always go. */
export function partOf(settings: TargetSettings, set: CopySet): { readonly file: SetFile; readonly path: string }[] {
  const { copies } = settings;
  const files = set.files.filter(({ format }) => format === undefined || !copies || copies.includes(format));
  const layout = settings.kind === 'webhook' ? '{file}' : settings.layout;
  return files.map((file) => ({ file, path: pathIn(layout, set, file.name) }));
}

function pathIn(layout: string, { language, slug }: CopySet, file: string): string {
  // Feeds lie beside the articles of their language.
  const filled = slug === undefined ? layout.replace('{slug}/', '').replace('{slug}', '') : layout;
  const parts: Readonly<Record<string, string>> = { lang: language, slug: slug ?? '', file };
  return filled.replace(/\{(lang|slug|file)\}/g, (_, part: string) => parts[part] ?? '');
}

/** SHA-256 over all that a target would be sent of a set: the same is never sent twice. */
export function markOf(settings: TargetSettings, set: CopySet): string {
  const part = partOf(settings, set).map(({ file, path }) => [path, file.sha256]);
  return sha256(JSON.stringify([set.key, set.event, set.at, part]));
}

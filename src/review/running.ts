import { randomBytes } from 'node:crypto';
import { chmod, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { makeFolder, unwritable } from '../io/files.ts';
import { SECRET_HEADER } from './guard.ts';

/** What a running app leaves for the next one to find it by. Only its owner may read it: it holds the secret. */
export interface RunningApp {
  readonly pid: number;
  readonly port: number;
  readonly secret: string;
}

const fileIn = (folder: string): string => join(folder, 'app.json');
/** The port is the origin that a browser keeps unsaved text under: the next run takes the same one if it is free. */
const portIn = (folder: string): string => join(folder, 'port');

/** The app that runs for this desk, if it answers. */
export async function findRunning(folder: string): Promise<RunningApp | undefined> {
  try {
    if (!(await lstat(fileIn(folder))).isFile()) return undefined;
    const { pid, port, secret } = JSON.parse(await readFile(fileIn(folder), 'utf8')) as Partial<RunningApp>;
    if (typeof pid !== 'number' || typeof port !== 'number' || typeof secret !== 'string') return undefined;
    return (await answers(port, secret)) ? { pid, port, secret } : undefined;
  } catch {
    return undefined;
  }
}

export async function lastPort(folder: string): Promise<number> {
  const port = Number(await readFile(portIn(folder), 'utf8').catch(() => ''));
  return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : 0;
}

/** @throws TarjumanError OUTPUT_UNWRITABLE */
export async function rememberRunning(folder: string, app: RunningApp): Promise<void> {
  try {
    await makeFolder(folder);
    await chmod(folder, 0o700).catch(() => {});
    await put(fileIn(folder), JSON.stringify(app));
    await put(portIn(folder), String(app.port));
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

export async function forgetRunning(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true }).catch(() => {});
}

/** Written aside, then renamed: a link that lies in its place is replaced, not followed. */
async function put(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await writeFile(aside, text, { flag: 'wx', mode: 0o600 });
  await rename(aside, path);
}

function answers(port: number, secret: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/api/desk', headers: { [SECRET_HEADER]: secret }, timeout: 2000, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
    asked.end();
  });
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { TarjumanError } from '../core/error.ts';
import { stateFolder } from '../pipeline/desk.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { makeApp } from '../review/app.ts';
import { openBrowser } from '../review/open-browser.ts';
import { loadPageFiles } from '../review/page-files.ts';
import { makeRoom } from '../review/room.ts';
import { findRunning, forgetRunning, lastPort, rememberRunning } from '../review/running.ts';
import { type Serving, serve } from '../review/serve.ts';
import { type DeskOptions, openDesk } from './open-desk.ts';
import { personAt } from './person.ts';
import type { Call } from './run.ts';
import { EXIT, type Terminal } from './terminal.ts';

interface Options extends DeskOptions {
  readonly by?: string;
  readonly port?: string;
  readonly host?: string;
  readonly open: boolean;
  readonly idle?: string;
}

const LOOPBACK = '127.0.0.1';
/** Minutes without a request after which it stops by itself; an open page asks every few seconds. */
const IDLE = 60;

/** `review [SLUG]`: serves the review app until it is interrupted, or nobody has asked for anything for a long time. */
export async function review(
  { terminal, say, language }: Call,
  args: readonly string[],
  options: Options,
): Promise<number> {
  const { desk } = await openDesk(terminal, options);
  const [slug] = args;
  if (slug !== undefined) await assertThere(slug);
  const wanted = options.port === undefined ? undefined : wholeNumber(options.port, '--port', 0, 65_535);
  const idle = options.idle === undefined ? IDLE : wholeNumber(options.idle, '--idle', 1, 100_000);
  const host = options.host ?? LOOPBACK;
  const folder = join(stateFolder(desk), 'review');

  const show = (port: number, secret: string): void => {
    const at = slug === undefined ? '' : `&article=${encodeURIComponent(`${desk.settings.to[0]}/${slug}`)}`;
    const address = `http://${host === LOOPBACK ? LOOPBACK : addressOf(host)}:${port}/#secret=${secret}${at}`;
    terminal.err(`${say('cli:review.address')}\n${address}\n`);
    if (options.open) openBrowser(address);
  };

  const running = await findRunning(folder);
  if (running) {
    terminal.err(`${say('cli:review.running')}\n`);
    show(running.port, running.secret);
    return EXIT.done;
  }

  if (host !== LOOPBACK) terminal.err(`${say('cli:review.open', { host })}\n`);
  const room = makeRoom(desk);
  const secret = randomBytes(24).toString('base64url');
  const page = loadPageFiles();
  const info = {
    person: options.by ?? personAt(terminal),
    from: desk.settings.from,
    to: desk.settings.to,
    rounds: desk.settings.review.rounds,
    version: desk.version,
    language,
  };
  const names = host === LOOPBACK ? [LOOPBACK, 'localhost'] : [addressOf(host)];
  const appFor = (port: number) =>
    makeApp({
      room,
      info,
      page,
      guard: { hosts: new Set(names.map((name) => `${name}:${port}`)), secret },
      // Neither the text of an article nor the secret can be in the name of a fault.
      onFault: (fault) => terminal.err(`${say('cli:review.fault', { fault: nameOf(fault) })}\n`),
    });
  const serving = await bind(appFor, host, wanted, await lastPort(folder));
  await rememberRunning(folder, { pid: process.pid, port: serving.port, secret });
  try {
    show(serving.port, secret);
    terminal.err(`${say('cli:review.stop')}\n`);
    await untilStopped(terminal, serving, idle * 60_000);
  } finally {
    await forgetRunning(folder);
    await serving.close();
    await room.settled();
  }
  terminal.err(`${say('cli:review.stopped')}\n`);
  return EXIT.done;

  async function assertThere(name: string): Promise<void> {
    for (const to of desk.settings.to) if ((await listRecords(desk, to)).includes(name)) return;
    throw new TarjumanError('USAGE', {}, `there is no record of «${name}»`, 'run translate first, and check the name');
  }
}

/** The port that is asked for; else the one of last time, since the browser keeps unsaved text under it; else any. */
async function bind(
  appFor: Parameters<typeof serve>[0],
  host: string,
  wanted: number | undefined,
  last: number,
): Promise<Serving> {
  try {
    return await serve(appFor, host, wanted ?? last);
  } catch (fault) {
    if (wanted === undefined && last !== 0) return serve(appFor, host, 0);
    const code = (fault as NodeJS.ErrnoException).code ?? 'unknown';
    throw new TarjumanError(
      'USAGE',
      {},
      `cannot listen on ${host}:${wanted ?? 0} (${code})`,
      'choose another --port',
      fault,
    );
  }
}

function untilStopped(terminal: Terminal, serving: Serving, idle: number): Promise<void> {
  return new Promise((resolve) => {
    if (terminal.signal.aborted) return resolve();
    const timer = setInterval(() => {
      if (serving.idle() > idle) stop();
    }, 1000);
    const stop = (): void => {
      clearInterval(timer);
      resolve();
    };
    terminal.signal.addEventListener('abort', stop, { once: true });
  });
}

const addressOf = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const nameOf = (fault: unknown): string => {
  const { code, name } = fault as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
};

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TarjumanError('USAGE', {}, `${option} ${text}: not a whole number from ${least} to ${most}`, 'see --help');
}

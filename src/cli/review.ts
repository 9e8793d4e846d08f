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
import { answerForDesk } from './dismiss.ts';
import { faultText, followDesk } from './follow-desk.ts';
import type { DeskOptions } from './open-desk.ts';
import { personAt } from './person.ts';
import { openBackroom } from './review-backroom.ts';
import type { Call } from './run.ts';
import { EXIT, printError, type Terminal } from './terminal.ts';

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
  const followed = await followDesk(terminal, options);
  const desk = followed.desk();
  const [slug] = args;
  if (slug !== undefined) await assertThere(slug);
  const wanted = options.port === undefined ? undefined : wholeNumber(options.port, '--port', 0, 65_535);
  const idle = options.idle === undefined ? IDLE : minutes(options.idle);
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
  const backroom = openBackroom({ cwd: terminal.cwd, env: { ...terminal.env }, options: deskOptions(options) });
  const room = makeRoom(followed.desk, backroom, async (given) => {
    await answerForDesk(terminal, options.settings ?? 'tarjuman.yaml', [given]);
    await follow();
  });
  const secret = randomBytes(24).toString('base64url');
  const page = loadPageFiles();
  const person = options.by ?? personAt(terminal);
  const info = () => {
    const { settings, version } = followed.desk();
    const { from, to, review } = settings;
    const fault = followed.fault();
    return {
      person,
      from,
      to,
      rounds: review.rounds,
      version,
      language,
      ...(fault ? { fault: faultText(fault) } : {}),
    };
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
  try {
    await rememberRunning(folder, { pid: process.pid, port: serving.port, secret });
    show(serving.port, secret);
    terminal.err(`${say('cli:review.stop')}\n`);
    const why = await untilStopped(terminal, serving, idle * 60_000, () => void follow());
    if (why === 'idle') terminal.err(`${say('cli:review.idle')}\n`);
  } finally {
    await forgetRunning(folder);
    await serving.close();
    await room.settled();
    await backroom.close();
  }
  terminal.err(`${say('cli:review.stopped')}\n`);
  return EXIT.done;

  /** Takes up what has changed in the desk's own files. */
  async function follow(): Promise<void> {
    const came = await followed.look();
    if (came === 'renewed') {
      backroom.renew();
      terminal.err(`${say('cli:review.renewed')}\n`);
    } else if (came) {
      terminal.err(`${say('cli:review.notRenewed')}\n`);
      printError(terminal, came, say);
    }
  }

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

/** @param look called every second. @returns what ended it */
function untilStopped(
  terminal: Terminal,
  serving: Serving,
  idle: number,
  look: () => void,
): Promise<'stopped' | 'idle'> {
  return new Promise((resolve) => {
    if (terminal.signal.aborted) return resolve('stopped');
    const stop = (why: 'stopped' | 'idle'): void => {
      clearInterval(timer);
      resolve(why);
    };
    const timer = setInterval(() => {
      if (serving.idle() > idle) stop('idle');
      else look();
    }, 1000);
    terminal.signal.addEventListener('abort', () => stop('stopped'), { once: true });
  });
}

/** Only what says where the desk's files are. */
function deskOptions({ settings, glossary, out, to }: DeskOptions): DeskOptions {
  return {
    ...(settings === undefined ? {} : { settings }),
    ...(glossary === undefined ? {} : { glossary }),
    ...(out === undefined ? {} : { out }),
    ...(to === undefined ? {} : { to }),
  };
}

const addressOf = (host: string): string => (host.includes(':') ? `[${host}]` : host);

const nameOf = (fault: unknown): string => {
  const { code, name } = fault as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
};

/** Parts of a minute count too. */
function minutes(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value <= 100_000) return value;
  throw new TarjumanError('USAGE', {}, `--idle ${text}: not a number of minutes above 0`, 'see --help');
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TarjumanError('USAGE', {}, `${option} ${text}: not a whole number from ${least} to ${most}`, 'see --help');
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const SSHD = ['/usr/sbin/sshd', '/usr/local/sbin/sshd'].find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** Why tests with SFTP are skipped; undefined where they run. */
export const NO_SSHD = SSHD ? undefined : 'no sshd here (apt-get install openssh-server)';
if (NO_SSHD) console.warn(`skipped: ${NO_SSHD}`);

export interface SftpServer {
  readonly port: number;
  readonly user: string;
  /** As `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  /** The user's private key. */
  readonly keyFile: string;
  /** A folder of the server's for the test to write into. */
  readonly folder: string;
  /** What the server said about itself. */
  log(): string;
  /** Ends the server and every connection of it. */
  stop(): Promise<void>;
  /** Starts it again on the same port, with the same key. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** OpenSSH's own server on 127.0.0.1, with keys made for it, that lets this user in by key and to files only. */
export async function startSftp(): Promise<SftpServer> {
  const home = mkdtempSync(join(tmpdir(), 'tarjuman-sshd-'));
  const at = (name: string) => join(home, name);
  for (const name of ['host', 'user']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)]);
  writeFileSync(at('authorized'), readFileSync(at('user.pub')));
  chmodSync(at('authorized'), 0o600);
  mkdirSync(at('files'));
  // Where root runs it, sshd wants a folder to separate privileges in.
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true });
  const port = await freePort();
  writeFileSync(
    at('config'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${at('host')}`,
      `AuthorizedKeysFile ${at('authorized')}`,
      `PidFile ${at('pid')}`,
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'PermitRootLogin prohibit-password',
      'StrictModes no',
      'UsePAM no',
      'LogLevel VERBOSE',
      'Subsystem sftp internal-sftp -l VERBOSE',
      'ForceCommand internal-sftp -l VERBOSE',
      '',
    ].join('\n'),
  );
  const fingerprint = execFileSync('ssh-keygen', ['-l', '-f', at('host.pub')], { encoding: 'utf8' }).split(' ')[1]!;
  let child: ChildProcess | undefined;
  let said = '';

  async function start(): Promise<void> {
    child = spawn(SSHD!, ['-D', '-e', '-f', at('config')], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    for (let tries = 0; !(await answers(port)); tries++) {
      if (tries > 200) throw new Error(`sshd does not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  async function stop(): Promise<void> {
    const ended = new Promise((resolve) => child?.once('exit', resolve) ?? resolve(undefined));
    // With its group: each connection is a process of its own.
    if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    else return;
    await ended;
  }
  await start();
  return {
    port,
    user: userInfo().username,
    fingerprint,
    keyFile: at('user'),
    folder: at('files'),
    log: () => said,
    stop,
    restart: start,
    async close() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

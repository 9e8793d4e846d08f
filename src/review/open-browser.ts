import { spawn } from 'node:child_process';

/** The program that opens an address, and its arguments; no shell ever sees the address. */
export function openerFor(platform: NodeJS.Platform, address: string): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/** Opens the page in the user's browser. Where there is none, the address that was printed has to do. */
export function openBrowser(address: string): void {
  const [program, args] = openerFor(process.platform, address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true, shell: false });
  child.on('error', () => {});
  child.unref();
}

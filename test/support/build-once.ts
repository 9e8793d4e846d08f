import { execFileSync } from 'node:child_process';

/** Process tests run the built program, so it is built from the sources under test before the first of them. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}

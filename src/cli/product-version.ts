import { existsSync, readFileSync } from 'node:fs';

/** `0.1.0`, from the package. */
export function productVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

/** A hash of the built program, which the build writes; nothing where it runs from its sources. */
export function productBuild(): { build?: string } {
  const file = new URL('../build-id', import.meta.url);
  return existsSync(file) ? { build: readFileSync(file, 'utf8').trim() } : {};
}

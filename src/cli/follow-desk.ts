import { resolve } from 'node:path';
import { placeText, TarjumanError } from '../core/error.ts';
import type { Desk } from '../pipeline/desk.ts';
import { type DeskOptions, openDesk, type Place } from './open-desk.ts';

export interface FollowedDesk {
  readonly desk: () => Desk;
  /** What is wrong with the files as they lie there now; the desk is the one before them. */
  readonly fault: () => TarjumanError | undefined;
  /** Looks whether settings, glossary or segmentation rules have changed. @returns what came of it, undefined: nothing */
  readonly look: () => Promise<'renewed' | TarjumanError | undefined>;
}

/** A desk that follows its files: a change is taken up, and one that cannot be read leaves the old one in use. */
export async function followDesk(place: Place, options: DeskOptions): Promise<FollowedDesk> {
  let { desk } = await openDesk(place, options);
  let fault: TarjumanError | undefined;
  let seen = await stamps();

  async function stamps(): Promise<string> {
    const { srx } = desk.settings.segmentation;
    const files = [options.settings ?? 'tarjuman.yaml', options.glossary ?? 'glossary.yaml', ...(srx ? [srx] : [])];
    const found = await Promise.all(files.map((file) => place.files.stat(resolve(place.cwd, file))));
    return found.map((there) => (there ? `${there.size} ${there.mtimeMs}` : '')).join('|');
  }

  return {
    desk: () => desk,
    fault: () => fault,
    async look() {
      const now = await stamps();
      if (now === seen) return undefined;
      seen = now;
      try {
        desk = (await openDesk(place, options)).desk;
        fault = undefined;
        // New settings may name another file of rules.
        seen = await stamps();
        return 'renewed';
      } catch (error) {
        if (!(error instanceof TarjumanError)) throw error;
        fault = error;
        return error;
      }
    },
  };
}

/** In one line, for the page. */
export function faultText(fault: TarjumanError): string {
  const place = placeText(fault.at);
  return `${place === '' ? '' : `${place}: `}${[fault.message, fault.hint].filter((part) => part !== '').join('; ')}`;
}

import { TarjumanError } from '../core/error.ts';
import type { Settings } from './settings.ts';

/**
 * The settings as they hold for one outlet: its severities and its rules of form stand above the desk's, one by one.
 * @param name undefined: the desk's own
 * @throws TarjumanError USAGE for an outlet that the settings do not have
 */
export function settingsForOutlet(settings: Settings, name: string | undefined): Settings {
  if (name === undefined) return settings;
  const outlet = Object.hasOwn(settings.outlets, name) ? settings.outlets[name] : undefined;
  if (!outlet) {
    const names = Object.keys(settings.outlets);
    throw new TarjumanError(
      'USAGE',
      {},
      `there is no outlet «${name}»`,
      names.length === 0 ? 'name it under «outlets:» in tarjuman.yaml' : `the settings have ${names.join(', ')}`,
    );
  }
  const house = Object.fromEntries(Object.entries(outlet.house).filter(([, value]) => value !== undefined));
  return {
    ...settings,
    checks: { ...settings.checks, ...outlet.checks },
    house: { ...settings.house, ...house },
  };
}

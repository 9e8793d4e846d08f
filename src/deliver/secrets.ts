import { TarjumanError } from '../core/error.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** `TARJUMAN_DELIVER_CMS_SECRET`: where a secret of the target `cms` is read from. Settings never hold one. */
export function variableOf(target: string, what: string): string {
  return `TARJUMAN_DELIVER_${target.toUpperCase().replaceAll('-', '_')}_${what}`;
}

/** Undefined where it is not set or empty. */
export function secretOf(env: Env, target: string, what: string): string | undefined {
  const value = env[variableOf(target, what)];
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** What a target's environment or settings lack. Never holds a value. */
export function targetFault(target: string, message: string, hint: string): TarjumanError {
  return new TarjumanError('DELIVERY_SETTINGS', { file: `deliver.${target}` }, message, hint);
}

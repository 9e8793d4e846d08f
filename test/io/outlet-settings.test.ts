import { expect, test } from 'vitest';
import { settingsForOutlet } from '../../src/io/outlet-settings.ts';
import { readSettings } from '../../src/io/settings.ts';

const YAML = `
checks: { double-space: info, length-band: 'off' }
outlets:
  daily: { checks: { double-space: error } }
  weekly: {}
`;

test('the severities of an outlet stand above those of the desk, check by check', () => {
  const settings = readSettings(YAML, 'tarjuman.yaml');
  expect(settingsForOutlet(settings, 'daily').checks).toEqual({ 'double-space': 'error', 'length-band': 'off' });
  expect(settingsForOutlet(settings, 'weekly').checks).toEqual(settings.checks);
  expect(settingsForOutlet(settings, undefined)).toBe(settings);
});

test('an outlet that is not there is told, with those that are', () => {
  expect(() => settingsForOutlet(readSettings(YAML, 'tarjuman.yaml'), 'monthly')).toThrow(
    expect.objectContaining({ code: 'USAGE', hint: 'the settings have daily, weekly' }),
  );
  expect(() => settingsForOutlet(readSettings('', 'tarjuman.yaml'), '__proto__')).toThrow(
    expect.objectContaining({ code: 'USAGE' }),
  );
});

test('a severity that is none is refused with its place', () => {
  expect(() => readSettings('outlets:\n  daily: { checks: { double-space: loud } }\n', 'tarjuman.yaml')).toThrow(
    expect.objectContaining({ code: 'SETTINGS_INVALID', at: expect.objectContaining({ line: 2 }) }),
  );
});

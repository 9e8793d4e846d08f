import fc from 'fast-check';
import { createInstance, type InitOptions } from 'i18next';
import { describe, expect, test } from 'vitest';
import type { TarjumanError } from '../../src/core/error.ts';
import { readJson } from '../../src/formats/json/read-json.ts';
import { jsonParts, writeJson } from '../../src/formats/json/write-json.ts';
import { joinParts } from '../../src/formats/parts.ts';
import { arbitraryBitext } from './arbitrary-bitext.ts';
import { HARD_TARGETS, SAMPLE, withTarget } from './sample.ts';

function say(json: string, key: string, options: object = {}, init: InitOptions = {}): string {
  const i18n = createInstance();
  void i18n.init({ resources: JSON.parse(json), initAsync: false, showSupportNotice: false, ...init } as never);
  return i18n.t(key, { lng: 'en', ...options });
}

describe('i18next with its default options', () => {
  test.for(HARD_TARGETS)('says unchanged: %s', ([, target]) => {
    expect(say(writeJson(withTarget(target)), 's1', { ns: 'hard' })).toBe(target);
    expect(say(writeJson(withTarget(target)), 'hard:s1')).toBe(target);
  });

  test('takes only $t( and the names of its own options for orders', () => {
    const json = writeJson(withTarget('see $t(s1), {{lng}}, {{price}}'));
    expect(say(json, 'hard:s1')).not.toBe('see $t(s1), {{lng}}, {{price}}');
    expect(say(json, 'hard:s1', { skipInterpolation: true })).toBe('see $t(s1), {{lng}}, {{price}}');
  });

  test('falls back to the source where nothing is translated yet', () => {
    const json = writeJson(SAMPLE);
    expect(say(json, 'river-bridge:s4', {}, { fallbackLng: 'ar' })).toBe('وسيفتح الجسر أمام المشاة يوم الأحد.');
    expect(JSON.parse(json).en['river-bridge']).not.toHaveProperty('s4');
  });
});

test('the file shows what no editor shows', () => {
  expect(writeJson(withTarget('a\u202Eb\u00A0c'))).toContain('"a\\u202Eb\\u00A0c"');
});

describe('a resource that comes back', () => {
  test('gives its texts by article and id', () => {
    const { rows, findings } = readJson(writeJson(SAMPLE), 'back.json', 'ar', 'en');
    expect(findings).toEqual([]);
    expect(rows.map((row) => row.id)).toEqual(['s1', 's2', 's3', 's6', 's7']);
    expect(rows[4]).toEqual({
      place: { file: 'back.json' },
      slug: 'river-bridge',
      id: 's7',
      source: 'انتهى.',
      target: 'Ends.',
    });
  });

  test('what is no text is said', () => {
    expect(readJson('{"en":{"a":{"s1":1,"s2":"x"}}}', 'back.json', 'ar', 'en')).toMatchObject({
      rows: [{ id: 's2', target: 'x' }],
      findings: [{ check: 'row-skipped', message: 'a s1 is no text' }],
    });
  });

  test.for([
    ['{', 'this is no JSON'],
    ['[]', 'this is no JSON object'],
    ['{"de":{}}', 'there is no «en» in it, but «de»'],
  ])('%s is refused', ([text, message]) => {
    expect(() => readJson(text!, 'back.json', 'ar', 'en')).toThrow(
      expect.objectContaining({ code: 'INPUT_FORMAT', message: expect.stringContaining(message!) }) as TarjumanError,
    );
  });
});

test('in parts it is the same file, of any bitext', () => {
  fc.assert(
    fc.property(arbitraryBitext, (bitext) => {
      expect(joinParts(jsonParts(bitext))).toBe(writeJson(bitext));
    }),
  );
  const nothing = { ...SAMPLE, units: [] };
  expect(joinParts(jsonParts(nothing))).toBe(writeJson(nothing));
});

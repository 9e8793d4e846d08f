import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSideFile, sideFileJsonSchema } from '../../src/publish/side-file.ts';

const shipped = readFileSync(new URL('../../schemas/side-file.schema.json', import.meta.url), 'utf8');
const page = readFileSync(new URL('../../docs/publishing.md', import.meta.url), 'utf8');
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(JSON.parse(shipped));

const takes = (yaml: string): boolean => {
  try {
    readSideFile(yaml, 'port.yaml');
    return true;
  } catch {
    return false;
  }
};

describe('schemas/side-file.schema.json', () => {
  test('is written from the code: npm run schemas', () => {
    expect(shipped).toBe(sideFileJsonSchema());
  });

  test('takes the example of the docs', () => {
    const example = /```yaml\n(id: [\s\S]*?)```/.exec(page)![1]!;
    expect(takes(example)).toBe(true);
    expect(validate(parse(example)), JSON.stringify(validate.errors)).toBe(true);
  });

  test.for([
    'urgency: 4',
    'urgency: 10',
    'urgency: high',
    'id: URN:newsml:desk.example:1',
    'id: kz-1234',
    'embargo: 2026-02-04T06:00:00Z',
    'embargo: 2026-02-04',
    'byline: { en: Rim Nader, ar: ريم نادر }',
    'byline: [Rim Nader]',
    'people: [{ name: Layla, wikidata: Q42 }]',
    'people: [{ name: Layla, wikidata: 42 }]',
    'dateline: { date: 2026-02-03 }',
    'dateline: { date: yesterday }',
    'headline: what the text says itself',
  ])('and the program agree on «%s»', (yaml) => {
    expect(validate(parse(yaml))).toBe(takes(yaml));
  });
});

import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDeskFolder } from '../support/desk-in-process.ts';

// The schema of OASIS, as Microsoft's SARIF SDK brings it.
const require = createRequire(import.meta.url);
const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
const valid = (log: unknown): void => {
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
};

test('the schema does refuse what is no log', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
});

const desk = openDeskFolder({
  'source-texts/port news.txt': 'عودة الميناء إلى العمل\n\nشكر المدير 250 عاملا ،ثم عاد عاد إلى بيته.\n',
});
const RECORD = 'translations/en/port news/bilingual.xlf';

beforeAll(async () => {
  await desk.run(['translate', '--provider', 'mock']);
  const typed = ['Port back at work', 'The director thanked 350 workers and went home.'];
  let at = 0;
  desk.put(
    RECORD,
    desk.read(RECORD).replace(/<target>[^<]*<\/target>(?=\n {6}<\/segment>)/g, () => `<target>${typed[at++]}</target>`),
  );
});

describe('check --sarif', () => {
  test('is a valid log, with findings at the line of their segment', async () => {
    const { code, out } = await desk.run(['check', '--sarif']);
    expect(code).toBe(1);
    const log = JSON.parse(out);
    valid(log);
    const result = log.runs[0].results.find((each: { ruleId: string }) => each.ruleId === 'numbers-kept');
    expect(result).toMatchObject({ level: 'error', message: { text: expect.stringContaining('250') } });
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('translations/en/port%20news/bilingual.xlf');
    expect(desk.read(RECORD).split('\n')[region.startLine - 1]).toContain('<segment id="s2"');
    expect(log.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('numbers-kept');
  });

  test('an answered finding is suppressed, with the reason, and keeps its fingerprint', async () => {
    const before = JSON.parse((await desk.run(['check', '--sarif'])).out).runs[0].results;
    await desk.run(['dismiss', 'port news', 's2', 'numbers-kept', '--reason', 'the wire corrected it']);
    const { code, out } = await desk.run(['check', '--sarif']);
    valid(JSON.parse(out));
    const of = (results: { ruleId: string }[]) =>
      results.find(({ ruleId }) => ruleId === 'numbers-kept') as Record<string, unknown>;
    const after = of(JSON.parse(out).runs[0].results);
    expect(code).toBe(0);
    expect(after['suppressions']).toEqual([
      { kind: 'external', status: 'accepted', justification: 'the wire corrected it' },
    ]);
    expect(after['partialFingerprints']).toEqual(of(before)['partialFingerprints']);
  });
});

test('messages are in the language of whoever asks, and ids are not', async () => {
  const { out } = await desk.run(['check', '--sarif', '--lang', 'ar']);
  const log = JSON.parse(out);
  valid(log);
  expect(log.runs[0].language).toBe('ar');
  const texts = log.runs[0].results.map(({ message }: { message: { text: string } }) => message.text);
  expect(texts).toContain('العدد 250 غائب، ومكانه 350');
  for (const text of texts) expect(text).toMatch(/[\u0621-\u064a]/);
  const plain = await desk.run(['check', '--lang', 'ar']);
  expect(plain.out).toContain('\twarning\tnumbers-added\tالعدد 350 ليس في الأصل\n');
});

test('lint --sarif is a valid log, with line and column in the source', async () => {
  const { code, out } = await desk.run(['lint', '--sarif']);
  expect(code).toBe(0);
  const log = JSON.parse(out);
  valid(log);
  const results = log.runs[0].results as { ruleId: string; locations: { physicalLocation: object }[] }[];
  const doubled = results.find(({ ruleId }) => ruleId === 'lint-doubled-word')!;
  expect(doubled.locations[0]!.physicalLocation).toEqual({
    artifactLocation: { uri: 'source-texts/port%20news.txt' },
    region: { startLine: 3, startColumn: expect.any(Number) },
  });
});

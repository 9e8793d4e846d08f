import { describe, expect, test } from 'vitest';
import { openDeskFolder } from '../support/desk-in-process.ts';

const HUMAN = 'The talks in Astana ended on Monday evening.\nGas prices rose by 3.5% in the west of the country.\n';
const GOOD = 'The talks in Astana ended Monday evening.\nGas prices rose by 3.5% in the west of the country.\n';
const BAD = 'Talk Astana finish.\nPrices of the gas have risen 3.5% to the west from country.\n';

describe('evaluate', () => {
  const desk = openDeskFolder({
    'human.en': HUMAN,
    'good.en': GOOD,
    'bad.en': BAD,
    'short.en': 'One line.\n',
    'empty.en': '\n',
  });

  test('prints a table of figures on standard output, and how they were made beside it', async () => {
    const { code, out, err } = await desk.run([
      'evaluate',
      '--ref',
      'human.en',
      '--hyp',
      'good.en',
      'bad.en',
      '--compare',
    ]);
    expect(code).toBe(0);
    const [head, good, bad] = out.split('\n');
    expect(head).toMatch(/^ +BLEU +chrF2 +chrF2\+\+$/);
    expect(Number(/^good\.en +([\d.]+) ± /.exec(good!)![1])).toBeGreaterThan(
      Number(/^bad\.en +([\d.]+) ± /.exec(bad!)![1]),
    );
    expect(bad).toContain('(p = ');
    expect(err).toContain('BLEU: nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|bs:1000|seed:12345\n');
  });

  test('--json gives them in full, and twice the same', async () => {
    const once = await desk.run(['evaluate', '--ref', 'human.en', '--hyp', 'human.en', '--json']);
    expect(JSON.parse(once.out)).toMatchObject({
      sentences: 2,
      systems: [{ name: 'human.en', scores: [{ metric: 'bleu' }, {}, {}] }],
    });
    expect(JSON.parse(once.out).systems[0].scores[0].score).toBeCloseTo(100, 9);
    expect((await desk.run(['evaluate', '--ref', 'human.en', '--hyp', 'human.en', '--json'])).out).toBe(once.out);
  });

  test.for([
    ['nothing to score', ['--ref', 'human.en'], 'a file with reference translations and one to score are needed'],
    ['nothing to compare with', ['--ref', 'human.en', '--hyp', 'good.en', '--compare'], 'there is only one file'],
    ['another number of lines', ['--ref', 'human.en', '--hyp', 'short.en'], 'short.en: INPUT_FORMAT'],
    ['no such file', ['--ref', 'human.en', '--hyp', 'none.en'], 'none.en: INPUT_MISSING'],
    ['an empty file', ['--ref', 'empty.en', '--hyp', 'good.en'], 'empty.en: INPUT_EMPTY'],
    ['articles without --edits', ['port'], 'neither --edits nor --provider'],
  ] as const)('%s is said', async ([, argv, message]) => {
    const { code, out, err } = await desk.run(['evaluate', ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

test('evaluate --edits counts only what people approved of real engines, and says what has no draft', async () => {
  const desk = openDeskFolder({ 'source-texts/port.txt': 'شكر المدير 250 عاملا. ثم عاد إلى بيته.\n' });
  await desk.run(['translate', '--provider', 'mock']);
  expect((await desk.run(['evaluate', '--edits'])).err).toBe('en  nobody has approved anything yet\n');
  const record = 'translations/en/port/bilingual.xlf';
  const engine = (xml: string) => xml.replaceAll('>mock<', '>google<');
  desk.put(record, engine(desk.read(record)));
  await desk.run(['approve', 'port', 's1']);
  const [row] = JSON.parse((await desk.run(['evaluate', '--edits', '--json'])).out);
  expect(row).toMatchObject({
    to: 'en',
    without: 0,
    systems: [{ system: expect.stringContaining('google'), segments: 1, untouched: 1, editsPer100: 0 }],
  });
  // Typed into the file itself: the draft is gone, and that is said.
  desk.put(record, desk.read(record).replace(/(<segment id="s2"[\s\S]*?<target>)[^<]*/, '$1Then he went home.'));
  await desk.run(['approve', 'port', 's2']);
  const { out, err } = await desk.run(['evaluate', '--edits']);
  expect(out).toMatch(/google.* 1 +100 % +0\.0 +100\.0\n/);
  expect(err).toBe('en  1 approved segment has no draft to compare with\n');
});

test('evaluate --provider asks engines for what people approved, once, and touches no record', async () => {
  const desk = openDeskFolder({ 'source-texts/port.txt': 'شكر المدير 250 عاملا. ثم عاد إلى بيته.\n' });
  await desk.run(['translate', '--provider', 'mock']);
  const record = 'translations/en/port/bilingual.xlf';
  desk.put(record, desk.read(record).replaceAll('>mock<', '>google<'));
  expect((await desk.run(['evaluate', '--provider', 'mock'])).err).toContain('nobody has approved anything yet');
  await desk.run(['approve', 'port']);
  const before = desk.read(record);

  const plan = await desk.run(['evaluate', '--provider', 'mock', '--dry-run']);
  expect({ code: plan.code, out: plan.out }).toEqual({ code: 0, out: '' });
  expect(plan.err).toContain('to send with mock');

  const { code, out } = await desk.run(['evaluate', '--provider', 'mock', '--json']);
  expect(code).toBe(0);
  const [bleu] = JSON.parse(out).systems[0].scores;
  expect(JSON.parse(out)).toMatchObject({ to: 'en', sentences: 2, systems: [{ name: 'mock' }] });
  expect(bleu.score).toBeCloseTo(100, 9);
  expect(desk.read(record)).toBe(before);

  const capped = await desk.run(['evaluate', '--provider', 'mock', '--max-chars', '3']);
  expect(capped.code === 4 || capped.err.includes('0 segments to send')).toBe(true);
  expect((await desk.run(['evaluate', '--provider', 'mock', '--compare'])).err).toContain('there is only one engine');
});

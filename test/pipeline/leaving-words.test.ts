import { describe, expect, test } from 'vitest';
import { openDeskFolder } from '../support/desk-in-process.ts';

const RECORD = 'translations/en/port/bilingual.xlf';
const SOURCE = 'source-texts/port.txt';
const HEAD = 'الميناء يستأنف العمل';
const A = 'عاد الميناء إلى العمل صباح أمس.';
const B = 'دام الإغلاق خمسة أسابيع كاملة.';
const C = 'شكر المدير جميع العمال على صبرهم.';
const TYPED = 'The closure lasted five full weeks, as an editor wrote it.';

async function deskWithTyped(typed = TYPED) {
  const desk = openDeskFolder({ [SOURCE]: `${HEAD}\n\n${A} ${B}\n\n${C}\n` });
  await desk.run(['translate', '--provider', 'mock']);
  const record = desk.read(RECORD);
  const edited = record.replace(/(<segment id="s3"[\s\S]*?<target>)[^<]*/, `$1${typed}`);
  expect(edited).not.toBe(record);
  desk.put(RECORD, edited);
  return { desk, edited };
}

describe('what a person typed and nobody has approved yet', () => {
  test('goes into a backup when its sentence goes from the source, and the run says where', async () => {
    const { desk, edited } = await deskWithTyped();
    desk.put(SOURCE, `${HEAD}\n\n${A}\n\n${C}\n`);
    const { err } = await desk.run(['translate', '--provider', 'mock']);
    const [backup, ...more] = desk.files('.tarjuman/journal/backups');
    expect(more).toEqual([]);
    expect(desk.read(backup!)).toBe(edited);
    expect(err).toContain(backup);
    expect(desk.read(RECORD)).not.toContain(TYPED);
  });

  test('goes into a backup when a person split the segment in two', async () => {
    const { desk, edited } = await deskWithTyped();
    const part = (id: string, source: string, target: string) =>
      `<segment id="${id}"><source>${source}</source><target>${target}</target></segment>`;
    const split = edited.replace(
      /<segment id="s3"[\s\S]*?<\/segment>/,
      part('s31', 'دام الإغلاق', 'The closure lasted') + part('s32', ' خمسة أسابيع كاملة.', 'five weeks by hand.'),
    );
    desk.put(RECORD, split);
    await desk.run(['translate', '--provider', 'mock']);
    expect(desk.files('.tarjuman/journal/backups').map(desk.read)).toEqual([split]);
  });

  test('stays beside the sentence when its wording changes, and needs no backup', async () => {
    const { desk } = await deskWithTyped();
    desk.put(SOURCE, `${HEAD}\n\n${A} ${B.replace('خمسة', 'ستة')}\n\n${C}\n`);
    await desk.run(['translate', '--provider', 'mock']);
    expect(desk.read(RECORD)).toContain(TYPED);
    expect(desk.files('.tarjuman/journal/backups')).toEqual([]);
    desk.put(SOURCE, `${HEAD}\n\n${A} ${B}\n\n${C}\n`);
    await desk.run(['translate', '--provider', 'mock']);
    expect(desk.read(RECORD)).toContain(`<target>${TYPED}</target>`);
  });
});

test('an engine’s text that leaves with its sentence needs no backup', async () => {
  const desk = openDeskFolder({ [SOURCE]: `${HEAD}\n\n${A} ${B}\n\n${C}\n` });
  await desk.run(['translate', '--provider', 'mock']);
  desk.put(SOURCE, `${HEAD}\n\n${A}\n\n${C}\n`);
  await desk.run(['translate', '--provider', 'mock']);
  expect(desk.files('.tarjuman/journal/backups')).toEqual([]);
});

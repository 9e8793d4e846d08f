import { afterEach, expect, test } from 'vitest';
import { segmentsOf } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';
import { type GoogleServer, startGoogleServer } from '../support/google-server.ts';

const RECORD = 'translations/en/port/bilingual.xlf';
const SOURCE =
  'الميناء يستأنف العمل\n\nعاد الميناء إلى العمل صباح أمس. دام الإغلاق خمسة أسابيع كاملة.\n\nشكر المدير جميع العمال على صبرهم.\n';
const TYPED = 'The closure lasted five full weeks.';

let server: GoogleServer;
afterEach(() => server.close());

/** A desk whose record is edited by somebody while the engine is working on its open segments. */
async function runOver(edit: (record: string) => string) {
  const desk = openDeskFolder({ 'source-texts/port.txt': SOURCE });
  // Without an engine: all segments are open.
  await desk.run(['translate']);
  let edited: string | undefined;
  server = await startGoogleServer({
    answer: (text) => {
      if (edited === undefined) {
        const before = desk.read(RECORD);
        edited = edit(before);
        expect(edited).not.toBe(before);
        desk.put(RECORD, edited);
      }
      return `EN ${text.length}`;
    },
  });
  const { code } = await desk.run(['translate', '--provider', 'google'], { env: server.env });
  return { desk, code, segments: segmentsOf(readXliff(desk.read(RECORD), RECORD).bitext) };
}

const typedInto = (id: string, target: string, attributes: string) => (record: string) =>
  record.replace(new RegExp(`<segment id="${id}"[^>]*>(\\s*<source>[^<]*</source>)`), (_, source: string) => {
    return `<segment id="${id}"${attributes}>${source}<target>${target}</target>`;
  });

test.for<[what: string, attributes: string, state: string]>([
  ['types', ' state="translated"', 'translated'],
  ['approves', ' state="reviewed"', 'reviewed'],
])(
  'what somebody %s in the record while an engine is asked stands, and the answers come in beside it',
  async ([, attributes, state]) => {
    const { code, segments } = await runOver(typedInto('s3', TYPED, attributes));
    expect(code).toBeLessThan(2);
    expect(segments.find(({ id }) => id === 's3')).toMatchObject({ state, target: TYPED });
    for (const segment of segments.filter(({ id }) => id !== 's3'))
      expect(segment).toMatchObject({ state: 'translated', origin: { kind: 'engine', provider: 'google' } });
    // What was answered in the first round is not asked for again.
    expect(server.stats.strings).toBe(segments.length);
  },
);

import { afterAll, expect, test } from 'vitest';
import { makeDesk } from '../support/desk-folder.ts';

const desk = makeDesk({ 'source-texts/port.txt': 'الوزير يفتتح الميناء\n\nقال الوزير إن الميناء جديد.\n' });
afterAll(() => desk.remove('.'));

test('flags that a run sets for itself are known to this Node: of others V8 complains to the user', async () => {
  const { code, out, err } = await desk.run(['translate', '--provider', 'mock']);
  expect(code).toBe(0);
  expect(out + err).not.toMatch(/flag|--help/);
});

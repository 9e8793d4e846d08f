import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect } from 'vitest';
import type { Clock } from '../../src/core/ports.ts';
import { type DeskInProcess, fixedClock, openDeskFolder } from './desk-in-process.ts';

export const PORT =
  'عودة الميناء إلى العمل\n\n(سبوتنيك - 10 كانون الثاني 2022) وصل المدير إلى ميناء الفجر أمس. شكر المدير 250 عاملا.\n';
const GLOSSARY = `terms:
  - term: ميناء الفجر
    translations: { en: Fajr Port }
    type: place
  - term: سبوتنيك
    translations: { en: Sputnik }
    type: organisation
`;

const TEXTS = [
  'The port is back at work',
  '(Sputnik - January 10, 2022)',
  'The manager arrived at Fajr Port yesterday.',
  'The manager thanked 250 workers.',
];

/** Formats of copies, and the manifest. */
export const COPY_COUNT = 13;

const settingsWith = (deliver: string): string => `publish: { outlet: home }
outlets:
  home: { name: Home Wire, domain: home.example, since: "2020" }
  partner: { name: Partner, dateline: reuters }
deliver: ${deliver}
`;

/** Made once: every desk of a test begins as a copy of it. */
let first: Promise<ReadonlyMap<string, Buffer>> | undefined;

/** A desk with these targets whose article `port` was approved and published once. @param deliver YAML of the targets, a flow mapping */
export async function publishedDesk(deliver: string): Promise<DeskInProcess> {
  first ??= makeFirst();
  const desk = openDeskFolder(Object.fromEntries(await first));
  desk.put('tarjuman.yaml', settingsWith(deliver));
  return desk;
}

async function makeFirst(): Promise<ReadonlyMap<string, Buffer>> {
  const desk = openDeskFolder({
    'source-texts/port.txt': PORT,
    'glossary.yaml': GLOSSARY,
    'tarjuman.yaml': settingsWith('{}'),
  });
  expect((await desk.run(['translate', '--provider', 'mock'])).code).toBe(0);
  await writeByHand(desk, 'port');
  expect((await desk.run(['approve', 'port'])).code).toBe(0);
  expect((await desk.run(['publish', 'port'])).err).toContain(`version 1: ${COPY_COUNT} copies written`);
  const kept = desk.files().filter((file) => !file.startsWith('.tarjuman/'));
  return new Map(kept.map((file) => [file, readFileSync(join(desk.path, file))]));
}

/** A person's text in place of the mock's, which never goes anywhere but to a marked copy. */
export async function writeByHand(desk: DeskInProcess, slug: string): Promise<void> {
  const view = `translations/en/${slug}/bilingual.csv`;
  const [head, ...rows] = parse(desk.read(view).replace(/^\uFEFF/, '')) as string[][];
  const target = head!.indexOf('target');
  const written = rows.map((row, i) => row.with(target, TEXTS[i] ?? `The manager thanked ${i} workers.`));
  desk.put('back.csv', stringify([head!, ...written]));
  expect((await desk.run(['import', 'back.csv', '--slug', slug, '--by', 'R. Editor'])).code).toBe(0);
}

/** The time of day, since receivers look at it; nobody waits. */
export const NOW: Clock = { now: () => new Date(), monotonic: () => performance.now(), sleep: async () => {} };

export const later = { clock: fixedClock('2026-03-06T10:00:00.000Z') };

/** Publishes version 2 of `port` with this note. */
export async function correct(desk: DeskInProcess, note = 'The port is not new.'): Promise<void> {
  expect((await desk.run(['publish', 'port', '--correction', note], later)).err).toContain('version 2: ');
}

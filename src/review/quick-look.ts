import { join } from 'node:path';
import type { Segment } from '../core/bitext.ts';
import { hashOf } from '../core/hash.ts';
import { type Desk, recordFolder } from '../pipeline/desk.ts';
import { segmentEtag } from '../pipeline/edit-segments.ts';
import type { Report, ReportItem } from '../pipeline/report.ts';
import type { Row } from './page/data.ts';
import { answersOf, findingsOf, termsOf } from './rows.ts';

/** An article as its views tell it. */
export interface QuickLook {
  readonly report: Report;
  readonly rows: readonly Row[];
}

/**
 * An article from `report.json` and `bilingual.json`, which are read in a fraction of the time that the record takes. Undefined where they are not there, where the
 * report is older than the record (somebody else wrote it), or where they do not fit together. Where paragraphs begin and what notes say is not in them: whoever shows this reads the record next.
 * @param mtimeMs the record's
 */
export async function quickLook(desk: Desk, to: string, slug: string, mtimeMs: number): Promise<QuickLook | undefined> {
  if (!desk.settings.views.includes('json')) return undefined;
  const folder = recordFolder(desk, to, slug);
  const stat = await desk.files.stat(join(folder, 'report.json'));
  if (!stat || stat.mtimeMs < mtimeMs) return undefined;
  // The report is written last; a view beside it that is older had nothing new to say.
  const report = (await readJson(desk, join(folder, 'report.json'))) as Report | undefined;
  const texts = (await readJson(desk, join(folder, 'bilingual.json'))) as Texts | undefined;
  const sources = texts?.[desk.settings.from]?.[slug];
  const targets = texts?.[to]?.[slug] ?? {};
  if (!report || !sources || !Array.isArray(report.items)) return undefined;
  const terms = termsOf(desk.glossary);
  const rows: Row[] = [];
  for (const item of report.items) {
    const source = sources[item.id];
    const target = item.state === 'initial' ? '' : (targets[item.id] ?? '');
    if (source === undefined || hashOf(source) !== item.hash) return undefined;
    rows.push(rowOf(item, source, target, to, terms));
  }
  return { report, rows };
}

type Texts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

async function readJson(desk: Desk, path: string): Promise<unknown> {
  const bytes = await desk.files.readIfThere(path);
  try {
    return bytes && JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

function rowOf(item: ReportItem, source: string, target: string, to: string, terms: ReturnType<typeof termsOf>): Row {
  const { id, state, origin, approval, open } = item;
  const segment = { source, target, state, approval } as unknown as Segment;
  const names = [...new Set(item.names.map(({ term }) => term))].map((name) => {
    const term = terms.get(name);
    const places = item.names.filter((one) => one.term === name);
    return {
      term: name,
      honoured: places.every(({ honoured }) => honoured !== false),
      source: places.map(({ start, end }) => ({ start, end })),
      target: [],
      accepted: term?.translations[to] ?? [],
      ...(term ? { type: term.type } : {}),
      ...(term?.note === undefined ? {} : { note: term.note }),
    };
  });
  return {
    id,
    etag: segmentEtag(segment),
    role: item.role as Row['role'],
    first: item.role !== 'body',
    source,
    target,
    state,
    stale: item.stale === true,
    mock: origin?.kind === 'engine' && origin.provider === 'mock',
    ...(origin ? { origin } : {}),
    ...(approval ? { approval } : {}),
    ...(open ? { open } : {}),
    notes: [],
    findings: findingsOf(item.findings, source, target),
    answered: answersOf(item.dismissed ?? [], source, target),
    names,
    offer: Math.max(0, ...(item.offers ?? []).map(({ score }) => score)),
  };
}

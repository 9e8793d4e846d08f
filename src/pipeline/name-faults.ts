import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import { type Bitext, isApproved, segmentsOf, targetOf } from '../core/bitext.ts';
import type { Mention } from '../core/term.ts';
import { verifyNames } from '../glossary/verify-names.ts';
import { cleanText } from '../publish/clean-text.ts';
import { MANIFEST_NAME } from '../publish/manifest-name.ts';
import { type Desk, recordFolder } from './desk.ts';
import { findFindings, type RecordFindings } from './find-findings.ts';

/** The check whose findings say that a target does not have the names as the glossary says them. */
const NAMES = 'names-honoured';

/** A segment whose target does not have the names as the glossary says them now. */
export interface NameFault {
  readonly id: string;
  readonly approved: boolean;
  readonly target: string;
  /** The findings' messages. */
  readonly messages: readonly string[];
}

/** Copies that lie there for publishers and do not have the names as the glossary says them now. */
export interface CopyNameFault {
  /** Names of the files, in the folder of copies; those of other outlets with theirs before them. */
  readonly files: readonly string[];
  /** Segments whose words stand in them. */
  readonly segments: readonly string[];
  /** Entries that the article mentions and the copies do not have, where their words are no longer those of the record. */
  readonly terms: readonly string[];
}

/** What people have answered, and what the desk has switched off, does not count. @param findings those of the record, where they are known */
export function nameFaults(desk: Desk, bitext: Bitext, findings?: Pick<RecordFindings, 'segments'>): NameFault[] {
  const { segments } = findings ?? findFindings(desk, undefined, bitext);
  return segmentsOf(bitext).flatMap((segment): NameFault[] => {
    const messages = (segments.get(segment.id) ?? [])
      .filter(({ check }) => check === NAMES)
      .map(({ message }) => message);
    const target = targetOf(segment);
    return messages.length === 0 || target === undefined
      ? []
      : [{ id: segment.id, approved: isApproved(segment), target, messages }];
  });
}

/**
 * Whether copies that went out disagree with the glossary: by the record's faults where its words stand in them; where the record says something
 * else by now, by the names of the article that the copy lacks altogether, or has in a forbidden form.
 * @param faults those of the record
 * @param article today's; undefined where it is gone
 */
export async function copyNameFault(
  desk: Desk,
  bitext: Bitext,
  faults: readonly NameFault[],
  article: Article | undefined,
): Promise<CopyNameFault | undefined> {
  const copies = join(recordFolder(desk, bitext.to, bitext.slug), 'copies');
  const outlets = (await desk.files.list(copies)).flatMap(({ name, kind }) => (kind === 'folder' ? [name] : []));
  const found = { files: [] as string[], segments: new Set<string>(), terms: new Set<string>() };
  for (const outlet of ['', ...outlets]) {
    const folder = join(copies, outlet);
    const said = await textIn(desk, folder);
    if (said === undefined) continue;
    const all = segmentsOf(bitext);
    const segments = faults.filter(({ target }) => said.includes(flat(target))).map(({ id }) => id);
    const changed = all.some((segment) => !said.includes(flat(targetOf(segment) ?? '')));
    const mentions = all.flatMap((segment) => segment.mentions);
    const terms = changed && article ? lacking(desk, mentions, said, bitext.to) : [];
    if (segments.length + terms.length === 0) continue;
    for (const id of segments) found.segments.add(id);
    for (const term of terms) found.terms.add(term);
    for (const { name, kind } of await desk.files.list(folder))
      if (kind === 'file' && name !== MANIFEST_NAME) found.files.push(outlet === '' ? name : `${outlet}/${name}`);
  }
  if (found.files.length === 0) return undefined;
  return { files: found.files, segments: [...found.segments], terms: [...found.terms] };
}

/** The words of the copies in a folder, which are the same in all of them; undefined where none went out, or they were taken back. */
async function textIn(desk: Desk, folder: string): Promise<string | undefined> {
  const manifest = await desk.files.readIfThere(join(folder, MANIFEST_NAME));
  if (!manifest || Buffer.from(manifest).includes('"withdrawn":')) return undefined;
  const plain = (await desk.files.list(folder)).find(({ name }) => name.endsWith('.txt'));
  const bytes = plain && (await desk.files.readIfThere(join(folder, plain.name)));
  return bytes && flat(Buffer.from(bytes).toString('utf8'));
}

function lacking(desk: Desk, mentions: readonly Mention[], target: string, to: string): string[] {
  if (desk.settings.checks[NAMES] === 'off') return [];
  const verdicts = verifyNames({ mentions, target, to, glossary: desk.glossary });
  return [
    ...new Set(
      verdicts
        .filter(({ verdict, severity }) => verdict !== 'honoured' && severity === 'error')
        .map(({ term }) => term),
    ),
  ];
}

/** White space is a copy's own business. */
function flat(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

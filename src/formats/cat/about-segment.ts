import { type Note, type Segment, targetOf } from '../../core/bitext.ts';
import { baseOf, HASH_DIGITS, type ViewData } from '../format.ts';

/** Whose notes stand in a file for other tools: they are for reading, and are not taken for remarks when it comes back. */
export const PROGRAM = 'tarjuman';

export interface ToldNote {
  readonly text: string;
  readonly appliesTo?: 'source' | 'target';
}

/** What a translator should know of a segment: its notes, what checks say, and the names that the glossary rules. */
export function notesAbout(segment: Segment, { findings, bitext }: ViewData): ToldNote[] {
  const told = segment.notes.map(({ text, category, appliesTo }: Note) => ({
    text: category === undefined ? text : `${category}: ${text}`,
    ...(appliesTo ? { appliesTo } : {}),
  }));
  const found = (findings.get(segment.id) ?? []).map(({ severity, check, message }) => ({
    text: `${severity}: ${check}: ${message}`,
  }));
  const names = segment.mentions.flatMap(({ term, translations }) => {
    const [first] = translations[bitext.to] ?? [];
    return first === undefined ? [] : [{ text: `${term} = ${first}`, appliesTo: 'source' as const }];
  });
  return [...told, ...found, ...names];
}

/** The hashes that tell later what was sent out. */
export function sentHashes(segment: Segment): { readonly hash: string; readonly base: string } {
  return { hash: segment.hash.slice(0, HASH_DIGITS), base: baseOf(targetOf(segment)) };
}

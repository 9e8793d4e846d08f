import { type Bitext, isApproved, segmentsOf } from '../core/bitext.ts';
import { spokenFor, wordsIn } from '../locales/words.ts';
import { cleanText } from './clean-text.ts';
import type { GatePass } from './gate.ts';

/** What the desk lets copies say; the same shape as `publish.made` in the settings. */
export interface MadeSettings {
  readonly say: readonly ('machine' | 'engine' | 'reviewer' | 'date')[];
  readonly sourceType: { readonly machine: string; readonly reviewed: string };
}

export const SAY_ALL: MadeSettings = {
  say: ['machine', 'engine', 'reviewer', 'date'],
  sourceType: { machine: 'trainedAlgorithmicMedia', reviewed: 'compositeWithTrainedAlgorithmicMedia' },
};

/** machine: nobody has answered for all of it; machine-reviewed: people approved every sentence; person: people wrote every sentence. */
export type MadeLevel = 'machine' | 'machine-reviewed' | 'person';

/** How a copy was made. */
export interface Made {
  readonly level: MadeLevel;
  /** `google nmt`; by name. */
  readonly engines: readonly string[];
  readonly reviewers: readonly string[];
  /** ISO 8601, the last approval; only where every sentence is approved. */
  readonly reviewedAt?: string;
  /** For people, in `language`; undefined where the desk says nothing. */
  readonly note?: string;
  /** The language of the note, BCP 47. */
  readonly language: string;
  /** A code of IPTC's vocabulary of digital source types. */
  readonly sourceType?: string;
}

export const SOURCE_TYPE_URI = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** By code unit, the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function languageName(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function listIn(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** Tells how the text of a record came to be, as far as the desk's settings let it. Times are those of the approvals. */
export function tellMade(bitext: Bitext, gate: GatePass, settings: MadeSettings): Made {
  const segments = segmentsOf(bitext).filter((segment) => segment.state !== 'initial');
  const engines = new Set<string>();
  const reviewers = new Set<string>();
  let last = '';
  for (const segment of segments) {
    if (segment.origin.kind === 'engine') {
      const { provider, model } = segment.origin;
      engines.add(cleanText(model === undefined || model === provider ? provider : `${provider} ${model}`));
    }
    if (segment.state === 'translated' || !segment.approval) continue;
    reviewers.add(cleanText(segment.approval.by));
    if (byText(last, segment.approval.at) < 0) last = segment.approval.at;
  }
  const machine = segments.some(({ origin }) => origin.kind !== 'person');
  const level: MadeLevel = !machine ? 'person' : gate.unreviewed.length > 0 ? 'machine' : 'machine-reviewed';
  const reviewedAt = last !== '' && segments.every(isApproved) ? last : undefined;

  const language = spokenFor(bitext.to);
  const words = wordsIn(language);
  const says = (part: MadeSettings['say'][number]) => settings.say.includes(part);
  const sentences: string[] = [];
  const from = languageName(bitext.from, language);
  const names = [...engines].sort(byText);
  const readers = [...reviewers].sort(byText);
  if (says('machine')) {
    const listed = says('engine') && names.length > 0;
    if (!machine) sentences.push(words('publish:made.person', { language: from }));
    else if (listed)
      sentences.push(words('publish:made.engines', { language: from, engines: listIn(names, language) }));
    else sentences.push(words('publish:made.machine', { language: from }));
  }
  if (says('reviewer')) {
    const date = says('date') && reviewedAt !== undefined ? reviewedAt.slice(0, 10) : undefined;
    const by = listIn(readers, language);
    if (gate.unreviewed.length > 0) sentences.push(words('publish:made.unread'));
    else if (readers.length > 0)
      sentences.push(
        date === undefined
          ? words('publish:made.reviewed', { names: by })
          : words('publish:made.reviewedOn', { names: by, date }),
      );
  } else if (says('date') && reviewedAt !== undefined)
    sentences.push(words('publish:made.on', { date: reviewedAt.slice(0, 10) }));
  const type = level === 'person' ? 'none' : settings.sourceType[level === 'machine' ? 'machine' : 'reviewed'];
  return {
    level,
    engines: says('engine') ? names : [],
    reviewers: says('reviewer') ? readers : [],
    ...(reviewedAt === undefined || !says('date') ? {} : { reviewedAt }),
    ...(sentences.length === 0 ? {} : { note: sentences.join(' ') }),
    language,
    ...(type === 'none' || !says('machine') ? {} : { sourceType: type }),
  };
}

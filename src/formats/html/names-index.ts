import type { Segment } from '../../core/bitext.ts';
import { segmentsOf } from '../../core/bitext.ts';
import { primaryLanguage } from '../../core/primary-language.ts';
import type { Mention } from '../../core/term.ts';
import type { NameMark } from './mark-text.ts';
import type { HtmlView } from './view.ts';

/** One name of the article, as its list shows it. */
export interface NameEntry {
  readonly number: number;
  readonly term: string;
  /** What is to be written, in order of appearance; derived forms behind. */
  readonly translations: readonly string[];
  /** Segments in which it stands, and those of them whose target does not have it. */
  readonly segments: readonly string[];
  readonly missed: readonly string[];
}

interface Side {
  readonly source: readonly NameMark[];
  readonly target: readonly NameMark[];
}

/** Names by number, and the marks of each segment. */
export interface NamesIndex {
  readonly entries: readonly NameEntry[];
  marksOf(segment: Segment): Side;
}

const UNNAMED: Side = { source: [], target: [] };

interface Draft {
  number: number;
  translations: Set<string>;
  segments: string[];
  missed: string[];
}

/** Numbers the names in order of appearance; `sayNumber` words the number for screen readers, in a side's language. */
export function indexNames(view: HtmlView, sayNumber: (number: number, language: string) => string): NamesIndex {
  const { from, to } = view.bitext;
  const drafts = new Map<string, Draft>();
  const sides = new Map<string, Side>();

  const draftOf = (term: string, segment: string): Draft => {
    let draft = drafts.get(term);
    if (!draft) {
      draft = { number: drafts.size + 1, translations: new Set(), segments: [], missed: [] };
      drafts.set(term, draft);
    }
    if (draft.segments.at(-1) !== segment) draft.segments.push(segment);
    return draft;
  };
  const sayIn = (language: string): ((number: number) => string) => {
    const said: string[] = [];
    return (number) => (said[number] ??= sayNumber(number, language));
  };
  const [saidSource, saidTarget] = [sayIn(from), sayIn(to)];
  const translationOf = (mention: Mention | undefined) =>
    (mention?.translations[to] ?? mention?.translations[primaryLanguage(to)])?.[0];

  for (const segment of segmentsOf(view.bitext)) {
    const source: NameMark[] = [];
    const target: NameMark[] = [];
    const pairs = view.names?.get(segment.id);
    // Most segments have none.
    if ((pairs ?? segment.mentions).length === 0) continue;
    const wanted = pairs
      ? [...pairs].sort((a, b) => (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0))
      : segment.mentions.map((mention) => ({
          term: mention.term,
          source: [mention],
          target: undefined,
          honoured: true,
        }));
    for (const { term, source: here, target: there, honoured } of wanted) {
      const draft = draftOf(term, segment.id);
      const missed = !(honoured ?? there.length > 0) && segment.state !== 'initial';
      if (missed && draft.missed.at(-1) !== segment.id) draft.missed.push(segment.id);
      const mentions = here.map((span) => segment.mentions.find((mention) => mention.start === span.start));
      for (const mention of mentions) {
        const translation = translationOf(mention);
        if (translation !== undefined) draft.translations.add(translation);
      }
      const written = mentions.map(translationOf).find((translation) => translation !== undefined);
      const { number } = draft;
      const kind = mentions.some((mention) => mention?.kind === 'derived') ? 'derived' : 'name';
      const title = written === undefined ? term : `${term} = ${written}`;
      for (const [index, { start, end }] of here.entries()) {
        const how = mentions[index]?.how ?? [];
        const own = how.length === 0 ? title : `${title} (${how.join(', ')})`;
        source.push({ number, kind, missed, title: own, say: saidSource(number), start, end });
      }
      for (const { start, end } of there ?? [])
        target.push({ number, kind, missed, title, say: saidTarget(number), start, end });
    }
    sides.set(segment.id, { source, target });
  }

  return {
    entries: [...drafts].map(([term, draft]) => ({ term, ...draft, translations: [...draft.translations] })),
    marksOf: (segment) => sides.get(segment.id) ?? UNNAMED,
  };
}

import { fixesOf } from '../checks/fixes.ts';
import {
  type Bitext,
  type BitextUnit,
  draftOf,
  isMock,
  isStale,
  type Revision,
  type Segment,
  targetOf,
} from '../core/bitext.ts';
import { type Finding, findingKey, wordsOfFinding } from '../core/finding.ts';
import type { Term } from '../core/term.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { prepareGlossary } from '../glossary/prepare-glossary.ts';
import { segmentEtag } from '../pipeline/edit-segments.ts';
import type { AnsweredFinding, RecordFindings } from '../pipeline/find-findings.ts';
import { isCoded, shownSpan, shownTarget, withMarkup } from './coded-rows.ts';
import type { Row, RowAnswer, RowDetail, RowFinding, RowName } from './page/data.ts';

/** Entries by their `term`. */
export type Terms = Pick<ReadonlyMap<string, Term>, 'get'>;

export function termsOf(glossary: Glossary): Terms {
  const names = prepareGlossary(glossary);
  return { get: (term) => names.named(term) };
}

/** A record as rows of the page; without `findings` (not yet checked) there are none, and names are marked on the source side alone. */
export function rowsOf(bitext: Bitext, findings: RecordFindings | undefined, glossary: Glossary): Row[] {
  const terms = termsOf(glossary);
  return bitext.units.flatMap((unit) => rowsOfUnit(unit, bitext.to, findings, terms));
}

export function rowsOfUnit(unit: BitextUnit, to: string, findings: RecordFindings | undefined, terms: Terms): Row[] {
  return unit.segments.map((segment, index): Row => {
    const plain = targetOf(segment) ?? '';
    const target = shownTarget(segment);
    const markup = withMarkup(segment, to);
    const names = (findings?.names.get(segment.id) ?? namesOfSource(segment)).map((name): RowName => {
      const term = terms.get(name.term);
      const mention = segment.mentions.find((one) => one.term === name.term);
      return {
        term: name.term,
        honoured: name.honoured ?? name.target.length > 0,
        source: name.source,
        target: name.target.map((span) => shownSpan(segment, span)),
        accepted: mention?.translations[to] ?? term?.translations[to] ?? [],
        ...(term ? { type: term.type } : {}),
        ...(term?.note === undefined ? {} : { note: term.note }),
      };
    });
    return {
      id: segment.id,
      etag: segmentEtag(segment),
      role: unit.role,
      first: index === 0,
      source: segment.source,
      ...(segment.codes ? { codes: segment.codes } : {}),
      target,
      state: segment.state,
      stale: isStale(segment),
      mock: isMock(segment),
      ...(segment.state === 'initial' ? {} : { origin: segment.origin }),
      ...('approval' in segment && segment.approval ? { approval: segment.approval } : {}),
      ...(segment.state === 'initial' && segment.open ? { open: segment.open } : {}),
      ...(segment.split ? { split: segment.split } : {}),
      ...(segment.merged ? { merged: segment.merged } : {}),
      notes: segment.notes,
      findings: findingsOf(findings?.segments.get(segment.id) ?? [], segment.source, plain).map((finding) =>
        shownFinding(finding, segment, markup),
      ),
      answered: answersOf(findings?.dismissed.get(segment.id) ?? [], segment.source, plain),
      names,
      offer: Math.max(0, ...(segment.offers ?? []).map(({ score }) => score)),
    };
  });
}

/** With places and fixes in the string that the page has. */
function shownFinding(finding: RowFinding, segment: Segment, markup: string | undefined): RowFinding {
  if (!isCoded(segment)) return finding;
  const { target } = finding;
  const fixes = finding.fixes.map((fix) => shownSpan(segment, fix));
  const whole = finding.check === 'markup-kept' && markup !== undefined;
  return {
    ...finding,
    ...(target ? { target: shownSpan(segment, target) } : {}),
    fixes: whole ? [{ start: 0, end: shownTarget(segment).length, text: markup, markup: true }] : fixes,
  };
}

export function findingsOf(findings: readonly Finding[], source: string, target: string): RowFinding[] {
  const pair = target === '' ? { source } : { source, target };
  return findings.map((finding) => {
    const words = wordsOfFinding(finding, pair);
    return {
      check: finding.check,
      severity: finding.severity,
      message: finding.message,
      ...(finding.source ? { source: finding.source } : {}),
      ...(finding.target ? { target: finding.target } : {}),
      key: findingKey(finding, pair),
      ...(words === '' ? {} : { words }),
      fixes: fixesOf(finding),
    };
  });
}

export function answersOf(answers: readonly AnsweredFinding[], source: string, target: string): RowAnswer[] {
  const pair = target === '' ? { source } : { source, target };
  return answers.map(({ finding, reason, by, scope }) => ({
    check: finding.check,
    message: finding.message,
    key: findingKey(finding, pair),
    reason,
    ...(by === undefined ? {} : { by }),
    scope,
  }));
}

function namesOfSource(segment: Segment) {
  return [...new Set(segment.mentions.map(({ term }) => term))].map((term) => ({
    term,
    honoured: true,
    source: segment.mentions.filter((one) => one.term === term).map(({ start, end }) => ({ start, end })),
    target: [],
  }));
}

export function detailOf(segment: Segment): RowDetail {
  const draft = draftOf(segment);
  const history = segment.history ?? [];
  const shown = ({ target, targetCodes = [] }: Pick<Revision, 'target' | 'targetCodes'>) =>
    shownTarget(segment, target, targetCodes);
  const last = history.findLast((revision) => revision.approval !== undefined && revision.source === undefined);
  return {
    id: segment.id,
    history: history.map((revision) => ({ ...revision, target: shown(revision) })),
    ...(draft ? { draft: { target: shown(draft), origin: draft.origin } } : {}),
    ...(last?.approval && last.target !== targetOf(segment)
      ? { approved: { target: shown(last), approval: last.approval } }
      : {}),
    ...(segment.previous
      ? {
          previous: {
            source: segment.previous.source,
            target: shown(segment.previous),
            ...(segment.previous.approval ? { approval: segment.previous.approval } : {}),
          },
        }
      : {}),
    offers: segment.offers ?? [],
  };
}

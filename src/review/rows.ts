import { fixesOf } from '../checks/fixes.ts';
import { type Bitext, type BitextUnit, draftOf, isMock, isStale, type Segment, targetOf } from '../core/bitext.ts';
import { type Finding, findingKey } from '../core/finding.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { segmentEtag } from '../pipeline/edit-segments.ts';
import type { AnsweredFinding, RecordFindings } from '../pipeline/find-findings.ts';
import type { Row, RowAnswer, RowDetail, RowFinding, RowName } from './page/data.ts';

type Terms = ReadonlyMap<string, Glossary['terms'][number]>;

export function termsOf(glossary: Glossary): Terms {
  return new Map(glossary.terms.map((term) => [term.term, term]));
}

/** A record as rows of the page; without `findings` (not yet checked) there are none, and names are marked on the source side alone. */
export function rowsOf(bitext: Bitext, findings: RecordFindings | undefined, glossary: Glossary): Row[] {
  const terms = termsOf(glossary);
  return bitext.units.flatMap((unit) => rowsOfUnit(unit, bitext.to, findings, terms));
}

export function rowsOfUnit(unit: BitextUnit, to: string, findings: RecordFindings | undefined, terms: Terms): Row[] {
  return unit.segments.map((segment, index): Row => {
    const target = targetOf(segment) ?? '';
    const names = (findings?.names.get(segment.id) ?? namesOfSource(segment)).map((name): RowName => {
      const term = terms.get(name.term);
      const mention = segment.mentions.find((one) => one.term === name.term);
      return {
        term: name.term,
        honoured: name.honoured ?? name.target.length > 0,
        source: name.source,
        target: name.target,
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
      findings: findingsOf(findings?.segments.get(segment.id) ?? [], segment.source, target),
      answered: answersOf(findings?.dismissed.get(segment.id) ?? [], segment.source, target),
      names,
      offer: Math.max(0, ...(segment.offers ?? []).map(({ score }) => score)),
    };
  });
}

export function findingsOf(findings: readonly Finding[], source: string, target: string): RowFinding[] {
  const pair = target === '' ? { source } : { source, target };
  return findings.map((finding) => ({
    check: finding.check,
    severity: finding.severity,
    message: finding.message,
    ...(finding.source ? { source: finding.source } : {}),
    ...(finding.target ? { target: finding.target } : {}),
    key: findingKey(finding, pair),
    fixes: fixesOf(finding),
  }));
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
  const last = history.findLast((revision) => revision.approval !== undefined && revision.source === undefined);
  return {
    id: segment.id,
    history,
    ...(draft ? { draft: { target: draft.target, origin: draft.origin } } : {}),
    ...(last?.approval && last.target !== targetOf(segment)
      ? { approved: { target: last.target, approval: last.approval } }
      : {}),
    ...(segment.previous
      ? {
          previous: {
            source: segment.previous.source,
            target: segment.previous.target,
            ...(segment.previous.approval ? { approval: segment.previous.approval } : {}),
          },
        }
      : {}),
    offers: segment.offers ?? [],
  };
}

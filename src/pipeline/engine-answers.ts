import { type Bitext, fillSegment, type Origin, type Segment } from '../core/bitext.ts';
import { placeOnly, valueSpans } from '../core/inline-code.ts';
import type { Failed, Outcome } from '../dispatch/outcome.ts';
import type { EngineItem } from '../providers/contract.ts';
import { askedAs, codedAnswer } from './coded-answer.ts';
import type { OpenSegment, PreparedRecord } from './prepare-record.ts';

/** What an engine is asked for an open segment. */
export function itemOf({ segment, before, after }: OpenSegment, to: string): EngineItem {
  const terms = segment.mentions.flatMap(({ start, end, kind, term, translations }) => {
    const translation = translations[to]?.[0];
    return translation === undefined ? [] : [{ start, end, kind, term, translation }];
  });
  // What a program puts in, and what a document says is not to be translated, goes the way of names: engines keep it.
  for (const { start, end } of valueSpans(segment.codes ?? [])) {
    const term = segment.source.slice(start, end);
    if (term.trim() !== '' && terms.every((other) => end <= other.start || start >= other.end))
      terms.push({ start, end, kind: 'name', term, translation: term });
  }
  terms.sort((a, b) => a.start - b.start);
  const examples = segment.offers?.map(({ source, target }) => ({ source, target }));
  const codes = segment.codes && segment.codes.length > 0 ? { codes: segment.codes.map(placeOnly) } : {};
  const more = examples ? { examples } : {};
  return { id: askedAs(segment), text: segment.source, before, after, terms, ...codes, ...more };
}

/** The record with the answers in their places; what got none says why it is open. Pure. */
export function applyAnswers(prepared: PreparedRecord, answers: ReadonlyMap<string, Outcome>): Bitext {
  const open = new Map(prepared.open.map((each) => [each.segment.id, each]));
  /** Each sentence as it went out first, between its neighbours there. */
  const paid = new Map<string, OpenSegment>();
  const apply = (segment: Segment): Segment => {
    const here = open.get(segment.id);
    if (!here) return segment;
    const outcome = answers.get(askedAs(segment));
    if (!outcome) return segment;
    if ('fault' in outcome) {
      // The mock's words, or an older engine's under --force, stay where nothing better came.
      if (segment.state !== 'initial') return segment;
      const { open: _, ...rest } = segment;
      if (outcome.fault.kind === 'aborted') return rest;
      return { open: { code: outcome.fault.kind, provider: outcome.provider, message: whyOpen(outcome) }, ...rest };
    }
    const asked = paid.get(askedAs(segment));
    const first = asked === undefined;
    if (first) paid.set(askedAs(segment), here);
    // Another article's neighbours are not known here, so that its answer counts as from elsewhere.
    const carried = outcome.shared || (!first && (asked.before !== here.before || asked.after !== here.after));
    const origin: Origin = {
      kind: 'engine',
      provider: outcome.provider,
      ...(outcome.model === undefined ? {} : { model: outcome.model }),
      at: outcome.at,
      billed: first ? outcome.billed : 0,
      cost: first ? roundedDollars(outcome.cost) : 0,
      attempts: outcome.attempts,
      ...(carried ? { carried } : {}),
      ...(outcome.ms === undefined ? {} : { ms: outcome.ms }),
      ...(outcome.passed ? { after: outcome.passed.map((one) => `${one.provider}:${one.kind}`) } : {}),
    };
    const { text, codes } = codedAnswer(segment, outcome.text, prepared.bitext.to);
    return fillSegment(segment, text, origin, codes);
  };
  return {
    ...prepared.bitext,
    units: prepared.bitext.units.map((unit) => ({ ...unit, segments: unit.segments.map(apply) })),
  };
}

/** The last engine's reason, and those of the engines before it. */
function whyOpen({ fault, passed = [] }: Failed): string {
  const before = passed.map((one) => `${one.provider}: ${one.kind}, ${one.message}`);
  return before.length === 0 ? fault.message : `${fault.message} (before that ${before.join('; ')})`;
}

/** To a millionth of a cent: sums of binary fractions do not belong into a file. */
function roundedDollars(amount: number): number {
  return amount === 0 ? 0 : Number(amount.toFixed(8));
}

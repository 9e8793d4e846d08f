import type { Bitext, Segment } from '../../src/core/bitext.ts';
import { type GatePass, gate } from '../../src/publish/gate.ts';
import type { CopyContext } from '../../src/publish/story.ts';
import { makeBitext, makeSegment } from '../formats/html/sample.ts';

const APPROVAL = { by: 'Mona Said', at: '2026-02-03T09:40:00Z' };

const approved = (id: string, source: string, target: string, more: Partial<Parameters<typeof makeSegment>[0]> = {}) =>
  makeSegment({ id, source, target, state: 'reviewed', approval: APPROVAL, ...more });

/** Headline, dateline, a paragraph of two sentences, one more paragraph: all approved. */
export const APPROVED: Bitext = makeBitext([
  { role: 'headline', segments: [approved('s1', 'فتح ميناء اللاذقية', 'Latakia port reopens')] },
  { role: 'dateline', segments: [approved('s2', '(دمشق - 3 شباط 2026)', '(Horizon / Damascus - February 3, 2026)')] },
  {
    role: 'body',
    segments: [
      approved('s3', 'عاد الميناء إلى العمل.', 'The port is back at work.'),
      approved('s4', 'دام الإغلاق 45 يوما.', 'The closure lasted 45 days.', { gap: '  \n' }),
    ],
  },
  {
    role: 'body',
    segments: [
      approved('s5', 'وعاد 1250 عاملا & أسرهم.', 'And 1,250 workers & <their> families returned.', {
        state: 'final',
        approval: { by: 'Adam Reed', at: '2026-02-03T10:05:00Z' },
        origin: { kind: 'person', by: 'Mona Said', at: '2026-02-03T09:00:00Z' },
      }),
    ],
  },
]);

/** The same article with some segments changed. */
export function withSegments(bitext: Bitext, change: (segment: Segment) => Segment): Bitext {
  return { ...bitext, units: bitext.units.map((unit) => ({ ...unit, segments: unit.segments.map(change) })) };
}

/** The same article with one segment built anew. */
export function withSegment(bitext: Bitext, id: string, more: Partial<Parameters<typeof makeSegment>[0]>): Bitext {
  return withSegments(bitext, (segment) =>
    segment.id === id ? makeSegment({ source: segment.source, gap: segment.gap, id, ...more }) : segment,
  );
}

export function passOf(bitext: Bitext, options: { sourceCurrent?: boolean; allowUnreviewed?: boolean } = {}): GatePass {
  const answer = gate(bitext, { sourceCurrent: true, ...options });
  if (!answer.pass) throw new Error(`did not pass: ${JSON.stringify(answer.reasons)}`);
  return answer;
}

export function contextOf(pass: GatePass): CopyContext {
  return {
    gate: pass,
    tool: { name: 'tarjuman', version: '9.8.7' },
    sourceSha256: 'ab'.repeat(32),
    dateline: { text: '(دمشق - 3 شباط 2026)', place: 'دمشق', agencies: ['الأفق'], date: '2026-02-03' },
  };
}

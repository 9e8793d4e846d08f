import type { Bitext, Segment } from '../../src/core/bitext.ts';
import { makeTerm } from '../../src/glossary/glossary.ts';
import { type GatePass, gate } from '../../src/publish/gate.ts';
import { readSideFile } from '../../src/publish/side-file.ts';
import type { CopyContext } from '../../src/publish/story.ts';
import { makeBitext, makeSegment, mentionOf } from '../formats/html/sample.ts';

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

/** Everything that a desk may say about an article, in both directions of writing. */
export const RICH: Partial<CopyContext> = {
  side: readSideFile(
    `id: urn:newsml:desk.example:20260203:port
version: 3
title: Port story
slugline: syria-port
byline: { en: Rim Nader, ar: ريم نادر }
agencies: [{ en: Horizon, ar: الأفق }]
dateline: { place: { en: Damascus, ar: دمشق }, country: { en: Syria, ar: سوريا } }
summary: { en: "Latakia's port works again & ships <wait>.", ar: عاد الميناء }
subjects:
  - { name: { en: transport, ar: نقل }, uri: "http://cv.iptc.org/newscodes/mediatopic/20000337" }
  - shipping
keywords: [ports, "R&D"]
people: [{ name: { en: Layla al-Haddad, ar: ليلى الحداد }, wikidata: Q42 }]
urgency: 4
created: 2026-02-03T07:00:00+03:00
embargo: 2026-02-04T06:00:00Z
rights: { holder: Horizon, notice: "© 2026 Horizon", usage: Subscribers only }
note: Check the figures with the port.
urls: { en: https://news.example/en/port, ar: "https://news.example/ar/ميناء" }
`,
    'port-reopens.yaml',
  ),
  outlet: {
    name: 'Desk & Co',
    desk: 'English Desk',
    domain: 'desk.example',
    since: '2020',
    dateline: 'reuters',
    site: 'https://news.example/',
  },
  outletName: 'house',
  languages: ['en', 'fr'],
  glossary: {
    file: 'glossary.yaml',
    terms: [
      makeTerm({ term: 'اللاذقية', type: 'place', translations: { en: ['Latakia'] }, ids: { wikidata: 'Q186' } }),
      makeTerm({ term: 'الميناء', type: 'organisation', translations: { en: ['Port Authority'] }, ids: { desk: '7' } }),
    ],
  },
};

/** The approved article with names, a list, a subheadline and every sign that a format could take for its own. */
export const HARD: Bitext = (() => {
  const source = 'عاد الميناء في اللاذقية إلى العمل.';
  const list = ['أ', 'ب'].map((letter, index) => ({
    role: 'list-item' as const,
    segments: [approved(`s${index + 20}`, letter, index === 0 ? '- [x] *wheat* ]]> {{ships}}' : '1. "rice" \\ `corn`')],
  }));
  return {
    ...APPROVED,
    units: [
      ...APPROVED.units.slice(0, 1),
      { id: 'u10', role: 'subheadline', segments: [approved('s10', 'عمل', '# Work </script> begins #')] },
      { id: 'u11', role: 'byline', segments: [approved('s11', 'ريم', 'By Rim Nader')] },
      ...APPROVED.units.slice(1),
      {
        id: 'u12',
        role: 'body',
        segments: [
          approved('s12', source, '+ Work\u202E is\u200F back\u00A0in Latakia\u0007.', {
            mentions: [mentionOf(source, 'اللاذقية', 'Latakia'), mentionOf(source, 'الميناء', 'Port Authority')],
          }),
        ],
      },
      ...list.map((unit, index) => ({ id: `u${index + 20}`, ...unit })),
      { id: 'u30', role: 'caption', segments: [approved('s30', 'صورة', 'A crane & a ship')] },
      { id: 'u31', role: 'headline', segments: [approved('s31', 'ثان', 'Second headline')] },
    ],
  };
})();

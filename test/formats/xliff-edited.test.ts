import { describe, expect, test } from 'vitest';
import { type Segment, segmentsOf } from '../../src/core/bitext.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { rebuildSource } from '../../src/formats/xliff/skeleton.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { encodeText } from '../../src/io/decode-text.ts';
import { EDITS } from './edits.ts';
import { SAMPLE } from './sample.ts';

const RECORD = writeXliff(SAMPLE);

function edited(name: string) {
  const reading = readXliff(EDITS[name]!(RECORD), 'bilingual.xlf');
  return { ...reading, byId: (id: string) => segmentsOf(reading.bitext).find((segment) => segment.id === id)! };
}

const original = (id: string): Segment => segmentsOf(SAMPLE).find((segment) => segment.id === id)!;

describe('a record that others wrote on', () => {
  test.for(Object.keys(EDITS))('stays as it is once read and written: %s', (name) => {
    const once = writeXliff(readXliff(EDITS[name]!(RECORD), 'bilingual.xlf').bitext);
    const again = readXliff(once, 'bilingual.xlf').bitext;
    expect(again).toEqual(readXliff(EDITS[name]!(RECORD), 'bilingual.xlf').bitext);
    expect(writeXliff(again)).toBe(once);
  });

  test.for([
    ['other prefixes and quotes'],
    ['Windows line ends'],
    ['attributes in another order'],
    ['everything on fewer lines'],
    ['CDATA in a target'],
  ])('says the same: %s', ([name]) => {
    const { bitext, findings } = edited(name!);
    expect(bitext).toEqual(SAMPLE);
    expect(findings).toEqual([]);
    expect(writeXliff(bitext)).toBe(RECORD);
  });

  test.for([
    ['a note of a tool', ['<note id="c1" appliesTo="target" priority="2" category="query">Is it “Hajj”?</note>']],
    [
      'notes where there were none',
      ['<note>Check the headline &amp; the name.</note>', '<note id="n2" appliesTo="source">Twice?</note>'],
    ],
    ['a note on the file', ['<note id="f">For the night desk.</note>']],
    [
      'comments everywhere',
      [
        '?>\n<!-- one -->',
        '<!-- two -->\n  <file',
        '<!-- three -->\n    <unit id="u1"',
        '<!-- four -->\n      <segment id="s1"',
        '<!-- five -->\n        <source>',
        'En<!-- six -->ds.',
        '<!-- seven -->',
        '<!-- eight -->\n  </file>\n  <!-- nine -->',
        '</xliff>\n<!-- ten -->\n',
      ],
    ],
    [
      'codes in a target',
      [
        '<target><pc id="b1" canDelete="no"><mrk id="k1" translate="no" type="generic">Transport</mrk> minister</pc><ph id="p1" equiv="x"/> opens',
      ],
    ],
    [
      'start and end codes in a target',
      [
        '<sc id="c1"/>Mayor <sm id="k2" type="comment" value="sure?"/>Salim<ec startRef="c1"/> al-Hajj<em startRef="k2"/> praised',
      ],
    ],
    [
      'codes in a source, across a name',
      [
        '<pc id="c1">وزير',
        '<sm id="s1.m1" type="term" value="Madinat al-Salam"/>مدينة</pc> السلام<em startRef="s1.m1"/>',
      ],
    ],
    [
      'a comment mark that points to a note',
      ['<note id="q1">Which company?</note>', '<mrk id="k1" type="comment" ref="#n=q1">Mayor</mrk>'],
    ],
    ['original data', ['<data id="d1">&lt;br/&gt;</data>', '<ph id="p1" dataRef="d1"/>Mayor Salim']],
    [
      'a match of a memory',
      [
        '<mtc:match ref="#s2" similarity="82.5" matchQuality="70" origin="tm"><source>افتتح</source><target>opened</target></mtc:match>',
      ],
    ],
    [
      'a match beside ours',
      ['<mtc:match ref="#s4" type="mt"><source>وسيفتح</source><target>will open</target></mtc:match>'],
    ],
    [
      'metadata of a tool',
      [
        '<mda:metaGroup category="job"><mda:meta type="no">7</mda:meta></mda:metaGroup>',
        '<mda:meta type="mood">calm</mda:meta>',
        '<mda:metaGroup id="own" category="tool"><mda:meta type="a">b</mda:meta></mda:metaGroup>',
      ],
    ],
    [
      'elements and attributes of another name space',
      [
        ' xmlns:acme="urn:acme" acme:job="9"',
        ' acme:owner="night"',
        ' acme:lock="no" name="head"',
        '<acme:hint acme:x="1">say <acme:b>less</acme:b></acme:hint>',
        '<plain xmlns="urn:plain"><inner/></plain>',
      ],
    ],
    [
      'a glossary of a tool',
      ['<gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry ref="#s1.m1">'],
    ],
    ['a state of a tool', ['subState="acme:checked" canResegment="no"']],
    [
      'another order of sentences',
      ['<target order="3">The', '<target order="2">  </target>', '<target order="1">Mayor'],
    ],
    [
      'units in groups',
      [
        '<group id="g7" name="story">',
        '<note>All of it.</note>',
        '<group id="g8">',
        '</group>\n    <!-- between -->\n    <unit id="u3"',
      ],
    ],
    ['a skeleton of a tool', ['<skeleton href="bridge.skl"/>']],
    ['a processing instruction', ['<?acme break?>\n    <unit id="u3"']],
  ] as const)('keeps what was put in: %s', ([name, pieces]) => {
    const written = writeXliff(edited(name).bitext);
    for (const piece of pieces) expect(written).toContain(piece);
    // The text itself is untouched by what stands around it.
    expect(segmentsOf(edited(name).bitext).map(({ source }) => source)).toEqual(
      segmentsOf(SAMPLE).map(({ source }) => source),
    );
  });

  test('a code goes with the text it stood in: a new target is written without it', () => {
    const { bitext } = edited('codes in a target');
    const units = bitext.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) =>
        segment.id === 's1' ? ({ ...segment, target: 'New.' } as Segment) : segment,
      ),
    }));
    expect(writeXliff({ ...bitext, units })).toContain('<target>New.</target>');
  });

  test('what belonged to a unit goes with it, and groups around the rest stay well-formed', () => {
    const { bitext } = edited('units in groups');
    const without = { ...bitext, units: bitext.units.filter((unit) => unit.id !== 'u2'), skeleton: undefined };
    const written = writeXliff(without as never);
    expect(written).toContain('<group id="g7"');
    expect(written).not.toContain('<group id="g8"');
    expect(() => readXliff(written, 'bilingual.xlf')).not.toThrow();
  });
});

describe('whose a target is', () => {
  test('one that was rewritten is a person’s; the approval of the old text does not cover it', () => {
    const { byId, findings } = edited('a target rewritten');
    const { approval: _approval, ...was } = original('s1') as Segment & { approval?: unknown };
    expect(byId('s1')).toEqual({
      ...was,
      target: 'Transport minister inaugurates river bridge in Madinat al-Salam',
      origin: { kind: 'person', by: 'record' },
    });
    expect(findings).toEqual([
      {
        check: 'record-edit',
        severity: 'info',
        message: 's1: the target was changed in the record',
        segment: 's1',
        line: 40,
      },
      {
        check: 'record-approval',
        severity: 'warning',
        message: 's1: the target was changed after Maha approved it; who approved this text is not known',
        segment: 's1',
        line: 40,
      },
    ]);
  });

  test('a draft that was rewritten stays a draft, and is a person’s', () => {
    expect(edited('a translated target rewritten').byId('s3')).toMatchObject({
      state: 'translated',
      target: 'The mayor, Salim al-Hajj praised the Kazakh workers & engineers.',
      origin: { kind: 'person', by: 'record' },
    });
  });

  test('one that was set to reviewed is reviewed; by whom is not known', () => {
    const { byId, findings } = edited('a state set to reviewed');
    expect(byId('s2')).toEqual({ ...original('s2'), state: 'reviewed' });
    expect(findings).toEqual([]);
  });

  test('one whose approval was taken back is a draft again, of the same origin', () => {
    const { approval: _approval, ...was } = original('s1') as Segment & { approval?: unknown };
    expect(edited('an approval taken back').byId('s1')).toEqual({ ...was, state: 'translated' });
  });

  test('one that was written into an open segment is a person’s draft', () => {
    const { open: _open, ...was } = original('s5') as Segment & { open?: unknown };
    expect(edited('a target without a state').byId('s5')).toEqual({
      ...was,
      state: 'translated',
      target: 'The company did not answer us.',
      origin: { kind: 'person', by: 'record' },
    });
  });

  test('one that was emptied is open again', () => {
    const { byId, findings } = edited('an empty target');
    expect(byId('s3').state).toBe('initial');
    expect(findings.map((finding) => finding.message)).toEqual(['s3: the target was taken out; it is open again']);
  });

  test('one without metadata is kept as a person’s, and its names by their marks', () => {
    const { byId } = edited('the metadata taken out');
    expect(byId('s1')).toMatchObject({
      state: 'reviewed',
      origin: { kind: 'person', by: 'record' },
      mentions: [
        { term: 'مدينة السلام', surface: 'مدينة السلام', kind: 'name', translations: { en: ['Madinat al-Salam'] } },
      ],
    });
  });

  test.for([
    [
      'a state without a target',
      /<target>Ends.<\/target>/,
      '',
      's7: the state is final, but there is no target; it is open again',
    ],
    [
      'a state that nobody knows',
      'id="s7" state="final"',
      'id="s7" state="signed-off"',
      's7: the state «signed-off» is not known',
    ],
    [
      'an origin that says nothing',
      '<mda:meta type="score">101',
      '<mda:meta type="score">high',
      's2: where the target came from cannot be read any more; it is kept as a person’s',
    ],
    [
      'a source that was changed',
      'انتهى',
      'تم',
      's7: the source was changed in the record; the article itself decides',
    ],
    [
      'a role that nobody knows',
      'tarjuman:headline',
      'tarjuman:title',
      'unit u1 has the type «tarjuman:title»; it is taken as body text',
    ],
    ['a segment without an id', '<segment id="s7" ', '<segment ', 'a segment had no id and got s7'],
    [
      'a skeleton that nobody can read',
      '<tarjuman:gap>""',
      '<tarjuman:gap>',
      'the skeleton cannot be read any more; the next run lays the record over the source anew',
    ],
    [
      'a gap too few',
      '<tarjuman:gap>""</tarjuman:gap>',
      '',
      'the skeleton is for 3 units, there are 4; the next run lays the record over the source anew',
    ],
  ] as const)('%s is said', ([, from, to, message]) => {
    const { findings } = readXliff(RECORD.replace(from, to), 'bilingual.xlf');
    expect(findings.map((finding) => finding.message)).toContain(message);
  });
});

describe('notes', () => {
  test('of a tool belong to the segment that their mark points to, else to the first of the unit', () => {
    expect(edited('a comment mark that points to a note').byId('s3').notes[0]).toEqual({ text: 'Which company?' });
    expect(edited('a note of a tool').byId('s2').notes).toEqual([
      { text: 'Is it “Hajj”?', appliesTo: 'target', category: 'query' },
    ]);
  });

  test('that are taken out of the bitext are gone from the record', () => {
    const { bitext } = edited('a note of a tool');
    const units = bitext.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, notes: [] })),
    }));
    expect(writeXliff({ ...bitext, units })).not.toContain('<note');
  });
});

test('the record rebuilds the document, byte for byte', () => {
  const text =
    '\uFEFF' +
    SAMPLE.units
      .map((unit, index) => SAMPLE.skeleton!.gaps[index] + unit.segments.map((one) => one.gap + one.source).join(''))
      .join('') +
    SAMPLE.skeleton!.gaps.at(-1);
  const { bitext } = readXliff(RECORD, 'bilingual.xlf');
  const bytes = encodeText(rebuildSource(bitext), bitext.skeleton!.encoding);
  expect(Buffer.from(bytes).equals(Buffer.from(text, 'utf8'))).toBe(true);
  expect(() => rebuildSource({ ...bitext, units: bitext.units.slice(1) })).toThrow(
    'the skeleton is for 4 units, there are 3',
  );
  expect(() => rebuildSource({ ...bitext, skeleton: undefined as never })).toThrow('there is no skeleton');
});

describe('a bitext that breaks its own rules is not written', () => {
  const [unit] = SAMPLE.units;
  const one = unit!.segments[0]!;
  const withSegments = (...segments: Segment[]) => ({ ...SAMPLE, units: [{ ...unit!, segments }] });
  test.for([
    ['an id twice', withSegments(one, one), 'the id s1 stands twice'],
    ['an id with a blank', withSegments({ ...one, id: 's 1' }), '«s 1» cannot be an id in XLIFF'],
    [
      'names that overlap',
      withSegments({ ...one, mentions: [one.mentions[0]!, one.mentions[0]!] }),
      'mention 2 of s1 is out of order',
    ],
  ] as const)('%s', ([, bitext, message]) => {
    expect(() => writeXliff(bitext)).toThrow(message);
  });
});

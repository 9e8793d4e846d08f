import type { BitextUnit, Origin, Segment } from '../../core/bitext.ts';
import type { Foreign } from '../../core/foreign.ts';
import { hashOf } from '../../core/hash.ts';
import type { Mention } from '../../core/term.ts';
import { ByteParts } from '../byte-parts.ts';
import { armour, escapeXmlAttribute, escapeXmlText, isPlainXml } from '../xml/escape.ts';
import { writeInline } from './inline.ts';
import { MENTION, SEGMENT, typeOfRole } from './names.ts';
import {
  type BitextInParts,
  groupsAround,
  NOTHING,
  RecordIds,
  recordHead,
  recordTail,
  unitText,
  type WrittenUnits,
  writeGap,
  writeNotes,
  writeSegment,
  writeSegmentMeta,
} from './write-xliff.ts';

/**
 * The bytes of {@link writeXliff}, made as they are asked for, from a small part of its time: what most units hold is put down without a list, an
 * object or a second look at words that the last segment had too; any other unit is its text. A part holds good until the next is asked for.
 * @throws Error as writeXliff does
 */
export function* xliffBytes(bitext: BitextInParts, known?: WrittenUnits): Generator<Uint8Array> {
  const foreign = bitext.foreign ?? {};
  const ids = new RecordIds();
  const parts = new ByteParts();
  const segments = new SegmentWriter(parts, bitext.to);
  parts.put(recordHead(bitext, foreign));
  let written = 0;
  const around = foreign.groups ? groupsAround([...bitext.units], foreign.groups) : undefined;
  for (const unit of bitext.units) {
    ids.claim(unit);
    written++;
    if (!known && isPlain(unit, foreign)) segments.write(unit);
    else {
      parts.put(around?.before.get(unit.id) ?? '');
      parts.put(unitText(unit, bitext, known));
      parts.put(around?.after.get(unit.id) ?? '');
    }
    if (parts.full) yield parts.take();
  }
  parts.put(recordTail(foreign, written));
  yield parts.take();
}

/** Whether nothing stands in the unit but segments, their metadata and notes. */
function isPlain({ id, key, segments }: BitextUnit, foreign: Foreign): boolean {
  if (key !== undefined || segments.length === 0 || foreign.groups || foreign.units?.[id]) return false;
  for (let index = 0; index < segments.length; index++) {
    const { id: own, codes, previous, offers, history } = segments[index]!;
    if (codes || previous || offers || history || foreign.segments?.[own]) return false;
  }
  return true;
}

const META = '          <mda:meta type="';
const IN_NAME = '            <mda:meta type="';
const END = '</mda:meta>\n';
const GROUP_END = '        </mda:metaGroup>\n';

const xmlOf = (text: string): string => (isPlainXml(text) ? text : escapeXmlText(armour(text)));
const metaOf = (type: string, value: string): string => `${META}${type}">${xmlOf(value)}${END}`;

class SegmentWriter {
  readonly #parts: ByteParts;
  readonly #to: string;
  /** What segment after segment has in common. */
  #engine: { readonly provider: string; readonly model: string | undefined; readonly text: string } | undefined;
  #at: { readonly at: string; readonly text: string } = { at: '', text: metaOf('at', '') };

  constructor(parts: ByteParts, to: string) {
    this.#parts = parts;
    this.#to = to;
  }

  write({ id, role, segments }: BitextUnit): void {
    const parts = this.#parts;
    parts.put(`    <unit id="${id}" type="${typeOfRole(role)}">\n      <mda:metadata>\n`);
    let noted = false;
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      this.#putMeta(segment);
      if (segment.notes.length > 0) noted = true;
    }
    if (noted) {
      const notes = segments.flatMap((segment) => writeNotes(segment, NOTHING));
      parts.put(`      </mda:metadata>\n      <notes>\n${notes.join('\n')}\n      </notes>\n`);
    } else parts.put('      </mda:metadata>\n');
    for (let index = 0; index < segments.length; index++) this.#putSegment(segments[index]!);
    parts.put('    </unit>\n');
  }

  #putMeta(segment: Segment): void {
    const { id, hash, mentions } = segment;
    if (segment.state === 'initial' || segment.targetCodes || segment.split || segment.merged || segment.dismissed) {
      this.#parts.put(writeSegmentMeta(segment, NOTHING));
      return;
    }
    const { target, origin } = segment;
    const approval = segment.state === 'translated' ? undefined : segment.approval;
    this.#parts.put(
      `        <mda:metaGroup id="${id}.meta" category="${SEGMENT}">\n${META}hash">${xmlOf(hash)}${END}${this.#originText(origin)}` +
        `${approval ? metaOf('reviewedBy', approval.by) + metaOf('reviewedAt', approval.at) : ''}${META}targetHash">${hashOf(target)}${END}` +
        (mentions.length === 0 ? GROUP_END : ''),
    );
    if (mentions.length === 0) return;
    for (let index = 0; index < mentions.length; index++) {
      this.#parts.put(`          <mda:metaGroup id="${id}.m${index + 1}.meta" category="${MENTION}">\n`);
      this.#parts.put(textOfName(mentions[index]!));
    }
    this.#parts.put(GROUP_END);
  }

  #originText(origin: Origin): string {
    if (origin.kind === 'person')
      return (
        metaOf('origin', 'person') + metaOf('by', origin.by) + (origin.at === undefined ? '' : this.#atText(origin.at))
      );
    if (origin.kind === 'memory') {
      const repaired = origin.repaired ? metaOf('repaired', 'yes') : '';
      return `${metaOf('origin', 'memory')}${META}score">${origin.score}${END}${metaOf('from', origin.from)}${repaired}${this.#atText(origin.at)}`;
    }
    const { provider, model, at, billed, cost, attempts, carried, ms, after } = origin;
    let engine = this.#engine;
    if (engine?.provider !== provider || engine.model !== model) {
      const named = metaOf('origin', 'engine') + metaOf('provider', provider);
      engine = { provider, model, text: model === undefined ? named : named + metaOf('model', model) };
      this.#engine = engine;
    }
    return (
      engine.text +
      this.#atText(at) +
      (billed === undefined ? '' : `${META}billed">${billed}${END}`) +
      (cost === undefined ? '' : `${META}cost">${cost}${END}`) +
      (attempts === undefined ? '' : `${META}attempts">${attempts}${END}`) +
      (carried ? metaOf('carried', 'yes') : '') +
      (ms === undefined ? '' : `${META}ms">${ms}${END}`) +
      (after === undefined ? '' : metaOf('after', after.join(' ')))
    );
  }

  #atText(at: string): string {
    if (this.#at.at !== at) this.#at = { at, text: metaOf('at', at) };
    return this.#at.text;
  }

  #putSegment(segment: Segment): void {
    const { id, source, state, mentions, gap } = segment;
    const parts = this.#parts;
    if (state === 'initial' || segment.targetCodes) {
      parts.put(`${writeSegment(segment, this.#to, NOTHING)}\n`);
      return;
    }
    const before = gap === '' ? '' : gap === ' ' ? spaceBefore(id) : `${writeGap(id, gap)}\n`;
    const head = `${before}      <segment id="${id}" state="${state}">\n        <source>`;
    // Two writes, so that letters of one byte are not copied as letters of two.
    parts.put(head);
    const plain = isPlainXml(source);
    if (mentions.length === 0) parts.put(plain ? source : writeInline(source, [], []));
    else parts.put(this.#sourceText(segment, plain));
    const { target } = segment;
    parts.put(
      `</source>\n        <target>${isPlainXml(target) ? target : writeInline(target, [], [])}</target>\n      </segment>\n`,
    );
  }

  #sourceText({ id, source, mentions }: Segment, plain: boolean): string {
    let text = '';
    let at = 0;
    for (let index = 0; index < mentions.length; index++) {
      const { start, end, translations } = mentions[index]!;
      if (!(start >= at && end >= start && end <= source.length))
        throw new Error(`mention ${index + 1} of ${id} is out of order or outside the source`);
      const value = translations[this.#to]?.[0];
      const [before, surface] = [source.slice(at, start), source.slice(start, end)];
      text +=
        (plain ? before : writeInline(before, [], [])) +
        `<mrk id="${id}.m${index + 1}" type="term"${value === undefined ? '' : ` value="${attributeOf(value)}"`}>` +
        `${plain ? surface : writeInline(surface, [], [])}</mrk>`;
      at = end;
    }
    const rest = source.slice(at);
    return text + (plain ? rest : writeInline(rest, [], []));
  }
}

const attributeOf = (text: string): string => (isPlainXml(text) ? text : escapeXmlAttribute(armour(text)));

const spaceBefore = (id: string): string =>
  `      <ignorable id="${id}.gap"><source> </source><target> </target></ignorable>\n`;

function textOfName({ term, kind, proclitic, suffix, how, translations }: Mention): string {
  const meta = (type: string, value: string): string => `${IN_NAME}${type}">${xmlOf(value)}${END}`;
  let text = meta('term', term) + meta('kind', kind);
  if (proclitic !== '') text += meta('proclitic', proclitic);
  if (suffix !== '') text += meta('suffix', suffix);
  for (const one of how) text += meta('how', one);
  for (const language in translations)
    for (const translation of translations[language]!)
      text += meta(`translation:${attributeOf(language)}`, translation);
  return `${text}          </mda:metaGroup>\n`;
}

import type { Encoding } from '../../core/article.ts';
import { type Bitext, type Skeleton, sourceOfUnit } from '../../core/bitext.ts';
import { TarjumanError } from '../../core/error.ts';
import { escapeXmlText, unicodeEscape } from '../xml/escape.ts';
import { attributeOf, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { RECORD } from './names.ts';

export const ENCODINGS: readonly Encoding['name'][] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'];

/**
 * The decoded source, character for character: the gaps of the skeleton with the units between them.
 * @throws TarjumanError RECORD_MISMATCH where the bitext has no skeleton, or one of another number of units
 */
export function rebuildSource(bitext: Bitext): string {
  const gaps = bitext.skeleton?.gaps;
  if (gaps?.length !== bitext.units.length + 1)
    throw new TarjumanError(
      'RECORD_MISMATCH',
      { file: bitext.original },
      gaps ? `the skeleton is for ${gaps.length - 1} units, there are ${bitext.units.length}` : 'there is no skeleton',
      'run «translate» on the article again: it lays the record over the source anew',
    );
  return bitext.units.map((unit, index) => gaps[index] + sourceOfUnit(unit)).join('') + gaps.at(-1);
}

/** Gaps stand as JSON strings without a blank that a tool could fold, trim or change. */
export function writeSkeleton({ encoding, gaps }: Skeleton, indent: string): string {
  const lines = gaps.map((gap) => `${indent}    <tarjuman:gap>${escapeXmlText(gapText(gap))}</tarjuman:gap>`);
  return [
    `${indent}<skeleton>`,
    `${indent}  <tarjuman:document encoding="${encoding.name}" bom="${encoding.bom ? 'yes' : 'no'}">`,
    ...lines,
    `${indent}  </tarjuman:document>`,
    `${indent}</skeleton>`,
  ].join('\n');
}

function gapText(gap: string): string {
  return JSON.stringify(gap).replace(/(?<= ) |[\p{Cc}\p{Cf}\p{Z}\uFFFE\uFFFF](?<! )/gu, (letter) =>
    Array.from({ length: letter.length }, (_, index) => unicodeEscape(letter.charCodeAt(index))).join(''),
  );
}

/** Whether a skeleton element is of our making. */
export function documentIn(skeleton: XmlElement): XmlElement | undefined {
  return elementsOf(skeleton).find((element) => element.uri === RECORD && element.local === 'document');
}

/** Undefined where somebody has changed it so that it says nothing any more. */
export function readSkeleton(document: XmlElement): Skeleton | undefined {
  const name = ENCODINGS.find((known) => known === attributeOf(document, 'encoding'));
  const gaps = elementsOf(document)
    .filter((element) => element.uri === RECORD && element.local === 'gap')
    .map((element) => gapOf(textOf(element)));
  if (!name || !gaps.every((gap) => gap !== undefined)) return undefined;
  return { encoding: { name, bom: attributeOf(document, 'bom') === 'yes' }, gaps };
}

export function gapOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text.trim());
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

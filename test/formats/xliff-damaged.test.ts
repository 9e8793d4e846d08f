import { describe, expect, test } from 'vitest';
import { placeText, TarjumanError } from '../../src/core/error.ts';
import { readXliff } from '../../src/formats/xliff/read-xliff.ts';
import { writeXliff } from '../../src/formats/xliff/write-xliff.ts';
import { SAMPLE } from './sample.ts';

const RECORD = writeXliff(SAMPLE);

function faultOf(xml: string): TarjumanError {
  try {
    readXliff(xml, 'bilingual.xlf');
  } catch (error) {
    if (error instanceof TarjumanError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const deep = '<group id="g">'.repeat(70) + '</group>'.repeat(70);

/** `line:column` of the first place where `mark` stands. */
function placeIn(xml: string, mark: string): string {
  const lines = xml.slice(0, xml.indexOf(mark)).split('\n');
  return `${lines.length}:${lines.at(-1)!.length + 1}`;
}

describe('what people type into a target is found where it stands, not where a parser notices it', () => {
  test.for([
    ['& in running text', 'Tom & Jerry', '& Jerry', 'an & stands alone; it is written &amp;'],
    ['& in front of a later reference', 'R&D costs 5 &lt; 6', '&D', 'an & stands alone; it is written &amp;'],
    ['& at the end', 'Tom &', '&</target>', 'an & stands alone; it is written &amp;'],
    ['& in an address', 'see ?a=1&b=2; or', '&b', 'an & stands alone; it is written &amp;'],
    ['a tag of HTML', 'a <b>bold</b> word', '<b>', '<b> cannot stand in a sentence'],
    ['a tag of another name space', 'a <x:b xmlns:x="urn:x"/> word', '<x:b', '<x:b> cannot stand in a sentence'],
  ] as const)('%s', ([, typed, mark, message]) => {
    const xml = RECORD.replace('Ends.', typed);
    expect(xml).not.toBe(RECORD);
    const fault = faultOf(xml);
    expect({ place: placeText(fault.at), message: fault.message }).toEqual({
      place: `bilingual.xlf:${placeIn(xml, mark)}`,
      message: expect.stringContaining(message),
    });
  });
});

describe('a damaged record is one clear message with its place, and is left alone', () => {
  test.for([
    ['an empty file', '', '1:1', 'not well-formed XML'],
    ['no XML', 'once upon a time', '1:1', 'not well-formed XML'],
    ['cut off', RECORD.slice(0, 2600), '48:39', 'not well-formed XML'],
    ['an end tag lost', RECORD.replace('</source>', ''), '43:', 'unexpected close tag'],
    ['a bare ampersand', RECORD.replace('&amp;', '&'), '', 'not well-formed XML'],
    ['an entity of HTML', RECORD.replace('Ends.', 'Ends&nbsp;.'), '', 'undefined entity'],
    ['a character that XML has not', RECORD.replace('Ends.', 'Ends\u0000.'), '', 'disallowed character'],
    ['a prefix without a name space', RECORD.replace('<mda:metadata>', '<foo:metadata>'), '', 'not well-formed XML'],
    [
      'conflict markers of git',
      RECORD.replace('    <unit id="u2"', '=======\n    <unit id="u2"'),
      '46:',
      'text stands where none may be: «=======»',
    ],
    [
      'text behind a target',
      RECORD.replace('Ends.</target>', 'Ends.</target> more'),
      '',
      'text stands where none may be: «more»',
    ],
    ['HTML', '<html><body/></html>', '1:1', 'this is no XLIFF: it begins with <html>'],
    [
      'XLIFF 1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      '1:1',
      'this is XLIFF 1.2, a record is XLIFF 2.1',
    ],
    [
      'XLIFF 2.2',
      '<xliff version="2.2" xmlns="urn:oasis:names:tc:xliff:document:2.2"/>',
      '1:1',
      'this is XLIFF 2.2, a record is XLIFF 2.1',
    ],
    ['another version', RECORD.replace('version="2.1"', 'version="3.0"'), '2:1', 'the version is «3.0», not 2.1'],
    ['no version', RECORD.replace(' version="2.1"', ''), '2:1', 'the root has no version'],
    ['no target language', RECORD.replace(' trgLang="en"', ''), '2:1', 'the root has no trgLang'],
    ['no file', RECORD.replace(/<file[\s\S]*<\/file>/, ''), '2:1', 'there is no file in it'],
    ['two files', RECORD.replace(/(<file[\s\S]*<\/file>)/, '$1$1'), '', 'there is a second file in it'],
    [
      'an id of a segment twice',
      RECORD.replace('<segment id="s2"', '<segment id="s1"'),
      '',
      'the id s1 stands twice, first in line 40',
    ],
    [
      'an id of a unit twice',
      RECORD.replace('<unit id="u2"', '<unit id="u1"'),
      '',
      'the id u1 stands twice, first in line 18',
    ],
    ['a unit without an id', RECORD.replace('<unit id="u1"', '<unit'), '18:5', 'a unit has no id'],
    [
      'a segment without a source',
      RECORD.replace(/<source>[\s\S]*?<\/source>/, ''),
      '40:7',
      'segment s1 has no source',
    ],
    [
      'a unit without a segment',
      RECORD.replace(/<segment id="s1"[\s\S]*?<\/segment>/, ''),
      '18:5',
      'a unit has no segment',
    ],
    [
      'two targets',
      RECORD.replace('<target>Ends.', '<target>x</target><target>Ends.'),
      '',
      'a segment has two elements <target>',
    ],
    [
      'an element where none may be',
      RECORD.replace('    <unit id="u1"', '<segment id="s9"/><unit id="u1"'),
      '',
      '<segment> cannot stand here',
    ],
    [
      'a character that is none',
      RECORD.replace('Ends.', '<cp hex="110000"/>'),
      '',
      'cp with hex «110000» is no character',
    ],
    ['elements too deep', RECORD.replace('    <unit id="u1"', `${deep}<unit id="u1"`), '', 'nested more than 64 deep'],
    [
      'an external entity',
      `<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/hostname">]>${RECORD.replace(/^.*\n/, '').replace('Ends.', '&x;')}`,
      '',
      'a document type definition stands in the file',
    ],
    [
      'entities that blow up',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${RECORD.replace(/^.*\n/, '')}`,
      '',
      'a document type definition stands in the file',
    ],
    [
      'a document type',
      `<!DOCTYPE xliff SYSTEM "x.dtd">${RECORD.replace(/^.*\n/, '')}`,
      '',
      'a document type definition',
    ],
  ] as const)('%s', ([, xml, place, message]) => {
    const fault = faultOf(xml);
    expect(fault.code).toBe('RECORD_DAMAGED');
    expect(placeText(fault.at)).toMatch(/^bilingual\.xlf:\d+:\d+$/);
    expect(placeText(fault.at)).toContain(`bilingual.xlf:${place}`);
    expect(fault.message).toContain(message);
    expect(fault.hint).not.toBe('');
  });

  test('whatever is cut out of it, it is read or refused, and never a crash', () => {
    for (let at = 0; at < RECORD.length; at += 97) {
      const cut = RECORD.slice(0, at) + RECORD.slice(at + 23);
      try {
        readXliff(cut, 'bilingual.xlf');
      } catch (error) {
        expect(error).toBeInstanceOf(TarjumanError);
      }
    }
  });
});

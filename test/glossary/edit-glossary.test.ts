import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/core/term.ts';
import type { FiledTerm } from '../../src/core/term-file.ts';
import { editGlossary } from '../../src/glossary/edit-glossary.ts';
import { canonical, mergeTerms } from '../../src/glossary/merge-terms.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

const YAML = `# The desk's names.
terms:
  # People
  - term: سوكولوف   # as the wire writes it
    variants: [سوكولووف,  'سوكلوف'] # two more
    translations: { en: Sokolov }   # not Sokoloff
    type: person

  # Places
  - { term: دورنبورغ, translations: { en: Dornburg } } # on the river

  - term: لجنة الأنهار
    translations:
      # what is written first
      en:
        - River Committee
        # and the short way
        - RC
    note: |
      Two lines
      of a note.
    forbidden: {en: [Rivers Committee]}
# the end
`;

function merge(yaml: string, filed: readonly Omit<FiledTerm, 'place'>[], replace = false): string {
  const { terms } = readGlossary(yaml, 'glossary.yaml').glossary;
  const placed = filed.map((entry, index) => ({ ...entry, place: { file: 'x.csv', line: index + 1 } }));
  return editGlossary(yaml, 'glossary.yaml', mergeTerms(terms, placed, replace).changes);
}

/** Lines that went and lines that came. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('what a change of glossary.yaml leaves as it was', () => {
  test('nothing to change: the same bytes', () => {
    expect(merge(YAML, [{ term: 'سوكولوف', variants: ['سوكلوف'], translations: { en: ['Sokolov'] } }])).toBe(YAML);
  });

  test('a new spelling touches its line alone, and the comment on it stays', () => {
    const { gone, come } = changedLines(YAML, merge(YAML, [{ term: 'سوكولوف', variants: ['ساكولوف'] }]));
    expect(gone).toEqual(["    variants: [سوكولووف,  'سوكلوف'] # two more"]);
    expect(come).toEqual(["    variants: [سوكولووف,  'سوكلوف', ساكولوف] # two more"]);
  });

  test('a new language comes beside the others', () => {
    const edited = merge(YAML, [
      { term: 'سوكولوف', translations: { fr: ['Sokolov'] } },
      { term: 'دورنبورغ', translations: { fr: ['Dornbourg'] }, type: 'place' },
      { term: 'لجنة الأنهار', translations: { fr: ['Comité: les fleuves'] } },
    ]);
    expect(changedLines(YAML, edited)).toEqual({
      gone: [
        '    translations: { en: Sokolov }   # not Sokoloff',
        '  - { term: دورنبورغ, translations: { en: Dornburg } } # on the river',
      ],
      come: [
        '    translations: { en: Sokolov, fr: Sokolov }   # not Sokoloff',
        '  - { term: دورنبورغ, translations: { en: Dornburg, fr: Dornbourg }, type: place } # on the river',
        '      fr: "Comité: les fleuves"',
      ],
    });
  });

  test('lists of lines are changed item by item; comments between them stay', () => {
    const edited = merge(
      YAML,
      [{ term: 'لجنة الأنهار', translations: { en: ['Rivers Committee', 'Committee of Rivers', 'CR'] } }],
      true,
    );
    expect(changedLines(YAML, edited)).toEqual({
      gone: ['        - River Committee', '        - RC', '    forbidden: {en: [Rivers Committee]}'],
      come: ['        - Rivers Committee', '        - Committee of Rivers', '        - CR', '    forbidden: {en: []}'],
    });
  });

  test('a block of lines gives way to one, and what is behind it stays', () => {
    const edited = merge(YAML, [{ term: 'لجنة الأنهار', note: 'Short.' }], true);
    expect(edited).toContain('    note: Short.\n    forbidden: {en: [Rivers Committee]}\n# the end\n');
  });

  test('new entries come behind the last one', () => {
    const edited = merge(YAML, [
      { term: 'ميدفيدسك', translations: { en: ['Medvedsk'] }, type: 'place', ids: { wikidata: 'Q1' } },
    ]);
    expect(edited.replace(/ {2}- term: ميدفيدسك\n(?: {4}.*\n)+/, '')).toBe(YAML);
    expect(edited).toContain(
      '{en: [Rivers Committee]}\n  - term: ميدفيدسك\n    translations: { en: Medvedsk }\n    type: place\n    ids: { wikidata: Q1 }\n# the end\n',
    );
  });

  test.for([
    ['no file', '', 'terms:\n'],
    ['comments alone', '# ours\n', '# ours\nterms:\n'],
    ['an empty list', 'terms: [] # none yet\n# end\n', 'terms:  # none yet\n'],
    ['a key with nothing', 'terms:\n', 'terms:\n'],
    ['no line end', '# ours\nterms:', '# ours\nterms:\n'],
  ])('%s takes its first entry', ([, yaml, begin]) => {
    const edited = merge(yaml!, [{ term: 'سوكولوف', translations: { en: ['Sokolov'] } }]);
    expect(edited.startsWith(`${begin}  - term: سوكولوف\n    translations: { en: Sokolov }`)).toBe(true);
    expect(edited.endsWith(yaml!.endsWith('# end\n') ? '# end\n' : edited.slice(-1))).toBe(true);
  });

  test('a list between brackets grows between brackets; CRLF and the byte order mark stay', () => {
    expect(merge('terms: [{ term: سوكولوف }]\n', [{ term: 'دورنبورغ' }])).toBe(
      'terms: [{ term: سوكولوف }, { term: دورنبورغ }]\n',
    );
    const dos = `\uFEFF${YAML.replaceAll('\n', '\r\n')}`;
    const edited = merge(dos, [{ term: 'سوكولوف', translations: { fr: ['Sokolov'] } }, { term: 'ميدفيدسك' }]);
    expect(edited.startsWith('\uFEFF# The desk')).toBe(true);
    expect(edited).not.toMatch(/[^\r]\n/);
  });

  test('entries that share parts by anchors are not changed behind the back of others', () => {
    const yaml =
      'terms:\n  - { term: سوكولوف, translations: &t { en: A } }\n  - { term: دورنبورغ, translations: *t }\n';
    expect(() => merge(yaml, [{ term: 'سوكولوف', translations: { fr: ['B'] } }])).toThrow(/without touching others/);
  });

  test('the same letters with other conditions stay two entries', () => {
    const yaml = 'terms:\n  - { term: فتح, after: [حركة], translations: { en: Fatah } }\n';
    expect(merge(yaml, [{ term: 'فتح', translations: { en: ['Fatah'] } }])).toBe(yaml);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'ابتسنمد'), minLength: 3, maxLength: 6 });
const english = fc.string({ unit: fc.constantFrom(...'abcXY:#\'"[]{}, -&*!|>%@`'), minLength: 1, maxLength: 8 });
const texts = fc.array(
  english.map((text) => `E${text}`.trim()),
  { minLength: 1, maxLength: 3 },
);

test('whatever is brought in, each line with a comment of its own stays, and the file says what was meant', () => {
  const filed = fc.uniqueArray(
    fc.record({ term: word, translations: fc.record({ en: texts, fr: texts }, { requiredKeys: [] }) }),
    { selector: ({ term }) => term, maxLength: 6 },
  );
  const comments = YAML.split('\n').filter((line) => line.trim().startsWith('#'));
  fc.assert(
    fc.property(filed, fc.boolean(), (entries, replace) => {
      const all = [...entries, { term: 'سوكولوف', translations: entries[0]?.translations ?? {} }];
      const edited = merge(YAML, all, replace);
      const after = new Map(readGlossary(edited, 'glossary.yaml').glossary.terms.map((term) => [term.term, term]));
      for (const { term, translations } of entries)
        expect(canonical(after.get(term)!.translations)).toBe(canonical(unique(translations)));
      expect(edited.split('\n').filter((line) => line.trim().startsWith('#'))).toEqual(comments);
      expect(merge(edited, all, replace)).toBe(edited);
    }),
  );
});

function unique(lists: Partial<Record<string, readonly string[]>>): Term['translations'] {
  return Object.fromEntries(Object.entries(lists).map(([tag, list]) => [tag, [...new Set(list)]]));
}

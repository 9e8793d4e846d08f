import { type CodePlace, faultsOfCodes, type InlineCode } from '../core/inline-code.ts';
import type { Found, SegmentCheck } from './check.ts';

/** What people call a piece of markup. */
const NAMES: Readonly<Record<InlineCode['type'], string>> = {
  bold: 'bold',
  italic: 'italics',
  underline: 'underlining',
  strike: 'striking out',
  code: 'code',
  link: 'a link',
  image: 'a picture',
  break: 'a line break',
  note: 'a note',
  quote: 'a quotation',
  value: 'a value that is filled in',
  other: 'markup',
};

export const markupKept: SegmentCheck = {
  id: 'markup-kept',
  severity: 'error',
  about:
    'The document’s own markup (emphasis, links, pictures, line breaks, values that are filled in) stands in the target as often as in the source, and its pairs do not cross. A lost value is an error; anything else a warning.',
  scope: 'segment',
  needs: { given: ['codes', 'targetCodes'] },
  *run({ target, codes = [], targetCodes = [] }) {
    if (codes.length + targetCodes.length === 0 || target === '') return;
    const { lost, doubled, unknown, crossed } = faultsOfCodes(codes, targetCodes);
    const told = new Set<string>();
    for (const code of lost) {
      if (told.has(code.id)) continue;
      told.add(code.id);
      yield found(`${NAMES[code.type]} (${nameOf(code)}) of the source is not in the target`, code.type === 'value');
    }
    for (const code of doubled) yield found(`the markup ${nameOf(code)} stands more than once`);
    for (const code of unknown) yield found(`the source has no markup ${nameOf(code)}`);
    for (const code of crossed)
      yield found(`the markup ${nameOf(code)} is closed before it is opened, or crosses another`);
  },
};

function found(message: string, grave = false): Found {
  return { message, ...(grave ? {} : { severity: 'warning' as const }) };
}

/** As text fields show it. */
function nameOf({ id, kind }: CodePlace): string {
  return kind === 'standalone' ? `<${id}/>` : `<${id}>…</${id}>`;
}

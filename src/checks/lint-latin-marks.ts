import { allMatches } from '../core/all-matches.ts';
import type { SourceCheck } from './check.ts';

const ARABIC: Readonly<Record<string, string>> = { ',': '\u060c', ';': '\u061b', '?': '\u061f' };
/** Behind an Arabic word, its marks, or what closes a quotation or bracket behind one. */
const LATIN = /(?<=[\u0621-\u064a\u0671-\u06d3][\u064b-\u0652]*["»”)\]]?)[,;?](?=\s|["»”)\]]|$)/g;

export const lintLatinMarks: SourceCheck = {
  id: 'lint-latin-marks',
  severity: 'warning',
  about:
    'Arabic text has Arabic commas, semicolons and question marks (، ؛ ؟). A text that has Latin commas only keeps to that habit: one info, at the first.',
  scope: 'source',
  *run({ text, language }) {
    if (!/^ar\b/.test(language)) return;
    let commas = 0;
    for (let at = text.indexOf('\u060c'); at >= 0; at = text.indexOf('\u060c', at + 1)) commas++;
    const latin = allMatches(text, LATIN);
    const habit = latin.filter(({ 0: mark }) => mark === ',').length > commas;
    let told = false;
    for (const { 0: mark, index } of latin) {
      const mild = mark === ',' && habit;
      if (mild && told) continue;
      if (mild) told = true;
      const span = { start: index, end: index + 1 };
      yield {
        message: `Latin ${mark} in Arabic text, for ${ARABIC[mark]}`,
        source: span,
        actual: mark,
        expected: [ARABIC[mark]!],
        fix: { side: 'source', ...span, text: ARABIC[mark]! },
        ...(mild && { severity: 'info' as const }),
      };
    }
  },
};

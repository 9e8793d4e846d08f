import { type Bitext, type Segment, segmentsOf, targetOf } from '../../core/bitext.ts';
import { hex4 } from '../xml/escape.ts';

/** Characters that nobody sees in an editor; in JSON they may stand as `\u200F`. */
const UNSEEN = /[\u007F-\u00A0\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]/g;

/**
 * An i18next resource for both languages: `{ "ar": { "<slug>": { "s1": "…" } }, "en": … }`; the slug is the name space. Values are the
 * text itself and nothing else: i18next has no escape for `{{` and `$t(`. See docs/formats.md for how to read them.
 * A segment without a target is left out of the target language, so that i18next falls back to another.
 */
export function writeJson(bitext: Bitext): string {
  const side = (say: (segment: Segment) => string | undefined) => ({
    [bitext.slug]: Object.fromEntries(
      segmentsOf(bitext).flatMap((segment) => {
        const text = say(segment);
        return text === undefined ? [] : [[segment.id, text]];
      }),
    ),
  });
  const resource = { [bitext.from]: side((segment) => segment.source), [bitext.to]: side(targetOf) };
  return `${JSON.stringify(resource, undefined, 2).replace(UNSEEN, (letter) => `\\u${hex4(letter.charCodeAt(0))}`)}\n`;
}

import { type Bitext, type Segment, segmentsOf, targetOf } from '../../core/bitext.ts';
import { inParts } from '../parts.ts';
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
  return `${shown(JSON.stringify(resource, undefined, 2))}\n`;
}

/** {@link writeJson} in parts, for articles of any length. */
export function jsonParts(bitext: Bitext): Iterable<string> {
  return inParts(piecesOf(bitext));
}

function* piecesOf(bitext: Bitext): Generator<string> {
  yield '{';
  yield* sideOf(bitext, bitext.from, (segment) => segment.source);
  yield ',';
  yield* sideOf(bitext, bitext.to, targetOf);
  yield '\n}\n';
}

function* sideOf(bitext: Bitext, language: string, say: (segment: Segment) => string | undefined): Generator<string> {
  yield shown(`\n  ${JSON.stringify(language)}: {\n    ${JSON.stringify(bitext.slug)}: {`);
  let before = '';
  for (const { segments } of bitext.units)
    for (const segment of segments) {
      const text = say(segment);
      if (text === undefined) continue;
      yield shown(`${before}\n      ${JSON.stringify(segment.id)}: ${JSON.stringify(text)}`);
      before = ',';
    }
  yield `${before === '' ? '' : '\n    '}}\n  }`;
}

function shown(json: string): string {
  return json.replace(UNSEEN, (letter) => `\\u${hex4(letter.charCodeAt(0))}`);
}

import { ARTICLE } from './clitics.ts';
import { foldLetters } from './fold.ts';
import { stemOf } from './stem-of-word.ts';
import { WITH_ARTICLE } from './talk-with-article.ts';
import { WITHOUT_ARTICLE } from './talk-without-article.ts';
import { talkOfTopic } from './topics-of-words.ts';

let rows: ReadonlyMap<string, string> | undefined;

/** Rows of both tables by what they begin with, folded. Their words are read when they are asked for: a text asks for few. */
function readRows(): ReadonlyMap<string, string> {
  rows ??= new Map(
    `${WITHOUT_ARTICLE}\n${WITH_ARTICLE}`.split(/\n(?! )/).map((row) => {
      const at = row.indexOf(':');
      return [foldLetters(row.slice(0, at)), row.slice(at + 1)] as const;
    }),
  );
  return rows;
}

function rowOf(folded: string): string {
  return [readRows().get(folded), talkOfTopic(folded)].join(' ').trim();
}

/**
 * The stems of what is spoken of where a folded word is meant and no name (of شاهد a court, a grave, a film); undefined for a word that no table has. What
 * the tables tell of a word with the article goes for it without one as well, where they have no more of that.
 */
export function stemsOfTalk(folded: string): readonly string[] | undefined {
  const definite = folded.startsWith(ARTICLE) && folded.length > 4;
  const row = rowOf(folded) || rowOf(definite ? folded.slice(2) : ARTICLE + folded);
  return row === '' ? undefined : [...new Set(row.split(/\s+/).map((word) => stemOf(foldLetters(word))))];
}

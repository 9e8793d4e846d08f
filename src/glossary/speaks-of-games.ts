import { CLUBS, GAME_TALK } from '../text/ar/name-shapes.ts';
import { may, type NameFacts, type Scene } from './scene.ts';

/** How far away a word may stand that tells of a game. */
const GAME_REACH = 14;

/** Bears a name that clubs have. */
export function isClub(name: NameFacts): boolean {
  return (name.bearer === 'body' || CLUBS.has(name.form.letters)) && name.definite && !may(name, 'human');
}

export function speaksOfGames(s: Scene): boolean {
  const { first, last } = s.candidate;
  const { view } = s;
  for (let token = first - GAME_REACH; token <= last + GAME_REACH; token++)
    if (token >= 0 && (token < first || token > last) && GAME_TALK.test(view.word(token))) return true;
  return false;
}

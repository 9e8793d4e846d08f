import type { Scene } from './scene.ts';

/** How far away a word may stand that tells of what parties do. */
const REACH = 9;

/** Words of elections and of parties among each other. Source: general knowledge of news Arabic. */
const ELECTION_TALK =
  /^[وف]?[بلك]?(?:ال|ل)?(?:انتخابات|انتخابيه|انتخابي|ايتلاف|تحالفات|مرشح|مرشحي|مرشحين|مرشحيه|مقعد|مقعدا|مقاعد|اقتراع|ناخبين|حزب|احزاب|حزبيه|حزبي|كتله|كتل|معارضه|قوايم|قايمه|جبهه|ليبرالي|يساري|نواب|حوار|رياسه|حقايب|وزاريه|برلمانيه|نيابيه|تشريعيه|اصوات|اصواتها|دستوريه|دستور)(?:ه|ها)?$/;

export function speaksOfElections({ candidate: { first, last }, view }: Scene): boolean {
  for (let token = first - REACH; token <= last + REACH; token++)
    if (token >= 0 && (token < first || token > last) && ELECTION_TALK.test(view.word(token))) return true;
  return false;
}

import { isKnownName } from './ar-en/name-spelling.ts';
import { areTwoSpellings, type Rendering } from './ar-en/renderings.ts';
import type { DeskCheck } from './check.ts';

/** Letters of an Arabic word from which it is one name in any article, where neither spelling is a common name. */
const TELLING = 6;

export const deskNameSpellings: DeskCheck = {
  id: 'desk-name-spellings',
  severity: 'warning',
  about:
    'A name that is in no glossary is spelled the same in all of the desk\u2019s articles: told at the spelling that fewer articles have. The same name beside it, or a long name that is no common one, tells that it is the same person or place. `tarjuman check` without a path looks for it.',
  scope: 'desk',
  *run(articles) {
    const byKey = new Map<string, Place[]>();
    for (const { slug, renderings } of articles)
      for (const rendering of renderings) {
        const places = byKey.get(rendering.key);
        if (places) places.push({ slug, rendering });
        else byKey.set(rendering.key, [{ slug, rendering }]);
      }
    for (const places of byKey.values()) yield* compare(places);
  },
};

interface Place {
  readonly slug: string;
  readonly rendering: Rendering;
}

function* compare(places: readonly Place[]) {
  const told = new Set<string>();
  for (const { slug, rendering } of places) {
    const others = places.filter(
      (other) =>
        other.slug !== slug && areTwoSpellings(rendering, other.rendering) && areSame(rendering, other.rendering),
    );
    const [first] = others;
    if (!first || told.has(`${slug} ${rendering.text}`)) continue;
    const having = (text: string) =>
      new Set(places.filter((one) => one.rendering.text === text).map((one) => one.slug)).size;
    const [ours, theirs] = [having(rendering.text), having(first.rendering.text)];
    // Of two that as many articles have, the later article is told.
    if (ours > theirs || (ours === theirs && slug < first.slug)) continue;
    told.add(`${slug} ${rendering.text}`);
    yield {
      slug,
      segment: rendering.segment,
      message: `"${rendering.text}" here, "${first.rendering.text}" in ${first.slug} (${first.rendering.segment}): one name, two spellings`,
      source: rendering.source,
      target: { start: rendering.start, end: rendering.end },
      actual: rendering.text,
      expected: [first.rendering.text],
    };
  }
}

function areSame(a: Rendering, b: Rendering): boolean {
  if (a.beside.some((name) => b.beside.includes(name))) return true;
  return a.key.length >= TELLING && !isKnownName(a.text) && !isKnownName(b.text);
}

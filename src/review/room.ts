import { randomUUID } from 'node:crypto';
import { type Segment, segmentsOf } from '../core/bitext.ts';
import type { Settings } from '../io/settings.ts';
import type { Desk } from '../pipeline/desk.ts';
import {
  type BorderEdit,
  type EditOutcome,
  editSegments,
  type RecordEdit,
  segmentEtag,
} from '../pipeline/edit-segments.ts';
import { listRecords } from '../pipeline/list-records.ts';
import { mergeSegments, putBack, splitSegment } from '../pipeline/reshape-segments.ts';
import type { Backroom } from './backroom.ts';
import { changeOf } from './change.ts';
import { shownTarget, typedTarget } from './coded-rows.ts';
import { listArticles } from './list-articles.ts';
import { beginningOf, type OpenArticle, openArticle } from './open-article.ts';
import type { ArticleLine, Batch, BatchAnswer, HereAnswer, Merge, Person, Row, RowEdit, Split } from './page/data.ts';

/** Who has not said anything for so long has gone. Milliseconds; the page speaks every two seconds. */
const GONE = 15_000;
/** Batches that can still be undone. */
const BATCHES = 20;

export interface Here {
  readonly client: string;
  readonly by: string;
  readonly segment?: string;
  readonly since: number;
  readonly shape: number;
}

export type Saved = { readonly done: true; readonly row: Row } | { readonly done: false; readonly row: Row };

/** The desk as the people at the page share it. */
export interface Room {
  articles(): Promise<readonly ArticleLine[]>;
  /** Undefined where there is no such article. */
  article(to: string, slug: string): Promise<OpenArticle | undefined>;
  /** Its first rows, as `ArticleData` in JSON: quick also where nobody has opened it yet. Undefined where there is no such article. */
  beginning(to: string, slug: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  here(article: OpenArticle, to: string, slug: string, who: Here): Promise<HereAnswer>;
  leave(client: string): void;
  /** Undefined where there is no such row. */
  save(to: string, slug: string, id: string, etag: string, edit: RowEdit, by: string): Promise<Saved | undefined>;
  replace(to: string, slug: string, batch: Batch, by: string): Promise<BatchAnswer>;
  /** Divides a segment, or joins two. @throws TarjumanError USAGE where that cannot be */
  split(to: string, slug: string, split: Split, by: string): Promise<BatchAnswer>;
  merge(to: string, slug: string, merge: Merge, by: string): Promise<BatchAnswer>;
  /** Undefined for a batch that is not known any more. */
  undo(to: string, slug: string, batch: string): Promise<BatchAnswer | undefined>;
  /** Resolves when everything that was sent is in its record. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly edits: readonly RecordEdit[];
  readonly done: (outcomes: readonly EditOutcome[]) => void;
  readonly failed: (fault: unknown) => void;
}

interface Kept {
  readonly to: string;
  readonly slug: string;
  readonly items: readonly Item[];
}

/** What stood there before an edit, and what it left. */
interface Item {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

const seenOf = (segments: readonly Segment[]) =>
  segments.map((segment) => ({ id: segment.id, etag: segmentEtag(segment) }));

const isReshaped = ({ before, after }: Item): boolean =>
  before.length !== after.length || before.some(({ hash }, index) => hash !== after[index]!.hash);

/** Puts back what stood there, if nobody has changed it since. */
function undoing(item: Item): RecordEdit {
  const { before, after } = item;
  const seen = seenOf(after);
  if (!isReshaped(item)) return { ...seen[0]!, change: () => before[0]! };
  const isSame = (now: Segment, left: Segment) => segmentEtag(now) === segmentEtag(left);
  return { seen, reshape: (bitext) => putBack(bitext, item, isSame) };
}

/** Writes an answer to a finding into the desk's settings, and takes them up. */
export type DeskAnswer = (answer: Settings['dismissed'][number]) => Promise<void>;

/** @param deskOf the desk as its files say it now. @param answer undefined: findings are answered in their segment alone. @param backroom another thread, for long records; none: this one */
export function makeRoom(deskOf: () => Desk, backroom?: Backroom, answer?: DeskAnswer): Room {
  const open = new Map<string, Promise<OpenArticle>>();
  const people = new Map<string, Person & { readonly where: string; readonly at: number }>();
  const waiting = new Map<string, Waiting[]>();
  const writing = new Map<string, Promise<void>>();
  const batches = new Map<string, Kept>();
  const list = listArticles(deskOf, { open: async (to, slug) => (await open.get(keyOf(to, slug)))?.line(), backroom });

  const keyOf = (to: string, slug: string): string => `${to}/${slug}`;

  /** Only names that the folder itself gives are ever looked up. */
  async function isThere(to: string, slug: string): Promise<boolean> {
    const desk = deskOf();
    return desk.settings.to.includes(to) && (await listRecords(desk, to)).includes(slug);
  }

  async function article(to: string, slug: string): Promise<OpenArticle | undefined> {
    const key = keyOf(to, slug);
    if (!(await isThere(to, slug))) {
      open.delete(key);
      return undefined;
    }
    const known = open.get(key);
    if (known) {
      const there = await known;
      // While it is written its bytes say nothing new.
      if (!writing.has(key)) await there.refresh();
      return there;
    }
    const opening = openArticle(deskOf, slug, to, backroom);
    open.set(key, opening);
    opening.catch(() => open.delete(key));
    return opening;
  }

  function peopleAt(where: string, except?: string): Person[] {
    const now = deskOf().clock.monotonic();
    for (const [client, { at }] of people) if (now - at > GONE) people.delete(client);
    return [...people]
      .filter(([client, person]) => person.where === where && client !== except)
      .map(([, { by, segment }]) => ({ by, ...(segment === undefined ? {} : { segment }) }));
  }

  /** All edits that came while one was written are written together. */
  function enqueue(to: string, slug: string, edits: readonly RecordEdit[]): Promise<readonly EditOutcome[]> {
    const key = keyOf(to, slug);
    return new Promise((done, failed) => {
      waiting.set(key, [...(waiting.get(key) ?? []), { edits, done, failed }]);
      if (!writing.has(key))
        writing.set(
          key,
          writeAll(to, slug).finally(() => writing.delete(key)),
        );
    });
  }

  async function writeAll(to: string, slug: string): Promise<void> {
    const key = keyOf(to, slug);
    // Saves that come in the same moment go together.
    await new Promise((resolve) => setImmediate(resolve));
    for (let round = waiting.get(key); round !== undefined; round = waiting.get(key)) {
      waiting.delete(key);
      try {
        const all = round.flatMap(({ edits }) => edits);
        const there = await open.get(key);
        await there?.laid();
        const { bitext, written, outcomes } = await editSegments(deskOf(), slug, to, all, there?.kept);
        await there?.take(bitext, written);
        let from = 0;
        for (const { edits, done } of round) {
          done(outcomes.slice(from, from + edits.length));
          from += edits.length;
        }
      } catch (fault) {
        for (const { failed } of round) failed(fault);
      }
    }
  }

  async function runBatch(to: string, slug: string, edits: readonly RecordEdit[]): Promise<BatchAnswer> {
    const there = (await article(to, slug))!;
    const shapeBefore = there.shape();
    const outcomes = await enqueue(to, slug, edits);
    for (const one of outcomes) if (!one.done && one.why) throw one.why;
    const items = outcomes.flatMap((one): Item[] => (one.done && one.before[0] !== one.after[0] ? [one] : []));
    const batch = randomUUID();
    batches.set(batch, { to, slug, items });
    if (batches.size > BATCHES) batches.delete(batches.keys().next().value!);
    const reshaped = items.filter(isReshaped);
    const ids = [
      ...edits.flatMap((edit) => ('id' in edit ? [edit.id] : [])),
      ...reshaped.flatMap(({ after }) => after.map(({ id }) => id)),
    ];
    return {
      batch,
      rows: ids.flatMap((id) => there.row(id) ?? []),
      refused: edits.flatMap((edit, index) =>
        outcomes[index]!.done ? [] : 'id' in edit ? [edit.id] : edit.seen.map(({ id }) => id),
      ),
      version: there.version(),
      ...(reshaped.length > 0
        ? { replaced: reshaped.flatMap(({ before }) => before.map(({ id }) => id)), shape: there.shape(), shapeBefore }
        : {}),
    };
  }

  const handOf = (by: string) => {
    const { clock, match } = deskOf();
    return { by, at: clock.now().toISOString(), match };
  };

  return {
    articles: async () => {
      const lines = await list();
      return lines.map((line) => ({ ...line, people: peopleAt(keyOf(line.to, line.slug)).map(({ by }) => by) }));
    },
    article,
    async beginning(to, slug) {
      if (backroom && !open.has(keyOf(to, slug)) && (await isThere(to, slug))) {
        const there = await beginningOf(deskOf(), to, slug);
        if (there) return there;
      }
      return (await article(to, slug))?.beginning();
    },
    async here(there, to, slug, { client, by, segment, since, shape }) {
      const where = keyOf(to, slug);
      people.set(client, { by, where, at: deskOf().clock.monotonic(), ...(segment === undefined ? {} : { segment }) });
      const rows = there.since(since, shape);
      return {
        version: there.version(),
        rows: rows ?? [],
        reload: rows === undefined,
        people: peopleAt(where, client),
        checking: there.checking(),
        behind: there.behind(),
      };
    },
    leave: (client) => void people.delete(client),
    async save(to, slug, id, etag, edit, by) {
      const there = await article(to, slug);
      if (!there?.row(id)) return undefined;
      const { clock, settings } = deskOf();
      const { dismiss } = edit;
      if (dismiss?.words !== undefined && answer) {
        const { check, words, reason } = dismiss;
        await answer({ check, words, reason, by, at: clock.now().toISOString() });
        await there.refresh();
      }
      const change = changeOf(edit, by, clock.now().toISOString(), settings.review.rounds);
      const [outcome] = await enqueue(to, slug, [{ id, etag, change }]);
      const row = there.row(id);
      return row && { done: outcome!.done, row };
    },
    replace(to, slug, { edits }, by) {
      const at = deskOf().clock.now().toISOString();
      return runBatch(
        to,
        slug,
        edits.map(({ id, etag, target }) => ({ id, etag, change: changeOf({ target }, by, at, 1) })),
      );
    },
    split(to, slug, { id, etag, ...cut }, by) {
      const hand = handOf(by);
      const reshape: BorderEdit['reshape'] = (bitext, article) => {
        const segment = segmentsOf(bitext).find((each) => each.id === id)!;
        // The page counts in the string with tags.
        const target = typedTarget(segment, shownTarget(segment).slice(0, cut.target)).text.length;
        return splitSegment(bitext, id, { source: cut.source, target }, { ...hand, article });
      };
      return runBatch(to, slug, [{ seen: [{ id, etag }], reshape }]);
    },
    merge(to, slug, { seen }, by) {
      const hand = handOf(by);
      const [first, second] = seen;
      const reshape: BorderEdit['reshape'] = (bitext, article) => {
        const merged = mergeSegments(bitext, first.id, { ...hand, article });
        // Another segment stands behind it by now.
        return merged.before[1]!.id === second.id ? merged : undefined;
      };
      return runBatch(to, slug, [{ seen, reshape }]);
    },
    async undo(to, slug, batch) {
      const kept = batches.get(batch);
      if (!kept || kept.to !== to || kept.slug !== slug) return undefined;
      batches.delete(batch);
      return runBatch(to, slug, kept.items.map(undoing));
    },
    async settled() {
      while (writing.size > 0) await Promise.all(writing.values());
      for (const each of open.values()) await (await each).settled();
    },
  };
}

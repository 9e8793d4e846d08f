import { ApiFault, api, onRenewed } from './api.ts';
import type { ArticleData, BatchAnswer, Person, Row, RowDetail, RowEdit } from './data.ts';
import { client, type Draft, findDrafts, keepDraft } from './drafts.ts';

/** Milliseconds behind the last key before a text is saved. */
const PAUSE = 600;
const POLL = 2000;
const RETRY = 3000;
/** Milliseconds until the server is asked for the first time what is new. */
const SOON = 300;

export type Saving = 'idle' | 'typing' | 'saving' | 'kept' | 'saved';

/** A row as this tab has it. */
export interface RowState {
  readonly row: Row;
  readonly draft?: Draft;
  readonly saving: Saving;
  /** Somebody else has changed the text that the draft was begun on. */
  readonly conflict?: boolean;
  /** What the server said against the last save. */
  readonly fault?: string;
}

export type Announce = (key: string, values?: Readonly<Record<string, string | number>>) => void;

/** An article that is open in this tab: the rows, what is typed, and the way to the server. */
export class ArticleStore {
  readonly to: string;
  readonly slug: string;
  readonly place: string;
  data: ArticleData;
  people: readonly Person[] = [];
  /** The server answers. */
  connected = true;
  active: string | undefined;
  ids: readonly string[];
  /** What can be undone: the last change of several rows at once. */
  lastBatch: { readonly id: string; readonly kind: 'replace' | 'split' | 'merge'; readonly row: string } | undefined;

  #states = new Map<string, RowState>();
  #details = new Map<string, { etag: string; detail: RowDetail }>();
  #pending = new Map<string, RowEdit[]>();
  #busy = new Map<string, Promise<void>>();
  #savedAt = new Map<string, number>();
  #told = new Set<string>();
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #rowListeners = new Map<string, Set<() => void>>();
  #listeners = new Set<() => void>();
  #poll: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #by: () => string;
  #announce: Announce;

  constructor(data: ArticleData, by: () => string, announce: Announce) {
    this.data = data;
    this.to = data.to;
    this.slug = data.slug;
    this.place = `${data.to}/${data.slug}`;
    this.#by = by;
    this.#announce = announce;
    this.ids = data.rows.map(({ id }) => id);
    for (const row of data.rows) this.#states.set(row.id, { row, saving: 'idle' });
    onRenewed(() => this.retryAll());
  }

  async start(): Promise<void> {
    await this.#restore();
    if (!this.data.rest) this.#poll = setTimeout(() => void this.#ask(), SOON);
  }

  /** What was typed before, and never saved. */
  async #restore(): Promise<void> {
    for (const [id, draft] of await findDrafts(this.place)) {
      const state = this.#states.get(id);
      // Its row may be among those that have not come yet; or it is being typed.
      if (state?.draft || (!state && this.data.rest)) continue;
      if (!state || state.row.target === draft.text) {
        keepDraft(this.place, id, undefined);
        continue;
      }
      this.#lay(id, state.row, draft);
      this.#announce('restored', { id });
    }
  }

  /** Fetches the rows behind the first ones, once those are drawn. What has been typed and saved meanwhile stays. */
  async complete(): Promise<void> {
    if (!this.data.rest || this.#closed) return;
    try {
      await this.#fetchWhole();
    } catch (fault) {
      if (!(fault instanceof ApiFault)) throw fault;
      this.#setConnected(fault.status !== 0 && fault.status !== 401);
      if (!this.#closed) this.#poll = setTimeout(() => void this.complete(), RETRY);
      return;
    }
    if (this.#closed) return;
    if (!this.connected) this.retryAll();
    this.connected = true;
    await this.#restore();
    this.#tell();
    this.#poll = setTimeout(() => void this.#ask(), SOON);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#poll);
    for (const id of this.ids) if (this.state(id).draft) void this.flush(id);
  }

  state(id: string): RowState {
    return this.#states.get(id)!;
  }

  textOf(id: string): string {
    const { draft, row } = this.state(id);
    return draft?.text ?? row.target;
  }

  /** Open for this person: nobody has approved it, or in the second round somebody else has. */
  isOpen(id: string, rounds: 1 | 2): boolean {
    const { row, draft } = this.state(id);
    // An approval that is on its way counts: whoever goes on need not come back for it.
    if (this.#isBeingApproved(id)) return false;
    if (draft || row.state === 'initial' || row.state === 'translated') return true;
    return rounds === 2 && row.state === 'reviewed' && row.approval?.by !== this.#by();
  }

  /** Whether none of these is open, and every approval of them has been answered. */
  isThrough(ids: readonly string[], rounds: 1 | 2): boolean {
    return !ids.some((id) => this.isOpen(id, rounds) || this.#isBeingApproved(id));
  }

  #isBeingApproved(id: string): boolean {
    return this.#pending.get(id)?.some(({ approve }) => approve) ?? false;
  }

  onRow(id: string, call: () => void): () => void {
    const calls = this.#rowListeners.get(id) ?? new Set();
    calls.add(call);
    this.#rowListeners.set(id, calls);
    return () => calls.delete(call);
  }

  onChange(call: () => void): () => void {
    this.#listeners.add(call);
    return () => this.#listeners.delete(call);
  }

  type(id: string, text: string): void {
    const { row, draft } = this.state(id);
    if (text === row.target && !this.#busy.has(id)) this.#put(id, { row, saving: 'idle' }, undefined);
    else {
      const next = { etag: draft?.etag ?? row.etag, base: draft?.base ?? row.target, text };
      this.#put(id, { ...this.state(id), saving: 'typing', draft: next }, next);
    }
    clearTimeout(this.#timers.get(id));
    this.#timers.set(
      id,
      setTimeout(() => void this.flush(id), PAUSE),
    );
  }

  /** Sends what is typed, and what else is to be done to the row. Resolves when the server has answered, or cannot. */
  flush(id: string, edit?: RowEdit): Promise<void> {
    clearTimeout(this.#timers.get(id));
    if (edit) this.#pending.set(id, [...(this.#pending.get(id) ?? []), edit]);
    const before = this.#busy.get(id);
    if (before) return before;
    const work = (async () => {
      while (await this.#send(id));
    })().finally(() => this.#busy.delete(id));
    this.#busy.set(id, work);
    return work;
  }

  /** @returns whether to go on */
  async #send(id: string): Promise<boolean> {
    const { row, draft, conflict } = this.state(id);
    const edits = this.#pending.get(id) ?? [];
    const [first] = edits;
    if (conflict || (!first && !draft)) return false;
    const sent: RowEdit = { ...first, ...(draft ? { target: draft.text } : {}) };
    this.#put(id, { ...this.state(id), saving: 'saving' });
    try {
      const etag = draft?.etag ?? row.etag;
      const { row: now } = await api.save(this.to, this.slug, id, etag, sent, this.#by());
      this.#pending.set(id, (this.#pending.get(id) ?? []).slice(first ? 1 : 0));
      this.#savedAt.set(id, performance.now());
      this.#told.delete(id);
      this.#setConnected(true);
      const { draft: later } = this.state(id);
      // What was sent may have come back in better order: a tag that stood twice stands once.
      if (later && later.text !== now.target && later.text !== sent.target) {
        const next = { text: later.text, etag: now.etag, base: now.target };
        this.#put(id, { row: now, saving: 'typing', draft: next }, next);
        return later.text !== draft?.text || (this.#pending.get(id) ?? []).length > 0;
      }
      this.#put(id, { row: now, saving: 'saved' }, undefined);
      if (draft) this.#announce('savedRow', { id });
      return (this.#pending.get(id) ?? []).length > 0;
    } catch (fault) {
      if (!(fault instanceof ApiFault)) throw fault;
      const theirs = fault.status === 412 ? fault.body.row : undefined;
      if (theirs) {
        const mine = this.state(id).draft;
        // An approval of the very text that was begun on is no other text: ours goes on top of it.
        if (mine && theirs.target === mine.base) {
          const next = { ...mine, etag: theirs.etag };
          this.#put(id, { ...this.state(id), row: theirs, draft: next }, next);
          return true;
        }
        this.#pending.delete(id);
        if (mine) this.#lay(id, theirs, mine);
        else this.#put(id, { row: theirs, saving: 'idle' });
        this.#announce('conflict.said', { id });
        return false;
      }
      const gone = fault.status === 0 || fault.status === 401 || fault.status >= 500 || fault.status === 423;
      this.#setConnected(fault.status !== 0 && fault.status !== 401);
      const told = this.#told.has(id);
      this.#told.add(id);
      this.#put(id, {
        ...this.state(id),
        saving: 'kept',
        ...(gone ? {} : { fault: [fault.body.message, fault.body.hint].filter(Boolean).join('; ') }),
      });
      // Said once, not at every new try.
      if (!told) this.#announce(gone ? 'keptHere' : 'refused', { id });
      this.#timers.set(
        id,
        setTimeout(() => void this.flush(id), RETRY),
      );
      return false;
    }
  }

  /** A row as it stands at the server, and a text of ours that was begun on an earlier one. */
  #lay(id: string, row: Row, draft: Draft): void {
    if (row.target === draft.text) this.#put(id, { row, saving: 'idle' }, undefined);
    else if (row.etag === draft.etag || row.target === draft.base) {
      const next = { ...draft, etag: row.etag };
      this.#put(id, { row, draft: next, saving: 'typing' }, next);
      this.#timers.set(
        id,
        setTimeout(() => void this.flush(id), PAUSE),
      );
    } else this.#put(id, { row, draft, saving: 'kept', conflict: true });
  }

  /** `text`: what is to stand there now that both were seen; theirs is in the history then, or was never changed. */
  settle(id: string, text: string): void {
    const { row } = this.state(id);
    if (text === row.target) {
      this.#put(id, { row, saving: 'idle' }, undefined);
      return;
    }
    const next = { text, etag: row.etag, base: row.target };
    this.#put(id, { row, draft: next, saving: 'typing' }, next);
    void this.flush(id);
  }

  retryAll(): void {
    for (const id of this.ids) if (this.state(id).saving === 'kept' && !this.state(id).conflict) void this.flush(id);
  }

  async detail(id: string): Promise<RowDetail | undefined> {
    const { row } = this.state(id);
    const known = this.#details.get(id);
    if (known?.etag === row.etag) return known.detail;
    try {
      const detail = await api.detail(this.to, this.slug, id);
      this.#details.set(id, { etag: row.etag, detail });
      return detail;
    } catch {
      return undefined;
    }
  }

  activate(id: string | undefined): void {
    if (this.active === id) return;
    const before = this.active;
    this.active = id;
    if (before !== undefined) this.#tellRow(before);
    if (id !== undefined) this.#tellRow(id);
    this.#tell();
  }

  async replace(edits: readonly { id: string; etag: string; target: string }[]): Promise<readonly string[]> {
    const answer = await api.replace(this.to, this.slug, edits, this.#by());
    this.lastBatch = { id: answer.batch, kind: 'replace', row: '' };
    this.#takeBatch(answer);
    return answer.refused;
  }

  /** The row behind this one in its paragraph. */
  following(id: string): string | undefined {
    const next = this.ids[this.ids.indexOf(id) + 1];
    return next === undefined || this.state(next).row.first ? undefined : next;
  }

  /** Saves what is typed in these rows. @returns whether nothing is left to save */
  async settled(...ids: readonly string[]): Promise<boolean> {
    await Promise.all(ids.map((id) => this.flush(id)));
    return ids.every((id) => !this.state(id).draft && !this.state(id).conflict);
  }

  /** @returns whether it was done; not where somebody else was there first. @throws ApiFault where it cannot be */
  async split(id: string, cut: { readonly source: number; readonly target: number }): Promise<boolean> {
    const { etag } = this.state(id).row;
    return this.#reshaped('split', id, await api.split(this.to, this.slug, { id, etag, ...cut }, this.#by()));
  }

  /** As {@link split}: joins a row with the one behind it. */
  async merge(id: string, next: string): Promise<boolean> {
    const seen = [
      { id, etag: this.state(id).row.etag },
      { id: next, etag: this.state(next).row.etag },
    ] as const;
    return this.#reshaped('merge', id, await api.merge(this.to, this.slug, { seen }, this.#by()));
  }

  #reshaped(kind: 'split' | 'merge', row: string, answer: BatchAnswer): boolean {
    if (!answer.replaced) return false;
    this.lastBatch = { id: answer.batch, kind, row };
    this.#takeBatch(answer);
    return true;
  }

  #takeBatch(answer: BatchAnswer): void {
    if (answer.replaced) this.#splice(answer.replaced, answer);
    else for (const row of answer.rows) this.#takeRow(row);
    this.#tell();
  }

  /** Rows in the place of others. */
  #splice(replaced: readonly string[], { rows, shape, shapeBefore }: BatchAnswer): void {
    const gone = new Set(replaced);
    const put = <T>(list: readonly T[], idOf: (each: T) => string, fresh: readonly T[]): T[] => {
      const at = list.findIndex((each) => gone.has(idOf(each)));
      const rest = list.filter((each) => !gone.has(idOf(each)));
      return at < 0 ? rest : rest.toSpliced(at, 0, ...fresh);
    };
    for (const id of replaced) this.#states.delete(id);
    for (const row of rows) this.#states.set(row.id, { row, saving: 'idle' });
    this.ids = put(
      this.ids,
      (id) => id,
      rows.map(({ id }) => id),
    );
    const known = shapeBefore === this.data.shape ? (shape ?? -1) : -1;
    this.data = { ...this.data, shape: known, rows: put(this.data.rows, ({ id }) => id, rows) };
    if (this.active !== undefined && !this.#states.has(this.active)) this.active = rows[0]?.id;
    for (const { id } of rows) this.#tellRow(id);
  }

  async undo(): Promise<number> {
    const batch = this.lastBatch;
    if (batch === undefined) return 0;
    this.lastBatch = undefined;
    const answer = await api.undo(this.to, this.slug, batch.id);
    this.#takeBatch(answer);
    return answer.rows.length - answer.refused.length;
  }

  #takeRow(row: Row): void {
    const state = this.#states.get(row.id);
    if (!state || JSON.stringify(state.row) === JSON.stringify(row)) return;
    if (!state.draft) this.#put(row.id, { row, saving: state.saving === 'saved' ? 'saved' : 'idle' });
    else if (state.row.etag === row.etag) this.#put(row.id, { ...state, row });
    else {
      this.#lay(row.id, row, state.draft);
      if (this.state(row.id).conflict) this.#announce('conflict.said', { id: row.id });
    }
  }

  async #ask(): Promise<void> {
    const sent = performance.now();
    try {
      const answer = await api.here(this.to, this.slug, {
        client,
        by: this.#by(),
        since: this.data.version,
        shape: this.data.shape,
        ...(this.active === undefined ? {} : { segment: this.active }),
      });
      if (this.#closed) return;
      if (!this.connected) this.retryAll();
      this.connected = true;
      if (answer.reload) await this.#reload();
      else {
        for (const row of answer.rows)
          if (!this.#busy.has(row.id) && (this.#savedAt.get(row.id) ?? 0) < sent) this.#takeRow(row);
        this.data = { ...this.data, version: answer.version, checking: answer.checking, behind: answer.behind };
      }
      this.people = answer.people;
      this.#tell();
    } catch (fault) {
      if (!(fault instanceof ApiFault)) throw fault;
      this.#setConnected(fault.status !== 0 && fault.status !== 401);
    } finally {
      if (!this.#closed) this.#poll = setTimeout(() => void this.#ask(), this.data.checking ? 400 : POLL);
    }
  }

  /** The record was laid anew by a run. Texts whose segment is gone stay in this browser. */
  async #reload(): Promise<void> {
    await this.#fetchWhole();
    this.#announce('reloaded');
  }

  /** Takes the whole article anew. @throws ApiFault */
  async #fetchWhole(): Promise<void> {
    const sent = performance.now();
    const data = await api.article(this.to, this.slug);
    if (this.#closed) return;
    const before = this.#states;
    const isOurs = (id: string): boolean => this.#busy.has(id) || (this.#savedAt.get(id) ?? -1) >= sent;
    this.data = data;
    this.ids = data.rows.map(({ id }) => id);
    this.#states = new Map(
      data.rows.map((row) => {
        const there = before.get(row.id);
        // What was saved while the answer was made is newer than it.
        return [row.id, there && isOurs(row.id) ? there : { row, saving: 'idle' as const }];
      }),
    );
    for (const [id, { draft }] of before) {
      const state = this.#states.get(id);
      if (draft && state && !isOurs(id)) this.#lay(id, state.row, draft);
    }
    if (this.active !== undefined && !this.#states.has(this.active)) this.active = undefined;
    for (const id of this.ids) this.#tellRow(id);
  }

  #setConnected(connected: boolean): void {
    if (this.connected === connected) return;
    this.connected = connected;
    if (!connected) this.#announce('disconnected');
    this.#tell();
  }

  /** @param draft given (even as undefined): it is kept, or forgotten, in the browser as well */
  #put(id: string, state: RowState, ...draft: [Draft | undefined] | []): void {
    this.#states.set(id, state);
    if (draft.length === 1) keepDraft(this.place, id, draft[0]);
    this.#tellRow(id);
  }

  #tellRow(id: string): void {
    for (const call of this.#rowListeners.get(id) ?? []) call();
  }

  #tell(): void {
    for (const call of this.#listeners) call();
  }
}

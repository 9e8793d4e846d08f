import type { EngineAnswer, EngineItem, Fault } from './contract.ts';

/** What an engine that numbers its answers gave back. */
export interface NumberedAnswer {
  /** Which item it is for, counted from 0; the engine's word, so it may be any number. */
  readonly at: number;
  readonly text: string;
}

/**
 * Brings the answers of an engine that repeats the items' numbers into the order of the items, so that a text can
 * never stand beside the wrong sentence. (Numbers of the request, not the items' ids: those may be alike where a
 * request carries two articles.) Answers in another order are put right; an item without an answer gets `wrong-count`;
 * a number that was not asked for, or comes twice, makes the whole answer untrustworthy: every item gets `wrong-count`.
 * `finish` turns a text into the answer of its item.
 */
export function alignAnswers(
  items: readonly EngineItem[],
  answers: readonly NumberedAnswer[],
  finish: (item: EngineItem, text: string) => EngineAnswer,
): readonly EngineAnswer[] {
  const count = `${items.length} asked, ${answers.length} answered`;
  const given = new Map<number, string>();
  for (const { at, text } of answers) {
    const twice = given.has(at);
    if (twice || items[at] === undefined) {
      const message = `the answer names an item ${twice ? 'twice' : 'that was not asked for'} (${count})`;
      return faultAll(items, { kind: 'wrong-count', message });
    }
    given.set(at, text);
  }
  return items.map((item, at) => {
    const text = given.get(at);
    if (text !== undefined) return finish(item, text);
    return { id: item.id, fault: { kind: 'wrong-count', message: `the answer leaves this item out (${count})` } };
  });
}

/** The same fault for every item. */
export function faultAll(items: readonly EngineItem[], fault: Fault): readonly EngineAnswer[] {
  return items.map((item) => ({ id: item.id, fault }));
}

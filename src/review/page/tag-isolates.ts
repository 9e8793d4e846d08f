import { TAGS } from './pairs.ts';

/*
 * A text field cannot set its tags apart with an element, and between Arabic words the signs of `</1>` run the other way. So the field holds each tag between
 * the characters that Unicode has for that (UAX #9: LRI, PDI). They are the field's alone: what is saved, checked and copied has none.
 */

const LRI = '\u2066';
const PDI = '\u2069';
const OURS = /[\u2066\u2069]/g;

/** Whether a text can be shown so: not where it has such characters of its own. */
export function canIsolate(text: string): boolean {
  return !text.includes(LRI) && !text.includes(PDI);
}

/** The text as a field shows it. */
export function isolateTags(text: string): string {
  return text.replace(TAGS, (tag) => LRI + tag + PDI);
}

/** The text of a field without them. */
export function bareText(shown: string): string {
  return shown.replace(OURS, '');
}

/** Where a place of the field's text is in the bare one. UTF-16 offsets. */
export function barePlace(shown: string, place: number): number {
  return bareText(shown.slice(0, place)).length;
}

/** The other way round; on the edge of a tag it is outside of it. */
export function shownPlace(text: string, place: number): number {
  let more = 0;
  for (const { 0: tag, index } of text.matchAll(TAGS)) {
    if (index < place) more++;
    if (index + tag.length <= place) more++;
  }
  return place + more;
}

/** Where the cursor of a field stands in the bare text. */
export function cursorOf(field: HTMLTextAreaElement): number {
  return isIsolated(field) ? barePlace(field.value, field.selectionStart) : field.selectionStart;
}

export function isIsolated(field: HTMLTextAreaElement): boolean {
  return field.dataset['isolated'] !== undefined;
}

/** The field's text as it counts. */
export function textIn(field: HTMLTextAreaElement): string {
  return isIsolated(field) ? bareText(field.value) : field.value;
}

/** Puts a text into a field that shows it so; the cursor stays where it is in the bare text. */
export function putText(field: HTMLTextAreaElement, text: string, cursor = cursorOf(field)): void {
  const shown = isolateTags(text);
  if (shown !== field.value) field.value = shown;
  const place = shownPlace(text, Math.min(cursor, text.length));
  field.setSelectionRange(place, place);
}

/** A key that deletes takes what is seen, not what is not: the cursor steps over it first. Call before the key does its work. */
export function stepOver(field: HTMLTextAreaElement, key: string): void {
  const { selectionStart: at, selectionEnd, value } = field;
  if (!isIsolated(field) || at !== selectionEnd) return;
  let to = at;
  if (key === 'Backspace') while (to > 0 && /[\u2066\u2069]/.test(value[to - 1]!)) to--;
  else if (key === 'Delete') while (to < value.length && /[\u2066\u2069]/.test(value[to]!)) to++;
  if (to !== at) field.setSelectionRange(to, to);
}

/** The cursor never stops at a place that looks like the one beside it. @param before where it was */
export function settleCursor(field: HTMLTextAreaElement, before: number): void {
  const { selectionStart: at, selectionEnd, value } = field;
  if (!isIsolated(field) || at !== selectionEnd) return;
  const on = at >= before ? 1 : -1;
  if (value[at - 1] === LRI || value[at] === PDI) field.setSelectionRange(at + on, at + on);
}

/** As {@link barePlace}, of a field of either kind. */
export function barePlaceOf(field: HTMLTextAreaElement, place: number): number {
  return isIsolated(field) ? barePlace(field.value, place) : place;
}

/** Puts a text into a field of either kind, with the cursor at a place of the bare text. */
export function showIn(field: HTMLTextAreaElement, text: string, cursor: number): void {
  if (isIsolated(field)) putText(field, text, cursor);
  else {
    field.value = text;
    field.setSelectionRange(cursor, cursor);
  }
}

/** What is copied has none of our characters. @returns whether it was done here, so that the browser is not to do it */
export function copyBare(event: ClipboardEvent): boolean {
  const field = event.target as HTMLTextAreaElement;
  if (!isIsolated(field) || !event.clipboardData) return false;
  const { selectionStart, selectionEnd, value } = field;
  event.clipboardData.setData('text/plain', bareText(value.slice(selectionStart, selectionEnd)));
  event.preventDefault();
  return true;
}

/** Marks of notes and pictures behind a stop, which belong to the sentence that it ends. */
import { BLANK, classAt, DIGIT, FORMAT, isAlphanumeric, isQuote, isSuperscript, MARK } from './chars.ts';

/** A note mark is no longer than this, brackets included: `[بحاجة لمصدر]`. */
const LONGEST_NOTE = 24;

/** Behind the note marks that are glued to a stop: `[12]`, `[أ]`, `[بحاجة لمصدر]`, `(3)` and superscript figures, as encyclopedias set them. */
export function skipNotes(text: string, at: number): number {
  let place = at;
  for (;;) {
    const code = text.charCodeAt(place);
    if (isSuperscript(code)) {
      place++;
      continue;
    }
    if (code !== 0x5b && code !== 0x28) return place;
    const closer = code === 0x5b ? 0x5d : 0x29;
    let inside = place + 1;
    let onlyDigits = true;
    for (; inside < place + LONGEST_NOTE && text.charCodeAt(inside) !== closer; inside++) {
      const kind = classAt(text, inside);
      if (kind === FORMAT) continue;
      if (kind !== DIGIT) onlyDigits = false;
      if (!isAlphanumeric(kind) && kind !== BLANK && kind !== MARK) return place;
    }
    if (inside === place + 1 || text.charCodeAt(inside) !== closer) return place;
    if (closer === 0x29 && !(onlyDigits && inside < place + 7)) return place;
    place = inside + 1;
  }
}

/** Pictures of the plane where nearly all of them are, and the dingbats: ☀, ❤, ⭐. Flags, skins and joiners among them. */
const PICTURE = /[\u{1F1E6}-\u{1FAFF}\u2600-\u27BF\u2B50\u2B55]/u;

/** Behind the pictures at `at`, and the marks that vary and join them. */
export function skipSigns(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  // Letters, brackets and most signs, without a look at the table.
  if (code < 0x2600 || (code > 0x2b55 && code < 0xd800)) return at;
  let place = at;
  while (place < end) {
    const sign = text.codePointAt(place)!;
    const width = sign > 0xffff ? 2 : 1;
    const varies = place > at && (sign === 0xfe0f || sign === 0x200d);
    if (!varies && !PICTURE.test(text.slice(place, place + width))) break;
    place += width;
  }
  return place;
}

/** Faces, hands, hearts, flowers and what is thrown at a feast: they say what somebody feels about what stands before. Others open a line, as bullets do. */
const REACTION =
  /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F93E}\u{1F970}-\u{1F97A}\u{1F9E1}\u{1F90D}-\u{1F90F}\u{1F440}-\u{1F450}\u{1F485}-\u{1F4AA}\u{1F337}-\u{1F340}\u{1F380}-\u{1F38A}\u{1F525}\u{1F31F}\u{1F319}\u{1FAE0}-\u{1FAF8}\u2639\u263A\u2764\u2728]/u;

/** Pictures that stand apart behind a stop, with a blank behind them: `مبروك! 🎉 عقبال` */
export function isReaction(text: string, at: number, end: number): boolean {
  const behind = skipSigns(text, at, end);
  if (behind === at) return false;
  const kind = behind < end ? classAt(text, behind) : BLANK;
  if (kind !== BLANK && kind !== FORMAT && !isQuote(kind)) return false;
  return REACTION.test(text.slice(at, at + 2));
}

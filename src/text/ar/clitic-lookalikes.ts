/** stub */
export function isCliticLookalike(_word: string, _strip: number): boolean {
  return false;
}

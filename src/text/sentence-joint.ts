/** Languages that put no space between sentences. */
const WITHOUT_SPACE = /^(?:zh|ja|th|lo|km|my|bo)(?:-|$)/i;

/** What stands between two sentences of a paragraph. @param language BCP 47 */
export function sentenceJoint(language: string): '' | ' ' {
  return WITHOUT_SPACE.test(language) ? '' : ' ';
}

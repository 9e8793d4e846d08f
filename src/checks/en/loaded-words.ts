import { latinCue } from '../../text/cues.ts';

/**
 * Words that take a side, which news leaves to those who are quoted. Sources: Reuters Handbook of Journalism (terrorism, martyr, regime), BBC
 * Editorial Guidelines (language when reporting terrorism), AP Stylebook (illegal, terrorist). What a house wants otherwise is set as `patterns`.
 */
export const LOADED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:terrorists?)(?! (?:attacks?|organi[sz]ations?|list|designation|financing|threat|acts?))(?!\p{L})/giu,
    'militant, attacker, gunman',
  ],
  [
    /(?<!\p{L})(?:was|were|been|be|is|are|as|fell|died|of|the|a|two|three|four|five|\d+) (?:martyred|martyrs?)(?!\p{L})(?! (?:Square|\u2019 Square|Brigades?))/gu,
    'killed',
  ],
  [/(?<!\p{L})(?:the|a) Zionist (?:entity|enemy|regime|forces?|army)(?!\p{L})/giu, 'Israel'],
  [/(?<!\p{L})occupation (?:forces|army|soldiers|troops|police)(?!\p{L})/giu, 'the name of the army'],
  [/(?<!\p{L})(?:infidels?|apostates?)(?!\p{L})/giu, ''],
  [/(?<!\p{L})(?:illegal (?:im)?migrants?|illegals)(?!\p{L})/giu, 'migrants without papers'],
];

/** A word of {@link LOADED}. */
export const LOADED_CUE = latinCue(/^(?:terrorist|martyr|zionist|occupation|infidel|apostate|illegal)/iu);

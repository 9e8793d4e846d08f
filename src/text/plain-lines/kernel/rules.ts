// What the kernel asks of the program.

/**
 * What the rules say of a stop: true where a sentence ends there. `plain-lines.ts` writes the answer to `ANSWER`, all in UTF-16 units of the line.
 * @param from the line, up to its line feed @param stop units of the line in front of the stop @param start of the segment @param word its first word
 */
export declare function ask(from: i32, to: i32, stop: i32, start: i32, word: i32): bool;

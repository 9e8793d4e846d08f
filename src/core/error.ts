/** Lines and columns count from 1. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Closed set; a code is never translated. The text in front of the first `_` groups them. */
export type ErrorCode =
  | 'USAGE'
  | 'INPUT_MISSING'
  | 'INPUT_EMPTY'
  | 'INPUT_ENCODING'
  | 'INPUT_LANGUAGE'
  | 'INPUT_NAME'
  | 'INPUT_DUPLICATE_SLUG'
  | 'INPUT_FORMAT'
  | 'SETTINGS_SYNTAX'
  | 'SETTINGS_INVALID'
  | 'GLOSSARY_SYNTAX'
  | 'GLOSSARY_INVALID'
  | 'GLOSSARY_DUPLICATE_TERM'
  | 'RECORD_DAMAGED'
  | 'RECORD_MISMATCH'
  | 'RECORD_LOCKED'
  | 'OUTPUT_UNWRITABLE'
  | 'STORE_DAMAGED'
  | 'NO_ENGINE'
  | 'ENGINE_SETTINGS'
  | 'CEILING'
  | 'QUEUE'
  | 'DELIVERY_SETTINGS';

/** Stops the article or the command; a content problem is a Finding instead. `message` says what was found, `hint` what to do. */
export class TarjumanError extends Error {
  readonly code: ErrorCode;
  readonly at: Place;
  readonly hint: string;

  constructor(code: ErrorCode, at: Place, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'TarjumanError';
    this.code = code;
    this.at = at;
    this.hint = hint;
  }
}

/** `glossary.yaml:14:3` as far as it is known. */
export function placeText(at: Place): string {
  return [at.file, at.line, at.line === undefined ? undefined : at.column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** Proves to the compiler that every case was handled. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

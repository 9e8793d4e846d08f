import type { ErrorCode, Place } from '../core/error.ts';

/** A fault of the file. They are collected, so that a desk sees all of them at once. */
export interface Fault {
  readonly code: ErrorCode;
  readonly at: Place;
  readonly message: string;
  readonly hint: string;
}

/** Reads YAML nodes into plain values and writes down what is wrong with them. Nothing here throws. */
export interface NodeReader {
  readonly faults: Fault[];
  placeOf(node: unknown): Place;
  fail(node: unknown, message: string, hint: string, code?: ErrorCode): void;
  /** Pairs of a mapping by key, unknown keys reported; undefined where the node is no mapping. */
  readMap(
    node: unknown,
    what: string,
    keys: readonly string[] | undefined,
  ): Map<string, { key: unknown; value: unknown }> | undefined;
  /** Items of a list; a single value counts as a list of one. */
  readItems(node: unknown): readonly unknown[];
  /** Text, trimmed and not empty; undefined where it is not. */
  readText(node: unknown, what: string, most?: number): string | undefined;
  readTexts(node: unknown, what: string): string[];
  readChoice<T extends string>(node: unknown, what: string, choices: readonly T[]): T | undefined;
  resolve(node: unknown): unknown;
  /** Whether a resolved node says nothing: it is not there, or null. */
  isNothing(node: unknown): boolean;
}

/** A cut-out for messages: one line, at most 60 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

import type { NumberedAnswer } from './align-answers.ts';
import type { Fault } from './contract.ts';
import { parseJson, propertyOf } from './http-faults.ts';

/** What a model said, as far as it can be used. */
export interface ChatReply {
  readonly answers: readonly NumberedAnswer[];
  /** For items without an answer; absent where all should be there. */
  readonly rest?: Fault;
  readonly model?: string;
  readonly tokens?: { readonly input: number; readonly output: number };
}

/**
 * Reads an answer of `/chat/completions`. A fault where nothing of it can be used: no chat answer at all, a refusal, a
 * filter, no JSON. Of an answer that was cut off, what is whole is kept: it has been paid for.
 */
export function readChat(body: unknown): ChatReply | Fault {
  const choices = propertyOf(body, 'choices');
  const choice = Array.isArray(choices) ? choices[0] : undefined;
  const message = propertyOf(choice, 'message');
  if (message === undefined)
    return { kind: 'unavailable', message: 'the service answered something that is no chat answer' };
  const finish = propertyOf(choice, 'finish_reason');
  const refusal = propertyOf(message, 'refusal');
  if (typeof refusal === 'string' && refusal.trim() !== '') return { kind: 'refused', message: 'the model refused' };
  if (finish === 'content_filter')
    return { kind: 'refused', message: "the service's content filter stopped the answer" };
  const content = withoutThoughts(textOf(propertyOf(message, 'content')));
  const about = {
    ...modelOf(body),
    ...tokensOf(body),
  };
  if (finish === 'length') {
    const rest: Fault = { kind: 'truncated', message: 'the answer was cut off at its limit of tokens' };
    const answers = wholeItems(content);
    return answers.length > 0 ? { answers, rest, ...about } : rest;
  }
  if (content.trim() === '') return { kind: 'wrong-count', message: 'the answer is empty' };
  const answers = readItems(content);
  if (answers) return { answers, ...about };
  if (REFUSAL.test(content)) return { kind: 'refused', message: 'the model refused in words' };
  return { kind: 'wrong-count', message: 'the answer is not the JSON that was asked for' };
}

/** How a refusal begins where a service has no field for it; looked for only in answers that are no JSON. */
const REFUSAL =
  /^\W*(?:i(?:['\u2019]m| am) (?:sorry|unable|not able)|i (?:can(?:no|['\u2019])t|won['\u2019]t|must decline)|sorry\b|as an ai\b|unfortunately\b)/i;

/** Some gateways give the text in parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => propertyOf(part, 'text'))
    .filter((text) => typeof text === 'string')
    .join('');
}

/** What a model thought aloud, where a server leaves it in the answer. */
function withoutThoughts(text: string): string {
  return text.replace(/^\s*<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/i, '');
}

/** The items of a JSON answer, fenced or with words around it; undefined where there is none of the form. */
function readItems(content: string): NumberedAnswer[] | undefined {
  for (const candidate of candidates(content)) {
    const value = parseJson(candidate);
    const items = Array.isArray(value) ? value : propertyOf(value, 'items');
    if (!Array.isArray(items)) continue;
    const answers = items.map(numbered);
    return answers.every((answer) => answer !== undefined) ? answers : undefined;
  }
  return undefined;
}

function* candidates(content: string): Generator<string> {
  yield content;
  const fenced = /```(?:json)?[^\S\n]*\n([\s\S]*?)\n?```/i.exec(content)?.[1];
  if (fenced !== undefined) yield fenced;
  for (const [open, close] of ['{}', '[]'] as const) {
    const [from, to] = [content.indexOf(open!), content.lastIndexOf(close!)];
    if (from >= 0 && to > from) yield content.slice(from, to + 1);
  }
}

/** An id is the number of its item in the request, as text or, from models that know better, as a number. */
function numbered(item: unknown): NumberedAnswer | undefined {
  const id = propertyOf(item, 'id');
  const text = propertyOf(item, 'text');
  if (typeof text !== 'string' || !/^[1-9]\d{0,5}$/.test(String(id))) return undefined;
  return { at: Number(id) - 1, text };
}

/** The items that are whole in a text that breaks off. Linear in its length. */
function wholeItems(content: string): NumberedAnswer[] {
  const answers: NumberedAnswer[] = [];
  const opened: number[] = [];
  let quoted = false;
  for (let at = 0; at < content.length; at++) {
    const sign = content[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') opened.push(at);
    else if (sign === '}' && opened.length > 0) {
      const from = opened.pop()!;
      const answer = opened.length <= 1 ? numbered(parseJson(content.slice(from, at + 1))) : undefined;
      if (answer) answers.push(answer);
    }
  }
  return answers;
}

function modelOf(body: unknown): { model?: string } {
  const model = propertyOf(body, 'model');
  return typeof model === 'string' && /^[\w.:/@+-]{1,200}$/.test(model) ? { model } : {};
}

function tokensOf(body: unknown): { tokens?: { input: number; output: number } } {
  const usage = propertyOf(body, 'usage');
  const input = propertyOf(usage, 'prompt_tokens');
  const output = propertyOf(usage, 'completion_tokens');
  return isCount(input) && isCount(output) ? { tokens: { input, output } } : {};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

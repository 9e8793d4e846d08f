import { HttpTrouble } from '../io/http-call.ts';
import type { Fault, FaultKind } from './contract.ts';
import { BodyTooLong } from './deepl-client.ts';
import {
  type FaultContext,
  faultOfReply,
  faultOfTrouble,
  HttpRefusal,
  kindOfStatus,
  parseJson,
  propertyOf,
} from './http-faults.ts';

/** Sorts what a call of the client threw by what can be done about it. Never throws. */
export function faultOf(thrown: unknown, context: FaultContext): Fault {
  if (thrown instanceof BodyTooLong) {
    return {
      kind: 'too-large',
      message: `the request would be ${thrown.bytes} bytes, which is more than ${context.engine} takes`,
    };
  }
  if (thrown instanceof HttpRefusal) {
    const { reply } = thrown;
    const body = parseJson(reply.text);
    const said = sentences(body);
    return faultOfReply(reply, kindOf(reply.status, said.join(' ')), said[0], context);
  }
  if (thrown instanceof HttpTrouble) return faultOfTrouble(thrown, context.engine);
  if ((thrown as { code?: unknown } | null)?.code === 'ERR_MODULE_NOT_FOUND') {
    return { kind: 'auth', message: 'the package deepl-node is not installed' };
  }
  // The client's own words quote what it could not read, which may be anything.
  return { kind: 'unavailable', message: `${context.engine} answered something that is no translation` };
}

/** `message` and `detail`, in either case of letters (both occur). */
function sentences(body: unknown): string[] {
  const said = ['message', 'Message', 'detail', 'Detail'].map((key) => propertyOf(body, key));
  return said.filter((one) => typeof one === 'string');
}

/** By DeepL's sentences where a status stands for several things; codes as in developers.deepl.com, error handling. */
function kindOf(status: number, said: string): FaultKind {
  if (status === 400) {
    if (/_lang\b|language/i.test(said) && /not supported|unsupported|invalid|not valid/i.test(said)) {
      return /formality/i.test(said) ? 'auth' : 'unsupported-pair';
    }
    if (/dictionary|glossary|formality|model_type|tag_handling_version|context/i.test(said)) return 'auth';
    if (/too (?:large|long|many)|exceed|maximum/i.test(said)) return 'too-large';
  }
  return kindOfStatus(status);
}

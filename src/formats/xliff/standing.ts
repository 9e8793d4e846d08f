import type { Approval, Origin, State } from '../../core/bitext.ts';
import { STATES } from '../../core/bitext.ts';
import { type CodePlace, tidyPlaces } from '../../core/inline-code.ts';
import type { Meta } from './names.ts';
import { approvalIn, originIn } from './segment-meta.ts';
import type { RecordFinding } from './tree.ts';

/** A state and target of the record, and whose they are. Undefined states and states without a target are not taken at their word. */
export type Standing =
  | { state: 'initial'; open?: { code: string; provider?: string; message: string } }
  | { state: 'translated'; target: string; targetCodes?: readonly CodePlace[]; origin: Origin }
  | {
      state: 'reviewed' | 'final';
      target: string;
      targetCodes?: readonly CodePlace[];
      origin: Origin;
      approval?: Approval;
    };

export type Say = (check: string, severity: RecordFinding['severity'], message: string) => void;

/** A target as it stands, with the places of the document's markup in it. */
export interface Side {
  readonly text: string;
  readonly own: readonly CodePlace[];
}

const BY_HAND: Origin = { kind: 'person', by: 'record' };

/**
 * Rules: a target that the program did not write (its hash differs, or nothing is known of it) is a person's, in whatever state; an
 * approval counts for the text that was approved only; a target that was emptied reopens the segment.
 * @param asWritten there is a target, and its hash is the one that the metadata name
 */
export function readState(
  said: string | undefined,
  side: Side | undefined,
  asWritten: boolean,
  meta: Meta,
  say: Say,
): Standing {
  const target = side?.text;
  const targetCodes = side && side.own.length > 0 ? { targetCodes: tidyPlaces(side.own, side.text.length) } : {};
  const state: State = STATES.find((known) => known === said) ?? 'initial';
  if (said !== undefined && state !== said) say('record-state', 'warning', `the state «${said}» is not known`);
  if (target === undefined || (target.trim() === '' && !asWritten)) {
    if (state !== 'initial')
      say('record-target', 'warning', `the state is ${state}, but there is no target; it is open again`);
    else if (meta.targetHash !== undefined)
      say('record-target', 'warning', 'the target was taken out; it is open again');
    return { state: 'initial', ...openIn(meta) };
  }
  const origin = (asWritten && originIn(meta)) || BY_HAND;
  if (asWritten && origin === BY_HAND && meta.origin !== undefined)
    say('record-origin', 'warning', 'where the target came from cannot be read any more; it is kept as a person’s');
  if (!asWritten && meta.targetHash !== undefined) say('record-edit', 'info', 'the target was changed in the record');
  if (state !== 'reviewed' && state !== 'final') return { state: 'translated', target, ...targetCodes, origin };
  const approval = approvalIn(meta);
  if (!asWritten && approval)
    say(
      'record-approval',
      'warning',
      `the target was changed after ${approval.by} approved it; who approved this text is not known`,
    );
  return { state, target, ...targetCodes, origin, ...(asWritten && approval ? { approval } : {}) };
}

function openIn({ open, openProvider, openMessage }: Meta): {
  open?: { code: string; provider?: string; message: string };
} {
  if (open === undefined) return {};
  const provider = openProvider === undefined ? {} : { provider: openProvider };
  return { open: { code: open, ...provider, message: openMessage ?? '' } };
}

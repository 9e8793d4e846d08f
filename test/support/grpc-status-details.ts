/**
 * google.rpc.Status with its details, as the trailer `grpc-status-details-bin` carries it (googleapis/googleapis:
 * google/rpc/status.proto, error_details.proto). Written by hand so that the reader under test is not its own witness.
 */
export function encodeStatusDetails(status: {
  readonly code: number;
  readonly message: string;
  readonly retryDelay?: { readonly seconds: number; readonly nanos?: number };
  readonly errorInfo?: {
    readonly reason: string;
    readonly domain?: string;
    readonly metadata?: Readonly<Record<string, string>>;
  };
}): Buffer {
  const details: Buffer[] = [];
  if (status.errorInfo) {
    const { reason, domain = 'googleapis.com', metadata = {} } = status.errorInfo;
    const pairs = Object.entries(metadata).map(([key, value]) =>
      bytes(3, Buffer.concat([text(1, key), text(2, value)])),
    );
    details.push(any('google.rpc.ErrorInfo', Buffer.concat([text(1, reason), text(2, domain), ...pairs])));
  }
  if (status.retryDelay) {
    const { seconds, nanos = 0 } = status.retryDelay;
    details.push(any('google.rpc.RetryInfo', bytes(1, Buffer.concat([number(1, seconds), number(2, nanos)]))));
  }
  return Buffer.concat([number(1, status.code), text(2, status.message), ...details.map((one) => bytes(3, one))]);
}

function any(type: string, value: Buffer): Buffer {
  return Buffer.concat([text(1, `type.googleapis.com/${type}`), bytes(2, value)]);
}

function text(field: number, value: string): Buffer {
  return bytes(field, Buffer.from(value));
}

/** Wire type 2: length, then bytes. */
function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(value.length), value]);
}

/** Wire type 0. */
function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const out: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
  return Buffer.from(out);
}

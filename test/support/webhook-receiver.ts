import { Webhook } from 'standardwebhooks';
import { type HttpBehaviour, type HttpService, startHttpService } from './http-service.ts';

/** A key in the form of Standard Webhooks, of 32 bytes. */
export const WEBHOOK_KEY = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly data: {
    readonly slug: string;
    readonly language: string;
    readonly version: number;
    readonly status: string;
    readonly manifest: Readonly<Record<string, unknown>>;
    readonly files: readonly Readonly<Record<string, string>>[];
  };
}

export interface WebhookReceiver extends HttpService {
  /** Messages that were taken (2xx), once each: an id that comes again is known. */
  readonly taken: readonly Received[];
  /** How often each id came, whatever it was answered. */
  readonly ids: ReadonlyMap<string, number>;
}

/**
 * A real HTTP server that checks what comes with the library of the standard itself: a message whose signature or time does not hold is
 * refused with 400.
 */
export async function startReceiver(behaviour: HttpBehaviour = {}, key = WEBHOOK_KEY): Promise<WebhookReceiver> {
  const webhook = new Webhook(key);
  const taken = new Map<string, Received>();
  const ids = new Map<string, number>();
  const service = await startHttpService(behaviour, ({ headers, body }) => {
    try {
      const id = String(headers['webhook-id']);
      const message = webhook.verify(body, headers as Record<string, string>) as Omit<Received, 'id'>;
      taken.set(id, { id, ...message });
      return { status: 204, body: undefined };
    } catch {
      return { status: 400, body: { error: 'no such signature' } };
    }
  });
  return {
    ...service,
    get taken() {
      return [...taken.values()];
    },
    get ids() {
      ids.clear();
      for (const { headers } of service.requests) {
        const id = String(headers['webhook-id']);
        ids.set(id, (ids.get(id) ?? 0) + 1);
      }
      return ids;
    },
  };
}

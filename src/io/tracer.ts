import type { Span as ApiSpan } from '@opentelemetry/api';
import type { Span, SpanAttributes, Tracer } from '../core/ports.ts';

/** Where `@opentelemetry/api` keeps what a user has registered; looked at so that the package is loaded only where there is something. */
const REGISTERED = Symbol.for('opentelemetry.js.api.1');

/**
 * Spans for whoever has registered an OpenTelemetry SDK in this process (`node --import ./tracing.mjs …`); undefined where nobody has, and nothing is
 * loaded then.
 */
export async function openTracer(version: string): Promise<Tracer | undefined> {
  const registered = (globalThis as Record<symbol, unknown>)[REGISTERED] as { readonly trace?: unknown } | undefined;
  if (!registered?.trace) return undefined;
  const { context, SpanStatusCode, trace } = await import('@opentelemetry/api');
  const tracer = trace.getTracer('tarjuman', version);
  const inner = new WeakMap<Span, ApiSpan>();
  return {
    begin(name: string, attributes: SpanAttributes, parent?: Span): Span {
      const above = parent && inner.get(parent);
      const within = above ? trace.setSpan(context.active(), above) : context.active();
      const started = tracer.startSpan(name, { attributes }, within);
      const span: Span = {
        end(more, failed) {
          if (more) started.setAttributes(more);
          if (failed !== undefined) started.setStatus({ code: SpanStatusCode.ERROR, message: failed });
          started.end();
        },
      };
      inner.set(span, started);
      return span;
    },
  };
}

import { trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterEach, describe, expect, test } from 'vitest';
import { openTracer } from '../../src/io/tracer.ts';
import { openDeskFolder } from '../support/desk-in-process.ts';

const desk = () =>
  openDeskFolder({ 'source-texts/a.txt': 'افتتاح مدرسة سرية\n\nافتتح الوزير مدرسة جديدة. وحضر المدير.\n' });

afterEach(() => trace.disable());

test('where nobody has registered an SDK there is no tracer', async () => {
  expect(await openTracer('0.0.0')).toBeUndefined();
});

describe('with an SDK', () => {
  test('a run is a span, with its articles and requests below it, and none holds a text or a name', async () => {
    const exporter = new InMemorySpanExporter();
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    trace.setGlobalTracerProvider(provider);
    const folder = desk();
    expect((await folder.run(['translate', '--provider', 'mock'])).code).toBe(0);
    const spans = exporter.getFinishedSpans();
    const named = (name: string) => spans.filter((span) => span.name === name);
    const [run] = named('tarjuman.run') as [ReadableSpan];
    expect(named('tarjuman.run')).toHaveLength(1);
    expect(named('tarjuman.article')).toHaveLength(1);
    expect(named('tarjuman.request')).toHaveLength(1);
    for (const span of [...named('tarjuman.article'), ...named('tarjuman.request')])
      expect(span.parentSpanContext?.spanId).toBe(run.spanContext().spanId);
    expect(named('tarjuman.request')[0]!.attributes).toMatchObject({
      'tarjuman.provider': 'mock',
      'tarjuman.texts': 3,
      'tarjuman.attempt': 1,
    });
    expect(run.attributes).toMatchObject({ 'tarjuman.requests': 1, 'tarjuman.articles': 1 });
    const said = JSON.stringify(
      spans.map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
    );
    expect(said).not.toMatch(/[\u0600-\u06FF]/);
    expect(said).not.toContain(folder.path);
  });

  test('a request that was refused says by which kind of fault', async () => {
    const exporter = new InMemorySpanExporter();
    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
    await desk().run(['translate', '--provider', 'mock'], { env: { TARJUMAN_MOCK: 'fail=401@1' } });
    const request = exporter.getFinishedSpans().find(({ name }) => name === 'tarjuman.request');
    expect(request?.status).toMatchObject({ message: 'auth' });
    expect(request?.attributes).toMatchObject({ 'tarjuman.faults': 3 });
  });
});

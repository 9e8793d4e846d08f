import { TarjumanError } from '../../core/error.ts';
import type { ReturnedRow, ReturnedRows, RowFinding } from '../format.ts';

/**
 * The target side of an i18next resource that came back.
 * @param from the source language: its side is given as `source`; @param to the side to be read
 * @throws TarjumanError INPUT_FORMAT where it is no such resource
 */
export function readJson(text: string, file: string, from: string, to: string): ReturnedRows {
  const resource = parseObject(text, file);
  const rows: ReturnedRow[] = [];
  const findings: RowFinding[] = [];
  const sources = objectIn(resource, from);
  const targets = objectIn(resource, to);
  if (!targets)
    throw new TarjumanError(
      'INPUT_FORMAT',
      { file },
      `there is no «${to}» in it, but ${
        Object.keys(resource)
          .map((key) => `«${key}»`)
          .join(', ') || 'nothing'
      }`,
      `the file must look like { "${to}": { "<slug>": { "s1": "…" } } }`,
    );
  for (const slug of Object.keys(targets)) {
    const segments = objectIn(targets, slug) ?? {};
    const originals = (sources && objectIn(sources, slug)) ?? {};
    for (const [id, target] of Object.entries(segments)) {
      const source = originals[id];
      if (typeof target === 'string')
        rows.push({ place: { file }, slug, id, target, ...(typeof source === 'string' ? { source } : {}) });
      else
        findings.push({
          check: 'row-skipped',
          severity: 'warning',
          message: `${slug} ${id} is no text`,
          place: { file },
          reason: 'unreadable',
        });
    }
  }
  return { rows, findings };
}

type Plain = Readonly<Record<string, unknown>>;

function objectIn(parent: Plain, key: string): Plain | undefined {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  return isPlain(value) ? value : undefined;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseObject(text: string, file: string): Plain {
  const hint = 'send the file as it was exported, with only the texts changed';
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new TarjumanError('INPUT_FORMAT', { file }, `this is no JSON: ${(cause as Error).message}`, hint, cause);
  }
  if (!isPlain(value)) throw new TarjumanError('INPUT_FORMAT', { file }, 'this is no JSON object', hint);
  return value;
}

import { z } from 'zod';
import { settingsSchema } from './settings.ts';

/** The JSON Schema of `tarjuman.yaml`, for editors. */
export function settingsJsonSchema(): string {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

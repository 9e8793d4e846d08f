// Writes schemas/tarjuman.schema.json from the one truth in src/io/settings.ts. A test holds the file in step. Needs a build.
import { writeFileSync } from 'node:fs';
import { settingsJsonSchema } from '../dist/io/settings-schema.js';

writeFileSync(new URL('../schemas/tarjuman.schema.json', import.meta.url), settingsJsonSchema());

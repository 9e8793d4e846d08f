// Writes the JSON Schemas of tarjuman.yaml and of side files from the one truth in the code. Tests hold them in step. Needs a build.
import { writeFileSync } from 'node:fs';
import { settingsJsonSchema } from '../dist/io/settings-schema.js';
import { sideFileJsonSchema } from '../dist/publish/side-file.js';

const write = (name, text) => writeFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), text);
write('tarjuman', settingsJsonSchema());
write('side-file', sideFileJsonSchema());

import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { sayYamlFault } from '../../src/core/yaml-fault.ts';

test.for([
  ['a: 1\na: 2', /same key/],
  ['\ta: 1', /tab/],
  ['a: [1,\nb: 2', /not indented as its neighbours|a sign is missing/],
  ['a: "text', /a sign is missing/],
  ['a: 1\n---\nb: 2', /second document/],
  ['a: b: c', /a colon is missing here, or one too many/],
  ['a: *', /alias/],
  ['a: !<x y', /tag/],
  ['a: "\\q"', /backslash/],
  ['a: @x', /cannot begin with this sign/],
  ['a: 1\n}', /no YAML|not indented/],
] as const)('%j', ([yaml, said]) => {
  const [fault] = parseDocument(yaml).errors;
  expect(fault, 'it is one').toBeDefined();
  expect(sayYamlFault(fault!.code)).toMatch(said);
});

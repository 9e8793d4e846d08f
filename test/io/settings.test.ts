import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TarjumanError } from '../../src/core/error.ts';
import { inFlightOf, limitsOf } from '../../src/io/engine-limits.ts';
import { settingsForOutlet } from '../../src/io/outlet-settings.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/io/settings.ts';
import { settingsJsonSchema } from '../../src/io/settings-schema.ts';

const shipped = readFileSync(new URL('../../schemas/tarjuman.schema.json', import.meta.url), 'utf8');

function faultIn(yaml: string, env: Record<string, string> = {}): string {
  try {
    readSettings(yaml, 'tarjuman.yaml', env);
  } catch (error) {
    if (!(error instanceof TarjumanError)) throw error;
    const { file, line, column } = error.at;
    expect(error.hint).not.toBe('');
    return `${[file, line, column].filter((part) => part !== undefined).join(':')} ${error.code}: ${error.message}`;
  }
  throw new Error('was taken');
}

describe('settings that are taken', () => {
  test('without a file every setting has its default', () => {
    expect(readSettings(undefined, 'tarjuman.yaml')).toEqual({
      from: 'ar',
      to: ['en'],
      engines: {},
      limits: { requests: 600, chars: 600_000, perSeconds: 60, share: 1 },
      waitForLock: 30,
      ceiling: { chars: 500_000, cost: 10 },
      views: ['html', 'tmx', 'csv', 'json'],
      lengths: {},
      checks: {},
      house: {},
      patterns: [],
      words: { keep: [], translate: [] },
      dismissed: [],
      segmentation: { abbreviations: [], endAt: [], wrapped: 'auto' },
      review: { rounds: 1 },
      memory: { floor: 70, offers: 3, penalties: {}, reviewInContext: false },
      queue: { desk: 'desk', ahead: 64, patience: 300, keepDays: 7 },
      outlets: {},
      deliver: {},
      publish: {
        feedItems: 50,
        made: {
          say: ['machine', 'engine', 'reviewer', 'date'],
          sourceType: { machine: 'trainedAlgorithmicMedia', reviewed: 'compositeWithTrainedAlgorithmicMedia' },
        },
      },
    });
  });

  test.for(['', '\n', '# nothing yet\n', '---\n', '{}', 'null'])('%j says nothing: all defaults', (yaml) => {
    expect(readSettings(yaml, 'tarjuman.yaml')).toEqual(DEFAULT_SETTINGS);
  });

  test('what is said stands beside the defaults of the rest', () => {
    const yaml = "to: [en, fr]\nlimits: { chars: 1000 }\nchecks: { double-space: info, length-band: 'off' }\n";
    expect(readSettings(yaml, 'tarjuman.yaml')).toEqual({
      ...DEFAULT_SETTINGS,
      to: ['en', 'fr'],
      limits: { ...DEFAULT_SETTINGS.limits, chars: 1000 },
      checks: { 'double-space': 'info', 'length-band': 'off' },
    });
  });

  test('a language that is named twice is translated into once', () => {
    expect(readSettings('to: [en, fr, en]', 'tarjuman.yaml').to).toEqual(['en', 'fr']);
  });

  test('the defaults are not changed by a file', () => {
    readSettings('to: [fr]\nlimits: { requests: 1 }', 'tarjuman.yaml', { TARJUMAN_LIMITS_CHARS: '5' });
    expect(DEFAULT_SETTINGS.to).toEqual(['en']);
    expect(DEFAULT_SETTINGS.limits).toMatchObject({ requests: 600, chars: 600_000 });
  });
});

// Line and column of the value that is wrong, or of the name that is none.
const FAULTS: readonly (readonly [yaml: string, fault: string | RegExp])[] = [
  ['from: english', /^tarjuman.yaml:1:7 SETTINGS_INVALID: «from» is no language tag/],
  ['from: 5', /^tarjuman.yaml:1:7 SETTINGS_INVALID: «from» is wrong: expected string/],
  ['to: en', /^tarjuman.yaml:1:5 SETTINGS_INVALID: «to» is wrong: expected array/],
  ['to: []', /^tarjuman.yaml:1:5 SETTINGS_INVALID: «to»/],
  ['to: [en, "no tag"]', /^tarjuman.yaml:1:10 SETTINGS_INVALID: «to.1» is no language tag/],
  ["provider: ''", /^tarjuman.yaml:1:11 SETTINGS_INVALID: «provider»/],
  ['limits: fast', /^tarjuman.yaml:1:9 SETTINGS_INVALID: «limits» is wrong: expected object/],
  ['limits:\n  requests: 0', /^tarjuman.yaml:2:13 SETTINGS_INVALID: «limits.requests»/],
  ['limits:\n  requests: 1.5', /^tarjuman.yaml:2:13 SETTINGS_INVALID: «limits.requests»/],
  ['limits:\n  chars: "1000"', /^tarjuman.yaml:2:10 SETTINGS_INVALID: «limits.chars» is wrong: expected number/],
  ['limits: { perSeconds: 0 }', /^tarjuman.yaml:1:23 SETTINGS_INVALID: «limits.perSeconds»/],
  ['limits: { inFlight: 1000 }', /^tarjuman.yaml:1:21 SETTINGS_INVALID: «limits.inFlight»/],
  ['limits: { perMinute: 5 }', 'tarjuman.yaml:1:11 SETTINGS_INVALID: «limits.perMinute» is no setting'],
  ['ceiling: { cost: -1 }', /^tarjuman.yaml:1:18 SETTINGS_INVALID: «ceiling.cost»/],
  ['ceiling: { chars: .inf }', /^tarjuman.yaml:1:19 SETTINGS_INVALID: «ceiling.chars»/],
  ['ceiling: { chars: .nan }', /^tarjuman.yaml:1:19 SETTINGS_INVALID: «ceiling.chars»/],
  ['views: [html, pdf]', /^tarjuman.yaml:1:15 SETTINGS_INVALID: «views.1»/],
  ['checks:\n  numbers-kept: loud', /^tarjuman.yaml:2:17 SETTINGS_INVALID: «checks.numbers-kept»/],
  ['checks: { double-space: false }', /^tarjuman.yaml:1:25 SETTINGS_INVALID: «checks.double-space»/],
  ["segmentation: { endAt: ['.'] }", /^tarjuman.yaml:1:25 SETTINGS_INVALID: «segmentation.endAt.0»/],
  ['segmentation: { wrapped: maybe }', /^tarjuman.yaml:1:26 SETTINGS_INVALID: «segmentation.wrapped»/],
  ["segmentation: { abbreviations: [''] }", /^tarjuman.yaml:1:33 SETTINGS_INVALID: «segmentation.abbreviations.0»/],
  ['review: { rounds: 3 }', /^tarjuman.yaml:1:19 SETTINGS_INVALID: «review.rounds»/],
  ['outlets: []', /^tarjuman.yaml:1:10 SETTINGS_INVALID: «outlets»/],
  ['to: [en]\nlanguage: ar', 'tarjuman.yaml:2:1 SETTINGS_INVALID: «language» is no setting'],
  ['__proto__: { to: [fr] }', /^tarjuman.yaml:1:1 SETTINGS_INVALID: «__proto__» is no setting/],
  ['- en', /^tarjuman.yaml:1:1 SETTINGS_INVALID: the settings are no list of «name: value»/],
  ['just words', /^tarjuman.yaml:1:1 SETTINGS_INVALID: the settings are no list of «name: value»/],
  ['to: [en', /^tarjuman.yaml:1:\d+ SETTINGS_SYNTAX: /],
  ['to: [en]\nto: [fr]', /^tarjuman.yaml:2:1 SETTINGS_SYNTAX: the same key stands here twice/],
  ['---\nfrom: ar\n---\nto: [en]', /^tarjuman.yaml:3:1 SETTINGS_SYNTAX: a second document begins here/],
  ['to: [en', /^tarjuman.yaml:1:8 SETTINGS_SYNTAX: .*a bracket above it is not closed/],
  ['\tfrom: ar', /^tarjuman.yaml:1:1 SETTINGS_SYNTAX: the line is indented with a tab/],
  ['from: ar\n\tto: [en]', /^tarjuman.yaml:2:\d+ SETTINGS_SYNTAX: /],
  ['from: ar\n---\nfrom: fa', /^tarjuman.yaml:2:1 SETTINGS_SYNTAX: /],
  ['to: *languages', /^tarjuman.yaml\S* SETTINGS_SYNTAX: Unresolved alias/],
];

describe('settings that are refused, with their place', () => {
  test.for(FAULTS)('%j', ([yaml, fault]) => {
    if (typeof fault === 'string') expect(faultIn(yaml)).toBe(fault);
    else expect(faultIn(yaml)).toMatch(fault);
  });

  test('a name that is none is told which there are', () => {
    const hint = (yaml: string): string => {
      try {
        readSettings(yaml, 'tarjuman.yaml');
      } catch (error) {
        return (error as TarjumanError).hint;
      }
      return '';
    };
    expect(hint('limits: { speed: 1 }')).toContain('requests, chars, perSeconds, share, inFlight');
    expect(hint('ceilings: {}')).toContain('ceiling');
  });

  test('a flood of aliases is no way to stop the desk', () => {
    const flood = Array.from({ length: 9 }, (_, i) => {
      const below = i === 0 ? '"x"' : `*a${i - 1}`;
      return `  a${i}: &a${i} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
    }).join('\n');
    expect(faultIn(`outlets:\n${flood}\n`)).toMatch(/SETTINGS_SYNTAX/);
  });
});

describe('the environment', () => {
  const read = (env: Record<string, string>, yaml?: string) => readSettings(yaml, 'tarjuman.yaml', env).limits;

  test('overrides the limits, also those of the file; what is blank says nothing', () => {
    expect(
      read(
        {
          TARJUMAN_LIMITS_REQUESTS: '5',
          TARJUMAN_LIMITS_CHARS: '6000',
          TARJUMAN_LIMITS_PER_SECONDS: '0.5',
          TARJUMAN_LIMITS_IN_FLIGHT: '',
        },
        'limits: { requests: 9, inFlight: 3 }',
      ),
    ).toEqual({ requests: 5, chars: 6000, perSeconds: 0.5, share: 1, inFlight: 3 });
  });

  test.for([
    ['TARJUMAN_LIMITS_REQUESTS', 'many'],
    ['TARJUMAN_LIMITS_REQUESTS', '0'],
    ['TARJUMAN_LIMITS_REQUESTS', ' '],
    ['TARJUMAN_LIMITS_CHARS', '-5'],
    ['TARJUMAN_LIMITS_CHARS', '1.5'],
    ['TARJUMAN_LIMITS_CHARS', 'Infinity'],
    ['TARJUMAN_LIMITS_PER_SECONDS', '0'],
    ['TARJUMAN_LIMITS_PER_SECONDS', '1,5'],
    ['TARJUMAN_LIMITS_IN_FLIGHT', '257'],
  ] as const)('%s=%j is refused by name', ([name, value]) => {
    expect(faultIn('', { [name]: value })).toContain(`SETTINGS_INVALID: ${name}=${value} `);
  });
});

describe('schemas/tarjuman.schema.json', () => {
  const valid = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(shipped));

  test('is in step with the settings (`npm run build && node scripts/write-schemas.js` writes it)', () => {
    expect(shipped).toBe(settingsJsonSchema());
  });

  test.for(['{}', 'to: [en, pt-BR]', 'limits: { perSeconds: 0.5 }', 'review: { rounds: 2 }', "checks: { x: 'off' }"])(
    'takes %j, as the program does',
    (yaml) => {
      expect(() => readSettings(yaml, 'tarjuman.yaml')).not.toThrow();
      expect(valid(parse(yaml))).toBe(true);
    },
  );

  /** What JSON Schema cannot say: syntax, and what a language tag is. */
  const beyond = /SETTINGS_SYNTAX|no language tag/;
  test.for(FAULTS.filter(([yaml, fault]) => !beyond.test(String(fault)) && !/\.inf|\.nan|__proto__/.test(yaml)))(
    'refuses %j, as the program does',
    ([yaml]) => {
      expect(valid(parse(yaml))).toBe(false);
    },
  );
});

describe('limits of an engine', () => {
  const yaml = [
    'limits: { requests: 100, chars: 9000 }',
    'engines:',
    '  google: { project: p }',
    '  deepl: { limits: { requests: 7, share: 0.5 } }',
  ].join('\n');

  test('its own come first, the rest is as for all', () => {
    const settings = readSettings(yaml, 'tarjuman.yaml');
    expect(limitsOf(settings, 'deepl')).toEqual({ requests: 7, chars: 9000, perSeconds: 60, share: 0.5 });
    expect(limitsOf(settings, 'google')).toEqual(settings.limits);
    expect(limitsOf(settings, 'mock')).toEqual(settings.limits);
  });

  test.for([
    [{ requests: 60, perSeconds: 60 }, 8],
    [{ requests: 50, perSeconds: 2 }, 25],
    [{ requests: 50, perSeconds: 2, share: 0.5 }, 13],
    [{ requests: 6000, perSeconds: 1 }, 64],
    [{ requests: 6000, perSeconds: 1, inFlight: 100 }, 100],
    [{ requests: 6000, perSeconds: 1, inFlight: 2 }, 2],
  ] as const)(
    '%j: so many requests under way, that a service that takes a second does not hold the pace up: %d',
    ([told, most]) => {
      expect(inFlightOf({ chars: 1000, share: 1, ...told })).toBe(most);
    },
  );

  test('the environment outranks both', () => {
    const settings = readSettings(yaml, 'tarjuman.yaml', { TARJUMAN_LIMITS_REQUESTS: '3' });
    expect(limitsOf(settings, 'deepl')).toMatchObject({ requests: 3, chars: 9000, share: 0.5 });
    expect(limitsOf(settings, 'google')).toMatchObject({ requests: 3 });
  });

  test('one that is none is an error with its place', () => {
    const bad = 'engines:\n  deepl:\n    limits: { requests: 0 }\n';
    expect(() => readSettings(bad, 'tarjuman.yaml')).toThrowError(
      expect.objectContaining({ code: 'SETTINGS_INVALID', at: expect.objectContaining({ line: 3 }) }),
    );
  });
});

describe('targets of deliveries', () => {
  const fault = (yaml: string) => {
    try {
      readSettings(yaml, 'tarjuman.yaml');
    } catch (error) {
      const { message, hint, at } = error as TarjumanError;
      return [message, hint, at.line].join(' | ');
    }
    return 'fine';
  };

  test('each kind knows its own keys and tells them', () => {
    expect(fault('deliver:\n  a: { kind: folder, path: out, bucket: x }\n')).toBe(
      '«deliver.a.bucket» is no setting | the settings here are: kind, path, outlet, languages, withheld, embargoed, copies, feeds, layout | 2',
    );
    expect(fault('deliver:\n  a: { kind: ftp, path: out }\n')).toMatch(/^«deliver\.a\.kind» /);
    expect(fault('outlets:\n  a: { nam: x }\n')).toContain('the settings here are: name, desk, agency');
  });

  test.for([
    ['a webhook with a password in its address', '{ kind: webhook, url: "https://me:secret@cms.example/" }', 'url'],
    ['a layout that loses articles', '{ kind: folder, path: out, layout: "{slug}/{file}" }', 'layout'],
    ['a layout that climbs', '{ kind: folder, path: out, layout: "../{lang}/{slug}/{file}" }', 'layout'],
    ['a server whose key nobody knows', '{ kind: sftp, host: h, user: u, path: p, hostKeys: [] }', 'hostKeys'],
    ['a fingerprint of another kind', '{ kind: sftp, host: h, user: u, path: p, hostKeys: ["MD5:aa:bb"] }', 'hostKeys'],
    [
      'a prefix with a slash in front',
      '{ kind: s3, endpoint: "https://s3.example", bucket: abc, prefix: /x }',
      'prefix',
    ],
  ])('%s is refused', ([, target, key]) => {
    expect(fault(`deliver: { a: ${target} }\n`)).toContain(`deliver.a.${key}`);
  });

  test('a folder needs nothing but its path', () => {
    expect(readSettings('deliver: { a: { kind: folder, path: out } }\n', 'x').deliver).toEqual({
      a: {
        kind: 'folder',
        path: 'out',
        withheld: false,
        embargoed: false,
        feeds: false,
        layout: '{lang}/{slug}/{file}',
      },
    });
  });
});

test('the house of an outlet stands above that of the desk, rule by rule; a pattern that is none is told', () => {
  const settings = readSettings(
    "house: { quotes: curly, percent: percent }\noutlets:\n  wire: { house: { percent: '%' } }\n",
    'tarjuman.yaml',
  );
  expect(settingsForOutlet(settings, 'wire').house).toEqual({ quotes: 'curly', percent: '%' });
  expect(settingsForOutlet(settings, undefined).house).toEqual({ quotes: 'curly', percent: 'percent' });
  for (const wrong of [
    "patterns: [{ target: '(', message: x }]",
    'patterns: [{ message: x }]',
    'house: { quotes: round }',
  ])
    expect(() => readSettings(wrong, 'tarjuman.yaml'), wrong).toThrow(/house|patterns/);
});

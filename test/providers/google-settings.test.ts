import { describe, expect, test } from 'vitest';
import { isLoopback } from '../../src/io/loopback.ts';
import { type Env, isGoogleConfigured, readGoogleSettings } from '../../src/providers/google-settings.ts';

const key: Env = { GOOGLE_APPLICATION_CREDENTIALS: '/keys/desk.json', GOOGLE_CLOUD_PROJECT: 'newsroom-1' };
const local: Env = { TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:8085', TARJUMAN_GOOGLE_INSECURE: '1' };

describe('the settings of google', () => {
  test('a key file and a project are enough', () => {
    expect(readGoogleSettings(key)).toEqual({
      project: 'newsroom-1',
      location: 'global',
      labels: {},
      desk: 'tarjuman',
      deskGlossary: false,
      plaintext: false,
      credentials: { file: '/keys/desk.json', from: 'set' },
      timeoutMs: 30_000,
    });
  });

  test("Google's own models by their short names, wherever; the desk's glossary and custom models need a region", () => {
    expect(readGoogleSettings({ ...key, TARJUMAN_GOOGLE_MODEL: 'translation-llm' }).model).toMatch(
      /\/locations\/global\/models\/general\/translation-llm$/,
    );
    expect(() => readGoogleSettings({ ...key, TARJUMAN_GOOGLE_MODEL: 'TRL42' })).toThrow('a custom model is set');
    expect(() => readGoogleSettings({ ...key, TARJUMAN_GOOGLE_GLOSSARY: 'glossary.yaml' })).toThrow(
      'a glossary is set',
    );
    const own = { ...key, TARJUMAN_GOOGLE_GLOSSARY: 'glossary.yaml', TARJUMAN_GOOGLE_LOCATION: 'us-central1' };
    expect(readGoogleSettings(own)).toMatchObject({ deskGlossary: true, location: 'us-central1' });
  });

  test.for<[string, Record<string, string>]>([
    ['TARJUMAN_GOOGLE_LABELS', { TARJUMAN_GOOGLE_LABELS: 'Team=desk' }],
    ['TARJUMAN_GOOGLE_LABELS', { TARJUMAN_GOOGLE_LABELS: 'team' }],
    ['TARJUMAN_GOOGLE_BUCKET', { TARJUMAN_GOOGLE_BUCKET: 'our-bucket' }],
    ['TARJUMAN_GOOGLE_DESK', { TARJUMAN_GOOGLE_DESK: 'Sport Desk' }],
  ])('%s is held to its form: %j', ([file, more]) => {
    expect(() => readGoogleSettings({ ...key, ...more })).toThrow(
      expect.objectContaining({ code: 'ENGINE_SETTINGS', at: { file } }),
    );
  });

  test('a plaintext server on this machine needs neither key nor project', () => {
    expect(readGoogleSettings(local)).toEqual({
      project: 'local',
      location: 'global',
      labels: {},
      desk: 'tarjuman',
      deskGlossary: false,
      plaintext: true,
      endpoint: { host: '127.0.0.1', port: 8085 },
      timeoutMs: 30_000,
    });
  });

  test.for<[Env, object]>([
    [{ TARJUMAN_GOOGLE_LOCATION: 'europe-west1' }, { location: 'europe-west1' }],
    [
      { TARJUMAN_GOOGLE_ENDPOINT: 'translate-eu.googleapis.com:443' },
      { endpoint: { host: 'translate-eu.googleapis.com', port: 443 } },
    ],
    [
      { TARJUMAN_GOOGLE_ENDPOINT: 'translate-eu.googleapis.com' },
      { endpoint: { host: 'translate-eu.googleapis.com', port: 443 } },
    ],
    [{ TARJUMAN_GOOGLE_ENDPOINT: '[::1]:50051' }, { endpoint: { host: '[::1]', port: 50051 } }],
    [{ TARJUMAN_GOOGLE_INSECURE: '0' }, { plaintext: false }],
    [{ TARJUMAN_GOOGLE_INSECURE: '' }, { plaintext: false }],
    [{ TARJUMAN_GOOGLE_TIMEOUT: '2.5' }, { timeoutMs: 2500 }],
    [
      { TARJUMAN_GOOGLE_LOCATION: 'us-central1', TARJUMAN_GOOGLE_GLOSSARY: 'names' },
      { glossary: 'projects/newsroom-1/locations/us-central1/glossaries/names' },
    ],
    [
      { TARJUMAN_GOOGLE_GLOSSARY: 'projects/other/locations/us-central1/glossaries/names' },
      { location: 'us-central1', glossary: 'projects/other/locations/us-central1/glossaries/names' },
    ],
    [{ TARJUMAN_GOOGLE_MODEL: 'general/nmt' }, { model: 'projects/newsroom-1/locations/global/models/general/nmt' }],
    [
      { TARJUMAN_GOOGLE_LOCATION: 'us-central1', TARJUMAN_GOOGLE_MODEL: 'NM42' },
      { model: 'projects/newsroom-1/locations/us-central1/models/NM42' },
    ],
  ])('%j', ([env, expected]) => {
    expect(readGoogleSettings({ ...key, ...env })).toMatchObject(expected);
  });

  test('the environment outranks the settings file; plaintext is never taken from there', () => {
    const config = { project: 'from-file', location: 'us-east1', timeout: 5, insecure: true };
    expect(readGoogleSettings(key, config)).toMatchObject({
      project: 'newsroom-1',
      location: 'us-east1',
      timeoutMs: 5000,
      plaintext: false,
    });
  });

  test.for<[Env, object]>([
    [{ HOME: '/home/ed' }, { file: '/home/ed/.config/gcloud/application_default_credentials.json', from: 'gcloud' }],
    [
      { HOME: '/home/ed', CLOUDSDK_CONFIG: '/cfg' },
      { file: '/cfg/application_default_credentials.json', from: 'gcloud' },
    ],
    [
      { APPDATA: 'C:\\Users\\ed\\Roaming' },
      { file: 'C:\\Users\\ed\\Roaming\\gcloud/application_default_credentials.json', from: 'gcloud' },
    ],
  ])('without a key file, the one that gcloud leaves: %j', ([env, credentials]) => {
    expect(readGoogleSettings({ GOOGLE_CLOUD_PROJECT: 'p1', ...env }).credentials).toEqual(credentials);
  });

  test.for<[what: string, env: Env, file: string, found: string]>([
    ['no project', { GOOGLE_APPLICATION_CREDENTIALS: 'k' }, 'GOOGLE_CLOUD_PROJECT', 'not set'],
    ['a blank project', { ...key, GOOGLE_CLOUD_PROJECT: ' ' }, 'GOOGLE_CLOUD_PROJECT', 'not set'],
    ['a path for a project', { ...key, GOOGLE_CLOUD_PROJECT: 'projects/x' }, 'GOOGLE_CLOUD_PROJECT', 'no project id'],
    ['no credentials at all', { GOOGLE_CLOUD_PROJECT: 'p' }, 'GOOGLE_APPLICATION_CREDENTIALS', 'not set'],
    [
      'plaintext to the service itself',
      { ...key, TARJUMAN_GOOGLE_INSECURE: '1' },
      'TARJUMAN_GOOGLE_INSECURE',
      'not on this machine',
    ],
    [
      'plaintext to another machine',
      { ...local, TARJUMAN_GOOGLE_ENDPOINT: '10.0.0.7:80' },
      'TARJUMAN_GOOGLE_INSECURE',
      '10.0.0.7:80',
    ],
    [
      'a name that looks like loopback',
      { ...local, TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1.example.net:80' },
      'TARJUMAN_GOOGLE_INSECURE',
      'not on this machine',
    ],
    ['neither 1 nor 0', { ...key, TARJUMAN_GOOGLE_INSECURE: 'maybe' }, 'TARJUMAN_GOOGLE_INSECURE', '"maybe"'],
    [
      'a URL for an endpoint',
      { ...local, TARJUMAN_GOOGLE_ENDPOINT: 'http://127.0.0.1:80' },
      'TARJUMAN_GOOGLE_ENDPOINT',
      'not host:port',
    ],
    [
      'a port that is none',
      { ...local, TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:70000' },
      'TARJUMAN_GOOGLE_ENDPOINT',
      '70000',
    ],
    [
      'IPv6 without brackets',
      { ...local, TARJUMAN_GOOGLE_ENDPOINT: '::1:80' },
      'TARJUMAN_GOOGLE_ENDPOINT',
      'not host:port',
    ],
    [
      'brackets around nothing',
      { ...local, TARJUMAN_GOOGLE_ENDPOINT: '[::zz]:80' },
      'TARJUMAN_GOOGLE_ENDPOINT',
      'not host:port',
    ],
    [
      'a location that is none',
      { ...key, TARJUMAN_GOOGLE_LOCATION: 'Europe West' },
      'TARJUMAN_GOOGLE_LOCATION',
      'no location',
    ],
    [
      'a glossary without a region',
      { ...key, TARJUMAN_GOOGLE_GLOSSARY: 'names' },
      'TARJUMAN_GOOGLE_GLOSSARY',
      'location is global',
    ],
    [
      'a custom model without a region',
      { ...key, TARJUMAN_GOOGLE_MODEL: 'NM42' },
      'TARJUMAN_GOOGLE_MODEL',
      'location is global',
    ],
    [
      'a glossary of another region',
      {
        ...key,
        TARJUMAN_GOOGLE_LOCATION: 'us-east1',
        TARJUMAN_GOOGLE_GLOSSARY: 'projects/p/locations/us-central1/glossaries/g',
      },
      'TARJUMAN_GOOGLE_GLOSSARY',
      'lies in us-central1',
    ],
    [
      'a glossary that is a model',
      { ...key, TARJUMAN_GOOGLE_GLOSSARY: 'projects/p/locations/us-central1/models/g' },
      'TARJUMAN_GOOGLE_GLOSSARY',
      'neither an id',
    ],
    ['a time that is none', { ...key, TARJUMAN_GOOGLE_TIMEOUT: 'long' }, 'TARJUMAN_GOOGLE_TIMEOUT', '"long"'],
    ['no time at all', { ...key, TARJUMAN_GOOGLE_TIMEOUT: '0' }, 'TARJUMAN_GOOGLE_TIMEOUT', '"0"'],
  ])('%s is an error that names the variable', ([, env, file, found]) => {
    expect(() => readGoogleSettings(env)).toThrow(
      expect.objectContaining({
        code: 'ENGINE_SETTINGS',
        at: { file },
        message: expect.stringContaining(found),
        hint: expect.stringMatching(/./),
      }),
    );
  });
});

describe('loopback', () => {
  test.for([
    ['127.0.0.1', true],
    ['127.255.0.9', true],
    ['localhost', true],
    ['LOCALHOST', true],
    ['::1', true],
    ['[::1]', true],
    ['0:0:0:0:0:0:0:1', true],
    ['128.0.0.1', false],
    ['127.1', false],
    ['0.0.0.0', false],
    ['::', false],
    ['[fe80::1]', false],
    ['localhost.example.net', false],
    ['127.0.0.1.example.net', false],
    ['', false],
  ] as const)('%s: %s', ([host, expected]) => {
    expect(isLoopback(host)).toBe(expected);
  });
});

describe('whether google may be taken without being named', () => {
  test.for<[string, Env, boolean]>([
    ['key file and project', key, true],
    ['a server on this machine', local, true],
    ['nothing', {}, false],
    ['a project alone', { GOOGLE_CLOUD_PROJECT: 'p', HOME: '/home/ed' }, false],
    ['a key file alone', { GOOGLE_APPLICATION_CREDENTIALS: 'k' }, false],
    ['plaintext elsewhere', { ...local, TARJUMAN_GOOGLE_ENDPOINT: 'example.net:80' }, false],
    ['an endpoint alone', { TARJUMAN_GOOGLE_ENDPOINT: '127.0.0.1:80' }, false],
    ['an endpoint that is none', { ...local, TARJUMAN_GOOGLE_ENDPOINT: '::' }, false],
  ])('%s', ([, env, expected]) => {
    expect(isGoogleConfigured(env)).toBe(expected);
  });
});

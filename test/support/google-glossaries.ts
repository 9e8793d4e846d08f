import { createRequire } from 'node:module';
import { type ServerUnaryCall, type sendUnaryData, status, type UntypedServiceImplementation } from '@grpc/grpc-js';

export interface StoredGlossary {
  readonly name: string;
  readonly displayName: string;
  readonly languagePair: { readonly sourceLanguageCode: string; readonly targetLanguageCode: string };
  readonly inputConfig: { readonly gcsSource: { readonly inputUri: string } };
  readonly entries: ReadonlyMap<string, string>;
}

type Handler<Q> = (call: ServerUnaryCall<Q, object>, callback: sendUnaryData<object>) => void;

/** The glossary half of the service, with its rules: a region, a file that is there, an operation that takes more than one look. */
export function serveGlossaries() {
  const glossaries = new Map<string, StoredGlossary>();
  const bucket = new Map<string, string>();
  const operations = new Map<string, { looks: number; type: string; answer: object }>();
  const shown = ({ entries, ...glossary }: StoredGlossary) => ({ ...glossary, entryCount: entries.size });

  const begin = (type: string, answer: object): object => {
    const name = `projects/desk/locations/us-central1/operations/${operations.size + 1}`;
    operations.set(name, { looks: 0, type, answer });
    return { name, done: false };
  };
  const fail = (callback: sendUnaryData<object>, code: number, details: string) => callback({ code, details });

  const create: Handler<{ parent: string; glossary: StoredGlossary }> = ({ request }, callback) => {
    const { parent, glossary } = request;
    const table = bucket.get(glossary.inputConfig?.gcsSource?.inputUri ?? '');
    if (/\/locations\/global$/.test(parent))
      return fail(callback, status.INVALID_ARGUMENT, 'Glossary is not supported in the global location');
    if (glossaries.has(glossary.name)) return fail(callback, status.ALREADY_EXISTS, 'Glossary already exists');
    if (table === undefined) return fail(callback, status.NOT_FOUND, 'No such object in Cloud Storage');
    const rows = table.split('\n').filter((line) => line !== '');
    const entries = new Map(rows.map((line) => line.split('\t') as [string, string]));
    glossaries.set(glossary.name, { ...glossary, entries });
    callback(null, begin('google.cloud.translation.v3.Glossary', shown({ ...glossary, entries })));
  };
  const get: Handler<{ name: string }> = ({ request }, callback) => {
    const one = glossaries.get(request.name);
    if (one) callback(null, shown(one));
    else fail(callback, status.NOT_FOUND, 'Glossary not found');
  };
  const list: Handler<{ parent: string }> = ({ request }, callback) => {
    const all = [...glossaries.values()].filter(({ name }) => name.startsWith(`${request.parent}/`));
    callback(null, { glossaries: all.map(shown) });
  };
  const remove: Handler<{ name: string }> = ({ request: { name } }, callback) => {
    if (!glossaries.delete(name)) return fail(callback, status.NOT_FOUND, 'Glossary not found');
    callback(null, begin('google.cloud.translation.v3.DeleteGlossaryResponse', { name }));
  };
  const entriesOf: Handler<{ parent: string }> = ({ request }, callback) => {
    const one = glossaries.get(request.parent);
    if (!one) return fail(callback, status.NOT_FOUND, 'Glossary not found');
    const { sourceLanguageCode, targetLanguageCode } = one.languagePair;
    const rows = [...one.entries].map(([source, target], index) => ({
      name: `${one.name}/glossaryEntries/${index + 1}`,
      termsPair: {
        sourceTerm: { languageCode: sourceLanguageCode, text: source },
        targetTerm: { languageCode: targetLanguageCode, text: target },
      },
    }));
    callback(null, { glossaryEntries: rows });
  };
  const look: Handler<{ name: string }> = ({ request: { name } }, callback) => {
    const operation = operations.get(name);
    if (!operation) return fail(callback, status.NOT_FOUND, 'no such operation');
    operation.looks += 1;
    if (operation.looks < 2) return callback(null, { name, done: false });
    callback(null, { name, done: true, response: packed(operation.type, operation.answer) });
  };

  const translation: UntypedServiceImplementation = {
    CreateGlossary: create as never,
    GetGlossary: get as never,
    ListGlossaries: list as never,
    DeleteGlossary: remove as never,
    ListGlossaryEntries: entriesOf as never,
  };
  return {
    glossaries,
    bucket,
    translation,
    operations: { GetOperation: look as never } as UntypedServiceImplementation,
  };
}

const require = createRequire(import.meta.url);

/** google.protobuf.Any. */
function packed(type: string, message: object): object {
  const { Root } = createRequire(require.resolve('@grpc/proto-loader'))('protobufjs') as typeof import('protobufjs');
  const root = Root.fromJSON(require('@google-cloud/translate/build/protos/protos.json'));
  const one = root.lookupType(type);
  return { typeUrl: `type.googleapis.com/${type}`, value: one.encode(one.fromObject(message)).finish() };
}

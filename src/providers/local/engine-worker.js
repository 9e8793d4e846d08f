// The engine's thread: verifies the model's files, loads Mozilla's Bergamot engine (WebAssembly), and translates what it is sent.
//
// Plain JavaScript and no imports of our own, so that the same file runs beside the compiled program and beside its sources (a worker
// thread of Node 20 reads no TypeScript). Everything here may block: nothing else runs on this thread.
//
// workerData: EngineFiles of engine-pool.ts. Messages in: { id, texts: [{ text, html }] }. Messages out:
//   { type: 'ready' }                       the model is loaded
//   { type: 'text', id, index, text }       one per text, in order, as soon as it is there
//   { type: 'done', id }
//   { type: 'fault', cause, message }       cause: 'model' (the files are not what they should be), 'engine' (it cannot be started) or
//                                           'abort' (it died on the text that was next); the thread ends after it
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

/** What the engine asks its host for, and the engine's own functions that do it. (A browser may have quicker ones; Node has none.) */
const FALLBACKS = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
};

class ModelFault extends Error {}

/** What the engine said last on its error stream: the reason for an abort stands there. Never holds a text that was sent. */
const said = [];

function hear(line) {
  said.push(String(line).replace(/^\[[^\]]*\]\s*/, ''));
  if (said.length > 8) said.shift();
}

function lastWords(error) {
  const reason = said.find((line) => line.startsWith('Error:') && !line.includes('Aborted from'));
  const raised = error instanceof Error ? error.message : String(error);
  return (reason ?? raised).replace(/^Error:\s*/, '').slice(0, 200);
}

/** The bytes that are checked are the bytes that are loaded: the file is read once. */
function readVerified(file) {
  let bytes = readFileSync(file.path);
  const check = (expected, what) => {
    if (bytes.length !== expected.size)
      throw new ModelFault(`${file.path} has ${bytes.length} bytes${what}, the lock says ${expected.size}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== expected.sha256)
      throw new ModelFault(`${file.path} has the SHA-256 ${sha256}${what}, the lock says ${expected.sha256}`);
  };
  if (file.packed) {
    check(file.packed, ' packed');
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: file.atMost });
    } catch (error) {
      throw new ModelFault(`${file.path} cannot be unpacked (${error.code ?? error.message})`);
    }
  }
  if (file.unpacked) check(file.unpacked, '');
  return bytes;
}

function startEngine({ glue, wasm }) {
  return new Promise((resolve, reject) => {
    const module = {
      print: hear,
      printErr: hear,
      instantiateWasm(imports, accept) {
        const gemm = Object.fromEntries(
          Object.entries(FALLBACKS).map(([name, own]) => [name, (...values) => module.asm[own](...values)]),
        );
        WebAssembly.instantiate(readFileSync(wasm), { ...imports, wasm_gemm: gemm }).then(
          ({ instance }) => accept(instance),
          reject,
        );
        return {};
      },
      onRuntimeInitialized: () => resolve(module),
    };
    // The glue is a classic script that looks for a variable called `Module`; the package's own loader does not run under Node.
    new Function('Module', 'require', '__filename', '__dirname', readFileSync(glue, 'utf8'))(
      module,
      createRequire(import.meta.url),
      glue,
      '',
    );
  });
}

function align(engine, bytes, boundary) {
  const memory = new engine.AlignedMemory(bytes.length, boundary);
  memory.getByteArrayView().set(bytes);
  return memory;
}

function loadModel(engine, { model, shortlist, vocabs }, config) {
  // Alignments of 256 and 64 bytes: what Marian's loaders ask for.
  const memories = [align(engine, model, 256), align(engine, shortlist, 64)];
  const list = new engine.AlignedMemoryList();
  for (const vocab of vocabs) list.push_back(align(engine, vocab, 64));
  return new engine.TranslationModel(config, ...memories, list, null);
}

/** One text to a call: what the engine makes of a text then depends on nothing beside it (a shortlist is made for a whole batch). */
function translate(engine, service, model, { text, html }) {
  const input = new engine.VectorString();
  const options = new engine.VectorResponseOptions();
  let responses;
  try {
    input.push_back(text);
    options.push_back({ alignment: false, html, qualityScores: false });
    responses = service.translate(model, input, options);
    return responses.get(0).getTranslatedText();
  } finally {
    responses?.delete();
    options.delete();
    input.delete();
  }
}

function end(cause, error) {
  const message = error instanceof ModelFault ? error.message : lastWords(error);
  parentPort.postMessage({ type: 'fault', cause: error instanceof ModelFault ? 'model' : cause, message });
  parentPort.close();
}

async function main() {
  const { engine: files, model: parts, config } = workerData;
  let engine;
  let service;
  let model;
  try {
    const bytes = {
      model: readVerified(parts.model),
      shortlist: parts.shortlist ? readVerified(parts.shortlist) : new Uint8Array(0),
      vocabs: parts.vocabs.map(readVerified),
    };
    engine = await startEngine(files);
    service = new engine.BlockingService({ cacheSize: 0 });
    try {
      model = loadModel(engine, bytes, config);
      // The engine reads the model only when it first needs it: better now than on a text that would seem to be at fault.
      translate(engine, service, model, { text: '.', html: false });
    } catch (error) {
      // The files are those of the lock, so the lock names something that is no model for this engine.
      throw new ModelFault(`the engine does not take the model: ${lastWords(error)}`);
    }
  } catch (error) {
    if (error?.code === 'ENOENT' && error.path !== files.glue && error.path !== files.wasm)
      return end('model', new ModelFault(`${error.path} is not there any more`));
    return end('engine', error);
  }
  parentPort.on('message', ({ id, texts }) => {
    for (const [index, ask] of texts.entries()) {
      let text;
      try {
        text = translate(engine, service, model, ask);
      } catch (error) {
        // After an abort the engine's memory is in no known state: nothing more is asked of it.
        return end('abort', error);
      }
      parentPort.postMessage({ type: 'text', id, index, text });
    }
    parentPort.postMessage({ type: 'done', id });
  });
  parentPort.postMessage({ type: 'ready' });
}

await main();

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * A model for the local engine whose weights are written by hand: a transformer of one layer that attends at each step to the word of
 * the source with the same number and writes the word that a dictionary gives for it. So the real engine translates, and what comes out
 * is known: `وصل الوفد` is "arrived delegation". Arabic letters without an entry come out as Latin ones, ASCII as it is.
 *
 * The file formats are Marian's binary model, version 1 (marian-dev: src/common/binary.cpp), and SentencePiece's ModelProto
 * (sentencepiece: src/sentencepiece_model.proto). Deterministic: the same dictionary gives the same bytes.
 */
export interface ToyModel {
  readonly model: Buffer;
  readonly vocab: Buffer;
}

/** Latin letters by Arabic letter; what the toy spells words with. */
const LETTERS: readonly (readonly [string, string])[] = [
  ...pairs('ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ', 'abttjhkddrzssddtzegfqklmnhwyaheaaaey'),
  ...pairs('،؛؟٪٫«»٠١٢٣٤٥٦٧٨٩', ',;?%.""0123456789'),
];

/** Width of the network. The first and the middle FREQUENCIES places carry positions, the others one piece of the vocabulary each. */
const WIDTH = 512;
const FREQUENCIES = 32;
/** How loud a word, its attention and its translation are; tried with the engine's eight-bit arithmetic. */
const EMBEDDING = 8;
const SHARPNESS = 16;
const GAIN = 8;
const FFN = 64;

export function makeToyModel(dictionary: Readonly<Record<string, string>> = {}): ToyModel {
  const pieces = makePieces(dictionary);
  return { model: writeMarian(makeWeights(pieces), marianOptions(pieces.length)), vocab: writeSentencePiece(pieces) };
}

interface Piece {
  readonly text: string;
  /** As SentencePiece numbers them. */
  readonly type: 1 | 2 | 3 | 5;
  readonly score: number;
  /** The piece that is written for it; absent: itself. */
  readonly becomes?: string;
}

function makePieces(dictionary: Readonly<Record<string, string>>): Piece[] {
  const pieces = new Map<string, Piece>();
  const add = (text: string, score: number, becomes?: string) => {
    if (pieces.has(text) && becomes === undefined) return;
    pieces.set(text, { text, type: 1, score, ...(becomes !== undefined && { becomes }) });
  };
  // Marian wants the end of a sentence to be piece 0 and the unknown piece 1.
  pieces.set('</s>', { text: '</s>', type: 3, score: 0 });
  pieces.set('<unk>', { text: '<unk>', type: 2, score: 0 });
  add('\u2581', -8);
  for (let code = 0x21; code < 0x7f; code++) add(String.fromCharCode(code), -9);
  for (const [arabic, latin] of LETTERS) add(arabic, -9, latin);
  for (const [arabic, english] of Object.entries(dictionary)) {
    add(`\u2581${english}`, -3.5);
    add(`\u2581${arabic}`, -3, `\u2581${english}`);
  }
  // The engine's matrices must have a multiple of eight rows.
  for (let extra = 0; pieces.size % 8 !== 0; extra++) {
    pieces.set(`<unused${extra}>`, { text: `<unused${extra}>`, type: 5, score: 0 });
  }
  return [...pieces.values()];
}

interface Tensor {
  readonly shape: readonly [number, number];
  readonly data: Float32Array;
}

function zeros(rows: number, columns: number): Tensor {
  return { shape: [rows, columns], data: new Float32Array(rows * columns) };
}

function makeWeights(pieces: readonly Piece[]): Map<string, Tensor> {
  const half = WIDTH / 2;
  const places = Array.from({ length: WIDTH }, (_, at) => at);
  const positions = places.filter((at) => at % half < FREQUENCIES);
  const words = places.filter((at) => at % half >= FREQUENCIES);
  if (pieces.length >= words.length) throw new Error(`${pieces.length} pieces are too many for the toy`);
  const square = () => zeros(WIDTH, WIDTH);
  const set = (tensor: Tensor, row: number, column: number, value: number) => {
    tensor.data[row * tensor.shape[1] + column] = value;
  };
  const embeddings = zeros(pieces.length, WIDTH);
  const [query, key, value, out] = [square(), square(), square(), square()];
  const numbers = new Map(pieces.map(({ text }, number) => [text, number]));
  // Marian multiplies embeddings by the root of the width.
  for (const number of pieces.keys()) set(embeddings, number, words[number]!, EMBEDDING / Math.sqrt(WIDTH));
  // Sines and cosines of one position times those of another: greatest where the positions are the same.
  for (const at of positions) {
    set(query, at, at, SHARPNESS);
    set(key, at, at, SHARPNESS);
  }
  for (const [number, { text, becomes }] of pieces.entries()) {
    const target = numbers.get(becomes ?? text);
    if (target === undefined) throw new Error(`${becomes} is no piece`);
    set(value, words[number]!, words[target]!, 1);
  }
  // Weights are scaled to eight bits by the greatest one; this one, which nothing uses, keeps two neighbours' sum within sixteen.
  set(value, words.at(-1)!, words.at(-1)!, 2);
  for (const at of words) set(out, at, at, GAIN);

  const weights = new Map<string, Tensor>([
    ['Wemb', embeddings],
    ['decoder_ff_logit_out_b', zeros(1, pieces.length)],
    ['decoder_l1_context_Wq', query],
    ['decoder_l1_context_Wk', key],
    ['decoder_l1_context_Wv', value],
    ['decoder_l1_context_Wo', out],
    ['decoder_l1_rnn_W', square()],
    ['decoder_l1_rnn_Wf', square()],
    ['decoder_l1_rnn_bf', zeros(1, WIDTH)],
  ]);
  for (const letter of 'qkvo') {
    weights.set(`decoder_l1_context_b${letter}`, zeros(1, WIDTH));
    weights.set(`encoder_l1_self_W${letter}`, square());
    weights.set(`encoder_l1_self_b${letter}`, zeros(1, WIDTH));
  }
  for (const side of ['encoder', 'decoder']) {
    weights.set(`${side}_l1_ffn_W1`, zeros(WIDTH, FFN));
    weights.set(`${side}_l1_ffn_b1`, zeros(1, FFN));
    weights.set(`${side}_l1_ffn_W2`, zeros(FFN, WIDTH));
    weights.set(`${side}_l1_ffn_b2`, zeros(1, WIDTH));
  }
  return weights;
}

/** What the model says about itself: one layer, one head, nothing normalised, sums only. */
function marianOptions(vocabulary: number): string {
  const options: Record<string, string | number | boolean> = {
    type: 'transformer',
    'dec-cell': 'ssru',
    'dec-depth': 1,
    'enc-depth': 1,
    'dim-emb': WIDTH,
    'dim-vocabs': `\n  - ${vocabulary}\n  - ${vocabulary}`,
    'input-types': '\n  []',
    'layer-normalization': false,
    'lemma-dim-emb': 0,
    'right-left': false,
    skip: false,
    'tied-embeddings': false,
    'tied-embeddings-all': true,
    'tied-embeddings-src': false,
    'transformer-decoder-autoreg': 'rnn',
    'transformer-dim-ffn': FFN,
    'transformer-ffn-activation': 'relu',
    'transformer-ffn-depth': 2,
    'transformer-guided-alignment-layer': 'last',
    'transformer-heads': 1,
    'transformer-no-projection': false,
    'transformer-postprocess': 'da',
    'transformer-postprocess-emb': 'd',
    'transformer-preprocess': '""',
    'transformer-tied-layers': '\n  []',
    'transformer-train-position-embeddings': false,
    ulr: false,
    version: 'v1.9.14',
  };
  return Object.entries(options)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

function writeMarian(weights: ReadonlyMap<string, Tensor>, options: string): Buffer {
  const FLOAT32 = 0x404;
  const INT8 = 0x101;
  const yaml = Buffer.from(`${options}\0`);
  const items = [
    ...[...weights].map(([name, { shape, data }]) => ({
      name,
      type: FLOAT32,
      shape,
      data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
    })),
    { name: 'special:model.yml', type: INT8, shape: [yaml.length], data: yaml },
  ];
  const whole = (size: number) => Math.ceil(size / 256) * 256;
  const u64 = (number: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(number));
    return bytes;
  };
  const head = [u64(1), u64(items.length)];
  for (const { name, type, shape, data } of items) {
    head.push(u64(name.length + 1), u64(type), u64(shape.length), u64(whole(data.length)));
  }
  for (const { name } of items) head.push(Buffer.from(`${name}\0`));
  for (const { shape } of items) head.push(Buffer.from(Int32Array.from(shape).buffer));
  const length = head.reduce((sum, part) => sum + part.length, 8);
  const padding = whole(length) - length;
  return Buffer.concat([
    ...head,
    u64(padding),
    Buffer.alloc(padding),
    ...items.flatMap(({ data }) => [data, Buffer.alloc(whole(data.length) - data.length)]),
  ]);
}

function writeSentencePiece(pieces: readonly Piece[]): Buffer {
  const varint = (number: number) => {
    const bytes: number[] = [];
    let rest = BigInt.asUintN(64, BigInt(number));
    do {
      const low = Number(rest & 0x7fn);
      rest >>= 7n;
      bytes.push(rest > 0n ? low | 0x80 : low);
    } while (rest > 0n);
    return Buffer.from(bytes);
  };
  const int = (field: number, number: number) => Buffer.concat([varint(field << 3), varint(number)]);
  const bytes = (field: number, content: Buffer) =>
    Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
  const text = (field: number, content: string) => bytes(field, Buffer.from(content));
  const float = (field: number, number: number) => {
    const four = Buffer.alloc(4);
    four.writeFloatLE(number);
    return Buffer.concat([varint((field << 3) | 5), four]);
  };
  return Buffer.concat([
    ...pieces.map((piece) => bytes(1, Buffer.concat([text(1, piece.text), float(2, piece.score), int(3, piece.type)]))),
    // TrainerSpec: unigram model; size; ids of <unk>, <s>, </s> and <pad>.
    bytes(2, Buffer.concat([int(3, 1), int(4, pieces.length), int(40, 1), int(41, -1), int(42, 0), int(43, -1)])),
    // NormalizerSpec: nothing is changed; a blank is put in front; runs of blanks are one; blanks are written as U+2581.
    bytes(3, Buffer.concat([text(1, 'identity'), int(3, 1), int(4, 1), int(5, 1)])),
  ]);
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, index) => [letter, to[index]!]);
}

/** Words of the tests' sentences. */
export const TOY_WORDS: Readonly<Record<string, string>> = {
  وصل: 'arrived',
  الوفد: 'delegation',
  إلى: 'to',
  من: 'from',
  في: 'in',
  الوزير: 'minister',
  مدينة: 'city',
  زار: 'visited',
};

export interface ToyFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly packed: Buffer;
}

/** The toy's two files, as they are and packed. Made once: a model is 11 MB. */
export function toyFiles(): { readonly model: ToyFile; readonly vocab: ToyFile } {
  made ??= (() => {
    const { model, vocab } = makeToyModel(TOY_WORDS);
    const file = (name: string, bytes: Buffer) => ({ name, bytes, packed: gzipSync(bytes, { level: 1 }) });
    return { model: file('model.toy.bin', model), vocab: file('vocab.toy.spm', vocab) };
  })();
  return made;
}

let made: ReturnType<typeof toyFiles> | undefined;

export function digestOf(bytes: Buffer): { size: number; sha256: string } {
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A lock for the toy, as the desk's own would be written. */
export function toyLock(change: { readonly mirrors?: readonly string[]; readonly pairs?: readonly string[] } = {}) {
  const { model, vocab } = toyFiles();
  const entry = ({ name, bytes, packed }: ToyFile) => ({
    name,
    packed: digestOf(packed),
    unpacked: digestOf(bytes),
  });
  const one = {
    name: 'toy',
    licence: 'CC0-1.0',
    precision: 'int8shiftAll',
    mirrors: change.mirrors ?? [],
    files: { model: entry(model), vocabs: [entry(vocab)] },
  };
  return { version: 1, models: Object.fromEntries((change.pairs ?? ['ar-en']).map((pair) => [pair, one])) };
}

/** Makes `folder` a folder of models with the toy in it, unpacked, and a lock of its own. */
export async function writeToyFolder(folder: string): Promise<void> {
  const { model, vocab } = toyFiles();
  await mkdir(join(folder, 'ar-en'), { recursive: true });
  await writeFile(join(folder, 'models.lock.json'), JSON.stringify(toyLock(), null, 2));
  for (const { name, bytes } of [model, vocab]) await writeFile(join(folder, 'ar-en', name), bytes);
}

// A child process of memory-processes.test.ts: `FILE SCOPE STAMP COUNT` fills the scope with COUNT pairs as a stream, says `ready` and `done`.
import { createMemory, type MemoryEntry } from '../../src/memory/memory.ts';
import { makePair } from './made-pairs.ts';

const [file, scope, stamp, count] = process.argv.slice(2);
const memory = createMemory({ file: file!, scope: scope! });
async function* entries(): AsyncGenerator<MemoryEntry> {
  for (let n = 0; n < Number(count); n++) yield makePair(n, stamp!);
}
process.stdout.write('ready\n');
await memory.sync([{ id: 'made', stamp: stamp!, entries }]);
memory.close();
process.stdout.write('done\n');

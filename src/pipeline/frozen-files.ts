import type { Files } from '../core/ports.ts';

/** Files that write nothing and remember what would have changed: for `--frozen` and `--dry-run`. */
export function frozenFiles(files: Files, wouldChange: (path: string) => void): Files {
  /** One file behind the other: what would change is told in the order in which it would be written. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (compare: () => Promise<boolean>): Promise<boolean> => {
    const compared = last.then(compare);
    last = compared.catch(() => {});
    return compared;
  };
  return {
    ...files,
    write: (path, content) =>
      inTurn(async () => {
        const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
        const there = await files.readIfThere(path);
        if (there && Buffer.compare(there, bytes) === 0) return false;
        wouldChange(path);
        return true;
      }),
    writeParts: (path, parts) =>
      inTurn(async () => {
        const there = files.stream(path)[Symbol.asyncIterator]();
        let rest: Uint8Array = new Uint8Array(0);
        let same = (await files.stat(path)) !== undefined;
        for (const part of parts) {
          const bytes =
            typeof part === 'string'
              ? Buffer.from(part, 'utf8')
              : Buffer.from(part.buffer, part.byteOffset, part.length);
          while (same && rest.length < bytes.length) {
            const { value, done } = await there.next();
            if (done) same = false;
            else rest = Buffer.concat([rest, value]);
          }
          same &&= bytes.equals(rest.subarray(0, bytes.length));
          if (!same) break;
          rest = rest.subarray(bytes.length);
        }
        same &&= rest.length === 0 && (await there.next()).done === true;
        await there.return?.();
        if (!same) wouldChange(path);
        return !same;
      }),
    async syncFolder() {},
    async writeFrom(path) {
      wouldChange(path);
    },
    async remove(path) {
      wouldChange(path);
    },
  };
}

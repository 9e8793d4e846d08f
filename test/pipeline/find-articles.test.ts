import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeText } from '../../src/core/error.ts';
import { realFiles } from '../../src/io/files.ts';
import { findArticles, relativePath } from '../../src/pipeline/find-articles.ts';
import { temporaryFolder } from '../support/desk-in-process.ts';

function folderOf(...files: readonly string[]): string {
  const root = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'نص');
  }
  return root;
}

async function find(root: string, ...paths: readonly string[]) {
  const found = await findArticles(
    paths.map((path) => join(root, path)),
    root,
    realFiles,
  );
  return {
    articles: found.articles.map(({ slug, file }) => [slug, file]),
    skipped: found.skipped.map(({ file }) => file),
    faults: found.faults.map((fault) => `${placeText(fault.at)} ${fault.code}: ${fault.message}`),
  };
}

describe('a folder', () => {
  test('gives all text files below it, in order of their slug; others are listed, dot files passed over', async () => {
    const root = folderOf(
      'in/zeta.txt',
      'in/deep/er/alpha.txt',
      'in/Beta.TXT',
      'in/notes.odt',
      'in/.hidden.txt',
      'in/.git/x.txt',
    );
    expect(await find(root, 'in')).toEqual({
      articles: [
        ['Beta', 'in/Beta.TXT'],
        ['alpha', 'in/deep/er/alpha.txt'],
        ['zeta', 'in/zeta.txt'],
      ],
      skipped: ['in/notes.odt'],
      faults: [],
    });
  });

  test('does not follow links, and says so: a ring of them would have no end', async () => {
    const root = folderOf('in/story.txt', 'elsewhere/other.txt');
    symlinkSync(join(root, 'in'), join(root, 'in/ring'));
    symlinkSync(join(root, 'elsewhere/other.txt'), join(root, 'in/linked.txt'));
    const { articles, skipped } = await find(root, 'in');
    expect(articles).toEqual([['story', 'in/story.txt']]);
    expect(skipped).toEqual(['in/linked.txt', 'in/ring']);
    expect((await findArticles([join(root, 'in')], root, realFiles)).skipped.map(({ why }) => why)).toEqual([
      'link',
      'link',
    ]);
    expect((await find(root, 'in/linked.txt')).articles).toEqual([['linked', 'in/linked.txt']]);
  });

  test('that is empty gives nothing', async () => {
    const root = folderOf('in/.keep');
    expect(await find(root, 'in')).toEqual({ articles: [], skipped: [], faults: [] });
  });
});

describe('a path that is named', () => {
  test('is taken once, however often and in whatever way it is named', async () => {
    const root = folderOf('in/story.txt');
    expect((await find(root, 'in/story.txt', 'in', 'in/../in/story.txt')).articles).toEqual([
      ['story', 'in/story.txt'],
    ]);
  });

  test.for([
    ['gone.txt', 'gone.txt INPUT_MISSING: there is no such file or folder'],
    ['gone', 'gone INPUT_MISSING: there is no such file or folder'],
    ['in/notes.odt', 'in/notes.odt INPUT_FORMAT: «.odt» is not read'],
    ['in/README', 'in/README INPUT_FORMAT: a file without an extension is not read'],
  ] as const)('%s is a fault; the others go on', async ([path, fault]) => {
    const root = folderOf('in/story.txt', 'in/notes.odt', 'in/README');
    const found = await find(root, path, 'in/story.txt');
    expect(found.faults).toEqual([fault]);
    expect(found.articles).toEqual([['story', 'in/story.txt']]);
  });
});

test('an article of source-texts/ may be named by its name alone', async () => {
  const root = folderOf('source-texts/deep/خبر عاجل.txt', 'source-texts/x.y.md');
  expect((await find(root, 'خبر عاجل', 'x.y')).articles).toEqual([
    ['x.y', 'source-texts/x.y.md'],
    ['خبر عاجل', 'source-texts/deep/خبر عاجل.txt'],
  ]);
  expect((await find(root, 'deep')).faults).toHaveLength(1);
});

describe('a name that nothing can be written under', () => {
  test('is too long: copies put more behind it', async () => {
    const root = folderOf(`in/${'خ'.repeat(100)}.txt`, `in/${'خ'.repeat(101)}.txt`);
    const { articles, faults } = await find(root, 'in');
    expect(articles).toHaveLength(1);
    expect(faults).toEqual([
      `in/${'خ'.repeat(101)}.txt INPUT_NAME: the name takes 202 bytes; copies are named after it and have room for 200`,
    ]);
  });

  test.runIf(process.platform === 'linux')('is no UTF-8', async () => {
    const root = folderOf('in/a.txt');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/in/b`), Buffer.from([0xff]), Buffer.from('.txt')]), 'نص');
    const { articles, faults } = await find(root, 'in');
    expect(articles).toEqual([['a', 'in/a.txt']]);
    expect(faults).toEqual(['in/b\ufffd.txt INPUT_NAME: the name is not written in UTF-8']);
  });
});

describe('two files with one name', () => {
  test('are a fault and neither is taken; the others go on', async () => {
    const root = folderOf('in/a/story.txt', 'in/b/story.txt', 'in/c/story.TXT', 'in/other.txt');
    expect(await find(root, 'in')).toEqual({
      articles: [['other', 'in/other.txt']],
      skipped: [],
      faults: [
        'in/a/story.txt INPUT_DUPLICATE_SLUG: «story» is also the name of in/b/story.txt, in/c/story.TXT: they would write the same record',
      ],
    });
  });

  test('also when they differ in normal form alone', async () => {
    const root = folderOf(`in/a/${'آمين'.normalize('NFC')}.txt`, `in/b/${'آمين'.normalize('NFD')}.txt`);
    expect((await find(root, 'in')).faults).toHaveLength(1);
  });
});

test('paths are told from the desk’s folder, with /', () => {
  const root = temporaryFolder();
  expect(relativePath(root, join(root, 'a', 'b.txt'))).toBe('a/b.txt');
  expect(relativePath(root, root)).toBe('.');
  expect(relativePath(join(root, 'desk'), join(root, 'other', 'b.txt'))).toBe('../other/b.txt');
});

import { expect, test } from 'vitest';
import { hashOf, sha256 } from '../../src/core/hash.ts';

test('a text is hashed in its normal form', () => {
  expect(hashOf('e\u0301')).toBe(sha256('\u00E9'));
  expect(hashOf('\u0627\u0653')).toBe(sha256('\u0622'));
  expect(hashOf('\u0628\u0651\u064E')).toBe(sha256('\u0628\u064E\u0651'));
  expect(hashOf('\u2126')).toBe(sha256('\u03A9'));
});

test('whatever can be written in more than one way has one hash, alone and between other letters', () => {
  let seen = 0;
  for (let point = 0; point < 0x30000; point++) {
    if (point >= 0xd800 && point < 0xe000) continue;
    const letter = String.fromCodePoint(point);
    const apart = letter.normalize('NFD');
    if (apart === letter && letter.normalize('NFC') === letter) continue;
    seen++;
    for (const written of [letter, apart, `قال ${apart} a`])
      expect(hashOf(written)).toBe(sha256(written.normalize('NFC')));
  }
  expect(seen).toBeGreaterThan(13_000);
});

test('marks are hashed in one order', () => {
  const marks = Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    /\p{M}/u.test(letter),
  );
  expect(marks.length).toBeGreaterThan(150);
  for (const mark of marks)
    expect(hashOf(`\u0628\u064E${mark}\u0328`)).toBe(sha256(`\u0628\u064E${mark}\u0328`.normalize('NFC')));
});

import { describe, expect, it } from 'vitest';
import { plainName } from '../../../electron/main/files';

describe('plainName', () => {
  it.each([
    ['Card for Dana Okafor', 'Card for Dana Okafor'],
    ['Card for Ṣadé 👋', 'Card for Ṣadé 👋'],
    ['../../etc/passwd', 'etc passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['x\u0000y\nz', 'x y z'],
    ['...', 'Afterword'],
    ['', 'Afterword'],
    ['CON', 'Afterword'],
    ['trailing. ', 'trailing'],
  ])('%j becomes %j', (name, plain) => expect(plainName(name)).toBe(plain));

  it('cuts a very long name between letters', () => {
    expect(Array.from(plainName('👋'.repeat(300)))).toHaveLength(80);
  });
});

import { expect, it } from 'vitest';
import { autostartEntry } from '../../../electron/main/login';

it('writes a desktop entry whose command survives odd folders', () => {
  const entry = autostartEntry(['/opt/After word/50%/a"b$c`d\\e']);
  expect(entry.split('\n')[0]).toBe('[Desktop Entry]');
  expect(/^Exec=(.*)$/m.exec(entry)?.[1]).toBe(
    String.raw`"/opt/After word/50%%/a\\"b\\$c\\${'`'}d\\\\e" "--hidden"`,
  );
});

import { expect, it } from 'vitest';
import { keyName, keyShortcut } from '../../../renderer/ui/key-names';

it.each([
  ['Ctrl K', 'Ctrl K', '⌘K', 'Control+K', 'Meta+K'],
  ['Ctrl Shift Z', 'Ctrl Shift Z', '⌘⇧Z', 'Control+Shift+Z', 'Meta+Shift+Z'],
  ['Enter', 'Enter', 'Enter', 'Enter', 'Enter'],
  ['N', 'N', 'N', 'N', 'N'],
])('%s is named as its computer names it', (hint, plain, mac, shortcut, macShortcut) => {
  expect([keyName(hint, false), keyName(hint, true)]).toEqual([plain, mac]);
  expect([keyShortcut(hint, false), keyShortcut(hint, true)]).toEqual([shortcut, macShortcut]);
});

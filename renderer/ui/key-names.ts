const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The words on the keys of this computer: "Ctrl K", or "⌘K" on a Mac. */
export function keyName(hint: string, mac = isMac): string {
  return mac ? hint.replace('Ctrl ', '⌘').replace('Shift ', '⇧') : hint;
}

/** The same for `aria-keyshortcuts`: "Control+K". */
export function keyShortcut(hint: string, mac = isMac): string {
  return hint.replace('Ctrl', mac ? 'Meta' : 'Control').replaceAll(' ', '+');
}

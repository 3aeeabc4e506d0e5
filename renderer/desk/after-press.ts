let pressed = false;

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => void (pressed = true), true);
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, () => void (pressed = false), true);
}

/**
 * Runs `work` now, or, while a button of the mouse is down, just after it is let go. Leaving a field by pressing on
 * something else must not move that from under the pointer, or the click would be lost.
 */
export function afterPress(work: () => void): void {
  if (!pressed) return work();
  const later = () => {
    window.removeEventListener('pointerup', later, true);
    window.removeEventListener('pointercancel', later, true);
    setTimeout(work);
  };
  window.addEventListener('pointerup', later, true);
  window.addEventListener('pointercancel', later, true);
  return undefined;
}

/** Whether keys typed on it are text, or choose among its options. */
export function isWritten(element: Element): boolean {
  return (
    element.closest(
      'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="menu"]',
    ) !== null
  );
}

/** Whether Enter on it already means something of its own. */
export function takesEnter(element: EventTarget | null): boolean {
  return (
    element instanceof Element &&
    (isWritten(element) || element.closest('a, button, summary, dialog') !== null)
  );
}

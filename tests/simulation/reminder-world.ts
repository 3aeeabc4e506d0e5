import type { StateFile } from '../../electron/main/state-file';

/**
 * Which reminder an occurrence is, by our own reckoning: nothing here is rescheduled, so each kind of moment of a
 * follow-up is one reminder, wherever a flight carries it. Every snooze is one of its own.
 */
export function reminderOf(id: string): string {
  if (id.includes('/snooze')) return id;
  const mark = Math.max(id.indexOf('@'), id.indexOf('~'));
  return mark < 0 ? id : id.slice(0, mark);
}

/** What is written is on the disk at once, and outlives the app. Nothing written is ever changed, so it is kept as it is. */
export function memoryFile<T>(): StateFile<T> {
  let kept: T | undefined;
  return {
    read: () => kept,
    write: (value) => {
      kept = value;
      return true;
    },
  };
}

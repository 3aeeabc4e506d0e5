import type { Occurrence } from '../../shared/domain/agenda';
import { NO_YEAR, type YearTally } from './reminder-tally';
import { reminderOf } from './reminder-world';

/** Keeps count of what was shown, refused and owed, each reminder under its own name. */
export class ReminderBook {
  readonly tally: YearTally = { ...NO_YEAR };
  readonly #shown = new Map<string, number>();
  /** What a crash cut while it was announced, and which may therefore come once more. */
  readonly #forgiven = new Map<string, number>();
  readonly #everDue = new Set<string>();
  /** Refused by the system, and not asked of it again before the next waking. */
  readonly #refused = new Set<string>();

  hasShown(id: string): boolean {
    return this.#shown.has(reminderOf(id));
  }

  show(ids: readonly string[]): void {
    for (const id of ids.map(reminderOf)) {
      const before = this.#shown.get(id) ?? 0;
      this.#shown.set(id, before + 1);
      this.#refused.delete(id);
      if (before === 0) this.tally.announced += 1;
      else if (before <= (this.#forgiven.get(id) ?? 0)) this.tally.repeatedAfterCrash += 1;
      else this.tally.doubled += 1;
    }
  }

  forgive(ids: readonly string[]): void {
    for (const id of ids.map(reminderOf)) this.#forgiven.set(id, (this.#forgiven.get(id) ?? 0) + 1);
  }

  refuse(ids: readonly string[]): void {
    for (const id of ids) this.#refused.add(reminderOf(id));
  }

  /** The system is asked anew after a sleep or a start. */
  wake(): void {
    this.#refused.clear();
  }

  /** Everything that may be announced now must have been. */
  audit(occurrences: readonly Occurrence[], mayHear: (one: Occurrence) => boolean): void {
    for (const one of occurrences) {
      const id = reminderOf(one.id);
      if (this.#everDue.has(id) || this.#refused.has(id) || !mayHear(one)) continue;
      this.#everDue.add(id);
      this.tally.due += 1;
      if (!this.#shown.has(id)) this.tally.lost += 1;
    }
  }
}

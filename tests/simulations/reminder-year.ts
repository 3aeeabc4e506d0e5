import { createAlarm, TICK, type Alarm, type AlarmPorts } from '../../electron/main/alarm';
import type { StateFile } from '../../electron/main/state-file';
import type { Agenda } from '../../shared/domain/agenda';
import { followUpKey, type FollowUp, type FollowUpKind } from '../../shared/domain/follow-up';
import { DEFAULT_SETTINGS } from '../../shared/domain/settings';
import {
  addDays,
  DAY,
  dayOf,
  HOUR,
  instantOf,
  MINUTE,
  type Instant,
  type Zone,
} from '../../shared/domain/time';
import { makeAgenda } from '../../shared/reminders/agenda';
import type { Announcement } from '../../shared/reminders/announcements';
import { inQuietHours } from '../../shared/reminders/quiet-hours';

/** What a year of reminders came to. */
export interface YearTally {
  /** Occurrences that could be announced: due, the machine awake, the app running, no quiet hours. */
  due: number;
  announced: number;
  /** Announced again without a crash inside their own announcing. */
  doubled: number;
  repeatedAfterCrash: number;
  /** Due, possible, and not announced a tick later. */
  lost: number;
  inQuietHours: number;
}

const START = Date.parse('2026-01-05T08:00:00Z');
const YEAR = 365 * DAY;
const ZONES: readonly Zone[] = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
];
const QUIET = { from: DEFAULT_SETTINGS.quietFrom, to: DEFAULT_SETTINGS.quietTo };
const FRESH = 2 * HOUR;

class Crash extends Error {}

/**
 * Lives a year with the real alarm, agenda and ledger: random plans that change, snoozes, sleep, ends and crashes in
 * the middle of an announcement, a wall clock that is set forwards and backwards, and flights. Only moments at which
 * something can happen are ticked; between them a tick changes nothing.
 */
export function liveReminderYear(seed: number): YearTally {
  return new ReminderYear(seed).live();
}

/** A plan's item: bound to an instant (an interview's end), or to a day of the person's own. */
interface Wish {
  readonly kind: FollowUpKind;
  readonly key: string;
  readonly at: Instant | { readonly day: string; readonly time: string };
  snoozedUntil?: Instant;
}

class ReminderYear {
  readonly #random: () => number;
  readonly #tally: YearTally = {
    due: 0,
    announced: 0,
    doubled: 0,
    repeatedAfterCrash: 0,
    lost: 0,
    inQuietHours: 0,
  };
  readonly #wishes = new Map<string, Wish>();
  readonly #shown = new Map<string, number>();
  /** Ids whose announcing a crash cut, and which may therefore come once more. */
  readonly #forgiven = new Map<string, number>();
  readonly #everDue = new Set<string>();
  readonly #agendaFile = memoryFile<Agenda>();
  readonly #ledgerFile = memoryFile<unknown>();
  #elapsed = 0;
  #skew = 0;
  #zone: Zone = 'Europe/London';
  #alarm: Alarm | undefined;
  #wanted = false;
  #crash: 'before showing' | 'after showing' | undefined;
  #names = 0;
  #changes = 0;
  #known: { readonly moment: string; readonly agenda: Agenda } | undefined;

  constructor(seed: number) {
    this.#random = mulberry(seed);
  }

  live(): YearTally {
    this.#startApp();
    while (this.#elapsed < YEAR) {
      this.#liveUntil(this.#elapsed + this.#between(5 * MINUTE, 60 * HOUR));
      this.#somethingHappens();
    }
    return this.#tally;
  }

  get #now(): Instant {
    return START + this.#elapsed + this.#skew;
  }

  #somethingHappens(): void {
    const dice = this.#random();
    if (dice < 0.4) this.#wish();
    else if (dice < 0.55) this.#settleOne();
    else if (dice < 0.65) this.#snoozeOne();
    else if (dice < 0.75) this.#elapsed += this.#between(HOUR, 30 * HOUR);
    else if (dice < 0.8) this.#away();
    else if (dice < 0.9) this.#crash = this.#random() < 0.5 ? 'before showing' : 'after showing';
    else if (dice < 0.95) this.#skew += this.#between(-2 * DAY, 2 * DAY);
    else this.#zone = this.#pick(ZONES);
    this.#changes += 1;
    this.#sendAgenda();
    this.#tick();
  }

  /** Ticks where something may happen, until `end`. */
  #liveUntil(end: number): void {
    while (this.#elapsed < end) {
      const next = Math.min(end, this.#elapsed + 12 * HOUR, this.#nextOccurrence());
      this.#elapsed = Math.max(this.#elapsed + TICK, Math.ceil(next / TICK) * TICK);
      this.#tick();
    }
  }

  #nextOccurrence(): number {
    const { occurrences } = this.#agenda();
    const pending = occurrences.some(({ id, at }) => at <= this.#now && !this.#shown.has(reminderOf(id)));
    const coming = occurrences.find(({ at }) => at > this.#now);
    const next = coming ? this.#elapsed + coming.at - this.#now : Infinity;
    return pending ? Math.min(next, this.#elapsed + this.#quietEnd() - this.#now) : next;
  }

  /** The next moment at which quiet hours are over. */
  #quietEnd(): Instant {
    const today = dayOf(this.#now, this.#zone);
    const end = instantOf(`${today}T${QUIET.to}`, this.#zone);
    return end > this.#now ? end : instantOf(`${addDays(today, 1)}T${QUIET.to}`, this.#zone);
  }

  #tick(): void {
    this.#guarded(() => this.#alarm?.check());
    if (this.#wanted) this.#sendAgenda();
    this.#audit();
  }

  /** Everything that can be announced now must have been. */
  #audit(): void {
    if (!this.#alarm) return;
    const quiet = inQuietHours(this.#now, this.#zone, QUIET);
    for (const { id: full, at, silent } of this.#agenda().occurrences) {
      const id = reminderOf(full);
      if (at > this.#now || (quiet && !(silent && this.#now - at < FRESH)) || this.#everDue.has(id)) continue;
      this.#everDue.add(id);
      this.#tally.due += 1;
      if (!this.#shown.has(id)) this.#tally.lost += 1;
    }
  }

  #show(announcement: Announcement, outcome: (shown: boolean) => void): void {
    const crash = this.#crash;
    this.#crash = undefined;
    if (crash === 'before showing') throw new Crash();
    if (inQuietHours(this.#now, this.#zone, QUIET) && !announcement.silent) this.#tally.inQuietHours += 1;
    const ids = announcement.occurrences.map(reminderOf);
    for (const id of ids) this.#note(id);
    if (crash === 'after showing') {
      for (const id of ids) this.#forgiven.set(id, (this.#forgiven.get(id) ?? 0) + 1);
      throw new Crash();
    }
    outcome(true);
  }

  #note(id: string): void {
    const before = this.#shown.get(id) ?? 0;
    this.#shown.set(id, before + 1);
    if (before === 0) this.#tally.announced += 1;
    else if (before <= (this.#forgiven.get(id) ?? 0)) this.#tally.repeatedAfterCrash += 1;
    else this.#tally.doubled += 1;
  }

  #startApp(): void {
    const ports: AlarmPorts = {
      clock: { now: () => this.#now, zone: () => this.#zone },
      agendaFile: this.#agendaFile,
      ledgerFile: this.#ledgerFile,
      show: (announcement, outcome) => this.#show(announcement, outcome),
      wantAgenda: () => {
        this.#wanted = true;
      },
    };
    this.#alarm = createAlarm(ports);
    // Its own ticking is ours here: only the first look at the clock is left of its start.
    this.#guarded(() => this.#alarm?.check());
    this.#sendAgenda();
  }

  /** A crash ends the app in the middle of what it does; the next start is not long in coming. */
  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      this.#alarm = undefined;
      this.#elapsed += this.#between(0, 10 * MINUTE);
      this.#startApp();
    }
  }

  #away(): void {
    this.#alarm = undefined;
    this.#elapsed += this.#between(MINUTE, 4 * DAY);
    this.#startApp();
  }

  #sendAgenda(): void {
    this.#wanted = false;
    this.#guarded(() => this.#alarm?.setAgenda(this.#agenda()));
  }

  /** What the page would send: computed once a moment, as it is asked for from several sides. */
  #agenda(): Agenda {
    const moment = `${this.#now} ${this.#zone} ${this.#changes}`;
    if (this.#known?.moment !== moment) this.#known = { moment, agenda: this.#makeAgenda() };
    return this.#known.agenda;
  }

  #makeAgenda(): Agenda {
    const plan = [...this.#wishes.values()].map((wish) => this.#followUpOf(wish));
    return makeAgenda(plan, DEFAULT_SETTINGS, this.#now, this.#zone);
  }

  #wish(): void {
    const kind = this.#pick<FollowUpKind>([
      'debrief',
      'thankYouEmail',
      'checkIn',
      'stayInTouch',
      'rejectionReply',
    ]);
    const soon = this.#now + this.#between(-HOUR, 4 * DAY);
    const isDay = kind === 'checkIn' || kind === 'stayInTouch';
    const day = addDays(dayOf(soon, this.#zone), 3);
    const key = followUpKey(kind, (++this.#names).toString(16).padStart(12, '0'));
    this.#wishes.set(key, { kind, key, at: isDay ? { day, time: '10:00' } : soon });
  }

  #settleOne(): void {
    // Mostly the oldest: a plan that only grows is nobody's.
    const keys = [...this.#wishes.keys()];
    const key = this.#random() < 0.5 ? keys[0] : this.#pick(keys);
    if (key !== undefined) this.#wishes.delete(key);
    if (keys.length > 8 && keys[0] !== undefined) this.#wishes.delete(keys[0]);
  }

  #snoozeOne(): void {
    const wish = this.#pick([...this.#wishes.values()]);
    if (wish) wish.snoozedUntil = this.#now + this.#pick([HOUR, 8 * HOUR, DAY, 7 * DAY]);
  }

  #followUpOf({ kind, key, at, snoozedUntil }: Wish): FollowUp {
    const ideal = typeof at === 'number' ? at + HOUR : instantOf(`${at.day}T${at.time}`, this.#zone);
    const earliest = typeof at === 'number' ? at : ideal - 7 * DAY;
    return {
      key,
      kind,
      earliest,
      ideal,
      overdue: ideal + DAY,
      title: key,
      reason: '',
      ...(snoozedUntil !== undefined && { snoozedUntil }),
    };
  }

  #between(low: number, high: number): number {
    return Math.floor(low + this.#random() * (high - low));
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T;
  }
}

/**
 * Which reminder an occurrence is, by our own reckoning: nothing here is rescheduled, so each kind of moment of a
 * follow-up is one reminder, wherever a flight carries it. Every snooze is one of its own.
 */
function reminderOf(id: string): string {
  return id.includes('/snooze') ? id : id.replace(/[@~].*$/, '');
}

/** What is written is on the disk at once, and outlives the app. Nothing written is ever changed, so it is kept as it is. */
function memoryFile<T>(): StateFile<T> {
  let kept: T | undefined;
  return {
    read: () => kept,
    write: (value) => {
      kept = value;
      return true;
    },
  };
}

/** Tommy Ettinger's mulberry32: the same numbers for the same seed on every machine. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

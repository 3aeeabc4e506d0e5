import { createAlarm, TICK, type Alarm } from '../../electron/main/alarm';
import { createErrands, type Errands } from '../../electron/main/errands';
import type { Agenda } from '../../shared/domain/agenda';
import type { KeptErrand } from '../../shared/domain/errand';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/domain/settings';
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
import { restDaysOf, type RestDays } from '../../shared/domain/working-days';
import { makeAgenda } from '../../shared/reminders/agenda';
import type { Announcement } from '../../shared/reminders/announcements';
import { mayHear, type Chosen } from './may-speak';
import { seededRandom } from './random';
import { ReminderBook } from './reminder-book';
import type { YearEvents, YearTally } from './reminder-tally';
import { Wishes } from './reminder-wish';
import { memoryFile } from './reminder-world';

const START = Date.parse('2026-01-05T08:00:00Z');
const YEAR = 365 * DAY;
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25'];
const ZONES: readonly Zone[] = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
];
const REST: RestDays = restDaysOf(
  { country: 'XX', holidays: new Map([['XX', new Set(HOLIDAYS)]]) },
  '2025-12-01',
  500,
);

class Crash extends Error {}

/**
 * Lives a year with the real alarm, agenda, ledger and errands: random plans that change, snoozes from the window and
 * from notifications, pauses, working days, a morning digest, sleep, refusals, ends and crashes in the middle of an
 * announcement or of an errand, a wall clock that is set forwards and backwards, and flights. Only moments at which
 * something can happen are ticked; between them a tick changes nothing.
 */
export function liveReminderYear(seed: number): { readonly tally: YearTally; readonly events: YearEvents } {
  return new ReminderYear(seed).live();
}

class ReminderYear {
  readonly #random;
  readonly #book = new ReminderBook();
  readonly #events: YearEvents = { crashes: 0, snoozes: 0, pauses: 0, digests: 0, refusals: 0 };
  readonly #wishes;
  readonly #agendaFile = memoryFile<Agenda>();
  readonly #ledgerFile = memoryFile<unknown>();
  readonly #errandFile = memoryFile<readonly KeptErrand[]>();
  #settings: Settings;
  #elapsed = 0;
  #skew = 0;
  #zone: Zone = 'Europe/London';
  #alarm: Alarm | undefined;
  #errands: Errands | undefined;
  /** What the page has heard and not yet done. */
  #heard: KeptErrand[] = [];
  #asked = 0;
  readonly #written = new Set<string>();
  #wanted = false;
  #crash: 'before showing' | 'after showing' | 'before writing' | 'after writing' | undefined;
  /** How many notifications the system will refuse. */
  #refuses = 0;
  #changes = 0;
  #known: { readonly moment: string; readonly agenda: Agenda } | undefined;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
    this.#wishes = new Wishes(this.#random);
    this.#settings = {
      ...DEFAULT_SETTINGS,
      ...this.#random.pick([
        {},
        { quietFrom: '22:30', quietTo: '07:00' },
        { quietFrom: '01:00', quietTo: '06:00' },
        { quietFrom: '09:00', quietTo: '09:00' },
      ]),
      workingDaysOnly: this.#random.chance(0.4),
      digestAt: this.#random.pick(['', '', '08:30', '07:00', '18:00']),
    };
  }

  live(): { readonly tally: YearTally; readonly events: YearEvents } {
    this.#startApp();
    while (this.#elapsed < YEAR) {
      this.#liveUntil(this.#elapsed + this.#random.between(5 * MINUTE, 60 * HOUR));
      this.#somethingHappens();
    }
    this.#crash = undefined;
    this.#tick();
    const { tally } = this.#book;
    tally.lost += this.#asked - this.#written.size;
    return { tally, events: this.#events };
  }

  get #now(): Instant {
    return START + this.#elapsed + this.#skew;
  }

  get #chosen(): Chosen {
    return { ...this.#settings, holidays: HOLIDAYS };
  }

  #somethingHappens(): void {
    const random = this.#random;
    const dice = random.next();
    if (dice < 0.36) this.#wishes.make(this.#now, this.#zone);
    else if (dice < 0.5) this.#wishes.settleOne();
    else if (dice < 0.58) this.#wishes.snoozeOne(this.#now);
    else if (dice < 0.66) this.#sleep();
    else if (dice < 0.71) this.#away();
    else if (dice < 0.81)
      this.#crash = random.pick(['before showing', 'after showing', 'before writing', 'after writing']);
    else if (dice < 0.86) this.#skew += random.between(-2 * DAY, 2 * DAY);
    else if (dice < 0.9) this.#zone = random.pick(ZONES);
    else if (dice < 0.94) this.#pauseOrResume();
    else if (dice < 0.97) this.#refuses = random.between(1, 3);
    else this.#settings = { ...this.#settings, digestAt: random.pick(['', '08:30']) };
    this.#changes += 1;
    this.#sendAgenda();
    this.#tick();
  }

  /** Ticks where something may happen, until `end`. */
  #liveUntil(end: number): void {
    while (this.#elapsed < end) {
      const next = Math.min(end, this.#elapsed + this.#nextMoment() - this.#now);
      this.#elapsed = Math.max(this.#elapsed + TICK, Math.ceil(next / TICK) * TICK);
      this.#tick();
    }
  }

  /** The next moment at which something falls due, or something that waits may be told. */
  #nextMoment(): Instant {
    const now = this.#now;
    let next = Number.POSITIVE_INFINITY;
    let waits = false;
    for (const { id, at } of this.#agenda().occurrences)
      if (at > now) next = Math.min(next, at);
      else waits ||= !this.#book.hasShown(id);
    if (!waits) return next;
    const { quietTo, digestAt } = this.#settings;
    const today = dayOf(now, this.#zone);
    for (const time of new Set(['00:00', quietTo, digestAt || quietTo])) {
      const moment = instantOf(`${today}T${time}`, this.#zone);
      next = Math.min(next, moment > now ? moment : instantOf(`${addDays(today, 1)}T${time}`, this.#zone));
    }
    return next;
  }

  #tick(): void {
    this.#guarded(() => {
      this.#alarm?.check();
      this.#pageWrites();
    });
    if (this.#wanted) this.#sendAgenda();
    this.#book.audit(this.#agenda().occurrences, (one) => mayHear(one, this.#chosen, this.#now, this.#zone));
  }

  #show(announcement: Announcement, outcome: (shown: boolean) => void): void {
    const cut = this.#crash;
    if (cut === 'before showing') this.#crashNow();
    const ids = announcement.occurrences;
    if (this.#refuses > 0) {
      this.#refuses -= 1;
      this.#book.refuse(ids);
      this.#events.refusals += 1;
      outcome(false);
      return;
    }
    if (!this.#isWelcome(announcement)) this.#book.tally.inQuietHours += 1;
    if (announcement.followUpKey === undefined) this.#events.digests += 1;
    this.#book.show(ids);
    if (cut === 'after showing') {
      this.#book.forgive(ids);
      this.#crashNow();
    }
    outcome(true);
    if (announcement.followUpKey !== undefined && this.#random.chance(0.15)) {
      const until = this.#now + HOUR;
      this.#asked += 1;
      this.#events.snoozes += 1;
      this.#errands?.give({ do: 'snooze', key: announcement.followUpKey, until });
    }
  }

  #isWelcome({ occurrences }: Announcement): boolean {
    const told = this.#agenda().occurrences.filter(({ id }) => occurrences.includes(id));
    return told.every((one) => mayHear(one, this.#chosen, this.#now, this.#zone));
  }

  /** The page does what it was told, and says so. */
  #pageWrites(): void {
    for (let one = this.#heard.shift(); one; one = this.#heard.shift()) {
      const { id, errand } = one;
      if (this.#crash === 'before writing') this.#crashNow();
      if (errand.do === 'snooze') this.#wishes.snooze(errand.key, errand.until);
      this.#written.add(id);
      this.#changes += 1;
      this.#wanted = true;
      if (this.#crash === 'after writing') this.#crashNow();
      this.#errands?.done(id);
    }
  }

  #startApp(): void {
    this.#book.wake();
    this.#heard = [];
    this.#errands = createErrands(this.#errandFile, (one) => void this.#heard.push(one));
    this.#alarm = createAlarm({
      clock: { now: () => this.#now, zone: () => this.#zone },
      agendaFile: this.#agendaFile,
      ledgerFile: this.#ledgerFile,
      show: (announcement, outcome) => this.#show(announcement, outcome),
      wantAgenda: () => {
        this.#wanted = true;
      },
    });
    // Its own ticking is ours here: only the first look at the clock is left of its start.
    this.#guarded(() => {
      this.#alarm?.check();
      this.#errands?.retell();
      this.#pageWrites();
    });
    this.#sendAgenda();
  }

  #crashNow(): never {
    this.#crash = undefined;
    this.#events.crashes += 1;
    throw new Crash();
  }

  /** A crash ends the app in the middle of what it does; the next start is not long in coming. */
  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      this.#alarm = undefined;
      this.#elapsed += this.#random.between(0, 10 * MINUTE);
      this.#startApp();
    }
  }

  #sleep(): void {
    this.#elapsed += this.#random.between(HOUR, 30 * HOUR);
    this.#book.wake();
    this.#guarded(() => this.#alarm?.retry());
  }

  #away(): void {
    this.#alarm = undefined;
    this.#elapsed += this.#random.between(MINUTE, 4 * DAY);
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
    return makeAgenda(this.#wishes.plan(this.#zone), this.#settings, this.#now, this.#zone, REST);
  }

  #pauseOrResume(): void {
    if (this.#random.chance(0.3)) {
      this.#settings = { ...this.#settings, resumedAt: this.#now };
      return;
    }
    this.#events.pauses += 1;
    const until = addDays(dayOf(this.#now, this.#zone), this.#random.pick([1, 3, 14]));
    this.#settings = { ...this.#settings, pausedUntil: until, resumedAt: 0 };
  }
}

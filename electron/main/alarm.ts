import * as v from 'valibot';
import type { Agenda } from '../../shared/domain/agenda';
import { dayOf } from '../../shared/domain/time';
import { agendaSchema } from '../../shared/ipc/contract';
import type { Clock } from '../../shared/ports/clock';
import { announcementsDue, type Announcement } from '../../shared/reminders/announcements';
import {
  abandonAnnouncing,
  beginAnnouncing,
  finishAnnouncing,
  pruneLedger,
  type Ledger,
} from '../../shared/reminders/ledger';
import { ledgerFromJson, ledgerToJson } from '../../shared/reminders/ledger-json';
import type { StateFile } from './state-file';

/** Often enough that nobody notices, seldom enough that no battery does. Timers slip; only the wall clock counts. */
export const TICK = 30_000;

export const agendaFileSchema: v.GenericSchema<unknown, Agenda> = agendaSchema;
export const ledgerFileSchema = v.unknown();

export interface AlarmPorts {
  readonly clock: Clock;
  readonly agendaFile: StateFile<Agenda>;
  readonly ledgerFile: StateFile<unknown>;
  /** Asks the system to show it and says, sooner or later, whether it did. */
  readonly show: (announcement: Announcement, outcome: (shown: boolean) => void) => void;
  /** Whether others may read the screen, so that names are left out. */
  readonly isLocked?: () => boolean;
  /** A fresh agenda is wanted: something was announced, a day began, or the zone changed. */
  readonly wantAgenda: () => void;
}

export interface Alarm {
  readonly agenda: () => Agenda | undefined;
  readonly setAgenda: (agenda: Agenda) => void;
  /** Looks at the wall clock now: on every tick, and whenever the machine or the person came back. */
  readonly check: () => void;
  /** The same, and asks the system again for what it refused in this run. */
  readonly retry: () => void;
  /** The ids of what was announced, or begun. */
  readonly announced: () => Iterable<string>;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Announces what is due. The agenda is disposable and kept so that it can speak before any window is open; the ledger
 * is on disk before the system is asked to show anything, and again after it did.
 */
export function createAlarm({
  clock,
  agendaFile,
  ledgerFile,
  show,
  isLocked,
  wantAgenda,
}: AlarmPorts): Alarm {
  let agenda = agendaFile.read();
  let written = JSON.stringify(agenda);
  let ledger: Ledger = ledgerFromJson(ledgerFile.read() ?? []);
  let today = dayOf(clock.now(), clock.zone());
  let lastZone = clock.zone();
  let ticking: ReturnType<typeof setInterval> | undefined;
  const inHand = new Set<string>();
  const refused = new Set<string>();

  const keep = (changed: Ledger) => {
    ledger = changed;
    ledgerFile.write(ledgerToJson(ledger));
  };
  const keepAgenda = (fresh: Agenda) => {
    if (fresh === agenda) return;
    agenda = fresh;
    const text = JSON.stringify(fresh);
    if (text !== written && agendaFile.write(fresh)) written = text;
  };
  const announce = (announcement: Announcement) => {
    const ids = announcement.occurrences;
    for (const id of ids) inHand.add(id);
    keep(beginAnnouncing(ledger, ids, clock.now()));
    show(announcement, (shown) => {
      // Not again at every tick: a system that refuses once does so for a while.
      if (!shown) for (const id of ids) refused.add(id);
      keep(shown ? finishAnnouncing(ledger, ids, clock.now()) : abandonAnnouncing(ledger, ids));
    });
  };
  const check = () => {
    const now = clock.now();
    const zone = clock.zone();
    const seen = agenda && { ...agenda, discreet: agenda.discreet || isLocked?.() === true };
    const due = seen ? announcementsDue(seen, ledger, inHand, now, zone) : [];
    due.forEach(announce);
    const moved = zone !== lastZone || dayOf(now, zone) !== today;
    lastZone = zone;
    today = dayOf(now, zone);
    if (moved || due.length > 0) wantAgenda();
  };

  return {
    agenda: () => agenda,
    setAgenda(fresh) {
      keepAgenda(fresh);
      const pruned = pruneLedger(
        ledger,
        fresh.occurrences.map((one) => one.id),
        clock.now(),
      );
      if (pruned.size !== ledger.size) keep(pruned);
      check();
    },
    check,
    retry() {
      for (const id of refused) inHand.delete(id);
      refused.clear();
      check();
    },
    announced: () => ledger.keys(),
    start() {
      ticking ??= setInterval(check, TICK);
      check();
    },
    stop() {
      clearInterval(ticking);
      ticking = undefined;
    },
  };
}

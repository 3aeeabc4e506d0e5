import { outcomeName, type Application } from '../../../shared/domain/application';
import { dayWords, dueWords, exactWords, sealedWords } from '../../../shared/domain/date-words';
import { followUpNoun } from '../../../shared/domain/follow-up-words';
import type { Instant, Zone } from '../../../shared/domain/time';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { followUpTone, type FollowUpTone } from '../../ui/follow-up-tone';

/** What stands on the foot of a card. */
export interface CardFootFacts {
  readonly tone: FollowUpTone;
  readonly label: string;
  readonly when?: string;
  /** The exact moment, for a hover. */
  readonly exact?: string;
  /** Shown while the card has the focus. */
  readonly why?: string;
}

/** The follow-up that a card shows: the first that needs the person, else the first to come. */
export function nextOf(followUps: readonly FollowUp[], now: Instant): FollowUp | undefined {
  const needing = followUps.find((one) => {
    const tone = followUpTone(one, now);
    return tone === 'due' || tone === 'late' || tone === 'answer';
  });
  return needing ?? followUps.toSorted((a, b) => opensAt(a) - opensAt(b))[0];
}

function opensAt({ blocked, ideal }: FollowUp): Instant {
  return blocked ? (blocked.opens ?? Number.POSITIVE_INFINITY) : ideal;
}

export function cardFoot(
  application: Application,
  followUps: readonly FollowUp[],
  now: Instant,
  zone: Zone,
  silence?: string,
): CardFootFacts {
  const next = nextOf(followUps, now);
  if (!next) return restingFoot(application, now, zone);
  const tone = followUpTone(next, now);
  if (tone === 'sealed') {
    const opens = next.blocked?.opens;
    return {
      tone,
      label: sealedWords(opens, now, zone),
      ...(opens === undefined ? {} : { exact: exactWords(opens, zone) }),
      why: together(next.blocked?.why ?? next.reason, silence),
    };
  }
  return {
    tone,
    label: followUpNoun(next.kind),
    when: narrow(dueWords(next, now, zone)),
    exact: exactWords(next.ideal, zone),
    why: together(next.reason, silence),
  };
}

function together(reason: string, silence: string | undefined): string {
  return silence === undefined ? reason : `${reason} ${silence}`;
}

/** A day of another year leaves its weekday out: the foot of a card has little room. */
function narrow(when: string): string {
  return when.replace(/^\w{3} (?=.* \d{4}$)/, '');
}

/** Nothing is to come: how it ended, or since when it has lain there. */
function restingFoot(application: Application, now: Instant, zone: Zone): CardFootFacts {
  const since = (label: string, at: Instant): CardFootFacts => ({
    tone: 'resting',
    label,
    when: narrow(dayWords(at, now, zone)),
    exact: exactWords(at, zone),
  });
  switch (application.stage) {
    case 'saved':
      return since('Saved', application.createdAt);
    case 'applied':
      return since('Applied', application.appliedAt ?? application.createdAt);
    case 'closed':
      return { tone: 'resting', label: outcomeName(application.outcome ?? 'noReply') };
    case 'interviewing':
    case 'waiting':
    case 'offer':
      return { tone: 'resting', label: 'Nothing to do' };
  }
}

import { clockWords, dayWords } from '../../../shared/domain/date-words';
import { followUpState } from '../../../shared/domain/follow-up';
import type { Instant } from '../../../shared/domain/time';
import type { Plan } from '../../data/plan-store';
import { hrefs } from '../../desk/routes';
import { Button } from '../../ui/Button';
import { EmptyPostcard } from '../../ui/Postcard';
import { comingUp } from './coming-up';

/** Nothing is due: what comes next, and when the first pocket opens. */
export function NothingDue({ plan }: { readonly plan: Plan }) {
  return (
    <EmptyPostcard
      title="Nothing is due."
      reason={<p>{nextWords(plan)}</p>}
      actions={<Button href={hrefs.board}>Look at the board</Button>}
    />
  );
}

/** "The next thing is Aldergate, tomorrow at 10:00: Tomasz Wilk, in person. Check in with Brightwater opens on Fri 14 Mar." */
export function nextWords({ followUps, snapshot, now }: Plan): string {
  const { facts } = snapshot;
  const { zone } = facts.home;
  const day = (at: Instant) => dayWords(at, now, zone);
  const [next] = comingUp(facts, followUps, now, 1);
  const [opening] = followUps
    .filter((one) => followUpState(one, now) === 'sealed' && one.blocked?.opens !== undefined)
    .toSorted((a, b) => (a.blocked?.opens ?? 0) - (b.blocked?.opens ?? 0));
  const words = [];
  if (next)
    words.push(
      `The next thing is ${next.title}, ${day(next.at)} at ${clockWords(next.at, zone)}: ${next.detail}.`,
    );
  if (opening?.blocked?.opens !== undefined)
    words.push(`“${opening.title}” opens ${onDay(day(opening.blocked.opens))}.`);
  return words.join(' ') || 'You have done what there was to do. The rest is up to them.';
}

function onDay(said: string): string {
  return /^\w{3} \d/.test(said) ? `on ${said}` : said;
}

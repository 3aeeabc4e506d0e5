import { nameList } from '../../../shared/domain/contact';
import { clockWords, exactWords } from '../../../shared/domain/date-words';
import { interviewStart, type InterviewKind } from '../../../shared/domain/interview';
import type { Instant, Zone } from '../../../shared/domain/time';
import type { InterviewView } from '../../data/dossier-view';
import { hrefs } from '../../desk/routes';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { dayIn } from './ComingLine';
import styles from './FollowUps.module.css';

const BY: Readonly<Record<InterviewKind, string>> = {
  inPerson: 'in person',
  video: 'by video',
  phone: 'by phone',
};

interface InterviewAheadProps {
  readonly view: InterviewView;
  readonly now: Instant;
  readonly zone: Zone;
}

/** A booked interview among what is to come, with its briefing at hand. */
export function InterviewAhead({ view, now, zone }: InterviewAheadProps) {
  const { interview, contacts } = view;
  const start = interviewStart(interview);
  const { id, kind, round } = interview;
  return (
    <li className={styles.comingRow}>
      <time title={exactWords(start, zone)}>{dayIn(start, now, zone)}</time>
      <div className={styles.resting}>
        <div className={styles.inside}>
          <h3 className={text.name} dir="auto">
            {contacts.length > 0 ? `Interview with ${nameList(contacts)}` : 'Interview'}
          </h3>
          <p className={text.reason} dir="auto">
            {`At ${clockWords(start, zone)}, ${BY[kind]}${round ? `; ${round}` : ''}.`}
          </p>
        </div>
        <Verb href={hrefs.briefing(id)}>Read the briefing</Verb>
      </div>
    </li>
  );
}

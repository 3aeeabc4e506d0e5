import { nameList } from '../../../shared/domain/contact';
import { longDayWords } from '../../../shared/domain/date-words';
import {
  hasEnded,
  interviewEnd,
  interviewStart,
  type Feeling,
  type InterviewKind,
} from '../../../shared/domain/interview';
import { dayOf, localDateTime, type Zone } from '../../../shared/domain/time';
import { removeInterview, setInterviewStatus } from '../../data/actions/interviews';
import type { DossierView, InterviewView } from '../../data/dossier-view';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { hrefs } from '../../desk/routes';
import { useCalendar } from '../../desk/use-calendar';
import { classes } from '../../ui/classes';
import { Menu, type MenuItem } from '../../ui/Menu';
import { Marginal } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './Aside.module.css';
import type { Open } from './overlays';

interface InterviewsProps {
  readonly dossier: DossierView;
  readonly plan: Plan;
  readonly onOpen: Open;
}

export function Interviews({ dossier, plan, onOpen }: InterviewsProps) {
  return (
    <Marginal title="Interviews">
      <ul>
        {dossier.interviews.map((view) => (
          <InterviewEntry key={view.interview.id} view={view} plan={plan} onOpen={onOpen} />
        ))}
      </ul>
      <p className={styles.add}>
        <Quiet onClick={() => onOpen({ kind: 'interview' })}>Add an interview</Quiet>
      </p>
    </Marginal>
  );
}

const KINDS: Readonly<Record<InterviewKind, string>> = {
  inPerson: 'in person',
  video: 'by video',
  phone: 'by phone',
};

const FELT: Readonly<Record<Feeling, string>> = {
  well: 'It went well, you thought.',
  mixed: 'It went so-so, you thought.',
  badly: 'It did not go well, you thought.',
};

function InterviewEntry({
  view,
  plan,
  onOpen,
}: Omit<InterviewsProps, 'dossier'> & { readonly view: InterviewView }) {
  const { act } = useAct();
  const { saveInterview } = useCalendar();
  const { now } = plan;
  const { zone } = plan.snapshot.facts.home;
  const { interview, contacts, debrief } = view;
  const { id, kind, place, round, status } = interview;
  const ended = interviewEnd(interview) <= now;
  const set = (next: typeof status) => () => void act((data) => setInterviewStatus(data, id, next));

  const items: MenuItem[] = [
    { label: 'Edit', run: () => onOpen({ kind: 'interview', interviewId: id }) },
    { label: 'Find a new time', run: () => onOpen({ kind: 'interview', interviewId: id, rebook: true }) },
    ...(ended ? [] : [{ label: 'Put it in my calendar', run: () => void saveInterview(interview, plan) }]),
    ...(status === 'booked'
      ? ended
        ? [
            { label: 'They did not come', apart: true, run: set('missedByThem') },
            { label: 'I could not come', run: set('missedByMe') },
          ]
        : [
            { label: 'It was put off', apart: true, run: set('postponed') },
            { label: 'It was cancelled', run: set('cancelled') },
          ]
      : [{ label: 'It is on after all', apart: true, run: set('booked') }]),
    { label: 'Remove', apart: true, run: () => void act((data) => removeInterview(data, id)) },
  ];

  const noted = [debrief?.discussed?.trim(), debrief?.feeling && FELT[debrief.feeling]]
    .filter(Boolean)
    .join('\n');
  return (
    <li className={styles.entry}>
      <h3 className={text.name}>{longDayWords(interview.startsAt.slice(0, 10), dayOf(now, zone))}</h3>
      <p className={text.small}>
        {interview.startsAt.slice(11)} to {interview.endsAt.slice(11)}, {KINDS[kind]}
        {here(interview, zone)}
      </p>
      {(round || contacts.length > 0 || place) && (
        <p className={classes(text.small, text.soft)} dir="auto">
          {[round, contacts.length > 0 && `With ${nameList(contacts)}`, place].filter(Boolean).join('. ')}.
        </p>
      )}
      {status !== 'booked' && <p className={classes(text.small, text.wait)}>{STATUS[status]}</p>}
      {noted && (
        <p className={classes(text.reason, styles.note)} dir="auto">
          {shortened(noted)}
        </p>
      )}
      <div className={styles.actions}>
        {status === 'booked' && interviewStart(interview) > now && (
          <Quiet href={hrefs.briefing(id)}>Briefing</Quiet>
        )}
        {hasEnded(interview, now) &&
          (debrief ? (
            <Quiet href={hrefs.debrief(id)}>Your debrief</Quiet>
          ) : (
            <Verb href={hrefs.debrief(id)}>Write the debrief</Verb>
          ))}
        <Menu label={`Change the interview of ${interview.startsAt.slice(0, 10)}`} items={items}>
          Change
        </Menu>
      </div>
    </li>
  );
}

const STATUS = {
  postponed: 'Put off; no new time yet.',
  cancelled: 'Cancelled.',
  missedByThem: 'They did not come.',
  missedByMe: 'You could not come.',
} as const;

/** The clock of the person, where the interview runs by another one: ", 15:00 here". */
function here(interview: Parameters<typeof interviewStart>[0], zone: Zone): string {
  const local = localDateTime(interviewStart(interview), zone);
  return local === interview.startsAt ? '' : ` (${local.slice(11)} your time)`;
}

const LONGEST_NOTE = 220;

function shortened(note: string): string {
  return note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE).replace(/\s+\S{0,30}$/, '')} …` : note;
}

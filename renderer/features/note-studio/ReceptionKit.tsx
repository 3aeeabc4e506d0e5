import { useState } from 'react';
import { longDayWords } from '../../../shared/domain/date-words';
import type { FollowUp } from '../../../shared/domain/follow-up';
import type { Interview } from '../../../shared/domain/interview';
import { telLink } from '../../../shared/domain/outside-link';
import {
  PLAIN_PAPER_IDS,
  PLAIN_PAPERS,
  plainPaperOf,
  type PlainPaper,
} from '../../../shared/domain/plain-paper';
import type { PrintJob } from '../../../shared/domain/print-job';
import { postDaysWords } from '../../../shared/domain/post-days';
import { receptionLines } from '../../../shared/domain/reception';
import type { CardStock } from '../../../shared/domain/stationery';
import { dayOf } from '../../../shared/domain/time';
import { arrivalWords, cardArrival } from '../../../shared/etiquette/card-arrival';
import { mix } from '../../../shared/notes/random';
import { onPlainPaper, SLIP, slipText } from '../../../shared/notes/slip';
import type { Plan } from '../../data/plan-store';
import { useCalendar } from '../../desk/use-calendar';
import { useOpenLink } from '../../desk/use-open-link';
import { classes } from '../../ui/classes';
import { Menu } from '../../ui/Menu';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import type { CardState } from './card-state';
import styles from './ReceptionKit.module.css';
import { ReceptionDialog } from './ReceptionDialog';
import type { Made } from './SideTabs';
import { writeNote } from './use-bench';

interface ReceptionKitProps {
  readonly interview: Interview;
  readonly followUp: FollowUp;
  readonly plan: Plan;
  readonly recipient: string;
  /** What the envelope says: the name, what they are, where. */
  readonly lines: readonly string[];
  readonly card: CardState;
  readonly stock: CardStock;
  readonly onPrint: (job: PrintJob, made: Made) => Promise<void>;
}

/** All that is needed to hand the card in: where and when, whether it is in time, a slip to go with it. */
export function ReceptionKit(props: ReceptionKitProps) {
  const { interview, followUp, plan, recipient, lines, card, stock, onPrint } = props;
  const { facts, settings } = plan.snapshot;
  const { saveFollowUp } = useCalendar();
  const openLink = useOpenLink();
  const slip = useSlip();
  const [editing, setEditing] = useState(false);
  const { receptionPhone: phone } = interview;
  const known = receptionLines(interview);
  const today = dayOf(plan.now, interview.zone);
  const arrival = cardArrival(facts, settings, interview, plan.now);

  const printSlip = async (on: PlainPaper | 'card') => {
    const [to = recipient, ...where] = lines;
    const words = slipText({
      to,
      place: [...where, interview.floor].filter(Boolean).join(', '),
      from: settings.name,
      met: longDayWords(interview.startsAt.slice(0, 10), today),
    });
    const wish = {
      text: words,
      hand: card.hand,
      sheet: on === 'card' ? stock : SLIP,
      seed: mix(card.seed + 99),
      ink: card.ink,
      manner: card.writing,
      plain: card.plain,
    };
    const byHand = await writeNote(wish);
    // A desk can read type; a name that no hand writes is no reason to go without.
    const written = byHand.written ? byHand : await writeNote({ ...wish, plain: true });
    if (!written.written || written.fit.verdict === 'tooLong') {
      slip({
        text: written.written
          ? 'That is more than a slip holds, so there is none. The card is not touched.'
          : 'This computer has no letters for that name, so there is no slip. The card is not touched.',
        error: true,
      });
      return;
    }
    const sheets = on === 'card' ? written.sheets : written.sheets.map((one) => onPlainPaper(one, on));
    await onPrint({ title: `Slip for ${recipient}`, sheets }, 'slip');
  };
  const usual = plainPaperOf(facts.home.country);
  const papers = [usual, ...PLAIN_PAPER_IDS.filter((paper) => paper !== usual)];

  return (
    <section className={styles.kit} aria-label="Reception">
      <h2 className={text.head}>At reception</h2>
      {known.map((line) => (
        <p key={line} className={text.small} dir="auto">
          {line}
        </p>
      ))}
      {phone && (
        <p className={text.small}>
          <Verb onClick={() => void openLink(telLink(phone), 'The call')}>Call {phone}</Verb>
        </p>
      )}
      <p className={text.reason}>{arrivalWords(arrival, today)}</p>
      <p className={classes(text.small, text.soft)}>
        The post: {postDaysWords(arrival.days)}
        {arrival.days.from === 'own' ? '.' : '; an estimate, for it promises nothing.'}
      </p>
      <div className={styles.verbs}>
        <Menu
          label="Print a slip for reception"
          items={[
            ...papers.map((paper) => ({
              label: `On plain ${PLAIN_PAPERS[paper].name}, to cut out`,
              run: () => void printSlip(paper),
            })),
            { label: `On one ${stock.name} card`, run: () => void printSlip('card') },
          ]}
        >
          Print a slip
        </Menu>
        <Quiet onClick={() => void saveFollowUp(followUp, plan)}>Put the drop in my calendar</Quiet>
        <Quiet onClick={() => setEditing(true)}>{known.length > 0 ? 'Change' : 'Note where it is'}</Quiet>
      </div>
      {editing && <ReceptionDialog interview={interview} post={arrival} onClose={() => setEditing(false)} />}
    </section>
  );
}

import type { FollowUp } from '../../shared/domain/follow-up';
import type { Delivery } from '../../shared/domain/outreach';
import { logOutreach } from '../data/actions/outreaches';
import { useAct } from '../desk/act';
import type { Fulfilment } from '../desk/fulfilment';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Quiet } from '../ui/Verb';
import { Words } from '../ui/Words';

interface DoneDialogProps {
  readonly followUp: FollowUp;
  /** As what it is logged. */
  readonly as: Fulfilment;
  readonly onClose: () => void;
}

interface Answer {
  readonly label: string;
  readonly delivery?: Delivery;
}

/** "Did you send it?", asked by a reminder's button: only a yes is logged. */
export function DoneDialog({ followUp, as, onClose }: DoneDialogProps) {
  const { act } = useAct();
  const [question, [first, ...others]] = questionOf(as);
  const answer = async ({ delivery = as.delivery }: Answer) => {
    const done = await act((data) =>
      logOutreach(data, {
        ...as,
        ...(delivery && { delivery }),
        direction: 'out',
        applicationId: followUp.applicationId,
        ...(followUp.contactId !== undefined && { contactId: followUp.contactId }),
        followUpKey: followUp.key,
      }),
    );
    if (done) onClose();
  };
  return (
    <Dialog title={question} reason={<Words>{followUp.title}</Words>} onClose={onClose}>
      <DialogActions>
        <Button onClick={() => void answer(first)}>{first.label}</Button>
        {others.map((one) => (
          <Quiet key={one.label} onClick={() => void answer(one)}>
            {one.label}
          </Quiet>
        ))}
        <Quiet onClick={onClose}>Not yet</Quiet>
      </DialogActions>
    </Dialog>
  );
}

function questionOf({ channel }: Fulfilment): readonly [string, readonly [Answer, ...Answer[]]] {
  switch (channel) {
    case 'card':
      return [
        'Did you drop it off?',
        [
          { label: 'I dropped it off', delivery: 'dropped' },
          { label: 'I posted it', delivery: 'posted' },
        ],
      ];
    case 'call':
      return [
        'How did the call go?',
        [
          { label: 'I spoke to them', delivery: 'spoke' },
          { label: 'I left a message', delivery: 'voicemail' },
          { label: 'Nobody answered', delivery: 'noAnswer' },
        ],
      ];
    case 'linkedIn':
      return ['Did you ask them?', [{ label: 'Yes, I asked them' }]];
    case 'email':
    case 'inPerson':
      return ['Did you send it?', [{ label: 'Yes, I sent it' }]];
  }
}

import type { FollowUp } from '../../../shared/domain/follow-up';
import { followUpDone, followUpVerb } from '../../../shared/domain/follow-up-words';
import { closeAsNoReply, moveApplication } from '../../data/actions/applications';
import { logOutreach, settleElsewhere } from '../../data/actions/outreaches';
import type { DossierView } from '../../data/dossier-view';
import { useAct } from '../../desk/act';
import { followUpHref } from '../../desk/routes';
import { useOpenLink } from '../../desk/use-open-link';
import { fulfilmentOf } from '../../desk/fulfilment';
import type { Open } from './overlays';

export interface Deed {
  readonly label: string;
  readonly run: () => void;
  readonly href?: undefined;
}

export interface Lead {
  readonly label: string;
  readonly href: string;
  readonly run?: undefined;
}

export interface Deeds {
  /** What its button does. */
  readonly main: Deed | Lead;
  /** For who did it already. */
  readonly done?: Deed;
}

/** What can be done about a follow-up from the page of its application. */
export function useFollowUpDeeds(followUp: FollowUp, dossier: DossierView, onOpen: Open): Deeds {
  const { act } = useAct();
  const openLink = useOpenLink();
  const { application, interviews } = dossier;
  const { kind } = followUp;
  const verb = followUpVerb(kind);
  const as = fulfilmentOf(kind);

  const log: Deed | undefined = as && {
    label: followUpDone(kind) ?? 'I did it',
    run: () =>
      // How a call ended decides what follows, so it is asked.
      as.channel === 'call'
        ? onOpen({ kind: 'log', followUp, as })
        : void act((data) =>
            logOutreach(data, {
              ...as,
              direction: 'out',
              applicationId: application.id,
              followUpKey: followUp.key,
              ...(followUp.contactId !== undefined && { contactId: followUp.contactId }),
            }),
          ),
  };

  switch (kind) {
    case 'debrief':
    case 'thankYouEmail':
    case 'thankYouCard':
    case 'linkedInRequest':
    case 'checkIn':
    case 'closingNote':
    case 'rejectionReply':
    case 'stayInTouch':
    case 'renewCv':
    case 'answerThem':
    case 'call':
      return { main: { label: verb, href: followUpHref(followUp) }, ...(log && { done: log }) };
    case 'briefing':
      return {
        main: { label: verb, href: followUpHref(followUp) },
        done: { label: 'I am ready', run: () => void act((data) => settleElsewhere(data, followUp)) },
      };
    case 'decideOffer':
      return {
        main: { label: 'Say how you decided', run: () => onOpen({ kind: 'close' }) },
        done: { label: 'Change the date', run: () => onOpen({ kind: 'edit' }) },
      };
    case 'apply': {
      const { url, id } = application;
      const applied: Deed = {
        label: 'I applied',
        run: () => void act((data) => moveApplication(data, id, { stage: 'applied' })),
      };
      return url
        ? { main: { label: 'Open the posting', run: () => void openLink(url, 'The posting') }, done: applied }
        : { main: applied };
    }
    case 'rebook': {
      const { interviewId } = followUp;
      const known = interviews.some(({ interview }) => interview.id === interviewId);
      return {
        main: {
          label: verb,
          run: () =>
            onOpen({
              kind: 'interview',
              ...(known && interviewId !== undefined && { interviewId, rebook: true }),
            }),
        },
      };
    }
    case 'suggestClosing':
      return {
        main: {
          label: 'Close as “no reply”',
          run: () => void act((data) => closeAsNoReply(data, [application.id])),
        },
        done: { label: 'It ended another way', run: () => onOpen({ kind: 'close' }) },
      };
  }
}

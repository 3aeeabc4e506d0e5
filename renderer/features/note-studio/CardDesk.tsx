import { useMemo } from 'react';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { cardStock } from '../../../shared/domain/stationery';
import { logOutreach, skip } from '../../data/actions/outreaches';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { RemindLater } from '../../desk/RemindLater';
import { goTo, hrefs } from '../../desk/routes';
import { useSlip } from '../../ui/Slips';
import type { DropAnswer } from './AskDropped';
import { signatureOf, signingOf, templateOf, wordingFor } from './card-of';
import type { CardState } from './card-state';
import { envelopeLines, selectCard, type CardView } from './card-view';
import { useKeptHabits } from './use-kept-habits';
import { NoteStudio } from './NoteStudio';
import { ReceptionKit } from './ReceptionKit';
import type { Made } from './SideTabs';
import { useCard } from './use-card';
import { usePaper } from './use-paper';
import type { Stationery } from './use-stationery';

interface CardDeskProps extends Stationery {
  readonly followUp: FollowUp;
  readonly plan: Plan;
  readonly draft: Draft | null;
}

/** The studio on the person's own records and machine. */
export function CardDesk({ followUp, plan, draft, book, signatures }: CardDeskProps) {
  const { facts, settings } = plan.snapshot;
  const card = useCard(followUp.key, draft, settings);
  const { state, edit } = card;
  const { act } = useAct();
  const slip = useSlip();
  const view = useMemo(
    () => selectCard(facts, settings, followUp, plan.now),
    [facts, settings, followUp, plan.now],
  );
  const { manner, language } = state;
  const template = useMemo(() => templateOf(view, { manner, language }), [view, manner, language]);
  const wording = wordingFor(view, { manner, language });
  const inTurn = signatureOf(view, followUp, signatures);
  const name = settings.name.trim();
  const signing = useMemo(
    () => signingOf(inTurn, { signature: state.signature }, name),
    [inTurn, state.signature, name],
  );
  useKeptHabits(state);
  const recipient = view.contact?.name ?? 'your interviewer';
  const from = useMemo(() => settings.returnAddress.split('\n'), [settings.returnAddress]);
  const to = useMemo(() => envelopeLines(view), [view]);

  const takeWording = (taken: Pick<CardState, 'manner' | 'language'>) => {
    const before = state.text;
    edit({ ...taken, text: undefined });
    if (before === undefined) return;
    slip({
      text: 'Your words were replaced.',
      action: { label: 'Undo', run: () => edit({ manner, language, text: before }) },
    });
  };

  const printed = async (made: Made) => {
    // An envelope or a slip alone is nothing to drop off.
    if (made !== 'card') return;
    edit({ printedAt: plan.now });
    await card.flush();
  };

  const paper = usePaper(printed);

  const log = async (delivery: DropAnswer, handedTo?: string) => {
    await card.flush();
    const done = await act(
      (data) =>
        logOutreach(data, {
          applicationId: followUp.applicationId,
          contactId: followUp.contactId,
          channel: 'card',
          purpose: 'thankYou',
          direction: 'out',
          delivery,
          handedTo: handedTo?.trim() || undefined,
          text: state.text ?? template,
          followUpKey: followUp.key,
        }),
      delivery === 'posted' ? `Card to ${recipient} posted` : `Card for ${recipient} dropped off`,
    );
    if (done) card.finish();
  };

  const notThisTime = async () => {
    await card.flush();
    const done = await act((data) => skip(data, followUp));
    if (!done) return;
    card.finish();
    goTo(hrefs.today);
  };

  return (
    <NoteStudio
      recipient={recipient}
      to={to}
      from={from}
      back={
        view.application
          ? { href: hrefs.application(view.application.id), label: view.application.company }
          : { href: hrefs.today, label: 'Today' }
      }
      reason={followUp.reason}
      unsigned={name === '' && state.text === undefined && !signing}
      signing={signing}
      signature={{ inTurn, count: signatures.length }}
      name={name}
      panel={panelLink(view)}
      card={state}
      book={book}
      usualStock={settings.cardStock}
      template={template}
      wording={wording}
      kit={
        view.interview?.kind === 'inPerson' && (
          <ReceptionKit
            interview={view.interview}
            followUp={followUp}
            plan={plan}
            recipient={recipient}
            lines={to}
            card={state}
            stock={cardStock(book, state.stock, settings.cardStock)}
            onPrint={paper.print}
          />
        )
      }
      onEdit={edit}
      onWording={takeWording}
      paper={paper}
      onDropped={(answer, handedTo) => void log(answer, handedTo)}
      onSkip={() => void notThisTime()}
      later={<RemindLater followUpKey={followUp.key} />}
    />
  );
}

/** To all cards of the panel, where several people were there. */
function panelLink({ panel, interview }: CardView) {
  if (panel.length < 2 || !interview) return undefined;
  const words = panel.length === 2 ? 'Both cards of the panel' : `All ${panel.length} cards of the panel`;
  return { href: hrefs.panel(interview.id), words };
}

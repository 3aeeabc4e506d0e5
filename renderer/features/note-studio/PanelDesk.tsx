import { useMemo, useState } from 'react';
import type { Draft } from '../../../shared/domain/draft';
import type { FollowUpKey } from '../../../shared/domain/follow-up';
import { LONGEST_NAME } from '../../../shared/domain/input';
import type { PrintJob } from '../../../shared/domain/print-job';
import { cardStock } from '../../../shared/domain/stationery';
import { turnedOn } from '../../../shared/notes/fold';
import { reusedSentences } from '../../../shared/messages/panel';
import { logOutreach } from '../../data/actions/outreaches';
import { useData } from '../../data/hooks';
import type { Plan } from '../../data/plan-store';
import { useAct } from '../../desk/act';
import { problemWords } from '../../desk/problem-words';
import { hrefs } from '../../desk/routes';
import { throughWords } from '../../desk/use-printing';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Back, PageTitle } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import { cardOf } from './card-of';
import { toDraft, type CardEdit } from './card-state';
import { PanelCardView } from './PanelCardView';
import styles from './PanelDesk.module.css';
import type { PanelCard } from './panel-view';
import { PaperDialogs } from './PaperDialogs';
import { cardSheets } from './use-bench';
import { NOT_MADE, usePaper } from './use-paper';
import { useFocusOnStep } from './use-focus-on-step';
import { usePrintKey } from './use-print-key';
import type { Stationery } from './use-stationery';

interface PanelDeskProps extends Stationery {
  readonly plan: Plan;
  readonly cards: readonly PanelCard[];
  readonly drafts: ReadonlyMap<FollowUpKey, Draft>;
}

/** All cards of a panel side by side: read, printed in one job, and each logged on its own. */
export function PanelDesk({ plan, cards, drafts, book, signatures }: PanelDeskProps) {
  const data = useData();
  const { act } = useAct();
  const slip = useSlip();
  const [busy, setBusy] = useState(false);
  const [settingUp, setSettingUp] = useState(false);
  const [handedTo, setHandedTo] = useState('');
  const [unready, setUnready] = useState<readonly string[]>([]);
  const { facts, settings } = plan.snapshot;

  const made = useMemo(
    () =>
      cards.flatMap(({ key, contact, followUp }) => {
        if (!followUp) return [];
        const card = cardOf(plan, followUp, drafts.get(key) ?? null, signatures);
        return [
          { key, contact, followUp, card, stock: cardStock(book, card.state.stock, settings.cardStock) },
        ];
      }),
    [cards, plan, drafts, signatures, book, settings.cardStock],
  );
  const reused = useMemo(() => reusedSentences(made.map(({ card }) => card.text)), [made]);
  const first = made[0];
  // The paper that was chosen last, for one of them, is what is meant for all.
  const lead = made.toSorted(
    (a, b) => (drafts.get(b.key)?.updatedAt ?? 0) - (drafts.get(a.key)?.updatedAt ?? 0),
  )[0];
  const mixed = made.some(({ stock }) => stock.id !== lead?.stock.id);
  const flat = first?.stock.flat;
  const printed = made.length > 0 && made.every(({ card }) => card.state.printedAt !== undefined);
  // Once all of them are dropped, what was dropped says where.
  const application =
    first?.card.view.application ??
    facts.applications.find(({ id }) => cards.some(({ dropped }) => dropped?.applicationId === id));
  const company = application?.company;

  /** Writes the same change into every card's draft. */
  const editAll = async (edit: CardEdit) => {
    try {
      for (const { key, card } of made) await data.drafts.save(toDraft(key, { ...card.state, ...edit }));
    } catch (error) {
      slip({ text: problemWords(error), error: true });
    }
  };
  const paper = usePaper(() => editAll({ printedAt: plan.now }));

  const withJob = async (use: (job: PrintJob, made: 'card') => Promise<void>) => {
    setBusy(true);
    setUnready([]);
    try {
      const sheets = await Promise.all(
        made.map(async ({ card, stock }) => ({
          name: card.view.contact?.name ?? '',
          sheets: await cardSheets(
            {
              text: card.text,
              hand: card.state.hand,
              sheet: stock,
              seed: card.state.seed,
              ink: card.state.ink,
              manner: card.state.writing,
              signature: card.signing,
              plain: card.state.plain,
            },
            stock,
          ),
        })),
      );
      const missing = sheets.filter((one) => one.sheets === undefined).map(({ name }) => name);
      setUnready(missing);
      if (missing.length > 0) return;
      await use(
        {
          title: `Cards for ${company ?? 'the panel'}`,
          sheets: sheets.flatMap((one) => one.sheets ?? []),
          ...(flat && { twoSided: turnedOn(flat) }),
        },
        'card',
      );
    } catch (error) {
      console.error(error);
      slip({ text: NOT_MADE, error: true });
    } finally {
      setBusy(false);
    }
  };

  const drop = async (which: typeof made, words: string) => {
    await act(async (writer) => {
      const done = [];
      for (const { key, followUp, card } of which) {
        done.push(
          await logOutreach(writer, {
            applicationId: followUp.applicationId,
            contactId: followUp.contactId,
            channel: 'card',
            purpose: 'thankYou',
            direction: 'out',
            delivery: 'dropped',
            handedTo: handedTo.trim() || undefined,
            text: card.text,
            followUpKey: key,
          }),
        );
      }
      return done.at(-1)!;
    }, words);
  };

  const cannot = busy || mixed || made.length === 0;
  const desk = useFocusOnStep<HTMLElement>(
    `${made.length} ${paper.unsure ? 'ask' : printed ? 'drop' : 'print'}`,
  );
  const print = () => void withJob(paper.print);
  usePrintKey(() => {
    if (!cannot) print();
  });
  const all = made.length === 1 ? 'the card' : made.length === 2 ? 'both cards' : `all ${made.length} cards`;
  return (
    <main ref={desk} className={styles.panel}>
      <div className={styles.head}>
        <Back href={application ? hrefs.application(application.id) : hrefs.today}>{company ?? 'Today'}</Back>
        <PageTitle>
          {cards.length} cards{company && <> for {company}</>}
        </PageTitle>
        <p className={text.reason}>One for each who was there, none like another. {first?.followUp.reason}</p>
      </div>

      <ol className={styles.cards} aria-label="The cards of the panel">
        {cards.map((one) => {
          const at = made.findIndex(({ key }) => key === one.key);
          const own = made[at];
          return (
            <li key={one.key}>
              <PanelCardView
                panelCard={one}
                card={own?.card}
                stock={own?.stock}
                cards={book.cards}
                reused={reused[at] ?? []}
                onDropped={
                  own ? () => void drop([own], `Card for ${one.contact.name} dropped off`) : undefined
                }
              />
            </li>
          );
        })}
      </ol>

      {made.length > 0 && (
        <section className={styles.foot} aria-label="Print">
          {mixed && (
            <p className={text.reason}>
              They are not all on the same paper, so they cannot go through the printer together.{' '}
              <Verb onClick={() => void editAll({ stock: lead!.stock.id })}>
                Take {lead!.stock.name} for all
              </Verb>
            </p>
          )}
          {unready.length > 0 && (
            <p className={text.late} role="alert">
              Nothing is printed yet: the card for {unready.join(' and ')} does not fit, or cannot be written.
              Open it and look.
            </p>
          )}
          <div className={styles.ways}>
            <span className={text.soft}>
              {throughWords(paper.printing)} <Quiet onClick={() => setSettingUp(true)}>Set up</Quiet>
            </span>
            <Verb busy={busy} disabled={mixed} onClick={() => void withJob(paper.savePdf)}>
              Save one PDF
            </Verb>
            {(printed || paper.unsure) && (
              <Verb busy={busy} disabled={mixed} onClick={print}>
                Print again
              </Verb>
            )}
            {paper.unsure ? (
              <>
                <Quiet onClick={() => void paper.answer(false)}>
                  {made.length === 1 ? 'It' : 'They'} did not print
                </Quiet>
                <Button data-step onClick={() => void paper.answer(true)}>
                  Yes, {all} printed
                </Button>
              </>
            ) : printed ? (
              <>
                <Field
                  label="Handed to"
                  className={styles.handed}
                  dir="auto"
                  maxLength={LONGEST_NAME}
                  placeholder="Sam at the front desk"
                  value={handedTo}
                  onValue={setHandedTo}
                />
                <Button data-step onClick={() => void drop(made, `${made.length} cards dropped off`)}>
                  I dropped {all} off
                </Button>
              </>
            ) : (
              <Button data-step glyph="printer" keyHint="Ctrl P" busy={busy} disabled={mixed} onClick={print}>
                Print {all}
              </Button>
            )}
          </div>
        </section>
      )}
      <PaperDialogs
        paper={paper}
        settingUp={settingUp ? lead?.stock : undefined}
        onSetUp={() => setSettingUp(false)}
      />
    </main>
  );
}

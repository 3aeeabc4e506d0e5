import { useMemo } from 'react';
import { dayMonthWords } from '../../../shared/domain/date-words';
import type { CardStock } from '../../../shared/domain/stationery';
import { dayOf } from '../../../shared/domain/time';
import { useSnapshot } from '../../data/hooks';
import { useWritten } from '../../hand/use-written';
import { hrefs } from '../../desk/routes';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import type { CardOf } from './card-of';
import { fitWords, troubleWords, typeWords } from './fit-words';
import styles from './PanelDesk.module.css';
import type { PanelCard } from './panel-view';
import { SheetDrawing } from './SheetDrawing';
import { writeNote, type Plain } from './use-bench';
import type { NoteWish } from '../../hand/hand-messages';

interface PanelCardViewProps {
  readonly panelCard: PanelCard;
  readonly card: CardOf | undefined;
  readonly stock: CardStock | undefined;
  readonly cards: readonly CardStock[];
  /** What another card of the panel says word for word. */
  readonly reused: readonly string[];
  readonly onDropped: (() => void) | undefined;
}

/** One card of a panel: as it will print, for whom, and how it stands. */
export function PanelCardView({ panelCard, card, stock, cards, reused, onDropped }: PanelCardViewProps) {
  const { contact, dropped, key } = panelCard;
  const zone = useSnapshot()?.facts.home.zone ?? 'UTC';
  const { state, text: words, signing } = card ?? {};
  const wish = useMemo(
    (): Plain<NoteWish> | undefined =>
      state && stock && words !== undefined
        ? {
            text: words,
            hand: state.hand,
            sheet: stock,
            seed: state.seed,
            ink: state.ink,
            manner: state.writing,
            signature: signing,
            plain: state.plain,
          }
        : undefined,
    [words, stock, state, signing],
  );
  const { result, problem } = useWritten(wish, writeNote);
  const say = state?.plain ? typeWords : fitWords;
  const fit = result && stock && say(result, stock, cards);
  const bad = problem !== undefined || fit?.state === 'bad';
  const sheet = result?.written ? result.sheets[0] : undefined;
  return (
    <article className={styles.card} aria-label={`Card for ${contact.name}`}>
      {stock && (
        <SheetDrawing
          paper={stock}
          sheet={sheet}
          className={styles.paper}
          label={`The card for ${contact.name}, as it will print`}
        />
      )}
      <h2 className={text.name}>{contact.name}</h2>
      {contact.title && <p className={text.reason}>{contact.title}</p>}
      {dropped ? (
        <p className={styles.state}>
          <Glyph name="check" />
          {dropped.delivery === 'posted' ? 'Posted' : 'Dropped off'} on{' '}
          {dayMonthWords(dayOf(dropped.at, zone))}
        </p>
      ) : (
        <>
          <p className={bad ? styles.bad : styles.state}>
            {(bad || fit?.state === 'good') && <Glyph name={bad ? 'late' : 'check'} />}
            <span>{problem === undefined ? fit?.words : troubleWords(problem)}</span>
          </p>
          {reused.length > 0 && (
            <p className={text.small}>
              <span className={text.wait}>Said on another card too:</span> “{reused[0]}”
            </p>
          )}
          <p className={styles.verbs}>
            <Verb href={hrefs.card(key)} aria-label={`Change it: the card for ${contact.name}`}>
              Change it
            </Verb>
            {onDropped && (
              <Quiet onClick={onDropped} aria-label={`I dropped it off: the card for ${contact.name}`}>
                I dropped it off
              </Quiet>
            )}
          </p>
        </>
      )}
    </article>
  );
}

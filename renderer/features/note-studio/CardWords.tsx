import { useId, type Ref } from 'react';
import type { StockId } from '../../../shared/domain/stationery';
import { LANGUAGES, type Language } from '../../../shared/messages/language/language';
import type { Wording } from '../../../shared/messages/letter-facts';
import { toneLabel, TONES, type Tone } from '../../../shared/messages/templates/template';
import { HANDS, type HandId } from '../../../shared/notes/hands';
import { Choice } from '../../ui/Choice';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Quiet, Verb } from '../../ui/Verb';
import text from '../../ui/text.module.css';
import styles from './CardWords.module.css';
import { troubleWords, type FitWords } from './fit-words';

interface CardWordsProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fit: FitWords | undefined;
  /** Why nothing can be written just now. */
  readonly problem: string | undefined;
  /** It was to be printed and does not fit. */
  readonly refused: boolean;
  /** It ends without a name. */
  readonly unsigned: boolean;
  readonly wording: Wording;
  /** Another tone or language, in the place of the words that are there. */
  readonly onWording: (taken: { readonly manner?: Tone; readonly language?: Language }) => void;
  /** It is set in type, not written. */
  readonly plain: boolean;
  readonly onPlain: (plain: boolean) => void;
  readonly onHand: (hand: HandId) => void;
  readonly onStock: (stock: StockId) => void;
}

const MANNERS = TONES.map((tone) => ({ value: tone, label: toneLabel(tone) }));
const LANGUAGE_CODES = LANGUAGES.map((language) => ({ value: language, label: language.toUpperCase() }));

const NOT_YET = {
  empty: 'Nothing is printed: there is nothing on it yet. Write a line first.',
  noHand: 'It is not printed yet: the card must be written whole. Choose one of the ways above.',
  tooLong: 'It is not printed yet: the card must hold all of it first.',
} as const;

function whyNot(fit: FitWords | undefined): keyof typeof NOT_YET {
  if (fit?.state === 'empty') return 'empty';
  return fit?.offer?.plain ? 'noHand' : 'tooLong';
}

/** The words of the card, and whether they fit on it. */
export function CardWords(props: CardWordsProps) {
  const { ref, value, onValue, fit, problem, refused, unsigned, wording } = props;
  const fitId = useId();
  const bad = fit?.state === 'bad' || problem !== undefined;
  const card = fit?.offer?.card;
  return (
    <div className={styles.draft}>
      <div className={styles.wording}>
        <Choice
          className={styles.manner}
          label="Manner"
          labelHidden
          options={MANNERS}
          value={wording.tone}
          onValue={(manner) => props.onWording({ manner })}
        />
        <Choice
          className={styles.manner}
          label="Language"
          labelHidden
          options={LANGUAGE_CODES}
          value={wording.language}
          onValue={(language) => props.onWording({ language })}
        />
      </div>
      <textarea
        ref={ref}
        className={styles.writing}
        aria-label="The words on the card"
        aria-describedby={fitId}
        aria-invalid={bad}
        value={value}
        dir="auto"
        lang={wording.language}
        rows={10}
        spellCheck
        onChange={(event) => onValue(event.currentTarget.value)}
      />
      <p id={fitId} className={classes(styles.fit, bad && styles.bad)} aria-live="polite">
        {(bad || fit?.state === 'good') && <Glyph name={bad ? 'late' : 'check'} />}
        <span>{problem === undefined ? fit?.words : troubleWords(problem)}</span>
      </p>
      {fit?.offer && (
        <p className={styles.offers}>
          {fit.offer.hands?.map((hand) => (
            <Verb key={hand} onClick={() => props.onHand(hand)}>
              Write it in the {HANDS[hand].name.toLowerCase()} hand
            </Verb>
          ))}
          {card && <Verb onClick={() => props.onStock(card.id)}>Take the {card.name} card</Verb>}
          {fit.offer.plain && <Verb onClick={() => props.onPlain(true)}>Set it in plain type</Verb>}
        </p>
      )}
      {props.plain && (
        <p className={styles.offers}>
          <span className={text.reason}>
            This card is set in plain type, for no hand here knows its script.
          </span>
          <Quiet onClick={() => props.onPlain(false)}>Write it by hand again</Quiet>
        </p>
      )}
      {unsigned && <p className={text.reason}>Sign it: type your name under the last line.</p>}
      {refused && (
        <p className={styles.bad} role="alert">
          {NOT_YET[whyNot(fit)]}
        </p>
      )}
    </div>
  );
}

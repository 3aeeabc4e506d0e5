import { HANDS, LATIN_HANDS, ownHandId, type AnyHandId } from '../../../shared/notes/hands';
import { useOwnHands } from '../../data/hooks';
import { hrefs } from '../../desk/routes';
import { HandwrittenLine } from '../../hand/HandwrittenLine';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import { Picks } from './Picks';
import styles from './Picks.module.css';

interface HandChoiceProps {
  readonly sample: string;
  readonly value: AnyHandId;
  /** The one hand there is for the note's script, where it is not Latin. */
  readonly script: string | undefined;
  /** What writes the words where the person's own hand lacks some of their letters: "Brisk". */
  readonly instead: string | undefined;
  readonly onValue: (value: AnyHandId) => void;
}

/** In whose handwriting, each shown writing the same line. */
export function HandChoice({ sample, value, script, instead, onValue }: HandChoiceProps) {
  const own = useOwnHands()?.filter((hand) => !hand.draft) ?? [];
  const hands: readonly { readonly id: AnyHandId; readonly name: string }[] = [
    ...LATIN_HANDS.map((id) => HANDS[id]),
    ...own.map((hand) => ({ id: ownHandId(hand.id), name: hand.name })),
  ];
  return (
    <Picks
      title="Hand"
      className={styles.hands}
      value={value}
      onValue={onValue}
      options={hands.map(({ id, name }) => ({
        value: id,
        label: name,
        sample: <HandwrittenLine className={styles.strip} text={sample} hand={id} />,
      }))}
    >
      {instead !== undefined && (
        <p className={text.reason}>
          Your own hand lacks letters of this card.{' '}
          <Verb onClick={() => onValue('brisk')}>Write it in {instead}</Verb>
        </p>
      )}
      <p className={text.reason}>
        {script !== undefined &&
          `Your words are ${script}, and so is the hand: the others do not know the script. `}
        <Verb href={hrefs.hands}>{own.length === 0 ? 'Write in your own hand' : 'Your own hands'}</Verb>
      </p>
    </Picks>
  );
}

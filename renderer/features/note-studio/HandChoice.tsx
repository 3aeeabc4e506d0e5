import { HANDS, LATIN_HANDS, type HandId } from '../../../shared/notes/hands';
import { HandwrittenLine } from '../../hand/HandwrittenLine';
import text from '../../ui/text.module.css';
import { Picks } from './Picks';
import styles from './Picks.module.css';

interface HandChoiceProps {
  readonly sample: string;
  readonly value: HandId;
  /** The one hand there is for the note's script, where it is not Latin. */
  readonly script: string | undefined;
  readonly onValue: (value: HandId) => void;
}

/** In whose handwriting, each shown writing the same line. */
export function HandChoice({ sample, value, script, onValue }: HandChoiceProps) {
  return (
    <Picks
      title="Hand"
      className={styles.hands}
      value={value}
      onValue={onValue}
      options={LATIN_HANDS.map((id) => ({
        value: id,
        label: HANDS[id].name,
        sample: <HandwrittenLine className={styles.strip} text={sample} hand={id} />,
      }))}
    >
      {script !== undefined && (
        <p className={text.reason}>
          Your words are {script}, and so is the hand: these three do not know the script.
        </p>
      )}
    </Picks>
  );
}

import { INK_IDS, INKS, type InkId } from '../../../shared/notes/ink';
import { Picks } from './Picks';
import styles from './Picks.module.css';

interface InkChoiceProps {
  readonly value: InkId;
  readonly onValue: (value: InkId) => void;
}

export function InkChoice({ value, onValue }: InkChoiceProps) {
  return (
    <Picks
      title="Ink"
      className={styles.inks}
      value={value}
      onValue={onValue}
      options={INK_IDS.map((id) => ({
        value: id,
        label: INKS[id].name,
        sample: (
          <svg className={styles.ink} viewBox="0 0 64 16">
            <path
              d="M3 10c6-9 9-8 8-2s3 5 8-1 6-4 6 0 5 4 10-1 7-3 8 0 6 3 17-2"
              stroke={INKS[id].tones[INKS[id].tones.length >> 1]}
            />
          </svg>
        ),
      }))}
    />
  );
}

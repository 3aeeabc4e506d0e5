import { useState } from 'react';
import { placeholderLabel, type PlaceholderName } from '../../../shared/messages/placeholders';
import { changeSettings } from '../../data/actions/settings';
import { useAct } from '../../desk/act';
import { Field } from '../../ui/Field';
import styles from './Compose.module.css';

/** What a letter gains most from, first. The rest would be an interrogation. */
const ASKED: readonly PlaceholderName[] = ['topics', 'topic', 'myName', 'betterAnswer', 'myNews'];
const MOST = 2;

interface WishesProps {
  /** What the subject cannot do without, asked for first. */
  readonly needed: readonly PlaceholderName[];
  readonly wished: readonly PlaceholderName[];
  readonly onAnswer: (name: PlaceholderName, answer: string) => void;
}

/** Small fields for facts that would make the letter better; it is whole without them. */
export function Wishes({ needed, wished, onAnswer }: WishesProps) {
  const names = [...new Set([...needed, ...ASKED.filter((name) => wished.includes(name))])].slice(
    0,
    Math.max(MOST, needed.length),
  );
  if (names.length === 0) return null;
  return (
    <div className={styles.wishes}>
      {names.map((name) => (
        <Wish key={name} name={name} onAnswer={onAnswer} />
      ))}
    </div>
  );
}

function Wish({
  name,
  onAnswer,
}: {
  readonly name: PlaceholderName;
  readonly onAnswer: WishesProps['onAnswer'];
}) {
  const { act } = useAct();
  const [typed, setTyped] = useState('');
  const put = () => {
    const answer = typed.trim();
    if (answer === '') return;
    // One's own name is wanted by every letter, so it is noted once for all.
    if (name === 'myName') void act((data) => changeSettings(data, { name: answer }), 'Your name is noted');
    else onAnswer(name, answer);
  };
  return (
    <Field
      label={`${placeholderLabel(name) ?? name}${name === 'myName' ? '' : ', if you like'}`}
      value={typed}
      dir="auto"
      onValue={setTyped}
      onBlur={put}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.currentTarget.blur();
      }}
    />
  );
}

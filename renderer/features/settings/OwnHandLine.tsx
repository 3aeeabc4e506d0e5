import { useOwnHands } from '../../data/hooks';
import { hrefs } from '../../desk/routes';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';

/** The way to the hands that the person brought. */
export function OwnHandLine() {
  const hands = useOwnHands() ?? [];
  const names = hands.map(({ name }) => name).join(', ');
  return (
    <p>
      <Verb href={hrefs.hands}>{hands.length === 0 ? 'Write in your own hand' : 'Your own hands'}</Verb>{' '}
      <span className={text.reason}>
        {hands.length === 0 ? 'from two pages that you fill in once' : names}
      </span>
    </p>
  );
}

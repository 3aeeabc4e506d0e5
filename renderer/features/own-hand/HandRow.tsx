import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { OwnHand } from '../../../shared/domain/own-hand';
import { ownHandId } from '../../../shared/notes/hands';
import { removeHand } from '../../data/actions/hands';
import { HAND_FILE_END, handToFile } from '../../data/hand-file';
import { useData } from '../../data/hooks';
import { readWholeHand } from '../../data/own-hands';
import { useAct } from '../../desk/act';
import { useDesktop } from '../../desk/desktop';
import { hrefs } from '../../desk/routes';
import { HandwrittenLine } from '../../hand/HandwrittenLine';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Quiet, Verb } from '../../ui/Verb';
import styles from './HandsPage.module.css';
import { handFacts } from './hand-words';
import { RenameDialog } from './RenameDialog';

const SAMPLE = 'Thank you for your time';

/** One hand: a line of its writing, and what can be done with it. */
export function HandRow({ hand }: { readonly hand: OwnHand }) {
  const data = useData();
  const desktop = useDesktop();
  const slip = useSlip();
  const { act } = useAct();
  const [renaming, setRenaming] = useState(false);
  const whole = useLiveQuery(() => readWholeHand(data.db, hand.id), [data, hand.id]);

  const exportHand = async () => {
    if (!whole) return;
    const name = `${hand.name}${HAND_FILE_END}`;
    const outcome = await desktop.saveFile({ name, kind: 'json', text: handToFile(whole) });
    if (outcome.saved) slip({ text: `${hand.name} is saved${outcome.where ? `: ${outcome.where}` : ''}.` });
    else if (!outcome.cancelled)
      slip({
        text: `It was not saved. ${outcome.problem ?? ''} The hand is safe here; try again.`,
        error: true,
      });
  };

  return (
    <li className={styles.hand}>
      <span className={styles.sample} aria-hidden="true">
        <HandwrittenLine text={SAMPLE} hand={ownHandId(hand.id)} />
      </span>
      <div className={styles.about}>
        <h2 className={text.name}>{hand.name}</h2>
        <p className={text.reason}>{whole ? handFacts(whole) : ''}</p>
        <p className={styles.verbs}>
          <Verb href={hrefs.hand(hand.id)}>{hand.draft ? 'Look through its letters' : 'Open'}</Verb>
          <Quiet onClick={() => setRenaming(true)}>Rename</Quiet>
          <Quiet onClick={() => void exportHand()}>Save as a file</Quiet>
          <Quiet onClick={() => void act((writer) => removeHand(writer, hand.id))}>Remove</Quiet>
        </p>
      </div>
      {renaming && <RenameDialog hand={hand} onClose={() => setRenaming(false)} />}
    </li>
  );
}

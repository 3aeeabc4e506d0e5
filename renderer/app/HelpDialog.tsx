import { Dialog } from '../ui/Dialog';
import { keyName } from '../ui/key-names';
import styles from './HelpDialog.module.css';

const KEYS = [
  ['N', 'Add an application'],
  ['Ctrl K', 'Find an application or a person'],
  ['Enter', 'Do what is on the postcard'],
  ['G then T', 'Today'],
  ['G then B', 'Board'],
  ['G then P', 'People'],
  ['G then S', 'Settings'],
  ['Ctrl P', 'Print the card that you are writing'],
  ['Ctrl Z', 'Take the last thing back'],
  ['Ctrl Shift Z', 'Do it again'],
  ['?', 'This list'],
] as const;

/** The keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" reason="They rest while you write in a field." onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{keyName(key)}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

import { useId, useState, type DragEvent } from 'react';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './Intake.module.css';
import type { Brought, Intake as IntakeState } from './use-intake';

interface IntakeProps {
  readonly intake: IntakeState;
  /** What may be brought: "Drop the pictures here". */
  readonly invitation: string;
  readonly hint: string;
}

const ACCEPTED = '.jpg,.jpeg,.png,.webp,.ttf,.otf,.woff,.json,image/jpeg,image/png,image/webp';

/** A tray to drop files into, or to press and choose them; what becomes of each stands under it. */
export function Intake({ intake, invitation, hint }: IntakeProps) {
  const { brought, busy, take, cancel } = intake;
  const [over, setOver] = useState(false);
  const hintId = useId();
  const hover = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <div>
      <label className={classes(styles.tray, over && styles.over)}>
        <input
          type="file"
          className={styles.input}
          multiple
          accept={ACCEPTED}
          aria-describedby={hintId}
          onDragEnter={hover}
          onDragOver={hover}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            take([...event.dataTransfer.files]);
          }}
          onChange={(event) => {
            take([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
        <span className={text.name}>{invitation}</span>
        <span id={hintId} className={text.reason}>
          {hint}
        </span>
      </label>
      <ul className={styles.brought} aria-live="polite">
        {brought.map((one) => (
          <li key={one.number} className={classes(styles.file, one.state === 'refused' && styles.refused)}>
            <span className={styles.name}>{one.name}</span>
            <State file={one} />
          </li>
        ))}
      </ul>
      {busy && <Quiet onClick={cancel}>Stop reading</Quiet>}
    </div>
  );
}

function State({ file }: { readonly file: Brought }) {
  switch (file.state) {
    case 'waiting':
      return <span className={text.soft}>waits its turn</span>;
    case 'reading':
      return (
        <span className={styles.reading}>
          <progress value={file.part} max={1} aria-label={`Reading ${file.name}`} />
          {file.part === 0 ? 'looking for the page' : 'reading the letters'}
        </span>
      );
    case 'done':
      return (
        <span className={text.done}>
          <Glyph name="check" /> read
        </span>
      );
    case 'cancelled':
      return <span className={text.soft}>stopped; nothing of it was kept</span>;
    case 'refused':
      return (
        <span className={styles.why}>
          <Glyph name="late" />
          <span>{file.problem} Nothing was changed.</span>
        </span>
      );
  }
}

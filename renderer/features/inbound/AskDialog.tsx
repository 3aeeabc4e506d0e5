import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog, DialogActions } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import styles from './Inbound.module.css';

interface AskDialogProps {
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
}

/** Asks for what they sent: pasted, picked, or dropped anywhere. */
export function AskDialog({ problem, onText, onFile, onClose }: AskDialogProps) {
  const [pasted, setPasted] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      title="What did they send?"
      reason="An e-mail or an invitation. It is read on this computer, and nothing is changed before you have looked it over."
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onText(pasted);
        }}
        onPaste={(event) => {
          const [file] = event.clipboardData.files;
          if (!file) return;
          event.preventDefault();
          onFile(file);
        }}
      >
        <TextArea
          label="Paste their message"
          className={styles.pasted}
          dir="auto"
          spellCheck={false}
          placeholder="The whole message, with its sender and date if you have them."
          value={pasted}
          onValue={setPasted}
          error={problem}
          hint="Or drop a saved .eml or .ics file on the window."
        />
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          className={text.hidden}
          accept=".eml,.emlx,.ics,.txt,message/rfc822,text/calendar,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <DialogActions>
          <Button type="submit">Read it</Button>
          <Quiet onClick={() => picker.current?.click()}>Pick a file</Quiet>
          <Quiet onClick={onClose}>Cancel</Quiet>
        </DialogActions>
      </form>
    </Dialog>
  );
}

import { useDesktop } from '../desk/desktop';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Quiet } from '../ui/Verb';
import text from '../ui/text.module.css';

/** Said once, before the window goes out of sight on a desktop that shows no tray icon. */
export function LeavingDialog({ onClose }: { readonly onClose: () => void }) {
  const desktop = useDesktop();
  const leave = (how: 'hide' | 'quit') => {
    onClose();
    desktop.leave(how).catch((error: unknown) => console.error('Leaving', error));
  };
  return (
    <Dialog
      title="Afterword goes on without its window."
      reason="It will still remind you of what is due."
      onClose={onClose}
    >
      <p className={text.plain}>
        Your desktop shows no icon for programs like this one. To see the window again, start Afterword once
        more from the menu of your programs, or press one of its notifications. To end it for good, press Ctrl
        Q in the window.
      </p>
      <DialogActions>
        <Button onClick={() => leave('hide')}>Close the window</Button>
        <Quiet onClick={() => leave('quit')}>Quit, and stop reminders</Quiet>
        <Quiet onClick={onClose}>Stay here</Quiet>
      </DialogActions>
    </Dialog>
  );
}

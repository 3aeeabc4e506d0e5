import { Button } from '../ui/Button';
import { EmptyPostcard } from '../ui/Postcard';
import { Sheet } from '../ui/Sheet';
import { classes } from '../ui/classes';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';
import type { TroubleWords } from './trouble-words';

/** Something did not work: what, that nothing is lost, and what to do. */
export function TroubleScreen({ title, reason, report }: TroubleWords) {
  return (
    <Sheet>
      <EmptyPostcard
        headingLevel={1}
        title={title}
        reason={reason}
        actions={
          // The field that had the focus is gone, and there is nothing else to do here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          <Button autoFocus onClick={() => window.location.reload()}>
            Start it again
          </Button>
        }
      />
      {report !== undefined && (
        <p className={classes(text.small, text.soft, form.apart)}>For a report: {report}</p>
      )}
    </Sheet>
  );
}

import { NewerDatabaseError } from '../data/database';
import { Button } from '../ui/Button';
import { EmptyPostcard } from '../ui/Postcard';
import { Sheet } from '../ui/Sheet';
import { classes } from '../ui/classes';
import text from '../ui/text.module.css';

/** Something did not work: what, that nothing is lost, and what to do. */
export function TroubleScreen({ error }: { readonly error: unknown }) {
  const words = error instanceof Error ? error.message : String(error);
  const newer = error instanceof NewerDatabaseError;
  return (
    <Sheet>
      <EmptyPostcard
        headingLevel={1}
        title={newer ? 'This Afterword is too old for your data.' : 'This page did not come up.'}
        reason={
          newer
            ? words
            : 'Something in Afterword went wrong. What you saved is safe in its database; starting the page again usually helps.'
        }
        actions={<Button onClick={() => window.location.reload()}>Start it again</Button>}
      />
      {!newer && (
        <p className={classes(text.small, text.soft)} style={{ marginTop: 'var(--s5)' }}>
          For a report: {words}
        </p>
      )}
    </Sheet>
  );
}

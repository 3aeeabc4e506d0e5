import { Button } from '../../ui/Button';
import { PageTitle, Sheet } from '../../ui/Sheet';
import { Quiet } from '../../ui/Verb';
import { EmptyPostcard } from '../../ui/Postcard';

/** The board before its first card. */
export function EmptyBoard({
  onAdd,
  onSample,
}: {
  readonly onAdd: (() => void) | undefined;
  readonly onSample: (() => void) | undefined;
}) {
  return (
    <Sheet margin={<PageTitle>No applications yet</PageTitle>}>
      <EmptyPostcard
        title="Which job are you after?"
        reason="Add it with company and role; where it stands, and what to do next, follows from there. Everything stays with you."
        actions={
          <>
            {onAdd && (
              <Button onClick={onAdd} keyHint="N">
                Add an application
              </Button>
            )}
            {onSample && <Quiet onClick={onSample}>Try sample data</Quiet>}
          </>
        }
      />
    </Sheet>
  );
}

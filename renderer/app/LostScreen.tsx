import { countWords, longDayWords, numberWords } from '../../shared/domain/date-words';
import type { Sentinel } from '../../shared/domain/sentinel';
import { dayOf, type Instant } from '../../shared/domain/time';
import { useData } from '../data/hooks';
import { useTransfer } from '../desk/transfer';
import { Button } from '../ui/Button';
import { EmptyPostcard } from '../ui/Postcard';
import { Sheet } from '../ui/Sheet';
import { Quiet } from '../ui/Verb';
import { classes } from '../ui/classes';
import form from '../ui/form.module.css';
import text from '../ui/text.module.css';

interface LostScreenProps {
  readonly expected: Sentinel;
  readonly onGoOn: () => void;
}

/** The database is empty although it was not: stops here, instead of starting as if nothing had been. */
export function LostScreen({ expected, onGoOn }: LostScreenProps) {
  const { clock } = useData();
  const { importFile } = useTransfer();
  const dayAt = (at: Instant) => dayOf(at, clock.zone());
  const day = longDayWords(dayAt(expected.writtenAt), dayAt(clock.now()));
  return (
    <Sheet margin={<p className={text.head}>Afterword</p>}>
      <EmptyPostcard
        headingLevel={1}
        title="Your desk is unexpectedly empty."
        reason={
          <>
            On {day} there {expected.applications === 1 ? 'was' : 'were'}{' '}
            {countWords(expected.applications, 'application')} and{' '}
            {expected.contacts === 1 ? 'one person' : `${numberWords(expected.contacts)} people`} here. Now
            the database is empty: the disk or the browser has lost it. If you have an export, bring it back
            before you go on.
          </>
        }
        actions={
          <>
            <Button onClick={() => void importFile().then((imported) => imported && onGoOn())}>
              Import an export
            </Button>
            <Quiet onClick={onGoOn}>Begin with an empty desk</Quiet>
          </>
        }
      />
      <p className={classes(text.small, text.soft, form.apart)}>
        Nothing was overwritten. If you last used Afterword under another name on this computer, look there
        first.
      </p>
    </Sheet>
  );
}

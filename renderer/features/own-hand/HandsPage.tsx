import { useCallback } from 'react';
import type { Id } from '../../../shared/domain/application';
import { useOwnHands } from '../../data/hooks';
import { goTo, hrefs } from '../../desk/routes';
import { Section } from '../../ui/Section';
import { Back, PageTitle, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Waiting } from '../../ui/Waiting';
import { HandRow } from './HandRow';
import styles from './HandsPage.module.css';
import { Intake } from './Intake';
import { MakeOne } from './MakeOne';
import { useIntake } from './use-intake';

/** The hands that the person brought, and how to bring one. */
export function HandsPage() {
  const hands = useOwnHands();
  // A page that is brought while one is in the making belongs to it.
  const making = hands?.findLast((hand) => hand.draft && hand.from === 'page')?.id;
  const intake = useIntake(
    making,
    useCallback((id: Id) => goTo(hrefs.hand(id)), []),
  );
  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.settings}>Settings</Back>
          <div>
            <PageTitle>Your own hand</PageTitle>
            <p className={text.reason}>
              Cards in your own writing, from two pages that you fill in once. It takes ten minutes, a pen and
              a camera.
            </p>
          </div>
        </>
      }
    >
      {hands === undefined ? (
        <Waiting />
      ) : (
        <>
          {hands.length > 0 && (
            <ul className={styles.hands} aria-label="Your hands">
              {hands.map((hand) => (
                <HandRow key={hand.id} hand={hand} />
              ))}
            </ul>
          )}
          <MakeOne heading={hands.length === 0 ? 'Make one' : 'Make another'}>
            <Intake
              intake={intake}
              invitation="Drop the pictures here, or choose them"
              hint="JPEG, PNG or WebP. They are read on this computer and go nowhere else."
            />
          </MakeOne>
          <Section title="Or bring one" className={styles.prose}>
            <p>
              A font of handwriting (TTF, OTF or WOFF), or a hand that was saved from another Afterword, goes
              into the same tray. Its letters are redrawn with the pen, like those that came with Afterword.
            </p>
            <p className={text.reason}>
              Whether a font may be used like this is for its licence to say, and for you to look up.
            </p>
          </Section>
        </>
      )}
    </Sheet>
  );
}

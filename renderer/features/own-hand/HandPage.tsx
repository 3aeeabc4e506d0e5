import type { Id } from '../../../shared/domain/application';
import { hrefs } from '../../desk/routes';
import { NothingHere } from '../../desk/NothingHere';
import { Back, Sheet } from '../../ui/Sheet';
import { HandDesk } from './HandDesk';
import { useHand } from './use-hand';

/** One hand, letter by letter. */
export function HandPage({ handId }: { readonly handId: Id }) {
  const view = useHand(handId);
  if (view === undefined)
    return (
      <Sheet aria-busy="true" margin={<Back href={hrefs.hands}>Your own hand</Back>}>
        {null}
      </Sheet>
    );
  if (view === null)
    return (
      <NothingHere
        title="That hand is not here."
        back={{ href: hrefs.hands, name: 'Your own hand', verb: 'See your hands' }}
      >
        It was removed, or belongs to another computer. Cards that it wrote are as they were.
      </NothingHere>
    );
  return <HandDesk view={view} />;
}

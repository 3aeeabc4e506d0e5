import type { Id } from '../../../shared/domain/application';
import { hrefs } from '../../desk/routes';
import { Back, Sheet } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
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
      <Sheet margin={<Back href={hrefs.hands}>Your own hand</Back>} aside={null}>
        <h1 className={text.display} tabIndex={-1}>
          That hand is not here.
        </h1>
        <p className={text.reason}>
          It was removed, or belongs to another computer. Cards that it wrote are as they were.
        </p>
        <p>
          <Verb href={hrefs.hands}>See your hands</Verb>
        </p>
      </Sheet>
    );
  return <HandDesk view={view} />;
}

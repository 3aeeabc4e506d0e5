import { hrefs } from '../../desk/routes';
import { Back, Sheet } from '../../ui/Sheet';

/** While the records are read. */
export function StudioWaiting() {
  return (
    <Sheet aria-busy="true" margin={<Back href={hrefs.today}>Today</Back>}>
      {null}
    </Sheet>
  );
}

import { Button } from '../ui/Button';
import { EmptyPostcard } from '../ui/Postcard';
import { Back, Sheet } from '../ui/Sheet';
import { hrefs } from './routes';

interface NothingHereProps {
  readonly title: string;
  /** What may have become of it. */
  readonly children: string;
  /** Where one comes from, and goes on to. */
  readonly back?: { readonly href: string; readonly name: string; readonly verb: string };
}

const TODAY = { href: hrefs.today, name: 'Today', verb: 'Go to Today' };

/** What a link leads to that is not there, or not there any more. */
export function NothingHere({ title, children, back = TODAY }: NothingHereProps) {
  return (
    <Sheet margin={<Back href={back.href}>{back.name}</Back>}>
      <EmptyPostcard
        headingLevel={1}
        title={title}
        reason={children}
        actions={<Button href={back.href}>{back.verb}</Button>}
      />
    </Sheet>
  );
}

export function NoSuchInterview() {
  return (
    <NothingHere title="This interview is not here any more.">
      It was removed, or the link is from somewhere else. What was removed comes back with Ctrl Z.
    </NothingHere>
  );
}

import { Back, PageTitle, Sheet } from '../ui/Sheet';
import { Verb } from '../ui/Verb';
import { hrefs } from './routes';
import styles from './DeadEnd.module.css';

interface GonePageProps {
  readonly title: string;
  /** What may have become of it. */
  readonly children: string;
  /** Where it was come from, if not from Today. */
  readonly back?: { readonly href: string; readonly name: string; readonly verb: string };
}

const TODAY = { href: hrefs.today, name: 'Today', verb: 'See what is next' };

/** What a link leads to that is not there any more: what may have become of it, and the way on. */
export function GonePage({ title, children, back = TODAY }: GonePageProps) {
  return (
    <Sheet margin={<Back href={back.href}>{back.name}</Back>} aside={null}>
      <PageTitle>{title}</PageTitle>
      <p className={styles.lead}>{children}</p>
      <p className={styles.after}>
        <Verb href={back.href}>{back.verb}</Verb>
      </p>
    </Sheet>
  );
}

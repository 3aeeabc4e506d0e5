import { useDesktop } from '../../desk/desktop';
import { useLoaded } from '../../desk/use-loaded';
import { classes } from '../../ui/classes';
import text from '../../ui/text.module.css';
import styles from './SettingsPage.module.css';

/** Which Afterword this is, and whom it owes. */
export function About() {
  const desktop = useDesktop();
  const info = useLoaded(() => desktop.info(), 'the version');
  return (
    <div className={classes(text.small, styles.fine)}>
      <p>
        Afterword{info && ` ${info.version}`}
        {desktop.kind === 'browser' ? ', in the browser' : info && `, on ${info.platform}`}
      </p>
      <p className={text.soft}>
        Free software under the MIT licence. It sends nothing anywhere by itself: your mail program does the
        sending.
      </p>
      <p className={text.soft}>
        Set in Newsreader and Figtree, both under the SIL Open Font License. Public holidays from
        date-holidays, CC BY-SA 3.0.{' '}
        {desktop.kind === 'browser' ? (
          <a href="./licences.txt" target="_blank" rel="noreferrer">
            The libraries inside and their licences
          </a>
        ) : (
          'The licences of the libraries inside are in the folder “licences” beside the program.'
        )}
      </p>
    </div>
  );
}

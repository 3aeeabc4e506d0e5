import { useEffect, useRef, useState } from 'react';
import { useDesktop } from '../../desk/desktop';
import { hrefs } from '../../desk/routes';
import { classes } from '../../ui/classes';
import { Section } from '../../ui/Section';
import { Back, PageTitle, Sheet } from '../../ui/Sheet';
import { useSlip } from '../../ui/Slips';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './FromBrowserPage.module.css';
import { bookmarkletFor } from './read-posting';

/** A bookmark for the person's browser that brings the posting they look at to the Add dialog. */
export function FromBrowserPage() {
  const desktop = useDesktop();
  const inTab = desktop.kind === 'browser';
  const address = window.location.href.replace(/#.*$/s, '');
  const bookmark = bookmarkletFor(inTab ? { kind: 'tab', address } : { kind: 'app' });
  return (
    <Sheet
      margin={
        <>
          <Back href={hrefs.settings}>Settings</Back>
          <div>
            <PageTitle>Add from your browser</PageTitle>
            <p className={text.reason}>A bookmark that brings a posting here.</p>
          </div>
        </>
      }
    >
      <ol>
        <Section as="li" title="Take it with you">
          <p className={text.plain}>
            Drag this onto the bar of bookmarks. If the bar is hidden, Ctrl Shift B shows it in most browsers.
          </p>
          <Bookmark address={bookmark} />
          <Copying address={bookmark} />
        </Section>
        <Section as="li" title="Press it">
          <p className={text.plain}>
            On a posting, it reads the company, the role and the address from the page. Where it guesses the
            role wrongly, mark the right words with the mouse first.
          </p>
          <p className={classes(text.reason, styles.note)}>
            {inTab
              ? `A new tab opens here, at ${address}, so Afterword must be running. A few sites keep their pages from opening tabs; there you add the posting by hand.`
              : 'Your browser asks whether it may open Afterword: let it. A few sites keep bookmarks from running; there you add the posting by hand.'}
          </p>
        </Section>
        <Section as="li" title="Look it over">
          <p className={text.plain}>
            What it found stands in the fields, to be put right. Nothing is written down before you say so,
            and nothing is sent anywhere.
          </p>
        </Section>
      </ol>
    </Sheet>
  );
}

/** The bookmark as a label that can be dragged away. */
function Bookmark({ address }: { readonly address: string }) {
  const label = useRef<HTMLAnchorElement>(null);
  const [pressed, setPressed] = useState(false);
  // React takes no address that is a script; the page's own policy keeps it from running here in any case.
  useEffect(() => label.current?.setAttribute('href', address), [address]);
  return (
    <>
      <a
        ref={label}
        href={hrefs.fromBrowser}
        className={styles.bookmark}
        draggable
        onClick={(event) => {
          event.preventDefault();
          setPressed(true);
        }}
      >
        Add to Afterword
      </a>
      <p role="status" className={classes(text.reason, styles.status)}>
        {pressed && 'It does its work on a posting’s page, not here. Drag it to the bar, or copy it.'}
      </p>
    </>
  );
}

function Copying({ address }: { readonly address: string }) {
  const desktop = useDesktop();
  const slip = useSlip();
  const copy = async () => {
    const copied = await desktop.copyText(address);
    slip(
      copied
        ? { text: 'The bookmark’s address is copied.' }
        : { text: 'It could not be copied. Drag the label to the bar instead.', error: true },
    );
  };
  return (
    <p className={text.plain}>
      Or <Verb onClick={() => void copy()}>copy its address</Verb>, make a new bookmark there, and paste it as
      the bookmark’s address.
    </p>
  );
}

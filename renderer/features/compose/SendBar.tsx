import { useEffect, useRef, type ReactNode } from 'react';
import { LONGEST_MAILTO } from '../../../shared/messages/mailto';
import { WEBMAILS, webmailName } from '../../../shared/messages/webmail';
import { RemindLater } from '../../desk/RemindLater';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Glyph } from '../../ui/Glyph';
import { Menu } from '../../ui/Menu';
import text from '../../ui/text.module.css';
import { Quiet } from '../../ui/Verb';
import { AskSent } from './AskSent';
import { isOnLinkedIn } from './compose-view';
import styles from './SendBar.module.css';
import { useSend, type SendOptions } from './use-send';

interface SendBarProps extends Omit<SendOptions, 'page'> {
  readonly onSkip: (() => void) | undefined;
  readonly count: ReactNode;
}

/** The one button, what else can be done, and what happens then. */
export function SendBar({ onSkip, count, ...options }: SendBarProps) {
  const { view, purpose, letter, message } = options;
  const page = useRef<HTMLDivElement>(null);
  const send = useSend({ ...options, page });
  const onLinkedIn = isOnLinkedIn(view);
  const first = onLinkedIn ? send.openProfile : send.tooLong ? send.copy : send.open;
  const asking = letter.state.openedAt !== undefined;
  useCtrlEnter(() => void first(), !asking);

  if (asking) return <AskSent {...{ view, purpose, letter, message }} onAgain={() => void first()} />;
  return (
    <>
      <div ref={page} className={styles.bar}>
        {send.tooLong && (
          <p className={styles.long}>
            <Glyph name="caret" className={text.wait} />
            <span>
              This letter is too long to hand to a mail program: {inThousands(send.length)} characters once it
              is packed, and {inThousands(LONGEST_MAILTO)} go through. Copy the text, or save it as a file
              that your mail program opens.
            </span>
          </p>
        )}
        <p className={styles.problem} role="alert">
          {send.problem !== undefined && (
            <>
              <Glyph name="late" />
              <span>{send.problem.words}</span>
              {send.problem.way && <Quiet onClick={send.problem.way.take}>{send.problem.way.label}</Quiet>}
            </>
          )}
        </p>
        <div className={styles.send}>
          <Button keyHint="Ctrl Enter" onClick={() => void first()}>
            {onLinkedIn
              ? 'Copy it and open the profile'
              : send.tooLong
                ? 'Copy the text'
                : 'Open in my mail program'}
          </Button>
          {send.tooLong ? (
            <Quiet onClick={() => void send.save()}>Save as a file (.eml)</Quiet>
          ) : (
            <Quiet onClick={() => void send.copy()}>{onLinkedIn ? 'Only copy it' : 'Copy the text'}</Quiet>
          )}
          {!send.tooLong && !onLinkedIn && (
            <Menu
              items={[
                ...WEBMAILS.map((webmail) => ({
                  label: `Open in ${webmailName(webmail)}`,
                  run: () => void send.openWebmail(webmail),
                })),
                { label: 'Save as a file (.eml)', apart: true, run: () => void send.save() },
              ]}
            >
              Another way
            </Menu>
          )}
          {onSkip && (
            <>
              <RemindLater followUpKey={view.followUp.key} />
              <Quiet onClick={onSkip}>Not this time</Quiet>
            </>
          )}
        </div>
      </div>
      <p className={styles.note}>
        <span className={text.reason}>
          Afterword sends nothing itself. You press send, and it asks how it went.
        </span>
        <span className={classes(text.small, send.tooMany > 0 ? text.late : text.soft)}>{count}</span>
      </p>
    </>
  );
}

function useCtrlEnter(run: () => void, active: boolean) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      // What lies over the letter has the keys to itself.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}

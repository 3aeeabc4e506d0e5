import { useEffect, useState } from 'react';
import type { Language } from '../../../shared/messages/language/language';
import { speakingSeconds, VOICEMAIL_SECONDS } from '../../../shared/messages/calls/speaking-time';
import { useData } from '../../data/hooks';
import { Marginal } from '../../ui/Sheet';
import text from '../../ui/text.module.css';
import { Verb } from '../../ui/Verb';
import styles from './CallPage.module.css';

/** What to tell a machine, and a clock to say it by. */
export function Voicemail({ text: words, language }: { readonly text: string; readonly language: Language }) {
  const { seconds, running, start, stop } = useSeconds();
  const wanted = speakingSeconds(words);
  const over = seconds >= VOICEMAIL_SECONDS;
  return (
    <Marginal title="If a machine answers">
      <p className={styles.voicemail} lang={language} dir="auto">
        {words}
      </p>
      <p className={text.small}>
        About {wanted} seconds to say{wanted > VOICEMAIL_SECONDS ? ': leave something out' : ''}.
      </p>
      <svg
        className={styles.track}
        viewBox={`0 0 ${VOICEMAIL_SECONDS} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={VOICEMAIL_SECONDS} height="1" />
        <rect className={styles.spent} width={seconds} height="1" />
      </svg>
      <p className={styles.timer}>
        <span role="timer" aria-label="Seconds spoken">
          {seconds} of {VOICEMAIL_SECONDS} seconds
        </span>
        {running ? <Verb onClick={stop}>Stop</Verb> : <Verb onClick={start}>Start the clock</Verb>}
      </p>
      <p role="status" className={text.small}>
        {over && 'Twenty seconds: say goodbye.'}
      </p>
    </Marginal>
  );
}

/** Whole seconds since the start, up to the limit. It moves by the second, so there is nothing to reduce. */
function useSeconds() {
  const { clock } = useData();
  const [startedAt, setStartedAt] = useState<number>();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const timer = setInterval(() => {
      const spent = Math.min(VOICEMAIL_SECONDS, Math.floor((clock.now() - startedAt) / 1_000));
      setSeconds(spent);
      if (spent >= VOICEMAIL_SECONDS) setStartedAt(undefined);
    }, 200);
    return () => clearInterval(timer);
  }, [clock, startedAt]);
  return {
    seconds,
    running: startedAt !== undefined,
    start: () => {
      setSeconds(0);
      setStartedAt(clock.now());
    },
    stop: () => setStartedAt(undefined),
  };
}

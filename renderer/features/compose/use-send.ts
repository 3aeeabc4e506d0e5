import { useState, type RefObject } from 'react';
import type { Instant } from '../../../shared/domain/time';
import { addressProblem, bareAddress } from '../../../shared/messages/email-address';
import { emlText } from '../../../shared/messages/eml';
import { letterKind } from '../../../shared/messages/letter';
import { mailtoLink } from '../../../shared/messages/mailto';
import type { LetterPurpose } from '../../../shared/messages/templates/template';
import { useSettings } from '../../data/hooks';
import { useDesktop } from '../../desk/desktop';
import { useSlip } from '../../ui/Slips';
import type { ComposeView } from './compose-view';
import { emlName } from './eml-name';
import type { LetterState } from './letter-state';
import { profileLink } from './profile-link';
import type { Letter } from './use-letter';

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What kept a letter, and whether saving it as a file is a way round. */
export interface Problem {
  readonly words: string;
  readonly fileHelps: boolean;
}

export interface SendOptions {
  readonly view: ComposeView;
  readonly purpose: LetterPurpose;
  readonly letter: Letter;
  readonly now: Instant;
  readonly message: Message;
  /** Leads to the first fact that the letter still lacks; absent when it lacks none. */
  readonly onGap: (() => void) | undefined;
  /** The page, to lead to a field that is wrong. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The ways in which a letter leaves, each of which ends in the question whether it was sent. */
export function useSend({ view, purpose, letter, now, message, onGap, page }: SendOptions) {
  const desktop = useDesktop();
  const settings = useSettings();
  const slip = useSlip();
  const [problem, setProblem] = useState<Problem & { readonly of: LetterState }>();
  const onLinkedIn = view.followUp.kind === 'linkedInRequest';
  const { longest } = letterKind(purpose);
  const tooMany = longest === undefined ? 0 : Math.max(0, message.body.length - longest);
  const link = mailtoLink({ to: [message.to], subject: message.subject, body: message.body });

  const say = (words: string, fileHelps = false) => setProblem({ words, fileHelps, of: letter.state });

  const handedOver = async () => {
    letter.edit({ type: 'opened', at: now });
    await letter.flush();
  };

  /** Whether it can go; otherwise says why, and leads there. */
  const ready = (needsAddress: boolean): boolean => {
    if (onGap) {
      say('Something that only you know is still missing.');
      onGap();
      return false;
    }
    if (message.body.trim() === '') {
      say('There is nothing in this letter yet.');
      return false;
    }
    const wrong = needsAddress ? addressProblem(message.to) : undefined;
    if (wrong === undefined) return true;
    say(message.to.trim() === '' ? 'Whom is it to? Write the address first.' : wrong);
    page.current?.closest('main')?.querySelector<HTMLInputElement>('[data-field="to"]')?.focus();
    return false;
  };

  const open = async () => {
    if (!ready(true)) return;
    await letter.flush();
    const outcome = await desktop.openLink(link.url);
    if (outcome.opened) await handedOver();
    else say(`${sentence(outcome.problem)} Nothing is lost: copy the text, or save it as a file.`, true);
  };

  const copy = async () => {
    if (!ready(false)) return;
    if (!(await desktop.copyText(message.body))) {
      say('The text could not be copied. Nothing is lost: mark it above and copy it by hand.');
      return;
    }
    slip({ text: onLinkedIn ? 'The note is copied.' : 'The text is copied; paste it into a new e-mail.' });
    await handedOver();
  };

  const save = async () => {
    if (!ready(true)) return;
    const from = settings.email === '' ? undefined : { name: settings.name, address: settings.email };
    const to = { name: view.contact?.name, address: bareAddress(message.to) };
    const outcome = await desktop.saveFile({
      name: emlName(message.subject),
      kind: 'eml',
      text: emlText({ from, to: [to], subject: message.subject, body: message.body, at: now }),
    });
    if (outcome.saved) {
      slip({ text: 'Saved. Open the file, and your mail program shows it ready to send.' });
      await handedOver();
    } else if (!outcome.cancelled) {
      say(`${sentence(outcome.problem ?? 'The file was not saved')} Nothing is lost: copy the text instead.`);
    }
  };

  const openProfile = async () => {
    if (tooMany > 0) {
      say(`LinkedIn takes ${longest} characters; these are ${tooMany} too many.`);
      return;
    }
    if (!ready(false)) return;
    if (!(await desktop.copyText(message.body))) {
      say('The note could not be copied. Nothing is lost: mark it above and copy it by hand.');
      return;
    }
    slip({ text: 'The note is copied; paste it where LinkedIn offers to add one.' });
    const outcome = await desktop.openLink(profileLink(view.contact));
    if (outcome.opened) await handedOver();
    else say(`${sentence(outcome.problem)} The note is copied; open their profile yourself and paste it.`);
  };

  return {
    link,
    tooMany,
    tooLong: !onLinkedIn && !link.fits,
    /** What kept it, until the letter changes. */
    problem: problem?.of === letter.state ? problem : undefined,
    open,
    copy,
    save,
    openProfile,
  };
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

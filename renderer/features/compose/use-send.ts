import { useState, type RefObject } from 'react';
import type { Instant } from '../../../shared/domain/time';
import { longestNote } from '../../../shared/domain/linked-in';
import { addressesIn, addressProblem, bareAddress } from '../../../shared/messages/email-address';
import { emlText } from '../../../shared/messages/eml';
import { mailtoLink } from '../../../shared/messages/mailto';
import { webmailLink, webmailName, type Webmail } from '../../../shared/messages/webmail';
import { LETTER_KINDS, type LetterPurpose } from '../../../shared/messages/templates/template';
import { useSettings } from '../../data/hooks';
import { useDesktop } from '../../desk/desktop';
import { useSlip } from '../../ui/Slips';
import { isOnLinkedIn, type ComposeView } from './compose-view';
import { emlName } from './eml-name';
import type { LetterState } from './letter-state';
import { profileLink } from './profile-link';
import type { Letter } from './use-letter';

export interface Message {
  readonly to: string;
  /** Copies, with commas between the addresses. */
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
}

/** What kept a letter, and the way round it where there is one. */
export interface Problem {
  readonly words: string;
  readonly way?: { readonly label: string; readonly take: () => void };
}

export interface SendOptions {
  readonly view: ComposeView;
  readonly purpose: LetterPurpose;
  readonly letter: Letter;
  readonly now: Instant;
  readonly message: Message;
  /** Leads to the first fact that the letter still lacks; absent when it lacks none. */
  readonly onGap: (() => void) | undefined;
  /** How many remarks say that something is wrong. */
  readonly errors: number;
  /** The page, to lead to a field that is wrong. */
  readonly page: RefObject<HTMLElement | null>;
}

/** The ways in which a letter leaves, each of which ends in the question whether it was sent. */
export function useSend({ view, purpose, letter, now, message, onGap, errors, page }: SendOptions) {
  const desktop = useDesktop();
  const settings = useSettings();
  const slip = useSlip();
  const [problem, setProblem] = useState<Problem & { readonly of: LetterState }>();
  const onLinkedIn = isOnLinkedIn(view);
  const longest =
    purpose === 'connect' ? longestNote(settings.linkedInAccount) : LETTER_KINDS[purpose].longest;
  const tooMany = longest === undefined ? 0 : Math.max(0, message.body.length - longest);
  const mail = {
    to: [message.to],
    cc: addressesIn(message.cc),
    subject: message.subject,
    body: message.body,
  };
  const mailto = mailtoLink(mail);

  const say = (words: string, way?: Problem['way']) => setProblem({ words, way, of: letter.state });

  const handedOver = async () => {
    letter.edit({ type: 'opened', at: now });
    await letter.flush();
  };

  /**
   * Whether it can go; otherwise says why, and leads there. `heedless` does the same without minding the remarks;
   * absent where the person has already said so.
   */
  const ready = (needsAddress: boolean, heedless?: () => Promise<void>): boolean => {
    if (onGap) {
      say('Something that only you know is still missing.');
      onGap();
      return false;
    }
    if (message.body.trim() === '') {
      say('There is nothing in this letter yet.');
      return false;
    }
    if (errors > 0 && heedless) {
      say(
        errors === 1
          ? 'One remark beside the letter says that something is wrong.'
          : `${errors} remarks beside the letter say that something is wrong.`,
        { label: 'Go on all the same', take: () => void heedless() },
      );
      return false;
    }
    const wrong = needsAddress ? addressProblem(message.to) : undefined;
    if (wrong === undefined) {
      const copyWrong = needsAddress ? mail.cc.map(addressProblem).find(Boolean) : undefined;
      if (copyWrong === undefined) return true;
      say(`The copy cannot go out. ${copyWrong}`);
      page.current?.closest('main')?.querySelector<HTMLInputElement>('[data-field="cc"]')?.focus();
      return false;
    }
    say(message.to.trim() === '' ? 'Whom is it to? Write the address first.' : wrong);
    page.current?.closest('main')?.querySelector<HTMLInputElement>('[data-field="to"]')?.focus();
    return false;
  };

  const open = async (heedless = false) => {
    if (!ready(true, heedless ? undefined : () => open(true))) return;
    await letter.flush();
    const outcome = await desktop.openLink(mailto.url);
    if (outcome.opened) await handedOver();
    else
      say(`${sentence(outcome.problem)} Nothing is lost: copy the text, or save it as a file.`, {
        label: 'Save as a file (.eml)',
        take: () => void save(),
      });
  };

  const openWebmail = async (webmail: Webmail, heedless = false) => {
    if (!ready(true, heedless ? undefined : () => openWebmail(webmail, true))) return;
    const link = webmailLink(webmail, mail);
    if (!link.fits) {
      say(`This letter is too long for a link to ${webmailName(webmail)}. Copy the text instead.`);
      return;
    }
    const outcome = await desktop.openLink(link.url);
    if (outcome.opened) await handedOver();
    else say(`${sentence(outcome.problem)} Nothing is lost: copy the text instead.`);
  };

  const copy = async (heedless = false) => {
    if (!ready(false, heedless ? undefined : () => copy(true))) return;
    if (!(await desktop.copyText(message.body))) {
      say('The text could not be copied. Nothing is lost: mark it above and copy it by hand.');
      return;
    }
    slip({ text: onLinkedIn ? 'The note is copied.' : 'The text is copied; paste it into a new e-mail.' });
    await handedOver();
  };

  const save = async (heedless = false) => {
    if (!ready(true, heedless ? undefined : () => save(true))) return;
    const from = settings.email === '' ? undefined : { name: settings.name, address: settings.email };
    const to = { name: view.contact?.name, address: bareAddress(message.to) };
    const outcome = await desktop.saveFile({
      name: emlName(message.subject),
      kind: 'eml',
      text: emlText({
        from,
        to: [to],
        cc: mail.cc.map((address) => ({ address })),
        subject: message.subject,
        body: message.body,
        at: now,
      }),
    });
    if (outcome.saved) {
      slip({ text: 'Saved. Open the file, and your mail program shows it ready to send.' });
      await handedOver();
    } else if (!outcome.cancelled) {
      say(`${sentence(outcome.problem ?? 'The file was not saved')} Nothing is lost: copy the text instead.`);
    }
  };

  const openProfile = async (heedless = false) => {
    if (tooMany > 0) {
      say(`LinkedIn takes ${longest} characters; these are ${tooMany} too many.`);
      return;
    }
    if (!ready(false, heedless ? undefined : () => openProfile(true))) return;
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
    /** Characters of the encoded link. */
    length: mailto.length,
    tooMany,
    tooLong: !onLinkedIn && !mailto.fits,
    /** What kept it, until the letter changes. */
    problem: problem?.of === letter.state ? problem : undefined,
    open,
    openWebmail,
    copy,
    save,
    openProfile,
  };
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

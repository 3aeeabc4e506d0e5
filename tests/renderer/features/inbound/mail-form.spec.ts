import { describe, expect, it } from 'vitest';
import {
  guessMail,
  moveOf,
  outreachOf,
  problemsInMail,
} from '../../../../renderer/features/inbound/mail-form';
import { readInboundBytes } from '../../../../renderer/features/inbound/read-inbound';
import { NEW } from '../../../../renderer/features/inbound/typed-application';
import { whatFollows } from '../../../../renderer/features/inbound/what-follows';
import type { Facts } from '../../../../shared/domain/facts';
import { DEFAULT_SETTINGS } from '../../../../shared/domain/settings';
import { afterTheMeeting, BRIGHTWATER, DANA, heard, LONDON, moment, sent } from '../../../builders/facts';
import { AUTOMATIC, BOUNCE, HTML_ONLY, REPLY } from '../../../builders/mails';

const OWN = 'maya@home.example';
const NOW = moment('2026-11-25T12:00');
const READING = { home: LONDON, now: NOW, plainText: (html: string) => html.replace(/<[^>]*>/g, ' ') };

async function mailOf(text: string) {
  const inbound = await readInboundBytes(new TextEncoder().encode(text), READING, 'a.eml');
  if (inbound.kind !== 'mail') throw new Error(inbound.kind);
  return inbound.mail;
}

describe('a message before it is logged', () => {
  const facts = afterTheMeeting();
  const guess = async (text: string, known: Facts = facts) => guessMail(await mailOf(text), known, OWN, NOW);

  it('has its sender, its application and its new words', async () => {
    const { typed, fullText, remarks } = await guess(REPLY);
    expect(typed).toMatchObject({
      applicationId: BRIGHTWATER.id,
      contactId: DANA.id,
      said: 'answer',
      at: '2026-11-24T16:05',
      alsoMove: false,
    });
    expect(typed.text).not.toContain('>');
    expect(fullText).toContain('> Dear Dana,');
    expect(remarks).toEqual([]);
    // "We decide by Friday", said on a Tuesday.
    expect(typed.promisedDay).toBe('2026-11-27');
  });

  it('takes no day for a promise that is asked of the person', async () => {
    const asks = REPLY.replace(
      'We decide by Friday =E2=80=93 and I will ring you.',
      'Could you send it by Friday?',
    );
    expect((await guess(asks)).typed.promisedDay).toBe('');
  });

  it('offers a sender whom nobody knows as a new person, and no machine', async () => {
    const stranger = REPLY.replaceAll('Dana.Okafor@', 'noor.haddad@').replace(
      '=?UTF-8?Q?Dana_Ok=C3=A1for?=',
      'Noor Haddad',
    );
    expect((await guess(stranger)).typed).toMatchObject({
      contactId: NEW,
      name: 'Noor Haddad',
      applicationId: BRIGHTWATER.id,
    });
    expect((await guess(HTML_ONLY)).typed).toMatchObject({ contactId: '' });
  });

  it('that reads like a no is marked as one and moves nothing by itself', async () => {
    const { typed, remarks } = await guess(HTML_ONLY);
    expect(typed).toMatchObject({ said: 'rejection', alsoMove: false });
    expect(moveOf(typed)).toBeUndefined();
    expect(moveOf({ ...typed, alsoMove: true })).toEqual({ stage: 'closed', outcome: 'rejected' });
    expect(remarks.join(' ')).toContain('A system sent it');
  });

  it.each([
    [AUTOMATIC, 'automatic reply'],
    [BOUNCE, 'did not arrive'],
  ])('of a machine counts as no answer, and says so', async (text, words) => {
    const { typed, remarks } = await guess(text);
    expect(typed.said).toBe('automatic');
    expect(remarks[0]).toContain(words);
    expect(outreachOf(await mailOf(text), typed, undefined, LONDON)).toMatchObject({
      delivery: 'automatic',
      direction: 'in',
    });
  });

  it('says when it was logged before, or is the person’s own', async () => {
    const again = afterTheMeeting({
      outreaches: [heard(1, NOW, { messageId: 'reply-1@brightwater.example' })],
    });
    expect((await guess(REPLY, again)).remarks.join(' ')).toContain('logged this message already');
    const own = await guess(REPLY.replace('Dana.Okafor@brightwater.example', OWN));
    expect(own.remarks[0]).toContain('from you');
    expect(own.typed.contactId).toBe('');
  });

  it('cannot lie ahead, or be from nobody under “new”', async () => {
    const { typed } = await guess(REPLY);
    expect(problemsInMail(typed, NOW, LONDON)).toEqual({ name: undefined, at: undefined, text: undefined });
    expect(
      problemsInMail({ ...typed, at: '2026-11-25T13:00', contactId: NEW, name: '' }, NOW, LONDON),
    ).toMatchObject({
      name: 'Write their name.',
      at: 'That moment is still to come.',
    });
  });

  it('shows what its answer opens, and that an automatic one opens nothing', async () => {
    const wrote = afterTheMeeting({
      interviews: [],
      attendances: [],
      outreaches: [sent(1, moment('2026-11-22T10:00'), 'checkIn')],
    });
    const snapshot = { facts: wrote, settings: DEFAULT_SETTINGS };
    const { typed } = await guess(REPLY, wrote);
    const message = outreachOf(await mailOf(REPLY), typed, undefined, LONDON);
    const changes = whatFollows(snapshot, BRIGHTWATER.id, message, undefined, NOW);
    expect(changes.find(({ what }) => /check in/i.test(what))?.before).toMatch(/^Sealed until/);
    expect(changes.some(({ what, before }) => /answer/i.test(what) && before === undefined)).toBe(true);
    expect(
      whatFollows(snapshot, BRIGHTWATER.id, { ...message, delivery: 'automatic' }, undefined, NOW),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../renderer/features/inbound/decode-text';
import {
  readInboundBytes,
  readInboundFile,
  readPasted,
  type Inbound,
} from '../../../../renderer/features/inbound/read-inbound';
import { newPart } from '../../../../shared/messages/inbound/new-part';
import { moment } from '../../../builders/facts';
import { GOOGLE, invitation } from '../../../builders/invitations';
import {
  APPLE_EMLX,
  AUTOMATIC,
  BOUNCE,
  HTML_ONLY,
  REPLY,
  WITH_CANCELLATION,
  WITH_INVITATION,
} from '../../../builders/mails';

const READING = {
  home: 'Europe/London',
  now: moment('2026-11-25T12:00'),
  plainText: (html: string) => html.replace(/<[^>]*>/g, ' ').trim(),
};
/** UTF-16 code units, whole characters or not. */
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'a.eml') => readInboundBytes(bytes(text), READING, name);

function mailIn(inbound: Inbound) {
  if (inbound.kind === 'refused') throw new Error(inbound.problem);
  if (!inbound.mail) throw new Error('no mail');
  return inbound.mail;
}

describe('an e-mail file', () => {
  it('gives its sender, its date, its thread and its words', async () => {
    const mail = mailIn(await read(REPLY));
    expect(mail).toMatchObject({
      from: { name: 'Dana Okáfor', email: 'dana.okafor@brightwater.example' },
      subject: 'Re: Thank you for Tuesday',
      at: Date.parse('2026-11-24T16:05:00Z'),
      messageId: 'reply-1@brightwater.example',
      answers: ['second@home.example', 'first@brightwater.example'],
    });
    expect(mail.automatic).toBeUndefined();
    expect(newPart(mail.text).text).toBe(
      'Hi Maya,\n\nthank you for your kind note. We decide by Friday – and I will ring you.\n\nBest regards,\nDana',
    );
    expect(mail.text).toContain('> thank you for the conversation.');
  });

  it('is read in Apple’s frame and under any name', async () => {
    const reply = { messageId: 'reply-1@brightwater.example' };
    expect(mailIn(await read(APPLE_EMLX, 'a.emlx'))).toMatchObject(reply);
    expect(mailIn(await read(REPLY, 'letter'))).toMatchObject(reply);
    expect(mailIn(await readPasted(REPLY, READING))).toMatchObject(reply);
  });

  it.each([
    ['an automatic reply', AUTOMATIC, 'reply'],
    ['a bounce', BOUNCE, 'bounce'],
    ['a system’s letter', HTML_ONLY, 'generated'],
  ])('says that it is %s', async (_, text, kind) => {
    expect(mailIn(await read(text)).automatic).toBe(kind);
  });

  it('in HTML alone gives its words', async () => {
    const { text } = mailIn(await read(HTML_ONLY));
    expect(text).toContain('Unfortunately, we have decided not to move forward');
    expect(text).not.toContain('<');
  });

  it('that carries an invitation brings it once, and is no machine’s', async () => {
    const invited = await read(WITH_INVITATION);
    expect(invited).toMatchObject({ kind: 'invitations', mail: { subject: 'Invitation: Interview' } });
    expect(invited.kind === 'invitations' && invited.invitations).toHaveLength(1);
    expect(mailIn(invited).automatic).toBeUndefined();
    const called = await read(WITH_CANCELLATION);
    expect(called.kind === 'invitations' && called.invitations[0]?.cancelled).toBe(true);
  });

  it('of the future came now', async () => {
    const late = REPLY.replace('Date: Tue, 24 Nov 2026', 'Date: Tue, 24 Nov 2099');
    expect(mailIn(await read(late)).at).toBe(READING.now);
  });
});

describe('an invitation file', () => {
  it.each([
    ['with a mark of UTF-8', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(GOOGLE)])],
    ['in UTF-16', new Uint8Array([0xff, 0xfe, ...units(GOOGLE).flatMap((unit) => [unit & 255, unit >> 8])])],
    ['in UTF-16 without a mark', new Uint8Array(units(GOOGLE).flatMap((unit) => [unit >> 8, unit & 255]))],
  ])('%s is read', async (_, file) => {
    expect(await readInboundBytes(file, READING, 'invite.ics')).toMatchObject({ kind: 'invitations' });
  });

  it('in Windows’ letters keeps them', async () => {
    const file = Uint8Array.from(units(invitation({ SUMMARY: 'SUMMARY:Gespräch' })));
    expect(await readInboundBytes(file, READING, 'invite.ics')).toMatchObject({
      invitations: [{ title: 'Gespräch' }],
    });
    expect(decodeText(new Uint8Array())).toBe('');
  });
});

describe('what is not read', () => {
  const file = (name: string, size = 10, type = '') => ({
    name,
    size,
    type,
    arrayBuffer: async (): Promise<ArrayBuffer> => {
      throw new Error('opened');
    },
  });

  it.each([
    [file('photo.png'), 'picture'],
    [file('cv.pdf'), 'PDF'],
    [file('cv.docx'), 'document'],
    [file('letter.msg'), 'Outlook’s own format'],
    [file('afterword.json'), 'Settings'],
    [file('invite.ics', 0), 'empty'],
    [file('invite.ics', 50_000_000), '50 MB'],
    [file('invite.ics'), 'could not be opened'],
  ])('is refused in words, without harm: %o', async (one, words) => {
    const inbound = await readInboundFile(one, READING);
    expect(inbound).toMatchObject({ kind: 'refused' });
    expect(inbound.kind === 'refused' && inbound.problem).toContain(words);
    expect(inbound.kind === 'refused' && inbound.problem.toLowerCase()).toContain('nothing was changed');
  });

  it.each([
    ['a picture under another name', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'picture'],
    ['Outlook’s file under another name', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'Outlook’s own'],
    ['random bytes', new Uint8Array([1, 2, 3, 250, 251, 0, 9]), 'neither'],
  ])('%s', async (_, content, words) => {
    const inbound = await readInboundBytes(content, READING, 'thing.bin');
    expect(inbound.kind === 'refused' && inbound.problem).toContain(words);
  });

  it('what Afterword wrote itself needs no booking', async () => {
    const own = invitation({ UID: 'UID:interview.b0000001@afterword' });
    const inbound = await readInboundBytes(bytes(own), READING, 'plan.ics');
    expect(inbound.kind === 'refused' && inbound.problem).toContain('Afterword wrote this file itself');
  });

  it('nothing pasted is nothing', async () => {
    expect(await readPasted('  ', READING)).toMatchObject({ kind: 'refused' });
  });
});

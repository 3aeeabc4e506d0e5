import { describe, expect, it } from 'vitest';
import { looksLikeMailSource, pastedMail } from '../../../../shared/messages/inbound/pasted';
import { moment } from '../../../builders/facts';

const BERLIN = 'Europe/Berlin';
const NOW = moment('2026-11-25T12:00', BERLIN);
const AT = moment('2026-11-24T16:05', BERLIN);
const SAID = 'Hi Maya,\n\nwe would like to see you again on Thursday.\n\nBest regards,\nDana';

describe('pasted text', () => {
  const read = (text: string) => pastedMail(text, BERLIN, NOW);
  const dana = { name: 'Dana Okafor', email: 'dana.okafor@brightwater.example' };

  it.each([
    [
      'Outlook',
      `From: Dana Okafor <dana.okafor@brightwater.example>\nSent: Tuesday, November 24, 2026 4:05 PM\nTo: Maya Lindqvist <maya@home.example>\nSubject: Next round\n\n${SAID}`,
    ],
    [
      'Outlook in German',
      `Von: Okafor, Dana <Dana.Okafor@brightwater.example>\nGesendet: Dienstag, 24. November 2026 16:05\nAn: Maya Lindqvist\nCc: Sam Whitlock; Noor Haddad\nBetreff: Next round\n\n${SAID}`,
    ],
    [
      'Outlook in French',
      `De : Dana Okafor <dana.okafor@brightwater.example>\nEnvoyé : mardi 24 novembre 2026 16:05\nÀ : Maya Lindqvist\nObjet : Next round\n\n${SAID}`,
    ],
    [
      'Outlook in Spanish',
      `De: Dana Okafor <dana.okafor@brightwater.example>\nEnviado: martes, 24 de noviembre de 2026 16:05\nPara: Maya\nAsunto: Next round\n\n${SAID}`,
    ],
    [
      'Apple Mail',
      `From: Dana Okafor <dana.okafor@brightwater.example>\nSubject: Next round\nDate: 24 November 2026 at 16:05:00 CET\nTo: Maya Lindqvist <maya@home.example>\n\n${SAID}`,
    ],
    [
      'Apple Mail in bold',
      `*From: *Dana Okafor <dana.okafor@brightwater.example>\n*Subject: **Next round*\n*Date: *24 November 2026 at 16:05:00 CET\n*To: *Maya\n\n${SAID}`,
    ],
    [
      'a forwarded one',
      `---------- Forwarded message ---------\nFrom: Dana Okafor <dana.okafor@brightwater.example>\nDate: Tue, Nov 24, 2026 at 4:05 PM\nSubject: Next round\nTo: <maya@home.example>\n\n${SAID}`,
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ from: dana, subject: 'Next round', at: AT, text: SAID });
  });

  it.each([
    [
      'Gmail',
      `Dana Okafor <dana.okafor@brightwater.example>\nTue, Nov 24, 2026 at 4:05 PM\nto me\n\n${SAID}`,
    ],
    [
      'Gmail on one line',
      `Dana Okafor <dana.okafor@brightwater.example>   24 November 2026 at 16:05\nTo: maya@home.example\n\n${SAID}`,
    ],
    [
      'Outlook on the web',
      `Dana Okafor<dana.okafor@brightwater.example>\n\u200bYou\u200b\nTue 24/11/2026 16:05\n\n${SAID}`.replace(
        '\u200bYou\u200b\n',
        'To: You\n',
      ),
    ],
    [
      'a quotation',
      `On Tue, Nov 24, 2026 at 4:05 PM Dana Okafor <dana.okafor@brightwater.example> wrote:\n\n${SAID.split(
        '\n',
      )
        .map((line) => `> ${line}`)
        .join('\n')}`,
    ],
    [
      'a quotation in German',
      `Am 24.11.2026 um 16:05 schrieb Dana Okafor <dana.okafor@brightwater.example>:\n${SAID.split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}`,
    ],
  ])('%s, without a subject', (_, text) => {
    const mail = read(text);
    expect(mail).toMatchObject({ from: dana, subject: '', at: AT });
    expect(mail.text).toBe(SAID);
  });

  it('without any heading is the message alone', () => {
    expect(read(`  \n${SAID}\n`)).toEqual({ subject: '', text: SAID, answers: [], calendars: [] });
    expect(read('Thanks, Thursday at 10:00 suits us.').text).toBe('Thanks, Thursday at 10:00 suits us.');
    const asks = 'Could you come on 24 November 2026 at 10:30?\n\nDana';
    expect(read(asks)).toMatchObject({ text: asks });
    expect(read(asks).at).toBeUndefined();
    expect(read('').text).toBe('');
  });

  it('is told from a mail’s source', () => {
    expect(
      looksLikeMailSource('Return-Path: <a@b.example>\r\nFrom: a@b.example\r\nSubject: x\r\n\r\nHi'),
    ).toBe(true);
    expect(looksLikeMailSource(`From: Dana\nSent: today\nSubject: x\n\n${SAID}`)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { automaticKind } from '../../../../shared/messages/inbound/automatic';
import { bareSubject, messageIds } from '../../../../shared/messages/inbound/mail';
import { mailDate } from '../../../../shared/messages/inbound/mail-date';
import { newPart } from '../../../../shared/messages/inbound/new-part';
import { looksLikeMailSource, pastedMail } from '../../../../shared/messages/inbound/pasted';
import { readsLike } from '../../../../shared/messages/inbound/reads-like';
import { moment } from '../../../builders/facts';
import { GOOD_LETTERS } from '../preflight/good-letters';

const BERLIN = 'Europe/Berlin';
const NOW = moment('2026-11-25T12:00', BERLIN);
const AT = moment('2026-11-24T16:05', BERLIN);
const SAID = 'Hi Maya,\n\nwe would like to see you again on Thursday.\n\nBest regards,\nDana';

describe('dates that mail programs print', () => {
  it.each([
    ['Tue, Nov 24, 2026 at 4:05 PM'],
    ['Tuesday, November 24, 2026 4:05 PM'],
    ['Tuesday, 24 November 2026 16:05'],
    ['24 November 2026 at 16:05:00 CET'],
    ['24 November 2026 at 15:05:00 GMT'],
    ['Tue 24/11/2026 16:05'],
    ['11/24/2026 4:05 PM'],
    ['Dienstag, 24. November 2026 um 16:05 Uhr'],
    ['Di., 24. Nov. 2026 um 16:05 Uhr'],
    ['24.11.2026 16:05'],
    ['24.11.26, 16:05'],
    ['24. November 2026 um 16:05:00 MEZ'],
    ['mardi 24 novembre 2026 16:05'],
    ['mar. 24 nov. 2026 à 16:05'],
    ['24 novembre 2026 à 16:05:00 UTC+1'],
    ['le 24/11/2026 à 16h05'],
    ['martes, 24 de noviembre de 2026 16:05'],
    ['mar, 24 nov 2026 a las 16:05'],
    ['24 de noviembre de 2026, 16:05:00 CET'],
    ['2026-11-24 16:05'],
    ['Tue, 24 Nov 2026 10:05:00 -0500'],
  ])('%s', (words) => {
    expect(new Date(mailDate(words, BERLIN, NOW) ?? 0).toISOString()).toBe(new Date(AT).toISOString());
  });

  it('reads a day that means two things as the one that is not still to come', () => {
    expect(mailDate('11/12/2025 10:00', BERLIN, moment('2025-11-30T10:00'))).toBe(
      moment('2025-11-12T10:00', BERLIN),
    );
    expect(mailDate('03/02/2026 10:00', BERLIN, NOW)).toBe(moment('2026-02-03T10:00', BERLIN));
    expect(mailDate('soon', BERLIN, NOW)).toBeUndefined();
  });
});

describe('a message without what it quotes', () => {
  const quoted = '> Dear Dana,\n> thank you for the conversation.\n> Maya';
  it.each([
    [
      'Gmail',
      `${SAID}\n\nOn Mon, Nov 23, 2026 at 6:10 PM Maya Lindqvist <maya@home.example> wrote:\n\n${quoted}`,
    ],
    [
      'Gmail over two lines',
      `${SAID}\n\nOn Mon, Nov 23, 2026 at 6:10 PM Maya Lindqvist <\nmaya@home.example> wrote:\n\n${quoted}`,
    ],
    [
      'Gmail in German',
      `${SAID}\n\nAm Mo., 23. Nov. 2026 um 18:10 Uhr schrieb Maya Lindqvist <maya@home.example>:\n\n${quoted}`,
    ],
    [
      'Gmail in French',
      `${SAID}\n\nLe lun. 23 nov. 2026 à 18:10, Maya Lindqvist <maya@home.example> a écrit :\n\n${quoted}`,
    ],
    [
      'Gmail in Spanish',
      `${SAID}\n\nEl lun, 23 nov 2026 a las 18:10, Maya Lindqvist (<maya@home.example>) escribió:\n\n${quoted}`,
    ],
    [
      'Apple Mail',
      `${SAID}\n\n> On 23 Nov 2026, at 18:10, Maya Lindqvist <maya@home.example> wrote:\n> \n${quoted}`,
    ],
    [
      'Outlook',
      `${SAID}\n\n________________________________\nFrom: Maya Lindqvist <maya@home.example>\nSent: Monday, November 23, 2026 6:10 PM\nTo: Dana Okafor <dana@b.example>\nSubject: Thank you\n\nDear Dana,\nthank you.`,
    ],
    [
      'Outlook without its rule',
      `${SAID}\n\nFrom: Maya Lindqvist <maya@home.example>\nSent: Monday, November 23, 2026 6:10 PM\nTo: Dana Okafor\nSubject: Thank you\n\nDear Dana,`,
    ],
    [
      'Outlook in German',
      `${SAID}\n\nVon: Maya Lindqvist <maya@home.example>\nGesendet: Montag, 23. November 2026 18:10\nAn: Dana Okafor <dana@b.example>\nBetreff: Danke\n\nLiebe Frau Okafor,`,
    ],
    [
      'Outlook in French',
      `${SAID}\n\nDe : Maya Lindqvist <maya@home.example>\nEnvoyé : lundi 23 novembre 2026 18:10\nÀ : Dana Okafor\nObjet : Merci\n\nBonjour,`,
    ],
    [
      'Outlook in Spanish',
      `${SAID}\n\nDe: Maya Lindqvist <maya@home.example>\nEnviado: lunes, 23 de noviembre de 2026 18:10\nPara: Dana Okafor\nAsunto: Gracias\n\nHola,`,
    ],
    ['an older Outlook', `${SAID}\n\n-----Ursprüngliche Nachricht-----\nVon: Maya\nGesendet: heute`],
    ['only marks', `${SAID}\n\n${quoted}`],
  ])('%s', (_, text) => {
    expect(newPart(text)).toEqual({ text: SAID, shortened: true });
  });

  it('leaves the signature and the telephone’s advertisement out, and the name in', () => {
    expect(
      newPart(`${SAID}\nHead of Product\nBrightwater Ltd | +44 20 7946 0990\nwww.brightwater.example`).text,
    ).toBe(SAID);
    expect(newPart(`${SAID}\n-- \nDana Okafor\nBrightwater`).text).toBe(SAID);
    expect(newPart(`${SAID}\n\nSent from my iPhone`).text).toBe(SAID);
    expect(newPart(`${SAID}\n\nVon meinem iPhone gesendet`).text).toBe(SAID);
  });

  it('keeps answers that stand between the quoted lines, and a letter that only looks like a quotation', () => {
    const between = '> When would suit you?\nThursday.\n\n> And where?\nAt your place.';
    expect(newPart(between)).toEqual({ text: between, shortened: false });
    const letter =
      'Dear Maya,\n\nFrom: what you said I gather that we agree.\nTo: be sure, let us talk.\n\nDana';
    expect(newPart(letter).text).toBe(letter);
    const named =
      'Hello,\n\nyour contact is Sam <sam@b.example>:\nplease write to him.\n\nOn Thursday Sam wrote:\nall is well.';
    expect(newPart(named).text).toBe(named);
    expect(newPart('> all of it\n> quoted')).toEqual({ text: '> all of it\n> quoted', shortened: false });
  });

  it.each(GOOD_LETTERS)('leaves a good letter whole: %s', (letter) => {
    expect(newPart(letter).text).toBe(letter.trim());
  });
});

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

describe('what no person wrote', () => {
  const sign = (
    headers: Record<string, string>,
    subject = 'Re: Thank you',
    text = SAID,
    fromAddress?: string,
  ) => automaticKind({ headers: new Map(Object.entries(headers)), subject, fromAddress, text });

  it.each([
    [{ 'auto-submitted': 'auto-replied' }, undefined, 'reply'],
    [{ 'x-autoreply': 'yes' }, undefined, 'reply'],
    [{ precedence: 'auto_reply' }, undefined, 'reply'],
    [{}, 'Automatic reply: Thank you', 'reply'],
    [{}, 'Out of Office Re: Thank you', 'reply'],
    [{}, 'Automatische Antwort: Danke', 'reply'],
    [{}, 'Abwesenheitsnotiz: Danke', 'reply'],
    [{}, 'Réponse automatique : Merci', 'reply'],
    [{}, 'Respuesta automática: Gracias', 'reply'],
    [{}, 'Fuera de la oficina: Gracias', 'reply'],
    [{ 'content-type': 'multipart/report; report-type=delivery-status' }, undefined, 'bounce'],
    [{ 'x-failed-recipients': 'dana@b.example' }, undefined, 'bounce'],
    [{}, 'Undeliverable: Thank you', 'bounce'],
    [{}, 'Unzustellbar: Danke', 'bounce'],
    [{}, 'Non remis : Merci', 'bounce'],
    [{}, 'No se puede entregar: Gracias', 'bounce'],
    [{ 'auto-submitted': 'auto-generated' }, undefined, 'generated'],
    [{ 'return-path': '<>' }, undefined, 'generated'],
    [{ 'auto-submitted': 'no' }, undefined, undefined],
    [{ 'x-auto-response-suppress': 'All' }, undefined, undefined],
    [{}, 'Automatic testing: your questions', undefined],
    [{}, 'Auto industry role', undefined],
  ] as const)('%j %s: %s', (headers, subject, kind) => {
    expect(sign(headers, subject)).toBe(kind);
  });

  it('is known by the post office’s name and by its first words', () => {
    expect(sign({}, 'x', '', 'mailer-daemon@mail.example')).toBe('bounce');
    expect(sign({}, 'Re: Thank you', 'I am currently out of the office until Monday.')).toBe('reply');
    expect(sign({}, 'Re: Danke', 'Ich bin derzeit nicht im Büro.')).toBe('reply');
    expect(sign({}, 'Re: Thank you', 'Hello, I was out of the office, sorry for the delay.')).toBeUndefined();
  });
});

describe('what it reads like', () => {
  it.each([
    'Unfortunately, we have decided not to move forward with your application.',
    'We have chosen to proceed with other candidates at this time.',
    'We won’t be taking your application further: you were not selected for this role.',
    'The position has been filled.',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
    'Wir bedauern, Ihnen eine Absage erteilen zu müssen.',
    'Malheureusement, votre candidature n’a pas été retenue.',
    'Nous avons le regret de vous informer que nous ne pouvons pas donner suite à votre candidature.',
    'Lamentablemente, hemos decidido continuar con otros candidatos.',
  ])('a no: %s', (text) => {
    expect(readsLike(text)).toBe('rejection');
  });

  it.each([
    'We are delighted to offer you the position of Product Analyst.',
    'Wir freuen uns, Ihnen die Stelle anbieten zu können.',
    'Nous avons le plaisir de vous proposer le poste.',
    'Nos complace ofrecerle el puesto.',
  ])('an offer: %s', (text) => {
    expect(readsLike(text)).toBe('offer');
  });

  it.each([
    SAID,
    'Unfortunately Thursday does not work for Sam. Would Friday at ten suit you?',
    'Leider passt Donnerstag nicht. Ginge es am Freitag?',
    'Malheureusement jeudi ne convient pas à Sam. Vendredi ?',
    'Other candidates are still in the process, so we need another week.',
    'Thank you for your interest. We will get back to you.',
  ])('neither: %s', (text) => {
    expect(readsLike(text)).toBeUndefined();
  });
});

describe('threads', () => {
  it('are found by ids and by subjects', () => {
    expect(messageIds('<a1@x.example>\r\n <b2@y.example>')).toEqual(['a1@x.example', 'b2@y.example']);
    expect(messageIds(undefined)).toEqual([]);
    expect(bareSubject('AW: Re: TR : RV: Thank you')).toBe('Thank you');
    expect(bareSubject('Regarding Thursday')).toBe('Regarding Thursday');
  });
});

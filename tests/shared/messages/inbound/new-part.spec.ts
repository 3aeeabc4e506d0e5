import { describe, expect, it } from 'vitest';
import { newPart } from '../../../../shared/messages/inbound/new-part';
import { GOOD_LETTERS } from '../preflight/good-letters';
const SAID = 'Hi Maya,\n\nwe would like to see you again on Thursday.\n\nBest regards,\nDana';

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

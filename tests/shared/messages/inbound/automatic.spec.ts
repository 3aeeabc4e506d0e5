import { describe, expect, it } from 'vitest';
import { automaticKind } from '../../../../shared/messages/inbound/automatic';
const SAID = 'Hi Maya,\n\nwe would like to see you again on Thursday.\n\nBest regards,\nDana';

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

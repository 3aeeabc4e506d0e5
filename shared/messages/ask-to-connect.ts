import type { Language } from './language/language';
import type { Tone } from './templates/template';

/**
 * The line that asks whether one may connect, to go into a thank-you. The article's advice: connect on LinkedIn only
 * after asking, so the request stays shut until they said yes.
 */
const LINES: Readonly<Record<Language, Readonly<Record<Tone, string>>>> = {
  en: {
    warm: 'May I connect with you on LinkedIn? I would be glad to stay in touch.',
    plain: 'May I connect with you on LinkedIn?',
    formal: 'If you have no objection, I would be glad to send you a request on LinkedIn.',
  },
  de: {
    warm: 'Darf ich mich auf LinkedIn mit Ihnen verbinden? Ich würde mich freuen, in Kontakt zu bleiben.',
    plain: 'Darf ich mich auf LinkedIn mit Ihnen verbinden?',
    formal: 'Wenn Sie nichts dagegen haben, würde ich Ihnen gern eine Anfrage auf LinkedIn senden.',
  },
  fr: {
    warm: 'Puis-je vous ajouter à mon réseau LinkedIn ? Je serais heureux que nous restions en contact.',
    plain: 'Puis-je vous ajouter à mon réseau LinkedIn ?',
    formal: 'Si vous n’y voyez pas d’objection, je vous adresserais volontiers une invitation sur LinkedIn.',
  },
  es: {
    warm: '¿Puedo añadirle a mi red de LinkedIn? Me gustaría que siguiéramos en contacto.',
    plain: '¿Puedo añadirle a mi red de LinkedIn?',
    formal: 'Si no tiene inconveniente, le enviaría con gusto una invitación en LinkedIn.',
  },
};

/** Whether a letter speaks of it already, in whatever words. */
export function asksToConnect(body: string): boolean {
  return /linked\s?in/i.test(body);
}

/** The letter with the line as a paragraph of its own, before the closing with the name. */
export function askingToConnect(body: string, language: Language, tone: Tone): string {
  const paragraphs = body.trimEnd().split(/\n{2,}/);
  const line = LINES[language][tone];
  if (paragraphs.length < 2) return `${body.trimEnd()}\n\n${line}`.trimStart();
  return [...paragraphs.slice(0, -1), line, ...paragraphs.slice(-1)].join('\n\n');
}

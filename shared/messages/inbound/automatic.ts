import type { AutomaticKind } from './mail';

/** What tells a machine from a person: headers by their names in lower case, and what stands in the message. */
export interface Signs {
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly fromAddress: string | undefined;
  readonly text: string;
}

const BOUNCE_SUBJECT =
  /^(?:undeliver(?:able|ed)|delivery (?:status notification|has failed|failure)|mail delivery (?:failed|subsystem)|returned mail|failure notice|unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|non remis|échec de (?:la )?remise|no se puede entregar|no entregado|error de entrega)/i;

const REPLY_SUBJECT =
  /^(?:auto(?:matic|mated)?[ -]?(?:reply|response|antwort)\b|auto:|out[ -]of[ -](?:the[ -])?office|ooo:|automatische antwort|abwesenheits?(?:notiz|nachricht|assistent)?\b|abwesend\b|réponse automatique|absence du bureau|message d.absence|respuesta automática|fuera de (?:la )?oficina|ausente de la oficina)/i;

const REPLY_TEXT =
  /(?:^|\n)\s*(?:this is an auto(?:matic|mated) (?:reply|response|message)|i am (?:currently )?(?:out of (?:the )?office|on (?:annual|parental|sick) leave)|ich bin (?:derzeit |momentan |zurzeit |bis \S+ |vom [^\n]{4,40} )?(?:nicht im büro|außer haus|im urlaub|abwesend)|dies ist eine automatisch|je suis (?:actuellement )?(?:absente?|en congé)|ceci est (?:un message|une réponse) automatique|(?:actualmente )?estoy fuera de la oficina|este es un mensaje automático)/i;

/**
 * Whether a message was written by a machine (RFC 3834, RFC 3464 and what programs do besides), and which kind.
 * `undefined` for a person's. What a system generates may still be their decision; the caller weighs that.
 */
export function automaticKind({ headers, subject, fromAddress, text }: Signs): AutomaticKind | undefined {
  const bare = subject.replace(/^(?:re|aw|tr|rv):\s*/i, '').trim();
  const contentType = headers.get('content-type') ?? '';
  if (
    /multipart\/report/i.test(contentType) ||
    headers.has('x-failed-recipients') ||
    /^(?:mailer-daemon|postmaster)@/i.test(fromAddress ?? '') ||
    BOUNCE_SUBJECT.test(bare)
  )
    return /disposition-notification/i.test(contentType) ? 'generated' : 'bounce';
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase() ?? 'no';
  if (
    submitted.startsWith('auto-replied') ||
    headers.has('x-autoreply') ||
    headers.has('x-autorespond') ||
    /auto.?reply/i.test(headers.get('precedence') ?? '') ||
    REPLY_SUBJECT.test(bare) ||
    (REPLY_TEXT.test(text.slice(0, 600)) && !/\b(?:invit|intervi|gespräch|entretien|entrevista)/i.test(text))
  )
    return 'reply';
  if (submitted !== 'no' || headers.get('return-path')?.trim() === '<>') return 'generated';
  return undefined;
}

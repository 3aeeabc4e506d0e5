export const WHAT_IT_READS = 'Afterword reads e-mails (.eml) and invitations (.ics). Nothing was changed.';

export const MSG =
  'That is Outlook’s own format, which only Outlook reads. Copy the message’s text and paste it here, or save it as .eml. Nothing was changed.';

/** What kinds of files are not read, told by name and type alone, before they are opened. */
export function unwantedWords(name: string, type: string): string | undefined {
  if (/^image\//i.test(type) || /\.(?:png|jpe?g|gif|heic|webp|svg)$/i.test(name))
    return `That is a picture. ${WHAT_IT_READS}`;
  if (/\.pdf$/i.test(name) || type === 'application/pdf') return `That is a PDF. ${WHAT_IT_READS}`;
  if (/\.(?:docx?|odt|pages|rtf|xlsx?|pptx?)$/i.test(name)) return `That is a document. ${WHAT_IT_READS}`;
  if (/\.(?:msg|oft)$/i.test(name)) return MSG;
  if (/\.json$/i.test(name) || type === 'application/json')
    return 'An export of Afterword goes in by Settings, under “Your data”. Nothing was changed.';
  return undefined;
}

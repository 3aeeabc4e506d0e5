/** Where programs begin what they put under every invitation: how to join, whom to call, what is forbidden. */
const BEGINS =
  /^(?:-::~|[_*.-]{10,}|join (?:with google meet|zoom meeting)|microsoft teams|.{0,60}is inviting you to a scheduled zoom meeting|this event has been (?:changed|cancelled)|view your event at|an der besprechung teilnehmen)/i;

/** What the organiser wrote themselves; `undefined` where they wrote nothing. */
export function ownWords(description: string | undefined): string | undefined {
  const lines = (description ?? '').split('\n');
  const end = lines.findIndex((line) => BEGINS.test(line.trim()));
  const words = (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
  return words === '' ? undefined : words;
}

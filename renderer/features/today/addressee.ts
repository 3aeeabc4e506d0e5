import type { Facts } from '../../../shared/domain/facts';
import type { FollowUp } from '../../../shared/domain/follow-up';
import { placeOf } from '../../desk/place-of';
import { hrefs } from '../../desk/routes';
import type { WhoProps } from '../../ui/Who';

/** As many letters as a line of the address holds. */
const LINE = 31;

/** To whom a follow-up goes: the lines of its postcard's address side. */
export function addresseeOf(followUp: FollowUp, facts: Facts): WhoProps | undefined {
  const application = facts.applications.find((one) => one.id === followUp.applicationId);
  const contact =
    facts.contacts.find((one) => one.id === followUp.contactId) ?? onlyInterviewer(followUp, facts);
  const company = contact?.company ?? application?.company;
  const href = application && hrefs.application(application.id);
  const link = (text: string) => (href ? { text, href } : text);
  if (contact) {
    const place = linesOf(contact.title, company).map(link);
    const interview = facts.interviews.find((one) => one.id === followUp.interviewId);
    const last = followUp.channel === 'card' ? (interview?.reception ?? interview?.place) : contact.email;
    return { name: contact.name, lines: [...place, ...(last ? [last] : [])] };
  }
  if (!application) return undefined;
  return { name: application.company, lines: application.role ? [link(application.role)] : [] };
}

/** A debrief is told about an interview; where one person led it, that is whose name is written. */
function onlyInterviewer({ interviewId }: FollowUp, facts: Facts) {
  const present = facts.attendances.filter((one) => one.interviewId === interviewId);
  const [only] = present;
  return present.length === 1 ? facts.contacts.find((one) => one.id === only?.contactId) : undefined;
}

/** Title and company, on one line where they fit it. */
function linesOf(title: string | undefined, company: string | undefined): readonly string[] {
  const place = placeOf(title, company);
  if (place === '') return [];
  return title && company && place !== title && place.length > LINE ? [title, company] : [place];
}

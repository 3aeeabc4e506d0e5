const DAY = 24 * 60 * 60_000;

/** The ids of what {@link quietWeeks} holds, as keys of follow-ups are made of them. */
export const QUIET = {
  application: '0190aaaa-0000-7000-8000-000000000001',
  contact: '0190aaaa-0000-7000-8000-000000000002',
  checkIn: '0190aaaa-0000-7000-8000-000000000003',
  consent: '0190aaaa-0000-7000-8000-000000000004',
} as const;

/**
 * An export of a person who applied five weeks ago, asked once by e-mail, and has heard nothing for ten days: a call
 * to Dana Okafor in Chicago is next, and she agreed to connect.
 */
export function quietWeeks(now: number): { readonly name: string; readonly text: string } {
  const at = (days: number) => now - days * DAY;
  const stamped = (days: number) => ({ createdAt: at(days), updatedAt: at(days) });
  const tables = {
    applications: [
      {
        ...stamped(35),
        id: QUIET.application,
        company: 'Brightwater',
        role: 'Product Analyst',
        stage: 'applied',
        rank: 'a0',
        appliedAt: at(35),
      },
    ],
    stageEvents: [
      {
        ...stamped(35),
        id: '0190aaaa-0000-7000-8000-000000000005',
        applicationId: QUIET.application,
        stage: 'applied',
        at: at(35),
      },
    ],
    contacts: [
      {
        ...stamped(35),
        id: QUIET.contact,
        name: 'Dana Okafor',
        phone: '+1 312 555 0142',
        zone: 'America/Chicago',
        linkedIn: 'https://www.linkedin.com/in/dana-okafor-example',
      },
    ],
    participations: [
      {
        ...stamped(35),
        id: `${QUIET.application}.${QUIET.contact}`,
        applicationId: QUIET.application,
        contactId: QUIET.contact,
        role: 'interviewer',
      },
    ],
    consents: [
      {
        ...stamped(3),
        id: QUIET.consent,
        contactId: QUIET.contact,
        kind: 'linkedIn',
        given: true,
        at: at(3),
      },
    ],
    outreaches: [
      {
        ...stamped(10),
        id: QUIET.checkIn,
        applicationId: QUIET.application,
        contactId: QUIET.contact,
        channel: 'email',
        purpose: 'checkIn',
        direction: 'out',
        at: at(10),
        text: 'Dear Dana, may I ask how things stand?',
      },
    ],
  };
  return {
    name: 'quiet-weeks.json',
    text: JSON.stringify({ format: 'afterword', schema: 2, exportedAt: now, tables }),
  };
}

import type { Outcome, Stage } from '../../../shared/domain/application';
import type { ParticipationRole } from '../../../shared/domain/contact';
import type { InterviewKind } from '../../../shared/domain/interview';
import type { Channel, Delivery, Direction, Purpose } from '../../../shared/domain/outreach';

/**
 * A made-up job search to try the app with. Days count from today (negative: past), times are the wall clock of
 * the person's zone; `minutesAgo` counts back from the moment of loading. Every name and address is fiction.
 */
export interface SampleApplication {
  readonly company: string;
  readonly role: string;
  readonly history: readonly (readonly [stage: Stage, day: number, outcome?: Outcome])[];
  readonly closesInDays?: number;
  readonly offerInDays?: number;
  readonly people?: readonly SamplePerson[];
  readonly interviews?: readonly SampleInterview[];
  readonly outreaches?: readonly SampleOutreach[];
}

export interface SamplePerson {
  readonly name: string;
  readonly salutation?: string;
  readonly title: string;
  /** Where it is another one than the application's: an agency. */
  readonly company?: string;
  readonly email?: string;
  readonly role: ParticipationRole;
  readonly agreedToConnect?: number;
  readonly keepInTouch?: boolean;
}

export interface SampleInterview {
  readonly kind: InterviewKind;
  readonly when:
    | { readonly day: number; readonly from: string; readonly to: string }
    | { readonly endedMinutesAgo: number };
  /** Places of {@link SampleApplication.people}. */
  readonly with: readonly number[];
  readonly place?: string;
  readonly reception?: string;
  readonly receptionCloses?: string;
  readonly debrief?: {
    readonly discussed: string;
    readonly nextSteps?: string;
    /** What they said; the day that it means is read from it. */
    readonly promisedWords?: string;
  };
}

export interface SampleOutreach {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly direction: Direction;
  readonly day: number;
  readonly time: string;
  readonly person?: number;
  readonly text?: string;
  readonly delivery?: Delivery;
}

const apply = (day: number): SampleOutreach => ({
  channel: 'email',
  purpose: 'apply',
  direction: 'out',
  day,
  time: '09:10',
});

export const SAMPLE_APPLICATIONS: readonly SampleApplication[] = [
  { company: 'Tidewell Energy', role: 'Insights analyst', history: [['saved', -3]], closesInDays: 4 },
  {
    company: 'Museum of Small Things',
    role: 'Visitor data analyst',
    history: [['saved', -2]],
    closesInDays: 16,
  },
  {
    company: 'Brightwater',
    role: 'Data analyst',
    history: [
      ['saved', -22],
      ['applied', -20],
    ],
    people: [
      { name: 'Noor Haddad', title: 'Talent lead', email: 'n.haddad@brightwater.example', role: 'recruiter' },
    ],
    outreaches: [
      apply(-20),
      {
        channel: 'email',
        purpose: 'checkIn',
        direction: 'out',
        day: -5,
        time: '10:20',
        person: 0,
        text: 'A short check-in on the data analyst role.',
      },
    ],
  },
  {
    company: 'Penrose Foundry',
    role: 'Operations analyst',
    history: [['applied', -9]],
    outreaches: [apply(-9)],
  },
  { company: 'Quillon', role: 'Product analyst', history: [['applied', -8]], outreaches: [apply(-8)] },
  {
    company: 'Sable & Hart',
    role: 'BI analyst',
    history: [['applied', -15]],
    people: [
      {
        name: 'Ravi Menon',
        title: 'Consultant',
        company: 'Larch Associates',
        email: 'r.menon@larch.example',
        role: 'agency',
      },
      { name: 'Edith Hart', title: 'Partner', email: 'e.hart@sablehart.example', role: 'other' },
    ],
    outreaches: [{ ...apply(-15), person: 0 }],
  },
  {
    company: 'Ostrava Rail',
    role: 'Freight analyst',
    history: [['applied', -19]],
    people: [
      { name: 'Marek Dvořák', title: 'Recruiter', email: 'm.dvorak@ostravarail.example', role: 'recruiter' },
    ],
    outreaches: [
      apply(-19),
      { channel: 'email', purpose: 'checkIn', direction: 'out', day: -4, time: '09:40', person: 0 },
    ],
  },
  { company: 'Ostrava Rail', role: 'Timetable analyst', history: [['applied', -9]], outreaches: [apply(-9)] },
  {
    company: 'Northlight Maps',
    role: 'Data analyst',
    history: [
      ['saved', -21],
      ['applied', -19],
      ['interviewing', -6],
    ],
    people: [
      {
        name: 'Ingrid Solberg',
        salutation: 'Ms Solberg',
        title: 'Head of data, Northlight Maps',
        email: 'i.solberg@northlight.example',
        role: 'interviewer',
      },
    ],
    interviews: [
      {
        kind: 'video',
        when: { endedMinutesAgo: 15 },
        with: [0],
        debrief: {
          discussed: 'how you cut coastline tiles, and which ones I would redraw first',
          nextSteps: 'An exercise, by Tuesday',
          promisedWords: 'We will call you at the end of next week.',
        },
      },
    ],
  },
  {
    company: 'Aldergate',
    role: 'Product analyst',
    history: [
      ['applied', -15],
      ['interviewing', -3],
    ],
    people: [
      {
        name: 'Tomasz Wilk',
        title: 'Director of product',
        email: 't.wilk@aldergate.example',
        role: 'interviewer',
      },
    ],
    interviews: [
      {
        kind: 'inPerson',
        when: { day: 2, from: '10:00', to: '11:00' },
        with: [0],
        place: 'Aldergate House, 3 Cannery Lane',
        receptionCloses: '18:00',
      },
    ],
  },
  {
    company: 'Fernhill Trust',
    role: 'Impact analyst',
    history: [
      ['applied', -18],
      ['interviewing', -4],
    ],
    people: [
      {
        name: 'Mei-Ling Chau',
        title: 'Programme lead',
        email: 'm.chau@fernhill.example',
        role: 'interviewer',
      },
      {
        name: 'Oluwaseun Ade',
        title: 'Evaluation manager',
        email: 'o.ade@fernhill.example',
        role: 'interviewer',
      },
    ],
    interviews: [{ kind: 'video', when: { day: 5, from: '15:30', to: '16:15' }, with: [0, 1] }],
  },
  {
    company: 'Harbour & Vale',
    role: 'Product analyst',
    history: [
      ['saved', -26],
      ['applied', -23],
      ['interviewing', -6],
      ['waiting', -1],
    ],
    people: [
      {
        name: 'Adaeze Okafor',
        salutation: 'Ms Okafor',
        title: 'Head of operations analytics',
        email: 'a.okafor@harbourvale.example',
        role: 'interviewer',
      },
      {
        name: 'Daniel Reyes',
        title: 'Talent partner',
        email: 'd.reyes@harbourvale.example',
        role: 'recruiter',
        agreedToConnect: -1,
      },
    ],
    interviews: [
      {
        kind: 'inPerson',
        when: { day: -1, from: '10:00', to: '11:05' },
        with: [0],
        place: '14 Quay Street',
        reception: 'Reception, 14 Quay Street',
        receptionCloses: '17:30',
        debrief: {
          discussed: 'the returns dashboard, and which metric I would delete first',
          nextSteps: 'They meet two more people this week',
          promisedWords: 'We will call you by Friday week.',
        },
      },
    ],
    outreaches: [
      apply(-23),
      {
        channel: 'call',
        purpose: 'invitation',
        direction: 'in',
        day: -6,
        time: '14:05',
        person: 1,
        delivery: 'spoke',
      },
      {
        channel: 'email',
        purpose: 'thankYou',
        direction: 'out',
        day: -1,
        time: '11:20',
        person: 0,
        text: 'Thank you for this morning, and for the question about which metric I would delete first.',
      },
    ],
  },
  {
    company: 'Lantern Health',
    role: 'Reporting analyst',
    history: [
      ['applied', -40],
      ['interviewing', -30],
      ['waiting', -24],
    ],
    people: [
      {
        name: 'Priya Raman',
        title: 'Reporting manager',
        email: 'p.raman@lantern.example',
        role: 'interviewer',
      },
    ],
    interviews: [
      {
        kind: 'phone',
        when: { day: -24, from: '09:30', to: '10:00' },
        with: [0],
        debrief: {
          discussed: 'how ward reports reach the people who act on them',
          promisedWords: 'You will hear from us within two weeks.',
        },
      },
    ],
    outreaches: [
      apply(-40),
      { channel: 'email', purpose: 'thankYou', direction: 'out', day: -24, time: '10:30', person: 0 },
    ],
  },
  {
    company: 'Kestrel Freight',
    role: 'Network analyst',
    history: [
      ['applied', -25],
      ['interviewing', -12],
      ['waiting', -5],
    ],
    people: [
      {
        name: 'Jonas Lindgren',
        title: 'Network planner',
        email: 'j.lindgren@kestrel.example',
        role: 'interviewer',
      },
    ],
    interviews: [
      {
        kind: 'video',
        when: { day: -5, from: '13:00', to: '13:45' },
        with: [0],
        debrief: { discussed: 'empty runs between the two northern depots' },
      },
    ],
    outreaches: [
      apply(-25),
      { channel: 'email', purpose: 'thankYou', direction: 'out', day: -5, time: '14:10', person: 0 },
    ],
  },
  {
    company: 'Marlow & Finch',
    role: 'Senior analyst',
    history: [
      ['applied', -35],
      ['interviewing', -20],
      ['offer', -2],
    ],
    offerInDays: 5,
    people: [
      { name: 'Grace Finch', title: 'Partner', email: 'g.finch@marlowfinch.example', role: 'interviewer' },
    ],
  },
  {
    company: 'Corvid & Sons',
    role: 'Data analyst',
    history: [
      ['applied', -28],
      ['interviewing', -16],
      ['closed', 0, 'rejected'],
    ],
    people: [
      {
        name: 'Harriet Corvid',
        title: 'Managing director',
        email: 'h.corvid@corvid.example',
        role: 'interviewer',
      },
    ],
    outreaches: [
      { channel: 'email', purpose: 'rejection', direction: 'in', day: 0, time: '09:05', person: 0 },
    ],
  },
  {
    company: 'Oxbow Labs',
    role: 'Research analyst',
    history: [
      ['applied', -60],
      ['interviewing', -45],
      ['closed', -20, 'rejected'],
    ],
    people: [
      {
        name: 'Samir Patel',
        title: 'Research lead',
        email: 's.patel@oxbow.example',
        role: 'interviewer',
        keepInTouch: true,
      },
    ],
    outreaches: [
      { channel: 'email', purpose: 'rejection', direction: 'in', day: -20, time: '16:00', person: 0 },
      { channel: 'email', purpose: 'rejectionReply', direction: 'out', day: -20, time: '17:10', person: 0 },
    ],
  },
  {
    company: 'Juniper Post',
    role: 'Audience analyst',
    history: [
      ['applied', -80],
      ['closed', -15, 'noReply'],
    ],
  },
];

import { describe, expect, it } from 'vitest';
import { companyDomain, companyFrom } from '../../../../shared/messages/inbound/mail-domain';
import { contactOf, whoseIs, type Evidence } from '../../../../shared/messages/inbound/whose';
import {
  afterTheMeeting,
  BRIGHTWATER,
  DANA,
  heard,
  moment,
  partOf,
  SAM,
  sent,
  someFacts,
} from '../../../builders/facts';

const NOTHING: Evidence = { people: [], answers: [], subject: '', text: '' };
const NORTHLIGHT = {
  ...BRIGHTWATER,
  id: 'a0000002',
  company: 'Northlight Maps',
  url: 'https://jobs.northlight.example/42',
};
const OTHER_ROLE = { ...BRIGHTWATER, id: 'a0000003', role: 'Data Engineer' };

describe('whose a message is', () => {
  const facts = afterTheMeeting({ applications: [BRIGHTWATER, NORTHLIGHT] });
  const chosen = (evidence: Partial<Evidence>, known = facts) =>
    whoseIs({ ...NOTHING, ...evidence }, known).chosen;

  it.each([
    ['a person there', { people: [{ name: '', email: 'Dana.Okafor@brightwater.example' }] }, BRIGHTWATER.id],
    ['a person by name', { people: [{ name: 'Dana Ökafor' }] }, BRIGHTWATER.id],
    ['a colleague', { people: [{ name: 'Noor', email: 'noor@mail.brightwater.example' }] }, BRIGHTWATER.id],
    ['the site of the posting', { people: [{ name: 'HR', email: 'hr@northlight.example' }] }, NORTHLIGHT.id],
    ['the subject', { subject: 'Your interview at Northlight Maps' }, NORTHLIGHT.id],
    ['the text', { text: 'Thank you for applying to Northlight Maps.' }, NORTHLIGHT.id],
    [
      'an applicant system',
      { people: [{ name: 'Brightwater Recruiting', email: 'no-reply@greenhouse.io' }] },
      BRIGHTWATER.id,
    ],
  ])('is told by %s', (_, evidence, id) => {
    expect(chosen(evidence)).toBe(id);
  });

  it('is told by its thread before anything else', () => {
    const first = heard(1, moment('2025-11-19T10:00'), { messageId: 'm1@x', applicationId: NORTHLIGHT.id });
    const known = { ...facts, outreaches: [first] };
    expect(
      chosen({ answers: ['m1@x'], people: [{ name: DANA.name, email: 'dana@home.example' }] }, known),
    ).toBe(NORTHLIGHT.id);
    const wrote = sent(2, moment('2025-11-19T10:00'), 'thankYou', {
      subject: 'Thank you for Tuesday',
      applicationId: NORTHLIGHT.id,
    });
    expect(chosen({ subject: 'AW: Thank you for Tuesday' }, { ...facts, outreaches: [wrote] })).toBe(
      NORTHLIGHT.id,
    );
  });

  it('is asked where two are as likely, and where nothing tells', () => {
    const two = afterTheMeeting({
      applications: [BRIGHTWATER, OTHER_ROLE],
      participations: [partOf(BRIGHTWATER, DANA), partOf(OTHER_ROLE, DANA)],
    });
    const whose = whoseIs({ ...NOTHING, people: [{ name: DANA.name, email: DANA.email ?? '' }] }, two);
    expect(whose.chosen).toBeUndefined();
    expect(whose.candidates).toHaveLength(2);
    expect(
      whoseIs({ ...NOTHING, people: [{ name: 'X', email: 'x@gmail.com' }], text: 'Hello' }, two),
    ).toEqual({ candidates: [] });
    expect(whoseIs(NOTHING, someFacts({}))).toEqual({ candidates: [] });
  });

  it('is the open one of two at a company', () => {
    const closed = { ...OTHER_ROLE, stage: 'closed' as const };
    expect(chosen({ text: 'Brightwater' }, afterTheMeeting({ applications: [closed, BRIGHTWATER] }))).toBe(
      BRIGHTWATER.id,
    );
  });
});

describe('who wrote', () => {
  it('is known by address, else by a name that one person has', () => {
    expect(contactOf({ name: 'D.', email: 'DANA.okafor@brightwater.example' }, [DANA, SAM])).toBe(DANA);
    expect(contactOf({ name: 'sam  whitlock', email: 'sam@home.example' }, [DANA, SAM])).toBe(SAM);
    expect(contactOf({ name: 'Sam Whitlock' }, [SAM, { ...SAM, id: 'c0000009' }])).toBeUndefined();
    expect(contactOf({ name: '' }, [DANA])).toBeUndefined();
    expect(contactOf(undefined, [DANA])).toBeUndefined();
  });
});

describe('a company’s address', () => {
  it('is told from everybody’s', () => {
    expect(companyDomain('a@mail.brightwater.co.uk')).toBe('brightwater.co.uk');
    expect(companyDomain('a@gmail.com')).toBeUndefined();
    expect(companyDomain('no-reply@us.greenhouse-mail.io')).toBeUndefined();
    expect(companyFrom('a@nordlicht-karten.example')).toBe('Nordlicht Karten');
    expect(companyFrom('a@gmx.de')).toBe('');
  });
});

import type { Contact } from '../../shared/domain/contact';
import {
  problemWithName,
  problemWithNote,
  problemWithPhone,
  problemWithUrl,
  type Problem,
} from '../../shared/domain/input';
import { addressProblem, bareAddress } from '../../shared/messages/email-address';

/** What is known of a person, as typed: every field is text, all but the name may be empty. */
export interface ContactTyped {
  readonly name: string;
  readonly salutation: string;
  readonly language: string;
  readonly title: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly linkedIn: string;
  readonly notes: string;
}

export type ContactProblems = Readonly<Record<keyof ContactTyped, Problem>>;

export const NOBODY: ContactTyped = {
  name: '',
  salutation: '',
  language: '',
  title: '',
  company: '',
  email: '',
  phone: '',
  linkedIn: '',
  notes: '',
};

export function typedOf(contact: Contact): ContactTyped {
  const { name, salutation, language, title, company, email, phone, linkedIn, notes } = contact;
  return {
    name,
    salutation: salutation ?? '',
    language: language ?? '',
    title: title ?? '',
    company: company ?? '',
    email: email ?? '',
    phone: phone ?? '',
    linkedIn: linkedIn ?? '',
    notes: notes ?? '',
  };
}

export function problemsInContact(typed: ContactTyped): ContactProblems {
  return {
    name: problemWithName(typed.name, 'their name'),
    salutation: short(typed.salutation),
    language: undefined,
    title: short(typed.title),
    company: short(typed.company),
    email: typed.email.trim() === '' ? undefined : addressProblem(typed.email),
    phone: problemWithPhone(typed.phone),
    linkedIn: problemWithUrl(typed.linkedIn),
    notes: problemWithNote(typed.notes),
  };
}

/** As it is stored: empty fields are absent. */
export function contactFieldsOf(typed: ContactTyped) {
  return {
    name: typed.name.trim(),
    salutation: orNone(typed.salutation),
    language: orNone(typed.language),
    title: orNone(typed.title),
    company: orNone(typed.company),
    email: bareAddress(typed.email) || undefined,
    phone: orNone(typed.phone),
    linkedIn: orNone(typed.linkedIn),
    notes: orNone(typed.notes),
  };
}

function short(text: string): Problem {
  return text.trim() === '' ? undefined : problemWithName(text, 'it');
}

function orNone(text: string): string | undefined {
  return text.trim() || undefined;
}

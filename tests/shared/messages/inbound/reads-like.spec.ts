import { describe, expect, it } from 'vitest';
import { readsLike } from '../../../../shared/messages/inbound/reads-like';
const SAID = 'Hi Maya,\n\nwe would like to see you again on Thursday.\n\nBest regards,\nDana';

describe('what it reads like', () => {
  it.each([
    'Unfortunately, we have decided not to move forward with your application.',
    'We have chosen to proceed with other candidates at this time.',
    'We won’t be taking your application further: you were not selected for this role.',
    'The position has been filled.',
    'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
    'Wir bedauern, Ihnen eine Absage erteilen zu müssen.',
    'Malheureusement, votre candidature n’a pas été retenue.',
    'Nous avons le regret de vous informer que nous ne pouvons pas donner suite à votre candidature.',
    'Lamentablemente, hemos decidido continuar con otros candidatos.',
  ])('a no: %s', (text) => {
    expect(readsLike(text)).toBe('rejection');
  });

  it.each([
    'We are delighted to offer you the position of Product Analyst.',
    'Wir freuen uns, Ihnen die Stelle anbieten zu können.',
    'Nous avons le plaisir de vous proposer le poste.',
    'Nos complace ofrecerle el puesto.',
  ])('an offer: %s', (text) => {
    expect(readsLike(text)).toBe('offer');
  });

  it.each([
    SAID,
    'Unfortunately Thursday does not work for Sam. Would Friday at ten suit you?',
    'Leider passt Donnerstag nicht. Ginge es am Freitag?',
    'Malheureusement jeudi ne convient pas à Sam. Vendredi ?',
    'Other candidates are still in the process, so we need another week.',
    'Thank you for your interest. We will get back to you.',
  ])('neither: %s', (text) => {
    expect(readsLike(text)).toBeUndefined();
  });
});

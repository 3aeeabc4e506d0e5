import { expect, it } from 'vitest';
import { OFFERED, problemsInTemplate } from '../../../../renderer/features/compose/template-form';
import { placeholderLabel } from '../../../../shared/messages/placeholders';

const whole = { name: 'Mine', subject: 'To {company}', body: 'Hello {greeting}' };

it('says beside its field what a template cannot be filled with', () => {
  expect(problemsInTemplate(whole)).toEqual({ name: undefined, subject: undefined, body: undefined });
  expect(problemsInTemplate({ ...whole, body: 'At {compny}' }).body).toBe(
    '{compny} is nothing that Afterword can fill in. Did you mean {company}?',
  );
  expect(problemsInTemplate({ ...whole, subject: '{quite another thing}' }).subject).toMatch(
    /leave the braces out/,
  );
  expect(problemsInTemplate({ name: ' ', subject: '', body: ' ' })).toMatchObject({
    name: 'Write a name for it.',
    body: 'There are no words in it yet.',
  });
});

it('offers every placeholder under a name of its own', () => {
  const labels = OFFERED.map(placeholderLabel);
  expect(new Set(labels).size).toBe(labels.length);
});

import type { Rule } from '../remark';

/** Writing past the agency to its client. */
export const agency: Rule = (_, context) =>
  context.agency === undefined || context.purpose === 'connect'
    ? []
    : [
        {
          rule: 'agency',
          level: 'warning',
          text: `You came through ${context.agency}. Ask there before you write to their client.`,
        },
      ];

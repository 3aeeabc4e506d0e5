import { expect, it } from 'vitest';
import { isWrong } from '../../../renderer/desk/use-form';

it.each([
  [{}, false],
  [{ name: undefined, time: undefined }, false],
  [{ name: 'Write the name.', time: undefined }, true],
  [{ name: undefined, people: [] }, false],
  [{ name: undefined, people: [{ name: undefined }, { name: undefined }] }, false],
  [{ name: undefined, people: [{ name: undefined }, { name: 'Write their name.' }] }, true],
])('a form with %o is wrong: %s', (problems, wrong) => expect(isWrong(problems)).toBe(wrong));

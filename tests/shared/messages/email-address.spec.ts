import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressProblem, bareAddress, isAddress } from '../../../shared/messages/email-address';

describe('addressProblem', () => {
  it.each([
    'dana@brightwater.example',
    "o'neill+jobs@mail.brightwater.co.uk",
    'Dana Okafor <dana@brightwater.example>',
    '  dana@brightwater.example ',
    'mailto:dana@brightwater.example?subject=Hello',
    'δάνα@παράδειγμα.ελ',
    'jörg@müller.de',
    'दाना@उदाहरण.भारत',
    'a@b.io',
    'x@xn--bcher-kva.example',
  ])('takes %s', (address) => {
    expect(addressProblem(address)).toBeUndefined();
  });

  it.each([
    ['', 'There is no address yet.'],
    ['dana', 'There is no @ in this address.'],
    ['dana@', 'This address stops after the @.'],
    ['@brightwater.example', 'Nothing stands before the @.'],
    ['dana@brightwater', 'This address stops before its ending.'],
    ['dana@brightwater.', 'This address stops before its ending.'],
    ['dana@brightwater.e', 'This address stops before its ending.'],
    ['dana@192.168.0.1', 'This address stops before its ending.'],
    ['dana@@brightwater.example', 'There is more than one @ in this address.'],
    ['dana okafor@brightwater.example', 'There is a space in this address.'],
    ['dana@brightwater..example', 'Two dots follow one another in this address.'],
    ['dana@.brightwater.example', 'There is a dot just after the @.'],
    ['.dana@brightwater.example', 'This address begins with a dot.'],
    ['dana.@brightwater.example', 'There is a dot just before the @.'],
    ['dana@brightwater,example', 'There is a comma where a dot should be.'],
    ['da(na@brightwater.example', '“(” cannot stand in an address.'],
    ['dana@bright_water.example', '“bright_water” cannot stand after the @.'],
    ['dana@-bright.example', '“-bright” cannot stand after the @.'],
    [`${'a'.repeat(65)}@brightwater.example`, 'This address is too long to be one.'],
    [`a@${'b'.repeat(60)}.${'c'.repeat(200)}.example`, 'This address is too long to be one.'],
  ])('says of %j: %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });

  it('answers anything whatever with nothing or one sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }), (codes) => {
        expect(addressProblem(String.fromCharCode(...codes)) ?? 'Fine.').toMatch(/^[A-Z“].*\.$/su);
      }),
    );
  });

  it('knows ordinary addresses', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => address.startsWith("'") || isAddress(address)));
  });
});

describe('bareAddress', () => {
  it('keeps no line end, so no header can be smuggled in', () => {
    expect(bareAddress('dana@brightwater.example\r\nBcc: all@everywhere.example')).not.toMatch(/[\r\n]/);
  });
});

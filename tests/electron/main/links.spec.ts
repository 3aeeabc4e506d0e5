import { describe, expect, it } from 'vitest';
import { linkProblem } from '../../../electron/main/links';

const mail = (length: number) => `mailto:a@b.example?body=${'x'.repeat(length - 24)}`;

describe('linkProblem', () => {
  it('says when a letter is too long for Windows, and for Windows alone', () => {
    expect(mail(2_080)).toHaveLength(2_080);
    expect(linkProblem(mail(2_080), 'win32')).toBeUndefined();
    expect(linkProblem(mail(2_081), 'win32')).toMatch(/too long/);
    expect(linkProblem(mail(2_081), 'linux')).toBeUndefined();
  });

  it.each(['file:///x', 'https://example.com/', 'https://www.linkedin.com%40evil.example/', 'tel:+1\n2'])(
    'refuses %j',
    (url) => expect(linkProblem(url, 'linux')).toMatch(/does not open/),
  );
});

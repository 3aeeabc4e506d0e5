import { describe, expect, it } from 'vitest';
import { outsideLinkKind, telLink } from '../../../shared/domain/outside-link';

describe('outsideLinkKind', () => {
  it.each([
    [
      'mailto:dana%40brightwater.example?subject=Thank%20you&body=Dear%20Dana%2C%0D%0A%0D%0AIt%27s%20(done)!',
      'mailto',
    ],
    ['mailto:dana@brightwater.example', 'mailto'],
    ['tel:+442079460000', 'tel'],
    ['https://www.linkedin.com/in/dana-okafor?x=1#top', 'https'],
    ['https://linkedin.com', 'https'],
  ])('opens %s', (url, kind) => expect(outsideLinkKind(url)).toBe(kind));

  it.each([
    '',
    'mailto',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'afterword://today',
    'http://www.linkedin.com/',
    'https://linkedin.com.evil.example/',
    'https://evillinkedin.com/',
    'https://user:pass@www.linkedin.com/',
    'https://www.linkedin.com@evil.example/',
    'https://www.linkedin.com:8443/',
    'https://www.linkedin.com\\@evil.example/',
    'https://evil.example/?https://www.linkedin.com/',
    'https://WWW.LINKEDIN.COM/',
    ' https://www.linkedin.com/',
    'https://www.linkedin.com/\n',
    'mailto:a@b.example?subject=x\r\nBcc: c@d.example',
    'mailto:a@b.example%0D%0ABcc:c@d.example',
    'mailto:a@b.example?subject=x%0D%0ABcc:c@d.example',
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?body=x?attach=/etc/passwd',
    'mailto:a@b.example?Attachment=c:%5Cx',
    'tel:+44 20',
    'tel:',
    'https://www.linkedin.com/\u202e',
  ])('refuses %j', (url) => expect(outsideLinkKind(url)).toBeUndefined());
});

describe('telLink', () => {
  it.each([
    ['+44 (0)20 7946-0000', 'tel:+4402079460000'],
    ['020.7946.0000', 'tel:02079460000'],
    ['+1 312 555 0142 ext. 12', 'tel:+13125550142'],
    ['312 555 0142 x7', 'tel:3125550142'],
    ['', ''],
    [' ext. 12', ''],
  ])('%s is dialled as %s', (phone, link) => {
    expect(telLink(phone)).toBe(link);
    if (link !== '') expect(outsideLinkKind(link)).toBe('tel');
  });
});

import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../electron/main/content-security-policy';
import { servedPath } from '../../../electron/main/protocol';

describe('servedPath', () => {
  it.each([
    ['app://afterword', 'index.html'],
    ['app://afterword/', 'index.html'],
    ['app://afterword/?x=1#/board', 'index.html'],
    ['app://afterword/print.html', 'print.html'],
    ['app://afterword/assets/index-Ab_3-x.js?v=1', 'assets/index-Ab_3-x.js'],
  ])('serves %s', (url, path) => expect(servedPath(url)).toBe(path));

  it.each([
    'app://other/index.html',
    'app://afterword.evil/index.html',
    'app://afterword@evil/index.html',
    'file:///etc/passwd',
    'app://afterword/../package.json',
    'app://afterword/assets/../../main/main.js',
    'app://afterword/%2e%2e/package.json',
    'app://afterword/..%2fpackage.json',
    'app://afterword/..\\package.json',
    'app://afterword/assets//etc/passwd',
    'app://afterword//etc/passwd',
    'app://afterword/C:/Windows/win.ini',
    'app://afterword/.env',
    'app://afterword/x\u0000.html',
    'app://afterword/index.html/',
  ])('refuses %j', (url) => expect(servedPath(url)).toBeUndefined());
});

describe('the content security policy', () => {
  it('begins with nothing and allows neither inline nor foreign code', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  });
});

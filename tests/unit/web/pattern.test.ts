import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { appPatternSchema, hostPatternSchema, matchesApp } from '../../../src/web/pattern.ts';

describe('matchesApp', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com'],
    ['https://App.Example.com', 'https://app.example.com'],
    ['https://app.example.com:443', 'https://app.example.com'],
    ['https://app.example.com', 'https://app.example.com:443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://*.example.com', 'https://a.example.com'],
    ['https://*.example.com', 'https://a.b.example.com'],
    ['https://*.example.com:8443', 'https://a.example.com:8443'],
  ])('%s matches %s', (pattern, origin) => expect(matchesApp(pattern, origin)).toBe(true));

  it.each([
    ['https://app.example.com', 'http://app.example.com'],
    ['https://app.example.com', 'https://app.example.com:8443'],
    ['https://app.example.com:8443', 'https://app.example.com'],
    ['https://app.example.com', 'https://app.example.com.evil.test'],
    ['https://example.com', 'https://app.example.com'],
    ['https://*.example.com', 'https://example.com'],
    ['https://*.example.com', 'https://evilexample.com'],
    ['https://*.example.com', 'https://a.example.com.evil.test'],
    ['https://*.example.com', 'https://a.notexample.com'],
    ['https://*.example.com', 'https://a.example.com:8443'],
    ['https://app.example.com', 'null'],
    ['https://app.example.com', ''],
    ['*', 'https://app.example.com'],
    ['https://app.example.com/path', 'https://app.example.com'],
  ])('%s does not match %s', (pattern, origin) => expect(matchesApp(pattern, origin)).toBe(false));
});

describe('appPatternSchema', () => {
  it.each(['https://a', 'http://*.a.b:1', 'https://a_b.example.com:65535', 'http://[::1]'])('accepts %s', (pattern) => {
    expect(v.is(appPatternSchema, pattern)).toBe(true);
  });

  it.each([
    'app.example.com',
    'https://app.example.com/',
    'https://app.example.com?x',
    'https://user@app.example.com',
    'ftp://app.example.com',
    'https://*',
    'https://*example.com',
    'https://a.*.example.com',
    'https://*.[::1]',
    'https://a..b',
    'https://app.example.com:0',
    'https://app.example.com:65536',
    `https://${'a.'.repeat(200)}com`,
    '',
    null,
  ])('refuses %s', (pattern) => expect(v.is(appPatternSchema, pattern)).toBe(false));
});

describe('hostPatternSchema', () => {
  it('returns host names in lower case', () =>
    expect(v.parse(hostPatternSchema, '*.Example.COM')).toBe('*.example.com'));

  it.each(['https://t.example.com', 't.example.com:443', '*', 'a b', '.example.com', ''])('refuses %s', (host) => {
    expect(v.is(hostPatternSchema, host)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { readPattern } from '../../../src/web/written-pattern.ts';

describe('readPattern', () => {
  it.each([
    ['https://app.example.com', 'https://app.example.com'],
    ['  App.Example.com  ', 'https://app.example.com'],
    ['https://app.example.com/keys?id=1#top', 'https://app.example.com'],
    ['app.example.com/keys', 'https://app.example.com'],
    ['*.staging.example.com', 'https://*.staging.example.com'],
    ['https://app.example.com:443/', 'https://app.example.com'],
    ['https://app.example.com:8443', 'https://app.example.com:8443'],
    ['localhost:3000', 'http://localhost:3000'],
    ['http://localhost:80', 'http://localhost'],
    ['[::1]:8080', 'http://[::1]:8080'],
    ['https://user:pass@app.example.com', null],
    ['ftp://app.example.com', null],
    ['javascript:alert(1)', null],
    ['app example com', null],
    ['https://*.*.example.com', null],
    ['*', null],
    ['', null],
    ['a'.repeat(400), null],
  ])('reads %s as %s', (written, pattern) => expect(readPattern(written)).toBe(pattern));
});

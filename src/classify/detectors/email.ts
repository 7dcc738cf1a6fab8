import { parse } from 'tldts';
import { characterClass } from '../../decode/character-classes.ts';
import type { ValueDetector } from './detector.ts';

/** The parts of an address before and after its `@` (RFC 5321), without quoted local parts. */
const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}/u;

/** Top-level domains for examples, tests and private networks (RFC 2606, RFC 6762). Their addresses count, too. */
const reserved = /\.(?:example|test|invalid|localhost|internal|local)$/i;

/** Placeholders that programs use for addresses. */
const placeholders =
  /^(?:you|your|user|name|email|mail|someone|somebody|example)(?:[.-]?name)?@(?:example|company|domain|email|yourcompany|yourdomain|beispiel)\./i;

/**
 * Whether the text around an `@` is an e-mail address, and not a picture's file name, a repository or a placeholder.
 */
function isAddress(before: string, after: string): boolean {
  if (placeholders.test(`${before}@${after}`)) return false;
  if (/(?:^|\W)git$/.test(before) || /^(?:\d+[xp]|v\d+)\./i.test(after)) return false;
  return reserved.test(after) || parse(after).isIcann === true;
}

/** E-mail addresses. The search starts at each `@`, so a text without one costs a single scan. */
export const email: ValueDetector = {
  category: 'email',
  detector: 'value',
  confidence: 0.95,
  needs: { any: characterClass.at | characterClass.dot, length: 6 },
  find(value) {
    for (let at = value.indexOf('@'); at >= 0; at = value.indexOf('@', at + 1)) {
      const before = local
        .exec(value.slice(Math.max(0, at - 64), at))?.[0]
        .replace(/^[\w.]{1,32}='/, '')
        .replace(/^[.'`/=?&#%*~]+/, '');
      const after = domain.exec(value.slice(at + 1, at + 255))?.[0];
      const isUserOfUrl = /\w:\/\/(?:[^\s/@]{0,64}:[^\s/@]{0,64})?$/.test(
        value.slice(Math.max(0, at - 160), at - (before?.length ?? 0)),
      );
      if (before && after && !isUserOfUrl && isAddress(before, after)) return `${before}@${after}`;
    }
    return null;
  },
  samples: {
    yes: [
      'ada@example.com',
      'Failed for <ada.l+test@mail.example.co.uk>: 403',
      'müller@beispiel.de',
      '/u/ada@example.com/keys',
    ],
    no: [
      'https://4ad17bed7712d76c@o1.ingest.example/1',
      'git@github.com:fernhill/app.git',
      'ssh://git@github.com/fernhill/app.git',
      'hero@2x.ai',
      'name@example.com',
      '@ada',
      'logo@2x.png',
      'hero@wide.webp',
      'user@localhost',
      'npm:@sentry/browser@11.12.0',
      'ada at example.com',
      'a@b',
    ],
  },
};

import type { ValueDetector } from './detector.ts';

/** An address per RFC 5321, without quoted local parts. Anchored at `@`, so that text without one costs a single scan. */
const local = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const domain = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}/u;

export const email: ValueDetector = {
  category: 'email',
  detector: 'value',
  confidence: 0.95,
  find(value) {
    for (let at = value.indexOf('@'); at >= 0; at = value.indexOf('@', at + 1)) {
      const before = local.exec(value.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.'`/=?&#]+/, '');
      const after = domain.exec(value.slice(at + 1, at + 255))?.[0];
      if (before && after && !/^\d+x\.(?:png|jpe?g|webp|gif|svg)$/i.test(after)) return `${before}@${after}`;
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
    no: ['@ada', 'logo@2x.png', 'user@localhost', 'npm:@sentry/browser@11.12.0', 'ada at example.com', 'a@b'],
  },
};

import { labelOf } from '../by-category.ts';
import type { Claim } from '../claim.ts';
import { covers, isExpired } from '../exceptions.ts';
import type { PolicyException } from '../policy.ts';
import type { Rule } from '../rule.ts';

/** An exception of the policy has expired: remove it if no field needs it, or stop sending what it covered. */
export const exceptionExpired: Rule = {
  id: 'exception-expired',
  fails: 'always',
  check: ({ ofPolicy, policy, now }) =>
    (policy?.exceptions ?? [])
      .filter((exception) => isExpired(exception, now))
      .map((exception): Claim => {
        const exposure = ofPolicy.find(({ received }) => received.vendor === exception.vendor);
        const fields = (exposure?.disclosures ?? []).filter((field) => covers(exception, field));
        const apps = new Set(fields.map(({ app }) => app));
        return {
          vendor: exception.vendor,
          app: apps.size === 1 ? ([...apps][0] ?? '') : '',
          about: fields.length > 0 ? 'each' : 'apart',
          fields,
          severity: () => 'medium',
          message: () => sentence(exception, exposure?.received.recipient.name ?? exception.vendor, fields.length > 0),
        };
      }),
};

function sentence({ category, path, until, owner, reason }: PolicyException, name: string, isSent: boolean): string {
  const where = path === undefined ? '' : ` in ${path}`;
  const state = isSent ? 'but it is still sent' : 'and no field needs it';
  return `The exception for ${labelOf(category)} to ${name}${where} ended on ${until}, ${state} (${owner}: ${reason}).`;
}

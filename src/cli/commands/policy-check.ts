import { exceptionStates } from '../../policy/exceptions.ts';
import { visibleText } from '../../report/visible-text.ts';
import type { Job } from '../job.ts';
import { policyIn } from '../knowledge.ts';

/** The default path of the policy file. */
const usualPolicy = 'outflow.policy.json';

/** `outflow policy check`: validates a policy file, and lists expired exceptions. */
export async function run({ files, settings, terminal }: Job): Promise<number> {
  const file = files[0] ?? settings.policy ?? settings.path(usualPolicy);
  const { policy } = await policyIn(file);
  const vendors = Object.keys(policy.vendors ?? {}).length;
  const expired = exceptionStates(policy, [], Date.now()).filter((state) => state.expired);
  const exceptions = policy.exceptions?.length ?? 0;
  const lines = [
    `${file} is a valid policy: ${counted(vendors, 'vendor')}, ${counted(exceptions, 'exception')}, ${expired.length} expired`,
    ...expired.map(({ exception: { vendor, category, path, owner, until } }) => {
      return `expired on ${until}: ${vendor}, ${category}${path === undefined ? '' : ` in ${path}`} (${owner})`;
    }),
  ];
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''));
  return expired.length > 0 ? 1 : 0;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

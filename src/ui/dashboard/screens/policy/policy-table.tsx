import type { CategoryId } from '../../../../classify/taxonomy.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';
import { disallow, forgetVendor } from '../../../../policy/edit.ts';
import type { Policy, VendorPolicy } from '../../../../policy/policy.ts';
import { Chip } from '../../../chip.tsx';
import { Choice } from '../../../choice.tsx';
import { DataText } from '../../../data-text.tsx';
import { Icon } from '../../../icon.tsx';
import { categoryLabel, severityLabel } from '../../../labels.ts';
import { ScrollRegion } from '../../../scroll-region.tsx';
import { text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo, type Route } from '../../route.ts';
import type { EditPolicy } from './finding-list.tsx';

interface PolicyTableProps {
  readonly policy: Policy;
  readonly exposures: readonly Exposure[];
  readonly locked: boolean;
  readonly route: Route;
  readonly edit: EditPolicy;
}

const levels = ['low', 'medium', 'high', 'critical'] as const;
type Level = (typeof levels)[number];

/**
 * The current policy: the apps to which it applies, what all vendors may receive, and what each vendor may receive in
 * addition.
 */
export function PolicyTable({ policy, exposures, locked, route, edit }: PolicyTableProps) {
  const { apps = [], vendors = {}, failOn, unknownVendors = 'allow' } = policy;
  const names = new Map(exposures.map(({ received }) => [received.vendor, received.recipient.name]));
  return (
    <section class="policy-in-force">
      <h2>{text('policy_in_force')}</h2>
      <p>
        {apps.length === 0 ? text('policy_every_app') : text('policy_apps')}{' '}
        {apps.map((app) => (
          <code key={app} class="policy-app">
            <DataText value={app} />
          </code>
        ))}
      </p>
      <fieldset class="policy-choices" disabled={locked}>
        <legend class="unseen">{text('policy_in_force')}</legend>
        <Choice
          label={text('policy_unknown_vendors')}
          value={unknownVendors}
          options={[
            ['allow', text('policy_unknown_allow')],
            ['deny', text('policy_unknown_deny')],
          ]}
          onChoose={(chosen) =>
            void edit({ ...policy, unknownVendors: chosen === 'deny' ? 'deny' : 'allow' }, text('policy_changed'))
          }
        />
        <Choice
          label={text('policy_fail_on')}
          value={failOn ?? ''}
          options={[['', text('policy_fail_never')], ...levels.map((level) => [level, severityLabel(level)] as const)]}
          onChoose={(chosen) => void edit(failingOn(policy, chosen), text('policy_changed'))}
        />
      </fieldset>
      <ScrollRegion label={text('policy_in_force')}>
        <table class="plain-table policy-table">
          <thead>
            <tr>
              <th scope="col">{text('policy_column_vendor')}</th>
              <th scope="col">{text('policy_column_allow')}</th>
              <th scope="col">{text('policy_column_deny')}</th>
              <th scope="col">{text('policy_column_note')}</th>
              <th scope="col">
                <span class="unseen">{text('policy_column_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text('policy_every_vendor')}</th>
              <td>
                <Allowed
                  categories={policy.default?.allow ?? []}
                  name={text('policy_every_vendor')}
                  onRemove={locked ? null : (category) => take(policy, null, category, edit)}
                />
              </td>
              <td />
              <td />
              <td />
            </tr>
            {Object.entries(vendors).map(([vendor, own]) => (
              <VendorPolicyRow
                key={vendor}
                vendor={vendor}
                own={own}
                name={names.get(vendor) ?? vendor}
                link={names.has(vendor) ? linkTo(route, 'vendors', vendor) : null}
                onTake={locked ? null : (category) => take(policy, vendor, category, edit)}
                onForget={
                  locked
                    ? null
                    : () =>
                        edit(
                          forgetVendor(policy, vendor),
                          text('policy_forgotten', visibleText(names.get(vendor) ?? vendor)),
                        )
                }
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

interface VendorPolicyRowProps {
  readonly vendor: string;
  readonly own: VendorPolicy;
  readonly name: string;
  readonly link: string | null;
  /** Null where nothing may be changed. */
  readonly onTake: ((category: CategoryId) => void) | null;
  readonly onForget: (() => void) | null;
}

function VendorPolicyRow({
  own: { allow = [], deny = [], note = '' },
  name,
  link,
  onTake,
  onForget,
}: VendorPolicyRowProps) {
  return (
    <tr>
      <th scope="row">
        {link === null ? (
          <DataText value={name} />
        ) : (
          <a href={link}>
            <DataText value={name} />
          </a>
        )}
      </th>
      <td>
        <Allowed categories={allow} name={name} onRemove={onTake} />
      </td>
      <td>
        <span class="chips">
          {deny.map((category) => (
            <Chip key={category} category={category} />
          ))}
        </span>
      </td>
      <td>
        <DataText value={note} />
      </td>
      <td>
        {onForget && (
          <button type="button" class="icon-button" onClick={onForget}>
            <Icon name="close" />
            <span class="unseen">{text('policy_forget', visibleText(name))}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

interface AllowedProps {
  readonly categories: readonly CategoryId[];
  readonly name: string;
  readonly onRemove: ((category: CategoryId) => void) | null;
}

/** Allowed kinds; each can be taken back. */
function Allowed({ categories, name, onRemove }: AllowedProps) {
  if (categories.length === 0) return <span class="quiet">{text('policy_nothing_more')}</span>;
  return (
    <ul class="chips">
      {categories.map((category) => (
        <li key={category}>
          {onRemove === null ? (
            <Chip category={category} />
          ) : (
            <button type="button" class="chip chip-button" onClick={() => onRemove(category)}>
              {categoryLabel(category)} <Icon name="close" />
              <span class="unseen">{text('policy_disallow', visibleText(name))}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function take(policy: Policy, vendor: string | null, category: CategoryId, edit: EditPolicy): void {
  void edit(disallow(policy, vendor, category), text('policy_disallowed', categoryLabel(category)));
}

function failingOn({ failOn: _, ...policy }: Policy, chosen: string): Policy {
  const level: Level | undefined = levels.find((each) => each === chosen);
  return level === undefined ? policy : { ...policy, failOn: level };
}

import { type CategoryId, categoryIds } from '../../../../classify/taxonomy.ts';
import type { Exposure } from '../../../../exposure/exposure.ts';
import {
  addVendor,
  allowFor,
  denyFor,
  disallow,
  removeDenial,
  removeException,
  removeVendor,
} from '../../../../policy/edit.ts';
import type { Policy, VendorPolicy } from '../../../../policy/policy.ts';
import { alwaysAllowed } from '../../../../policy/rules/category-not-allowed.ts';
import { secrets } from '../../../../policy/rules/secret-sent.ts';
import { Chip } from '../../../components/chip.tsx';
import { Choice } from '../../../components/choice.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { categoryLabel, severityLabel } from '../../../labels.ts';
import { formatDay, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo, type Route } from '../../route.ts';
import type { EditPolicy } from './policy-edits.tsx';

interface PolicyTableProps {
  readonly policy: Policy;
  readonly exposures: readonly Exposure[];
  /** Whether the exposures are those of an opened file, whose vendors cannot be added to the policy. */
  readonly isOfFile: boolean;
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
export function PolicyTable({ policy, exposures, isOfFile, locked, route, edit }: PolicyTableProps) {
  const { apps = [], vendors = {}, failOn, unknownVendors = 'allow' } = policy;
  const names = new Map(exposures.map(({ received }) => [received.vendor, received.recipient.name]));
  const unnamed = [...names].filter(([id]) => !Object.hasOwn(vendors, id)).sort(([, a], [, b]) => a.localeCompare(b));
  const listed = Object.entries(vendors).sort(([a], [b]) => (names.get(a) ?? a).localeCompare(names.get(b) ?? b));
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
                <Kinds
                  categories={policy.default?.allow ?? []}
                  label={text('policy_disallow', text('policy_every_vendor'))}
                  onRemove={locked ? null : (category) => disallowKind(policy, null, category, edit)}
                />
              </td>
              <td />
              <td />
              <td />
            </tr>
            {listed.map(([vendor, own]) => (
              <VendorPolicyRow
                key={vendor}
                vendor={vendor}
                own={own}
                name={names.get(vendor) ?? vendor}
                link={names.has(vendor) ? linkTo(route, 'vendors', vendor) : null}
                policy={policy}
                edit={locked ? null : edit}
                onForget={
                  locked
                    ? null
                    : () =>
                        edit(
                          removeVendor(policy, vendor),
                          text('policy_forgotten', visibleText(names.get(vendor) ?? vendor)),
                        )
                }
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {!locked && !isOfFile && unnamed.length > 0 && (
        <Choice
          label={text('policy_add_vendor')}
          value=""
          options={[['', text('policy_choose')], ...unnamed.map(([id, name]) => [id, visibleText(name)] as const)]}
          onChoose={(id) => {
            if (id !== '') void edit(addVendor(policy, id), text('policy_named', visibleText(names.get(id) ?? id)));
          }}
        />
      )}
      <Exceptions policy={policy} names={names} edit={locked ? null : edit} />
    </section>
  );
}

interface VendorPolicyRowProps {
  readonly vendor: string;
  readonly own: VendorPolicy;
  readonly name: string;
  readonly link: string | null;
  readonly policy: Policy;
  /** Null if nothing may be changed. */
  readonly edit: EditPolicy | null;
  readonly onForget: (() => void) | null;
}

function VendorPolicyRow({
  vendor,
  own: { allow = [], deny = [], note = '' },
  name,
  link,
  policy,
  edit,
  onForget,
}: VendorPolicyRowProps) {
  const shown = visibleText(name);
  const free = categoryIds.filter((id) => !allow.includes(id) && !deny.includes(id) && !alwaysAllowed.includes(id));
  return (
    <tr>
      <th scope="row" data-vendor={vendor} tabIndex={-1}>
        {link === null ? (
          <DataText value={name} />
        ) : (
          <a href={link}>
            <DataText value={name} />
          </a>
        )}
      </th>
      <td>
        <Kinds
          categories={allow}
          label={text('policy_disallow', shown)}
          onRemove={edit && ((category) => disallowKind(policy, vendor, category, edit))}
        />
        {edit && (
          <AddKind
            label={text('policy_add_allow')}
            kinds={free.filter((id) => !secrets.includes(id))}
            onAdd={(id) => void edit(allowFor(policy, vendor, id), text('policy_allowed', categoryLabel(id), shown))}
          />
        )}
      </td>
      <td>
        {deny.length > 0 && (
          <Kinds
            categories={deny}
            label={text('policy_undeny', shown)}
            onRemove={
              edit && ((id) => void edit(removeDenial(policy, vendor, id), text('policy_undenied', categoryLabel(id))))
            }
          />
        )}
        {edit && (
          <AddKind
            label={text('policy_add_deny')}
            kinds={free}
            onAdd={(id) => void edit(denyFor(policy, vendor, id), text('policy_denied', categoryLabel(id), shown))}
          />
        )}
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

interface KindsProps {
  readonly categories: readonly CategoryId[];
  /** The action of the button of a kind, for screen readers. */
  readonly label: string;
  readonly onRemove: ((category: CategoryId) => void) | null;
}

/** Kinds of data, each with a button to remove it unless `onRemove` is null. */
function Kinds({ categories, label, onRemove }: KindsProps) {
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
              <span class="unseen">{label}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

interface AddKindProps {
  readonly label: string;
  readonly kinds: readonly CategoryId[];
  readonly onAdd: (category: CategoryId) => void;
}

function AddKind({ label, kinds, onAdd }: AddKindProps) {
  return (
    <Choice
      label={label}
      value=""
      options={[['', text('policy_choose')], ...kinds.map((id) => [id, categoryLabel(id)] as const)]}
      onChoose={(chosen) => {
        const category = kinds.find((id) => id === chosen);
        if (category) onAdd(category);
      }}
    />
  );
}

/** Exceptions, each with its reason, the responsible person, and its last day. */
function Exceptions({
  policy,
  names,
  edit,
}: {
  policy: Policy;
  names: ReadonlyMap<string, string>;
  edit: EditPolicy | null;
}) {
  const { exceptions = [] } = policy;
  if (exceptions.length === 0) return null;
  return (
    <>
      <h3>{text('policy_exceptions')}</h3>
      <ul>
        {exceptions.map((exception) => {
          const { vendor, category, path, reason, owner, until } = exception;
          const name = visibleText(names.get(vendor) ?? vendor);
          return (
            <li key={`${vendor} ${category} ${path}`} class="exception">
              <span>{text('policy_kind_to', categoryLabel(category), name)}</span>
              {path !== undefined && (
                <code>
                  <DataText value={path} />
                </code>
              )}
              <span>
                <DataText value={reason} />
              </span>
              <span class="quiet">
                <DataText value={owner} /> · {formatDay(Date.parse(`${until}T12:00`))}
              </span>
              {edit && (
                <button
                  type="button"
                  class="icon-button"
                  onClick={() => void edit(removeException(policy, exception), text('policy_exception_removed'))}
                >
                  <Icon name="close" />
                  <span class="unseen">{text('policy_exception_remove', categoryLabel(category), name)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** @param vendor its id; null for what all vendors may receive */
function disallowKind(policy: Policy, vendor: string | null, category: CategoryId, edit: EditPolicy): void {
  void edit(disallow(policy, vendor, category), text('policy_disallowed', categoryLabel(category)));
}

function failingOn({ failOn: _, ...policy }: Policy, chosen: string): Policy {
  const level: Level | undefined = levels.find((each) => each === chosen);
  return level === undefined ? policy : { ...policy, failOn: level };
}

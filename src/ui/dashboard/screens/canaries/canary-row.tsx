import type { Canary } from '../../../../settings/settings.ts';
import { Chip } from '../../../components/chip.tsx';
import { DataText } from '../../../components/data-text.tsx';
import { Icon } from '../../../components/icon.tsx';
import { formatHash } from '../../../notation.ts';
import { countedText, formatList, text } from '../../../text.ts';
import { visibleText } from '../../../visible-text.ts';
import { linkTo, type Route } from '../../route.ts';
import { HiddenValue } from './hidden-value.tsx';
import type { Sighting } from './sightings.ts';

interface CanaryRowProps {
  readonly canary: Canary;
  readonly sightings: readonly Sighting[];
  readonly route: Route;
  readonly locked: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A canary, the vendors that received it, and the form in which it was sent. */
export function CanaryRow({ canary, sightings, route, locked, onEdit, onRemove }: CanaryRowProps) {
  const label = visibleText(canary.label);
  return (
    <div class="canary">
      <div class="canary-head">
        <strong>
          <DataText value={canary.label} />
        </strong>
        <Chip category={canary.category} />
        <HiddenValue value={canary.value} label={label} />
        {!locked && (
          <span class="buttons">
            <button type="button" class="button" onClick={onEdit}>
              {text('canaries_edit')}
              <span class="unseen"> {label}</span>
            </button>
            <button type="button" class="icon-button" onClick={onRemove}>
              <Icon name="close" />
              <span class="unseen">{text('canaries_remove', label)}</span>
            </button>
          </span>
        )}
      </div>
      {sightings.length === 0 ? (
        <p class="quiet">{text('canaries_not_found')}</p>
      ) : (
        <ul class="canary-sightings">
          {sightings.map((sighting) => (
            <li key={sighting.vendor}>
              <a class="link-line" href={linkTo(route, 'vendors', sighting.vendor)}>
                <DataText value={sighting.name} />
              </a>{' '}
              <span class="quiet">{howItWasSent(sighting)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function howItWasSent({ plain, hashed, hashes }: Sighting): string {
  const inClear = plain > 0 ? countedText('canaries_plain', plain) : null;
  const asHash = hashed > 0 ? countedText('canaries_hashed', hashed, formatList(hashes.map(formatHash))) : null;
  return formatList([inClear, asHash].filter((each) => each !== null));
}

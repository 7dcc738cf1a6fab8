import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExposureSummary } from '../../exposure/exposure.ts';
import type { RecipientRow } from '../../ledger/rows.ts';
import { useElementId } from '../hooks/use-element-id.ts';
import { categoryNoun, purposeLabel, vendorCategoryLabel } from '../labels.ts';
import type { News } from '../news.ts';
import { countedText, formatCountry, formatList, formatNumber, formatShare, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { Chips, NewMark } from './chip.tsx';
import { DataText } from './data-text.tsx';
import { Fact } from './field-list.tsx';
import { Icon } from './icon.tsx';
import { Monogram } from './monogram.tsx';
import { SeverityShape, SeverityWord } from './severity-mark.tsx';
import { type ReadFields, VendorFields } from './vendor-fields.tsx';

/** Limit: kinds of data that are shown. The others are counted. */
const mostChips = 4;

/** Limit: kinds of data that a sentence names. */
const mostHeld = 6;

/** Props that all rows of a list share. */
export interface VendorRowParts {
  readonly readFields: ReadFields;
  /** What is new, by vendor. */
  readonly news: ReadonlyMap<string, News>;
  /** Actions for a vendor, at the bottom of an open row. */
  readonly foot?: (exposure: ExposureSummary) => ComponentChildren;
}

interface VendorRowProps extends VendorRowParts {
  readonly exposure: ExposureSummary;
}

/** A vendor and a summary of what it received. The row opens to the vendor's fields. */
export function VendorRow({ exposure, readFields, news, foot }: VendorRowProps) {
  const [open, setOpen] = useState(false);
  const id = useElementId();
  const { received, severity, categories } = exposure;
  const fresh = news.get(received.vendor);
  const { recipient } = received;
  const onlyUnknown = !recipient.known && severity === 'none';
  return (
    <div class="vendor" data-vendor={received.vendor}>
      <div class="vendor-head">
        <Monogram recipient={recipient} />
        <h2>
          <button
            type="button"
            class="vendor-button"
            aria-expanded={open}
            aria-controls={`${id}-fields`}
            aria-describedby={`${id}-severity ${id}-requests`}
            onClick={() => setOpen(!open)}
          >
            <DataText value={recipient.name} />
          </button>
          {fresh?.isNew && <NewMark />}
        </h2>
        {onlyUnknown ? (
          <span class="severity-word severity-none" id={`${id}-severity`}>
            {text('vendor_unknown')}
          </span>
        ) : (
          <span class="vendor-severity">
            <SeverityShape severity={severity} />
            <SeverityWord severity={severity} id={`${id}-severity`} />
          </span>
        )}
        <Icon name="chevron" />
        <p class="vendor-about">
          <VendorKind received={received} mark={!recipient.known && !onlyUnknown} />
          <span class="requests" id={`${id}-requests`}>
            {countedText('requests', received.requests + received.messages)}
          </span>
        </p>
        {categories.length > 0 && (
          <Chips categories={categories} most={mostChips} fresh={fresh?.isNew ? [] : fresh?.kinds} />
        )}
      </div>
      <div class="vendor-body" id={`${id}-fields`} hidden={!open}>
        {open && (
          <>
            <Dangers exposure={exposure} />
            <VendorFields exposure={exposure} readFields={readFields} />
            <VendorFacts received={received} />
            {foot?.(exposure)}
          </>
        )}
      </div>
    </div>
  );
}

/** What an attacker could do with the vendor's data, and which share of a recorded page was masked. */
function Dangers({ exposure: { received, combinations, recorded } }: { exposure: ExposureSummary }) {
  const name = visibleText(received.recipient.name);
  const reasons = combinations.flatMap(({ id, categories }) => {
    const purpose = purposeLabel(id);
    const held = formatList(categories.slice(0, mostHeld).map(categoryNoun));
    return purpose === null ? [] : [{ id, sentence: text('vendor_danger', name, purpose, held) }];
  });
  const total = recorded === null ? 0 : recorded.shown + recorded.masked;
  return (
    <>
      {reasons.map(({ id, sentence }) => (
        <p key={id} class="danger">
          {sentence}
        </p>
      ))}
      {recorded && (
        <p class="danger">{text('vendor_recorded', formatShare(recorded.masked / total), formatNumber(total))}</p>
      )}
    </>
  );
}

function VendorKind({ received: { recipient }, mark }: { received: RecipientRow; mark: boolean }) {
  const country = recipient.country && formatCountry(recipient.country);
  return (
    <span>
      {mark && <Icon name="question" />}
      {vendorCategoryLabel(recipient.category)}
      {country && ` · ${country}`}
    </span>
  );
}

function VendorFacts({ received: { recipient, hosts } }: { received: RecipientRow }) {
  return (
    <dl class="facts vendor-facts">
      <Fact name={text('vendor_hosts')}>
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <code>
                <DataText value={host} />
              </code>
            </li>
          ))}
        </ul>
      </Fact>
      {recipient.owner && (
        <Fact name={text('vendor_owner')}>
          <DataText value={recipient.owner} />
        </Fact>
      )}
    </dl>
  );
}

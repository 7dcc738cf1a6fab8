import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ExposureSummary } from '../../exposure/exposure.ts';
import type { RecipientRow } from '../../ledger/rows.ts';
import { useElementId } from '../hooks/use-element-id.ts';
import { categoryNoun, purposeLabel, vendorCategoryLabel } from '../labels.ts';
import type { News } from '../news.ts';
import { countedText, formatCountry, formatList, formatNumber, formatShare, text } from '../text.ts';
import { visibleText } from '../visible-text.ts';
import { Chips, chipsInLine, NewMark } from './chip.tsx';
import { DataText } from './data-text.tsx';
import { Fact } from './field-list.tsx';
import { Icon } from './icon.tsx';
import { Monogram } from './monogram.tsx';
import { SeverityShape, SeverityWord } from './severity-mark.tsx';
import { type ReadFields, VendorFields } from './vendor-fields.tsx';

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

/** A vendor and a summary of what it received, in two lines. The row opens to the vendor's fields. */
export function VendorRow({ exposure, readFields, news, foot }: VendorRowProps) {
  const [open, setOpen] = useState(false);
  const id = useElementId();
  const { received, severity, categories } = exposure;
  const fresh = news.get(received.vendor);
  // A new vendor has the mark itself.
  const freshKinds = fresh === undefined || fresh.isNew ? [] : fresh.kinds;
  const { recipient } = received;
  const onlyUnknown = !recipient.known && severity === 'none';
  return (
    <div class="vendor" data-vendor={received.vendor}>
      <div class="vendor-head">
        <Monogram recipient={recipient} />
        <div class="vendor-line">
          <h2>
            <button
              type="button"
              class="vendor-button"
              aria-expanded={open}
              aria-controls={`${id}-fields`}
              aria-describedby={`${id}-severity ${id}-about`}
              onClick={() => setOpen(!open)}
            >
              <DataText value={recipient.name} />
            </button>
          </h2>
          {fresh?.isNew && <NewMark />}
          <span class="vendor-about" id={`${id}-about`}>
            {vendorCategoryLabel(recipient.category)}
          </span>
        </div>
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
        {categories.length > 0 && (
          <Chips categories={categories} most={chipsInLine(categories, freshKinds)} fresh={freshKinds} />
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

function VendorFacts({ received: { recipient, hosts, requests, messages } }: { received: RecipientRow }) {
  const { owner, country } = recipient;
  return (
    <dl class="facts vendor-facts">
      <Fact name={text('vendors_got')}>{countedText('requests', requests + messages)}</Fact>
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
      {(owner ?? country) && (
        <Fact name={text('vendor_owner')}>
          {owner && <DataText value={owner} />}
          {owner && country && ' · '}
          {country && formatCountry(country)}
        </Fact>
      )}
    </dl>
  );
}

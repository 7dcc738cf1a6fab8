import type { ComponentChildren } from 'preact';
import type { ExposureSummary } from '../../../../exposure/exposure.ts';
import { vendorDetails } from '../../../../vendors/details.ts';
import { DataText } from '../../../components/data-text.tsx';
import { Fact } from '../../../components/field-list.tsx';
import { Monogram } from '../../../components/monogram.tsx';
import { SeverityShape, SeverityWord } from '../../../components/severity-mark.tsx';
import { impliedLabel, vendorCategoryLabel } from '../../../labels.ts';
import { countedText, formatBytes, formatCountry, formatPeriod, formatShare, text } from '../../../text.ts';

interface VendorHeadProps {
  readonly summary: ExposureSummary;
  /** Links at the end of the line. */
  readonly children: ComponentChildren;
}

/** The vendor's name, severity and kind. */
export function VendorHead({ summary: { received, severity }, children }: VendorHeadProps) {
  const { recipient } = received;
  return (
    <header class="vendor-identity">
      <Monogram recipient={recipient} />
      <div>
        <p class="vendor-identity-name">
          <DataText value={recipient.name} />
        </p>
        <p>
          <SeverityShape severity={severity} /> <SeverityWord severity={severity} />{' '}
          <span class="quiet">{vendorCategoryLabel(recipient.category)}</span>
        </p>
      </div>
      {children}
    </header>
  );
}

/** The vendor's details, and how it was identified. */
export function VendorFacts({ summary: { received } }: Pick<VendorHeadProps, 'summary'>) {
  const { recipient, hosts, firstSeen, lastSeen, requests, messages, bytes } = received;
  const details = vendorDetails(recipient.id);
  return (
    <dl class="facts vendor-identity-facts">
      {recipient.owner && (
        <Fact name={text('vendor_owner')}>
          <DataText value={recipient.owner} />
          {recipient.country && ` · ${formatCountry(recipient.country)}`}
        </Fact>
      )}
      <Fact name={text('vendors_matched')}>
        {text(`vendors_matched_${recipient.matchedBy}`)}
        {recipient.confidence < 1 && ` ${text('vendors_sure', formatShare(recipient.confidence))}`}
      </Fact>
      {recipient.software && (
        <Fact name={text('vendor_software')}>
          <DataText value={recipient.software} />
        </Fact>
      )}
      <Fact name={text('vendor_implied')}>{impliedLabel(received)}</Fact>
      {recipient.hostedOn && (
        <Fact name={text('vendors_hosted')}>
          <DataText value={recipient.hostedOn} />
        </Fact>
      )}
      <Fact name={text('vendor_hosts')}>
        {hosts.map((host) => (
          <code key={host} class="vendor-host">
            <DataText value={host} />
          </code>
        ))}
      </Fact>
      <Fact name={text('vendors_got')}>
        {countedText('requests', requests + messages)}
        {` · ${formatBytes(bytes)}`}
      </Fact>
      <Fact name={text('vendors_seen')}>{formatPeriod(firstSeen, lastSeen)}</Fact>
      {details?.links && (
        <Fact name={text('vendors_links')}>
          <ul class="vendor-links">
            {Object.entries(details.links).map(([kind, address]) => (
              <li key={kind}>
                <a href={address} target="_blank" rel="noreferrer">
                  {text(`vendors_link_${kind as 'privacy' | 'dpa' | 'subprocessors'}`)}
                </a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

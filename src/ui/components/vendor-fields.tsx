import { useEffect, useState } from 'preact/hooks';
import type { ExposedDisclosure, ExposureSummary } from '../../exposure/exposure.ts';
import { inOrderOf } from '../in-order.ts';
import { text } from '../text.ts';
import { FieldList } from './field-list.tsx';

/** Reads what a vendor received, field by field. */
export type ReadFields = (vendor: string) => Promise<readonly ExposedDisclosure[]>;

type Read = { readonly fields: readonly ExposedDisclosure[] } | { readonly fault: string };

/** A vendor's fields. They are read at first, and again whenever the sums of vendors have been read again. */
export function VendorFields({ exposure, readFields }: { exposure: ExposureSummary; readFields: ReadFields }) {
  const [read, setRead] = useState<Read | null>(null);
  const { received } = exposure;
  useEffect(() => {
    let wanted = true;
    readFields(received.vendor).then(
      (fields) => wanted && setRead((before) => ({ fields: inOrderOf(keysOf(before), fields, ({ key }) => key) })),
      (error: unknown) => wanted && setRead({ fault: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [received, readFields]);
  if (read === null) return <p class="quiet">{text('vendor_fields_loading')}</p>;
  if ('fault' in read) return <p class="quiet">{text('vendor_fields_fault', read.fault)}</p>;
  if (read.fields.length === 0) return <p class="quiet">{text('vendor_no_fields')}</p>;
  return <FieldList disclosures={read.fields} />;
}

function keysOf(read: Read | null): string[] {
  return read && 'fields' in read ? read.fields.map(({ key }) => key) : [];
}

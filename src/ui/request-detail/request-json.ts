import type { RawRequest, RequestDetail, RequestRow } from '../../ledger/rows.ts';

/**
 * A request and its fields as JSON for pasting elsewhere. Values are masked. If raw ones are given, the URL is not
 * masked, each field has its value beside the masked one, and the headers and the body are added.
 */
export function requestJson(row: RequestRow, detail: RequestDetail, raw: RawRequest | null): string {
  const { vendor, vendorName, method, outcome, app, page, bytes, events, unreadable } = row;
  const fields = detail.fields.map(({ fingerprint, ...field }, at) => {
    const value = raw?.values[at];
    return { ...field, ...(value !== undefined && { value }), fingerprint };
  });
  const request = {
    ...{ vendor, vendorName, app, page, method, url: raw?.url ?? row.url },
    ...{ at: new Date(row.at).toISOString(), outcome, bytes, events, unreadable, fields },
    ...(detail.further > 0 && { furtherFields: detail.further }),
    ...(raw !== null && { headers: raw.headers, body: raw.body }),
  };
  return JSON.stringify(request, null, 2);
}

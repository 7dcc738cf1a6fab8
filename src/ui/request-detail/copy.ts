import type { RawRequest, RequestDetail, RequestRow } from '../../ledger/rows.ts';
import { copyText } from '../copy-text.ts';
import { text } from '../text.ts';
import { curlCommand, curlRequest } from './curl.ts';
import { fetchCall } from './fetch-call.ts';
import { requestJson } from './request-json.ts';

export const copyFormats = ['json', 'curl', 'fetch'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/**
 * Copies a request, masked unless its values are given. Returns a confirmation to show.
 * @throws Error if the request is no longer kept, or if the browser does not allow copying
 */
export async function copyRequest(
  format: CopyFormat,
  row: RequestRow,
  raw: RawRequest | null,
  read: (observation: string) => Promise<RequestDetail | null>,
): Promise<string> {
  const detail = await read(row.observation);
  if (detail === null) throw new Error(text('request_gone'));
  const request = () => curlRequest(row, detail, raw, remarks());
  const written = {
    json: () => requestJson(row, detail, raw),
    curl: () => curlCommand(request()),
    fetch: () => fetchCall(request()),
  };
  await copyText(written[format]());
  return text(raw === null ? 'request_copied_masked' : 'request_copied');
}

const remarks = () => ({ masked: text('request_curl_masked'), cut: text('request_curl_cut') });

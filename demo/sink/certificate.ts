import { generate } from 'selfsigned';

/** A self-signed certificate for this run. The browsers are configured to accept it. */
export async function freshCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'outflow-demo-sink' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.example' }] }],
  });
  return { key: made.private, cert: made.cert };
}

import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key pair for https on localhost, and the hash by which a browser can be told to trust it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key, base64, as --ignore-certificate-errors-spki-list wants it. */
  readonly spki: string;
}

/** Makes a fresh certificate for localhost; it lives in memory only and ends with the process. */
export async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, spki: createHash('sha256').update(publicKey).digest('base64') };
}

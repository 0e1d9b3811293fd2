import 'reflect-metadata';
import { X509Certificate as NodeCertificate, randomBytes, webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  cryptoProvider,
} from '@peculiar/x509';
import type { Addresses } from './addresses.ts';

export interface OwnCertificate {
  /** Of the server, and its key: PEM. */
  readonly cert: string;
  readonly key: string;
  /** What devices are to trust: PEM. */
  readonly authority: string;
}

const day = 86_400_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const files = {
  authority: 'authority.pem',
  authorityKey: 'authority.key',
  cert: 'server.pem',
  key: 'server.key',
} as const;
/** Apple's devices take no certificate of a server that holds for longer than 398 days. */
const leafDays = 397;
const renewBefore = 30 * day;

/**
 * A certificate for the addresses and names of this machine, signed by an authority of its own that is made once and kept in
 * the folder, so that a device which trusts it goes on doing so when the machine's address changes.
 */
export async function ownCertificate(folder: string, addresses: Addresses): Promise<OwnCertificate> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  cryptoProvider.set(webcrypto as never);
  const at = (name: string): string => join(folder, name);
  if (!existsSync(at(files.authority)) || !existsSync(at(files.authorityKey))) await makeAuthority(folder, addresses);
  const authority = readFileSync(at(files.authority), 'utf8');
  if (!holds(at(files.cert), authority, addresses)) await makeLeaf(folder, authority, addresses);
  return { cert: readFileSync(at(files.cert), 'utf8'), key: readFileSync(at(files.key), 'utf8'), authority };
}

/** Whether the certificate that is there is of this authority, for every name and address, and for a while yet. */
function holds(file: string, authority: string, { ips, names }: Addresses): boolean {
  if (!existsSync(file)) return false;
  const leaf = new NodeCertificate(readFileSync(file));
  const lasts = Date.parse(leaf.validTo) - Date.now() > renewBefore;
  const signed = leaf.verify(new NodeCertificate(authority).publicKey);
  return (
    lasts &&
    signed &&
    ips.every((ip) => leaf.checkIP(ip) !== undefined) &&
    names.every((name) => leaf.checkHost(name) !== undefined)
  );
}

async function makeAuthority(folder: string, { names }: Addresses): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const name = `CN=Samaritan on ${plain(names[0] ?? 'this machine')}, O=Samaritan`;
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 3650 * day),
    signingAlgorithm: algorithm,
    keys: keys as never,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey as never),
    ],
  });
  await write(folder, files.authorityKey, keys.privateKey);
  writeFileSync(join(folder, files.authority), certificate.toString('pem'));
}

async function makeLeaf(folder: string, authority: string, { ips, names }: Addresses): Promise<void> {
  const issuer = new X509Certificate(authority);
  const pem = readFileSync(join(folder, files.authorityKey), 'utf8');
  const [der] = PemConverter.decode(pem);
  if (der === undefined) throw new Error(`${files.authorityKey} holds no key`);
  const signingKey = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serial(),
    subject: `CN=${plain(names[0] ?? 'samaritan')}, O=Samaritan`,
    issuer: issuer.subject,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + leafDays * day),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey as never,
    signingKey: signingKey as never,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([
        ...[...names, 'localhost'].map((value) => ({ type: 'dns', value }) as const),
        ...[...ips, '127.0.0.1', '::1'].map((value) => ({ type: 'ip', value }) as const),
      ]),
    ],
  });
  await write(folder, files.key, keys.privateKey);
  writeFileSync(join(folder, files.cert), certificate.toString('pem'));
}

async function write(folder: string, name: string, key: webcrypto.CryptoKey): Promise<void> {
  const der = await webcrypto.subtle.exportKey('pkcs8', key);
  writeFileSync(join(folder, name), PemConverter.encode(der, 'PRIVATE KEY'), { mode: 0o600 });
}

/** A positive number, as the standard wants it (RFC 5280 §4.1.2.2). */
const serial = (): string => `01${randomBytes(15).toString('hex')}`;

/** Without what has a meaning in a distinguished name. */
const plain = (name: string): string => name.replaceAll(/[^A-Za-z0-9.-]/g, '-');

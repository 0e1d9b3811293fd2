import { X509Certificate } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Language } from '@samaritan/scenarios/values/text';
import { trustWords } from './trust-words.ts';

export interface Trust {
  /** PEM of the authority that devices are to trust. */
  readonly authority: string;
  /** Where the server is reached once it is trusted. */
  readonly address: string;
}

/** How a device comes to trust this server's own certificate. Served over plain HTTP as well: that is where one comes from who does not yet. */
export function registerTrust(server: FastifyInstance, { authority, address }: Trust): void {
  const { fingerprint256, raw } = new X509Certificate(authority);
  server.get('/trust', (request, reply) => {
    const { lang } = request.query as { readonly lang?: string };
    const french = lang === 'fr' || (lang !== 'en' && /^fr\b/i.test(request.headers['accept-language'] ?? ''));
    void reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    return reply
      .type('text/html; charset=utf-8')
      .send(page(french ? 'fr' : 'en', { fingerprint: fingerprint256, address }));
  });
  server.get('/trust/certificate', (_request, reply) =>
    reply
      .header('content-disposition', 'attachment; filename="samaritan.crt"')
      .type('application/x-x509-ca-cert')
      .send(raw),
  );
}

const style = `:root{color-scheme:light dark}body{font:1.05rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}summary{font-weight:600;padding:.6rem 0;cursor:pointer}details{border-top:1px solid #8888}
.get{display:inline-block;padding:.7rem 1.2rem;border-radius:.4rem;background:#0b5c8a;color:#fff;text-decoration:none;font-weight:600}
code{overflow-wrap:anywhere}a{color:inherit}`;

function page(
  language: Language,
  { fingerprint, address }: { readonly fingerprint: string; readonly address: string },
): string {
  const says = trustWords(language);
  const devices = says.devices
    .map(
      ({ name, steps }) => `<details><summary>${escaped(name)}</summary><ol>${steps.map(item).join('')}</ol></details>`,
    )
    .join('');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(says.title)}</title><style>${style}</style></head><body><main>
<p><a href="/trust?lang=${language === 'fr' ? 'en' : 'fr'}" lang="${language === 'fr' ? 'en' : 'fr'}">${escaped(says.other)}</a></p>
<h1>${escaped(says.title)}</h1><p>${escaped(says.why)}</p>
<p><a class="get" href="/trust/certificate">${escaped(says.download)}</a></p>
<p>${escaped(says.fingerprint)}<br><code>${fingerprint}</code></p>
${devices}
<p>${escaped(says.open)} <a href="${escaped(address)}/">${escaped(address)}</a></p>
<h2>${escaped(says.plain)}</h2><p>${escaped(says.without)}</p><ul>${says.withheld.map(item).join('')}</ul>
<p><a href="/">${escaped(says.plain)}</a></p></main></body></html>`;
}

const item = (text: string): string => `<li>${escaped(text)}</li>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whether a browser counts this host as its own machine, and so as secure without HTTPS. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  /^127(?:\.\d+){3}$/.test(host) ||
  host === '[::1]' ||
  host === '::1';

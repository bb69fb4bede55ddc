/** Whether messages may go to a host: named itself, or below one named as `*.example.com`. */
export function isAllowedHost(host: string, hosts: readonly string[]): boolean {
  return hosts.some((allowed) => (allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed));
}

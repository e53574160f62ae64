/**
 * Whether an IP address belongs to the public Internet. Private, loopback, link-local, shared (CGNAT), multicast and
 * reserved ranges do not, nor do they when they are mapped or translated into IPv6.
 *
 * @param address As `URL` or the system's resolver writes it, IPv6 with or without brackets.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  const ipv4 = readIpv4(address);
  if (ipv4 !== undefined) return isPublicIpv4(ipv4);
  const groups = readIpv6(address);
  return !!groups && isPublicIpv6(groups);
}

/** Whether a host of a URL is an IP address. `URL` has turned octal, hexadecimal and short forms into the usual one. */
export function isIpAddress(host: string): boolean {
  return host.startsWith('[') || readIpv4(host) !== undefined;
}

const PRIVATE_IPV4: readonly [start: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3], // multicast and reserved
];

function isPublicIpv4(address: number): boolean {
  return !PRIVATE_IPV4.some(([start, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(address / size) === Math.floor(readIpv4(start)! / size);
  });
}

function isPublicIpv6(groups: readonly number[]): boolean {
  const [first = 0, second = 0, third = 0] = groups;
  const embedded = groups[6]! * 65536 + groups[7]!;
  const isZero = (start: number, end: number) => groups.slice(start, end).every(group => !group);
  if (isZero(0, 5) && groups[5] === 0xffff) return isPublicIpv4(embedded); // ::ffff:0:0/96, mapped
  if (first === 0x64 && second === 0xff9b && isZero(2, 6)) return isPublicIpv4(embedded); // NAT64
  if (first >> 13 !== 1) return false; // all that is routed is in 2000::/3
  if (first === 0x2001 && second < 0x200) return false; // protocols, Teredo, ORCHID
  if (first === 0x2001 && second === 0xdb8) return false; // documentation
  if (first === 0x2002) return false; // 6to4: holds an IPv4 address
  if (first === 0x3fff && second < 0x1000) return false; // documentation
  return !(first === 0x2620 && second === 0x4f && third === 0x8000); // AS112: answers for private addresses
}

/** The address as one number; undefined when it is none in four decimal parts. */
function readIpv4(address: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  return parts?.every(part => part < 256)
    ? parts.reduce((number, part) => number * 256 + part)
    : undefined;
}

/** Eight groups; undefined when it is no address. */
function readIpv6(address: string): number[] | undefined {
  const text = address
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .replace(/[\d.]+$/, end => {
      const ipv4 = readIpv4(end);
      return ipv4 === undefined
        ? end
        : `${Math.floor(ipv4 / 65536).toString(16)}:${(ipv4 % 65536).toString(16)}`;
    });
  if (!/^[\da-f:]+$/i.test(text)) return undefined;
  const [before = '', after, ...more] = text.split('::');
  if (more.length) return undefined;
  const groupsOf = (part = '') => (part ? part.split(':').map(group => parseInt(group, 16)) : []);
  const head = groupsOf(before);
  const tail = groupsOf(after);
  const missing = 8 - head.length - tail.length;
  if (after === undefined ? missing : missing < 1) return undefined;
  const groups = [...head, ...Array<number>(missing).fill(0), ...tail];
  return groups.every(group => group >= 0 && group <= 0xffff) ? groups : undefined;
}

/** True for a number with a card network's prefix and length and the right check digit (Luhn, ISO/IEC 7812-1). */
export function isCard(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  const network =
    /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35\d{14})$/;
  if (!network.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** True for 15 to 34 characters whose check digits are right: the number with its first four moved behind leaves 1 by 97 (ISO 13616). */
export function isIban(found: string): boolean {
  const text = found.replaceAll(' ', '');
  if (text.length < 15 || text.length > 34) return false;
  const moved = text.slice(4) + text.slice(0, 4);
  const rest = [...moved].reduce((left, character) => {
    const value = Number.parseInt(character, 36);
    return (left * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return rest === 1;
}

/** True for numbers that the US Social Security Administration can have issued: no part of zeros, not 666, below 900. */
export function isUsNumber(found: string): boolean {
  const [area, group, serial] = found.split('-') as [string, string, string];
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}

/** True for an IPv4 address that somebody on the internet may have: not private, loopback, link-local or multicast (RFC 6890). */
export function isPublicAddress(found: string): boolean {
  const parts = found.split('.').map(Number);
  const [a, b] = parts as [number, number];
  if (parts.some((part) => part > 255) || a === 0 || a === 10 || a === 127 || a >= 224) return false;
  // Version numbers begin low; nobody's own line does (1.0.0.0/8 and 8.0.0.0/8 hold the public resolvers).
  if (a < 11) return false;
  return !(a === 192 && b === 168) && !(a === 172 && b >= 16 && b < 32) && !(a === 169 && b === 254);
}

/** True for a value that a machine made or a person would type as a password: letters and digits, varied; no address, no placeholder, no id. */
export function looksRandom(found: string): boolean {
  if (/^(?:https?:|\$\{|\{\{|\[redacted|CVE-|GHSA-|[.*x]{3})/i.test(found)) return false;
  return (
    /\d/.test(found) && /[A-Za-z]/.test(found) && new Set(found).size >= 8 && !/^\d{4}-\d{2}/.test(found)
  );
}

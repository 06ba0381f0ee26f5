const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month by its English name or the first three letters of it (`sept` too); 0 for other words. */
export function monthOf(name: string | undefined): number {
  const word = (name ?? '').toLowerCase();
  return word === 'sept' ? 9 : months.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

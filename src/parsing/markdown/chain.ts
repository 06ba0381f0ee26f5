/** A heading that bears the title of one or more fields (by index in form order), on line index `at`. */
export interface Place {
  readonly at: number;
  readonly fields: readonly number[];
}

/** A place taken as the start of one field. */
export interface Link {
  readonly at: number;
  readonly field: number;
}

interface Chain extends Link {
  readonly parent: Chain | null;
  readonly length: number;
  readonly first: number;
  /** Known headings left over where a form leaves none: above the first field or under a typed one. */
  surplus: number;
}

/**
 * Chooses which headings start a field: the longest run of them in form order; among equals the one that leaves the fewest
 * known headings where no pasted text can stand (above the first field, under a typed one); then the earliest.
 * Typed fields that precede every textarea of the form are taken only above the heading of the first one, and above those of the
 * others unless it follows: somebody may have moved another one to the top.
 * Takes time proportional to places × fields.
 */
export function chooseChain(places: readonly Place[], typed: readonly boolean[]): Link[] {
  const leading = leadingTyped(typed);
  const best: (Chain | null)[] = typed.map(() => null);
  const beginText = textStarts(places, typed, leading);
  let textBegan = false;
  for (const [skipped, place] of places.entries()) {
    const taken: Chain[] = [];
    for (const field of place.fields) {
      if (!(textBegan && field < leading)) taken.push(extend(best, place.at, field, skipped));
    }
    for (const chain of best) if (chain && typed[chain.field]) chain.surplus += 1;
    for (const chain of taken) if (isBetter(chain, best[chain.field])) best[chain.field] = chain;
    textBegan ||= beginText(place, skipped);
  }
  return links(bestOf(best, best.length));
}

/** Tells below which places no leading typed field can stand; the first free text of the form is the field `leading`. */
function textStarts(
  places: readonly Place[],
  typed: readonly boolean[],
  leading: number,
): (place: Place, index: number) => boolean {
  const last = places.findLastIndex(({ fields }) => fields.includes(leading));
  return ({ fields }, index) =>
    fields.includes(leading) || (index > last && fields.some((one) => !typed[one]));
}

/** How many typed fields stand before the first free text: what is pasted there cannot come before them. */
export function leadingTyped(typed: readonly boolean[]): number {
  const firstText = typed.indexOf(false);
  return firstText < 0 ? typed.length : firstText;
}

/** The best chain of earlier fields with this place put on; `skipped` counts the places above it. */
function extend(best: readonly (Chain | null)[], at: number, field: number, skipped: number): Chain {
  const parent = bestOf(best, field);
  if (!parent) return { at, field, parent, length: 1, first: at, surplus: skipped };
  return { at, field, parent, length: parent.length + 1, first: parent.first, surplus: parent.surplus };
}

/** The best of the chains that end in one of the first so many fields. */
function bestOf(best: readonly (Chain | null)[], fields: number): Chain | null {
  let winner: Chain | null = null;
  for (let field = 0; field < fields; field += 1) {
    const chain = best[field];
    if (chain && isBetter(chain, winner)) winner = chain;
  }
  return winner;
}

function isBetter(chain: Chain, other: Chain | null | undefined): boolean {
  if (!other) return true;
  if (chain.length !== other.length) return chain.length > other.length;
  if (chain.surplus !== other.surplus) return chain.surplus < other.surplus;
  return chain.first < other.first;
}

function links(last: Chain | null): Link[] {
  const found: Link[] = [];
  for (let chain = last; chain; chain = chain.parent) found.unshift({ at: chain.at, field: chain.field });
  return found;
}

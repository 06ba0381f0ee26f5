/** A kind of secret or personal datum that can be told by its shape alone. Patterns are bounded: none can backtrack far. */
interface Shape {
  readonly kind: string;
  readonly pattern: RegExp;
}

const shapes: readonly Shape[] = [
  { kind: 'github-token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g },
  { kind: 'api-key', pattern: /\bsk-[A-Za-z0-9_-]{16,200}/g },
  { kind: 'aws-key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { kind: 'slack-token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g },
  { kind: 'npm-token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { kind: 'jwt', pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g },
  // The last label is of letters: `lodash@4.17.21` is a package.
  {
    kind: 'email',
    pattern:
      /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z]{2,63})\b/g,
  },
];

/** Puts a placeholder where a secret or an address stands; what only a reader could recognise stays. */
export function redact(text: string): string {
  return shapes.reduce((now, { kind, pattern }) => now.replace(pattern, `[redacted ${kind}]`), text);
}

/** The kinds of secrets found in a text. */
export function secretsIn(text: string): readonly string[] {
  return shapes.filter(({ pattern }) => text.search(pattern) >= 0).map(({ kind }) => kind);
}

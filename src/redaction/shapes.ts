import { isCard, isIban, isPublicAddress, isUsNumber, looksRandom } from './checks.js';

/** A kind of secret or personal datum that can be told by its shape alone. Patterns are bounded: none can backtrack far. */
export interface Shape {
  readonly kind: string;
  /** What a person reads: `an API key`. */
  readonly name: string;
  /** True for what tells of a person; false for what opens a door. */
  readonly personal: boolean;
  /** Texts without any of these cannot match: saves a sweep. */
  readonly needs: readonly string[];
  /** Global; where it has a group called `value`, only that is the secret. */
  readonly pattern: RegExp;
  /** Tells a real one from what only looks like it: check digits, reserved names. */
  readonly isReal?: (found: string) => boolean;
}

/** Shapes of keys and tokens, as their issuers document them. */
const secrets: readonly Shape[] = [
  secret('private-key', 'a private key', ['-----BEGIN'], privateKey()),
  secret(
    'github-token',
    'a GitHub token',
    ['gh', 'github_pat_'],
    /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g,
  ),
  secret('gitlab-token', 'a GitLab token', ['glpat-'], /\bglpat-[A-Za-z0-9_-]{20,100}/g),
  secret(
    'stripe-key',
    'a Stripe key',
    ['k_live_', 'k_test_'],
    /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,200}\b/g,
  ),
  secret('api-key', 'an API key', ['sk-'], /\bsk-[A-Za-z0-9_-]{16,200}/g),
  secret('aws-key', 'an AWS key', ['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
  secret(
    'google-key',
    'a Google key',
    ['AIza', 'GOCSPX-'],
    /\b(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/g,
  ),
  secret('huggingface-token', 'a Hugging Face token', ['hf_'], /\bhf_[A-Za-z0-9]{30,60}\b/g),
  secret('slack-token', 'a Slack token', ['xox'], /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g),
  secret('webhook', 'the address of a webhook', ['hooks.slack.com', '/api/webhooks/'], webhook()),
  secret('npm-token', 'an npm token', ['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g),
  secret('pypi-token', 'a PyPI token', ['pypi-'], /\bpypi-[A-Za-z0-9_-]{50,250}/g),
  secret('sendgrid-key', 'a SendGrid key', ['SG.'], /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g),
  secret(
    'jwt',
    'a signed token (JWT)',
    ['eyJ'],
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g,
  ),
  secret(
    'url-password',
    'a password in an address',
    ['://'],
    /(?<=:\/\/[^\s:@/]{1,64}:)(?<value>[^\s:@/]{3,128})(?=@[\w.-])/g,
  ),
  {
    ...secret('password', 'a password or token', ['=', ':', 'earer '], labelled()),
    isReal: looksRandom,
  },
];

const personal: readonly Shape[] = [
  {
    kind: 'email',
    name: 'an e-mail address',
    personal: true,
    needs: ['@'],
    // The last label is of letters: `lodash@4.17.21` is a package.
    pattern:
      /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z]{2,63})\b/g,
    isReal: (found) => !/^(?:git@|no-?reply@)|@users\.noreply\.github\.com$/i.test(found),
  },
  {
    kind: 'card',
    name: 'a payment card number',
    personal: true,
    needs: ['4', '5', '3', '2', '6'],
    pattern: /(?<![\w./#=+-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-]|\.\d)/g,
    isReal: isCard,
  },
  {
    kind: 'iban',
    name: 'a bank account number (IBAN)',
    personal: true,
    needs: [],
    pattern: /(?<![\w/-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g,
    isReal: isIban,
  },
  {
    kind: 'phone',
    name: 'a phone number',
    personal: true,
    needs: ['+', ') ', ')'],
    pattern: /(?<![\w+./-])(?:\+[1-9](?:[ ().-]{0,2}\d){7,14}|\([2-9]\d{2}\) ?\d{3}-\d{4})(?![\w-])/g,
  },
  {
    kind: 'us-ssn',
    name: 'a US social security number',
    personal: true,
    needs: ['-'],
    pattern: /(?<![\w./-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
    isReal: isUsNumber,
  },
  {
    kind: 'ip-address',
    name: 'an IP address',
    personal: true,
    needs: ['.'],
    pattern: /(?<![\w.@/-]|[Vv]ersion )\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g,
    isReal: isPublicAddress,
  },
  {
    kind: 'home-path',
    name: "a path with a person's login",
    personal: true,
    needs: ['/home/', '/Users/', '\\Users\\'],
    pattern: /(?<![\w.~-])(?:\/home\/|\/Users\/|[A-Za-z]:\\Users\\)(?<value>[A-Za-z][A-Za-z0-9._-]{0,63})/g,
    isReal: (found) =>
      !/^(?:runner|user|username|ubuntu|node|root|app|public|shared|default|vscode|linuxbrew|github|runneradmin)$/i.test(
        found,
      ),
  },
];

/** Every shape; where two overlap, the earlier one counts. */
export const shapes: readonly Shape[] = [...secrets, ...personal];

function secret(kind: string, name: string, needs: readonly string[], pattern: RegExp): Shape {
  return { kind, name, personal: false, needs, pattern };
}

/** A block that was cut off before its end is a key all the same. */
function privateKey(): RegExp {
  return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s:,.\\]|-(?!-)){0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?:\s{1,4}[A-Za-z0-9+/=]{16,128}){0,100})/g;
}

function webhook(): RegExp {
  return /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{16,200}|(?:[a-z]{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[A-Za-z0-9_-]{16,120})/g;
}

function labelled(): RegExp {
  return /\b(?:(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|pwd|secret|token|api[_ -]?key|access[_ -]?key|account[_ -]?key|private[_ -]?key)["'`]?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`]?|Bearer )(?<value>[^\s"'`<>,;|)]{12,300})/gi;
}

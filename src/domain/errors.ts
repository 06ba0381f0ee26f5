/** A set-up that cannot work (wrong usage, unreadable file, missing permission); says what to do. Exit code 2. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** A number under which there is no issue: none yet, a deleted one, a pull request or a discussion. */
export class NoSuchIssue extends SetupError {}

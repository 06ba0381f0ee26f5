declare const neutralised: unique symbol;

/**
 * Markdown that is safe to publish under our name: only `rendering/` makes it, so that text from an issue which was
 * not neutralised (mentions, closing keywords, HTML, invisible characters) does not compile into an effect.
 */
export type SafeMarkdown = string & { readonly [neutralised]: true };

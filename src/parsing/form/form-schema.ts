/**
 * What GitHub's form schema allows, from its documentation "Syntax for issue forms", "Syntax for GitHub's form schema" and
 * "Common validation errors when creating issue forms" (docs.github.com, read in 2026).
 */
export const topLevelKeys = [
  'name',
  'description',
  'body',
  'title',
  'labels',
  'assignees',
  'projects',
  'type',
] as const;
export const elementKeys = ['type', 'id', 'attributes', 'validations'] as const;

const text = ['label', 'description', 'placeholder', 'value'] as const;

/** The attributes that each type of element takes. */
export const attributeKeys: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: text,
  textarea: [...text, 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
  upload: ['label', 'description'],
};

/** The keys of `validations`; `accept`, a list of file endings, is for uploads alone. */
export const validationKeys = ['required', 'accept'] as const;

/** The keys of one box. */
export const boxKeys = ['label', 'required'] as const;

/** The words that YAML 1.1, which GitHub reads, takes for booleans when they are not quoted. */
export const yamlBooleans = new Set(['y', 'yes', 'n', 'no', 'true', 'false', 'on', 'off']);

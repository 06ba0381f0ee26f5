/** The kinds of field that a GitHub issue form renders into a body (`markdown` elements leave no trace). */
export type FieldType = 'input' | 'textarea' | 'dropdown' | 'checkboxes' | 'upload';

/** One answerable element of an issue form, as GitHub's form schema describes it. */
export interface FormField {
  readonly id: string;
  readonly type: FieldType;
  readonly label: string;
  readonly options: readonly string[];
  readonly multiple: boolean;
  readonly required: boolean;
  /** Language of the fence that GitHub wraps around a textarea's answer; null when there is none. */
  readonly render: string | null;
}

/** A GitHub issue form: what was asked, in the order in which GitHub renders the answers. */
export interface Form {
  readonly name: string;
  readonly labels: readonly string[];
  readonly fields: readonly FormField[];
  /** Id and version, `incident@2`, where a textarea is prefilled with `<!-- form: incident@2 -->`. */
  readonly stamp?: string | null;
}

/** A box of a checkbox field or task list: ticked, not ticked, or struck through as not applicable. */
export type BoxState = true | false | 'n/a';

/** What one field holds: nothing, text, the chosen options, or the state of each box. */
export type Answer = string | null | readonly string[] | Readonly<Record<string, BoxState>>;

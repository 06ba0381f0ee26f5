export const id = 999;
export const ids = [999];
export const modules = {

/***/ 32696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ paint),
  A: () => (/* binding */ showFindings)
});

// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/cli/visible.js
var visible = __webpack_require__(98446);
;// CONCATENATED MODULE: ./build/src/cli/quote.js

/**
 * The part of a line that fits into `room` columns, with `…` where it is cut and tabs as blanks. `at` is the offset in UTF-16
 * units of what the caret points to; null when the whole line is meant.
 */
function quote(line, at, room) {
    const before = lettersOf(line.slice(Math.max(0, (at ?? 0) - FARTHEST), at ?? 0));
    const after = lettersOf(line.slice(at ?? 0, (at ?? 0) + FARTHEST));
    const own = widthOf(before);
    const fits = own <= room * MOST || own + widthOf(after) <= room;
    const [left, isCutLeft] = fitting(before.reverse(), fits ? own : Math.floor(room * LEAD));
    const caret = widthOf(left) + Number(isCutLeft);
    const [right, isCutRight] = fitting(after, room - caret);
    const shown = `${isCutLeft ? '…' : ''}${left.reverse().join('')}${right.join('')}${isCutRight ? '…' : ''}`;
    return { shown, caret: at === null ? null : caret };
}
/** In UTF-16 units: no terminal shows more of a line, and a line may have hundreds of thousands. */
const FARTHEST = 2000;
/** The part of the room before the caret that a line may take up uncut, and what it keeps when it is cut. */
const MOST = 5 / 8;
const LEAD = 3 / 8;
/** As many of the letters from the first one on as fit, and whether some do not; then a column is left for the sign of it. */
function fitting(letters, room) {
    if (widthOf(letters) <= room)
        return [[...letters], false];
    let width = 0;
    const end = letters.findIndex((letter) => {
        width += letterWidth(letter);
        return width > room - 1;
    });
    return [letters.slice(0, end), true];
}
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
    return widthOf(lettersOf(text));
}
function widthOf(letters) {
    return letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
}
/** What people take for one letter each: with its accents, a flag, a face with its colour (UAX #29). */
function lettersOf(text) {
    const plain = (0,visible/* visible */.R)(text).replaceAll('\t', ' ');
    return [...segmenter.segment(plain)].map(({ segment }) => segment);
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Wide letters of UAX #11, told by script since JavaScript knows no property for it; then the halfwidth forms among them. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}|\p{sc=Bopo}|\p{sc=Yi}|\p{sc=Tang}|[\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|\p{RI}\p{RI})/u;
const narrow = /^(?:[\uff61-\uffdc]|[\u200b\ufffd])/u;
function letterWidth(letter) {
    if (/^\p{M}/u.test(letter))
        return 0;
    return wide.test(letter) && !narrow.test(letter) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/src/cli/findings.js



/** SGR codes (ECMA-48); `styleText` of node:util came with Node 20.12 only. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const colours = { error: 'red', warning: 'yellow', note: 'blue' };
/** In columns of a terminal. */
const LONGEST_QUOTE = 160;
/** Columns that number and bar take in front of a quoted line. */
const GUTTER = 9;
/**
 * Findings for a person: each with its line of the text, that line's number, and a caret below the column at fault. Secrets
 * in the line give way to a placeholder. Colour only on a terminal.
 */
function showFindings(path, text, findings) {
    const lines = (0,secrets/* redact */.E$)(text.replace(/\r\n?/g, '\n')).split('\n');
    const raw = text.split(/\r\n|\n|\r/);
    return findings.map((finding) => showFinding((0,visible/* visible */.R)(path), lines, raw, finding)).join('\n');
}
function showFinding(path, lines, raw, { level, line, column, message, rule }) {
    const place = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
    const said = `${place}: ${paint(level, colours[level])} ${(0,visible/* visible */.R)((0,secrets/* redact */.E$)(message))} ${dim(`(${rule})`)}`;
    const quoted = line === null ? undefined : lines[line - 1];
    if (line === null || !quoted?.trim())
        return said;
    const at = column ? (0,secrets/* redact */.E$)((raw[line - 1] ?? '').slice(0, column - 1)).length : null;
    const { shown, caret } = quote(quoted, at, room());
    const below = caret === null ? '' : `\n${dim(`${' '.repeat(6)} | `)}${' '.repeat(caret)}${paint('^', colours[level])}`;
    return `${said}\n${dim(`${String(line).padStart(6)} | ${shown}`)}${below}`;
}
/** The columns that are left for a line; as a file may be read anywhere, at most what fits beside other windows. */
function room() {
    const { isTTY, columns } = process.stdout;
    return isTTY ? Math.max(20, Math.min(LONGEST_QUOTE, (columns || 80) - GUTTER)) : LONGEST_QUOTE;
}
/** Text in a style, on a terminal only. */
function paint(text, style) {
    const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return isTerminal ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}
const dim = (text) => paint(text, 'dim');


/***/ }),

/***/ 43380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/parsing/form/form-schema.js
/**
 * What GitHub's form schema allows, from its documentation "Syntax for issue forms", "Syntax for GitHub's form schema" and
 * "Common validation errors when creating issue forms" (docs.github.com, read in 2026).
 */
const topLevelKeys = [
    'name',
    'description',
    'body',
    'title',
    'labels',
    'assignees',
    'projects',
    'type',
];
const elementKeys = ['type', 'id', 'attributes', 'validations'];
const form_schema_text = ['label', 'description', 'placeholder', 'value'];
/** The attributes that each type of element takes. */
const attributeKeys = {
    markdown: ['value'],
    input: form_schema_text,
    textarea: [...form_schema_text, 'render'],
    dropdown: ['label', 'description', 'multiple', 'options', 'default'],
    checkboxes: ['label', 'description', 'options'],
    upload: ['label', 'description'],
};
/** The keys of `validations`; `accept`, a list of file endings, is for uploads alone. */
const validationKeys = ['required', 'accept'];
/** The keys of one box. */
const boxKeys = ['label', 'required'];
/** The words that YAML 1.1, which GitHub reads, takes for booleans when they are not quoted. */
const yamlBooleans = new Set(['y', 'yes', 'n', 'no', 'true', 'false', 'on', 'off']);

// EXTERNAL MODULE: ./build/src/parsing/form/form-yaml.js
var form_yaml = __webpack_require__(4683);
;// CONCATENATED MODULE: ./build/src/parsing/form/form-lint-text.js



/** What is wrong with a value that must be text, as the end of a sentence; null when it is text. */
function textProblem(node) {
    if ((0,dist/* isCollection */.P3)(node))
        return 'is a list or mapping to YAML: write a text.';
    const text = (0,form_yaml/* asText */.e1)(node);
    if (!(0,dist/* isScalar */.jn)(node) || text === undefined || text.trim() === '')
        return 'is empty: write a text.';
    if (isBareBoolean(node))
        return `is a yes-or-no value to YAML: put quotes around it ("${text}").`;
    if (node.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?$/.test(text))
        return `is a date to GitHub's YAML: put quotes around it ("${text}").`;
    if (typeof node.value !== 'string')
        return `is not a text to YAML: put quotes around it ("${text}").`;
    return null;
}
/** What is wrong with a label, or with what else must be a text of one line: see `textProblem`. */
function lineProblem(node) {
    const isLong = ((0,form_yaml/* asText */.e1)(node) ?? '').trim().includes('\n');
    return textProblem(node) ?? (isLong ? 'has several lines: write it on one.' : null);
}
/** True for an unquoted Yes, no, true, off, …, which GitHub's YAML takes for a boolean. */
function isBareBoolean(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN' && yamlBooleans.has(((0,form_yaml/* asText */.e1)(node) ?? '').toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/parsing/form/form-lint-options.js





/** Tells what is wrong with the options of a dropdown or checkboxes element. */
function lintOptions(yaml, element, type, field) {
    const attributes = (0,form_yaml/* child */.jf)(yaml, element, 'attributes');
    const list = (0,form_yaml/* child */.jf)(yaml, attributes, 'options');
    const find = (rule, level, node, message) => ({
        rule,
        level,
        field,
        ...(yaml.placeOf(node) ?? yaml.placeOf(element) ?? finding/* nowhere */.jx),
        message,
    });
    if (!(0,dist/* isSeq */.oP)(list) || list.items.length === 0) {
        return [
            find('no-options', 'error', attributes, `"${field}" offers no options: give it a list \`options\`.`),
        ];
    }
    const found = [];
    const seen = new Set();
    const multiple = type === 'dropdown' && (0,form_yaml/* asFlag */.v0)((0,form_yaml/* child */.jf)(yaml, attributes, 'multiple')) === true;
    const hasDefault = (0,form_yaml/* child */.jf)(yaml, attributes, 'default') !== undefined;
    for (const option of (0,form_yaml/* items */.ld)(yaml, list)) {
        const node = (0,dist/* isMap */.jh)(option) ? (0,form_yaml/* child */.jf)(yaml, option, 'label') : option;
        const text = (0,form_yaml/* asText */.e1)(node)?.trim() ?? '';
        const shape = shapeProblem(yaml, option, type);
        const other = shape?.[1] === 'error' ? null : optionProblem(node, text, type, multiple, seen, hasDefault);
        for (const problem of [shape, other]) {
            if (problem)
                found.push(find(problem[0], problem[1], node ?? option, problem[2]));
        }
        seen.add(text);
    }
    return [...found, ...badDefault(yaml, attributes, type, find), ...preselected(yaml, element, type, field)];
}
/** A box is a mapping with a label, an option of a dropdown plain text. */
function shapeProblem(yaml, option, type) {
    if (type === 'dropdown')
        return (0,dist/* isMap */.jh)(option)
            ? ['option-shape', 'error', 'An option of a dropdown is plain text: write it without `label:`.']
            : null;
    if (!(0,dist/* isMap */.jh)(option))
        return ['option-shape', 'error', 'A box is a mapping: write `- label: …`.'];
    const required = (0,form_yaml/* child */.jf)(yaml, option, 'required');
    if (required !== undefined && (0,form_yaml/* asFlag */.v0)(required) === undefined)
        return ['not-a-flag', 'error', '`required` must be true or false, without quotes.'];
    const stray = (0,form_yaml/* pairs */.AS)(yaml, option).find(({ key }) => !boxKeys.includes(key));
    return stray
        ? [
            'unknown-key',
            'warning',
            `GitHub does not know the key \`${stray.key}\` of a box; known are ${boxKeys.join(', ')}.`,
        ]
        : null;
}
/** `default` names an option by its place, counted from 0. */
function badDefault(yaml, attributes, type, find) {
    const node = (0,form_yaml/* child */.jf)(yaml, attributes, 'default');
    if (type !== 'dropdown' || node === undefined)
        return [];
    const count = (0,form_yaml/* items */.ld)(yaml, (0,form_yaml/* child */.jf)(yaml, attributes, 'options')).length;
    const place = (0,dist/* isScalar */.jn)(node) ? node.value : null;
    if (typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < count)
        return [];
    const message = `\`default\` is the place of an option, counted from 0: write a number from 0 to ${count - 1}.`;
    return [find('bad-default', 'error', node, message)];
}
function optionProblem(node, text, type, multiple, seen, hasDefault) {
    if (text === '')
        return ['empty-option', 'error', 'An option is empty: write its text or remove the line.'];
    if (isBareBoolean(node)) {
        return [
            'bare-boolean',
            'error',
            `The option ${text} is a boolean to YAML and hides the form: write "${text}".`,
        ];
    }
    const problem = lineProblem(node);
    if (problem && (type === 'checkboxes' || text.includes('\n')))
        return ['not-text', 'error', `The option "${text.split('\n', 1)[0]}" ${problem}`];
    const reserved = hasDefault ? ['none', 'n/a'] : ['none'];
    if (type === 'dropdown' && reserved.includes(text.toLowerCase())) {
        return [
            'none-option',
            'error',
            `GitHub reserves "${text}" for no choice and hides the form: write "Not applicable" or the like.`,
        ];
    }
    if (seen.has(text))
        return ['duplicate-option', 'error', `The option "${text}" stands twice: remove one.`];
    if (multiple && text.includes(',')) {
        const message = `The option "${text}" holds a comma, and GitHub joins the chosen options with commas: use another sign.`;
        return ['comma-in-option', 'warning', message];
    }
    return null;
}
/** A required dropdown shows its first or default option as chosen: people submit it without having chosen. */
function preselected(yaml, element, type, field) {
    const attributes = (0,form_yaml/* child */.jf)(yaml, element, 'attributes');
    const isRequired = (0,form_yaml/* asFlag */.v0)((0,form_yaml/* child */.jf)(yaml, (0,form_yaml/* child */.jf)(yaml, element, 'validations'), 'required'));
    if (type !== 'dropdown' || !isRequired || (0,form_yaml/* asFlag */.v0)((0,form_yaml/* child */.jf)(yaml, attributes, 'multiple')))
        return [];
    const options = (0,form_yaml/* items */.ld)(yaml, (0,form_yaml/* child */.jf)(yaml, attributes, 'options'));
    const node = options[Number((0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, attributes, 'default')) ?? 0)];
    const text = (0,form_yaml/* asText */.e1)(node)?.trim() ?? '';
    if (text === '' || !/^[\p{L}\p{N}]/u.test(text) || /^(choose|select|please)\b/i.test(text))
        return [];
    const message = `"${text}" is chosen from the start, so nobody has to choose. Put "-- choose --" first and refuse it when checking.`;
    const place = yaml.placeOf(node) ?? finding/* nowhere */.jx;
    return [{ rule: 'preselected-option', level: 'note', field, ...place, message }];
}

;// CONCATENATED MODULE: ./build/src/parsing/form/form-lint-element.js






/** Tells what is wrong with one element of a form's body, taken for itself; `position` counts from 0 as GitHub's messages do. */
function lintElement(yaml, element, position) {
    const type = (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, element, 'type'));
    const attributes = (0,form_yaml/* child */.jf)(yaml, element, 'attributes');
    const id = (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, element, 'id'));
    const field = id ?? (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, attributes, 'label')) ?? `body[${position}]`;
    const find = (rule, node, message) => ({
        rule,
        level: 'error',
        field,
        ...(yaml.placeOf(node) ?? yaml.placeOf(element) ?? finding/* nowhere */.jx),
        message,
    });
    const allowed = attributeKeys[type ?? ''];
    if (!type || !Object.hasOwn(attributeKeys, type) || !allowed) {
        const known = Object.keys(attributeKeys).join(', ');
        const message = type ? `\`${type}\` is no type of field` : `body[${position}] has no \`type\``;
        return [find('unknown-type', (0,form_yaml/* child */.jf)(yaml, element, 'type'), `${message}: use one of ${known}.`)];
    }
    const found = [
        ...keyProblems(yaml, element, allowed, find),
        ...flagProblems(yaml, element, find),
        ...uselessValidations(yaml, element, type, find),
        ...optionalTexts(yaml, attributes, type, position, find),
    ];
    const needed = type === 'markdown' ? 'value' : 'label';
    const node = (0,form_yaml/* child */.jf)(yaml, attributes, needed);
    const wrong = needed === 'label' ? lineProblem(node) : textProblem(node);
    const problem = node === undefined ? `is missing: add \`attributes.${needed}\`.` : wrong;
    if (problem)
        found.push(find('not-text', node, `\`${needed}\` of body[${position}] ${problem}`));
    found.push(...idProblems(yaml, element, position, find));
    if ((type === 'input' || type === 'textarea') && /password/i.test((0,form_yaml/* asText */.e1)(node) ?? '')) {
        found.push(find('forbidden-word', node, 'GitHub refuses labels that ask for a password: choose another word.'));
    }
    const hasOptions = type === 'dropdown' || type === 'checkboxes';
    return hasOptions ? [...found, ...lintOptions(yaml, element, type, field)] : found;
}
function keyProblems(yaml, element, allowed, find) {
    const attributes = (0,form_yaml/* child */.jf)(yaml, element, 'attributes');
    const validations = (0,form_yaml/* child */.jf)(yaml, element, 'validations');
    return [
        ...unknownKeys(yaml, element, elementKeys).map((node) => find('unknown-key', node, unknown(node, elementKeys))),
        ...unknownKeys(yaml, attributes, allowed).map((node) => find('unknown-key', node, unknown(node, allowed))),
        ...unknownKeys(yaml, validations, validationKeys).map((node) => ({ ...find('unknown-key', node, uselessKey(node)), level: 'warning' })),
    ];
}
function idProblems(yaml, element, position, find) {
    const pair = (0,form_yaml/* pairs */.AS)(yaml, element).find(({ key }) => key === 'id');
    if (!pair)
        return [];
    const problem = textProblem(pair.value);
    if (problem)
        return [find('not-text', pair.keyNode, `\`id\` of body[${position}] ${problem}`)];
    const id = (0,form_yaml/* asText */.e1)(pair.value) ?? '';
    const message = `The id "${id}" may hold only letters, digits, - and _.`;
    return /^[A-Za-z0-9_-]+$/.test(id) ? [] : [find('bad-id', pair.value, message)];
}
/** Texts that may be left out but not left empty. */
function optionalTexts(yaml, attributes, type, position, find) {
    const keys = ['description', 'placeholder', 'render', ...(type === 'markdown' ? [] : ['value'])];
    return (0,form_yaml/* pairs */.AS)(yaml, attributes).flatMap(({ key, keyNode, value }) => {
        const problem = keys.includes(key) ? textProblem(value) : null;
        return problem ? [find('not-text', keyNode, `\`${key}\` of body[${position}] ${problem}`)] : [];
    });
}
/** `validations` that are no mapping, or of an element that asks nothing. */
function uselessValidations(yaml, element, type, find) {
    const pair = (0,form_yaml/* pairs */.AS)(yaml, element).find(({ key }) => key === 'validations');
    if (!pair)
        return [];
    if (!(0,dist/* isMap */.jh)(pair.value))
        return [find('wrong-type', pair.keyNode, '`validations` is a mapping: write `required: true` below it.')];
    if (type !== 'markdown')
        return [];
    const message = 'A `markdown` element asks nothing: remove its `validations`.';
    return [{ ...find('unknown-key', pair.keyNode, message), level: 'warning' }];
}
function uselessKey(keyNode) {
    return `GitHub does not know the key \`${(0,form_yaml/* asText */.e1)(keyNode)}\` here. Remove or mend it; known are ${validationKeys.join(', ')}.`;
}
function unknownKeys(yaml, node, allowed) {
    return (0,form_yaml/* pairs */.AS)(yaml, node)
        .filter(({ key }) => !allowed.includes(key))
        .map(({ keyNode }) => keyNode);
}
function unknown(keyNode, allowed) {
    return `GitHub does not know the key \`${(0,form_yaml/* asText */.e1)(keyNode)}\` here and hides the form. Known are ${allowed.join(', ')}.`;
}
function flagProblems(yaml, element, find) {
    const validations = (0,form_yaml/* child */.jf)(yaml, element, 'validations');
    const flags = [
        { key: 'required', node: (0,dist/* isMap */.jh)(validations) ? (0,form_yaml/* child */.jf)(yaml, validations, 'required') : undefined },
        { key: 'multiple', node: (0,form_yaml/* child */.jf)(yaml, (0,form_yaml/* child */.jf)(yaml, element, 'attributes'), 'multiple') },
    ];
    return flags
        .filter(({ node }) => node !== undefined && (0,form_yaml/* asFlag */.v0)(node) === undefined)
        .map(({ key, node }) => find('not-a-flag', node, `\`${key}\` must be true or false, without quotes.`));
}

// EXTERNAL MODULE: ./build/src/parsing/form/form.js
var form_form = __webpack_require__(35347);
;// CONCATENATED MODULE: ./build/src/parsing/form/form-lint-together.js



/** Tells what is wrong with a form's fields taken together: names that clash, and the order that lets pasted text forge answers. */
function lintTogether(yaml, elements) {
    const placeOf = (node) => yaml.placeOf(node) ?? finding/* nowhere */.jx;
    const asked = elements.flatMap((node) => {
        const type = (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, node, 'type')) ?? '';
        const label = (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, (0,form_yaml/* child */.jf)(yaml, node, 'attributes'), 'label'))?.trim();
        if (type === 'markdown' || !label)
            return [];
        return [{ node, type, id: (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, node, 'id')), label, place: placeOf(node) }];
    });
    const asksNothing = elements.length > 0 && elements.every((node) => (0,form_yaml/* asText */.e1)((0,form_yaml/* child */.jf)(yaml, node, 'type')) === 'markdown');
    const empty = form_lint_together_finding('asks-nothing', 'error', null, placeOf(elements[0]), 'The form only shows text: add a field that asks something.');
    return [
        ...(asksNothing ? [empty] : []),
        ...clashingIds(asked),
        ...clashingLabels(asked),
        ...clashingBoxes(yaml, asked),
        ...forgeable(asked),
    ];
}
function clashingIds(asked) {
    const first = new Map();
    return asked.flatMap((one) => {
        if (one.id === undefined)
            return [];
        const other = first.get(one.id);
        if (!other)
            first.set(one.id, one);
        const message = `The id "${one.id}" is taken on line ${other?.place.line}: give each field its own.`;
        return other ? [form_lint_together_finding('duplicate-id', 'error', one.id, one.place, message)] : [];
    });
}
/** GitHub refers to a field by its id, else by its label made plain; that must be unique. The issue shows labels alone. */
function clashingLabels(asked) {
    const byReference = new Map();
    const byLabel = new Map();
    return asked.flatMap((one) => {
        const reference = one.id ?? (0,form_form/* slug */.y)(one.label);
        const same = byReference.get(reference);
        const alike = byLabel.get((0,form_form/* slug */.y)(one.label));
        if (!same)
            byReference.set(reference, one);
        if (!alike)
            byLabel.set((0,form_form/* slug */.y)(one.label), one);
        const isRefused = same !== undefined && (one.id === undefined || same.id === undefined);
        const other = isRefused ? same : alike;
        return other ? [labelClash(one, other, isRefused ? 'error' : 'warning')] : [];
    });
}
function labelClash(one, other, level) {
    const field = one.id ?? one.label;
    if (other.label === one.label) {
        const message = `The label "${one.label}" stands also on line ${other.place.line}; the issue does not show ids, so only their order tells the answers apart. Rename one.`;
        return form_lint_together_finding('duplicate-label', level, field, one.place, message);
    }
    const message = level === 'error'
        ? `"${one.label}" and "${other.label}" (line ${other.place.line}) become the same reference. Rename one or give each an id of its own.`
        : `The labels "${one.label}" and "${other.label}" (line ${other.place.line}) are hard to tell apart. Rename one.`;
    return form_lint_together_finding('similar-labels', level, field, one.place, message);
}
/** GitHub makes a reference of every box too: it must not be that of a field without an id. */
function clashingBoxes(yaml, asked) {
    const labels = new Map(asked.filter((one) => one.id === undefined).map((one) => [one.label, one]));
    return asked
        .filter((one) => one.type === 'checkboxes')
        .flatMap((one) => (0,form_yaml/* items */.ld)(yaml, (0,form_yaml/* child */.jf)(yaml, (0,form_yaml/* child */.jf)(yaml, one.node, 'attributes'), 'options')))
        .flatMap((option) => {
        const label = (0,form_yaml/* child */.jf)(yaml, option, 'label');
        const other = labels.get((0,form_yaml/* asText */.e1)(label)?.trim() ?? '');
        const message = `The box "${other?.label}" bears the label of the field on line ${other?.place.line}: rename it or give that field an id.`;
        return other
            ? [form_lint_together_finding('duplicate-label', 'error', other.label, yaml.placeOf(label) ?? finding/* nowhere */.jx, message)]
            : [];
    });
}
function forgeable(asked) {
    const textarea = asked.findIndex((one) => one.type === 'textarea');
    if (textarea < 0)
        return [];
    return asked
        .slice(textarea)
        .filter((one) => one.type !== 'textarea' && one.type !== 'upload')
        .map((one) => {
        const message = `"${one.label}" stands below the free text "${asked[textarea]?.label}", where pasted headings can imitate it. Move it above.`;
        return form_lint_together_finding('forgeable-field', 'warning', one.id ?? one.label, one.place, message);
    });
}
function form_lint_together_finding(rule, level, field, place, message) {
    return { rule, level, field, ...place, message };
}

;// CONCATENATED MODULE: ./build/src/parsing/form/form-lint.js







/**
 * Tells what makes GitHub hide an issue form, corrupt its answers or let pasted text forge them: errors are refused by GitHub,
 * warnings are answers that cannot be read reliably, notes are worth a thought. Each with its place in the YAML and what to do.
 * Never throws. Source: GitHub's "Common validation errors when creating issue forms".
 */
function lintForm(yamlText) {
    if (yamlText.length > LONGEST)
        return [error('too-long', form_lint_top, tooLong)];
    const yaml = (0,form_yaml/* parseYaml */.hN)(yamlText);
    const problems = yamlProblems(yaml);
    if (problems.length > 0)
        return problems;
    const root = yaml.document.contents;
    if (!(0,dist/* isMap */.jh)(root))
        return [
            error('not-a-form', form_lint_top, 'An issue form is a YAML mapping with `name`, `description` and `body`.'),
        ];
    const elements = (0,form_yaml/* items */.ld)(yaml, (0,form_yaml/* child */.jf)(yaml, root, 'body'));
    const found = [
        ...lintTop(yaml, root),
        ...elements.flatMap((element, position) => lintElement(yaml, element, position)),
        ...lintTogether(yaml, elements),
    ];
    return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || finding/* levels */.yr.indexOf(a.level) - finding/* levels */.yr.indexOf(b.level));
}
/** In characters: far more than any form people fill in, and little enough for YAML's reader whatever stands there. */
const LONGEST = 65_536;
const tooLong = `This is longer than ${LONGEST} characters, which no issue form is that people fill in, and was not read.`;
/** In characters: a tag or key that is quoted in a reason may be of any length. */
const LONGEST_REASON = 200;
/** One finding for each line: what the YAML reader says of it first; the rest of what it says there follows from that. */
function yamlProblems(yaml) {
    const byLine = new Map();
    for (const problem of yaml.document.errors) {
        const place = yaml.placeOf({ range: [problem.pos[0]] }) ?? form_lint_top;
        if (byLine.has(place.line) || byLine.size === 20)
            continue;
        const said = problem.message.split('\n', 1)[0]?.slice(0, LONGEST_REASON).replace(/[.:]$/, '');
        const reason = said?.includes('call stack') ? 'it is nested too deeply' : said;
        const message = `This is not valid YAML: ${reason}. GitHub hides the form until it is mended.`;
        byLine.set(place.line, error('not-yaml', place, message));
    }
    for (const alias of lostAliases(yaml)) {
        const place = yaml.placeOf(alias) ?? form_lint_top;
        const message = `This is not valid YAML: no \`&${alias.source.slice(0, 60)}\` stands above. GitHub hides the form until it is mended.`;
        if (!byLine.has(place.line) && byLine.size < 20)
            byLine.set(place.line, error('not-yaml', place, message));
    }
    return [...byLine.values()];
}
/** Aliases of which no anchor stands above. */
function lostAliases(yaml) {
    const anchors = new Set();
    const lost = [];
    (0,dist/* visit */.YR)(yaml.document, (_, node) => {
        if ((0,dist/* isAlias */.Vj)(node) && !anchors.has(node.source))
            lost.push(node);
        else if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor)
            anchors.add(node.anchor);
    });
    return lost;
}
function lintTop(yaml, root) {
    const found = [];
    const known = (0,form_yaml/* pairs */.AS)(yaml, root);
    for (const { key, keyNode } of known) {
        if (topLevelKeys.includes(key))
            continue;
        const message = `GitHub does not know the key \`${key}\` and hides the form. Remove it; known are ${topLevelKeys.join(', ')}.`;
        found.push(error('unknown-key', yaml.placeOf(keyNode) ?? form_lint_top, message));
    }
    for (const key of ['name', 'description']) {
        const pair = known.find((one) => one.key === key);
        if (!pair)
            found.push(error('missing-key', form_lint_top, `The form has no \`${key}\`; GitHub requires it. Add \`${key}: …\`.`));
        const problem = pair && textProblem(pair.value);
        if (problem)
            found.push(error('not-text', yaml.placeOf(pair.keyNode) ?? form_lint_top, `\`${key}\` ${problem}`));
    }
    for (const { key, keyNode, value } of known) {
        const problem = topProblem(yaml, key, value);
        if (problem)
            found.push(error('wrong-type', yaml.placeOf(keyNode) ?? form_lint_top, `\`${key}\` ${problem}`));
    }
    const body = known.find((one) => one.key === 'body');
    if (!body || !(0,dist/* isSeq */.oP)(body.value) || body.value.items.length === 0) {
        const message = 'The form needs a `body`: a list of elements, at least one of which asks something.';
        found.push(error('missing-key', yaml.placeOf(body?.keyNode) ?? form_lint_top, message));
    }
    return found;
}
/** What is wrong with a key that may be left out, as the end of a sentence; null when it is as GitHub wants it. */
function topProblem(yaml, key, value) {
    if ((0,dist/* isScalar */.jn)(value) && ((0,form_yaml/* asText */.e1)(value) ?? '') === '')
        return null;
    if (key === 'title' || key === 'type')
        return (0,dist/* isScalar */.jn)(value) ? textProblem(value) : 'must be one text.';
    if (key !== 'labels' && key !== 'assignees' && key !== 'projects')
        return null;
    const names = (0,dist/* isSeq */.oP)(value) ? (0,form_yaml/* items */.ld)(yaml, value) : [value];
    const wrong = names.find((name) => !(0,dist/* isScalar */.jn)(name) || (((0,form_yaml/* asText */.e1)(name) ?? '') !== '' && textProblem(name) !== null));
    return wrong === undefined
        ? null
        : 'must be a list of texts, or one text with commas: put quotes around numbers.';
}
/** Where a form as a whole is at fault. */
const form_lint_top = { line: 1, column: 1 };
function error(rule, place, message) {
    return { rule, level: 'error', field: null, ...place, message };
}

// EXTERNAL MODULE: ./build/src/cli/findings.js + 1 modules
var cli_findings = __webpack_require__(32696);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(33135);
// EXTERNAL MODULE: ./build/src/cli/visible.js
var visible = __webpack_require__(98446);
;// CONCATENATED MODULE: ./build/src/cli/lint-form.js






/** `incident-loop lint-form`: what makes GitHub hide or corrupt a form. */
async function run({ positionals, options }) {
    const path = positionals[0];
    const text = (0,input/* readInput */.R5)(path);
    const findings = lintForm(text);
    if (options.json)
        (0,output/* printJson */.Q)({ findings });
    else
        (0,output/* print */.y)(findings.length > 0
            ? (0,cli_findings/* showFindings */.A)(path, text, findings)
            : `${(0,visible/* visible */.R)(path)}: nothing to say against this form.`);
    return (0,finding/* hasErrors */.Cs)(findings) ? 1 : 0;
}


/***/ }),

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
const levels = ['error', 'warning', 'note'];
/** The place of what concerns the whole document. */
const nowhere = { line: null, column: null };
/** True when any finding is of level error. */
function hasErrors(findings) {
    return findings.some((finding) => finding.level === 'error');
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Parses YAML without ever throwing: errors are in `document.errors`. YAML 1.2, as text nodes, so that nothing is guessed. */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const deep = nestingBeyond(DEEPEST, text);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(deep === null ? text : text.slice(0, text.lastIndexOf('\n', deep) + 1), {
        lineCounter: lines,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    if (deep !== null)
        document.errors.unshift(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([deep, deep], 'IMPOSSIBLE', 'it is nested too deeply'));
    const placeOf = (node) => {
        const range = node?.range;
        if (!range)
            return null;
        const { line, col } = lines.linePos(range[0]);
        return { line, column: col };
    };
    return { document, placeOf };
}
/** Far more than a form has, and few enough for a parser that calls itself: far deeper it ends the process, past any catch. */
const DEEPEST = 500;
/** The offset at which a text may be nested deeper than so many brackets, or marks (`- `, `? `, `: `) on one line; else null. */
function nestingBeyond(most, text) {
    let brackets = 0;
    let marks = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\n')
            marks = 0;
        else if ('[{'.includes(character))
            brackets += 1;
        else if (']}'.includes(character))
            brackets -= Math.sign(brackets);
        else if ('-?:'.includes(character) && ' \t'.includes(text[at + 1] ?? '\n'))
            marks += 1;
        if (brackets > most || marks > most)
            return at;
    }
    return null;
}
/** The node under `key`, aliases followed; undefined when `node` is no mapping or has no such key. */
function child(yaml, node, key) {
    const map = resolved(yaml, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? resolved(yaml, map.get(key, true)) : undefined;
}
/** The items of a sequence, aliases followed; empty when `node` is none. */
function items(yaml, node) {
    const list = resolved(yaml, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items.map((item) => resolved(yaml, item)) : [];
}
/** The pairs of a mapping as key text and nodes; empty when `node` is none. */
function pairs(yaml, node) {
    const map = resolved(yaml, node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
        return [];
    return map.items.map((pair) => ({
        key: asText(pair.key) ?? '',
        keyNode: pair.key,
        value: resolved(yaml, pair.value),
    }));
}
/** A scalar as it was written: `yes`, `1.0` and `007` stay themselves. Undefined for null and for what is no scalar. */
function asText(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null || node.value === undefined)
        return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
/** What a flag says: `true` and `false`, and unquoted the other words that GitHub's YAML 1.1 takes for them; else undefined. */
function asFlag(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return undefined;
    if (typeof node.value === 'boolean')
        return node.value;
    return node.type === 'PLAIN' ? flags.get((asText(node) ?? '').toLowerCase()) : undefined;
}
const flags = new Map(Object.entries({ yes: true, on: true, no: false, off: false }));
function resolved(yaml, node) {
    const isAlias = node?.resolve instanceof Function;
    return isAlias ? node.resolve(yaml.document) : node;
}


/***/ }),

/***/ 35347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readForm),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _form_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61082);




const fieldTypes = ['input', 'textarea', 'dropdown', 'checkboxes', 'upload'];
/**
 * Reads a GitHub issue form. Lenient where the answer can be read all the same: an id that is missing is derived from the
 * label, options that YAML takes for booleans or numbers stay the text that was written, unknown elements are passed over.
 * `lintForm` tells what GitHub would refuse.
 * Throws SetupError when the text is not YAML, is no form, asks nothing, or gives one id to two fields.
 */
function readForm(yamlText) {
    const yaml = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(yamlText);
    const [problem] = yaml.document.errors;
    if (problem) {
        const line = yaml.placeOf({ range: [problem.pos[0]] })?.line;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`The issue form is not valid YAML (line ${line}): ${problem.message.split('\n')[0]}`);
    }
    const root = yaml.document.contents;
    const body = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, root, 'body');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(body)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w('This is no issue form: expected a YAML mapping with `name`, `description` and a list `body`.');
    }
    const fields = readFields(yaml, body);
    if (fields.length === 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`The issue form asks nothing: its \`body\` needs an element of type ${fieldTypes.join(', ')}.`);
    }
    return {
        name: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, root, 'name')) ?? '',
        labels: readLabels(yaml, root),
        fields,
        stamp: readStamp(yaml, body),
    };
}
function readStamp(yaml, body) {
    const prefilled = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, body)
        .filter((element) => (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'type')) === 'textarea')
        .map((element) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .stampIn */ .r)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'attributes'), 'value')) ?? ''));
    return prefilled.find((stamp) => stamp !== null) ?? null;
}
function readLabels(yaml, root) {
    const labels = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, root, 'labels');
    const listed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(labels) ? (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, labels).map(_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1) : ((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(labels) ?? '').split(',');
    return listed.map((label) => (label ?? '').trim()).filter((label) => label !== '');
}
function readFields(yaml, body) {
    const elements = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, body)
        .map((element, position) => ({ element, position, type: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'type')) }))
        .filter((one) => fieldTypes.includes(one.type));
    const taken = new Set();
    for (const { element } of elements) {
        const id = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'id'));
        if (id && taken.has(id))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`Two fields of the issue form have the id "${id}": give each its own.`);
        if (id)
            taken.add(id);
    }
    return elements.map(({ element, position, type }) => {
        const field = readField(yaml, element, type, position);
        return field.id === '' ? { ...field, id: freshId(field.label, taken) } : field;
    });
}
function readField(yaml, element, type, position) {
    const attributes = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'attributes');
    const label = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'label'))?.trim();
    if (!label) {
        const line = yaml.placeOf(element)?.line;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`body[${position}] of the issue form (line ${line}) has no attributes.label: nothing can be read for it.`);
    }
    return {
        id: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'id')) ?? '',
        type,
        label,
        options: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'options')).flatMap((option) => optionText(yaml, option)),
        multiple: type === 'dropdown' && (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'multiple')) === true,
        required: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'validations'), 'required')) === true,
        render: type === 'textarea' ? ((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'render')) ?? null) : null,
    };
}
function optionText(yaml, option) {
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(option) ? (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, option, 'label')) : (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(option);
    return text === undefined || text.trim() === '' ? [] : [text.trim()];
}
/** A label as an id: lower case, letters and digits of every script, hyphens between; never empty. */
function slug(label) {
    const words = label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
    return words.replace(/^-/, '').replace(/-$/, '') || 'field';
}
function freshId(label, taken) {
    const base = slug(label);
    let id = base;
    for (let count = 2; taken.has(id); count += 1)
        id = `${base}-${count}`;
    taken.add(id);
    return id;
}


/***/ }),

/***/ 61082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStamp),
/* harmony export */   r: () => (/* binding */ stampIn)
/* harmony export */ });
const stampMark = /<!-- form: ([\w-]{1,60}@[\w.-]{1,20}) -->/;
const leadingStamp = /^\n{0,3}<!-- form: [\w-]{1,60}@[\w.-]{1,20} -->(?:\n|$)/;
/**
 * The stamp that a form puts into its issues, `incident@2` of `<!-- form: incident@2 -->`; null when the text has none.
 *
 * It stands in a textarea's `value`, since nothing else of a form travels: a `markdown` element is "not submitted", while `value`
 * is "pre-filled in the text area" and sent like typed text
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema;
 * a team that uses `value` so, and says that reporters can edit it: https://github.com/2i2c-org/infrastructure/pull/4155).
 * The body keeps a comment, and GitHub hides it from the rendered issue
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#hiding-content-with-comments).
 * Not in a field with `render`: what is sent there becomes a code block, which would show it.
 *
 * The reporter sees one line of comment while filling in, and may delete it. Both are borne: a label cannot carry the version
 * (one that the repository lacks is dropped without a word, and triage changes labels), and a title or a visible field would
 * stay in everybody's sight. So the stamp is the last textarea's first line, and only ever settles a tie between forms.
 */
function stampIn(text) {
    return stampMark.exec(text)?.[1] ?? null;
}
/** A textarea's text without the stamp on its first line, which is the form's and no part of an answer. */
function withoutStamp(text) {
    return text.replace(leadingStamp, '');
}


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dL: () => (/* binding */ findSecrets),
  E$: () => (/* binding */ redact),
  $I: () => (/* binding */ redactAll)
});

// UNUSED EXPORTS: secretsIn

;// CONCATENATED MODULE: ./build/src/redaction/checks.js
/** True for a number with a card network's prefix and length and the right check digit (Luhn, ISO/IEC 7812-1). */
function isCard(found) {
    const digits = found.replace(/\D/g, '');
    const network = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35\d{14})$/;
    if (!network.test(digits))
        return false;
    const sum = [...digits].reverse().reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** True for 15 to 34 characters whose check digits are right: the number with its first four moved behind leaves 1 by 97 (ISO 13616). */
function isIban(found) {
    const text = found.replaceAll(' ', '');
    if (text.length < 15 || text.length > 34)
        return false;
    const moved = text.slice(4) + text.slice(0, 4);
    const rest = [...moved].reduce((left, character) => {
        const value = Number.parseInt(character, 36);
        return (left * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
    return rest === 1;
}
/** True for numbers that the US Social Security Administration can have issued: no part of zeros, not 666, below 900. */
function isUsNumber(found) {
    const [area, group, serial] = found.split('-');
    return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}
/** True for an IPv4 address that somebody on the internet may have: not private, loopback, link-local or multicast (RFC 6890). */
function isPublicAddress(found) {
    const parts = found.split('.').map(Number);
    const [a, b] = parts;
    if (parts.some((part) => part > 255) || a === 0 || a === 10 || a === 127 || a >= 224)
        return false;
    // Version numbers begin low; nobody's own line does (1.0.0.0/8 and 8.0.0.0/8 hold the public resolvers).
    if (a < 11)
        return false;
    return !(a === 192 && b === 168) && !(a === 172 && b >= 16 && b < 32) && !(a === 169 && b === 254);
}
/** True for a value that a machine made or a person would type as a password: letters and digits, varied; no address, no placeholder, no id. */
function looksRandom(found) {
    if (/^(?:https?:|\$\{|\{\{|\[redacted|CVE-|GHSA-|[.*x]{3})/i.test(found))
        return false;
    return (/\d/.test(found) && /[A-Za-z]/.test(found) && new Set(found).size >= 8 && !/^\d{4}-\d{2}/.test(found));
}

;// CONCATENATED MODULE: ./build/src/redaction/shapes.js

/** Shapes of keys and tokens, as their issuers document them. */
const secrets = [
    secret('private-key', 'a private key', ['-----BEGIN'], privateKey()),
    secret('github-token', 'a GitHub token', ['gh', 'github_pat_'], /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g),
    secret('gitlab-token', 'a GitLab token', ['glpat-'], /\bglpat-[A-Za-z0-9_-]{20,100}/g),
    secret('stripe-key', 'a Stripe key', ['k_live_', 'k_test_'], /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,200}\b/g),
    secret('api-key', 'an API key', ['sk-'], /\bsk-[A-Za-z0-9_-]{16,200}/g),
    secret('aws-key', 'an AWS key', ['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
    secret('google-key', 'a Google key', ['AIza', 'GOCSPX-'], /\b(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/g),
    secret('huggingface-token', 'a Hugging Face token', ['hf_'], /\bhf_[A-Za-z0-9]{30,60}\b/g),
    secret('slack-token', 'a Slack token', ['xox'], /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g),
    secret('webhook', 'the address of a webhook', ['hooks.slack.com', '/api/webhooks/'], webhook()),
    secret('npm-token', 'an npm token', ['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g),
    secret('pypi-token', 'a PyPI token', ['pypi-'], /\bpypi-[A-Za-z0-9_-]{50,250}/g),
    secret('sendgrid-key', 'a SendGrid key', ['SG.'], /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g),
    secret('jwt', 'a signed token (JWT)', ['eyJ'], /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g),
    secret('url-password', 'a password in an address', ['://'], /(?<=:\/\/[^\s:@/]{1,64}:)(?<value>[^\s:@/]{3,128})(?=@[\w.-])/g),
    {
        ...secret('password', 'a password or token', ['=', ':', 'earer '], labelled()),
        isReal: looksRandom,
    },
];
const personal = [
    {
        kind: 'email',
        name: 'an e-mail address',
        personal: true,
        needs: ['@'],
        // The last label is of letters: `lodash@4.17.21` is a package.
        pattern: /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z]{2,63})\b/g,
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
        isReal: (found) => !/^(?:runner|user|username|ubuntu|node|root|app|public|shared|default|vscode|linuxbrew|github|runneradmin)$/i.test(found),
    },
];
/** Every shape; where two overlap, the earlier one counts. */
const shapes = [...secrets, ...personal];
function secret(kind, name, needs, pattern) {
    return { kind, name, personal: false, needs, pattern };
}
/** A block that was cut off before its end is a key all the same. */
function privateKey() {
    return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s:,.\\]|-(?!-)){0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?:\s{1,4}[A-Za-z0-9+/=]{16,128}){0,100})/g;
}
function webhook() {
    return /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{16,200}|(?:[a-z]{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[A-Za-z0-9_-]{16,120})/g;
}
function labelled() {
    return /\b(?:(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|pwd|secret|token|api[_ -]?key|access[_ -]?key|account[_ -]?key|private[_ -]?key)["'`]?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`]?|Bearer )(?<value>[^\s"'`<>,;|)]{12,300})/gi;
}

;// CONCATENATED MODULE: ./build/src/redaction/secrets.js

/**
 * The secrets and personal data of a text that their shape gives away, in order; those that overlap are one. Own shapes rather
 * than a scanner's: findings, board and redaction are made in one synchronous go, each run reads them before anything is
 * said, and the scanners on npm are asynchronous or call times and issue numbers phone numbers.
 */
function findSecrets(text) {
    const all = shapes.flatMap((shape) => matchesOf(shape, text));
    const found = [];
    for (const one of all.sort((a, b) => a.from - b.from)) {
        const last = found.at(-1);
        if (!last || one.from >= last.to)
            found.push(one);
        else if (one.to > last.to)
            found[found.length - 1] = { ...last, to: one.to };
    }
    return found;
}
function matchesOf(shape, text) {
    if (shape.needs.length > 0 && !shape.needs.some((mark) => text.includes(mark)))
        return [];
    return [...text.matchAll(shape.pattern)].flatMap((match) => {
        const value = match.groups?.value ?? match[0];
        if (shape.isReal && !shape.isReal(value))
            return [];
        const from = match.index + match[0].lastIndexOf(value);
        return [{ shape, from, to: from + value.length }];
    });
}
/** Puts a placeholder where a secret or personal datum stands; what only a reader could recognise stays. Lines keep their numbers. */
function redact(text) {
    const found = findSecrets(text);
    if (found.length === 0)
        return text;
    let at = 0;
    const pieces = found.map(({ shape, from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return `${before}[redacted ${shape.kind}]${text.slice(from, to).replace(/[^\n]/g, '')}`;
    });
    return pieces.join('') + text.slice(at);
}
/** The same value with every text in it redacted, for what is printed or handed on. */
function redactAll(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(redactAll);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactAll(one)]));
}
/** The kinds of secrets found in a text. */
function secretsIn(text) {
    return [...new Set(findSecrets(text).map(({ shape }) => shape.kind))];
}


/***/ })

};

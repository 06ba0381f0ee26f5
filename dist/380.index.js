export const id = 380;
export const ids = [380];
export const modules = {

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   t8: () => (/* binding */ refuseTwoStandardInputs),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** The text of a file, or of standard input for `-`. Throws SetupError when it cannot be read or is not UTF-8. */
function readInput(path) {
    const bytes = attempt(`Cannot read ${path}`, () => path === '-' ? readStandardInput() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`Cannot read ${path}: it is not text in UTF-8.`);
    }
}
/** Opens a file of any size, or standard input for `-`. Throws SetupError when it cannot be read. */
function openInput(path) {
    const what = `Cannot read ${path}`;
    const file = path === '-' ? 0 : attempt(what, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r'));
    const size = attempt(what, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
    if (size.isDirectory())
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasons.EISDIR}.`);
    function* chunks() {
        const buffer = Buffer.alloc(PIECE);
        try {
            for (;;) {
                const count = attempt(what, () => readSome(file, buffer));
                if (count === 0)
                    return;
                if (count > 0)
                    yield buffer.subarray(0, count);
                else
                    waitAMoment();
            }
        }
        finally {
            if (file !== 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    return { chunks: chunks(), size: size.isFile() ? size.size : null };
}
const PIECE = 1_048_576;
/** The text of a file that need not be there; null when it is not. Throws SetupError when it is and cannot be read. */
function readIfThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? readInput(path) : null;
}
/** Standard input can be read once. Throws SetupError when more than one of the paths is `-`; `what` names what they are for. */
function refuseTwoStandardInputs(what, paths) {
    if (paths.filter((path) => path === '-').length < 2)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what} cannot both be standard input: give one of them as a file.`);
}
/** Writes a file, making its folders. Throws SetupError when that is impossible. */
function writeOutput(path, text) {
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    attempt(`Cannot write ${path}`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text));
}
/** Makes a folder with those above it, unless it is there. Throws SetupError when that is impossible. */
function makeFolder(path) {
    attempt(`Cannot write to ${path}`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true }));
}
/** The value of an option that must be given. Throws SetupError with what it is for. */
function required(value, option, isFor) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--${option} is missing: ${isFor}.`);
}
/** Prints one JSON document and nothing else; characters that steer a terminal are escaped, the value stays the same. */
function printJson(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(value, null, 2).replace(STEERING, escaped);
    process.stdout.write(`${text}\n`);
}
/** What `JSON.stringify` leaves raw: C1 controls, line separators, bidirectional marks. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const reasons = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    EEXIST: 'there is a file of that name',
    EACCES: 'access is denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
};
function attempt(what, act) {
    try {
        return act();
    }
    catch (error) {
        const code = error.code ?? '';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasonOf(code)}.`);
    }
}
/** What Node's code of a failed call means to people. */
function reasonOf(code) {
    return reasons[code] ?? code;
}
/** Node reads a pipe whose writer is slow as EAGAIN (nodejs/node#35997); then it is asked again. */
function readStandardInput() {
    const chunks = [];
    const buffer = Buffer.alloc(65_536);
    for (;;) {
        const count = readSome(0, buffer);
        if (count === 0)
            return Buffer.concat(chunks);
        if (count > 0)
            chunks.push(Buffer.from(buffer.subarray(0, count)));
        else
            waitAMoment();
    }
}
function waitAMoment() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}
function readSome(file, buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EAGAIN')
            return -1;
        if (code === 'EOF')
            return 0;
        throw error;
    }
}


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
    const text = (0,form_yaml/* asText */.e1)(node);
    if (!(0,dist/* isScalar */.jn)(node) || text === undefined || text.trim() === '')
        return 'is empty: write a text.';
    if (isBareBoolean(node))
        return `is a yes-or-no value to YAML: put quotes around it ("${text}").`;
    if (typeof node.value !== 'string')
        return `is not a text to YAML: put quotes around it ("${text}").`;
    return null;
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
    const multiple = type === 'dropdown' && (0,form_yaml/* asFlag */.v0)((0,form_yaml/* child */.jf)(yaml, attributes, 'multiple'));
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
    if (required !== undefined && !((0,dist/* isScalar */.jn)(required) && typeof required.value === 'boolean'))
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
        ...optionalTexts(yaml, attributes, type, position, find),
    ];
    const needed = type === 'markdown' ? 'value' : 'label';
    const node = (0,form_yaml/* child */.jf)(yaml, attributes, needed);
    const problem = node === undefined ? `is missing: add \`attributes.${needed}\`.` : textProblem(node);
    if (problem)
        found.push(find('not-text', node, `\`${needed}\` of body[${position}] ${problem}`));
    if (id !== undefined && !/^[A-Za-z0-9_-]+$/.test(id)) {
        found.push(find('bad-id', (0,form_yaml/* child */.jf)(yaml, element, 'id'), `The id "${id}" may hold only letters, digits, - and _.`));
    }
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
/** Texts that may be left out but not left empty. */
function optionalTexts(yaml, attributes, type, position, find) {
    const keys = ['description', 'placeholder', 'render', ...(type === 'markdown' ? [] : ['value'])];
    return (0,form_yaml/* pairs */.AS)(yaml, attributes).flatMap(({ key, keyNode, value }) => {
        const problem = keys.includes(key) ? textProblem(value) : null;
        return problem ? [find('not-text', keyNode, `\`${key}\` of body[${position}] ${problem}`)] : [];
    });
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
        .filter(({ node }) => node !== undefined && !((0,dist/* isScalar */.jn)(node) && typeof node.value === 'boolean'))
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
    return [...byLine.values()];
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
    const body = known.find((one) => one.key === 'body');
    if (!body || !(0,dist/* isSeq */.oP)(body.value) || body.value.items.length === 0) {
        const message = 'The form needs a `body`: a list of elements, at least one of which asks something.';
        found.push(error('missing-key', yaml.placeOf(body?.keyNode) ?? form_lint_top, message));
    }
    return found;
}
/** Where a form as a whole is at fault. */
const form_lint_top = { line: 1, column: 1 };
function error(rule, place, message) {
    return { rule, level: 'error', field: null, ...place, message };
}

// EXTERNAL MODULE: ./build/src/cli/findings.js
var cli_findings = __webpack_require__(91552);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
;// CONCATENATED MODULE: ./build/src/cli/lint-form.js




/** `incident-loop lint-form`: what makes GitHub hide or corrupt a form. */
async function run({ positionals, options }) {
    const path = positionals[0];
    const text = (0,input/* readInput */.R5)(path);
    const findings = lintForm(text);
    if (options.json)
        (0,input/* printJson */.Q2)({ findings });
    else
        console.log(findings.length > 0
            ? (0,cli_findings/* showFindings */.AG)(path, text, findings)
            : `${(0,cli_findings/* visible */.RK)(path)}: nothing to say against this form.`);
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
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const placeOf = (node) => {
        const range = node?.range;
        if (!range)
            return null;
        const { line, col } = lines.linePos(range[0]);
        return { line, column: col };
    };
    return { document, placeOf };
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
/** True for `true` alone: what GitHub takes for a set flag. */
function asFlag(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === true;
}
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
        multiple: type === 'dropdown' && (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'multiple')),
        required: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'validations'), 'required')),
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


/***/ })

};

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { truthy } from '@actions/expressions/result';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What `success()`, `failure()` and `cancelled()` answer from; `skipped` makes all three false. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped';

/** All that an expression may see: the contexts by name, and the status its functions answer from. */
export interface Scope {
  readonly contexts: { readonly [name: string]: Json };
  readonly status: Status;
}

/**
 * Says whether an `if:` holds, `success()` being already part of the condition where the author left it out.
 * Throws the evaluator's Error when the expression cannot be read.
 */
export function holds(condition: string, scope: Scope): boolean {
  return truthy(evaluate(condition, scope));
}

/** The value of a node of the workflow file with its expressions evaluated once; null when the node is absent. */
export function jsonOf(token: TemplateToken | undefined, scope: Scope): Json {
  return token ? (JSON.parse(JSON.stringify(resolve(token, scope), data.replacer)) as Json) : null;
}

/** A node as the text that GitHub would make of it; the empty string when the node is absent. */
export function textOf(token: TemplateToken | undefined, scope: Scope): string {
  return token ? resolve(token, scope).coerceString() : '';
}

/** A mapping node (`env:`, `with:`, `outputs:`) as names with texts, in the file's order. */
export function textsOf(token: TemplateToken | undefined, scope: Scope): Record<string, string> {
  if (!token) return {};
  const mapping = resolve(token, scope);
  if (!(mapping instanceof data.Dictionary))
    throw new Error(`expected names with values, found ${mapping.coerceString()}`);
  return Object.fromEntries(mapping.pairs().map(({ key, value }) => [key, value.coerceString()]));
}

function resolve(token: TemplateToken, scope: Scope): data.ExpressionData {
  if (isBasicExpression(token)) return evaluate(token.expression, scope);
  if (isString(token)) return new data.StringData(token.value);
  if (isNumber(token)) return new data.NumberData(token.value);
  if (isBoolean(token)) return new data.BooleanData(token.value);
  if (isSequence(token)) return new data.Array(...[...token].map((item) => resolve(item, scope)));
  if (isMapping(token)) {
    const pairs = [...token].map(({ key, value }) => ({
      key: textOf(key, scope),
      value: resolve(value, scope),
    }));
    return new data.Dictionary(...pairs);
  }
  return new data.Null();
}

function evaluate(expression: string, scope: Scope): data.ExpressionData {
  const functions = statusFunctions(scope.status);
  const tree = new Parser(tokensOf(expression), Object.keys(scope.contexts), functions).parse();
  const contexts = JSON.parse(JSON.stringify(scope.contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, contexts, new Map(functions.map((fn) => [fn.name, fn]))).evaluate();
}

/** Reads `''` as one quote wherever it stands: the lexer of 0.3.61 does so once per literal, GitHub always. */
function tokensOf(expression: string): Token[] {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.type === TokenType.STRING
        ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") }
        : token,
    );
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answering = (name: string, answer: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  });
  return [
    answering('always', true),
    answering('success', status === 'success'),
    answering('failure', status === 'failure'),
    answering('cancelled', status === 'cancelled'),
    {
      name: 'hashfiles',
      minArgs: 1,
      maxArgs: 255,
      call: () => {
        throw new Error('hashFiles() is not available here: this runner keeps no cache to key');
      },
    },
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Class names that stand on one element together, in one reading of the conditions around them. */
export interface Together {
  at: string;
  /** What is there already: the look of a part of the kit, or what does not depend on a condition. */
  own: readonly string[];
  /** What comes on top of it. */
  added: readonly string[];
}

const root = path.join(import.meta.dirname, '../..');

type Parsed = Map<string, ts.SourceFile>;
interface Named {
  file: string;
  node: ts.Node;
}

/** Every place of the interface where class names meet: in a call of `cn` or of styles with variants, or on a component with a look of its own. */
export function placesWhereClassesMeet(): Together[] {
  const files: Parsed = new Map(['components', 'app'].flatMap(sourcesIn).map((file) => [file, parse(file)]));
  return [...files].flatMap(([file, source]) =>
    descendants(source).flatMap((node) =>
      [inCall, inStyles, onComponent].flatMap((placesIn) => placesIn({ file, node }, files)),
    ),
  );
}

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\./.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

function parse(file: string): ts.SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function inCall({ file, node }: Named, files: Parsed): Together[] {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'cn') return [];
  const isSure = (part: ts.Node) => ts.isStringLiteralLike(part) || ts.isIdentifier(part);
  const own = node.arguments.filter(isSure).flatMap((part) => texts({ file, node: part }, files));
  const onCondition = node.arguments
    .filter((part) => !isSure(part))
    .flatMap((part) => texts({ file, node: part }, files));
  const at = placeOf({ file, node });
  const always = { at, own: [], added: words(own) };
  return [always, ...onCondition.map((text) => ({ at, own: words(own), added: words([text]) }))];
}

/** `styles({ className: … })` puts what it is given behind its own. */
function inStyles({ file, node }: Named, files: Parsed): Together[] {
  if (!ts.isPropertyAssignment(node) || !isGiven(node.name) || !ts.isCallExpression(node.parent.parent)) return [];
  const own = words(texts({ file, node: node.parent.parent.expression }, files));
  return texts({ file, node: node.initializer }, files).map((text) => ({
    at: placeOf({ file, node }),
    own,
    added: words([text]),
  }));
}

function onComponent({ file, node }: Named, files: Parsed): Together[] {
  if (!ts.isJsxAttribute(node) || node.name.getText() !== 'className' || !node.initializer) return [];
  const tag = node.parent.parent.tagName.getText();
  const component = /^[A-Z]\w*$/.test(tag) ? find(tag, file, files) : undefined;
  const own = component ? words(looksOf(component, files)) : [];
  const given = texts({ file, node: node.initializer }, files);
  return given.map((text) => ({ at: placeOf({ file, node }), own, added: words([text]) }));
}

/** The classes a component puts beside those it is given, itself or through what it hands them to. */
function looksOf(component: Named, files: Parsed, seen = new Set<ts.Node>()): string[] {
  if (seen.has(component.node)) return [];
  seen.add(component.node);
  const { file } = component;
  return descendants(component.node).flatMap((node) => {
    if (ts.isCallExpression(node) && node.arguments.some(isGiven)) {
      const parts = [node.expression, ...node.arguments].filter((part) => !isGiven(part));
      return parts.flatMap((part) => texts({ file, node: part }, files));
    }
    if (!ts.isJsxOpeningLikeElement(node) || !node.attributes.properties.some(handsOn)) return [];
    const inner = find(node.tagName.getText(), file, files);
    return inner ? looksOf(inner, files, seen) : [];
  });
}

function isGiven(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'className';
}

function handsOn(attribute: ts.JsxAttributeLike): boolean {
  if (ts.isJsxSpreadAttribute(attribute)) return ts.isIdentifier(attribute.expression);
  const value = attribute.initializer;
  return Boolean(value && ts.isJsxExpression(value) && value.expression && isGiven(value.expression));
}

/** The strings that an expression may come to, also those it has by name. */
function texts({ file, node }: Named, files: Parsed, seen = new Set<ts.Node>()): string[] {
  if (seen.has(node)) return [];
  seen.add(node);
  return descendants(node).flatMap((part) => {
    if (isCompared(part)) return [];
    if (ts.isStringLiteralLike(part) || ts.isTemplateHead(part) || ts.isTemplateMiddleOrTemplateTail(part)) {
      return [part.text];
    }
    if (!ts.isIdentifier(part) || part.text === 'cn' || part.text === 'cva') return [];
    const named = find(part.text, file, files);
    return named && ts.isVariableDeclaration(named.node) ? texts(named, files, seen) : [];
  });
}

function isCompared(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) && /^[!=]==$/.test(node.parent.operatorToken.getText());
}

/** What a name of a file stands for, there or where it is imported from. */
function find(name: string, file: string, files: Parsed): Named | undefined {
  for (const statement of files.get(file)?.statements ?? []) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return { file, node: statement };
    const variable = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.find((one) => one.name.getText() === name)
      : undefined;
    if (variable) return { file, node: variable };
    const from = ts.isImportDeclaration(statement) ? importedFrom(statement, name, file) : undefined;
    const target = from && [`${from}.tsx`, `${from}.ts`].find((one) => files.has(one));
    if (target) return find(name, target, files);
  }
  return undefined;
}

function importedFrom(statement: ts.ImportDeclaration, name: string, file: string): string | undefined {
  const names = statement.importClause?.namedBindings;
  if (!names || !ts.isNamedImports(names) || !names.elements.some((one) => one.name.text === name)) return undefined;
  const from = (statement.moduleSpecifier as ts.StringLiteral).text;
  return from.startsWith('@/') ? from.slice(2) : path.posix.join(path.posix.dirname(file), from);
}

function descendants(node: ts.Node): ts.Node[] {
  const found = [node];
  ts.forEachChild(node, (child) => {
    found.push(...descendants(child));
  });
  return found;
}

function words(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(/\s+/)).filter(Boolean);
}

function placeOf({ file, node }: Named): string {
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
  return `${file}:${line + 1}`;
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../src/domain/instruments')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts'))

const comparisons = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

const hasNumber = (node: ts.Node): boolean =>
  ts.isNumericLiteral(node) || ts.forEachChild(node, child => hasNumber(child) || undefined) === true

/** `xs.length === 0` asks whether a list is empty; it judges nobody. */
const isEmptyTest = (node: ts.BinaryExpression) =>
  ts.isPropertyAccessExpression(node.left) && node.left.name.text === 'length' && node.right.getText() === '0'

/** Names that hold a number written in this file: `const batas = 90` would hide a cut-off. */
function numberNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer && ts.isNumericLiteral(node.initializer))
      names.add(node.name.getText())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return names
}

export function bareNumbers(name: string, code: string): string[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
  const hidden = numberNames(source)
  const found: string[] = []
  const isBare = (node: ts.Expression) => hasNumber(node) || (ts.isIdentifier(node) && hidden.has(node.text))
  const visit = (node: ts.Node): void => {
    if (
      ts.isBinaryExpression(node) &&
      comparisons.has(node.operatorToken.kind) &&
      !isEmptyTest(node) &&
      (isBare(node.left) || isBare(node.right))
    )
      found.push(`${name}: ${node.getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

test('no condition of an instrument holds a bare number: cut-offs are named thresholds', () => {
  expect(files.length).toBeGreaterThan(3)
  expect(files.flatMap(f => bareNumbers(f, readFileSync(join(folder, f), 'utf8')))).toEqual([])
})

test('the check sees a number in a condition, also behind a name or a sum', () => {
  const code =
    'const batas = 90; const a = (x: number) => x > 80; const b = (x: number) => x >= batas; const c = (x: number) => x + 1 < x'
  expect(bareNumbers('contoh.ts', code)).toHaveLength(3)
  expect(bareNumbers('contoh.ts', 'const kosong = (xs: []) => xs.length === 0')).toEqual([])
})

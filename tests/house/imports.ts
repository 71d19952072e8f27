import ts from 'typescript';

export interface ImportFact {
	/** As written, or null where it is computed and so cannot be judged. */
	readonly target: string | null;
	/** True where the compiler leaves nothing of it in the output. */
	readonly typeOnly: boolean;
}

/** Every way a module can name another: imports, re-exports, `import()`, `require()` and `import('…')` types. */
export function importsOf(path: string, text: string): ImportFact[] {
	const found: ImportFact[] = [];
	const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, kind);

	const add = (target: ts.Node | undefined, typeOnly: boolean): void => {
		found.push({ target: target && ts.isStringLiteralLike(target) ? target.text : null, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
		} else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
			add(node.moduleSpecifier, node.isTypeOnly);
		} else if (ts.isImportTypeNode(node)) {
			add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
		} else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
			add(node.moduleReference.expression, node.isTypeOnly);
		} else if (ts.isCallExpression(node) && isModuleCall(node)) {
			add(node.arguments[0], false);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}

function isModuleCall({ expression }: ts.CallExpression): boolean {
	return expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require');
}

/**
 * Rules for declarations and the whole file; the last link of the chain, whose constructor has chevrotain analyse the grammar.
 */
import type { IOrAlt } from 'chevrotain';
import type * as ast from './ast.ts';
import type { SyntaxFault } from './errors.ts';
import { NestedTooDeeply, nameless, type Rule } from './recovery.ts';
import type { Pos, SourceFile } from './source.ts';
import { isStackOverflow } from './stack-overflow.ts';
import { StatementRules } from './statements.ts';
import * as T from './tokens.ts';
import { splitTypeParameter } from './type-parameters.ts';

type Expr = ast.Expr;

/** What `type Name` goes on with. */
interface TypeTail {
  readonly typeParams: ast.FieldList | undefined;
  readonly alias: boolean;
  readonly type: Expr | undefined;
}

const declarationKeywords = [T.Import, T.Const, T.Type, T.Var, T.Func];

export class GoParser extends StatementRules {
  constructor(validate = false) {
    super(validate);
    this.performSelfAnalysis();
  }

  parse(source: SourceFile): { file: ast.File; errors: SyntaxFault[] } {
    this.input = [];
    this.start(source);
    const file: { name: ast.Ident; doc: readonly ast.Comment[]; decls: ast.Decl[] } = {
      name: { ...nameless, pos: source.base, end: source.base },
      doc: [],
      decls: [],
    };
    try {
      this.file(file);
    } catch (e) {
      if (!(e instanceof NestedTooDeeply) && !isStackOverflow(e)) throw e;
      this.error(this.token.pos, 'syntax error: program nested too deeply', this.token.end);
    }
    const imports: ast.ImportSpec[] = [];
    for (const decl of file.decls) {
      if (decl.kind !== 'GenDecl' || decl.token !== 'import') continue;
      for (const spec of decl.specs) if (spec.kind === 'ImportSpec') imports.push(spec);
    }
    const { all: comments, directives } = this.comments;
    const end = source.base + source.text.length;
    const result: { file: ast.File; errors: SyntaxFault[] } = {
      file: { kind: 'File', pos: source.base, end, source, ...file, imports, comments, directives },
      errors: this.faults.sorted(),
    };
    this.finish();
    return result;
  }

  // ---- The file.

  private readonly file: Rule<[{ name: ast.Ident; doc: readonly ast.Comment[]; decls: ast.Decl[] }], void> =
    this.rule('file', (file) => {
      if (!this.RECORDING_PHASE && !this.is(T.Package)) {
        this.syntaxError('package statement must be first');
        return;
      }
      const doc = this.doc();
      this.CONSUME(T.Package);
      const name = this.SUBRULE(this.ident);
      this.CONSUME(T.Semi);
      if (this.RECORDING_PHASE) {
        this.MANY(() => {
          this.SUBRULE(this.topLevelDecl);
          this.OPTION(() => this.CONSUME2(T.Semi));
        });
        return;
      }
      file.name = name;
      file.doc = doc;
      if (this.faults.count === 0) this.topLevel(file.decls);
    });

  private topLevel(decls: ast.Decl[]): void {
    let previous = T.Import;
    while (!this.is(T.Eof)) {
      const keyword = this.token.tokenType;
      if (keyword === T.Import && previous !== T.Import) {
        this.syntaxError('imports must appear before other declarations');
      }
      previous = keyword;
      const decl = this.SUBRULE(this.topLevelDecl);
      if (decl === undefined) {
        const last = decls.at(-1);
        const headless = this.is(T.Lbrace) && last?.kind === 'FuncDecl' && last.body === undefined;
        this.syntaxError(
          headless
            ? 'unexpected semicolon or newline before {'
            : 'non-declaration statement outside function body',
        );
        const pos = this.token.pos;
        this.advance(...declarationKeywords);
        decls.push({ kind: 'BadDecl', pos, end: this.lastEnd });
        continue;
      }
      decls.push(decl);
      this.comments.takeDirectives();
      if (this.is(T.Eof)) return;
      if (this.is(T.Semi)) this.consumeToken();
      else {
        this.syntaxError('after top level declaration');
        this.advance(...declarationKeywords);
      }
    }
  }

  private topLevelAlternatives: IOrAlt<ast.Decl>[] | undefined;

  private readonly topLevelDecl: Rule<[], ast.Decl | undefined> = this.rule('topLevelDecl', () =>
    this.OR(
      (this.topLevelAlternatives ??= [
        { ALT: () => this.SUBRULE(this.funcDecl) },
        { ALT: () => this.SUBRULE(this.genDecl) },
        { ALT: () => this.SUBRULE(this.importDecl) },
      ]),
    ),
  );

  // ---- Groups.

  private readonly importDecl: Rule<[], ast.GenDecl> = this.rule('importDecl', () => {
    const doc = this.doc();
    const pos = this.posOf(this.CONSUME(T.Import));
    return this.SUBRULE(this.specs, { ARGS: ['import', pos, doc] });
  });

  override readonly genDecl: Rule<[], ast.GenDecl> = this.rule('genDecl', () => {
    const doc = this.doc();
    const keyword = this.oneOf(0, [T.Const, T.Var, T.Type]);
    return this.SUBRULE(this.specs, { ARGS: [keyword.image as ast.GenDecl['token'], keyword.pos, doc] });
  });

  private readonly specs: Rule<[ast.GenDecl['token'], Pos, readonly ast.Comment[]], ast.GenDecl> = this.rule(
    'specs',
    (token, pos, doc) => {
      const specs: ast.Spec[] = [];
      const grouped = this.is(T.Lparen);
      const add = (idx: number): false => {
        if (this.RECORDING_PHASE) this.recordSpec(idx);
        else specs.push(this.spec(token, idx, specs.length));
        return false;
      };
      this.choose<object>(0, [
        {
          ALT: () => {
            this.CONSUME(T.Lparen);
            this.list('grouped declaration', T.Semi, T.Rparen, () => add(1));
            return specs;
          },
        },
        {
          ALT: () => {
            add(2);
            return specs;
          },
        },
      ]);
      return { kind: 'GenDecl', pos, end: this.lastEnd, token, doc, specs, grouped };
    },
  );

  private recordSpec(idx: number): void {
    this.or(idx, {
      DEF: [this.importSpec, this.typeSpec, this.constSpec, this.varSpec].map((spec) => ({
        ALT: () => this.subrule(idx, spec as Rule<[], unknown>),
      })),
      IGNORE_AMBIGUITIES: true,
    });
  }

  private spec(token: ast.GenDecl['token'], idx: number, index: number): ast.Spec {
    switch (token) {
      case 'import':
        return this.subrule(idx, this.importSpec);
      case 'type':
        return this.subrule(idx, this.typeSpec);
      case 'const':
        return this.subrule(idx, this.constSpec, { ARGS: [index] });
      case 'var':
        return this.subrule(idx, this.varSpec, { ARGS: [index] });
    }
  }

  // ---- One specification each.

  private readonly importSpec: Rule<[], ast.ImportSpec> = this.rule('importSpec', () => {
    const pos = this.token.pos;
    const doc = this.doc();
    const name = this.OPTION1(() =>
      this.OR([{ ALT: () => this.SUBRULE(this.ident) }, { ALT: () => this.identOf(this.CONSUME(T.Dot)) }]),
    );
    let path = this.OPTION2(() => this.literalOf(this.CONSUME(T.Literal) as T.Token));
    if (path === undefined) {
      const at = this.token.pos;
      path = { kind: 'BasicLit', pos: at, end: at, literal: 'STRING', text: '""', bad: true };
      this.syntaxError('missing import path');
      this.advance(T.Semi, T.Rparen);
    } else if (path.literal !== 'STRING' && !path.bad && !this.RECORDING_PHASE) {
      this.syntaxError('import path must be a string', path.pos, path.end);
      path = { ...path, bad: true };
    }
    return { kind: 'ImportSpec', pos, end: this.lastEnd, doc, name, path };
  });

  private names(): ast.Ident[] {
    const names = [this.SUBRULE1(this.ident)];
    this.MANY(() => {
      this.CONSUME(T.Comma);
      names.push(this.SUBRULE2(this.ident));
    });
    return names;
  }

  /** `=`, or `:=` with a complaint. */
  private gotAssign(): boolean {
    if (this.is(T.Define)) this.syntaxError('expected =');
    return this.is(T.Define) || this.is(T.Assign);
  }

  private initializer(idx: number): readonly Expr[] {
    if (!this.RECORDING_PHASE && !this.gotAssign()) return [];
    this.oneOf(idx, [T.Assign, T.Define]);
    return this.subrule(idx, this.exprList);
  }

  private readonly constSpec: Rule<[number], ast.ValueSpec> = this.rule('constSpec', (iota) => {
    const pos = this.token.pos;
    const doc = this.doc();
    const names = this.names();
    let type: Expr | undefined;
    let values: readonly Expr[] = [];
    if ((!this.is(T.Eof) && !this.is(T.Semi) && !this.is(T.Rparen)) || this.RECORDING_PHASE) {
      type = this.OPTION1(() => this.SUBRULE(this.type));
      values = this.initializer(1);
    }
    return { kind: 'ValueSpec', pos, end: this.lastEnd, doc, names, type, values, iota };
  });

  private readonly varSpec: Rule<[number], ast.ValueSpec> = this.rule('varSpec', (iota) => {
    const pos = this.token.pos;
    const doc = this.doc();
    const names = this.names();
    let type: Expr | undefined;
    if (!this.is(T.Assign) && !this.is(T.Define)) type = this.SUBRULE(this.type);
    const values = this.initializer(1);
    return { kind: 'ValueSpec', pos, end: this.lastEnd, doc, names, type, values, iota };
  });

  private readonly typeSpec: Rule<[], ast.TypeSpec> = this.rule('typeSpec', () => {
    const pos = this.token.pos;
    const doc = this.doc();
    const directives = this.RECORDING_PHASE ? [] : this.comments.takeDirectives();
    const name = this.SUBRULE(this.ident);
    const tail = this.choose<TypeTail>(0, [
      { ALT: () => this.SUBRULE(this.bracketTail) },
      { ALT: () => ({ typeParams: undefined, ...this.aliasOrType(1) }) },
    ]);
    let type = tail.type;
    if (type === undefined) {
      type = this.badExpr();
      this.syntaxError('in type declaration');
      this.advance(T.Semi, T.Rparen);
    }
    return { kind: 'TypeSpec', pos, end: this.lastEnd, doc, name, ...tail, type, directives };
  });

  private aliasOrType(idx: number): { alias: boolean; type: Expr | undefined } {
    let alias = false;
    if (this.RECORDING_PHASE) this.option(idx, () => this.oneOf(idx, [T.Assign, T.Define]));
    else if (this.gotAssign()) {
      this.consumeToken();
      alias = true;
    }
    return { alias, type: this.subrule(idx, this.typeOrNil) };
  }

  /** Behind the name of a type: type parameters, or the brackets of an array or slice type. */
  private readonly bracketTail: Rule<[], TypeTail> = this.rule('bracketTail', () => {
    const pos = this.posOf(this.CONSUME(T.Lbrack));
    return this.choose<TypeTail>(0, [
      {
        ALT: () => {
          this.CONSUME(T.Rbrack);
          return { typeParams: undefined, alias: false, type: this.sliceOf(pos) };
        },
      },
      { ALT: () => this.namedBracket(pos, this.SUBRULE(this.ident)) },
      {
        ALT: () => {
          const type = this.SUBRULE2(this.arrayType, { ARGS: [pos, undefined] });
          return { typeParams: undefined, alias: false, type };
        },
      },
    ]);
  });

  private namedBracket(pos: Pos, first: ast.Ident): TypeTail {
    let x: Expr = first;
    if (!this.is(T.Lbrack)) {
      this.expressionLevel++;
      x = this.binaryTail(this.primaryTail(first));
      this.expressionLevel--;
    }
    const split = this.RECORDING_PHASE ? undefined : splitTypeParameter(x, this.is(T.Comma));
    if (
      this.RECORDING_PHASE ||
      (split !== undefined && (split.constraint !== undefined || !this.is(T.Rbrack)))
    ) {
      const args: [Pos, ast.Ident | undefined, Expr | undefined] = [pos, split?.name, split?.constraint];
      const typeParams = this.SUBRULE(this.typeParameterList, { ARGS: args });
      return { typeParams, ...this.aliasOrType(2) };
    }
    return { typeParams: undefined, alias: false, type: this.SUBRULE1(this.arrayType, { ARGS: [pos, x] }) };
  }

  // ---- Functions.

  private readonly funcDecl: Rule<[], ast.FuncDecl> = this.rule('funcDecl', () => {
    const doc = this.doc();
    const directives = this.RECORDING_PHASE ? [] : this.comments.takeDirectives();
    const pos = this.posOf(this.CONSUME(T.Func));
    const recv = this.OPTION1(() => this.SUBRULE(this.receiver));
    let name: ast.Ident;
    let type: ast.FuncType;
    if (this.RECORDING_PHASE || this.is(T.Name)) {
      name = this.SUBRULE(this.ident);
      type = this.SUBRULE(this.signature, { ARGS: [recv === undefined ? '' : 'method', pos] });
    } else {
      const at = this.token.pos;
      const nothing = { pos: at, end: at, list: [] };
      name = { kind: 'Ident', pos: at, end: at, name: '_' };
      type = {
        kind: 'FuncType',
        pos: at,
        end: at,
        typeParams: undefined,
        params: nothing,
        results: undefined,
      };
      this.syntaxError(recv === undefined ? 'expected name or (' : 'expected name');
      this.advance(T.Lbrace, T.Semi);
    }
    const body = this.OPTION2(() => {
      this.functionLevel++;
      const block = this.functionBody();
      this.functionLevel--;
      return block;
    });
    // Without a receiver, which was reported, it is a function.
    const of = this.RECORDING_PHASE || recv?.list.length === 0 ? undefined : recv;
    return { kind: 'FuncDecl', pos, end: this.lastEnd, doc, directives, recv: of, name, type, body };
  });

  private readonly receiver: Rule<[], ast.FieldList> = this.rule('receiver', () => {
    const recv = this.SUBRULE(this.parameters, { ARGS: [false] });
    const count = this.RECORDING_PHASE ? 1 : recv.list.reduce((n, f) => n + Math.max(1, f.names.length), 0);
    if (count === 0) this.error(this.token.pos, 'method has no receiver');
    if (count > 1) this.error(this.token.pos, 'method has multiple receivers');
    return recv;
  });
}

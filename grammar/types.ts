/**
 * Rules for types. A rule named …OrNil gives undefined, without complaint, at a token that begins no type.
 */
import type { IToken, TokenType } from 'chevrotain';
import type * as ast from './ast.ts';
import { groupParameters, type ListKind, type Parameter } from './parameters.ts';
import { nowhere, Recovery, type Rule } from './recovery.ts';
import type { Pos } from './source.ts';
import * as T from './tokens.ts';

type Expr = ast.Expr;

/** What stands between the brackets of `x[…]`. */
export interface TypeList {
  readonly list: Expr[];
  readonly comma: boolean;
}

export abstract class TypeRules extends Recovery {
  abstract readonly expr: Rule<[], Expr>;

  readonly ident: Rule<[], ast.Ident> = this.rule('ident', () => this.identOf(this.CONSUME(T.Name)));

  protected identOf(token: IToken): ast.Ident {
    const { pos, end, image } = token as T.Token;
    return { kind: 'Ident', pos, end, name: image };
  }

  protected literalOf(token: T.Token): ast.BasicLit {
    const { pos, end, image: text, literal, bad } = token;
    return { kind: 'BasicLit', pos, end, literal: literal!, text, bad };
  }

  readonly type: Rule<[], Expr> = this.rule('type', () => this.SUBRULE(this.typeOrNil) ?? this.missingType());

  private missingType(): Expr {
    const bad = this.badExpr();
    this.syntaxError('expected type');
    this.advance(T.Comma, T.Colon, T.Semi, T.Rparen, T.Rbrack, T.Rbrace);
    return bad;
  }

  private typeAlternatives: { ALT: () => Expr }[] | undefined;

  readonly typeOrNil: Rule<[], Expr | undefined> = this.rule('typeOrNil', () =>
    this.OR(
      (this.typeAlternatives ??= [
        { ALT: () => this.typeName(this.SUBRULE(this.ident)) },
        {
          ALT: () => {
            const pos = this.posOf(this.CONSUME(T.Star));
            const x = this.SUBRULE1(this.type);
            return { kind: 'StarExpr', pos, end: this.lastEnd, x };
          },
        },
        { ALT: () => this.SUBRULE(this.typeLiteral) },
        { ALT: () => this.SUBRULE(this.funcType, { ARGS: ['function type'] }) },
        {
          ALT: () => {
            const pos = this.posOf(this.CONSUME(T.Arrow));
            this.CONSUME(T.Chan);
            return this.chanOf(1, pos, 'recv');
          },
        },
        {
          ALT: () => {
            // As in Go's compiler, nothing is left of the parentheses.
            this.CONSUME(T.Lparen);
            const x = this.SUBRULE2(this.type);
            this.CONSUME(T.Rparen);
            return x;
          },
        },
      ]),
    ),
  );

  private typeLiteralAlternatives: { ALT: () => Expr }[] | undefined;

  /** The types that begin with a token no other operand begins with. */
  readonly typeLiteral: Rule<[], Expr> = this.rule('typeLiteral', () =>
    this.OR(
      (this.typeLiteralAlternatives ??= [
        { ALT: () => this.bracketType() },
        {
          ALT: () => {
            const pos = this.posOf(this.CONSUME(T.Chan));
            return this.chanOf(1, pos, this.got(1, T.Arrow) === undefined ? 'both' : 'send');
          },
        },
        {
          ALT: () => {
            const pos = this.posOf(this.CONSUME(T.MapKeyword));
            this.CONSUME1(T.Lbrack);
            const key = this.SUBRULE1(this.type);
            this.CONSUME1(T.Rbrack);
            const value = this.SUBRULE2(this.type);
            return { kind: 'MapType', pos, end: this.lastEnd, key, value };
          },
        },
        { ALT: () => this.SUBRULE(this.structType) },
        { ALT: () => this.SUBRULE(this.interfaceType) },
      ]),
    ),
  );

  protected posOf(token: IToken): Pos {
    return (token as T.Token).pos;
  }

  private chanOf(idx: number, pos: Pos, dir: ast.ChanDir): ast.ChanType {
    let element: Expr | undefined = this.subrule(idx + 7, this.typeOrNil);
    if (element === undefined) {
      element = this.badExpr();
      this.syntaxError('missing channel element type');
    }
    return { kind: 'ChanType', pos, end: this.lastEnd, dir, element };
  }

  private bracketType(): Expr {
    const pos = this.posOf(this.CONSUME(T.Lbrack));
    return this.choose<Expr>(1, [
      {
        ALT: () => {
          this.CONSUME(T.Rbrack);
          return this.sliceOf(pos);
        },
      },
      { ALT: () => this.SUBRULE(this.arrayType, { ARGS: [pos, undefined] }) },
    ]);
  }

  /** `[` and `]` have been read. */
  protected sliceOf(pos: Pos): ast.ArrayType {
    const element = this.subrule(9, this.type);
    return { kind: 'ArrayType', pos, end: this.lastEnd, length: undefined, element };
  }

  /** `[` has been read, at `pos`, and the length if it is given. */
  readonly arrayType: Rule<[Pos, Expr | undefined], Expr> = this.rule('arrayType', (pos, given) => {
    const length = given ?? this.SUBRULE(this.arrayLength);
    if (this.is(T.Comma)) {
      this.syntaxError('unexpected comma; expected ]');
      this.advance();
    }
    this.CONSUME(T.Rbrack);
    const element = this.SUBRULE(this.type);
    return { kind: 'ArrayType', pos, end: this.lastEnd, length, element };
  });

  readonly arrayLength: Rule<[], Expr> = this.rule('arrayLength', () =>
    this.choose<Expr>(0, [
      {
        ALT: () => {
          const pos = this.posOf(this.CONSUME(T.Ellipsis));
          return { kind: 'Ellipsis', pos, end: this.lastEnd, element: undefined };
        },
      },
      {
        ALT: () => {
          this.expressionLevel++;
          const length = this.SUBRULE(this.expr);
          this.expressionLevel--;
          return length;
        },
      },
    ]),
  );

  /** The rest of a type name whose first identifier has been read: `.Name` and type arguments. */
  protected typeName(first: ast.Ident): Expr {
    let x: Expr = first;
    if (this.got(8, T.Dot) !== undefined || this.RECORDING_PHASE) {
      const sel = this.subrule(8, this.ident);
      x = { kind: 'SelectorExpr', pos: first.pos, end: this.lastEnd, x, sel };
    }
    const named = x;
    const instance = this.option(7, () => this.subrule(8, this.typeArguments, { ARGS: [named] }));
    return instance ?? named;
  }

  protected qualifiedName(): Expr {
    if (this.RECORDING_PHASE || this.is(T.Name)) return this.typeName(this.subrule(7, this.ident));
    const pos = this.token.pos;
    this.syntaxError('expected name');
    this.advance(T.Dot, T.Semi, T.Rbrace);
    return this.typeName({ kind: 'Ident', pos, end: pos, name: '_' });
  }

  readonly typeArguments: Rule<[Expr], Expr> = this.rule('typeArguments', (x = nowhere) => {
    const lbrack = this.posOf(this.CONSUME(T.Lbrack));
    let indices: Expr[];
    if (this.is(T.Rbrack)) {
      this.syntaxError('expected type argument list');
      indices = [this.badExpr()];
    } else {
      indices = this.typeList(true).list;
    }
    this.CONSUME(T.Rbrack);
    return { kind: 'IndexExpr', pos: x.pos, end: this.lastEnd, x, lbrack, indices };
  });

  /** Types separated by commas; unless `strict` the first may be any expression. */
  protected typeList(strict: boolean): TypeList {
    this.expressionLevel++;
    const list = [strict ? this.subrule(6, this.type) : this.subrule(6, this.expr)];
    let comma = false;
    let done = false;
    this.many(6, {
      GATE: () => !done,
      DEF: () => {
        this.consume(6, T.Comma);
        comma = true;
        const next = this.option(6, () => this.subrule(6, this.typeOrNil));
        if (next === undefined) done = true;
        else list.push(next);
      },
    });
    this.expressionLevel--;
    return { list, comma };
  }

  // ---- Functions.

  /** `func` and a signature. */
  readonly funcType: Rule<[string], ast.FuncType> = this.rule('funcType', (context) => {
    const pos = this.posOf(this.CONSUME(T.Func));
    return this.SUBRULE(this.signature, { ARGS: [context, pos] });
  });

  /** Where `context` is not empty, type parameters are refused in its name. */
  readonly signature: Rule<[string, Pos], ast.FuncType> = this.rule('signature', (context, pos) => {
    const typeParams = this.OPTION1(() => this.SUBRULE(this.typeParameters, { ARGS: [context] }));
    const params = this.SUBRULE1(this.parameters, { ARGS: [true] });
    const results = this.OPTION2(() => this.SUBRULE(this.result));
    return { kind: 'FuncType', pos, end: this.lastEnd, typeParams, params, results };
  });

  readonly typeParameters: Rule<[string], ast.FieldList | undefined> = this.rule(
    'typeParameters',
    (context) => {
      const pos = this.posOf(this.CONSUME(T.Lbrack));
      if (context !== '') this.syntaxError(`${context} must have no type parameters`, pos);
      if (this.is(T.Rbrack)) {
        this.syntaxError('empty type parameter list');
        this.advance();
        return undefined;
      }
      return this.SUBRULE(this.typeParameterList, { ARGS: [pos, undefined, undefined] });
    },
  );

  /** `[` has been read, and the first name and constraint if given. */
  readonly typeParameterList: Rule<[Pos, ast.Ident | undefined, Expr | undefined], ast.FieldList> = this.rule(
    'typeParameterList',
    (pos, name, constraint) => {
      const list: Parameter[] = [];
      let first: Parameter | undefined;
      if (name !== undefined && constraint !== undefined) {
        first = { pos: name.pos, doc: [], name, type: constraint };
        if (this.is(T.Rbrack)) list.push(first);
      }
      const close = this.list('parameter list', T.Comma, T.Rbrack, () => {
        const parameter = first ?? this.SUBRULE(this.parameter, { ARGS: [T.Rbrack, name] });
        first = undefined;
        name = undefined;
        if (parameter !== undefined) list.push(parameter);
        return false;
      });
      return this.group(list, pos, close, { named: true, variadic: false });
    },
  );

  readonly parameters: Rule<[boolean], ast.FieldList> = this.rule('parameters', (variadic) => {
    const pos = this.posOf(this.CONSUME(T.Lparen));
    const list: Parameter[] = [];
    const close = this.list('parameter list', T.Comma, T.Rparen, () => {
      const parameter = this.SUBRULE(this.parameter, { ARGS: [T.Rparen, undefined] });
      if (parameter !== undefined) list.push(parameter);
      return false;
    });
    return this.group(list, pos, close, { named: false, variadic });
  });

  protected group(list: readonly Parameter[], pos: Pos, close: Pos, kind: ListKind): ast.FieldList {
    if (this.RECORDING_PHASE) return { pos, end: pos, list: [] };
    const report = {
      syntax: (at: Pos, message: string): void => this.syntaxError(message, at),
      plain: (at: Pos, message: string): void => this.error(at, message),
    };
    return { pos, end: this.lastEnd, list: groupParameters(report, list, close, kind) };
  }

  readonly result: Rule<[], ast.FieldList> = this.rule('result', () =>
    this.choose<ast.FieldList>(0, [
      { ALT: () => this.SUBRULE(this.parameters, { ARGS: [false] }) },
      {
        ALT: () => {
          const type = this.SUBRULE(this.type);
          const field: ast.Field = { pos: type.pos, end: type.end, doc: [], names: [], type, tag: undefined };
          return { pos: type.pos, end: type.end, list: [field] };
        },
      },
    ]),
  );

  abstract readonly parameter: Rule<[TokenType, ast.Ident | undefined], Parameter | undefined>;
  abstract readonly structType: Rule<[], ast.StructType>;
  abstract readonly interfaceType: Rule<[], ast.InterfaceType>;
}

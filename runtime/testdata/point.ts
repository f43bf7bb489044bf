/** A struct as the compiler emits one: `type point struct { x, y int }`. */
import * as $ from '../index.ts';

export class point {
  static readonly $type: $.Type<point> = $.namedStruct(
    'main.point',
    () => point,
    () => [
      ['x', $.int],
      ['y', $.int],
    ],
  );
  x: number;
  y: number;
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }
  $clone(): this {
    return new point(this.x, this.y) as this;
  }
  $set(other: point): void {
    this.x = other.x;
    this.y = other.y;
  }
  $equals(other: point): boolean {
    return this.x === other.x && this.y === other.y;
  }
}

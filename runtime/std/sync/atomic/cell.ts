// What all types of sync/atomic have in common: one value, read and changed in single steps, which here all steps are.

export abstract class Cell<T> {
  protected abstract v: T;

  $clone(): this {
    const copy = new (this.constructor as new () => this)();
    copy.v = this.v;
    return copy;
  }
  $set(other: this): void {
    this.v = other.v;
  }
  $equals(other: this): boolean {
    return this.v === other.v;
  }

  Load(): T {
    return this.v;
  }
  Store(value: T): void {
    this.v = value;
  }
  Swap(value: T): T {
    const before = this.v;
    this.v = value;
    return before;
  }
  CompareAndSwap(old: T, value: T): boolean {
    if (this.v !== old) return false;
    this.v = value;
    return true;
  }
}

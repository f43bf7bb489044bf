// Natives of math/rand.

export { rngSource } from './source.ts';

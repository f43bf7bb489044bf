// Natives of internal/godebug.

export { godebug as Value } from 'gots/runtime';

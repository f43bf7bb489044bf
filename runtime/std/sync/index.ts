// Natives of sync.

export { Mutex } from './mutex.ts';
export { notifyList } from './notify-list.ts';
export { RWMutex } from './rwmutex.ts';
export { WaitGroup } from './waitgroup.ts';

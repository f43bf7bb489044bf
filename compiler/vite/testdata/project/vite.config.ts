// The configuration that the README shows.
import gots from 'gots/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [gots()], test: { include: ['src/*.spec.ts'] } } as never);

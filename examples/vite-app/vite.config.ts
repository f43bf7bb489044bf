// Go imports need the plugin and nothing else.
import gots from 'gots/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [gots()], build: { target: 'es2022' } });

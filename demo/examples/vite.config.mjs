// `npm run examples`: the elements in plain HTML, React, Vue and Svelte, from the built package.
import {join} from 'node:path';
import {svelte} from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const root = join(import.meta.dirname, '../..');
const pages = ['html', 'react', 'vue', 'svelte'];
const isCustomElement = tag => /^(news|article|related|share|follow|author)-/.test(tag);

export default defineConfig(({command}) => ({
  root,
  // Built pages lie beside the feeds that they read.
  base: command === 'build' ? '/demo/examples/dist/' : '/',
  publicDir: false,
  resolve: {conditions: ['module', 'browser', 'production']},
  server: {open: '/demo/examples/html/index.html', port: 5174},
  plugins: [vue({template: {compilerOptions: {isCustomElement}}}), svelte({configFile: false})],
  build: {
    outDir: 'demo/examples/dist',
    rolldownOptions: {
      input: Object.fromEntries(
        pages.map(name => [name, join(import.meta.dirname, name, 'index.html')]),
      ),
    },
  },
}));

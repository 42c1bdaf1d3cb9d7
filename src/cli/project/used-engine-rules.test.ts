import { readFileSync } from 'node:fs';
import { preprocessCSS, resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { usedEngineRules } from './used-engine-rules.ts';

test('of the engine, rules for what the page uses stay, and no icon does', async () => {
  const config = await resolveConfig(
    { configFile: false, css: { postcss: { plugins: [usedEngineRules] } } },
    'build',
  );
  const sheet = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
  const { code } = await preprocessCSS(
    `${sheet}.ours:hover,.ours .maplibregl-popup{color:red}`,
    'engine.css',
    config,
  );
  for (const kept of ['canvas{', 'marker{', 'ctrl-bottom-left{', 'ctrl-scale{', 'boxzoom{'])
    expect(code).toContain(`.maplibregl-${kept}`);
  expect(code).not.toMatch(/data:|popup|compass|keyframes/);
  expect(code).toContain('.ours:hover{color:red}');
  expect(code.length).toBeLessThan(sheet.length / 10);
});

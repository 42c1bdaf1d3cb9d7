import { spawn } from 'node:child_process';
import { cspHeader } from '#csp.ts';
import { MAP_STATE } from '#features/map/map-state.ts';
import { expect, listenInWorker, test, UNDRAWN } from './guard.ts';

// The map is there only to be guarded.
test.use(UNDRAWN);

test.describe('the guard', () => {
  test('finds the policy in the headers and in the page', async ({ page }) => {
    const response = await page.goto('/');
    expect(response?.headers()['content-security-policy']).toBe(cspHeader());
    expect(cspHeader()).not.toContain('unsafe');
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(meta).toHaveAttribute('content', /default-src 'none'/);
  });

  test('reports an inline script', async ({ page, guard }) => {
    guard.expectFault(/policy violation: script-src-elem blocked inline/);
    guard.expectFault(/(?:console|page) error: .*inline script/);
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken in"';
      document.head.append(script);
    });
    await expect(page).not.toHaveTitle('broken in');
  });

  test('reports an inline style element', async ({ page, guard }) => {
    guard.expectFault(/policy violation: style-src-elem blocked inline/);
    guard.expectFault(/(?:console|page) error: .*inline style/);
    await page.goto('/');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    });
  });

  test('reports a request to another host', async ({ page, guard }) => {
    guard.expectFault(/policy violation: connect-src blocked https:\/\/example\.org/);
    guard.expectFault(/(?:console|page) error: .*example\.org/);
    await page.goto('/');
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  });

  test('reports what a worker asks of another host', async ({ page, guard }) => {
    guard.expectFault(/policy violation in a worker: connect-src https:\/\/example\.org/);
    const planted = "fetch('https://example.org/').catch(() => undefined);\n";
    await page.route(/maplibre-gl-worker[^/]*\.js$/, (route) => listenInWorker(route, planted));
    await page.goto('/');
  });

  test('reports an uncaught error', async ({ page, guard }) => {
    guard.expectFault(/page error: planted/);
    await page.goto('/');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
  });
});

test('the development server obeys the same policy', async ({ page }) => {
  test.slow();
  const port = Number(process.env.E2E_PORT ?? 4174) + 1000;
  const server = spawn('node_modules/.bin/vite', ['--port', String(port), '--strictPort']);
  try {
    const address = `http://127.0.0.1:${port}/`;
    await expect
      .poll(() =>
        fetch(address).then(
          (answer) => answer.status,
          () => 0,
        ),
      )
      .toBe(200);
    const response = await page.goto(address);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy.replace(/ 'nonce-[^']+'/, '')).toBe(cspHeader());
    // React has rendered, so the refresh preamble ran; the guard sees that nothing was blocked.
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('region', { name: /map|지도/i }).first()).toHaveAttribute(
      MAP_STATE,
      'idle',
      // It sends each module by itself.
      { timeout: 45_000 },
    );
  } finally {
    // The page first: it would complain of a server that went away.
    await page.close();
    server.kill();
  }
});

// For mocha: a picture of the window when a test fails, and no window left over for the next test.
import { closeAll, closeTestWindows, screenshotAll } from './harness.mjs';

export const mochaHooks = {
  async afterEach() {
    if (this.currentTest?.state === 'failed') {
      const name = this.currentTest
        .fullTitle()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-');
      const files = await screenshotAll(name);
      console.log(`      pictures: ${files.join(', ') || 'none, no window was open'}`);
    }
    await closeTestWindows();
  },
  afterAll: closeAll,
};

/** The first visit: the simulated sample is drawn and trained in the background, so that every page has something. */
import { app } from './app.svelte.ts';
import { training } from './training.svelte.ts';

class FirstVisit {
  running = $state(false);
  done = $state(0);
  text = $state('');
  problem = $state('');

  async start(): Promise<void> {
    const { firstVisit } = await app.start();
    if (firstVisit) await this.loadSample(false);
    // a visit that ended in the middle of the first training is taken up again
    else if (app.active?.kind === 'sample' && !app.trained) await training.trainAll();
  }

  /** Draws the sample, makes it the data in use and trains on it. */
  async loadSample(asked = true): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.problem = '';
    try {
      await app.loadSample(asked, (done, text) => {
        this.done = done;
        this.text = text;
      });
    } catch (error) {
      this.problem = (error as Error).message;
      return;
    } finally {
      this.running = false;
    }
    // an import that finished meanwhile is in use: its person decides when to train
    if (app.active?.kind === 'sample') await training.trainAll();
  }
}

export const firstVisit = new FirstVisit();

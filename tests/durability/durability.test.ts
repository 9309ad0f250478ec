import { type KillFigures, killRun } from './kill-run';

let figures: KillFigures;

beforeAll(async () => {
  figures = await killRun({ kills: 4, clients: 6, seed: 2030, longestLife: 30 });
}, 400_000);

test('kill -9 during capture loses nothing that was acknowledged and doubles nothing that was sent again', () => {
  expect(figures.faults).toEqual([]);
  expect(figures.acknowledged).toBe(figures.messages);
});

test('the kills fell while messages were being captured, and messages were sent again', () => {
  expect(figures.messages).toBeGreaterThan(10);
  expect(figures.deliveredMoreThanOnce).toBeGreaterThan(0);
  expect(figures.killsDuringCapture).toBeGreaterThan(0);
});

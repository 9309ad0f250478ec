import { answer, contextWithoutCalendar, labelledContext } from '../../support/capture-sets';
import { type Labelled, score } from '../../support/score-capture';
import dev from './data/dev.json';
import ownOpen from './data/own-open.json';
import secondOpen from './data/second-open.json';

const given = dev.messages as unknown as readonly Labelled[];
const own = ownOpen.messages as unknown as readonly Labelled[];
const second = secondOpen.messages as unknown as readonly Labelled[];
const context = labelledContext();

test('of the given messages at least 96% have every field right, and 94% the title too', () => {
  const found = score(given, (message) => answer(message, context));

  expect(found.exactFields).toBeGreaterThanOrEqual(96);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(94);
  expect(found.due).toBeGreaterThanOrEqual(98);
  expect(found.ownerF1).toBeGreaterThanOrEqual(98);
  expect(found.falseAlarms).toBeLessThanOrEqual(1);
});

test('without a calendar the days of meetings and holidays are as the conventions say', () => {
  const without = contextWithoutCalendar();

  expect(score(given, (message) => answer(message, without), false).due).toBeGreaterThanOrEqual(98);
});

test('of our own messages, half of them traps, at least 94% have every field right', () => {
  const found = score(own, (message) => answer(message, context));

  expect(own.length).toBeGreaterThanOrEqual(160);
  expect(found.exactFields).toBeGreaterThanOrEqual(94);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(92);
  expect(found.falseAlarms).toBeLessThanOrEqual(2);
});

test('of the messages of a second annotator at least 94% have every field right', () => {
  const found = score(second, (message) => answer(message, context));

  expect(second.length).toBeGreaterThanOrEqual(160);
  expect(found.exactFields).toBeGreaterThanOrEqual(94);
  expect(found.exactWithTitle).toBeGreaterThanOrEqual(92);
  expect(found.falseAlarms).toBeLessThanOrEqual(2);
});

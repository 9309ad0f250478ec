import { importStore } from './import-store';
import { runMoving } from './moving-command';

void runMoving({
  option: 'in',
  usage: 'Zeg welke export moet worden ingelezen: npm run import -- --in tafelwerk.jsonl.gz',
  move: importStore,
  told: ({ programmes, rows }, file) => `Ingelezen uit ${file}: ${programmes} programma('s), ${rows} rijen.`,
});

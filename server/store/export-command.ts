import { exportStore } from './export-store';
import { runMoving } from './moving-command';

void runMoving({
  option: 'out',
  usage: 'Zeg waar de export heen moet: npm run export -- --out tafelwerk.jsonl.gz',
  move: exportStore,
  told: ({ programmes, rows }, file) => `Geëxporteerd naar ${file}: ${programmes} programma('s), ${rows} rijen.`,
});

import type { Store } from '../../server/store/open-store';
import { actionItemContract } from './contract/action-items';
import { captureContract } from './contract/captures';
import { coalitionContract } from './contract/coalitions';
import { peopleContract } from './contract/people';
import { programmeContract } from './contract/programme';
import { rowLevelSecurityContract } from './contract/row-level-security';
import { transactionContract } from './contract/transactions';
import { ENGINES, type StoreMaker, storeMaker } from './engines';

describe.each(ENGINES)('the store on %s', (engine) => {
  let maker: StoreMaker;
  let store: Store;

  beforeAll(async () => {
    maker = await storeMaker(engine);
    store = await maker.open();
  });
  afterAll(() => maker.stop());

  const opened = () => store;
  describe('keeps people', () => peopleContract(opened));
  describe('keeps coalitions', () => coalitionContract(opened));
  describe('keeps action items', () => actionItemContract(opened));
  describe('keeps captures and chats', () => captureContract(opened));
  describe('loads a programme', () => programmeContract(opened));
  describe('hides other programmes', () => rowLevelSecurityContract(opened));
  describe('runs transactions', () => transactionContract(opened));
});

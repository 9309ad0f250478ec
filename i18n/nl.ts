import { chat } from './nl/chat';
import { server } from './nl/server';
import { shared } from './nl/shared';
import { tabs } from './nl/tabs';

/** Every sentence of the product in Dutch: the source that English must match. */
export const nl = { shared, chat, tabs, server };

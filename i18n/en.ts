import { chat } from './en/chat';
import { server } from './en/server';
import { shared } from './en/shared';
import { tabs } from './en/tabs';
import type { nl } from './nl';

/** Every sentence of the product in English. */
export const en: typeof nl = { shared, chat, tabs, server };

import { type RefObject, useRef, useState } from 'react';

/** What somebody types over a part of an action item: kept until it is saved or given up. */
export interface Draft {
  /** What the field shows: the words being typed, or the part as it is. */
  readonly text: string;
  readonly input: RefObject<HTMLInputElement | null>;
  /** `overtaken`: somebody else changed the part meanwhile, and the person must choose. `unsaved`: it did not get through. */
  readonly state: 'following' | 'typing' | 'unsaved' | 'overtaken';
  readonly type: (text: string) => void;
  /** Saves what was typed, over the action item as it was when the typing began. Waits for a choice when overtaken. */
  readonly save: () => Promise<void>;
  /** Saves what was typed over what somebody else made of it. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

interface Typed<Item> {
  readonly text: string;
  /** The action item as it was when the typing began: its version goes along, so nothing newer is overwritten unseen. */
  readonly begun: Item;
  readonly tried: boolean;
}

/** Sends what was typed over an action item as somebody saw it; null when it was not saved. */
type Send<Item> = (text: string, over: Item) => Promise<Partial<Item> | null>;

/** How the part stands in an action item. */
interface Part<Item> {
  readonly read: (item: Item) => string;
  readonly write: (item: Item, text: string) => Item;
}

/** A field for one part of an action item that follows the part until somebody types in it. */
export function useDraft<Item>(item: Item, { read, write }: Part<Item>, send: Send<Item>): Draft {
  const input = useRef<HTMLInputElement>(null);
  const sending = useRef<string | null>(null);
  const [typed, setTyped] = useState<Typed<Item> | null>(null);
  // What is on its way counts as done: the page may not have drawn it yet, and who types on types over it.
  const ahead = () => (sending.current === null ? item : write(item, sending.current.trim()));
  const state = typed ? stateOf(typed, read(typed.begun), read(ahead())) : 'following';
  const sendOver = async ({ text }: Typed<Item>, over: Item) => {
    // Enter, and then leaving the field, is one wish.
    if (sending.current === text) return;
    sending.current = text;
    try {
      const after = await send(text.trim(), over);
      setTyped((now) => settled(now, text, over, after));
    } finally {
      if (sending.current === text) sending.current = null;
    }
  };
  return {
    text: typed?.text ?? read(item),
    input,
    state,
    type: (text) =>
      setTyped((now) => ({ text, begun: now && sending.current === null ? now.begun : ahead(), tried: false })),
    save: async () => {
      if (!typed || state === 'overtaken') return;
      if (typed.text.trim() === read(typed.begun)) setTyped(null);
      else await sendOver(typed, typed.begun);
    },
    keepMine: () => {
      input.current?.focus();
      if (!typed) return;
      setTyped({ ...typed, begun: item });
      void sendOver(typed, item);
    },
    takeTheirs: () => {
      input.current?.focus();
      setTyped(null);
    },
  };
}

function stateOf({ text, tried }: Typed<unknown>, began: string, part: string): Draft['state'] {
  const mine = text.trim();
  if (part !== began && part !== mine && began !== mine) return 'overtaken';
  return tried ? 'unsaved' : 'typing';
}

/** What was typed on while it was being saved stays, now over the action item as it was saved. */
function settled<Item>(now: Typed<Item> | null, sent: string, over: Item, after: Partial<Item> | null) {
  if (!now) return null;
  if (!after) return { ...now, tried: true };
  return now.text === sent ? null : { ...now, begun: { ...over, ...after } };
}

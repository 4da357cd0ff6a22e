import type { Definition } from './model';
import { remember } from './remember';
import type { Scope } from './scope';
import { child, textOf } from './tree';

const online = new Set('web app email sms chat social marketplace'.split(' '));
const offline = new Set('store branch event phone post print tv-radio'.split(' '));

/** Whether a channel is online: what `online` says, else by its medium. Undefined where neither tells. */
const isOnline = remember(({ value }: Definition): { readonly is: boolean | undefined } => {
  const said = child(value, 'online');
  if (said?.kind === 'scalar' && typeof said.value === 'boolean') return { is: said.value };
  const medium = textOf(child(value, 'medium')) ?? '';
  return { is: online.has(medium) ? true : offline.has(medium) ? false : undefined };
});

/** Whether a touchpoint is met online. Undefined where its channel is not known, or does not tell. */
export function isMetOnline(touchpoint: Definition, { definitions }: Scope): boolean | undefined {
  const id = textOf(child(touchpoint.value, 'channel'));
  const channel = id === undefined ? undefined : definitions.get('channel')?.get(id);
  return channel && isOnline(channel.definition).is;
}

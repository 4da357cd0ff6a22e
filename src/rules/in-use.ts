import type { JourneyMap } from '../journey/model';

/** Whether decisions may be taken from a map: drafts are not there yet, what is archived is no longer kept up to date. */
export const isInUse = ({ status }: JourneyMap): boolean => status?.value === 'validated' || status?.value === 'active';

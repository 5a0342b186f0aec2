/** This moment by the clock of the device, ISO: for the order of savings, never for a verdict. */
export const now = (): string => new Date().toISOString();

import { loadFields } from '#ui/asking/fields.ts';

/** Components are tested with every way of answering at hand. */
await loadFields();

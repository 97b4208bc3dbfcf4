/** How the significance of a cell has developed over the months. */
export type EmergingClass = 'new' | 'intensifying' | 'persistent' | 'diminishing' | 'sporadic' | 'never';

/** Every page is prerendered; the data comes from the device once the page runs. */
export const prerender = true;
export const trailingSlash = 'always';

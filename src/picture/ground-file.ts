/** The file of the ground of pictures that the page is served, below `data/`. */
export const GROUND_FILE = 'ground.json';

/** What the graphics card does for each mark. Colours are multiplied by their opacity. */

const COMMON = `
layout(location = 0) in vec4 mark; // x, y, height, radius
layout(location = 1) in uvec4 kind; // kind, look, share that is certain, 0
uniform mat4 matrix;
uniform vec2 viewport;
uniform float world;
uniform float scale;
uniform vec2 tiles;
uniform sampler2D atlas;
vec2 corner() { return vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0; }
vec2 tileOf(float look) {
  float at = float(kind.x) * LOOKS + look;
  return vec2(mod(at, tiles.x), floor(at / tiles.x));
}
vec4 beside(vec2 px) {
  vec4 at = matrix * vec4(mark.xyz, 1.0);
  at.xy += px * vec2(1.0, -1.0) * 2.0 / viewport * at.w;
  return at;
}
`;

/** A symbol of so many px around its point, whatever the tilt. */
export const SYMBOL = {
  vertex: `${COMMON}
out vec2 place;
void main() {
  vec2 at = corner();
  // Room around the shape belongs to the tile, so that no neighbour shows at its edge.
  place = (tileOf(float(kind.y)) + 0.5 + 0.49 * at) / tiles;
  gl_Position = kind.y == 255u ? vec4(2.0, 2.0, 2.0, 1.0) : beside(at * 0.49 * TILE * scale);
}`,
  fragment: `
in vec2 place;
uniform sampler2D atlas;
uniform float opacity;
out vec4 color;
void main() { color = texture(atlas, place) * opacity; }`,
};

/**
 * A circle on the ground, where it is larger than its symbol. Each has the same ink: the larger it is on the screen, the
 * fainter. Its edge is whole where the incident is certain, and broken where it is possible.
 */
export const DISC = {
  vertex: `${COMMON}
out vec2 place;
out float pixels;
flat out vec3 own;
flat out float whole;
void main() {
  place = corner();
  pixels = mark.w * world;
  own = texture(atlas, (tileOf(LOOKS - 1.0) + 0.5) / tiles).rgb;
  whole = float(kind.z) / 255.0;
  gl_Position = matrix * vec4(mark.xy + place * mark.w, mark.z, 1.0);
  if (pixels < 0.5 * 22.0 * scale) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}`,
  fragment: `
in vec2 place;
in float pixels;
flat in vec3 own;
flat in float whole;
uniform float opacity;
out vec4 color;
uniform float scale;
void main() {
  float inside = (1.0 - length(place)) * pixels;
  float fill = clamp(1100.0 * scale * scale / (3.1416 * pixels * pixels), 0.05, 0.4) * clamp(inside + 0.5, 0.0, 1.0);
  float edge = clamp(inside + 0.5, 0.0, 1.0) * clamp(2.0 - inside, 0.0, 1.0);
  float turns = atan(place.y, place.x) / 6.2832 * max(8.0, floor(pixels * 6.2832 / 9.0));
  float dash = max(whole, step(fract(turns), 0.55));
  color = vec4(own, 1.0) * max(fill, 0.7 * edge * dash) * opacity;
}`,
};

/** A dot for the points of a full cell: its core is what is certain, by area, and the ring around it what is possible. */
export const DOT = {
  vertex: `${COMMON}
out vec2 place;
flat out float pixels;
flat out float core;
void main() {
  pixels = mark.w * min(1.0, scale * 1.6);
  place = corner() * (pixels + 1.0);
  core = sqrt(float(kind.z) / 255.0) * pixels;
  gl_Position = beside(place);
}`,
  fragment: `
in vec2 place;
flat in float pixels;
flat in float core;
uniform float opacity;
uniform float ratio;
uniform vec3 paper;
uniform vec3 ink;
out vec4 color;
float within(float reach, float away) { return clamp((reach - away) * ratio + 0.5, 0.0, 1.0); }
void main() {
  float away = length(place);
  float all = within(pixels, away);
  float inked = max(all - within(pixels - 1.4, away), core > 0.5 ? within(core, away) : 0.0);
  color = vec4(mix(paper, ink, inked), 1.0) * mix(0.7, 0.74, inked) * all * opacity;
}`,
};

/** What the graphics card does for summed ink, along the line and on the ground. */

/** What is possible is hatched, as a hollow symbol shows the ground through it. */
const HATCH = `
float hatched(float ratio) {
  float across = mod((gl_FragCoord.x + gl_FragCoord.y) / ratio, 5.0);
  return clamp((abs(across - 2.5) - 1.4) * ratio + 0.5, 0.0, 1.0);
}
`;

export const STRIP = {
  vertex: `
layout(location = 0) in vec4 course; // a place on the base, and the way to one lane above it
layout(location = 1) in float height;
layout(location = 2) in vec2 ink; // lanes of what is certain, and of all
uniform mat4 matrix;
out float lane;
out float km;
out vec2 lanes;
void main() {
  lane = (gl_VertexID & 1) == 0 ? -BELOW : TALLEST + 0.2;
  km = (float(gl_VertexID >> 1) + 0.5) * BIN_KM;
  lanes = ink;
  gl_Position = matrix * vec4(course.xy + course.zw * lane, height, 1.0);
}`,
  fragment: `${HATCH}
in float lane;
in float km;
in vec2 lanes;
uniform vec3 ink;
uniform vec3 accent;
uniform vec2 selected;
uniform vec2 hovered;
uniform float opacity;
uniform float ratio;
out vec4 color;
// Along a stretch below the base, with posts at its ends.
float bracket(vec2 stretch, float kmPixel) {
  if (stretch.y < 0.0) return 0.0;
  float room = kmPixel * ratio;
  float inside = step(stretch.x - room, km) * step(km, stretch.y + room);
  float bar = step(lane, -0.22) * step(-0.42, lane);
  float toEnd = min(abs(km - stretch.x), abs(km - stretch.y));
  float post = step(toEnd, room) * step(lane, max(lanes.y, 0.8));
  return inside * max(bar, post);
}
void main() {
  float pixel = fwidth(lane);
  float kmPixel = fwidth(km);
  float above = clamp(lane / pixel + 0.5, 0.0, 1.0);
  float surely = clamp((lanes.x - lane) / pixel + 0.5, 0.0, 1.0) * above;
  float all = clamp((lanes.y - lane) / pixel + 0.5, 0.0, 1.0) * above;
  float visible = clamp(lanes.y / pixel, 0.0, 1.0);
  float edge = all * clamp((lane - lanes.y) / pixel / ratio + 1.5, 0.0, 1.0);
  float possible = max(0.1 + 0.4 * hatched(ratio), 0.75 * edge);
  float share = mix(possible * all, 0.66, surely) * visible * opacity;
  vec4 drawn = vec4(ink, 1.0) * share;
  float chosen = max(bracket(selected, kmPixel), 0.6 * bracket(hovered, kmPixel));
  color = mix(drawn, vec4(accent, 1.0), chosen);
}`,
};

/** Ink on the ground from three grids, the coarser for the wider circles: what is certain in red, all in green. */
export const GROUND = {
  vertex: `
layout(location = 0) in vec3 place;
uniform mat4 matrix;
out vec2 at;
void main() {
  at = place.xy;
  gl_Position = matrix * vec4(place, 1.0);
}`,
  fragment: `
in vec2 at;
uniform sampler2D fine;
uniform sampler2D middle;
uniform sampler2D coarse;
uniform vec2 corner;
uniform vec2 sizes[3]; // of each grid, from its north-western corner
uniform vec3 perKm2; // 1 over the area of a cell of each
uniform float measure;
out vec4 color;
vec2 incidents(sampler2D grid, vec2 size) {
  vec2 place = (at - corner) / size;
  return all(equal(place, clamp(place, 0.0, 1.0))) ? texture(grid, place).rg : vec2(0.0);
}
void main() {
  vec2 density = incidents(fine, sizes[0]) * perKm2.x
    + incidents(middle, sizes[1]) * perKm2.y
    + incidents(coarse, sizes[2]) * perKm2.z;
  color = vec4(pow(clamp(density * measure, 0.0, 1.0), vec2(0.7)), 0.0, 1.0);
}`,
};

/** The same over the whole canvas, from the small picture of it that is drawn first. */
export const VEIL = {
  vertex: `
out vec2 place;
void main() {
  place = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0;
  gl_Position = vec4(place * 2.0 - 1.0, 0.0, 1.0);
}`,
  fragment: `${HATCH}
in vec2 place;
uniform sampler2D tones;
uniform vec3 ink;
uniform float ratio;
uniform float opacity;
out vec4 color;
void main() {
  vec2 tone = texture(tones, place).rg;
  if (tone.g == 0.0) discard;
  float share = tone.r + (tone.g - tone.r) * (0.25 + 0.75 * hatched(ratio));
  color = vec4(ink, 1.0) * share * 0.36 * opacity;
}`,
};

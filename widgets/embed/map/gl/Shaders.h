#pragma once

namespace fitroom {

/// The shaders' texts, without the line that tells the version. A picture's first row is the
/// framebuffer's lowest, so that what is read back needs no turning over.

/// A square around a point's dot; for one that is selected, around the larger one under it.
inline constexpr const char* kDotVertex = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in uvec2 look; // colour, index
uniform vec2 picture;               // its size
uniform float radius;
uniform float outlineRadius;
out vec2 offset;
flat out vec3 colour;
flat out float marked;
void main() {
    bool selected = (look.y >> 31) != 0u;
    float reach = (selected ? outlineRadius : radius) + 1.0;
    offset = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * reach;
    colour = vec3((look.x >> 16) & 255u, (look.x >> 8) & 255u, look.x & 255u) / 255.0;
    marked = selected ? 1.0 : 0.0;
    gl_Position = vec4((place + offset) / picture * 2.0 - 1.0, 0.0, 1.0);
}
)";

/// As DotPainter draws them: a pixel is covered by the part of it that is nearer than the radius.
inline constexpr const char* kDotFragment = R"(
in vec2 offset;
flat in vec3 colour;
flat in float marked;
uniform float radius;
uniform float outlineRadius;
uniform float opacity;
uniform vec3 outline;
out vec4 pixel;
void main() {
    float far = length(offset);
    float dot = clamp(radius + 0.5 - far, 0.0, 1.0) * opacity;
    float under = clamp(outlineRadius + 0.5 - far, 0.0, 1.0) * marked * (1.0 - dot);
    pixel = vec4(colour * dot + outline * under, dot + under);
}
)";

/// The rectangle of a point's image, on whole pixels.
inline constexpr const char* kSpriteVertex = R"(
layout(location = 0) in vec2 place;
layout(location = 1) in uvec2 look;
uniform vec2 picture;
uniform ivec2 size; // of an image in the picture
flat out ivec2 corner;
flat out vec3 colour;
flat out int index;
flat out int marked;
void main() {
    corner = ivec2(floor(place - vec2(size) / 2.0));
    vec2 at = vec2(corner + ivec2(gl_VertexID & 1, gl_VertexID >> 1) * size);
    colour = vec3((look.x >> 16) & 255u, (look.x >> 8) & 255u, look.x & 255u) / 255.0;
    index = int(look.y & 0x7fffffffu);
    marked = int(look.y >> 31);
    gl_Position = vec4(at / picture * 2.0 - 1.0, 0.0, 1.0);
}
)";

/// As SpriteAtlas draws them: the mean of the tile's texels under each pixel.
inline constexpr const char* kSpriteFragment = R"(
flat in ivec2 corner;
flat in vec3 colour;
flat in int index;
flat in int marked;
uniform ivec2 size;
uniform ivec2 tile; // size of an image in the texture
uniform ivec2 grid; // tiles on a page
uniform int colourful;
uniform sampler2DArray pages;
out vec4 pixel;
void main() {
    ivec2 at = clamp(ivec2(gl_FragCoord.xy) - corner, ivec2(0), size - 1);
    bool rim = at.x == 0 || at.y == 0 || at.x == size.x - 1 || at.y == size.y - 1;
    if (rim && (marked == 1 || colourful == 1)) {
        pixel = vec4(colour, 1.0);
        return;
    }
    int page = index / (grid.x * grid.y);
    int rest = index - page * grid.x * grid.y;
    ivec2 origin = ivec2(rest % grid.x, rest / grid.x) * tile;
    ivec2 first = at * tile / size;
    ivec2 end = max(first + 1, (at + 1) * tile / size);
    vec3 sum = vec3(0.0);
    for (int y = first.y; y < end.y; ++y)
        for (int x = first.x; x < end.x; ++x)
            sum += texelFetch(pages, ivec3(origin + ivec2(x, y), page), 0).rgb;
    ivec2 count = end - first;
    sum /= float(count.x * count.y);
    pixel = colourful == 1 ? vec4(sum, 1.0) : vec4(colour * sum.r, sum.r);
}
)";

} // namespace fitroom

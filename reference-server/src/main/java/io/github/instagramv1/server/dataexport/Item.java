package io.github.instagramv1.server.dataexport;

import io.github.instagramv1.server.geo.GeoPoint;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A photo or video that was published; one of several, where a post has several.
 *
 * @param part what its name says that it is, until its bytes are read
 * @param path of its file, as the export names it, found among the files or not
 * @param publishedAt UNIX seconds
 * @param place the name of the place
 */
public record Item(
    Part part,
    String path,
    OptionalLong publishedAt,
    String caption,
    Optional<String> place,
    Optional<GeoPoint> point) {}

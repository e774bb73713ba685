package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A media object. The likes and comments are ordered from oldest to newest. */
final class Photo {
  final long number;
  final User owner;
  final long seconds;
  final boolean video;
  final Optional<Remark> caption;
  final List<String> tags;
  final Optional<Spot> spot;
  final Optional<Spot> point;
  final List<User> shown;
  final List<Liking> likes = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();

  /**
   * @param spot the named location
   * @param point the coordinates of the media object, whether or not the location has a name
   * @param shown the users in the picture
   */
  Photo(
      long number,
      User owner,
      long seconds,
      boolean video,
      Optional<Remark> caption,
      List<String> tags,
      Optional<Spot> spot,
      Optional<Spot> point,
      List<User> shown) {
    this.number = number;
    this.owner = owner;
    this.seconds = seconds;
    this.video = video;
    this.caption = caption;
    this.tags = tags;
    this.spot = spot;
    this.point = point;
    this.shown = shown;
  }

  String id() {
    return number + "_" + owner.id;
  }

  boolean likedBy(User user) {
    return likes.stream().anyMatch(like -> like.user() == user);
  }
}

package io.github.instagramv1.server.service;

import io.github.instagramv1.server.json.RenderedMedia;
import io.github.instagramv1.stub.model.Media;
import java.util.Optional;

/**
 * The views of a media object: without a user, for a user who does not like it, and for a user who
 * likes it. Concurrent requests share the objects, which are never changed.
 */
final class MediaViews {
  private final Media ofApplication;
  private final Media ofOthers;
  private final Media ofLikers;

  MediaViews(Media withoutUser) {
    ofApplication = copy(withoutUser, null);
    ofOthers = copy(withoutUser, false);
    ofLikers = copy(withoutUser, true);
  }

  /**
   * Returns one of the views.
   *
   * @param liked whether the user likes it; empty without a user
   */
  Media as(Optional<Boolean> liked) {
    return liked.map(likes -> likes ? ofLikers : ofOthers).orElse(ofApplication);
  }

  private static Media copy(Media from, Boolean liked) {
    Media to = new RenderedMedia();
    to.setAttribution(from.getAttribution());
    to.setCaption(from.getCaption());
    to.setComments(from.getComments());
    to.setCreatedTime(from.getCreatedTime());
    to.setFilter(from.getFilter());
    to.setId(from.getId());
    to.setImages(from.getImages());
    to.setLikes(from.getLikes());
    to.setLink(from.getLink());
    to.setLocation(from.getLocation());
    to.setTags(from.getTags());
    to.setType(from.getType());
    to.setUser(from.getUser());
    to.setUsersInPhoto(from.getUsersInPhoto());
    to.setVideos(from.getVideos());
    to.setUserHasLiked(liked);
    return to;
  }
}

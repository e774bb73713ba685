package com.example.album;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.api.UsersApi.GetUserRecentMediaRequest;
import io.github.instagramv1.client.model.Media;
import io.github.instagramv1.client.model.MediaPageResponse;
import java.util.ArrayList;
import java.util.List;

/** The photos of the user whose token the client has. */
public final class Album {
  private final InstagramClient instagram;

  public Album(InstagramClient instagram) {
    this.instagram = instagram;
  }

  /** Every photo, newest first. */
  public List<Media> photos() {
    List<Media> photos = new ArrayList<>();
    String next = null;
    do {
      MediaPageResponse page =
          instagram.users().getUserRecentMedia(new GetUserRecentMediaRequest("self").maxId(next));
      photos.addAll(page.getData());
      next = page.getPagination().getNextMaxId();
    } while (next != null);
    return photos;
  }

  /** Likes the photos that nobody has liked yet. */
  public int likeTheLonelyOnes() {
    List<Media> lonely = photos().stream().filter(photo -> photo.getLikes().getCount() == 0).toList();
    lonely.forEach(photo -> instagram.likes().likeMedia(photo.getId()));
    return lonely.size();
  }
}

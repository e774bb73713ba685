package com.example.album;

import io.github.instagramv1.client.InstagramClient;
import io.github.instagramv1.client.model.LikeExcerpt;
import io.github.instagramv1.client.model.Media;
import java.util.List;

/** The photos of the user whose token the client has. */
public final class Album {
  private final InstagramClient instagram;

  public Album(InstagramClient instagram) {
    this.instagram = instagram;
  }

  /** Every photo, newest first. */
  public List<Media> photos() {
    return instagram.users().recentMedia().toList();
  }

  /** Likes every photo that nobody has liked yet, and says how many there were. */
  public int likeTheLonely() {
    List<Media> lonely =
        photos().stream()
            .filter(photo -> photo.likes().map(LikeExcerpt::count).orElse(0) == 0)
            .toList();
    lonely.forEach(photo -> instagram.likes().like(photo.id()));
    return lonely.size();
  }
}

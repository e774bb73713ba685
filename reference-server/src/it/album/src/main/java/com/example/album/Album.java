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

  /** Returns all photos, newest first. */
  public List<Media> photos() {
    return instagram.users().recentMedia().toList();
  }

  /** Likes every photo that has no like yet, and returns their number. */
  public int likePhotosWithoutLikes() {
    List<Media> unliked =
        photos().stream()
            .filter(photo -> photo.likes().map(LikeExcerpt::count).orElse(0) == 0)
            .toList();
    unliked.forEach(photo -> instagram.likes().like(photo.id()));
    return unliked.size();
  }
}
